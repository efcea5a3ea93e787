var Dr="http://www.w3.org/2000/svg";function x(n,t={},...e){return Dt(document.createElement(n),t,e)}function A(n,t={},...e){return Dt(document.createElementNS(Dr,n),t,e)}var zr=Math.random().toString(36).slice(2,8),Fr=0;function bn(n){return`nn-${n}-${zr}-${Fr+=1}`}function N(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function R(n,t){n.textContent!==t&&(n.textContent=t)}function Dt(n,t,e){return N(n,t),n.append(...e),n}var Or="application/vnd.jupyter.widget-view+json",Hr=/IPY_MODEL_([\w-]+)/g,zt=new WeakSet,Ft=new WeakMap,Br=500;function Ot(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Ft.get(n)),Ft.set(n,setTimeout(()=>Vr(n),Br)),zt.has(n)))return;zt.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Xr(o.state,jr(n.context.model))}}finally{i(!1)}}}function Vr(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of Ht(n.context.model)){let a=n._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,i)}}}function jr(n){return Ht(n).map(({id:t})=>t)}function Ht(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Or]?.model_id}))).filter(({id:t})=>t)}function Xr(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Hr),([,a])=>a))}return e}function ln(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function kn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function G(){}var Z=.7,cn=1/Z,sn="\\s*([+-]?\\d+)\\s*",vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",V="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Yr=/^#([0-9a-f]{3,8})$/,Wr=new RegExp(`^rgb\\(${sn},${sn},${sn}\\)$`),Ur=new RegExp(`^rgb\\(${V},${V},${V}\\)$`),Gr=new RegExp(`^rgba\\(${sn},${sn},${sn},${vn}\\)$`),Kr=new RegExp(`^rgba\\(${V},${V},${V},${vn}\\)$`),Qr=new RegExp(`^hsl\\(${vn},${V},${V}\\)$`),Jr=new RegExp(`^hsla\\(${vn},${V},${V},${vn}\\)$`),Bt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ln(G,fn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Vt,formatHex:Vt,formatHex8:Zr,formatHsl:ni,formatRgb:jt,toString:jt});function Vt(){return this.rgb().formatHex()}function Zr(){return this.rgb().formatHex8()}function ni(){return Zt(this).formatHsl()}function jt(){return this.rgb().formatRgb()}function fn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Yr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?Xt(t):e===3?new L(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Tn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Tn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Wr.exec(n))?new L(t[1],t[2],t[3],1):(t=Ur.exec(n))?new L(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Gr.exec(n))?Tn(t[1],t[2],t[3],t[4]):(t=Kr.exec(n))?Tn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Qr.exec(n))?Ut(t[1],t[2]/100,t[3]/100,1):(t=Jr.exec(n))?Ut(t[1],t[2]/100,t[3]/100,t[4]):Bt.hasOwnProperty(n)?Xt(Bt[n]):n==="transparent"?new L(NaN,NaN,NaN,0):null}function Xt(n){return new L(n>>16&255,n>>8&255,n&255,1)}function Tn(n,t,e,r){return r<=0&&(n=t=e=NaN),new L(n,t,e,r)}function lt(n){return n instanceof G||(n=fn(n)),n?(n=n.rgb(),new L(n.r,n.g,n.b,n.opacity)):new L}function nn(n,t,e,r){return arguments.length===1?lt(n):new L(n,t,e,r??1)}function L(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}ln(L,nn,kn(G,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new L(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new L(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new L(Q(this.r),Q(this.g),Q(this.b),Pn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Yt,formatHex:Yt,formatHex8:ti,formatRgb:Wt,toString:Wt}));function Yt(){return`#${K(this.r)}${K(this.g)}${K(this.b)}`}function ti(){return`#${K(this.r)}${K(this.g)}${K(this.b)}${K((isNaN(this.opacity)?1:this.opacity)*255)}`}function Wt(){let n=Pn(this.opacity);return`${n===1?"rgb(":"rgba("}${Q(this.r)}, ${Q(this.g)}, ${Q(this.b)}${n===1?")":`, ${n})`}`}function Pn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function Q(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function K(n){return n=Q(n),(n<16?"0":"")+n.toString(16)}function Ut(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new O(n,t,e,r)}function Zt(n){if(n instanceof O)return new O(n.h,n.s,n.l,n.opacity);if(n instanceof G||(n=fn(n)),!n)return new O;if(n instanceof O)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,s=o-i,u=(o+i)/2;return s?(t===o?a=(e-r)/s+(e<r)*6:e===o?a=(r-t)/s+2:a=(t-e)/s+4,s/=u<.5?o+i:2-o-i,a*=60):s=u>0&&u<1?0:a,new O(a,s,u,n.opacity)}function zn(n,t,e,r){return arguments.length===1?Zt(n):new O(n,t,e,r??1)}function O(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}ln(O,zn,kn(G,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new O(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new O(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new L(ot(n>=240?n-240:n+120,i,r),ot(n,i,r),ot(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new O(Gt(this.h),qn(this.s),qn(this.l),Pn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Pn(this.opacity);return`${n===1?"hsl(":"hsla("}${Gt(this.h)}, ${qn(this.s)*100}%, ${qn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Gt(n){return n=(n||0)%360,n<0?n+360:n}function qn(n){return Math.max(0,Math.min(1,n||0))}function ot(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var ne=Math.PI/180,te=180/Math.PI,Dn=18,ee=.96422,re=1,ie=.82521,oe=4/29,un=6/29,ae=3*un*un,ei=un*un*un;function se(n){if(n instanceof j)return new j(n.l,n.a,n.b,n.opacity);if(n instanceof W)return ce(n);n instanceof L||(n=lt(n));var t=ct(n.r),e=ct(n.g),r=ct(n.b),i=at((.2225045*t+.7168786*e+.0606169*r)/re),o,a;return t===e&&e===r?o=a=i:(o=at((.4360747*t+.3850649*e+.1430804*r)/ee),a=at((.0139322*t+.0971045*e+.7141733*r)/ie)),new j(116*i-16,500*(o-i),200*(i-a),n.opacity)}function ue(n,t,e,r){return arguments.length===1?se(n):new j(n,t,e,r??1)}function j(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}ln(j,ue,kn(G,{brighter(n){return new j(this.l+Dn*(n??1),this.a,this.b,this.opacity)},darker(n){return new j(this.l-Dn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=ee*st(t),n=re*st(n),e=ie*st(e),new L(ut(3.1338561*t-1.6168667*n-.4906146*e),ut(-.9787684*t+1.9161415*n+.033454*e),ut(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function at(n){return n>ei?Math.pow(n,1/3):n/ae+oe}function st(n){return n>un?n*n*n:ae*(n-oe)}function ut(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function ct(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function ri(n){if(n instanceof W)return new W(n.h,n.c,n.l,n.opacity);if(n instanceof j||(n=se(n)),n.a===0&&n.b===0)return new W(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*te;return new W(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Fn(n,t,e,r){return arguments.length===1?ri(n):new W(n,t,e,r??1)}function W(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function ce(n){if(isNaN(n.h))return new j(n.l,0,0,n.opacity);var t=n.h*ne;return new j(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}ln(W,Fn,kn(G,{brighter(n){return new W(this.h,this.c,this.l+Dn*(n??1),this.opacity)},darker(n){return new W(this.h,this.c,this.l-Dn*(n??1),this.opacity)},rgb(){return ce(this).rgb()}}));var le=-.14861,ft=1.78277,ht=-.29227,On=-.90649,Mn=1.97294,Kt=Mn*On,Qt=Mn*ft,Jt=ft*ht-On*le;function ii(n){if(n instanceof J)return new J(n.h,n.s,n.l,n.opacity);n instanceof L||(n=lt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Jt*r+Kt*t-Qt*e)/(Jt+Kt-Qt),o=r-i,a=(Mn*(e-i)-ht*o)/On,s=Math.sqrt(a*a+o*o)/(Mn*i*(1-i)),u=s?Math.atan2(a,o)*te-120:NaN;return new J(u<0?u+360:u,s,i,n.opacity)}function Hn(n,t,e,r){return arguments.length===1?ii(n):new J(n,t,e,r??1)}function J(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}ln(J,Hn,kn(G,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new J(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new J(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*ne,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new L(255*(t+e*(le*r+ft*i)),255*(t+e*(ht*r+On*i)),255*(t+e*(Mn*r)),this.opacity)}}));var Bn=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:s}=nn(e.getPropertyValue(i).trim());return[o,a,s]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return fe(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return fe(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function fe(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function he(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var de=`.nn {
  --nn-text: var(--jp-content-font-color1, #1b1b1b);
  --nn-paper: var(--jp-layout-color0, #ffffff);
  --nn-raised: var(--jp-layout-color1, #f7f7f7);
  --nn-line: #767676;
  --nn-faint: color-mix(in srgb, var(--nn-line) 35%, transparent);
  --nn-accent: #00649c;
  --nn-on-accent: #ffffff;
  --nn-blue: #0072b2;
  --nn-orange: #c85200;
  --nn-green: #00835f;
  --nn-purple: #a8478a;
  --nn-grey: #6e6e6e;
  --nn-map-middle: #ffffff;
  --nn-map-low: #6a51a3;
  --nn-map-high: #e6740c;
  --nn-map-ink: #000000;
  position: relative;
  box-sizing: border-box;
  container-type: inline-size;
  direction: ltr;
  max-width: 860px;
  margin: 0.4em 0;
  padding: 0.8em;
  border: 1px solid var(--nn-faint);
  border-radius: 6px;
  background: var(--nn-paper);
  color: var(--nn-text);
  font-family: var(--jp-content-font-family, system-ui, sans-serif);
  font-size: var(--jp-content-font-size1, 14px);
  line-height: 1.5;
}

:is([data-jp-theme-light="false"], [data-theme="dark"]) .nn {
  --nn-text: var(--jp-content-font-color1, #f0f0f0);
  --nn-paper: var(--jp-layout-color0, #111111);
  --nn-raised: var(--jp-layout-color1, #212121);
  --nn-line: #8f8f8f;
  --nn-accent: #7cc4f2;
  --nn-on-accent: #0b0b0b;
  --nn-blue: #4fa8e0;
  --nn-orange: #ee8a3c;
  --nn-green: #26b58d;
  --nn-purple: #d992bd;
  --nn-grey: #a0a0a0;
  --nn-map-middle: #1c1c1c;
  --nn-map-low: #9d86d6;
  --nn-map-high: #f28c33;
  --nn-map-ink: #ffffff;
}

.nn *,
.nn *::before {
  box-sizing: border-box;
}

.nn [hidden] {
  display: none !important;
}

.nn-panels {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em 1.2em;
  justify-content: center;
}

.nn .nn-panel {
  flex: 1 1 calc(0.85 * var(--nn-width));
  min-width: min(100%, 0.8 * var(--nn-width));
  max-width: calc(1.2 * var(--nn-width));
  margin: 0;
}

.nn figcaption {
  font-weight: 600;
  text-align: center;
}

.nn-frame {
  position: relative;
}

.nn svg {
  position: relative;
  display: block;
  width: 100%;
  height: auto;
  overflow: visible;
  font-size: 12px;
  fill: currentColor;
  user-select: none;
}

.nn svg text {
  font-family: inherit;
  text-anchor: middle;
  fill: var(--nn-text);
  stroke: none;
}

.nn .nn-axis :is(path, line) {
  stroke: var(--nn-line);
}

.nn .nn-axis text {
  font-size: 12px;
}

.nn .nn-axis:nth-of-type(2) text {
  text-anchor: end;
}

.nn-axis-label {
  font-size: 12px;
}

.nn-map {
  position: absolute;
}

.nn-pixels {
  image-rendering: pixelated;
}

.nn-readout {
  position: absolute;
  z-index: 2;
  padding: 0.1em 0.5em;
  border: 1px solid var(--nn-line);
  border-radius: 4px;
  background: var(--nn-raised);
  font-size: 12px;
  line-height: 1.4;
  white-space: pre;
  pointer-events: none;
}

.nn-handle {
  cursor: grab;
  outline: none;
  touch-action: none;
}

.nn-handle:active {
  cursor: grabbing;
}

.nn-target {
  fill: transparent;
  stroke: none;
}

.nn-handle:focus-visible .nn-target {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn-dot {
  fill: var(--nn-paper);
  stroke: var(--nn-text);
  stroke-width: 2.5px;
}

.nn-controls {
  display: grid;
  gap: 0.35em;
  margin-top: 0.7em;
}

.nn-row {
  display: grid;
  grid-template-columns: 10em 5.5em minmax(6em, 22em);
  gap: 0.2em 0.7em;
  align-items: center;
}

.nn-choice {
  grid-template-columns: 10em 1fr;
}

.nn :is(label, .nn-label) {
  text-align: right;
}

.nn-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.35em;
}

.nn input[type="text"] {
  width: 100%;
  min-height: 26px;
  padding: 0.15em 0.5em;
  border: 1px solid var(--nn-line);
  border-radius: 4px;
  background: var(--nn-paper);
  color: var(--nn-text);
  font: inherit;
  text-align: right;
}

.nn input[type="range"] {
  width: 100%;
  min-height: 26px;
  margin: 0;
  accent-color: var(--nn-accent);
}

.nn button {
  min-height: 28px;
  padding: 0.15em 0.65em;
  border: 1px solid var(--nn-line);
  border-radius: 4px;
  background: var(--nn-raised);
  color: var(--nn-text);
  font: inherit;
  line-height: 1.4;
  cursor: pointer;
}

.nn button[aria-pressed="true"] {
  border-color: var(--nn-accent);
  background: var(--nn-accent);
  color: var(--nn-on-accent);
  font-weight: 600;
}

.nn :is(:disabled, [aria-disabled="true"]) {
  opacity: 0.45;
  cursor: default;
}

/* It is on, and cannot be switched off: that is not to look as if it were off. */
.nn button[aria-pressed="true"][aria-disabled="true"] {
  opacity: 1;
}

.nn-disabled label {
  opacity: 0.6;
}

.nn :is(button, input):focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 2px;
}

.nn-note {
  grid-column: 2 / -1;
  overflow-wrap: anywhere;
  font-size: 0.93em;
}

.nn-note:empty {
  display: none;
}

.nn .nn-sentence {
  margin: 0.7em 0 0;
  min-height: 1.5em;
}

@container (min-width: 740px) {
  .nn > .nn-controls {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 1em;
    align-items: start;
    grid-auto-flow: dense;
  }

  .nn > .nn-controls > .nn-row {
    grid-template-columns: 7em 5.2em minmax(5em, 1fr);
  }

  .nn > .nn-controls > .nn-choice {
    grid-template-columns: 7em 1fr;
  }

  .nn > .nn-controls > .nn-long {
    grid-column: 1 / -1;
  }
}

.nn .nn-spoken {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

@container (max-width: 460px) {
  .nn-row {
    grid-template-columns: 5.5em 1fr;
  }

  .nn-choice {
    grid-template-columns: 1fr;
  }

  .nn :is(label, .nn-label) {
    grid-column: 1 / -1;
    text-align: left;
  }

  .nn-note {
    grid-column: 1 / -1;
  }
}

@media (forced-colors: active) {
  .nn,
  :is([data-jp-theme-light="false"], [data-theme="dark"]) .nn {
    --nn-text: CanvasText;
    --nn-paper: Canvas;
    --nn-raised: ButtonFace;
    --nn-line: CanvasText;
    --nn-accent: Highlight;
    --nn-on-accent: HighlightText;
  }

  .nn svg {
    color: CanvasText;
    forced-color-adjust: none;
  }

  .nn button[aria-pressed="true"] {
    background: Highlight;
    color: HighlightText;
    forced-color-adjust: none;
  }
}

/* Nothing here needs a kernel: no broken link is to be laid over it. */
.jupyter-widgets-disconnected:has(> .nn)::before {
  content: none;
}

.nn-boundary {
  stroke: var(--nn-text);
  stroke-width: 2px;
  stroke-dasharray: 6 4;
}

.nn .nn-arrow {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2.5px;
}

.nn .nn-curve {
  fill: none;
  stroke: var(--nn-blue);
  stroke-width: 2.5px;
}

.nn-zero {
  stroke: var(--nn-line);
  stroke-dasharray: 5 4;
}

.nn-class {
  stroke: var(--nn-text);
  stroke-width: 1.2px;
}

.nn-corner {
  cursor: pointer;
  outline: none;
}

.nn-corner:focus-visible .nn-target {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn .nn-ring {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
  stroke-dasharray: 4 3;
}

.nn-pointer {
  fill: var(--nn-text);
  stroke: var(--nn-paper);
  stroke-width: 1.5px;
}

.nn-bar {
  display: flex;
  gap: 0.6em;
  align-items: center;
  justify-content: center;
  font-size: 12px;
}

.nn-bar .nn-map {
  position: static;
  width: 40%;
  height: 12px;
  border: 1px solid var(--nn-line);
}
`;var ai=400;function pe({name:n,initial:t,build:e}){return{initialize({model:r}){Ot(r.widget_manager)},render({model:r,el:i}){let o=new dt(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append(x("style",{},de),o.root),o.start(e(o)),()=>o.stop()}}}var dt=class{#n;#a=()=>"";#t=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ui)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!si(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#c()))}onStop(t){this.#s.push(t)}start(t){this.#a=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(he(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#s)t()}#c(){this.#t=0,this.#e??=new Bn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#a(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>R(this.#i,t),ai))}};function si(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function ui(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function ci(n){return n}var pt=1,mt=2,gt=3,_n=4,me=1e-6;function li(n){return"translate("+n+",0)"}function fi(n){return"translate(0,"+n+")"}function hi(n){return t=>+n(t)}function di(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function pi(){return!this.__axis}function ge(n,t){var e=[],r=null,i=null,o=6,a=6,s=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,c=n===pt||n===_n?-1:1,l=n===_n||n===mt?"x":"y",h=n===pt||n===gt?li:fi;function f(d){var p=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):ci),y=Math.max(o,0)+s,w=t.range(),b=+w[0]+u,$=+w[w.length-1]+u,S=(t.bandwidth?di:hi)(t.copy(),u),C=d.selection?d.selection():d,M=C.selectAll(".domain").data([null]),I=C.selectAll(".tick").data(p,t).order(),B=I.exit(),D=I.enter().append("g").attr("class","tick"),z=I.select("line"),F=I.select("text");M=M.merge(M.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),I=I.merge(D),z=z.merge(D.append("line").attr("stroke","currentColor").attr(l+"2",c*o)),F=F.merge(D.append("text").attr("fill","currentColor").attr(l,c*y).attr("dy",n===pt?"0em":n===gt?"0.71em":"0.32em")),d!==C&&(M=M.transition(d),I=I.transition(d),z=z.transition(d),F=F.transition(d),B=B.transition(d).attr("opacity",me).attr("transform",function(m){return isFinite(m=S(m))?h(m+u):this.getAttribute("transform")}),D.attr("opacity",me).attr("transform",function(m){var k=this.parentNode.__axis;return h((k&&isFinite(k=k(m))?k:S(m))+u)})),B.remove(),M.attr("d",n===_n||n===mt?a?"M"+c*a+","+b+"H"+u+"V"+$+"H"+c*a:"M"+u+","+b+"V"+$:a?"M"+b+","+c*a+"V"+u+"H"+$+"V"+c*a:"M"+b+","+u+"H"+$),I.attr("opacity",1).attr("transform",function(m){return h(S(m)+u)}),z.attr(l+"2",c*o),F.attr(l,c*y).text(g),C.filter(pi).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===mt?"start":n===_n?"end":"middle"),C.each(function(){this.__axis=S})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),f):e.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(o=a=+d,f):o},f.tickSizeInner=function(d){return arguments.length?(o=+d,f):o},f.tickSizeOuter=function(d){return arguments.length?(a=+d,f):a},f.tickPadding=function(d){return arguments.length?(s=+d,f):s},f.offset=function(d){return arguments.length?(u=+d,f):u},f}function xe(n){return ge(gt,n)}function ye(n){return ge(_n,n)}function An(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function mi(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function we(n){let t,e,r;n.length!==2?(t=An,e=(s,u)=>An(n(s),u),r=(s,u)=>n(s)-u):(t=n===An||n===mi?n:gi,e=n,r=n);function i(s,u,c=0,l=s.length){if(c<l){if(t(u,u)!==0)return l;do{let h=c+l>>>1;e(s[h],u)<0?c=h+1:l=h}while(c<l)}return c}function o(s,u,c=0,l=s.length){if(c<l){if(t(u,u)!==0)return l;do{let h=c+l>>>1;e(s[h],u)<=0?c=h+1:l=h}while(c<l)}return c}function a(s,u,c=0,l=s.length){let h=i(s,u,c,l-1);return h>c&&r(s[h-1],u)>-r(s[h],u)?h-1:h}return{left:i,center:a,right:o}}function gi(){return 0}function xi(n){return n===null?NaN:+n}var be=we(An),ve=be.right,Bs=be.left,Vs=we(xi).center;var js=Me(ke),Xs=Me(yi);function Me(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let s=e&&n(e),u=r&&n(r),c=i.slice();return s&&u?(hn(s,c,i,o,a),hn(s,i,c,o,a),hn(s,c,i,o,a),dn(u,i,c,o,a),dn(u,c,i,o,a),dn(u,i,c,o,a)):s?(hn(s,i,c,o,a),hn(s,c,i,o,a),hn(s,i,c,o,a)):u&&(dn(u,i,c,o,a),dn(u,c,i,o,a),dn(u,i,c,o,a)),t}}function hn(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function dn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function yi(n){let t=ke(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function ke(n){let t=Math.floor(n);if(t===n)return wi(n);let e=n-t,r=2*n+1;return(i,o,a,s,u)=>{if(!((s-=u)>=a))return;let c=t*o[a],l=u*t,h=l+u;for(let f=a,d=a+l;f<d;f+=u)c+=o[Math.min(s,f)];for(let f=a,d=s;f<=d;f+=u)c+=o[Math.min(s,f+l)],i[f]=(c+e*(o[Math.max(a,f-h)]+o[Math.min(s,f+h)]))/r,c-=o[Math.max(a,f-l)]}}function wi(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=n*r[i],u=a*n;for(let c=i,l=i+u;c<l;c+=a)s+=r[Math.min(o,c)];for(let c=i,l=o;c<=l;c+=a)s+=r[Math.min(o,c+u)],e[c]=s/t,s-=r[Math.max(i,c-u)]}}var bi=Array.prototype,Ys=bi.slice;var vi=Math.sqrt(50),Mi=Math.sqrt(10),ki=Math.sqrt(2);function Vn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=vi?10:o>=Mi?5:o>=ki?2:1,s,u,c;return i<0?(c=Math.pow(10,-i)/a,s=Math.round(n*c),u=Math.round(t*c),s/c<n&&++s,u/c>t&&--u,c=-c):(c=Math.pow(10,i)*a,s=Math.round(n/c),u=Math.round(t/c),s*c<n&&++s,u*c>t&&--u),u<s&&.5<=e&&e<2?Vn(n,t,e*2):[s,u,c]}function Xn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?Vn(t,n,e):Vn(n,t,e);if(!(o>=i))return[];let s=o-i+1,u=new Array(s);if(r)if(a<0)for(let c=0;c<s;++c)u[c]=(o-c)/-a;else for(let c=0;c<s;++c)u[c]=(o-c)*a;else if(a<0)for(let c=0;c<s;++c)u[c]=(i+c)/-a;else for(let c=0;c<s;++c)u[c]=(i+c)*a;return u}function jn(n,t,e){return t=+t,n=+n,e=+e,Vn(n,t,e)[2]}function _e(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?jn(t,n,e):jn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var Ws=_i(Math.random);function _i(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,s=e[o+r];e[o+r]=e[a+r],e[a+r]=s}return e}}function Se(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function Ai(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,s=r<t-1?n[r+2]:2*o-i;return Se((e-r/t)*t,a,i,o,s)}}function Ni(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],s=n[(r+2)%t];return Se((e-r/t)*t,i,o,a,s)}}var Wn=n=>()=>n;function Ee(n,t){return function(e){return n+e*t}}function $i(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function bt(n,t){var e=t-n;return e?Ee(n,e>180||e<-180?e-360*Math.round(e/360):e):Wn(isNaN(n)?t:n)}function Si(n){return(n=+n)==1?q:function(t,e){return e-t?$i(t,e,n):Wn(isNaN(t)?e:t)}}function q(n,t){var e=t-n;return e?Ee(n,e):Wn(isNaN(n)?t:n)}var Ae=(function n(t){var e=Si(t);function r(i,o){var a=e((i=nn(i)).r,(o=nn(o)).r),s=e(i.g,o.g),u=e(i.b,o.b),c=q(i.opacity,o.opacity);return function(l){return i.r=a(l),i.g=s(l),i.b=u(l),i.opacity=c(l),i+""}}return r.gamma=n,r})(1);function Ce(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,s;for(a=0;a<e;++a)s=nn(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=n(r),i=n(i),o=n(o),s.opacity=1,function(u){return s.r=r(u),s.g=i(u),s.b=o(u),s+""}}}var Ks=Ce(Ai),Qs=Ce(Ni);function Ei(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function Ci(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ii(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=Un(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function Ri(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Li(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Un(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var yt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,xt=new RegExp(yt.source,"g");function Ti(n){return function(){return n}}function qi(n){return function(t){return n(t)+""}}function Pi(n,t){var e=yt.lastIndex=xt.lastIndex=0,r,i,o,a=-1,s=[],u=[];for(n=n+"",t=t+"";(r=yt.exec(n))&&(i=xt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,u.push({i:a,x:H(r,i)})),e=xt.lastIndex;return e<t.length&&(o=t.slice(e),s[a]?s[a]+=o:s[++a]=o),s.length<2?u[0]?qi(u[0].x):Ti(t):(t=u.length,function(c){for(var l=0,h;l<t;++l)s[(h=u[l]).i]=h.x(c);return s.join("")})}function Un(n,t){var e=typeof t,r;return t==null||e==="boolean"?Wn(t):(e==="number"?H:e==="string"?(r=fn(t))?(t=r,Ae):Pi:t instanceof fn?Ae:t instanceof Date?Ri:Ci(t)?Ei:Array.isArray(t)?Ii:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Li:H)(n,t)}function Ie(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Ne=180/Math.PI,wt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Re(n,t,e,r,i,o){var a,s,u;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(s=Math.sqrt(e*e+r*r))&&(e/=s,r/=s,u/=s),n*r<t*e&&(n=-n,t=-t,u=-u,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*Ne,skewX:Math.atan(u)*Ne,scaleX:a,scaleY:s}}var Yn;function Di(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?wt:Re(t.a,t.b,t.c,t.d,t.e,t.f)}function zi(n){return n==null||(Yn||(Yn=document.createElementNS("http://www.w3.org/2000/svg","g")),Yn.setAttribute("transform",n),!(n=Yn.transform.baseVal.consolidate()))?wt:(n=n.matrix,Re(n.a,n.b,n.c,n.d,n.e,n.f))}function Le(n,t,e,r){function i(c){return c.length?c.pop()+" ":""}function o(c,l,h,f,d,p){if(c!==h||l!==f){var g=d.push("translate(",null,t,null,e);p.push({i:g-4,x:H(c,h)},{i:g-2,x:H(l,f)})}else(h||f)&&d.push("translate("+h+t+f+e)}function a(c,l,h,f){c!==l?(c-l>180?l+=360:l-c>180&&(c+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(c,l)})):l&&h.push(i(h)+"rotate("+l+r)}function s(c,l,h,f){c!==l?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(c,l)}):l&&h.push(i(h)+"skewX("+l+r)}function u(c,l,h,f,d,p){if(c!==h||l!==f){var g=d.push(i(d)+"scale(",null,",",null,")");p.push({i:g-4,x:H(c,h)},{i:g-2,x:H(l,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(c,l){var h=[],f=[];return c=n(c),l=n(l),o(c.translateX,c.translateY,l.translateX,l.translateY,h,f),a(c.rotate,l.rotate,h,f),s(c.skewX,l.skewX,h,f),u(c.scaleX,c.scaleY,l.scaleX,l.scaleY,h,f),c=l=null,function(d){for(var p=-1,g=f.length,y;++p<g;)h[(y=f[p]).i]=y.x(d);return h.join("")}}}var Js=Le(Di,"px, ","px)","deg)"),Zs=Le(zi,", ",")",")"),Fi=1e-12;function $e(n){return((n=Math.exp(n))+1/n)/2}function Oi(n){return((n=Math.exp(n))-1/n)/2}function Hi(n){return((n=Math.exp(2*n))-1)/(n+1)}var nu=(function n(t,e,r){function i(o,a){var s=o[0],u=o[1],c=o[2],l=a[0],h=a[1],f=a[2],d=l-s,p=h-u,g=d*d+p*p,y,w;if(g<Fi)w=Math.log(f/c)/t,y=function(I){return[s+I*d,u+I*p,c*Math.exp(t*I*w)]};else{var b=Math.sqrt(g),$=(f*f-c*c+r*g)/(2*c*e*b),S=(f*f-c*c-r*g)/(2*f*e*b),C=Math.log(Math.sqrt($*$+1)-$),M=Math.log(Math.sqrt(S*S+1)-S);w=(M-C)/t,y=function(I){var B=I*w,D=$e(C),z=c/(e*b)*(D*Hi(t*B+C)-Oi(C));return[s+z*d,u+z*p,c*D/$e(t*B+C)]}}return y.duration=Math.abs(w)*1e3*t/Math.SQRT2,y}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,u=s*s;return n(a,s,u)},i})(Math.SQRT2,2,4);function Te(n){return function(t,e){var r=n((t=zn(t)).h,(e=zn(e)).h),i=q(t.s,e.s),o=q(t.l,e.l),a=q(t.opacity,e.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var tu=Te(bt),eu=Te(q);function qe(n){return function(t,e){var r=n((t=Fn(t)).h,(e=Fn(e)).h),i=q(t.c,e.c),o=q(t.l,e.l),a=q(t.opacity,e.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var ru=qe(bt),iu=qe(q);function Pe(n){return(function t(e){e=+e;function r(i,o){var a=n((i=Hn(i)).h,(o=Hn(o)).h),s=q(i.s,o.s),u=q(i.l,o.l),c=q(i.opacity,o.opacity);return function(l){return i.h=a(l),i.s=s(l),i.l=u(Math.pow(l,e)),i.opacity=c(l),i+""}}return r.gamma=t,r})(1)}var ou=Pe(bt),au=Pe(q);function Bi(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Kn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function pn(n){return n=Kn(Math.abs(n)),n?n[1]:NaN}function Vi(n,t){return function(e,r){for(var i=e.length,o=[],a=0,s=n[0],u=0;i>0&&s>0&&(u+s+1>r&&(s=Math.max(1,r-u)),o.push(e.substring(i-=s,i+s)),!((u+=s+1)>r));)s=n[a=(a+1)%n.length];return o.reverse().join(t)}}function ji(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var Xi=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function mn(n){if(!(t=Xi.exec(n)))throw new Error("invalid format: "+n);var t;return new vt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}mn.prototype=vt.prototype;function vt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}vt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Yi(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var Qn;function Wi(n,t){var e=Kn(n,t);if(!e)return Qn=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(Qn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Kn(n,Math.max(0,t+o-1))[0]}function De(n,t){var e=Kn(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var ze={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:Bi,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>De(n*100,t),r:De,s:Wi,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Fe(n){return n}var Oe=Array.prototype.map,He=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ui(n){var t=n.grouping===void 0||n.thousands===void 0?Fe:Vi(Oe.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Fe:ji(Oe.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",s=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function c(h,f){h=mn(h);var d=h.fill,p=h.align,g=h.sign,y=h.symbol,w=h.zero,b=h.width,$=h.comma,S=h.precision,C=h.trim,M=h.type;M==="n"?($=!0,M="g"):ze[M]||(S===void 0&&(S=12),C=!0,M="g"),(w||d==="0"&&p==="=")&&(w=!0,d="0",p="=");var I=(f&&f.prefix!==void 0?f.prefix:"")+(y==="$"?e:y==="#"&&/[boxX]/.test(M)?"0"+M.toLowerCase():""),B=(y==="$"?r:/[%p]/.test(M)?a:"")+(f&&f.suffix!==void 0?f.suffix:""),D=ze[M],z=/[defgprs%]/.test(M);S=S===void 0?6:/[gprs]/.test(M)?Math.max(1,Math.min(21,S)):Math.max(0,Math.min(20,S));function F(m){var k=I,E=B,U,Pt,In;if(M==="c")E=D(m)+E,m="";else{m=+m;var Rn=m<0||1/m<0;if(m=isNaN(m)?u:D(Math.abs(m),S),C&&(m=Yi(m)),Rn&&+m==0&&g!=="+"&&(Rn=!1),k=(Rn?g==="("?g:s:g==="-"||g==="("?"":g)+k,E=(M==="s"&&!isNaN(m)&&Qn!==void 0?He[8+Qn/3]:"")+E+(Rn&&g==="("?")":""),z){for(U=-1,Pt=m.length;++U<Pt;)if(In=m.charCodeAt(U),48>In||In>57){E=(In===46?i+m.slice(U+1):m.slice(U))+E,m=m.slice(0,U);break}}}$&&!w&&(m=t(m,1/0));var Ln=k.length+m.length+E.length,Y=Ln<b?new Array(b-Ln+1).join(d):"";switch($&&w&&(m=t(Y+m,Y.length?b-E.length:1/0),Y=""),p){case"<":m=k+m+E+Y;break;case"=":m=k+Y+m+E;break;case"^":m=Y.slice(0,Ln=Y.length>>1)+k+m+E+Y.slice(Ln);break;default:m=Y+k+m+E;break}return o(m)}return F.toString=function(){return h+""},F}function l(h,f){var d=Math.max(-8,Math.min(8,Math.floor(pn(f)/3)))*3,p=Math.pow(10,-d),g=c((h=mn(h),h.type="f",h),{suffix:He[8+d/3]});return function(y){return g(p*y)}}return{format:c,formatPrefix:l}}var Gn,Jn,Mt;Gi({thousands:",",grouping:[3],currency:["$",""]});function Gi(n){return Gn=Ui(n),Jn=Gn.format,Mt=Gn.formatPrefix,Gn}function Be(n){return Math.max(0,-pn(Math.abs(n)))}function Ve(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(pn(t)/3)))*3-pn(Math.abs(n)))}function je(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,pn(t)-pn(n))+1}function Ge(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Ki(n){return function(){return n}}function Qi(n){return+n}var Xe=[0,1];function gn(n){return n}function kt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Ki(isNaN(t)?NaN:.5)}function Ji(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Zi(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=kt(i,r),o=e(a,o)):(r=kt(r,i),o=e(o,a)),function(s){return o(r(s))}}function no(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=kt(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(s){var u=ve(n,s,1,r)-1;return o[u](i[u](s))}}function Ke(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Qe(){var n=Xe,t=Xe,e=Un,r,i,o,a=gn,s,u,c;function l(){var f=Math.min(n.length,t.length);return a!==gn&&(a=Ji(n[0],n[f-1])),s=f>2?no:Zi,u=c=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=s(n.map(r),t,e)))(r(a(f)))}return h.invert=function(f){return a(i((c||(c=s(t,n.map(r),H)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,Qi),l()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),l()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Ie,l()},h.clamp=function(f){return arguments.length?(a=f?!0:gn,l()):a!==gn},h.interpolate=function(f){return arguments.length?(e=f,l()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,d){return r=f,i=d,l()}}function to(){return Qe()(gn,gn)}function eo(n,t,e,r){var i=_e(n,t,e),o;switch(r=mn(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=Ve(i,a))&&(r.precision=o),Mt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=je(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Be(i))&&(r.precision=o-(r.type==="%")*2);break}}return Jn(r)}function ro(n){var t=n.domain;return n.ticks=function(e){var r=t();return Xn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return eo(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],u,c,l=10;for(s<a&&(c=a,a=s,s=c,c=i,i=o,o=c);l-- >0;){if(c=jn(a,s,e),c===u)return r[i]=a,r[o]=s,t(r);if(c>0)a=Math.floor(a/c)*c,s=Math.ceil(s/c)*c;else if(c<0)a=Math.ceil(a*c)/c,s=Math.floor(s*c)/c;else break;u=c}return n},n}function _t(){var n=to();return n.copy=function(){return Ke(n,_t())},Ge.apply(n,arguments),ro(n)}function io(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Ye(n){return Math.log(n)}function We(n){return Math.exp(n)}function oo(n){return-Math.log(-n)}function ao(n){return-Math.exp(-n)}function so(n){return isFinite(n)?+("1e"+n):n<0?0:n}function uo(n){return n===10?so:n===Math.E?Math.exp:t=>Math.pow(n,t)}function co(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Ue(n){return(t,e)=>-n(-t,e)}function lo(n){let t=n(Ye,We),e=t.domain,r=10,i,o;function a(){return i=co(r),o=uo(r),e()[0]<0?(i=Ue(i),o=Ue(o),n(oo,ao)):n(Ye,We),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(e(s),a()):e()},t.ticks=s=>{let u=e(),c=u[0],l=u[u.length-1],h=l<c;h&&([c,l]=[l,c]);let f=i(c),d=i(l),p,g,y=s==null?10:+s,w=[];if(!(r%1)&&d-f<y){if(f=Math.floor(f),d=Math.ceil(d),c>0){for(;f<=d;++f)for(p=1;p<r;++p)if(g=f<0?p/o(-f):p*o(f),!(g<c)){if(g>l)break;w.push(g)}}else for(;f<=d;++f)for(p=r-1;p>=1;--p)if(g=f>0?p/o(-f):p*o(f),!(g<c)){if(g>l)break;w.push(g)}w.length*2<y&&(w=Xn(c,l,y))}else w=Xn(f,d,Math.min(d-f,y)).map(o);return h?w.reverse():w},t.tickFormat=(s,u)=>{if(s==null&&(s=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=mn(u)).precision==null&&(u.trim=!0),u=Jn(u)),s===1/0)return u;let c=Math.max(1,r*s/t.ticks().length);return l=>{let h=l/o(Math.round(i(l)));return h*r<r-.5&&(h*=r),h<=c?u(l):""}},t.nice=()=>e(io(e(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function At(){let n=lo(Qe()).domain([1,10]);return n.copy=()=>Ke(n,At()).base(n.base()),Ge.apply(n,arguments),n}var Nt="http://www.w3.org/1999/xhtml",Je={svg:"http://www.w3.org/2000/svg",xhtml:Nt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Ze(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Je.hasOwnProperty(t)?{space:Je[t],local:n}:n}function fo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Nt&&t.documentElement.namespaceURI===Nt?t.createElement(n):t.createElementNS(e,n)}}function ho(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function nr(n){var t=Ze(n);return(t.local?ho:fo)(t)}function po(){}function tr(n){return n==null?po:function(){return this.querySelector(n)}}function mo(n){typeof n!="function"&&(n=tr(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),u,c,l=0;l<a;++l)(u=o[l])&&(c=n.call(u,u.__data__,l,o))&&("__data__"in u&&(c.__data__=u.__data__),s[l]=c);return new P(r,this._parents)}function go(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function xo(){return[]}function yo(n){return n==null?xo:function(){return this.querySelectorAll(n)}}function wo(n){return function(){return go(n.apply(this,arguments))}}function bo(n){typeof n=="function"?n=wo(n):n=yo(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],s=a.length,u,c=0;c<s;++c)(u=a[c])&&(r.push(n.call(u,u.__data__,c,a)),i.push(u));return new P(r,i)}function vo(n){return function(){return this.matches(n)}}function er(n){return function(t){return t.matches(n)}}var Mo=Array.prototype.find;function ko(n){return function(){return Mo.call(this.children,n)}}function _o(){return this.firstElementChild}function Ao(n){return this.select(n==null?_o:ko(typeof n=="function"?n:er(n)))}var No=Array.prototype.filter;function $o(){return Array.from(this.children)}function So(n){return function(){return No.call(this.children,n)}}function Eo(n){return this.selectAll(n==null?$o:So(typeof n=="function"?n:er(n)))}function Co(n){typeof n!="function"&&(n=vo(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=[],u,c=0;c<a;++c)(u=o[c])&&n.call(u,u.__data__,c,o)&&s.push(u);return new P(r,this._parents)}function rr(n){return new Array(n.length)}function Io(){return new P(this._enter||this._groups.map(rr),this._parents)}function Zn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Zn.prototype={constructor:Zn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function Ro(n){return function(){return n}}function Lo(n,t,e,r,i,o){for(var a=0,s,u=t.length,c=o.length;a<c;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):e[a]=new Zn(n,o[a]);for(;a<u;++a)(s=t[a])&&(i[a]=s)}function To(n,t,e,r,i,o,a){var s,u,c=new Map,l=t.length,h=o.length,f=new Array(l),d;for(s=0;s<l;++s)(u=t[s])&&(f[s]=d=a.call(u,u.__data__,s,t)+"",c.has(d)?i[s]=u:c.set(d,u));for(s=0;s<h;++s)d=a.call(n,o[s],s,o)+"",(u=c.get(d))?(r[s]=u,u.__data__=o[s],c.delete(d)):e[s]=new Zn(n,o[s]);for(s=0;s<l;++s)(u=t[s])&&c.get(f[s])===u&&(i[s]=u)}function qo(n){return n.__data__}function Po(n,t){if(!arguments.length)return Array.from(this,qo);var e=t?To:Lo,r=this._parents,i=this._groups;typeof n!="function"&&(n=Ro(n));for(var o=i.length,a=new Array(o),s=new Array(o),u=new Array(o),c=0;c<o;++c){var l=r[c],h=i[c],f=h.length,d=Do(n.call(l,l&&l.__data__,c,r)),p=d.length,g=s[c]=new Array(p),y=a[c]=new Array(p),w=u[c]=new Array(f);e(l,h,g,y,w,d,t);for(var b=0,$=0,S,C;b<p;++b)if(S=g[b]){for(b>=$&&($=b+1);!(C=y[$])&&++$<p;);S._next=C||null}}return a=new P(a,r),a._enter=s,a._exit=u,a}function Do(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function zo(){return new P(this._exit||this._groups.map(rr),this._parents)}function Fo(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function Oo(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),s=new Array(i),u=0;u<a;++u)for(var c=e[u],l=r[u],h=c.length,f=s[u]=new Array(h),d,p=0;p<h;++p)(d=c[p]||l[p])&&(f[p]=d);for(;u<i;++u)s[u]=e[u];return new P(s,this._parents)}function Ho(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function Bo(n){n||(n=Vo);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],s=a.length,u=i[o]=new Array(s),c,l=0;l<s;++l)(c=a[l])&&(u[l]=c);u.sort(t)}return new P(i,this._parents).order()}function Vo(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function jo(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function Xo(){return Array.from(this)}function Yo(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function Wo(){let n=0;for(let t of this)++n;return n}function Uo(){return!this.node()}function Go(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,s;o<a;++o)(s=i[o])&&n.call(s,s.__data__,o,i);return this}function Ko(n){return function(){this.removeAttribute(n)}}function Qo(n){return function(){this.removeAttributeNS(n.space,n.local)}}function Jo(n,t){return function(){this.setAttribute(n,t)}}function Zo(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function na(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function ta(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function ea(n,t){var e=Ze(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Qo:Ko:typeof t=="function"?e.local?ta:na:e.local?Zo:Jo)(e,t))}function ir(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function ra(n){return function(){this.style.removeProperty(n)}}function ia(n,t,e){return function(){this.style.setProperty(n,t,e)}}function oa(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function aa(n,t,e){return arguments.length>1?this.each((t==null?ra:typeof t=="function"?oa:ia)(n,t,e??"")):sa(this.node(),n)}function sa(n,t){return n.style.getPropertyValue(t)||ir(n).getComputedStyle(n,null).getPropertyValue(t)}function ua(n){return function(){delete this[n]}}function ca(n,t){return function(){this[n]=t}}function la(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function fa(n,t){return arguments.length>1?this.each((t==null?ua:typeof t=="function"?la:ca)(n,t)):this.node()[n]}function or(n){return n.trim().split(/^|\s+/)}function St(n){return n.classList||new ar(n)}function ar(n){this._node=n,this._names=or(n.getAttribute("class")||"")}ar.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function sr(n,t){for(var e=St(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function ur(n,t){for(var e=St(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function ha(n){return function(){sr(this,n)}}function da(n){return function(){ur(this,n)}}function pa(n,t){return function(){(t.apply(this,arguments)?sr:ur)(this,n)}}function ma(n,t){var e=or(n+"");if(arguments.length<2){for(var r=St(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?pa:t?ha:da)(e,t))}function ga(){this.textContent=""}function xa(n){return function(){this.textContent=n}}function ya(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function wa(n){return arguments.length?this.each(n==null?ga:(typeof n=="function"?ya:xa)(n)):this.node().textContent}function ba(){this.innerHTML=""}function va(n){return function(){this.innerHTML=n}}function Ma(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function ka(n){return arguments.length?this.each(n==null?ba:(typeof n=="function"?Ma:va)(n)):this.node().innerHTML}function _a(){this.nextSibling&&this.parentNode.appendChild(this)}function Aa(){return this.each(_a)}function Na(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function $a(){return this.each(Na)}function Sa(n){var t=typeof n=="function"?n:nr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ea(){return null}function Ca(n,t){var e=typeof n=="function"?n:nr(n),r=t==null?Ea:typeof t=="function"?t:tr(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function Ia(){var n=this.parentNode;n&&n.removeChild(this)}function Ra(){return this.each(Ia)}function La(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Ta(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function qa(n){return this.select(n?Ta:La)}function Pa(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Da(n){return function(t){n.call(this,t,this.__data__)}}function za(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function Fa(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function Oa(n,t,e){return function(){var r=this.__on,i,o=Da(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function Ha(n,t,e){var r=za(n+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var u=0,c=s.length,l;u<c;++u)for(i=0,l=s[u];i<o;++i)if((a=r[i]).type===l.type&&a.name===l.name)return l.value}return}for(s=t?Oa:Fa,i=0;i<o;++i)this.each(s(r[i],t,e));return this}function cr(n,t,e){var r=ir(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function Ba(n,t){return function(){return cr(this,n,t)}}function Va(n,t){return function(){return cr(this,n,t.apply(this,arguments))}}function ja(n,t){return this.each((typeof t=="function"?Va:Ba)(n,t))}function*Xa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var lr=[null];function P(n,t){this._groups=n,this._parents=t}function Ya(){return new P([[document.documentElement]],lr)}function Wa(){return this}P.prototype=Ya.prototype={constructor:P,select:mo,selectAll:bo,selectChild:Ao,selectChildren:Eo,filter:Co,data:Po,enter:Io,exit:zo,join:Fo,merge:Oo,selection:Wa,order:Ho,sort:Bo,call:jo,nodes:Xo,node:Yo,size:Wo,empty:Uo,each:Go,attr:ea,style:aa,property:fa,classed:ma,text:wa,html:ka,raise:Aa,lower:$a,append:Sa,insert:Ca,remove:Ra,clone:qa,datum:Pa,on:Ha,dispatch:ja,[Symbol.iterator]:Xa};function Et(n){return typeof n=="string"?new P([[document.querySelector(n)]],[document.documentElement]):new P([[n]],lr)}var Ua=0;function Ga(){return new $t}function $t(){this._="@"+(++Ua).toString(36)}$t.prototype=Ga.prototype={constructor:$t,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};function nt(n,t,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(s,u){let{data:c}=o;for(let l=0;l<n*t;l+=1){let[h,f,d]=u(s[l]);c[4*l]=h,c[4*l+1]=f,c[4*l+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Ka=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Qa=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function fr(n,t=2){return tt(String(Number(n.toFixed(t))+0))}function hr(n,t=2){return tt((Number(n.toFixed(t))+0).toFixed(t))}function dr(n){let t=String(n),e=n.toFixed(2);return tt(t.length>e.length?t:e)}function _(n){return tt(n.toLocaleString("en-GB"))}function pr(n){let t=n.trim().replace("−","-");return Ka.test(t)&&(t=t.replace(/[,\s]/g,"")),Qa.test(t)?Number(t)+0:null}function tt(n){return n.replaceAll("-","−")}var xn=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=A("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},t),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;R(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},et=class extends xn{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:s=8,right:u=12,bottom:c=38,left:l=48}=a;this.area={left:l,top:s,right:e-u,bottom:r-c},this.x=mr(i).range([this.area.left,this.area.right]),this.y=mr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=bn("clip"),this.horizontal=A("g",{class:"nn-axis"}),this.vertical=A("g",{class:"nn-axis"}),this.plot=A("g",{"clip-path":`url(#${this.id})`}),this.above=A("g");let{area:h}=this,[f,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],p=`translate(13 ${d}) rotate(-90)`;this.labels={x:A("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:A("text",{class:"nn-axis-label",transform:p},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(A("clipPath",{id:this.id},A("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=gr(xe(this.x),t),i=gr(ye(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Et(this.horizontal).call(r),Et(this.vertical).call(i)}addHeatMap(t,e){let r=nt(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function mr({domain:n,log:t=!1}){return(t?At():_t()).domain(n)}function gr(n,{ticks:t=5,values:e=null,format:r=i=>fr(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Ja=4,Za=36;function xr(...n){return x("div",{class:"nn-controls"},...n)}function yr(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:s=!1,enabled:u=()=>!0}=t,c=t.step??(s?1:a?.02:.1),l=t.changes??(m=>({[e]:m})),h=t.value??(m=>m[e]),f=a?Math.log10:m=>m,d=Math.max(0,Math.ceil(-Math.log10(c))),p=m=>s?Math.round(a?10**m:m):a?Number((10**m).toPrecision(3)):Number(m.toFixed(d))+0,g=m=>s?_(m):dr(m),y=bn("box"),w=x("input",{type:"range",min:f(i),max:f(o),step:c,oninput:()=>I(p(Number(w.value))),onchange:()=>n.commit()}),b=x("input",{type:"text",id:y,inputmode:s?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(b.value),onfocus:()=>b.select()}),$=x("div",{class:"nn-note",role:"alert"}),S=x("label",{for:y}),C=null,M="";function I(m){R($,""),n.set(l(m))}function B(m){let k=pr(m);if(k===null||s&&k%1){b.value=M,R($,`“${m}” is no ${s?"whole number":"number"}, so ${M} stays.`);return}let E=Math.min(o,Math.max(i,k));if(C=E,w.value=f(E),M=b.value=E===k?m.trim():g(E),I(E),n.commit(),E!==k){let U=`${g(i)} to ${g(o)}`;R($,`${m} is outside ${U}, so ${M} is used.`)}}function D(m){let k=f(Math.min(o,Math.max(i,m)));return Math.abs(Number(w.value)-k)<=.501*c}function z(m){R($,""),C=m,w.value=f(m),M=b.value=g(m)}let F=x("div",{class:"nn-row nn-slider"},S,b,w,$);return T(n,m=>{let k=h(m);(k!==C||!D(k))&&z(k);let E=typeof r=="function"?r(m):r;R(S,E),N(w,{"aria-label":E,"aria-valuetext":g(k),disabled:!u(m)}),N(b,{disabled:!u(m)}),F.classList.toggle("nn-disabled",!u(m))}),F}function Nn(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let a=o.changes??(f=>({[t]:f})),s=o.value??(f=>f[t]),u=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),c=u.map(f=>x("button",{type:"button",onclick:()=>n.choose(a(f.value,n.state))},f.label)),l=bn("label"),h=u.reduce((f,d)=>f+d.label.length+Ja,0);return T(n,f=>{c.forEach((d,p)=>{let g=s(f)===u[p].value;N(d,{"aria-pressed":String(g),disabled:!i(f)})})}),x("div",{class:`nn-row nn-choice ${h>Za?"nn-long":""}`,role:"group","aria-labelledby":l},x("span",{class:"nn-label",id:l},e),x("div",{class:"nn-buttons"},...c))}function $n(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,s=x("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return T(n,u=>{R(s,o(u)),N(s,{"aria-disabled":i(u)?null:"true"}),r&&N(s,{"aria-pressed":String(r(u))})}),s}function T(n,t){n.parts.push(t)}var v=-1,X=[10,30,40,50,60,70,80,90,99,100],en=X.length-1,wr=65e3,br=784;function vr({classes:n,count:t,pictured:e},r){let i=0,o=(f,d)=>{let p=i;return i+=f*d,Array.from({length:f},(g,y)=>es(r,p+y*d,d))},a=o(t,2),s={units:a,bins:a.map(ns),labels:o(t,1),answers:o(t,1)},[u,c]=[o(e,4),o(e,4)],l=o(e*n.length,2).map(Ct),h=u.map((f,d)=>({place:f,index:c[d],probabilities:l.slice(d*n.length,(d+1)*n.length),levels:rs(r,i+d*br/2)}));return{answers:s,cards:h}}function Mr({labels:n,answers:t},e){let r=new Array(e*e).fill(0);return n.forEach((i,o)=>r[i*e+t[o]]+=1),r}function kr({answers:n,cards:t},e){let r=new Map,[i,o]=[0,0];n.units.forEach((l,h)=>{ts(n,h,e)&&(r.set(h,r.size+1),i+=n.labels[h]===n.answers[h]?1:0,o+=Ct(l))});let a=r.size,s=t.map((l,h)=>h).filter(l=>r.has(t[l].place)),u=e.order==="least";u&&s.reverse();let c=l=>r.get(t[l].place);return{count:a,right:i,confidence:o/Math.max(1,a),cards:s,ranks:s.map(l=>u?a+1-c(l):c(l))}}function yn({label:n,answer:t}){return n!==v&&t!==v}function _r({units:n,bins:t,labels:e,answers:r}){let i=X.slice(1).map(()=>({count:0,right:0,sum:0}));return n.forEach((o,a)=>{let s=i[t[a]];s.count+=1,s.right+=e[a]===r[a]?1:0,s.sum+=Ct(o)}),i.map(({count:o,right:a,sum:s})=>({count:o,right:a,confidence:o?s/o:null,share:o?a/o:null}))}function ns(n){let t=X.findLastIndex(e=>n>=e*wr/100);return Math.max(0,Math.min(en-1,t))}function Ct(n){return Math.min(1,(n+.5)/wr)}function ts({bins:n,labels:t,answers:e},r,i){let{label:o,answer:a,which:s,bin:u}=i,c=(l,h)=>l===v||l===h;return!c(o,t[r])||!c(a,e[r])||!c(u,n[r])?!1:s==="all"||yn(i)||s==="right"==(t[r]===e[r])}function es(n,t,e){let r=0;for(let i=e-1;i>=0;i-=1)r=256*r+n[t+i];return r}function rs(n,t){return Uint8Array.from({length:br},(e,r)=>{let i=n[t+(r>>1)];return 17*(r%2?i&15:i>>4)})}var Ar={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function wn(n,{parts:t,columns:e,go:r,flows:i=!1}){n.addEventListener("keydown",o=>{let a=t.indexOf(o.target);if(a<0||o.ctrlKey||o.metaKey||o.altKey)return;let s=is(o.key,a,{columns:e(),count:t.length,flows:i});s!==null&&(o.preventDefault(),r(s))})}function rn(n,t){n.forEach((e,r)=>N(e,{tabindex:r===t?0:-1}))}function is(n,t,{columns:e,count:r,flows:i}){let o=t%e;if(n==="Home")return t-o;if(n==="End")return t-o+e-1;if(i&&n==="PageUp")return t-r;if(i&&n==="PageDown")return t+r;if(!Ar[n])return null;let[a,s]=Ar[n];return(o+s<0||o+s>=e)&&!i?t:t+a*e+s}var Sn=" ";function En(n){return n>.9995?`> 99.9${Sn}%`:n<5e-4?`< 0.1${Sn}%`:`${(100*n).toFixed(1)}${Sn}%`}function It(n){return En(n).replace("> ","over ").replace("< ","under ")}function Rt(n,t){let e=100*n/t,r=n===t?"100":Math.min(99.9,e).toFixed(1);return`${n&&e<.05?"under 0.1":r}${Sn}%`}function Nr(n,t){if(!n)return"";let e=100*n/t;return e>=1?n===t?"100":String(Math.min(99,Math.round(e))):e<.1?"<0.1":e.toFixed(1)}function Lt(n){let t=n===X.length-2?"to":"to under";return`${X[n]} ${t} ${X[n+1]}${Sn}%`}function Tt({label:n,answer:t},e){return n===v&&t===v?"all answers":n===v?`answer ${e[t]}`:t===v?`true class ${e[n]}`:n===t?`${e[n]} recognised`:`${e[n]} taken for ${e[t]}`}function $r({answers:{labels:n,answers:t},cards:e}){let r=u=>n[u]===t[u],i=n.filter((u,c)=>r(c)).length,o=e.filter(({place:u})=>r(u)).length,a=(u,c)=>u===c?`all ${_(c)}`:`${_(u)} of ${_(c)}`;return`Images here: of ${a(e.length-o,n.length-i)} mistakes, and of ${a(o,i)} right answers.`}function Sr(n,t,e,r){let i=os(n,t,r);return t.count?e?`${i}: ${as(n,t)}. ${ss(e,t,r)}`:`${i}: ${_(t.count)}, and no image of them is here.`:`${i}: none.`}function os(n,t,e){let r=Tt(n,e),i=yn(n)||n.which==="all"?"":`${n.which} answers, `,o=i&&r==="all answers"?`${n.which} answers`:`${i}${r}`,a=n.bin===v?"":`, confidence ${Lt(n.bin)}`;return`${o[0].toUpperCase()}${o.slice(1)}${a}`}function as(n,{count:t,right:e,confidence:r,cards:i}){let o=n.which==="all"&&!yn(n);return[_(t),o?`${Rt(e,t)} right`:"",`mean confidence ${It(r)}`,i.length<t?`images of ${_(i.length)} here`:""].filter(Boolean).join(", ")}function ss({card:n,label:t,answer:e,rank:r},{count:i},o){let a=`the network says ${o[e]} with ${It(n.probabilities[e])}`,s=t===e?", and is right":`; it is labelled ${o[t]}, which gets ${It(n.probabilities[t])}`;return`Number ${_(r)} of ${_(i)}, image ${_(n.index)}: ${a}${s}.`}var Er=3;function Cr(n,t){let e=new et({title:"calibration",width:400,height:250,margin:{top:26,left:46,right:4},x:{domain:[0,en],label:"confidence of the answer, %",values:X.map((u,c)=>c),format:u=>String(X[u])},y:{domain:[0,1],label:"share right, %",values:[0,.25,.5,.75,1],format:u=>String(100*u)}}),r=t.map((u,c)=>us(n,e,u,c)),i=r.map(({element:u})=>u),o=u=>n.choose({bin:n.state.bin===u?v:u,picked:0});i.forEach((u,c)=>{u.addEventListener("click",()=>o(c)),u.addEventListener("keydown",l=>{l.key!=="Enter"&&l.key!==" "||(l.preventDefault(),o(c))})});let a=A("g",{role:"group","aria-label":"bins of confidence"},...i);wn(a,{parts:i,columns:()=>en,go:u=>{rn(i,u),i[u].focus()}}),e.above.append(a);let s=null;return T(n,u=>{r.forEach(l=>l.draw(u));let c=u.bin===v?en-1:u.bin;c!==s&&rn(i,c),s=c}),e.element.append(ls(n),fs(n)),e}function us(n,t,e,r){let[i,o]=[t.x(r),t.x(r+1)],{top:a,bottom:s}=t.area,u=t.y(e.share??0),c=A("rect",{class:"nn-predictions-share",x:i+Er,y:u,width:o-i-2*Er,height:s-u}),l=A("line",{class:"nn-predictions-promise",x1:i+1,x2:o-1,y1:t.y(e.confidence??0),y2:t.y(e.confidence??0),visibility:e.count?"visible":"hidden"}),h=A("text",{class:"nn-predictions-count",x:(i+o)/2,y:a-9},_(e.count)),f=A("rect",{class:"nn-target",x:i+1,y:2,width:o-i-2,height:s-2,rx:3}),d=A("g",{class:"nn-predictions-bin",role:"button"},c,l,h,f),p="",g=w=>t.tell(p.replace(/[:;] /g,`
`),t.pointAt(w));d.addEventListener("pointermove",g),d.addEventListener("pointerleave",()=>t.tell(null));function y(w){p=cs(e,r,w.shares),N(c,{visibility:w.shares?"visible":"hidden"}),N(d,{"aria-label":p,"aria-pressed":String(w.bin===r)})}return{element:d,draw:y}}function cs({count:n,right:t,confidence:e},r,i){let o=`confidence ${Lt(r)}: ${_(n)} answers`;if(!n)return o;let a=`${o}; mean confidence ${En(e)}`;return i?`${a}; ${Rt(t,n)} are right`:a}function ls(n){let t=x("span",{},"▮ share right");return T(n,({shares:e})=>t.hidden=!e),x("p",{class:"nn-predictions-key"},t,x("span",{},"━ mean confidence"),x("span",{},"on top: number of answers"))}function fs(n){return x("div",{class:"nn-buttons nn-predictions-pages"},$n(n,{label:"Show the share that is right",onclick:()=>n.choose({shares:!n.state.shares}),pressed:({shares:t})=>t}),$n(n,{label:"Any confidence",onclick:()=>n.choose({bin:v,picked:0}),enabled:({bin:t})=>t!==v}))}var hs=Array.from({length:256},(n,t)=>[t,t,t]),ds=n=>hs[Math.round(n)];function rt(){let{canvas:n,draw:t}=nt(28,28,!1);return{canvas:n,draw:e=>t(e,ds)}}var ps=6,Ir=400,Cn=21,[it,qt]=[124,322];function Rr(n,t){return x("div",{class:"nn-predictions-detail"},ms(n,t).element,gs(n,t).element)}function ms(n,t){let e=28*ps,r=new xn({title:"no image",width:e,height:e});r.element.classList.add("nn-predictions-picture"),r.svg.setAttribute("role","img");let i=rt();r.frame.prepend(i.canvas);let{classes:o}=n.settings,a=null;return T(n,()=>{let s=t();i.canvas.hidden=!s;let u=s?`image ${_(s.card.index)}`:"no image";R(r.caption,u),N(r.svg,{"aria-label":s?`${u}: ${o[s.label]}`:u}),!(!s||s.card===a)&&(a=s.card,i.draw(a.levels))}),r}function gs(n,t){let{classes:e}=n.settings,r=Cn*e.length,i=new xn({title:"what the network says",width:Ir,height:r}),o=e.map((a,s)=>xs(i,a,s));return i.element.append(x("p",{class:"nn-predictions-key"},"✓ true class   ▸ answer of the network")),T(n,()=>{let a=t();o.forEach((s,u)=>s.draw(a?.card.probabilities[u]??null,{isAnswer:u===a?.answer,isLabel:u===a?.label}))}),i}function xs(n,t,e){let[r,i]=[e*Cn,(e+.5)*Cn],o={x:it,y:r+4,height:Cn-8},a=A("text",{class:"nn-predictions-name",x:it-8,y:i+4.5}),s=A("rect",{class:"nn-predictions-track",...o,width:qt-it}),u=A("rect",o),c=A("text",{class:"nn-predictions-number",x:qt+8,y:i+4.5}),l=A("rect",{class:"nn-target",y:r,width:Ir,height:Cn}),h=A("g",{},s,u,a,c,l);n.svg.append(h);let f=null;h.addEventListener("pointermove",p=>n.tell(f,n.pointAt(p))),h.addEventListener("pointerleave",()=>n.tell(null));function d(p,{isAnswer:g,isLabel:y}){N(u,{width:((p??0)*(qt-it)).toFixed(2),class:g?"nn-predictions-bar nn-predictions-answer":"nn-predictions-bar"}),N(h,{"font-weight":y?700:null}),R(a,`${y?"✓ ":""}${g?"▸ ":""}${t}`),R(c,p===null?"":En(p)),f=p===null?null:`probability ${hr(p,4)}`}return{draw:d}}var Lr=`.nn-predictions-layout {
  display: grid;
  gap: 0.8em 1.4em;
  align-items: start;
}

.nn-predictions-layout > * {
  min-width: 0;
}

@container (min-width: 720px) {
  .nn-predictions-layout {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  }
}

.nn .nn-predictions-layout .nn-panel {
  min-width: 0;
  width: 100%;
  max-width: none;
}

.nn-predictions-confusion table {
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  font-size: 12px;
  line-height: 1.2;
}

.nn .nn-predictions-confusion :is(td, th) {
  padding: 0;
  border: 1px solid var(--nn-faint);
  background: none;
  color: var(--nn-text);
  font-weight: 400;
  text-align: center;
  cursor: pointer;
}

.nn .nn-predictions-confusion th {
  border-color: transparent;
}

.nn .nn-predictions-confusion th[role="rowheader"] {
  padding-right: 5px;
  text-align: right;
  white-space: nowrap;
}

.nn .nn-predictions-confusion th[role="columnheader"] {
  height: 6.6em;
  vertical-align: bottom;
}

.nn .nn-predictions-confusion th:first-child {
  width: 6.9em;
  text-align: right;
}

.nn-predictions-confusion th[role="columnheader"]:not(:first-child) span {
  display: inline-block;
  margin-bottom: 4px;
  white-space: nowrap;
  writing-mode: vertical-rl;
  transform: rotate(180deg);
}

.nn .nn-predictions-confusion th:first-child:is([role="columnheader"]) {
  padding: 0 5px 4px 0;
}

.nn .nn-predictions-confusion td {
  height: 28px;
  background: color-mix(in srgb, var(--nn-orange) var(--nn-share, 0%), var(--nn-paper));
}

.nn .nn-predictions-confusion .nn-predictions-right {
  background: color-mix(in srgb, var(--nn-blue) var(--nn-share, 0%), var(--nn-paper));
  font-weight: 700;
}

.nn .nn-predictions-confusion :is(td, th):hover {
  text-decoration: underline;
}

.nn .nn-predictions-confusion .nn-predictions-open {
  border-block: 2px solid var(--nn-text);
}

.nn .nn-predictions-confusion .nn-predictions-current {
  outline: 2px solid var(--nn-text);
  outline-offset: -2px;
  font-weight: 700;
}

.nn .nn-predictions-confusion :is(td, th):focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: -2px;
}

.nn .nn-predictions-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.2em;
  justify-content: center;
  margin: 0.3em 0;
  font-size: 12px;
  text-align: center;
  white-space: pre-wrap;
}

.nn-predictions-detail {
  display: grid;
  gap: 0.4em;
  justify-items: center;
}

.nn .nn-predictions-layout .nn-predictions-picture {
  max-width: 190px;
}

.nn-predictions-picture .nn-map {
  inset: 0;
  width: 100%;
  height: 100%;
}

.nn svg .nn-predictions-name {
  font-size: 13px;
  text-anchor: end;
}

.nn svg .nn-predictions-number {
  font-size: 13px;
  text-anchor: start;
}

.nn-predictions-track {
  fill: var(--nn-raised);
}

.nn-predictions-bar {
  fill: var(--nn-grey);
}

.nn-predictions-answer {
  fill: var(--nn-accent);
}

.nn-predictions-thumbnails {
  display: grid;
  grid-template-columns: repeat(10, minmax(0, 1fr));
  gap: 3px;
}

@container (max-width: 500px) {
  .nn-predictions-thumbnails {
    grid-template-columns: repeat(8, minmax(0, 1fr));
  }
}

.nn .nn-predictions-thumbnail {
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  line-height: 0;
}

.nn .nn-predictions-thumbnail .nn-map {
  position: static;
  width: 100%;
}

.nn .nn-predictions-thumbnail[aria-pressed="true"] {
  outline: 2px solid var(--nn-accent);
}

.nn .nn-predictions-thumbnail:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 1px;
}

.nn-predictions-empty {
  visibility: hidden;
}

.nn .nn-predictions-nothing {
  margin: 0;
}

.nn-predictions-nothing:empty {
  display: none;
}

.nn-predictions-pages {
  justify-content: center;
  margin-top: 0.5em;
}

.nn-predictions-bin {
  cursor: pointer;
  outline: none;
}

.nn-predictions-share {
  fill: var(--nn-blue);
  fill-opacity: 0.75;
}

.nn-predictions-promise {
  stroke: var(--nn-text);
  stroke-width: 3px;
}

.nn-predictions-bin:hover .nn-predictions-count {
  text-decoration: underline;
}

.nn-predictions-bin[aria-pressed="true"] .nn-target {
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn-predictions-bin:focus-visible .nn-target {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

@container (min-width: 461px) {
  .nn .nn-predictions-layout .nn-row {
    grid-template-columns: 5.2em 4.6em minmax(5em, 1fr);
  }

  .nn .nn-predictions-layout .nn-choice {
    grid-template-columns: 5.2em 1fr;
  }
}

@container (max-width: 460px) {
  .nn-predictions-confusion table {
    font-size: 11px;
  }
}
`;var ws=55,bs="Rows: the true class. Columns: the answer. Names open a whole row or column.";function Tr(n,t,e){let{classes:r}=n.settings,i=r.length+1,o=l=>({label:Math.floor(l/i)-1,answer:l%i-1}),a=Array.from({length:i*i},(l,h)=>vs(n,o(h),t)),s=Array.from({length:i},(l,h)=>x("tr",{role:"row"},...a.slice(h*i,(h+1)*i))),u=x("table",{role:"grid","aria-label":"confusion matrix"},x("tbody",{role:"presentation"},...s));wn(u,{parts:a,columns:()=>i,go:l=>{l<0||l>=a.length||(a[l].focus(),n.choose({...o(l),picked:0}))}}),T(n,()=>{let l=e(),h=(l.label+1)*i+l.answer+1;rn(a,h),a.forEach((f,d)=>N(f,{"aria-selected":String(d===h),class:Ms(o(d),l)}))});let c=x("figure",{class:"nn-panel nn-predictions-confusion"},x("figcaption",{},"confusion matrix"),u,x("p",{class:"nn-predictions-key"},bs),Nn(n,{key:"numbers",label:"numbers",options:["counts","% of the row"]}));return c.style.setProperty("--nn-width","430px"),c}function vs(n,{label:t,answer:e},r){let{classes:i}=n.settings,o=Tt({label:t,answer:e},i),a=t===v||e===v,s=()=>n.choose({label:t,answer:e,picked:0}),u=x(a?"th":"td",{role:a?t===v?"columnheader":"rowheader":"gridcell",onclick:s,onkeydown:p=>{p.key!=="Enter"&&p.key!==" "||(p.preventDefault(),s())}});if(a)return u.append(x("span",{},t===v?i[e]??"all":i[t])),N(u,{"aria-label":o}),u;let c=r.slice(t*i.length,(t+1)*i.length),l=c.reduce((p,g)=>p+g,0),h=c[e],f=l?ws*(h/l)**.4:0;u.style.setProperty("--nn-share",`${f.toFixed(1)}%`);let d=Nr(h,l);return T(n,({numbers:p})=>{let g=p==="counts",y=g?String(h):`${d||0} %`;R(u,g?String(h||""):d),N(u,{"aria-label":`${o}: ${y} of ${_(l)}`})}),u}function Ms({label:n,answer:t},e){let r=(e.label===v||e.label===n)&&(e.answer===v||e.answer===t),i=e.label===v&&e.answer===v,o=n!==v&&t!==v,a=e.label===n&&e.answer===t;return[o&&n===t?"nn-predictions-right":"",o&&r&&!i?"nn-predictions-open":"",a?"nn-predictions-current":""].filter(Boolean).join(" ")||null}var an=40;function qr(n,t,e,r){let{cards:i}=t,o=Array.from({length:an},(f,d)=>ks(()=>n.choose({picked:on(r())+d}))),a=o.map(({element:f})=>f),s=x("figcaption"),u=x("p",{class:"nn-predictions-nothing"}),c=x("div",{class:"nn-predictions-thumbnails",role:"group","aria-label":"images"},...a);wn(c,{parts:a,columns:()=>getComputedStyle(c).gridTemplateColumns.split(" ").length,flows:!0,go:f=>{let d=$s(on(r())+f,e().cards.length);n.choose({picked:d});let p=a[d%an];p.classList.remove("nn-predictions-empty"),p.focus()}});let l="";T(n,()=>{let{cards:f,ranks:d}=e(),p=on(r()),g=f.slice(p,p+an),y=g.join();y!==l&&(l=y,o.forEach((w,b)=>w.hang(i[g[b]]))),o.forEach((w,b)=>w.mark(d[p+b],p+b===r())),rn(a,r()-p),R(s,Ns(p,g.length,f.length)),R(u,f.length?"":"No image: choose other answers above, or another cell.")});let h=x("figure",{class:"nn-panel nn-predictions-wall"},s,c,u,_s(n,e,r),x("p",{class:"nn-predictions-key"},$r(t)),xr(As(n,e,r),Nn(n,{key:"which",label:"answers",options:["all","right","wrong"],changes:f=>({which:f,picked:0}),enabled:f=>!yn(f)}),Nn(n,{key:"order",label:"first",options:[{value:"most",label:"most confident"},{value:"least",label:"least confident"}],changes:f=>({order:f,picked:0})})));return h.style.setProperty("--nn-width","430px"),h}function ks(n){let t=rt(),e=x("button",{type:"button",class:"nn-predictions-thumbnail",onclick:n},t.canvas);return{element:e,hang(r){e.classList.toggle("nn-predictions-empty",!r),r&&t.draw(r.levels),N(e,{title:r?`image ${_(r.index)}`:null})},mark(r,i){let o=r===void 0?null:`number ${_(r)}`;N(e,{"aria-label":o,"aria-pressed":String(i)})}}}function _s(n,t,e){let r=()=>t().cards.length,i=()=>on(e())===0,o=()=>on(e())+an>=r(),a=(s,u,c)=>$n(n,{label:s,onclick:()=>n.choose({picked:u()}),enabled:c});return x("div",{class:"nn-buttons nn-predictions-pages",role:"group","aria-label":"pages"},a("First",()=>0,()=>e()>0),a("Page back",()=>on(e())-an,()=>!i()),a("Next page",()=>on(e())+an,()=>!o()),a("Last",()=>r()-1,()=>e()+1<r()))}function As(n,t,e){let r=()=>Math.max(1,t().cards.length),i=null;T(n,()=>N(i,{max:r()}));let o=yr(n,{key:"picked",label:"number",min:1,max:Math.max(1,n.settings.pictured),whole:!0,value:()=>e()+1,changes:a=>({picked:Math.min(a,r())-1}),enabled:()=>t().cards.length>1});return i=o.querySelector("input[type=range]"),o}function Ns(n,t,e){return e?`images: ${t<e?`${_(n+1)} to ${_(n+t)} of `:""}${_(e)}`:"images"}var on=n=>n-n%an,$s=(n,t)=>Math.max(0,Math.min(t-1,n));var Cc=pe({name:"the answers of a network and their images",initial:{label:v,answer:v,which:"all",bin:v,order:"most",picked:0,numbers:"counts",shares:!1},build(n){let{settings:t,data:e}=n,{classes:r}=t,i=new Uint8Array(e.buffer,e.byteOffset,e.byteLength),o=vr(t,i),a=Es(h=>kr(o,h)),s=null,u=null,c=0;n.parts.push(h=>{let[f,d]=[h.label,h.answer].map(y=>Pr(y,r.length)),{which:p,order:g}=h;s={label:f,answer:d,which:p,bin:Pr(h.bin,en),order:g},u=a(s),c=Math.max(0,Math.min(u.cards.length-1,h.picked))});let l=()=>{let h=o.cards[u.cards[c]];return h?Ss(h,u.ranks[c],o.answers):null};return n.root.append(x("style",{},Lr),x("div",{class:"nn-predictions-layout"},Tr(n,Mr(o.answers,r.length),()=>s),Rr(n,l),qr(n,o,()=>u,()=>c),Cr(n,_r(o.answers)).element)),()=>Sr(s,u,l(),r)}});function Ss(n,t,{labels:e,answers:r}){return{card:n,rank:t,label:e[n.place],answer:r[n.place]}}function Pr(n,t){return Number.isInteger(n)&&n>=0&&n<t?n:v}function Es(n){let[t,e]=["",null];return r=>{let i=JSON.stringify(r);return i!==t&&([t,e]=[i,n(r)]),e}}export{Cc as default};
