var Dr="http://www.w3.org/2000/svg";function x(n,t={},...e){return qt(document.createElement(n),t,e)}function N(n,t={},...e){return qt(document.createElementNS(Dr,n),t,e)}var Pr=Math.random().toString(36).slice(2,8),zr=0;function bn(n){return`nn-${n}-${Pr}-${zr+=1}`}function _(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function R(n,t){n.textContent!==t&&(n.textContent=t)}function qt(n,t,e){return _(n,t),n.append(...e),n}var Or="application/vnd.jupyter.widget-view+json",Fr=/IPY_MODEL_([\w-]+)/g,Dt=new WeakSet,Pt=new WeakMap,Hr=500;function zt(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Pt.get(n)),Pt.set(n,setTimeout(()=>Br(n),Hr)),Dt.has(n)))return;Dt.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Yr(o.state,Vr(n.context.model))}}finally{i(!1)}}}function Br(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of Ot(n.context.model)){let a=n._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,i)}}}function Vr(n){return Ot(n).map(({id:t})=>t)}function Ot(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Or]?.model_id}))).filter(({id:t})=>t)}function Yr(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Fr),([,a])=>a))}return e}function fn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function kn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function G(){}var Z=.7,ln=1/Z,un="\\s*([+-]?\\d+)\\s*",vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",V="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",jr=/^#([0-9a-f]{3,8})$/,Xr=new RegExp(`^rgb\\(${un},${un},${un}\\)$`),Wr=new RegExp(`^rgb\\(${V},${V},${V}\\)$`),Ur=new RegExp(`^rgba\\(${un},${un},${un},${vn}\\)$`),Gr=new RegExp(`^rgba\\(${V},${V},${V},${vn}\\)$`),Kr=new RegExp(`^hsl\\(${vn},${V},${V}\\)$`),Qr=new RegExp(`^hsla\\(${vn},${V},${V},${vn}\\)$`),Ft={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};fn(G,hn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Ht,formatHex:Ht,formatHex8:Jr,formatHsl:Zr,formatRgb:Bt,toString:Bt});function Ht(){return this.rgb().formatHex()}function Jr(){return this.rgb().formatHex8()}function Zr(){return Qt(this).formatHsl()}function Bt(){return this.rgb().formatRgb()}function hn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=jr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?Vt(t):e===3?new L(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Ln(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Ln(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Xr.exec(n))?new L(t[1],t[2],t[3],1):(t=Wr.exec(n))?new L(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ur.exec(n))?Ln(t[1],t[2],t[3],t[4]):(t=Gr.exec(n))?Ln(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Kr.exec(n))?Xt(t[1],t[2]/100,t[3]/100,1):(t=Qr.exec(n))?Xt(t[1],t[2]/100,t[3]/100,t[4]):Ft.hasOwnProperty(n)?Vt(Ft[n]):n==="transparent"?new L(NaN,NaN,NaN,0):null}function Vt(n){return new L(n>>16&255,n>>8&255,n&255,1)}function Ln(n,t,e,r){return r<=0&&(n=t=e=NaN),new L(n,t,e,r)}function ut(n){return n instanceof G||(n=hn(n)),n?(n=n.rgb(),new L(n.r,n.g,n.b,n.opacity)):new L}function nn(n,t,e,r){return arguments.length===1?ut(n):new L(n,t,e,r??1)}function L(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}fn(L,nn,kn(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new L(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new L(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new L(Q(this.r),Q(this.g),Q(this.b),qn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Yt,formatHex:Yt,formatHex8:ni,formatRgb:jt,toString:jt}));function Yt(){return`#${K(this.r)}${K(this.g)}${K(this.b)}`}function ni(){return`#${K(this.r)}${K(this.g)}${K(this.b)}${K((isNaN(this.opacity)?1:this.opacity)*255)}`}function jt(){let n=qn(this.opacity);return`${n===1?"rgb(":"rgba("}${Q(this.r)}, ${Q(this.g)}, ${Q(this.b)}${n===1?")":`, ${n})`}`}function qn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function Q(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function K(n){return n=Q(n),(n<16?"0":"")+n.toString(16)}function Xt(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new H(n,t,e,r)}function Qt(n){if(n instanceof H)return new H(n.h,n.s,n.l,n.opacity);if(n instanceof G||(n=hn(n)),!n)return new H;if(n instanceof H)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,s=o-i,u=(o+i)/2;return s?(t===o?a=(e-r)/s+(e<r)*6:e===o?a=(r-t)/s+2:a=(t-e)/s+4,s/=u<.5?o+i:2-o-i,a*=60):s=u>0&&u<1?0:a,new H(a,s,u,n.opacity)}function Pn(n,t,e,r){return arguments.length===1?Qt(n):new H(n,t,e,r??1)}function H(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}fn(H,Pn,kn(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new H(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new H(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new L(rt(n>=240?n-240:n+120,i,r),rt(n,i,r),rt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new H(Wt(this.h),Tn(this.s),Tn(this.l),qn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=qn(this.opacity);return`${n===1?"hsl(":"hsla("}${Wt(this.h)}, ${Tn(this.s)*100}%, ${Tn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Wt(n){return n=(n||0)%360,n<0?n+360:n}function Tn(n){return Math.max(0,Math.min(1,n||0))}function rt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Jt=Math.PI/180,Zt=180/Math.PI,Dn=18,ne=.96422,te=1,ee=.82521,re=4/29,cn=6/29,ie=3*cn*cn,ti=cn*cn*cn;function oe(n){if(n instanceof Y)return new Y(n.l,n.a,n.b,n.opacity);if(n instanceof W)return se(n);n instanceof L||(n=ut(n));var t=st(n.r),e=st(n.g),r=st(n.b),i=it((.2225045*t+.7168786*e+.0606169*r)/te),o,a;return t===e&&e===r?o=a=i:(o=it((.4360747*t+.3850649*e+.1430804*r)/ne),a=it((.0139322*t+.0971045*e+.7141733*r)/ee)),new Y(116*i-16,500*(o-i),200*(i-a),n.opacity)}function ae(n,t,e,r){return arguments.length===1?oe(n):new Y(n,t,e,r??1)}function Y(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}fn(Y,ae,kn(G,{brighter(n){return new Y(this.l+Dn*(n??1),this.a,this.b,this.opacity)},darker(n){return new Y(this.l-Dn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=ne*ot(t),n=te*ot(n),e=ee*ot(e),new L(at(3.1338561*t-1.6168667*n-.4906146*e),at(-.9787684*t+1.9161415*n+.033454*e),at(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function it(n){return n>ti?Math.pow(n,1/3):n/ie+re}function ot(n){return n>cn?n*n*n:ie*(n-re)}function at(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function st(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function ei(n){if(n instanceof W)return new W(n.h,n.c,n.l,n.opacity);if(n instanceof Y||(n=oe(n)),n.a===0&&n.b===0)return new W(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Zt;return new W(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function zn(n,t,e,r){return arguments.length===1?ei(n):new W(n,t,e,r??1)}function W(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function se(n){if(isNaN(n.h))return new Y(n.l,0,0,n.opacity);var t=n.h*Jt;return new Y(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}fn(W,zn,kn(G,{brighter(n){return new W(this.h,this.c,this.l+Dn*(n??1),this.opacity)},darker(n){return new W(this.h,this.c,this.l-Dn*(n??1),this.opacity)},rgb(){return se(this).rgb()}}));var ue=-.14861,ct=1.78277,lt=-.29227,On=-.90649,Mn=1.97294,Ut=Mn*On,Gt=Mn*ct,Kt=ct*lt-On*ue;function ri(n){if(n instanceof J)return new J(n.h,n.s,n.l,n.opacity);n instanceof L||(n=ut(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Kt*r+Ut*t-Gt*e)/(Kt+Ut-Gt),o=r-i,a=(Mn*(e-i)-lt*o)/On,s=Math.sqrt(a*a+o*o)/(Mn*i*(1-i)),u=s?Math.atan2(a,o)*Zt-120:NaN;return new J(u<0?u+360:u,s,i,n.opacity)}function Fn(n,t,e,r){return arguments.length===1?ri(n):new J(n,t,e,r??1)}function J(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}fn(J,Fn,kn(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new J(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new J(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Jt,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new L(255*(t+e*(ue*r+ct*i)),255*(t+e*(lt*r+On*i)),255*(t+e*(Mn*r)),this.opacity)}}));var Hn=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:s}=nn(e.getPropertyValue(i).trim());return[o,a,s]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return ce(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return ce(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function ce(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function le(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var fe=`.nn {
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
  font-size: max(var(--jp-content-font-size1, 14px), var(--nn-least, 0px));
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
  font-size: max(12px, var(--nn-least, 0px));
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
  font-size: max(12px, var(--nn-least, 0px));
}

.nn .nn-axis:nth-of-type(2) text {
  text-anchor: end;
}

.nn-axis-label {
  font-size: max(12px, var(--nn-least, 0px));
  translate: 0 calc(1.8 * (1em - 12px)); /* larger ones keep clear of larger numbers */
}

.nn-axis-label[transform] {
  translate: calc(-2.2 * (1em - 12px)) 0;
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
  font-size: max(12px, var(--nn-least, 0px));
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
  opacity: 0.7;
}

.nn :is(button, input):focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 2px;
}

.nn-note {
  grid-column: 2 / -1;
  overflow-wrap: anywhere;
  font-size: max(0.93em, var(--nn-least, 0px));
}

.nn-note:empty {
  display: none;
}

.nn .nn-sentence {
  margin: 0.7em 0 0;
  min-height: 1.5em;
}

@container (min-width: 53em) {
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

@container (max-width: 33em) {
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
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-bar .nn-map {
  position: static;
  width: 40%;
  height: 12px;
  border: 1px solid var(--nn-line);
}
`;var oi=400;function he({name:n,initial:t,build:e}){return{initialize({model:r}){zt(r.widget_manager)},render({model:r,el:i}){let o=new ft(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append(x("style",{},fe),o.root),o.start(e(o)),()=>o.stop()}}}var ft=class{#n;#a=()=>"";#t=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",si)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!ai(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#c()))}onStop(t){this.#s.push(t)}start(t){this.#a=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(le(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#s)t()}#c(){this.#t=0,this.#e??=new Hn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#a(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>R(this.#i,t),oi))}};function ai(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function si(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function ui(n){return n}var ht=1,dt=2,pt=3,_n=4,de=1e-6;function ci(n){return"translate("+n+",0)"}function li(n){return"translate(0,"+n+")"}function fi(n){return t=>+n(t)}function hi(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function di(){return!this.__axis}function pe(n,t){var e=[],r=null,i=null,o=6,a=6,s=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,c=n===ht||n===_n?-1:1,l=n===_n||n===dt?"x":"y",h=n===ht||n===pt?ci:li;function f(d){var p=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):ui),w=Math.max(o,0)+s,y=t.range(),b=+y[0]+u,k=+y[y.length-1]+u,S=(t.bandwidth?hi:fi)(t.copy(),u),E=d.selection?d.selection():d,v=E.selectAll(".domain").data([null]),C=E.selectAll(".tick").data(p,t).order(),P=C.exit(),T=C.enter().append("g").attr("class","tick"),O=C.select("line"),F=C.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),C=C.merge(T),O=O.merge(T.append("line").attr("stroke","currentColor").attr(l+"2",c*o)),F=F.merge(T.append("text").attr("fill","currentColor").attr(l,c*w).attr("dy",n===ht?"0em":n===pt?"0.71em":"0.32em")),d!==E&&(v=v.transition(d),C=C.transition(d),O=O.transition(d),F=F.transition(d),P=P.transition(d).attr("opacity",de).attr("transform",function(m){return isFinite(m=S(m))?h(m+u):this.getAttribute("transform")}),T.attr("opacity",de).attr("transform",function(m){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(m))?A:S(m))+u)})),P.remove(),v.attr("d",n===_n||n===dt?a?"M"+c*a+","+b+"H"+u+"V"+k+"H"+c*a:"M"+u+","+b+"V"+k:a?"M"+b+","+c*a+"V"+u+"H"+k+"V"+c*a:"M"+b+","+u+"H"+k),C.attr("opacity",1).attr("transform",function(m){return h(S(m)+u)}),O.attr(l+"2",c*o),F.attr(l,c*w).text(g),E.filter(di).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===dt?"start":n===_n?"end":"middle"),E.each(function(){this.__axis=S})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),f):e.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(o=a=+d,f):o},f.tickSizeInner=function(d){return arguments.length?(o=+d,f):o},f.tickSizeOuter=function(d){return arguments.length?(a=+d,f):a},f.tickPadding=function(d){return arguments.length?(s=+d,f):s},f.offset=function(d){return arguments.length?(u=+d,f):u},f}function me(n){return pe(pt,n)}function ge(n){return pe(_n,n)}function An(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function pi(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function xe(n){let t,e,r;n.length!==2?(t=An,e=(s,u)=>An(n(s),u),r=(s,u)=>n(s)-u):(t=n===An||n===pi?n:mi,e=n,r=n);function i(s,u,c=0,l=s.length){if(c<l){if(t(u,u)!==0)return l;do{let h=c+l>>>1;e(s[h],u)<0?c=h+1:l=h}while(c<l)}return c}function o(s,u,c=0,l=s.length){if(c<l){if(t(u,u)!==0)return l;do{let h=c+l>>>1;e(s[h],u)<=0?c=h+1:l=h}while(c<l)}return c}function a(s,u,c=0,l=s.length){let h=i(s,u,c,l-1);return h>c&&r(s[h-1],u)>-r(s[h],u)?h-1:h}return{left:i,center:a,right:o}}function mi(){return 0}function gi(n){return n===null?NaN:+n}var ye=xe(An),we=ye.right,Ys=ye.left,js=xe(gi).center;var Xs=be(ve),Ws=be(xi);function be(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let s=e&&n(e),u=r&&n(r),c=i.slice();return s&&u?(dn(s,c,i,o,a),dn(s,i,c,o,a),dn(s,c,i,o,a),pn(u,i,c,o,a),pn(u,c,i,o,a),pn(u,i,c,o,a)):s?(dn(s,i,c,o,a),dn(s,c,i,o,a),dn(s,i,c,o,a)):u&&(pn(u,i,c,o,a),pn(u,c,i,o,a),pn(u,i,c,o,a)),t}}function dn(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function pn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function xi(n){let t=ve(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function ve(n){let t=Math.floor(n);if(t===n)return yi(n);let e=n-t,r=2*n+1;return(i,o,a,s,u)=>{if(!((s-=u)>=a))return;let c=t*o[a],l=u*t,h=l+u;for(let f=a,d=a+l;f<d;f+=u)c+=o[Math.min(s,f)];for(let f=a,d=s;f<=d;f+=u)c+=o[Math.min(s,f+l)],i[f]=(c+e*(o[Math.max(a,f-h)]+o[Math.min(s,f+h)]))/r,c-=o[Math.max(a,f-l)]}}function yi(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=n*r[i],u=a*n;for(let c=i,l=i+u;c<l;c+=a)s+=r[Math.min(o,c)];for(let c=i,l=o;c<=l;c+=a)s+=r[Math.min(o,c+u)],e[c]=s/t,s-=r[Math.max(i,c-u)]}}var wi=Array.prototype,Us=wi.slice;var bi=Math.sqrt(50),vi=Math.sqrt(10),Mi=Math.sqrt(2);function Bn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=bi?10:o>=vi?5:o>=Mi?2:1,s,u,c;return i<0?(c=Math.pow(10,-i)/a,s=Math.round(n*c),u=Math.round(t*c),s/c<n&&++s,u/c>t&&--u,c=-c):(c=Math.pow(10,i)*a,s=Math.round(n/c),u=Math.round(t/c),s*c<n&&++s,u*c>t&&--u),u<s&&.5<=e&&e<2?Bn(n,t,e*2):[s,u,c]}function Yn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?Bn(t,n,e):Bn(n,t,e);if(!(o>=i))return[];let s=o-i+1,u=new Array(s);if(r)if(a<0)for(let c=0;c<s;++c)u[c]=(o-c)/-a;else for(let c=0;c<s;++c)u[c]=(o-c)*a;else if(a<0)for(let c=0;c<s;++c)u[c]=(i+c)/-a;else for(let c=0;c<s;++c)u[c]=(i+c)*a;return u}function Vn(n,t,e){return t=+t,n=+n,e=+e,Bn(n,t,e)[2]}function Me(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Vn(t,n,e):Vn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var Gs=ki(Math.random);function ki(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,s=e[o+r];e[o+r]=e[a+r],e[a+r]=s}return e}}function Ne(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function _i(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,s=r<t-1?n[r+2]:2*o-i;return Ne((e-r/t)*t,a,i,o,s)}}function Ai(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],s=n[(r+2)%t];return Ne((e-r/t)*t,i,o,a,s)}}var Xn=n=>()=>n;function $e(n,t){return function(e){return n+e*t}}function Ni(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function yt(n,t){var e=t-n;return e?$e(n,e>180||e<-180?e-360*Math.round(e/360):e):Xn(isNaN(n)?t:n)}function $i(n){return(n=+n)==1?D:function(t,e){return e-t?Ni(t,e,n):Xn(isNaN(t)?e:t)}}function D(n,t){var e=t-n;return e?$e(n,e):Xn(isNaN(n)?t:n)}var ke=(function n(t){var e=$i(t);function r(i,o){var a=e((i=nn(i)).r,(o=nn(o)).r),s=e(i.g,o.g),u=e(i.b,o.b),c=D(i.opacity,o.opacity);return function(l){return i.r=a(l),i.g=s(l),i.b=u(l),i.opacity=c(l),i+""}}return r.gamma=n,r})(1);function Se(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,s;for(a=0;a<e;++a)s=nn(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=n(r),i=n(i),o=n(o),s.opacity=1,function(u){return s.r=r(u),s.g=i(u),s.b=o(u),s+""}}}var Js=Se(_i),Zs=Se(Ai);function Si(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function Ei(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ci(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=Wn(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function Ii(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function B(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Ri(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Wn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var gt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,mt=new RegExp(gt.source,"g");function Li(n){return function(){return n}}function Ti(n){return function(t){return n(t)+""}}function qi(n,t){var e=gt.lastIndex=mt.lastIndex=0,r,i,o,a=-1,s=[],u=[];for(n=n+"",t=t+"";(r=gt.exec(n))&&(i=mt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,u.push({i:a,x:B(r,i)})),e=mt.lastIndex;return e<t.length&&(o=t.slice(e),s[a]?s[a]+=o:s[++a]=o),s.length<2?u[0]?Ti(u[0].x):Li(t):(t=u.length,function(c){for(var l=0,h;l<t;++l)s[(h=u[l]).i]=h.x(c);return s.join("")})}function Wn(n,t){var e=typeof t,r;return t==null||e==="boolean"?Xn(t):(e==="number"?B:e==="string"?(r=hn(t))?(t=r,ke):qi:t instanceof hn?ke:t instanceof Date?Ii:Ei(t)?Si:Array.isArray(t)?Ci:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Ri:B)(n,t)}function Ee(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var _e=180/Math.PI,xt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Ce(n,t,e,r,i,o){var a,s,u;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(s=Math.sqrt(e*e+r*r))&&(e/=s,r/=s,u/=s),n*r<t*e&&(n=-n,t=-t,u=-u,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*_e,skewX:Math.atan(u)*_e,scaleX:a,scaleY:s}}var jn;function Di(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?xt:Ce(t.a,t.b,t.c,t.d,t.e,t.f)}function Pi(n){return n==null||(jn||(jn=document.createElementNS("http://www.w3.org/2000/svg","g")),jn.setAttribute("transform",n),!(n=jn.transform.baseVal.consolidate()))?xt:(n=n.matrix,Ce(n.a,n.b,n.c,n.d,n.e,n.f))}function Ie(n,t,e,r){function i(c){return c.length?c.pop()+" ":""}function o(c,l,h,f,d,p){if(c!==h||l!==f){var g=d.push("translate(",null,t,null,e);p.push({i:g-4,x:B(c,h)},{i:g-2,x:B(l,f)})}else(h||f)&&d.push("translate("+h+t+f+e)}function a(c,l,h,f){c!==l?(c-l>180?l+=360:l-c>180&&(c+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:B(c,l)})):l&&h.push(i(h)+"rotate("+l+r)}function s(c,l,h,f){c!==l?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:B(c,l)}):l&&h.push(i(h)+"skewX("+l+r)}function u(c,l,h,f,d,p){if(c!==h||l!==f){var g=d.push(i(d)+"scale(",null,",",null,")");p.push({i:g-4,x:B(c,h)},{i:g-2,x:B(l,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(c,l){var h=[],f=[];return c=n(c),l=n(l),o(c.translateX,c.translateY,l.translateX,l.translateY,h,f),a(c.rotate,l.rotate,h,f),s(c.skewX,l.skewX,h,f),u(c.scaleX,c.scaleY,l.scaleX,l.scaleY,h,f),c=l=null,function(d){for(var p=-1,g=f.length,w;++p<g;)h[(w=f[p]).i]=w.x(d);return h.join("")}}}var nu=Ie(Di,"px, ","px)","deg)"),tu=Ie(Pi,", ",")",")"),zi=1e-12;function Ae(n){return((n=Math.exp(n))+1/n)/2}function Oi(n){return((n=Math.exp(n))-1/n)/2}function Fi(n){return((n=Math.exp(2*n))-1)/(n+1)}var eu=(function n(t,e,r){function i(o,a){var s=o[0],u=o[1],c=o[2],l=a[0],h=a[1],f=a[2],d=l-s,p=h-u,g=d*d+p*p,w,y;if(g<zi)y=Math.log(f/c)/t,w=function(C){return[s+C*d,u+C*p,c*Math.exp(t*C*y)]};else{var b=Math.sqrt(g),k=(f*f-c*c+r*g)/(2*c*e*b),S=(f*f-c*c-r*g)/(2*f*e*b),E=Math.log(Math.sqrt(k*k+1)-k),v=Math.log(Math.sqrt(S*S+1)-S);y=(v-E)/t,w=function(C){var P=C*y,T=Ae(E),O=c/(e*b)*(T*Fi(t*P+E)-Oi(E));return[s+O*d,u+O*p,c*T/Ae(t*P+E)]}}return w.duration=Math.abs(y)*1e3*t/Math.SQRT2,w}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,u=s*s;return n(a,s,u)},i})(Math.SQRT2,2,4);function Re(n){return function(t,e){var r=n((t=Pn(t)).h,(e=Pn(e)).h),i=D(t.s,e.s),o=D(t.l,e.l),a=D(t.opacity,e.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var ru=Re(yt),iu=Re(D);function Le(n){return function(t,e){var r=n((t=zn(t)).h,(e=zn(e)).h),i=D(t.c,e.c),o=D(t.l,e.l),a=D(t.opacity,e.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var ou=Le(yt),au=Le(D);function Te(n){return(function t(e){e=+e;function r(i,o){var a=n((i=Fn(i)).h,(o=Fn(o)).h),s=D(i.s,o.s),u=D(i.l,o.l),c=D(i.opacity,o.opacity);return function(l){return i.h=a(l),i.s=s(l),i.l=u(Math.pow(l,e)),i.opacity=c(l),i+""}}return r.gamma=t,r})(1)}var su=Te(yt),uu=Te(D);function Hi(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Gn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function mn(n){return n=Gn(Math.abs(n)),n?n[1]:NaN}function Bi(n,t){return function(e,r){for(var i=e.length,o=[],a=0,s=n[0],u=0;i>0&&s>0&&(u+s+1>r&&(s=Math.max(1,r-u)),o.push(e.substring(i-=s,i+s)),!((u+=s+1)>r));)s=n[a=(a+1)%n.length];return o.reverse().join(t)}}function Vi(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var Yi=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function gn(n){if(!(t=Yi.exec(n)))throw new Error("invalid format: "+n);var t;return new wt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}gn.prototype=wt.prototype;function wt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}wt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ji(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var Kn;function Xi(n,t){var e=Gn(n,t);if(!e)return Kn=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(Kn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Gn(n,Math.max(0,t+o-1))[0]}function qe(n,t){var e=Gn(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var De={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:Hi,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>qe(n*100,t),r:qe,s:Xi,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Pe(n){return n}var ze=Array.prototype.map,Oe=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Wi(n){var t=n.grouping===void 0||n.thousands===void 0?Pe:Bi(ze.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Pe:Vi(ze.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",s=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function c(h,f){h=gn(h);var d=h.fill,p=h.align,g=h.sign,w=h.symbol,y=h.zero,b=h.width,k=h.comma,S=h.precision,E=h.trim,v=h.type;v==="n"?(k=!0,v="g"):De[v]||(S===void 0&&(S=12),E=!0,v="g"),(y||d==="0"&&p==="=")&&(y=!0,d="0",p="=");var C=(f&&f.prefix!==void 0?f.prefix:"")+(w==="$"?e:w==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),P=(w==="$"?r:/[%p]/.test(v)?a:"")+(f&&f.suffix!==void 0?f.suffix:""),T=De[v],O=/[defgprs%]/.test(v);S=S===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,S)):Math.max(0,Math.min(20,S));function F(m){var A=C,I=P,U,Tt,Cn;if(v==="c")I=T(m)+I,m="";else{m=+m;var In=m<0||1/m<0;if(m=isNaN(m)?u:T(Math.abs(m),S),E&&(m=ji(m)),In&&+m==0&&g!=="+"&&(In=!1),A=(In?g==="("?g:s:g==="-"||g==="("?"":g)+A,I=(v==="s"&&!isNaN(m)&&Kn!==void 0?Oe[8+Kn/3]:"")+I+(In&&g==="("?")":""),O){for(U=-1,Tt=m.length;++U<Tt;)if(Cn=m.charCodeAt(U),48>Cn||Cn>57){I=(Cn===46?i+m.slice(U+1):m.slice(U))+I,m=m.slice(0,U);break}}}k&&!y&&(m=t(m,1/0));var Rn=A.length+m.length+I.length,X=Rn<b?new Array(b-Rn+1).join(d):"";switch(k&&y&&(m=t(X+m,X.length?b-I.length:1/0),X=""),p){case"<":m=A+m+I+X;break;case"=":m=A+X+m+I;break;case"^":m=X.slice(0,Rn=X.length>>1)+A+m+I+X.slice(Rn);break;default:m=X+A+m+I;break}return o(m)}return F.toString=function(){return h+""},F}function l(h,f){var d=Math.max(-8,Math.min(8,Math.floor(mn(f)/3)))*3,p=Math.pow(10,-d),g=c((h=gn(h),h.type="f",h),{suffix:Oe[8+d/3]});return function(w){return g(p*w)}}return{format:c,formatPrefix:l}}var Un,Qn,bt;Ui({thousands:",",grouping:[3],currency:["$",""]});function Ui(n){return Un=Wi(n),Qn=Un.format,bt=Un.formatPrefix,Un}function Fe(n){return Math.max(0,-mn(Math.abs(n)))}function He(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(mn(t)/3)))*3-mn(Math.abs(n)))}function Be(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,mn(t)-mn(n))+1}function We(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Gi(n){return function(){return n}}function Ki(n){return+n}var Ve=[0,1];function xn(n){return n}function vt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Gi(isNaN(t)?NaN:.5)}function Qi(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Ji(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=vt(i,r),o=e(a,o)):(r=vt(r,i),o=e(o,a)),function(s){return o(r(s))}}function Zi(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=vt(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(s){var u=we(n,s,1,r)-1;return o[u](i[u](s))}}function Ue(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Ge(){var n=Ve,t=Ve,e=Wn,r,i,o,a=xn,s,u,c;function l(){var f=Math.min(n.length,t.length);return a!==xn&&(a=Qi(n[0],n[f-1])),s=f>2?Zi:Ji,u=c=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=s(n.map(r),t,e)))(r(a(f)))}return h.invert=function(f){return a(i((c||(c=s(t,n.map(r),B)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,Ki),l()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),l()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Ee,l()},h.clamp=function(f){return arguments.length?(a=f?!0:xn,l()):a!==xn},h.interpolate=function(f){return arguments.length?(e=f,l()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,d){return r=f,i=d,l()}}function no(){return Ge()(xn,xn)}function to(n,t,e,r){var i=Me(n,t,e),o;switch(r=gn(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=He(i,a))&&(r.precision=o),bt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Be(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Fe(i))&&(r.precision=o-(r.type==="%")*2);break}}return Qn(r)}function eo(n){var t=n.domain;return n.ticks=function(e){var r=t();return Yn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return to(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],u,c,l=10;for(s<a&&(c=a,a=s,s=c,c=i,i=o,o=c);l-- >0;){if(c=Vn(a,s,e),c===u)return r[i]=a,r[o]=s,t(r);if(c>0)a=Math.floor(a/c)*c,s=Math.ceil(s/c)*c;else if(c<0)a=Math.ceil(a*c)/c,s=Math.floor(s*c)/c;else break;u=c}return n},n}function Mt(){var n=no();return n.copy=function(){return Ue(n,Mt())},We.apply(n,arguments),eo(n)}function ro(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Ye(n){return Math.log(n)}function je(n){return Math.exp(n)}function io(n){return-Math.log(-n)}function oo(n){return-Math.exp(-n)}function ao(n){return isFinite(n)?+("1e"+n):n<0?0:n}function so(n){return n===10?ao:n===Math.E?Math.exp:t=>Math.pow(n,t)}function uo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Xe(n){return(t,e)=>-n(-t,e)}function co(n){let t=n(Ye,je),e=t.domain,r=10,i,o;function a(){return i=uo(r),o=so(r),e()[0]<0?(i=Xe(i),o=Xe(o),n(io,oo)):n(Ye,je),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(e(s),a()):e()},t.ticks=s=>{let u=e(),c=u[0],l=u[u.length-1],h=l<c;h&&([c,l]=[l,c]);let f=i(c),d=i(l),p,g,w=s==null?10:+s,y=[];if(!(r%1)&&d-f<w){if(f=Math.floor(f),d=Math.ceil(d),c>0){for(;f<=d;++f)for(p=1;p<r;++p)if(g=f<0?p/o(-f):p*o(f),!(g<c)){if(g>l)break;y.push(g)}}else for(;f<=d;++f)for(p=r-1;p>=1;--p)if(g=f>0?p/o(-f):p*o(f),!(g<c)){if(g>l)break;y.push(g)}y.length*2<w&&(y=Yn(c,l,w))}else y=Yn(f,d,Math.min(d-f,w)).map(o);return h?y.reverse():y},t.tickFormat=(s,u)=>{if(s==null&&(s=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=gn(u)).precision==null&&(u.trim=!0),u=Qn(u)),s===1/0)return u;let c=Math.max(1,r*s/t.ticks().length);return l=>{let h=l/o(Math.round(i(l)));return h*r<r-.5&&(h*=r),h<=c?u(l):""}},t.nice=()=>e(ro(e(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function kt(){let n=co(Ge()).domain([1,10]);return n.copy=()=>Ue(n,kt()).base(n.base()),We.apply(n,arguments),n}var _t="http://www.w3.org/1999/xhtml",Ke={svg:"http://www.w3.org/2000/svg",xhtml:_t,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Qe(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Ke.hasOwnProperty(t)?{space:Ke[t],local:n}:n}function lo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===_t&&t.documentElement.namespaceURI===_t?t.createElement(n):t.createElementNS(e,n)}}function fo(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function Je(n){var t=Qe(n);return(t.local?fo:lo)(t)}function ho(){}function Ze(n){return n==null?ho:function(){return this.querySelector(n)}}function po(n){typeof n!="function"&&(n=Ze(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),u,c,l=0;l<a;++l)(u=o[l])&&(c=n.call(u,u.__data__,l,o))&&("__data__"in u&&(c.__data__=u.__data__),s[l]=c);return new z(r,this._parents)}function mo(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function go(){return[]}function xo(n){return n==null?go:function(){return this.querySelectorAll(n)}}function yo(n){return function(){return mo(n.apply(this,arguments))}}function wo(n){typeof n=="function"?n=yo(n):n=xo(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],s=a.length,u,c=0;c<s;++c)(u=a[c])&&(r.push(n.call(u,u.__data__,c,a)),i.push(u));return new z(r,i)}function bo(n){return function(){return this.matches(n)}}function nr(n){return function(t){return t.matches(n)}}var vo=Array.prototype.find;function Mo(n){return function(){return vo.call(this.children,n)}}function ko(){return this.firstElementChild}function _o(n){return this.select(n==null?ko:Mo(typeof n=="function"?n:nr(n)))}var Ao=Array.prototype.filter;function No(){return Array.from(this.children)}function $o(n){return function(){return Ao.call(this.children,n)}}function So(n){return this.selectAll(n==null?No:$o(typeof n=="function"?n:nr(n)))}function Eo(n){typeof n!="function"&&(n=bo(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=[],u,c=0;c<a;++c)(u=o[c])&&n.call(u,u.__data__,c,o)&&s.push(u);return new z(r,this._parents)}function tr(n){return new Array(n.length)}function Co(){return new z(this._enter||this._groups.map(tr),this._parents)}function Jn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Jn.prototype={constructor:Jn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function Io(n){return function(){return n}}function Ro(n,t,e,r,i,o){for(var a=0,s,u=t.length,c=o.length;a<c;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):e[a]=new Jn(n,o[a]);for(;a<u;++a)(s=t[a])&&(i[a]=s)}function Lo(n,t,e,r,i,o,a){var s,u,c=new Map,l=t.length,h=o.length,f=new Array(l),d;for(s=0;s<l;++s)(u=t[s])&&(f[s]=d=a.call(u,u.__data__,s,t)+"",c.has(d)?i[s]=u:c.set(d,u));for(s=0;s<h;++s)d=a.call(n,o[s],s,o)+"",(u=c.get(d))?(r[s]=u,u.__data__=o[s],c.delete(d)):e[s]=new Jn(n,o[s]);for(s=0;s<l;++s)(u=t[s])&&c.get(f[s])===u&&(i[s]=u)}function To(n){return n.__data__}function qo(n,t){if(!arguments.length)return Array.from(this,To);var e=t?Lo:Ro,r=this._parents,i=this._groups;typeof n!="function"&&(n=Io(n));for(var o=i.length,a=new Array(o),s=new Array(o),u=new Array(o),c=0;c<o;++c){var l=r[c],h=i[c],f=h.length,d=Do(n.call(l,l&&l.__data__,c,r)),p=d.length,g=s[c]=new Array(p),w=a[c]=new Array(p),y=u[c]=new Array(f);e(l,h,g,w,y,d,t);for(var b=0,k=0,S,E;b<p;++b)if(S=g[b]){for(b>=k&&(k=b+1);!(E=w[k])&&++k<p;);S._next=E||null}}return a=new z(a,r),a._enter=s,a._exit=u,a}function Do(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Po(){return new z(this._exit||this._groups.map(tr),this._parents)}function zo(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function Oo(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),s=new Array(i),u=0;u<a;++u)for(var c=e[u],l=r[u],h=c.length,f=s[u]=new Array(h),d,p=0;p<h;++p)(d=c[p]||l[p])&&(f[p]=d);for(;u<i;++u)s[u]=e[u];return new z(s,this._parents)}function Fo(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function Ho(n){n||(n=Bo);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],s=a.length,u=i[o]=new Array(s),c,l=0;l<s;++l)(c=a[l])&&(u[l]=c);u.sort(t)}return new z(i,this._parents).order()}function Bo(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function Vo(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function Yo(){return Array.from(this)}function jo(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function Xo(){let n=0;for(let t of this)++n;return n}function Wo(){return!this.node()}function Uo(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,s;o<a;++o)(s=i[o])&&n.call(s,s.__data__,o,i);return this}function Go(n){return function(){this.removeAttribute(n)}}function Ko(n){return function(){this.removeAttributeNS(n.space,n.local)}}function Qo(n,t){return function(){this.setAttribute(n,t)}}function Jo(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Zo(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function na(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function ta(n,t){var e=Qe(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ko:Go:typeof t=="function"?e.local?na:Zo:e.local?Jo:Qo)(e,t))}function er(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function ea(n){return function(){this.style.removeProperty(n)}}function ra(n,t,e){return function(){this.style.setProperty(n,t,e)}}function ia(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function oa(n,t,e){return arguments.length>1?this.each((t==null?ea:typeof t=="function"?ia:ra)(n,t,e??"")):aa(this.node(),n)}function aa(n,t){return n.style.getPropertyValue(t)||er(n).getComputedStyle(n,null).getPropertyValue(t)}function sa(n){return function(){delete this[n]}}function ua(n,t){return function(){this[n]=t}}function ca(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function la(n,t){return arguments.length>1?this.each((t==null?sa:typeof t=="function"?ca:ua)(n,t)):this.node()[n]}function rr(n){return n.trim().split(/^|\s+/)}function Nt(n){return n.classList||new ir(n)}function ir(n){this._node=n,this._names=rr(n.getAttribute("class")||"")}ir.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function or(n,t){for(var e=Nt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function ar(n,t){for(var e=Nt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function fa(n){return function(){or(this,n)}}function ha(n){return function(){ar(this,n)}}function da(n,t){return function(){(t.apply(this,arguments)?or:ar)(this,n)}}function pa(n,t){var e=rr(n+"");if(arguments.length<2){for(var r=Nt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?da:t?fa:ha)(e,t))}function ma(){this.textContent=""}function ga(n){return function(){this.textContent=n}}function xa(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function ya(n){return arguments.length?this.each(n==null?ma:(typeof n=="function"?xa:ga)(n)):this.node().textContent}function wa(){this.innerHTML=""}function ba(n){return function(){this.innerHTML=n}}function va(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Ma(n){return arguments.length?this.each(n==null?wa:(typeof n=="function"?va:ba)(n)):this.node().innerHTML}function ka(){this.nextSibling&&this.parentNode.appendChild(this)}function _a(){return this.each(ka)}function Aa(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Na(){return this.each(Aa)}function $a(n){var t=typeof n=="function"?n:Je(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Sa(){return null}function Ea(n,t){var e=typeof n=="function"?n:Je(n),r=t==null?Sa:typeof t=="function"?t:Ze(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function Ca(){var n=this.parentNode;n&&n.removeChild(this)}function Ia(){return this.each(Ca)}function Ra(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function La(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Ta(n){return this.select(n?La:Ra)}function qa(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Da(n){return function(t){n.call(this,t,this.__data__)}}function Pa(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function za(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function Oa(n,t,e){return function(){var r=this.__on,i,o=Da(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function Fa(n,t,e){var r=Pa(n+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var u=0,c=s.length,l;u<c;++u)for(i=0,l=s[u];i<o;++i)if((a=r[i]).type===l.type&&a.name===l.name)return l.value}return}for(s=t?Oa:za,i=0;i<o;++i)this.each(s(r[i],t,e));return this}function sr(n,t,e){var r=er(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function Ha(n,t){return function(){return sr(this,n,t)}}function Ba(n,t){return function(){return sr(this,n,t.apply(this,arguments))}}function Va(n,t){return this.each((typeof t=="function"?Ba:Ha)(n,t))}function*Ya(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var ur=[null];function z(n,t){this._groups=n,this._parents=t}function ja(){return new z([[document.documentElement]],ur)}function Xa(){return this}z.prototype=ja.prototype={constructor:z,select:po,selectAll:wo,selectChild:_o,selectChildren:So,filter:Eo,data:qo,enter:Co,exit:Po,join:zo,merge:Oo,selection:Xa,order:Fo,sort:Ho,call:Vo,nodes:Yo,node:jo,size:Xo,empty:Wo,each:Uo,attr:ta,style:oa,property:la,classed:pa,text:ya,html:Ma,raise:_a,lower:Na,append:$a,insert:Ea,remove:Ia,clone:Ta,datum:qa,on:Fa,dispatch:Va,[Symbol.iterator]:Ya};function $t(n){return typeof n=="string"?new z([[document.querySelector(n)]],[document.documentElement]):new z([[n]],ur)}var Wa=0;function Ua(){return new At}function At(){this._="@"+(++Wa).toString(36)}At.prototype=Ua.prototype={constructor:At,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};function Zn(n,t,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(s,u){let{data:c}=o;for(let l=0;l<n*t;l+=1){let[h,f,d]=u(s[l]);c[4*l]=h,c[4*l+1]=f,c[4*l+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Ga=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Ka=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function cr(n,t=2){return nt(String(Number(n.toFixed(t))+0))}function lr(n,t=2){return nt((Number(n.toFixed(t))+0).toFixed(t))}function fr(n){let t=String(n),e=n.toFixed(2);return nt(t.length>e.length?t:e)}function $(n){return nt(n.toLocaleString("en-GB"))}function hr(n){let t=n.trim().replace("−","-");return Ga.test(t)&&(t=t.replace(/[,\s]/g,"")),Ka.test(t)?Number(t)+0:null}function nt(n){return n.replaceAll("-","−")}var tn=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=N("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},t),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;R(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},tt=class extends tn{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:s=8,right:u=12,bottom:c=38,left:l=48}=a;this.area={left:l,top:s,right:e-u,bottom:r-c},this.x=dr(i).range([this.area.left,this.area.right]),this.y=dr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=bn("clip"),this.horizontal=N("g",{class:"nn-axis"}),this.vertical=N("g",{class:"nn-axis"}),this.plot=N("g",{"clip-path":`url(#${this.id})`}),this.above=N("g");let{area:h}=this,[f,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],p=`translate(13 ${d}) rotate(-90)`;this.labels={x:N("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:N("text",{class:"nn-axis-label",transform:p},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(N("clipPath",{id:this.id},N("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=pr(me(this.x),t),i=pr(ge(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),$t(this.horizontal).call(r),$t(this.vertical).call(i)}addHeatMap(t,e){let r=Zn(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function dr({domain:n,log:t=!1}){return(t?kt():Mt()).domain(n)}function pr(n,{ticks:t=5,values:e=null,format:r=i=>cr(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Qa=4,Ja=36;function mr(...n){return x("div",{class:"nn-controls"},...n)}function gr(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:s=!1,enabled:u=()=>!0}=t,c=t.step??(s?1:a?.02:.1),l=t.changes??(m=>({[e]:m})),h=t.value??(m=>m[e]),f=a?Math.log10:m=>m,d=Math.max(0,Math.ceil(-Math.log10(c))),p=m=>s?Math.round(a?10**m:m):a?Number((10**m).toPrecision(3)):Number(m.toFixed(d))+0,g=m=>s?$(m):fr(m),w=bn("box"),y=x("input",{type:"range",min:f(i),max:f(o),step:c,oninput:()=>C(p(Number(y.value))),onchange:()=>n.commit()}),b=x("input",{type:"text",id:w,inputmode:s?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>P(b.value),onfocus:()=>b.select()}),k=x("div",{class:"nn-note",role:"alert"}),S=x("label",{for:w}),E=null,v="";function C(m){R(k,""),n.set(l(m))}function P(m){let A=hr(m);if(A===null||s&&A%1){b.value=v,R(k,`“${m}” is no ${s?"whole number":"number"}, so ${v} stays.`);return}let I=Math.min(o,Math.max(i,A));if(E=I,y.value=f(I),v=b.value=I===A?m.trim():g(I),C(I),n.commit(),I!==A){let U=`${g(i)} to ${g(o)}`;R(k,`${m} is outside ${U}, so ${v} is used.`)}}function T(m){let A=f(Math.min(o,Math.max(i,m)));return Math.abs(Number(y.value)-A)<=.501*c}function O(m){R(k,""),E=m,y.value=f(m),v=b.value=g(m)}let F=x("div",{class:"nn-row nn-slider"},S,b,y,k);return q(n,m=>{let A=h(m);(A!==E||!T(A))&&O(A);let I=typeof r=="function"?r(m):r;R(S,I),_(y,{"aria-label":I,"aria-valuetext":g(A),disabled:!u(m)}),_(b,{disabled:!u(m)}),F.classList.toggle("nn-disabled",!u(m))}),F}function Nn(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let a=o.changes??(f=>({[t]:f})),s=o.value??(f=>f[t]),u=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),c=u.map(f=>x("button",{type:"button",onclick:()=>n.choose(a(f.value,n.state))},f.label)),l=bn("label"),h=u.reduce((f,d)=>f+d.label.length+Qa,0);return q(n,f=>{c.forEach((d,p)=>{let g=s(f)===u[p].value;_(d,{"aria-pressed":String(g),disabled:!i(f)})})}),x("div",{class:`nn-row nn-choice ${h>Ja?"nn-long":""}`,role:"group","aria-labelledby":l},x("span",{class:"nn-label",id:l},e),x("div",{class:"nn-buttons"},...c))}function $n(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,s=x("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return q(n,u=>{R(s,o(u)),_(s,{"aria-disabled":i(u)?null:"true"}),r&&_(s,{"aria-pressed":String(r(u))})}),s}function q(n,t){n.parts.push(t)}var M=-1,j=[10,30,40,50,60,70,80,90,99,100],rn=j.length-1,xr=65e3,yr=784;function wr({classes:n,count:t,pictured:e},r){let i=0,o=(f,d)=>{let p=i;return i+=f*d,Array.from({length:f},(g,w)=>ts(r,p+w*d,d))},a=o(t,2),s={units:a,bins:a.map(Za),labels:o(t,1),answers:o(t,1)},[u,c]=[o(e,4),o(e,4)],l=o(e*n.length,2).map(St),h=u.map((f,d)=>({place:f,index:c[d],probabilities:l.slice(d*n.length,(d+1)*n.length),levels:es(r,i+d*yr/2)}));return{answers:s,cards:h}}function br({labels:n,answers:t},e){let r=new Array(e*e).fill(0);return n.forEach((i,o)=>r[i*e+t[o]]+=1),r}function vr({answers:n,cards:t},e){let r=new Map,[i,o]=[0,0];n.units.forEach((l,h)=>{ns(n,h,e)&&(r.set(h,r.size+1),i+=n.labels[h]===n.answers[h]?1:0,o+=St(l))});let a=r.size,s=t.map((l,h)=>h).filter(l=>r.has(t[l].place)),u=e.order==="least";u&&s.reverse();let c=l=>r.get(t[l].place);return{count:a,right:i,confidence:o/Math.max(1,a),cards:s,ranks:s.map(l=>u?a+1-c(l):c(l))}}function yn({label:n,answer:t}){return n!==M&&t!==M}function Mr({units:n,bins:t,labels:e,answers:r}){let i=j.slice(1).map(()=>({count:0,right:0,sum:0}));return n.forEach((o,a)=>{let s=i[t[a]];s.count+=1,s.right+=e[a]===r[a]?1:0,s.sum+=St(o)}),i.map(({count:o,right:a,sum:s})=>({count:o,right:a,confidence:o?s/o:null,share:o?a/o:null}))}function Za(n){let t=j.findLastIndex(e=>n>=e*xr/100);return Math.max(0,Math.min(rn-1,t))}function St(n){return Math.min(1,(n+.5)/xr)}function ns({bins:n,labels:t,answers:e},r,i){let{label:o,answer:a,which:s,bin:u}=i,c=(l,h)=>l===M||l===h;return!c(o,t[r])||!c(a,e[r])||!c(u,n[r])?!1:s==="all"||yn(i)||s==="right"==(t[r]===e[r])}function ts(n,t,e){let r=0;for(let i=e-1;i>=0;i-=1)r=256*r+n[t+i];return r}function es(n,t){return Uint8Array.from({length:yr},(e,r)=>{let i=n[t+(r>>1)];return 17*(r%2?i&15:i>>4)})}var Et={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function wn(n,{parts:t,columns:e,go:r,flows:i=!1}){n.addEventListener("keydown",o=>{let a=t.indexOf(o.target);if(a<0||o.ctrlKey||o.metaKey||o.altKey)return;let s=rs(o.key,a,{columns:e(),count:t.length,flows:i});s!==null&&(o.preventDefault(),r(s))})}function on(n,t){n.forEach((e,r)=>_(e,{tabindex:r===t?0:-1}))}function rs(n,t,{columns:e,count:r,flows:i}){let o=t%e;if(n==="Home")return t-o;if(n==="End")return t-o+e-1;if(i&&n==="PageUp")return t-r;if(i&&n==="PageDown")return t+r;if(!Et[n])return null;let[a,s]=Et[n];return(o+s<0||o+s>=e)&&!i?t:t+a*e+s}var Sn=" ";function En(n){return n>.9995?`> 99.9${Sn}%`:n<5e-4?`< 0.1${Sn}%`:`${(100*n).toFixed(1)}${Sn}%`}function Ct(n){return En(n).replace("> ","over ").replace("< ","under ")}function It(n,t){let e=100*n/t,r=n===t?"100":Math.min(99.9,e).toFixed(1);return`${n&&e<.05?"under 0.1":r}${Sn}%`}function kr(n,t){if(!n)return"";let e=100*n/t;return e>=1?n===t?"100":String(Math.min(99,Math.round(e))):e<.1?"<0.1":e.toFixed(1)}function Rt(n){let t=n===j.length-2?"to":"to under";return`${j[n]} ${t} ${j[n+1]}${Sn}%`}function Lt({label:n,answer:t},e){return n===M&&t===M?"all answers":n===M?`answer ${e[t]}`:t===M?`true class ${e[n]}`:n===t?`${e[n]} recognised`:`${e[n]} taken for ${e[t]}`}function _r({answers:{labels:n,answers:t},cards:e}){let r=u=>n[u]===t[u],i=n.filter((u,c)=>r(c)).length,o=e.filter(({place:u})=>r(u)).length,a=(u,c)=>u===c?`all ${$(c)}`:`${$(u)} of ${$(c)}`;return`Images here: of ${a(e.length-o,n.length-i)} mistakes, and of ${a(o,i)} right answers.`}function Ar(n,t,e,r){let i=is(n,t,r);return t.count?e?`${i}: ${os(n,t)}. ${as(e,t,r)}`:`${i}: ${$(t.count)}, and no image of them is here.`:`${i}: none.`}function is(n,t,e){let r=Lt(n,e),i=yn(n)||n.which==="all"?"":`${n.which} answers, `,o=i&&r==="all answers"?`${n.which} answers`:`${i}${r}`,a=n.bin===M?"":`, confidence ${Rt(n.bin)}`;return`${o[0].toUpperCase()}${o.slice(1)}${a}`}function os(n,{count:t,right:e,confidence:r,cards:i}){let o=n.which==="all"&&!yn(n);return[$(t),o?`${It(e,t)} right`:"",`mean confidence ${Ct(r)}`,i.length<t?`images of ${$(i.length)} here`:""].filter(Boolean).join(", ")}function as({card:n,label:t,answer:e,rank:r},{count:i},o){let a=`the network says ${o[e]} with ${Ct(n.probabilities[e])}`,s=t===e?", and is right":`; it is labelled ${o[t]}, which gets ${Ct(n.probabilities[t])}`;return`Number ${$(r)} of ${$(i)}, image ${$(n.index)}: ${a}${s}.`}var Nr=3;function $r(n,t){let e=new tt({title:"calibration",width:400,height:250,margin:{top:26,left:46,right:4},x:{domain:[0,rn],label:"confidence of the answer, %",values:j.map((u,c)=>c),format:u=>String(j[u])},y:{domain:[0,1],label:"share right, %",values:[0,.25,.5,.75,1],format:u=>String(100*u)}}),r=t.map((u,c)=>ss(n,e,u,c)),i=r.map(({element:u})=>u),o=u=>n.choose({bin:n.state.bin===u?M:u,picked:0});i.forEach((u,c)=>{u.addEventListener("click",()=>o(c)),u.addEventListener("keydown",l=>{l.key!=="Enter"&&l.key!==" "||(l.preventDefault(),o(c))})});let a=N("g",{role:"group","aria-label":"bins of confidence"},...i);wn(a,{parts:i,columns:()=>rn,go:u=>{on(i,u),i[u].focus()}}),e.above.append(a);let s=null;return q(n,u=>{r.forEach(l=>l.draw(u));let c=u.bin===M?rn-1:u.bin;c!==s&&on(i,c),s=c}),e.element.append(cs(n),ls(n)),e}function ss(n,t,e,r){let[i,o]=[t.x(r),t.x(r+1)],{top:a,bottom:s}=t.area,u=t.y(e.share??0),c=N("rect",{class:"nn-predictions-share",x:i+Nr,y:u,width:o-i-2*Nr,height:s-u}),l=N("line",{class:"nn-predictions-promise",x1:i+1,x2:o-1,y1:t.y(e.confidence??0),y2:t.y(e.confidence??0),visibility:e.count?"visible":"hidden"}),h=N("text",{class:"nn-predictions-count",x:(i+o)/2,y:a-9},$(e.count)),f=N("rect",{class:"nn-target",x:i+1,y:2,width:o-i-2,height:s-2,rx:3}),d=N("g",{class:"nn-predictions-bin",role:"button"},c,l,h,f),p="",g=y=>t.tell(p.replace(/[:;] /g,`
`),t.pointAt(y));d.addEventListener("pointermove",g),d.addEventListener("pointerleave",()=>t.tell(null));function w(y){p=us(e,r,y.shares),_(c,{visibility:y.shares?"visible":"hidden"}),_(d,{"aria-label":p,"aria-pressed":String(y.bin===r)})}return{element:d,draw:w}}function us({count:n,right:t,confidence:e},r,i){let o=`confidence ${Rt(r)}: ${$(n)} answers`;if(!n)return o;let a=`${o}; mean confidence ${En(e)}`;return i?`${a}; ${It(t,n)} are right`:a}function cs(n){let t=x("span",{},"▮ share right");return q(n,({shares:e})=>t.hidden=!e),x("p",{class:"nn-predictions-key"},t,x("span",{},"━ mean confidence"),x("span",{},"on top: number of answers"))}function ls(n){return x("div",{class:"nn-buttons nn-predictions-pages"},$n(n,{label:"Show the share that is right",onclick:()=>n.choose({shares:!n.state.shares}),pressed:({shares:t})=>t}),$n(n,{label:"Any confidence",onclick:()=>n.choose({bin:M,picked:0}),enabled:({bin:t})=>t!==M}))}var Sr=400;function Er(n,t){let e=t.height*n.length,r=new tn({title:"what the network says",width:Sr,height:e}),i=n.map((o,a)=>fs(r,o,a,t));return{drawing:r,rows:i}}function fs(n,t,e,{height:r,gap:i,ends:[o,a]}){let[s,u]=[e*r,(e+.5)*r],c={x:o,y:s+i,height:r-2*i},l=N("text",{class:"nn-score-name",x:o-8,y:u+4.5}),h=N("rect",{class:"nn-score-track",...c,width:a-o}),f=N("rect",c),d=N("line",{class:"nn-score-earlier",y1:s+2,y2:s+r-2}),p=N("text",{class:"nn-score-number",x:a+8,y:u+4.5}),g=N("rect",{class:"nn-target",y:s,width:Sr,height:r}),w=N("g",{},h,f,d,l,p,g);n.svg.append(w);let y=null;w.addEventListener("pointermove",k=>n.tell(y,n.pointAt(k))),w.addEventListener("pointerleave",()=>n.tell(null));function b({probability:k,said:S,told:E,earlier:v=null,isAnswer:C,isLabel:P}){let T=(o+(v??0)*(a-o)).toFixed(2);_(f,{width:(k*(a-o)).toFixed(2),class:C?"nn-score-bar nn-score-answer":"nn-score-bar"}),_(d,{x1:T,x2:T,visibility:v===null?"hidden":"visible"}),_(w,{"font-weight":P?700:null}),R(l,`${P?"✓ ":""}${C?"▸ ":""}${t}`),R(p,S),y=E}return{draw:b}}var hs=Array.from({length:256},(n,t)=>[t,t,t]),ds=n=>hs[Math.round(n)];function et(){let{canvas:n,draw:t}=Zn(28,28,!1);return{canvas:n,draw:e=>t(e,ds)}}var ps=6,ms={height:21,gap:4,ends:[124,322]},gs="✓ true class   ▸ answer of the network";function Cr(n,t){return x("div",{class:"nn-predictions-detail"},xs(n,t).element,ys(n,t).element)}function xs(n,t){let e=28*ps,r=new tn({title:"no image",width:e,height:e});r.element.classList.add("nn-predictions-picture"),r.svg.setAttribute("role","img");let i=et();r.frame.prepend(i.canvas);let{classes:o}=n.settings,a=null;return q(n,()=>{let s=t();i.canvas.hidden=!s;let u=s?`image ${$(s.card.index)}`:"no image";R(r.caption,u),_(r.svg,{"aria-label":s?`${u}: ${o[s.label]}`:u}),!(!s||s.card===a)&&(a=s.card,i.draw(a.levels))}),r}function ys(n,t){let{drawing:e,rows:r}=Er(n.settings.classes,ms);return e.element.append(x("p",{class:"nn-predictions-key"},gs)),q(n,()=>{let i=t();r.forEach((o,a)=>{let s=i?.card.probabilities[a]??null;o.draw({probability:s??0,said:s===null?"":En(s),told:s===null?null:`probability ${lr(s,4)}`,isAnswer:a===i?.answer,isLabel:a===i?.label})})}),e}var Ir=`.nn svg .nn-score-name {
  font-size: max(13px, var(--nn-least, 0px));
  text-anchor: end;
}

.nn svg .nn-score-number {
  font-size: max(13px, var(--nn-least, 0px));
  text-anchor: start;
}

.nn-score-track {
  fill: var(--nn-raised);
}

.nn-score-bar {
  fill: var(--nn-grey);
}

.nn-score-answer {
  fill: var(--nn-accent);
}

.nn-score-earlier {
  stroke: var(--nn-text);
  stroke-width: 3px;
}
`;var Rr=`.nn-predictions-layout {
  display: grid;
  gap: 0.8em 1.4em;
  align-items: start;
}

.nn-predictions-layout > * {
  min-width: 0;
}

@container (min-width: 51em) {
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
  font-size: max(12px, var(--nn-least, 0px));
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
  font-size: max(12px, var(--nn-least, 0px));
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

.nn-predictions-thumbnails {
  display: grid;
  grid-template-columns: repeat(10, minmax(0, 1fr));
  gap: 3px;
}

@container (max-width: 36em) {
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

@container (min-width: 33em) {
  .nn .nn-predictions-layout .nn-row {
    grid-template-columns: 5.2em 4.6em minmax(5em, 1fr);
  }

  .nn .nn-predictions-layout .nn-choice {
    grid-template-columns: 5.2em 1fr;
  }
}

@container (max-width: 33em) {
  .nn-predictions-confusion table {
    font-size: max(11px, var(--nn-least, 0px));
  }
}
`;var vs=55,Ms="Rows: the true class. Columns: the answer. Names open a whole row or column.";function Lr(n,t,e){let{classes:r}=n.settings,i=r.length+1,o=l=>({label:Math.floor(l/i)-1,answer:l%i-1}),a=Array.from({length:i*i},(l,h)=>ks(n,o(h),t)),s=Array.from({length:i},(l,h)=>x("tr",{role:"row"},...a.slice(h*i,(h+1)*i))),u=x("table",{role:"grid","aria-label":"confusion matrix"},x("tbody",{role:"presentation"},...s));wn(u,{parts:a,columns:()=>i,go:l=>{l<0||l>=a.length||(a[l].focus(),n.choose({...o(l),picked:0}))}}),q(n,()=>{let l=e(),h=(l.label+1)*i+l.answer+1;on(a,h),a.forEach((f,d)=>_(f,{"aria-selected":String(d===h),class:_s(o(d),l)}))});let c=x("figure",{class:"nn-panel nn-predictions-confusion"},x("figcaption",{},"confusion matrix"),u,x("p",{class:"nn-predictions-key"},Ms),Nn(n,{key:"numbers",label:"numbers",options:["counts","% of the row"]}));return c.style.setProperty("--nn-width","430px"),c}function ks(n,{label:t,answer:e},r){let{classes:i}=n.settings,o=Lt({label:t,answer:e},i),a=t===M||e===M,s=()=>n.choose({label:t,answer:e,picked:0}),u=x(a?"th":"td",{role:a?t===M?"columnheader":"rowheader":"gridcell",onclick:s,onkeydown:p=>{p.key!=="Enter"&&p.key!==" "||(p.preventDefault(),s())}});if(a)return u.append(x("span",{},t===M?i[e]??"all":i[t])),_(u,{"aria-label":o}),u;let c=r.slice(t*i.length,(t+1)*i.length),l=c.reduce((p,g)=>p+g,0),h=c[e],f=l?vs*(h/l)**.4:0;u.style.setProperty("--nn-share",`${f.toFixed(1)}%`);let d=kr(h,l);return q(n,({numbers:p})=>{let g=p==="counts",w=g?String(h):`${d||0} %`;R(u,g?String(h||""):d),_(u,{"aria-label":`${o}: ${w} of ${$(l)}`})}),u}function _s({label:n,answer:t},e){let r=(e.label===M||e.label===n)&&(e.answer===M||e.answer===t),i=e.label===M&&e.answer===M,o=n!==M&&t!==M,a=e.label===n&&e.answer===t;return[o&&n===t?"nn-predictions-right":"",o&&r&&!i?"nn-predictions-open":"",a?"nn-predictions-current":""].filter(Boolean).join(" ")||null}var sn=40;function Tr(n,t,e,r){let{cards:i}=t,o=Array.from({length:sn},(f,d)=>As(()=>n.choose({picked:an(r())+d}))),a=o.map(({element:f})=>f),s=x("figcaption"),u=x("p",{class:"nn-predictions-nothing"}),c=x("div",{class:"nn-predictions-thumbnails",role:"group","aria-label":"images"},...a);wn(c,{parts:a,columns:()=>getComputedStyle(c).gridTemplateColumns.split(" ").length,flows:!0,go:f=>{let d=Es(an(r())+f,e().cards.length);n.choose({picked:d});let p=a[d%sn];p.classList.remove("nn-predictions-empty"),p.focus()}});let l="";q(n,()=>{let{cards:f,ranks:d}=e(),p=an(r()),g=f.slice(p,p+sn),w=g.join();w!==l&&(l=w,o.forEach((y,b)=>y.hang(i[g[b]]))),o.forEach((y,b)=>y.mark(d[p+b],p+b===r())),on(a,r()-p),R(s,Ss(p,g.length,f.length)),R(u,f.length?"":"No image: choose other answers above, or another cell.")});let h=x("figure",{class:"nn-panel nn-predictions-wall"},s,c,u,Ns(n,e,r),x("p",{class:"nn-predictions-key"},_r(t)),mr($s(n,e,r),Nn(n,{key:"which",label:"answers",options:["all","right","wrong"],changes:f=>({which:f,picked:0}),enabled:f=>!yn(f)}),Nn(n,{key:"order",label:"first",options:[{value:"most",label:"most confident"},{value:"least",label:"least confident"}],changes:f=>({order:f,picked:0})})));return h.style.setProperty("--nn-width","430px"),h}function As(n){let t=et(),e=x("button",{type:"button",class:"nn-predictions-thumbnail",onclick:n},t.canvas);return{element:e,hang(r){e.classList.toggle("nn-predictions-empty",!r),r&&t.draw(r.levels),_(e,{title:r?`image ${$(r.index)}`:null})},mark(r,i){let o=r===void 0?null:`number ${$(r)}`;_(e,{"aria-label":o,"aria-pressed":String(i)})}}}function Ns(n,t,e){let r=()=>t().cards.length,i=()=>an(e())===0,o=()=>an(e())+sn>=r(),a=(s,u,c)=>$n(n,{label:s,onclick:()=>n.choose({picked:u()}),enabled:c});return x("div",{class:"nn-buttons nn-predictions-pages",role:"group","aria-label":"pages"},a("First",()=>0,()=>e()>0),a("Page back",()=>an(e())-sn,()=>!i()),a("Next page",()=>an(e())+sn,()=>!o()),a("Last",()=>r()-1,()=>e()+1<r()))}function $s(n,t,e){let r=()=>Math.max(1,t().cards.length),i=null;q(n,()=>_(i,{max:r()}));let o=gr(n,{key:"picked",label:"number",min:1,max:Math.max(1,n.settings.pictured),whole:!0,value:()=>e()+1,changes:a=>({picked:Math.min(a,r())-1}),enabled:()=>t().cards.length>1});return i=o.querySelector("input[type=range]"),o}function Ss(n,t,e){return e?`images: ${t<e?`${$(n+1)} to ${$(n+t)} of `:""}${$(e)}`:"images"}var an=n=>n-n%sn,Es=(n,t)=>Math.max(0,Math.min(t-1,n));var Fc=he({name:"the answers of a network and their images",initial:{label:M,answer:M,which:"all",bin:M,order:"most",picked:0,numbers:"counts",shares:!1},build(n){let{settings:t,data:e}=n,{classes:r}=t,i=new Uint8Array(e.buffer,e.byteOffset,e.byteLength),o=wr(t,i),a=Is(h=>vr(o,h)),s=null,u=null,c=0;n.parts.push(h=>{let[f,d]=[h.label,h.answer].map(w=>qr(w,r.length)),{which:p,order:g}=h;s={label:f,answer:d,which:p,bin:qr(h.bin,rn),order:g},u=a(s),c=Math.max(0,Math.min(u.cards.length-1,h.picked))});let l=()=>{let h=o.cards[u.cards[c]];return h?Cs(h,u.ranks[c],o.answers):null};return n.root.append(x("style",{},`${Ir}
${Rr}`),x("div",{class:"nn-predictions-layout"},Lr(n,br(o.answers,r.length),()=>s),Cr(n,l),Tr(n,o,()=>u,()=>c),$r(n,Mr(o.answers)).element)),()=>Ar(s,u,l(),r)}});function Cs(n,t,{labels:e,answers:r}){return{card:n,rank:t,label:e[n.place],answer:r[n.place]}}function qr(n,t){return Number.isInteger(n)&&n>=0&&n<t?n:M}function Is(n){let[t,e]=["",null];return r=>{let i=JSON.stringify(r);return i!==t&&([t,e]=[i,n(r)]),e}}export{Fc as default};
