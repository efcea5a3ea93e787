var Zr="http://www.w3.org/2000/svg";function x(n,t={},...e){return Ft(document.createElement(n),t,e)}function T(n,t={},...e){return Ft(document.createElementNS(Zr,n),t,e)}var Jr=Math.random().toString(36).slice(2,8),ni=0;function Qn(n){return`nn-${n}-${Jr}-${ni+=1}`}function $(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function P(n,t){n.textContent!==t&&(n.textContent=t)}function Ft(n,t,e){return $(n,t),n.append(...e),n}function z(n,t=2){return Dt(String(Number(n.toFixed(t))+0))}function dn(n){return Dt(n.toLocaleString("en-GB"))}function Dt(n){return n.replaceAll("-","−")}function Ht(...n){return x("div",{class:"nn-controls"},...n)}function Zn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=x("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return mn(n,u=>{P(a,o(u)),$(a,{"aria-disabled":i(u)?null:"true"}),r&&$(a,{"aria-pressed":String(r(u))})}),a}function Bt(n,...t){return x("div",{class:"nn-row nn-choice",role:"group","aria-label":n},x("span",{class:"nn-label"},n),x("div",{class:"nn-buttons"},...t))}function mn(n,t){n.parts.push(t)}var ti="application/vnd.jupyter.widget-view+json",ei=/IPY_MODEL_([\w-]+)/g,Xt=new WeakSet,Vt=new WeakMap,ri=500;function Yt(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Vt.get(n)),Vt.set(n,setTimeout(()=>ii(n),ri)),Xt.has(n)))return;Xt.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=t(e);return{...o,state:si(o.state,oi(n.context.model))}}finally{i(!1)}}}function ii(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of Ut(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function oi(n){return Ut(n).map(({id:t})=>t)}function Ut(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[ti]?.model_id}))).filter(({id:t})=>t)}function si(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(ei),([,s])=>s))}return e}function rn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function xn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function Y(){}var j=.7,en=1/j,nn="\\s*([+-]?\\d+)\\s*",gn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",F="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ai=/^#([0-9a-f]{3,8})$/,ui=new RegExp(`^rgb\\(${nn},${nn},${nn}\\)$`),li=new RegExp(`^rgb\\(${F},${F},${F}\\)$`),ci=new RegExp(`^rgba\\(${nn},${nn},${nn},${gn}\\)$`),fi=new RegExp(`^rgba\\(${F},${F},${F},${gn}\\)$`),hi=new RegExp(`^hsl\\(${gn},${F},${F}\\)$`),pi=new RegExp(`^hsla\\(${gn},${F},${F},${gn}\\)$`),Gt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};rn(Y,on,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Wt,formatHex:Wt,formatHex8:di,formatHsl:mi,formatRgb:Kt,toString:Kt});function Wt(){return this.rgb().formatHex()}function di(){return this.rgb().formatHex8()}function mi(){return ie(this).formatHsl()}function Kt(){return this.rgb().formatRgb()}function on(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=ai.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?jt(t):e===3?new A(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Nn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Nn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ui.exec(n))?new A(t[1],t[2],t[3],1):(t=li.exec(n))?new A(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=ci.exec(n))?Nn(t[1],t[2],t[3],t[4]):(t=fi.exec(n))?Nn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=hi.exec(n))?Jt(t[1],t[2]/100,t[3]/100,1):(t=pi.exec(n))?Jt(t[1],t[2]/100,t[3]/100,t[4]):Gt.hasOwnProperty(n)?jt(Gt[n]):n==="transparent"?new A(NaN,NaN,NaN,0):null}function jt(n){return new A(n>>16&255,n>>8&255,n&255,1)}function Nn(n,t,e,r){return r<=0&&(n=t=e=NaN),new A(n,t,e,r)}function it(n){return n instanceof Y||(n=on(n)),n?(n=n.rgb(),new A(n.r,n.g,n.b,n.opacity)):new A}function Q(n,t,e,r){return arguments.length===1?it(n):new A(n,t,e,r??1)}function A(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}rn(A,Q,xn(Y,{brighter(n){return n=n==null?en:Math.pow(en,n),new A(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new A(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new A(W(this.r),W(this.g),W(this.b),Sn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Qt,formatHex:Qt,formatHex8:gi,formatRgb:Zt,toString:Zt}));function Qt(){return`#${G(this.r)}${G(this.g)}${G(this.b)}`}function gi(){return`#${G(this.r)}${G(this.g)}${G(this.b)}${G((isNaN(this.opacity)?1:this.opacity)*255)}`}function Zt(){let n=Sn(this.opacity);return`${n===1?"rgb(":"rgba("}${W(this.r)}, ${W(this.g)}, ${W(this.b)}${n===1?")":`, ${n})`}`}function Sn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function W(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function G(n){return n=W(n),(n<16?"0":"")+n.toString(16)}function Jt(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new q(n,t,e,r)}function ie(n){if(n instanceof q)return new q(n.h,n.s,n.l,n.opacity);if(n instanceof Y||(n=on(n)),!n)return new q;if(n instanceof q)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),s=NaN,a=o-i,u=(o+i)/2;return a?(t===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-t)/a+2:s=(t-e)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new q(s,a,u,n.opacity)}function En(n,t,e,r){return arguments.length===1?ie(n):new q(n,t,e,r??1)}function q(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}rn(q,En,xn(Y,{brighter(n){return n=n==null?en:Math.pow(en,n),new q(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new q(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new A(Jn(n>=240?n-240:n+120,i,r),Jn(n,i,r),Jn(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new q(ne(this.h),Tn(this.s),Tn(this.l),Sn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Sn(this.opacity);return`${n===1?"hsl(":"hsla("}${ne(this.h)}, ${Tn(this.s)*100}%, ${Tn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function ne(n){return n=(n||0)%360,n<0?n+360:n}function Tn(n){return Math.max(0,Math.min(1,n||0))}function Jn(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var oe=Math.PI/180,se=180/Math.PI,$n=18,ae=.96422,ue=1,le=.82521,ce=4/29,tn=6/29,fe=3*tn*tn,_i=tn*tn*tn;function he(n){if(n instanceof D)return new D(n.l,n.a,n.b,n.opacity);if(n instanceof B)return de(n);n instanceof A||(n=it(n));var t=rt(n.r),e=rt(n.g),r=rt(n.b),i=nt((.2225045*t+.7168786*e+.0606169*r)/ue),o,s;return t===e&&e===r?o=s=i:(o=nt((.4360747*t+.3850649*e+.1430804*r)/ae),s=nt((.0139322*t+.0971045*e+.7141733*r)/le)),new D(116*i-16,500*(o-i),200*(i-s),n.opacity)}function pe(n,t,e,r){return arguments.length===1?he(n):new D(n,t,e,r??1)}function D(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}rn(D,pe,xn(Y,{brighter(n){return new D(this.l+$n*(n??1),this.a,this.b,this.opacity)},darker(n){return new D(this.l-$n*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=ae*tt(t),n=ue*tt(n),e=le*tt(e),new A(et(3.1338561*t-1.6168667*n-.4906146*e),et(-.9787684*t+1.9161415*n+.033454*e),et(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function nt(n){return n>_i?Math.pow(n,1/3):n/fe+ce}function tt(n){return n>tn?n*n*n:fe*(n-ce)}function et(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function rt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function xi(n){if(n instanceof B)return new B(n.h,n.c,n.l,n.opacity);if(n instanceof D||(n=he(n)),n.a===0&&n.b===0)return new B(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*se;return new B(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Rn(n,t,e,r){return arguments.length===1?xi(n):new B(n,t,e,r??1)}function B(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function de(n){if(isNaN(n.h))return new D(n.l,0,0,n.opacity);var t=n.h*oe;return new D(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}rn(B,Rn,xn(Y,{brighter(n){return new B(this.h,this.c,this.l+$n*(n??1),this.opacity)},darker(n){return new B(this.h,this.c,this.l-$n*(n??1),this.opacity)},rgb(){return de(this).rgb()}}));var me=-.14861,ot=1.78277,st=-.29227,Cn=-.90649,_n=1.97294,te=_n*Cn,ee=_n*ot,re=ot*st-Cn*me;function yi(n){if(n instanceof K)return new K(n.h,n.s,n.l,n.opacity);n instanceof A||(n=it(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(re*r+te*t-ee*e)/(re+te-ee),o=r-i,s=(_n*(e-i)-st*o)/Cn,a=Math.sqrt(s*s+o*o)/(_n*i*(1-i)),u=a?Math.atan2(s,o)*se-120:NaN;return new K(u<0?u+360:u,a,i,n.opacity)}function Pn(n,t,e,r){return arguments.length===1?yi(n):new K(n,t,e,r??1)}function K(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}rn(K,Pn,xn(Y,{brighter(n){return n=n==null?en:Math.pow(en,n),new K(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new K(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*oe,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new A(255*(t+e*(me*r+ot*i)),255*(t+e*(st*r+Cn*i)),255*(t+e*(_n*r)),this.opacity)}}));var qn=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:s,b:a}=Q(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return ge(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return ge(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function ge(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function _e(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var xe=`.nn {
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
`;var bi=400;function ye({name:n,initial:t,build:e}){return{initialize({model:r}){Yt(r.widget_manager)},render({model:r,el:i}){let o=new at(r,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),i.append(x("style",{},xe),o.root),o.start(e(o)),()=>o.stop()}}}var at=class{#n;#s=()=>"";#t=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Mi)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!vi(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(_e(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new qn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>P(this.#i,t),bi))}};function vi(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Mi(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function On(n,t,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<n*t;c+=1){let[f,h,p]=u(a[c]);l[4*c]=f,l[4*c+1]=h,l[4*c+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}var ki=Array.from({length:256},(n,t)=>[t,t,t]),Ai=n=>ki[Math.round(n)];function we(){let{canvas:n,draw:t}=On(28,28,!1);return{canvas:n,draw:e=>t(e,Ai)}}var ut={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function be(n,{parts:t,columns:e,go:r,flows:i=!1}){n.addEventListener("keydown",o=>{let s=t.indexOf(o.target);if(s<0||o.ctrlKey||o.metaKey||o.altKey)return;let a=Ni(o.key,s,{columns:e(),count:t.length,flows:i});a!==null&&(o.preventDefault(),r(a))})}function lt(n,t){n.forEach((e,r)=>$(e,{tabindex:r===t?0:-1}))}function Ni(n,t,{columns:e,count:r,flows:i}){let o=t%e;if(n==="Home")return t-o;if(n==="End")return t-o+e-1;if(i&&n==="PageUp")return t-r;if(i&&n==="PageDown")return t+r;if(!ut[n])return null;let[s,a]=ut[n];return(o+a<0||o+a>=e)&&!i?t:t+s*e+a}function ve(n,{images:t,labels:e},r){let{names:i}=n.settings,o=0,s=t.map((f,h)=>Ti(f,()=>{let{chosen:p}=n.state,d=p.includes(h);o=h,r(d?p.filter(m=>m!==h):[...p,h])})),a=s.map(({element:f})=>f),u=x("div",{class:"nn-few-shots-pool",role:"group","aria-label":"pictures to label"},...a);be(u,{parts:a,columns:()=>getComputedStyle(u).gridTemplateColumns.split(" ").length,flows:!0,go:f=>{o=Math.max(0,Math.min(a.length-1,f)),lt(a,o),a[o].focus()}});let l=x("figcaption");mn(n,({chosen:f})=>{s.forEach(({mark:h},p)=>{h(f.includes(p)?e[p]:null,p,i)}),lt(a,o),P(l,`click what gets a label: ${f.length} of ${t.length} have one`)});let c=x("figure",{class:"nn-panel nn-few-shots-wall"},l,u);return c.style.setProperty("--nn-width","430px"),c}function ct(n){return x("span",{class:`nn-few-shots-chip nn-few-shots-${n}`},String(n+1))}function Ti(n,t){let e=we();e.draw(n);let r=x("span",{class:"nn-few-shots-badge"}),i=x("button",{type:"button",class:"nn-few-shots-picture",onclick:t},e.canvas,r),o;function s(a,u,l){if(a===o)return;o=a,r.replaceChildren(...a===null?[]:[ct(a)]);let c=a===null?"no label":l[a];$(i,{"aria-pressed":String(a!==null),"aria-label":`picture ${u+1}: ${c}`,title:a===null?null:l[a]})}return{element:i,mark:s}}function ke(n,{answers:t,labels:e,totals:r},i){let{names:o}=n.settings,s=o.map((u,l)=>Me(u,ct(l))),a=Me("all","");return mn(n,({chosen:u})=>{let l=i();s.forEach((f,h)=>{let p=u.filter(d=>e[d]===h).length;f.draw(l?.right[h]??null,r[h],`${p} labelled`)});let c=l?l.right.reduce((f,h)=>f+h):null;a.draw(c,t.length,`${u.length} labelled`)}),x("figure",{class:"nn-panel nn-few-shots-scores"},x("figcaption",{},`right answers for ${dn(t.length)} test pictures`),...[...s,a].map(({element:u})=>u))}function Me(n,t){let e=x("i"),r=x("span",{class:"nn-few-shots-share"}),i=x("span",{class:"nn-few-shots-count"}),o=x("div",{class:"nn-few-shots-row"},x("span",{class:"nn-few-shots-name"},t,` ${n}`),x("span",{class:"nn-few-shots-track"},e),r,i);function s(a,u,l){let c=a===null||!u?0:a/u;e.style.width=`${(100*c).toFixed(2)}%`,P(r,a===null||!u?"–":`${z(100*c,1)} %`),P(i,l)}return{element:o,draw:s}}function Ae(n){let t=n&32768?-1:1,e=n>>10&31,r=n&1023;return e===0?t*r*2**-24:e===31?r?NaN:t*(1/0):t*(1+r/1024)*2**(e-15)}function Ne(n){let t=n>>>0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function Te(n){return n.reduce((t,e,r)=>e>n[t]?r:t,0)}var Si=784,$i={steps:300,lr:.5,decay:.001};function Se({count:n,tested:t,size:e,names:r},i){let o=0,s=()=>Ae(i.getUint16((o+=2)-2,!0)),a=()=>i.getUint8(o++),u=m=>Array.from({length:m},()=>Float64Array.from({length:e},s)),[l,c]=[u(n),u(t)],f=Array.from({length:n},()=>Array.from({length:Si},a)),h=Array.from({length:n},a),p=Array.from({length:t},a),d=r.map((m,_)=>p.filter(y=>y===_).length);return{features:l,tests:c,images:f,labels:h,answers:p,totals:d}}function Ei(n,t,e,{steps:r,lr:i,decay:o}=$i){let s=n.length,a=Float64Array.from({length:s*s},(p,d)=>Re(n[Math.floor(d/s)],n[d%s])),u=new Float64Array(e*s),l=new Float64Array(e*s),c=new Float64Array(e);for(let p=0;p<r;p+=1){Ri(l,a,u,c);for(let d=0;d<s;d+=1)Ci(l,d,t[d],e,s);for(let d=0;d<l.length;d+=1)u[d]-=i*(l[d]+o*u[d]),c[Math.floor(d/s)]-=i*l[d]}let f=n[0]?.length??0;return{weights:Array.from({length:e},(p,d)=>Float64Array.from({length:f},(m,_)=>n.reduce((y,w,v)=>y+w[_]*u[d*s+v],0))),biases:c}}function Ri(n,t,e,r){let i=n.length/r.length;for(let o=0;o<r.length;o+=1)for(let s=0;s<i;s+=1){let[a,u]=[s*i,o*i],[l,c]=[r[o],0],f=0;for(;f+1<i;f+=2)l+=t[a+f]*e[u+f],c+=t[a+f+1]*e[u+f+1];f<i&&(l+=t[a+f]*e[u+f]),n[u+s]=l+c}}function Ci(n,t,e,r,i){let o=-1/0;for(let a=0;a<r;a+=1)o=Math.max(o,n[a*i+t]);let s=0;for(let a=0;a<r;a+=1){let u=a*i+t;n[u]=Math.exp(n[u]-o),s+=n[u]}for(let a=0;a<r;a+=1)n[a*i+t]/=s*i;n[e*i+t]-=1/i}function Pi({weights:n,biases:t},e){return n.map((r,i)=>Re(r,e)+t[i])}function $e({features:n,labels:t,tests:e,answers:r,totals:i},o){if(!o.length)return null;let s=Ei(o.map(u=>n[u]),o.map(u=>t[u]),i.length),a=i.map(()=>0);return e.forEach((u,l)=>{Te(Pi(s,u))===r[l]&&(a[r[l]]+=1)}),{right:a,share:a.reduce((u,l)=>u+l)/e.length}}function Ee(n,t,e,r){let i=Ne(7919*(r+1)),o=Array.from({length:e},(s,a)=>{let u=n.flatMap((c,f)=>c===a&&!t.includes(f)?[f]:[]),l=Math.floor(i()*u.length);return u.slice(l,l+1)});return[...t,...o.flat()]}function Re(n,t){let e=0;for(let r=0;r<n.length;r+=1)e+=n[r]*t[r];return e}var wn=Math.PI,ft=2*wn,Z=1e-6,qi=ft-Z;function Ce(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Oi(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Ce;let e=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function Pe(n,t,e,r){return n===e&&t===r}function Ii(n){let t=Math.floor(n);if(!(t<=15))return Pe;let e=10**t,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var sn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Ce:Oi(t),this._equal=t==null?Pe:Ii(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,r,i){this._append`Q${+t},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,e,r,i,o,s){this._append`C${+t},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,r,i,o){if(t=+t,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-t,l=i-e,c=s-t,f=a-e,h=c*c+f*f;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(h>Z)if(!(Math.abs(f*u-l*c)>Z)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=r-s,d=i-a,m=u*u+l*l,_=p*p+d*d,y=Math.sqrt(m),w=Math.sqrt(h),v=o*Math.tan((wn-Math.acos((m+h-_)/(2*y*w)))/2),b=v/w,k=v/y;Math.abs(b-1)>Z&&this._append`L${t+b*c},${e+b*f}`,this._append`A${o},${o},0,0,${+(f*p>c*d)},${this._x1=t+k*u},${this._y1=e+k*l}`}}arc(t,e,r,i,o,s){if(t=+t,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=t+a,c=e+u,f=1^s,h=s?i-o:o-i;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>Z||Math.abs(this._y1-c)>Z)&&this._append`L${l},${c}`,!!r){if(h<0&&(h=h%ft+ft),h>qi)this._append`A${r},${r},0,1,${f},${t-a},${e-u}A${r},${r},0,1,${f},${this._x1=l},${this._y1=c}`;else if(h>Z){let p=t+r*Math.cos(o),d=e+r*Math.sin(o);if(h>=wn&&this._equal(l,c,p,d)){h/=2;let m=i+h;this._append`A${r},${r},0,${+(h>=wn)},${f},${t+r*Math.cos(m)},${e+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(h>=wn)},${f},${this._x1=p},${this._y1=d}`}}}rect(t,e,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Li(){return new sn}Li.prototype=sn.prototype;function an(n){return function(){return n}}var zi=Math.cos;var pt=Math.sin,un=Math.sqrt,qe=1e-12,In=Math.PI,Lu=In/2,Fe=2*In;function Fi(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);t=r}return n},()=>new sn(t)}var zu=Array.prototype.slice;function Di(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function De(n){this._context=n}De.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function He(n){return new De(n)}function Hi(n){return n[0]}function Bi(n){return n[1]}function Be(n,t){var e=an(!0),r=null,i=He,o=null,s=Fi(a);n=typeof n=="function"?n:n===void 0?Hi:an(n),t=typeof t=="function"?t:t===void 0?Bi:an(t);function a(u){var l,c=(u=Di(u)).length,f,h=!1,p;for(r==null&&(o=i(p=s())),l=0;l<=c;++l)!(l<c&&e(f=u[l],l,u))===h&&((h=!h)?o.lineStart():o.lineEnd()),h&&o.point(+n(f,l,u),+t(f,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(n=typeof u=="function"?u:an(+u),a):n},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:an(+u),a):t},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:an(!!u),a):e},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}var Fu=Xi(He);function Xe(n){this._curve=n}Xe.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Xi(n){function t(e){return new Xe(n(e))}return t._curve=n,t}var Du=un(3);var Vi=un(1/3),Hu=Vi*2;var Ve=pt(In/10)/pt(7*In/10),Bu=pt(Fe/10)*Ve,Xu=-zi(Fe/10)*Ve;var Vu=un(3);var Yu=un(3);var Uu=un(3)/2,Yi=1/un(12),Gu=(Yi/2+1)*3;function U(){}function Ln(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function mt(n){this._context=n}mt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Ln(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Ln(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ui(n){this._context=n}Ui.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:Ln(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Gi(n){this._context=n}Gi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:Ln(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ye(n,t){this._basis=new mt(n),this._beta=t}Ye.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var r=n[0],i=t[0],o=n[e]-r,s=t[e]-i,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(r+u*o),this._beta*t[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Wu=(function n(t){function e(r){return t===1?new mt(r):new Ye(r,t)}return e.beta=function(r){return n(+r)},e})(.85);function zn(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function gt(n,t){this._context=n,this._k=(1-t)/6}gt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:zn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:zn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ku=(function n(t){function e(r){return new gt(r,t)}return e.tension=function(r){return n(+r)},e})(0);function _t(n,t){this._context=n,this._k=(1-t)/6}_t.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:zn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ju=(function n(t){function e(r){return new _t(r,t)}return e.tension=function(r){return n(+r)},e})(0);function xt(n,t){this._context=n,this._k=(1-t)/6}xt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:zn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Qu=(function n(t){function e(r){return new xt(r,t)}return e.tension=function(r){return n(+r)},e})(0);function yt(n,t,e){var r=n._x1,i=n._y1,o=n._x2,s=n._y2;if(n._l01_a>qe){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,u=3*n._l01_a*(n._l01_a+n._l12_a);r=(r*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/u,i=(i*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/u}if(n._l23_a>qe){var l=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,c=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*l+n._x1*n._l23_2a-t*n._l12_2a)/c,s=(s*l+n._y1*n._l23_2a-e*n._l12_2a)/c}n._context.bezierCurveTo(r,i,o,s,n._x2,n._y2)}function Ue(n,t){this._context=n,this._alpha=t}Ue.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:yt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Zu=(function n(t){function e(r){return t?new Ue(r,t):new gt(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Ge(n,t){this._context=n,this._alpha=t}Ge.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:yt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ju=(function n(t){function e(r){return t?new Ge(r,t):new _t(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function We(n,t){this._context=n,this._alpha=t}We.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:yt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var nl=(function n(t){function e(r){return t?new We(r,t):new xt(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Wi(n){this._context=n}Wi.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function Oe(n){return n<0?-1:1}function Ie(n,t,e){var r=n._x1-n._x0,i=t-n._x1,o=(n._y1-n._y0)/(r||i<0&&-0),s=(e-n._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Oe(o)+Oe(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Le(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function ht(n,t,e){var r=n._x0,i=n._y0,o=n._x1,s=n._y1,a=(o-r)/3;n._context.bezierCurveTo(r+a,i+a*t,o-a,s-a*e,o,s)}function dt(n){this._context=n}dt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:ht(this,this._t0,Le(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,ht(this,Le(this,e=Ie(this,n,t)),e);break;default:ht(this,this._t0,e=Ie(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function Ki(n){this._context=new Ke(n)}(Ki.prototype=Object.create(dt.prototype)).point=function(n,t){dt.prototype.point.call(this,t,n)};function Ke(n){this._context=n}Ke.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,r,i,o){this._context.bezierCurveTo(t,n,r,e,o,i)}};function ji(n){this._context=n}ji.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var r=ze(n),i=ze(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function ze(n){var t,e=n.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)i[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)r=i[t]/o[t-1],o[t]-=r,s[t]-=r*s[t-1];for(i[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)i[t]=(s[t]-i[t+1])/o[t];for(o[e-1]=(n[e]+i[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-i[t+1];return[i,o]}function Qi(n,t){this._context=n,this._t=t}Qi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};function Zi(n){return n}var wt=1,bt=2,vt=3,bn=4,je=1e-6;function Ji(n){return"translate("+n+",0)"}function no(n){return"translate(0,"+n+")"}function to(n){return t=>+n(t)}function eo(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function ro(){return!this.__axis}function Qe(n,t){var e=[],r=null,i=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===wt||n===bn?-1:1,c=n===bn||n===bt?"x":"y",f=n===wt||n===vt?Ji:no;function h(p){var d=r??(t.ticks?t.ticks.apply(t,e):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,e):Zi),_=Math.max(o,0)+a,y=t.range(),w=+y[0]+u,v=+y[y.length-1]+u,b=(t.bandwidth?eo:to)(t.copy(),u),k=p.selection?p.selection():p,M=k.selectAll(".domain").data([null]),N=k.selectAll(".tick").data(d,t).order(),X=N.exit(),I=N.enter().append("g").attr("class","tick"),L=N.select("line"),V=N.select("text");M=M.merge(M.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),N=N.merge(I),L=L.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),V=V.merge(I.append("text").attr("fill","currentColor").attr(c,l*_).attr("dy",n===wt?"0em":n===vt?"0.71em":"0.32em")),p!==k&&(M=M.transition(p),N=N.transition(p),L=L.transition(p),V=V.transition(p),X=X.transition(p).attr("opacity",je).attr("transform",function(g){return isFinite(g=b(g))?f(g+u):this.getAttribute("transform")}),I.attr("opacity",je).attr("transform",function(g){var R=this.parentNode.__axis;return f((R&&isFinite(R=R(g))?R:b(g))+u)})),X.remove(),M.attr("d",n===bn||n===bt?s?"M"+l*s+","+w+"H"+u+"V"+v+"H"+l*s:"M"+u+","+w+"V"+v:s?"M"+w+","+l*s+"V"+u+"H"+v+"V"+l*s:"M"+w+","+u+"H"+v),N.attr("opacity",1).attr("transform",function(g){return f(b(g)+u)}),L.attr(c+"2",l*o),V.attr(c,l*_).text(m),k.filter(ro).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===bt?"start":n===bn?"end":"middle"),k.each(function(){this.__axis=b})}return h.scale=function(p){return arguments.length?(t=p,h):t},h.ticks=function(){return e=Array.from(arguments),h},h.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),h):e.slice()},h.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),h):r&&r.slice()},h.tickFormat=function(p){return arguments.length?(i=p,h):i},h.tickSize=function(p){return arguments.length?(o=s=+p,h):o},h.tickSizeInner=function(p){return arguments.length?(o=+p,h):o},h.tickSizeOuter=function(p){return arguments.length?(s=+p,h):s},h.tickPadding=function(p){return arguments.length?(a=+p,h):a},h.offset=function(p){return arguments.length?(u=+p,h):u},h}function Ze(n){return Qe(vt,n)}function Je(n){return Qe(bn,n)}function vn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function io(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function nr(n){let t,e,r;n.length!==2?(t=vn,e=(a,u)=>vn(n(a),u),r=(a,u)=>n(a)-u):(t=n===vn||n===io?n:oo,e=n,r=n);function i(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let f=l+c>>>1;e(a[f],u)<0?l=f+1:c=f}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let f=l+c>>>1;e(a[f],u)<=0?l=f+1:c=f}while(l<c)}return l}function s(a,u,l=0,c=a.length){let f=i(a,u,l,c-1);return f>l&&r(a[f-1],u)>-r(a[f],u)?f-1:f}return{left:i,center:s,right:o}}function oo(){return 0}function so(n){return n===null?NaN:+n}var tr=nr(vn),er=tr.right,rl=tr.left,il=nr(so).center;var ol=rr(ir),sl=rr(ao);function rr(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return t;let a=e&&n(e),u=r&&n(r),l=i.slice();return a&&u?(ln(a,l,i,o,s),ln(a,i,l,o,s),ln(a,l,i,o,s),cn(u,i,l,o,s),cn(u,l,i,o,s),cn(u,i,l,o,s)):a?(ln(a,i,l,o,s),ln(a,l,i,o,s),ln(a,i,l,o,s)):u&&(cn(u,i,l,o,s),cn(u,l,i,o,s),cn(u,i,l,o,s)),t}}function ln(n,t,e,r,i){for(let o=0,s=r*i;o<s;)n(t,e,o,o+=r,1)}function cn(n,t,e,r,i){for(let o=0,s=r*i;o<r;++o)n(t,e,o,o+s,r)}function ao(n){let t=ir(n);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,t(e,r,i+0,o+0,s),t(e,r,i+1,o+1,s),t(e,r,i+2,o+2,s),t(e,r,i+3,o+3,s)}}function ir(n){let t=Math.floor(n);if(t===n)return uo(n);let e=n-t,r=2*n+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*o[s],c=u*t,f=c+u;for(let h=s,p=s+c;h<p;h+=u)l+=o[Math.min(a,h)];for(let h=s,p=a;h<=p;h+=u)l+=o[Math.min(a,h+c)],i[h]=(l+e*(o[Math.max(s,h-f)]+o[Math.min(a,h+f)]))/r,l-=o[Math.max(s,h-c)]}}function uo(n){let t=2*n+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=n*r[i],u=s*n;for(let l=i,c=i+u;l<c;l+=s)a+=r[Math.min(o,l)];for(let l=i,c=o;l<=c;l+=s)a+=r[Math.min(o,l+u)],e[l]=a/t,a-=r[Math.max(i,l-u)]}}var lo=Array.prototype,al=lo.slice;var co=Math.sqrt(50),fo=Math.sqrt(10),ho=Math.sqrt(2);function Fn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=co?10:o>=fo?5:o>=ho?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(n*l),u=Math.round(t*l),a/l<n&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(n/l),u=Math.round(t/l),a*l<n&&++a,u*l>t&&--u),u<a&&.5<=e&&e<2?Fn(n,t,e*2):[a,u,l]}function Hn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,s]=r?Fn(t,n,e):Fn(n,t,e);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function Dn(n,t,e){return t=+t,n=+n,e=+e,Fn(n,t,e)[2]}function or(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Dn(t,n,e):Dn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var ul=po(Math.random);function po(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=n()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function lr(n,t,e,r,i){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*r+s*i)/6}function mo(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],s=r>0?n[r-1]:2*i-o,a=r<t-1?n[r+2]:2*o-i;return lr((e-r/t)*t,s,i,o,a)}}function go(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],s=n[(r+1)%t],a=n[(r+2)%t];return lr((e-r/t)*t,i,o,s,a)}}var Xn=n=>()=>n;function cr(n,t){return function(e){return n+e*t}}function _o(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Nt(n,t){var e=t-n;return e?cr(n,e>180||e<-180?e-360*Math.round(e/360):e):Xn(isNaN(n)?t:n)}function xo(n){return(n=+n)==1?S:function(t,e){return e-t?_o(t,e,n):Xn(isNaN(t)?e:t)}}function S(n,t){var e=t-n;return e?cr(n,e):Xn(isNaN(n)?t:n)}var sr=(function n(t){var e=xo(t);function r(i,o){var s=e((i=Q(i)).r,(o=Q(o)).r),a=e(i.g,o.g),u=e(i.b,o.b),l=S(i.opacity,o.opacity);return function(c){return i.r=s(c),i.g=a(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=n,r})(1);function fr(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=Q(t[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=n(r),i=n(i),o=n(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var fl=fr(mo),hl=fr(go);function yo(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function wo(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function bo(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=Vn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function vo(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function O(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Mo(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Vn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var kt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Mt=new RegExp(kt.source,"g");function ko(n){return function(){return n}}function Ao(n){return function(t){return n(t)+""}}function No(n,t){var e=kt.lastIndex=Mt.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(n=n+"",t=t+"";(r=kt.exec(n))&&(i=Mt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:O(r,i)})),e=Mt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?Ao(u[0].x):ko(t):(t=u.length,function(l){for(var c=0,f;c<t;++c)a[(f=u[c]).i]=f.x(l);return a.join("")})}function Vn(n,t){var e=typeof t,r;return t==null||e==="boolean"?Xn(t):(e==="number"?O:e==="string"?(r=on(t))?(t=r,sr):No:t instanceof on?sr:t instanceof Date?vo:wo(t)?yo:Array.isArray(t)?bo:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Mo:O)(n,t)}function hr(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var ar=180/Math.PI,At={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function pr(n,t,e,r,i,o){var s,a,u;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,u/=a),n*r<t*e&&(n=-n,t=-t,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*ar,skewX:Math.atan(u)*ar,scaleX:s,scaleY:a}}var Bn;function To(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?At:pr(t.a,t.b,t.c,t.d,t.e,t.f)}function So(n){return n==null||(Bn||(Bn=document.createElementNS("http://www.w3.org/2000/svg","g")),Bn.setAttribute("transform",n),!(n=Bn.transform.baseVal.consolidate()))?At:(n=n.matrix,pr(n.a,n.b,n.c,n.d,n.e,n.f))}function dr(n,t,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,c,f,h,p,d){if(l!==f||c!==h){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:O(l,f)},{i:m-2,x:O(c,h)})}else(f||h)&&p.push("translate("+f+t+h+e)}function s(l,c,f,h){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),h.push({i:f.push(i(f)+"rotate(",null,r)-2,x:O(l,c)})):c&&f.push(i(f)+"rotate("+c+r)}function a(l,c,f,h){l!==c?h.push({i:f.push(i(f)+"skewX(",null,r)-2,x:O(l,c)}):c&&f.push(i(f)+"skewX("+c+r)}function u(l,c,f,h,p,d){if(l!==f||c!==h){var m=p.push(i(p)+"scale(",null,",",null,")");d.push({i:m-4,x:O(l,f)},{i:m-2,x:O(c,h)})}else(f!==1||h!==1)&&p.push(i(p)+"scale("+f+","+h+")")}return function(l,c){var f=[],h=[];return l=n(l),c=n(c),o(l.translateX,l.translateY,c.translateX,c.translateY,f,h),s(l.rotate,c.rotate,f,h),a(l.skewX,c.skewX,f,h),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,f,h),l=c=null,function(p){for(var d=-1,m=h.length,_;++d<m;)f[(_=h[d]).i]=_.x(p);return f.join("")}}}var pl=dr(To,"px, ","px)","deg)"),dl=dr(So,", ",")",")"),$o=1e-12;function ur(n){return((n=Math.exp(n))+1/n)/2}function Eo(n){return((n=Math.exp(n))-1/n)/2}function Ro(n){return((n=Math.exp(2*n))-1)/(n+1)}var ml=(function n(t,e,r){function i(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],f=s[1],h=s[2],p=c-a,d=f-u,m=p*p+d*d,_,y;if(m<$o)y=Math.log(h/l)/t,_=function(N){return[a+N*p,u+N*d,l*Math.exp(t*N*y)]};else{var w=Math.sqrt(m),v=(h*h-l*l+r*m)/(2*l*e*w),b=(h*h-l*l-r*m)/(2*h*e*w),k=Math.log(Math.sqrt(v*v+1)-v),M=Math.log(Math.sqrt(b*b+1)-b);y=(M-k)/t,_=function(N){var X=N*y,I=ur(k),L=l/(e*w)*(I*Ro(t*X+k)-Eo(k));return[a+L*p,u+L*d,l*I/ur(t*X+k)]}}return _.duration=Math.abs(y)*1e3*t/Math.SQRT2,_}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return n(s,a,u)},i})(Math.SQRT2,2,4);function mr(n){return function(t,e){var r=n((t=En(t)).h,(e=En(e)).h),i=S(t.s,e.s),o=S(t.l,e.l),s=S(t.opacity,e.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var gl=mr(Nt),_l=mr(S);function gr(n){return function(t,e){var r=n((t=Rn(t)).h,(e=Rn(e)).h),i=S(t.c,e.c),o=S(t.l,e.l),s=S(t.opacity,e.opacity);return function(a){return t.h=r(a),t.c=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var xl=gr(Nt),yl=gr(S);function _r(n){return(function t(e){e=+e;function r(i,o){var s=n((i=Pn(i)).h,(o=Pn(o)).h),a=S(i.s,o.s),u=S(i.l,o.l),l=S(i.opacity,o.opacity);return function(c){return i.h=s(c),i.s=a(c),i.l=u(Math.pow(c,e)),i.opacity=l(c),i+""}}return r.gamma=t,r})(1)}var wl=_r(Nt),bl=_r(S);function Co(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Un(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function fn(n){return n=Un(Math.abs(n)),n?n[1]:NaN}function Po(n,t){return function(e,r){for(var i=e.length,o=[],s=0,a=n[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(e.substring(i-=a,i+a)),!((u+=a+1)>r));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function qo(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var Oo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function hn(n){if(!(t=Oo.exec(n)))throw new Error("invalid format: "+n);var t;return new Tt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}hn.prototype=Tt.prototype;function Tt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Tt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Io(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var Gn;function Lo(n,t){var e=Un(n,t);if(!e)return Gn=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(Gn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Un(n,Math.max(0,t+o-1))[0]}function xr(n,t){var e=Un(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var yr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:Co,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>xr(n*100,t),r:xr,s:Lo,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function wr(n){return n}var br=Array.prototype.map,vr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function zo(n){var t=n.grouping===void 0||n.thousands===void 0?wr:Po(br.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?wr:qo(br.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(f,h){f=hn(f);var p=f.fill,d=f.align,m=f.sign,_=f.symbol,y=f.zero,w=f.width,v=f.comma,b=f.precision,k=f.trim,M=f.type;M==="n"?(v=!0,M="g"):yr[M]||(b===void 0&&(b=12),k=!0,M="g"),(y||p==="0"&&d==="=")&&(y=!0,p="0",d="=");var N=(h&&h.prefix!==void 0?h.prefix:"")+(_==="$"?e:_==="#"&&/[boxX]/.test(M)?"0"+M.toLowerCase():""),X=(_==="$"?r:/[%p]/.test(M)?s:"")+(h&&h.suffix!==void 0?h.suffix:""),I=yr[M],L=/[defgprs%]/.test(M);b=b===void 0?6:/[gprs]/.test(M)?Math.max(1,Math.min(21,b)):Math.max(0,Math.min(20,b));function V(g){var R=N,C=X,J,zt,Mn;if(M==="c")C=I(g)+C,g="";else{g=+g;var kn=g<0||1/g<0;if(g=isNaN(g)?u:I(Math.abs(g),b),k&&(g=Io(g)),kn&&+g==0&&m!=="+"&&(kn=!1),R=(kn?m==="("?m:a:m==="-"||m==="("?"":m)+R,C=(M==="s"&&!isNaN(g)&&Gn!==void 0?vr[8+Gn/3]:"")+C+(kn&&m==="("?")":""),L){for(J=-1,zt=g.length;++J<zt;)if(Mn=g.charCodeAt(J),48>Mn||Mn>57){C=(Mn===46?i+g.slice(J+1):g.slice(J))+C,g=g.slice(0,J);break}}}v&&!y&&(g=t(g,1/0));var An=R.length+g.length+C.length,H=An<w?new Array(w-An+1).join(p):"";switch(v&&y&&(g=t(H+g,H.length?w-C.length:1/0),H=""),d){case"<":g=R+g+C+H;break;case"=":g=R+H+g+C;break;case"^":g=H.slice(0,An=H.length>>1)+R+g+C+H.slice(An);break;default:g=H+R+g+C;break}return o(g)}return V.toString=function(){return f+""},V}function c(f,h){var p=Math.max(-8,Math.min(8,Math.floor(fn(h)/3)))*3,d=Math.pow(10,-p),m=l((f=hn(f),f.type="f",f),{suffix:vr[8+p/3]});return function(_){return m(d*_)}}return{format:l,formatPrefix:c}}var Yn,Wn,St;Fo({thousands:",",grouping:[3],currency:["$",""]});function Fo(n){return Yn=zo(n),Wn=Yn.format,St=Yn.formatPrefix,Yn}function Mr(n){return Math.max(0,-fn(Math.abs(n)))}function kr(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(fn(t)/3)))*3-fn(Math.abs(n)))}function Ar(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,fn(t)-fn(n))+1}function Er(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Do(n){return function(){return n}}function Ho(n){return+n}var Nr=[0,1];function pn(n){return n}function $t(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Do(isNaN(t)?NaN:.5)}function Bo(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Xo(n,t,e){var r=n[0],i=n[1],o=t[0],s=t[1];return i<r?(r=$t(i,r),o=e(s,o)):(r=$t(r,i),o=e(o,s)),function(a){return o(r(a))}}function Vo(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),s=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=$t(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var u=er(n,a,1,r)-1;return o[u](i[u](a))}}function Rr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Cr(){var n=Nr,t=Nr,e=Vn,r,i,o,s=pn,a,u,l;function c(){var h=Math.min(n.length,t.length);return s!==pn&&(s=Bo(n[0],n[h-1])),a=h>2?Vo:Xo,u=l=null,f}function f(h){return h==null||isNaN(h=+h)?o:(u||(u=a(n.map(r),t,e)))(r(s(h)))}return f.invert=function(h){return s(i((l||(l=a(t,n.map(r),O)))(h)))},f.domain=function(h){return arguments.length?(n=Array.from(h,Ho),c()):n.slice()},f.range=function(h){return arguments.length?(t=Array.from(h),c()):t.slice()},f.rangeRound=function(h){return t=Array.from(h),e=hr,c()},f.clamp=function(h){return arguments.length?(s=h?!0:pn,c()):s!==pn},f.interpolate=function(h){return arguments.length?(e=h,c()):e},f.unknown=function(h){return arguments.length?(o=h,f):o},function(h,p){return r=h,i=p,c()}}function Yo(){return Cr()(pn,pn)}function Uo(n,t,e,r){var i=or(n,t,e),o;switch(r=hn(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=kr(i,s))&&(r.precision=o),St(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Ar(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Mr(i))&&(r.precision=o-(r.type==="%")*2);break}}return Wn(r)}function Go(n){var t=n.domain;return n.ticks=function(e){var r=t();return Hn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Uo(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);c-- >0;){if(l=Dn(s,a,e),l===u)return r[i]=s,r[o]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return n},n}function Et(){var n=Yo();return n.copy=function(){return Rr(n,Et())},Er.apply(n,arguments),Go(n)}function Wo(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Tr(n){return Math.log(n)}function Sr(n){return Math.exp(n)}function Ko(n){return-Math.log(-n)}function jo(n){return-Math.exp(-n)}function Qo(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Zo(n){return n===10?Qo:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Jo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function $r(n){return(t,e)=>-n(-t,e)}function ns(n){let t=n(Tr,Sr),e=t.domain,r=10,i,o;function s(){return i=Jo(r),o=Zo(r),e()[0]<0?(i=$r(i),o=$r(o),n(Ko,jo)):n(Tr,Sr),t}return t.base=function(a){return arguments.length?(r=+a,s()):r},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],f=c<l;f&&([l,c]=[c,l]);let h=i(l),p=i(c),d,m,_=a==null?10:+a,y=[];if(!(r%1)&&p-h<_){if(h=Math.floor(h),p=Math.ceil(p),l>0){for(;h<=p;++h)for(d=1;d<r;++d)if(m=h<0?d/o(-h):d*o(h),!(m<l)){if(m>c)break;y.push(m)}}else for(;h<=p;++h)for(d=r-1;d>=1;--d)if(m=h>0?d/o(-h):d*o(h),!(m<l)){if(m>c)break;y.push(m)}y.length*2<_&&(y=Hn(l,c,_))}else y=Hn(h,p,Math.min(p-h,_)).map(o);return f?y.reverse():y},t.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=hn(u)).precision==null&&(u.trim=!0),u=Wn(u)),a===1/0)return u;let l=Math.max(1,r*a/t.ticks().length);return c=>{let f=c/o(Math.round(i(c)));return f*r<r-.5&&(f*=r),f<=l?u(c):""}},t.nice=()=>e(Wo(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),t}function Rt(){let n=ns(Cr()).domain([1,10]);return n.copy=()=>Rr(n,Rt()).base(n.base()),Er.apply(n,arguments),n}var Ct="http://www.w3.org/1999/xhtml",Pr={svg:"http://www.w3.org/2000/svg",xhtml:Ct,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function qr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Pr.hasOwnProperty(t)?{space:Pr[t],local:n}:n}function ts(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Ct&&t.documentElement.namespaceURI===Ct?t.createElement(n):t.createElementNS(e,n)}}function es(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function Or(n){var t=qr(n);return(t.local?es:ts)(t)}function rs(){}function Ir(n){return n==null?rs:function(){return this.querySelector(n)}}function is(n){typeof n!="function"&&(n=Ir(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=n.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new E(r,this._parents)}function os(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function ss(){return[]}function as(n){return n==null?ss:function(){return this.querySelectorAll(n)}}function us(n){return function(){return os(n.apply(this,arguments))}}function ls(n){typeof n=="function"?n=us(n):n=as(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var s=t[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(n.call(u,u.__data__,l,s)),i.push(u));return new E(r,i)}function cs(n){return function(){return this.matches(n)}}function Lr(n){return function(t){return t.matches(n)}}var fs=Array.prototype.find;function hs(n){return function(){return fs.call(this.children,n)}}function ps(){return this.firstElementChild}function ds(n){return this.select(n==null?ps:hs(typeof n=="function"?n:Lr(n)))}var ms=Array.prototype.filter;function gs(){return Array.from(this.children)}function _s(n){return function(){return ms.call(this.children,n)}}function xs(n){return this.selectAll(n==null?gs:_s(typeof n=="function"?n:Lr(n)))}function ys(n){typeof n!="function"&&(n=cs(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=[],u,l=0;l<s;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&a.push(u);return new E(r,this._parents)}function zr(n){return new Array(n.length)}function ws(){return new E(this._enter||this._groups.map(zr),this._parents)}function Kn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Kn.prototype={constructor:Kn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function bs(n){return function(){return n}}function vs(n,t,e,r,i,o){for(var s=0,a,u=t.length,l=o.length;s<l;++s)(a=t[s])?(a.__data__=o[s],r[s]=a):e[s]=new Kn(n,o[s]);for(;s<u;++s)(a=t[s])&&(i[s]=a)}function Ms(n,t,e,r,i,o,s){var a,u,l=new Map,c=t.length,f=o.length,h=new Array(c),p;for(a=0;a<c;++a)(u=t[a])&&(h[a]=p=s.call(u,u.__data__,a,t)+"",l.has(p)?i[a]=u:l.set(p,u));for(a=0;a<f;++a)p=s.call(n,o[a],a,o)+"",(u=l.get(p))?(r[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new Kn(n,o[a]);for(a=0;a<c;++a)(u=t[a])&&l.get(h[a])===u&&(i[a]=u)}function ks(n){return n.__data__}function As(n,t){if(!arguments.length)return Array.from(this,ks);var e=t?Ms:vs,r=this._parents,i=this._groups;typeof n!="function"&&(n=bs(n));for(var o=i.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=r[l],f=i[l],h=f.length,p=Ns(n.call(c,c&&c.__data__,l,r)),d=p.length,m=a[l]=new Array(d),_=s[l]=new Array(d),y=u[l]=new Array(h);e(c,f,m,_,y,p,t);for(var w=0,v=0,b,k;w<d;++w)if(b=m[w]){for(w>=v&&(v=w+1);!(k=_[v])&&++v<d;);b._next=k||null}}return s=new E(s,r),s._enter=a,s._exit=u,s}function Ns(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Ts(){return new E(this._exit||this._groups.map(zr),this._parents)}function Ss(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function $s(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),u=0;u<s;++u)for(var l=e[u],c=r[u],f=l.length,h=a[u]=new Array(f),p,d=0;d<f;++d)(p=l[d]||c[d])&&(h[d]=p);for(;u<i;++u)a[u]=e[u];return new E(a,this._parents)}function Es(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function Rs(n){n||(n=Cs);function t(f,h){return f&&h?n(f.__data__,h.__data__):!f-!h}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,u=i[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(t)}return new E(i,this._parents).order()}function Cs(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function Ps(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function qs(){return Array.from(this)}function Os(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function Is(){let n=0;for(let t of this)++n;return n}function Ls(){return!this.node()}function zs(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&n.call(a,a.__data__,o,i);return this}function Fs(n){return function(){this.removeAttribute(n)}}function Ds(n){return function(){this.removeAttributeNS(n.space,n.local)}}function Hs(n,t){return function(){this.setAttribute(n,t)}}function Bs(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Xs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Vs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Ys(n,t){var e=qr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ds:Fs:typeof t=="function"?e.local?Vs:Xs:e.local?Bs:Hs)(e,t))}function Fr(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Us(n){return function(){this.style.removeProperty(n)}}function Gs(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Ws(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Ks(n,t,e){return arguments.length>1?this.each((t==null?Us:typeof t=="function"?Ws:Gs)(n,t,e??"")):js(this.node(),n)}function js(n,t){return n.style.getPropertyValue(t)||Fr(n).getComputedStyle(n,null).getPropertyValue(t)}function Qs(n){return function(){delete this[n]}}function Zs(n,t){return function(){this[n]=t}}function Js(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function na(n,t){return arguments.length>1?this.each((t==null?Qs:typeof t=="function"?Js:Zs)(n,t)):this.node()[n]}function Dr(n){return n.trim().split(/^|\s+/)}function qt(n){return n.classList||new Hr(n)}function Hr(n){this._node=n,this._names=Dr(n.getAttribute("class")||"")}Hr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Br(n,t){for(var e=qt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function Xr(n,t){for(var e=qt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function ta(n){return function(){Br(this,n)}}function ea(n){return function(){Xr(this,n)}}function ra(n,t){return function(){(t.apply(this,arguments)?Br:Xr)(this,n)}}function ia(n,t){var e=Dr(n+"");if(arguments.length<2){for(var r=qt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?ra:t?ta:ea)(e,t))}function oa(){this.textContent=""}function sa(n){return function(){this.textContent=n}}function aa(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function ua(n){return arguments.length?this.each(n==null?oa:(typeof n=="function"?aa:sa)(n)):this.node().textContent}function la(){this.innerHTML=""}function ca(n){return function(){this.innerHTML=n}}function fa(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function ha(n){return arguments.length?this.each(n==null?la:(typeof n=="function"?fa:ca)(n)):this.node().innerHTML}function pa(){this.nextSibling&&this.parentNode.appendChild(this)}function da(){return this.each(pa)}function ma(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function ga(){return this.each(ma)}function _a(n){var t=typeof n=="function"?n:Or(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function xa(){return null}function ya(n,t){var e=typeof n=="function"?n:Or(n),r=t==null?xa:typeof t=="function"?t:Ir(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function wa(){var n=this.parentNode;n&&n.removeChild(this)}function ba(){return this.each(wa)}function va(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Ma(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ka(n){return this.select(n?Ma:va)}function Aa(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Na(n){return function(t){n.call(this,t,this.__data__)}}function Ta(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function Sa(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function $a(n,t,e){return function(){var r=this.__on,i,o=Na(t);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function Ea(n,t,e){var r=Ta(n+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(i=0,c=a[u];i<o;++i)if((s=r[i]).type===c.type&&s.name===c.name)return c.value}return}for(a=t?$a:Sa,i=0;i<o;++i)this.each(a(r[i],t,e));return this}function Vr(n,t,e){var r=Fr(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function Ra(n,t){return function(){return Vr(this,n,t)}}function Ca(n,t){return function(){return Vr(this,n,t.apply(this,arguments))}}function Pa(n,t){return this.each((typeof t=="function"?Ca:Ra)(n,t))}function*qa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var Yr=[null];function E(n,t){this._groups=n,this._parents=t}function Oa(){return new E([[document.documentElement]],Yr)}function Ia(){return this}E.prototype=Oa.prototype={constructor:E,select:is,selectAll:ls,selectChild:ds,selectChildren:xs,filter:ys,data:As,enter:ws,exit:Ts,join:Ss,merge:$s,selection:Ia,order:Es,sort:Rs,call:Ps,nodes:qs,node:Os,size:Is,empty:Ls,each:zs,attr:Ys,style:Ks,property:na,classed:ia,text:ua,html:ha,raise:da,lower:ga,append:_a,insert:ya,remove:ba,clone:ka,datum:Aa,on:Ea,dispatch:Pa,[Symbol.iterator]:qa};function Ot(n){return typeof n=="string"?new E([[document.querySelector(n)]],[document.documentElement]):new E([[n]],Yr)}var La=0;function za(){return new Pt}function Pt(){this._="@"+(++La).toString(36)}Pt.prototype=za.prototype={constructor:Pt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var It=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=T("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},t),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;P(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},jn=class extends It{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:t,width:e,height:r});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:r-l},this.x=Ur(i).range([this.area.left,this.area.right]),this.y=Ur(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Qn("clip"),this.horizontal=T("g",{class:"nn-axis"}),this.vertical=T("g",{class:"nn-axis"}),this.plot=T("g",{"clip-path":`url(#${this.id})`}),this.above=T("g");let{area:f}=this,[h,p]=[(f.left+f.right)/2,(f.top+f.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:T("text",{class:"nn-axis-label",x:h,y:r-5},i.label),y:T("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:f.right-f.left,height:f.bottom-f.top};this.svg.append(T("clipPath",{id:this.id},T("rect",{x:f.left,y:f.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=Gr(Ze(this.x),t),i=Gr(Je(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Ot(this.horizontal).call(r),Ot(this.vertical).call(i)}addHeatMap(t,e){let r=On(t,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Ur({domain:n,log:t=!1}){return(t?Rt():Et()).domain(n)}function Gr(n,{ticks:t=5,values:e=null,format:r=i=>z(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Fa="m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z";function Wr(n,{totals:t,answers:e}){let r=new jn({title:"accuracy so far",width:330,height:210,x:{domain:[0,n.settings.count],label:"labelled pictures"},y:{domain:[0,1.02],label:"",format:p=>`${z(100*p)} %`}}),i=r.y(Math.max(...t)/e.length),{left:o,right:s}=r.area,a=T("line",{class:"nn-zero",x1:o,x2:s,y1:i,y2:i}),u=T("text",{class:"nn-few-shots-note",x:s-4,y:i+15},"guessing"),l=T("path",{class:"nn-few-shots-line"}),c=T("path",{class:"nn-few-shots-dots"}),f=T("circle",{class:"nn-ring",r:7});r.plot.append(a,l,c,u),r.above.append(f),r.onHover(([p])=>{let d=n.state.curve.filter(([_])=>_===Math.round(p));if(!d.length)return null;let m=d.map(([,_])=>`${z(100*_,1)} %`);return[`${Math.round(p)} labelled`,...new Set(m)].join(`
`)});function h({curve:p,chosen:d}){let m=p.map(([y,w])=>[r.x(y),r.y(w)]);$(l,{d:Be().digits(2)(m)??""}),$(c,{d:m.map(([y,w])=>`M ${y.toFixed(1)} ${w.toFixed(1)} ${Fa}`).join(" ")});let _=m.length>0&&p.at(-1)[0]===d.length;$(f,{visibility:_?"visible":"hidden"}),_&&$(f,{cx:m.at(-1)[0],cy:m.at(-1)[1]})}return{panel:r,draw:h}}var Kr=`.nn-few-shots-pool {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(48px, 1fr));
  gap: 4px;
  margin-top: 0.3em;
}

.nn button.nn-few-shots-picture {
  position: relative;
  min-height: 0;
  padding: 0;
  border: 3px solid transparent;
  background: none;
  line-height: 0;
}

.nn-few-shots-picture .nn-map {
  position: static;
  width: 100%;
  border-radius: 2px;
}

.nn button.nn-few-shots-picture[aria-pressed="true"] {
  border-color: var(--nn-accent);
  background: none;
}

.nn-few-shots-badge {
  position: absolute;
  right: -3px;
  bottom: -3px;
}

.nn-few-shots-chip {
  display: inline-block;
  min-width: 18px;
  padding: 0 4px;
  border: 1px solid var(--nn-paper);
  border-radius: 9px;
  background: var(--nn-text);
  color: var(--nn-paper);
  font-size: max(12px, var(--nn-least, 0px));
  font-weight: 700;
  line-height: 17px;
  text-align: center;
}

.nn-few-shots-chip.nn-few-shots-0 {
  background: var(--nn-blue);
}

.nn-few-shots-chip.nn-few-shots-1 {
  border-radius: 2px;
  background: var(--nn-orange);
}

.nn-few-shots-column {
  display: grid;
  flex: 1 1 300px;
  gap: 0.6em;
  align-content: start;
  min-width: min(100%, 280px);
  max-width: 430px;
}

.nn .nn-few-shots-column .nn-panel {
  max-width: none;
}

.nn-few-shots-row {
  display: grid;
  grid-template-columns: 8.5em minmax(3em, 1fr) 4em 6.5em;
  gap: 0.5em;
  align-items: center;
  margin-top: 0.25em;
}

.nn-few-shots-track {
  height: 12px;
  background: var(--nn-raised);
  outline: 1px solid var(--nn-faint);
}

.nn-few-shots-track i {
  display: block;
  height: 100%;
  background: var(--nn-accent);
}

.nn-few-shots-share {
  text-align: right;
}

.nn-few-shots-count {
  font-size: max(12px, var(--nn-least, 0px));
}

.nn svg .nn-few-shots-note {
  text-anchor: end;
}

.nn .nn-few-shots-line {
  fill: none;
  stroke: var(--nn-blue);
  stroke-width: 1.5px;
}

.nn-few-shots-dots {
  fill: var(--nn-blue);
}
`;function jr({chosen:n,curve:t},e,{names:r},{answers:i,labels:o,totals:s}){let a=Math.max(...s)/i.length,u=`${dn(i.length)} test pictures`;if(!e)return`No picture has a label yet, so there is no head. Guessing the same class always is right for ${Lt(a)} of the ${u}.`;let l=n.length===1?"1 labelled picture":`${n.length} labelled pictures`,c=r.map((d,m)=>[d,n.filter(_=>o[_]===m).length]).map(([d,m])=>`${m} ${d}`),f=r.filter((d,m)=>!n.some(_=>o[_]===m)),h=f.length?` The head has seen no picture of ${f.join(", ")}.`:"",p=r.length>3?"":` (${c.join(", ")})`;return`${l}${p}: ${Lt(e.share)} of the ${u} are right${Ha(t)}; guessing gives ${Lt(a)}.${h}`}function Ha(n){if(n.length<2)return"";let t=100*(n.at(-1)[1]-n.at(-2)[1]);return Math.abs(t)<.05?", as many as before":`, ${z(Math.abs(t),1)} points ${t>0?"more":"less"} than before`}var Lt=n=>`${z(100*n,1)} %`;var Qr={chosen:[],curve:[],draws:0},ic=ye({name:"a linear head on frozen features, trained on a few pictures",initial:Qr,build(n){let{settings:t,data:e}=n,r=Se(t,e),i=Xa(u=>$e(r,u)),o=(u,l={})=>{let c=i(u)?.share??null,f=c===null?[]:[[u.length,Number(c.toFixed(5))]];n.choose({...l,chosen:u,curve:[...n.state.curve,...f]})},s=null;n.parts.push(({chosen:u})=>s=i(u));let a=Wr(n,r);return n.root.append(x("style",{},Kr),x("div",{class:"nn-panels"},ve(n,r,o),x("div",{class:"nn-few-shots-column"},ke(n,r,()=>s),a.panel.element)),Ht(Ba(n,r,o))),u=>(a.draw(u),jr(u,s,t,r))}});function Ba(n,{labels:t,images:e,totals:r},i){let o=Bt("label",Zn(n,{label:"One more at random of each class",enabled:({chosen:s})=>s.length<e.length,onclick:()=>{let{chosen:s,draws:a}=n.state;i(Ee(t,s,r.length,a),{draws:a+1})}}),Zn(n,{label:"Reset",enabled:({chosen:s,curve:a})=>s.length+a.length>0,onclick:()=>n.choose({...Qr,draws:n.state.draws})}));return o.classList.add("nn-long"),o}function Xa(n){let t=new Map;return e=>{let r=e.join();return t.has(r)||t.set(r,n(e)),t.get(r)}}export{ic as default};
