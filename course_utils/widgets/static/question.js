function f(n,t={},...e){return Tn(document.createElement(n),t,e)}var rt=Math.random().toString(36).slice(2,8);function N(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function g(n,t){n.textContent!==t&&(n.textContent=t)}function Tn(n,t,e){return N(n,t),n.append(...e),n}function J(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let a=typeof t=="function"?t:()=>t,o=f("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return R(n,l=>{g(o,a(l)),N(o,{"aria-disabled":i(l)?null:"true"}),r&&N(o,{"aria-pressed":String(r(l))})}),o}function R(n,t){n.parts.push(t)}var Sn="application/vnd.jupyter.widget-view+json",Cn=/IPY_MODEL_([\w-]+)/g,V=new WeakSet;function Q(n){if(!n?.context?.model?.cells||!n._modelsSync||V.has(n))return;V.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(a=>!a.comm_live),i=a=>r.forEach(s=>s.comm_live=a);i(!0);try{let a=t(e);return{...a,state:Rn(a.state,Hn(n.context.model))}}finally{i(!1)}}}function Hn(n){return[...n.cells].flatMap(t=>t.type==="code"?t.outputs.toJSON():[]).map(t=>t.data?.[Sn]?.model_id).filter(Boolean)}function Rn(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let a=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(a.matchAll(Cn),([,s])=>s))}return e}function T(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function H(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function m(){}var k=.7,E=1/k,$="\\s*([+-]?\\d+)\\s*",S="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",d="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",_n=/^#([0-9a-f]{3,8})$/,jn=new RegExp(`^rgb\\(${$},${$},${$}\\)$`),Ln=new RegExp(`^rgb\\(${d},${d},${d}\\)$`),An=new RegExp(`^rgba\\(${$},${$},${$},${S}\\)$`),zn=new RegExp(`^rgba\\(${d},${d},${d},${S}\\)$`),Pn=new RegExp(`^hsl\\(${S},${d},${d}\\)$`),In=new RegExp(`^hsla\\(${S},${d},${d},${S}\\)$`),X={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};T(m,D,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Z,formatHex:Z,formatHex8:qn,formatHsl:On,formatRgb:nn,toString:nn});function Z(){return this.rgb().formatHex()}function qn(){return this.rgb().formatHex8()}function On(){return fn(this).formatHsl()}function nn(){return this.rgb().formatRgb()}function D(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=_n.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?tn(t):e===3?new c(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?_(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?_(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=jn.exec(n))?new c(t[1],t[2],t[3],1):(t=Ln.exec(n))?new c(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=An.exec(n))?_(t[1],t[2],t[3],t[4]):(t=zn.exec(n))?_(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Pn.exec(n))?an(t[1],t[2]/100,t[3]/100,1):(t=In.exec(n))?an(t[1],t[2]/100,t[3]/100,t[4]):X.hasOwnProperty(n)?tn(X[n]):n==="transparent"?new c(NaN,NaN,NaN,0):null}function tn(n){return new c(n>>16&255,n>>8&255,n&255,1)}function _(n,t,e,r){return r<=0&&(n=t=e=NaN),new c(n,t,e,r)}function G(n){return n instanceof m||(n=D(n)),n?(n=n.rgb(),new c(n.r,n.g,n.b,n.opacity)):new c}function W(n,t,e,r){return arguments.length===1?G(n):new c(n,t,e,r??1)}function c(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}T(c,W,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new c(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new c(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new c(y(this.r),y(this.g),y(this.b),L(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:en,formatHex:en,formatHex8:Fn,formatRgb:rn,toString:rn}));function en(){return`#${w(this.r)}${w(this.g)}${w(this.b)}`}function Fn(){return`#${w(this.r)}${w(this.g)}${w(this.b)}${w((isNaN(this.opacity)?1:this.opacity)*255)}`}function rn(){let n=L(this.opacity);return`${n===1?"rgb(":"rgba("}${y(this.r)}, ${y(this.g)}, ${y(this.b)}${n===1?")":`, ${n})`}`}function L(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function y(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function w(n){return n=y(n),(n<16?"0":"")+n.toString(16)}function an(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new u(n,t,e,r)}function fn(n){if(n instanceof u)return new u(n.h,n.s,n.l,n.opacity);if(n instanceof m||(n=D(n)),!n)return new u;if(n instanceof u)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),a=Math.max(t,e,r),s=NaN,o=a-i,l=(a+i)/2;return o?(t===a?s=(e-r)/o+(e<r)*6:e===a?s=(r-t)/o+2:s=(t-e)/o+4,o/=l<.5?a+i:2-a-i,s*=60):o=l>0&&l<1?0:s,new u(s,o,l,n.opacity)}function Bn(n,t,e,r){return arguments.length===1?fn(n):new u(n,t,e,r??1)}function u(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}T(u,Bn,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new u(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new u(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new c(I(n>=240?n-240:n+120,i,r),I(n,i,r),I(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new u(sn(this.h),j(this.s),j(this.l),L(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=L(this.opacity);return`${n===1?"hsl(":"hsla("}${sn(this.h)}, ${j(this.s)*100}%, ${j(this.l)*100}%${n===1?")":`, ${n})`}`}}));function sn(n){return n=(n||0)%360,n<0?n+360:n}function j(n){return Math.max(0,Math.min(1,n||0))}function I(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var hn=Math.PI/180,un=180/Math.PI,A=18,dn=.96422,pn=1,xn=.82521,gn=4/29,M=6/29,mn=3*M*M,Dn=M*M*M;function bn(n){if(n instanceof p)return new p(n.l,n.a,n.b,n.opacity);if(n instanceof x)return wn(n);n instanceof c||(n=G(n));var t=B(n.r),e=B(n.g),r=B(n.b),i=q((.2225045*t+.7168786*e+.0606169*r)/pn),a,s;return t===e&&e===r?a=s=i:(a=q((.4360747*t+.3850649*e+.1430804*r)/dn),s=q((.0139322*t+.0971045*e+.7141733*r)/xn)),new p(116*i-16,500*(a-i),200*(i-s),n.opacity)}function Gn(n,t,e,r){return arguments.length===1?bn(n):new p(n,t,e,r??1)}function p(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}T(p,Gn,H(m,{brighter(n){return new p(this.l+A*(n??1),this.a,this.b,this.opacity)},darker(n){return new p(this.l-A*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=dn*O(t),n=pn*O(n),e=xn*O(e),new c(F(3.1338561*t-1.6168667*n-.4906146*e),F(-.9787684*t+1.9161415*n+.033454*e),F(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function q(n){return n>Dn?Math.pow(n,1/3):n/mn+gn}function O(n){return n>M?n*n*n:mn*(n-gn)}function F(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function B(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Wn(n){if(n instanceof x)return new x(n.h,n.c,n.l,n.opacity);if(n instanceof p||(n=bn(n)),n.a===0&&n.b===0)return new x(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*un;return new x(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Kn(n,t,e,r){return arguments.length===1?Wn(n):new x(n,t,e,r??1)}function x(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function wn(n){if(isNaN(n.h))return new p(n.l,0,0,n.opacity);var t=n.h*hn;return new p(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}T(x,Kn,H(m,{brighter(n){return new x(this.h,this.c,this.l+A*(n??1),this.opacity)},darker(n){return new x(this.h,this.c,this.l-A*(n??1),this.opacity)},rgb(){return wn(this).rgb()}}));var yn=-.14861,K=1.78277,U=-.29227,z=-.90649,C=1.97294,on=C*z,ln=C*K,cn=K*U-z*yn;function Un(n){if(n instanceof v)return new v(n.h,n.s,n.l,n.opacity);n instanceof c||(n=G(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(cn*r+on*t-ln*e)/(cn+on-ln),a=r-i,s=(C*(e-i)-U*a)/z,o=Math.sqrt(s*s+a*a)/(C*i*(1-i)),l=o?Math.atan2(s,a)*un-120:NaN;return new v(l<0?l+360:l,o,i,n.opacity)}function Yn(n,t,e,r){return arguments.length===1?Un(n):new v(n,t,e,r??1)}function v(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}T(v,Yn,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new v(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new v(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*hn,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new c(255*(t+e*(yn*r+K*i)),255*(t+e*(U*r+z*i)),255*(t+e*(C*r)),this.opacity)}}));var P=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:a,g:s,b:o}=W(e.getPropertyValue(i).trim());return[a,s,o]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return vn(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return vn(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function vn(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function kn(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var Nn=`.nn {
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
`;var Vn=400;function $n({name:n,initial:t,build:e}){return{initialize({model:r}){Q(r.widget_manager)},render({model:r,el:i}){let a=new Y(r,t),s=typeof n=="function"?n(a.settings):n;return a.root.setAttribute("aria-label",s),i.append(f("style",{},Nn),a.root),a.start(e(a)),()=>a.stop()}}}var Y=class{#n;#s=()=>"";#t=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#i=f("p",{class:"nn-spoken",role:"status"});#a=0;#o=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Xn)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Qn(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#c()))}onStop(t){this.#o.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(kn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#a);for(let t of this.#o)t()}#c(){this.#t=0,this.#e??=new P(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#l(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#a),this.#a=setTimeout(()=>g(this.#i,t),Vn))}};function Qn(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Xn(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var Mn=`.nn-question {
  padding: 0.6em 0.9em 0.8em;
}

.nn-question p {
  max-width: 48em;
  margin: 0 0 0.5em;
}

.nn-choices {
  display: grid;
  gap: 0.4em;
  justify-items: start;
}

.nn .nn-choices button {
  display: flex;
  gap: 0.5em;
  max-width: 48em;
  padding: 0.4em 0.9em;
  border-left-width: 6px;
  text-align: left;
}

.nn .nn-choices button[aria-pressed="true"] {
  border-color: var(--nn-line);
  background: var(--nn-raised);
  color: var(--nn-text);
}

.nn .nn-choices .nn-right {
  border-left-color: var(--nn-green) !important;
}

.nn .nn-choices .nn-wrong {
  border-left-color: var(--nn-orange) !important;
  font-weight: 400;
}

.nn-mark:empty {
  display: none;
}

.nn-feedback:not(:empty) {
  margin: 0.7em 0;
}

.nn .nn-notice:empty {
  display: none;
}
`;var nt=2e3,St=$n({name:({id:n})=>`Question ${n}`,initial:{picks:[]},build(n){let{choices:t}=n.settings,e=f("p",{class:"nn-prompt"});e.innerHTML=n.settings.prompt;let r=f("div",{class:"nn-feedback","aria-live":"polite"}),i=et(n),a=t.map((h,b)=>tt(n,h,()=>o(b))),s=J(n,{label:"Ask me again",onclick:l});function o(h){let{picks:b}=n.state;n.choose({picks:[...b.filter(En=>En!==h),h]}),i.send({pick:h,first:b.length===0})}function l(){n.choose({picks:[]}),i.forget(),a[0].focus()}return n.root.classList.add("nn-question"),n.root.append(f("style",{},Mn),e,f("div",{class:"nn-choices"},...a),r,i.notice,s),R(n,({picks:h})=>{let b=h.length?t[h.at(-1)].feedback:"";r.dataset.told!==b&&(r.innerHTML=r.dataset.told=b),s.hidden=h.length===0}),()=>""}});function tt(n,{text:t,correct:e},r){let i=f("span",{class:"nn-mark"}),a=f("span");a.innerHTML=t;let s=f("button",{type:"button",onclick:r},i,a),o=n.settings.choices.findIndex(l=>l.text===t);return R(n,({picks:l})=>{let h=l.includes(o);N(s,{"aria-pressed":String(h)}),g(i,h?e?"✓":"✗":""),s.classList.toggle("nn-right",h&&e),s.classList.toggle("nn-wrong",h&&!e)}),s}function et(n){let t=f("p",{class:"nn-notice",role:"alert"});t.innerHTML=n.settings.notice??"";let e=0,r=0;n.onMessage(({recorded:o,notice:l})=>{o&&(r=Math.max(0,r-1),clearTimeout(e),t.innerHTML=l??"")}),n.onStop(()=>clearTimeout(e));function i(o){r+=1,clearTimeout(e),n.send(o)?e=setTimeout(a,nt):a()}function a(){if(r===0)return;let o=n.isBusy?"The kernel is busy; the answer is recorded when it is free.":"The answer is not recorded, because no kernel heard it. To have it count, run this cell.";g(t,o)}function s(){r=0,clearTimeout(e),g(t,"")}return{notice:t,send:i,forget:s}}export{St as default};
