function f(n,t={},...e){return Cn(document.createElement(n),t,e)}var lt=Math.random().toString(36).slice(2,8);function N(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function g(n,t){n.textContent!==t&&(n.textContent=t)}function Cn(n,t,e){return N(n,t),n.append(...e),n}function V(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let a=typeof t=="function"?t:()=>t,o=f("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return _(n,l=>{g(o,a(l)),N(o,{"aria-disabled":i(l)?null:"true"}),r&&N(o,{"aria-pressed":String(r(l))})}),o}function _(n,t){n.parts.push(t)}var Hn="application/vnd.jupyter.widget-view+json",_n=/IPY_MODEL_([\w-]+)/g,Y=new WeakSet,Q=new WeakMap,jn=500;function X(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Q.get(n)),Q.set(n,setTimeout(()=>Rn(n),jn)),Y.has(n)))return;Y.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(a=>!a.comm_live),i=a=>r.forEach(s=>s.comm_live=a);i(!0);try{let a=t(e);return{...a,state:Ln(a.state,An(n.context.model))}}finally{i(!1)}}}function Rn(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:a}of Z(n.context.model)){let s=n._modelsSync.get(a);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function An(n){return Z(n).map(({id:t})=>t)}function Z(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Hn]?.model_id}))).filter(({id:t})=>t)}function Ln(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let a=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(a.matchAll(_n),([,s])=>s))}return e}function T(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function H(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function m(){}var k=.7,E=1/k,$="\\s*([+-]?\\d+)\\s*",S="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",d="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",zn=/^#([0-9a-f]{3,8})$/,In=new RegExp(`^rgb\\(${$},${$},${$}\\)$`),Pn=new RegExp(`^rgb\\(${d},${d},${d}\\)$`),qn=new RegExp(`^rgba\\(${$},${$},${$},${S}\\)$`),On=new RegExp(`^rgba\\(${d},${d},${d},${S}\\)$`),Fn=new RegExp(`^hsl\\(${S},${d},${d}\\)$`),Bn=new RegExp(`^hsla\\(${S},${d},${d},${S}\\)$`),nn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};T(m,D,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:tn,formatHex:tn,formatHex8:Dn,formatHsl:Wn,formatRgb:en,toString:en});function tn(){return this.rgb().formatHex()}function Dn(){return this.rgb().formatHex8()}function Wn(){return hn(this).formatHsl()}function en(){return this.rgb().formatRgb()}function D(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=zn.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?rn(t):e===3?new c(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?j(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?j(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=In.exec(n))?new c(t[1],t[2],t[3],1):(t=Pn.exec(n))?new c(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=qn.exec(n))?j(t[1],t[2],t[3],t[4]):(t=On.exec(n))?j(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Fn.exec(n))?on(t[1],t[2]/100,t[3]/100,1):(t=Bn.exec(n))?on(t[1],t[2]/100,t[3]/100,t[4]):nn.hasOwnProperty(n)?rn(nn[n]):n==="transparent"?new c(NaN,NaN,NaN,0):null}function rn(n){return new c(n>>16&255,n>>8&255,n&255,1)}function j(n,t,e,r){return r<=0&&(n=t=e=NaN),new c(n,t,e,r)}function W(n){return n instanceof m||(n=D(n)),n?(n=n.rgb(),new c(n.r,n.g,n.b,n.opacity)):new c}function G(n,t,e,r){return arguments.length===1?W(n):new c(n,t,e,r??1)}function c(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}T(c,G,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new c(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new c(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new c(y(this.r),y(this.g),y(this.b),A(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:an,formatHex:an,formatHex8:Gn,formatRgb:sn,toString:sn}));function an(){return`#${w(this.r)}${w(this.g)}${w(this.b)}`}function Gn(){return`#${w(this.r)}${w(this.g)}${w(this.b)}${w((isNaN(this.opacity)?1:this.opacity)*255)}`}function sn(){let n=A(this.opacity);return`${n===1?"rgb(":"rgba("}${y(this.r)}, ${y(this.g)}, ${y(this.b)}${n===1?")":`, ${n})`}`}function A(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function y(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function w(n){return n=y(n),(n<16?"0":"")+n.toString(16)}function on(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new h(n,t,e,r)}function hn(n){if(n instanceof h)return new h(n.h,n.s,n.l,n.opacity);if(n instanceof m||(n=D(n)),!n)return new h;if(n instanceof h)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),a=Math.max(t,e,r),s=NaN,o=a-i,l=(a+i)/2;return o?(t===a?s=(e-r)/o+(e<r)*6:e===a?s=(r-t)/o+2:s=(t-e)/o+4,o/=l<.5?a+i:2-a-i,s*=60):o=l>0&&l<1?0:s,new h(s,o,l,n.opacity)}function Un(n,t,e,r){return arguments.length===1?hn(n):new h(n,t,e,r??1)}function h(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}T(h,Un,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new h(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new h(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new c(P(n>=240?n-240:n+120,i,r),P(n,i,r),P(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new h(ln(this.h),R(this.s),R(this.l),A(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=A(this.opacity);return`${n===1?"hsl(":"hsla("}${ln(this.h)}, ${R(this.s)*100}%, ${R(this.l)*100}%${n===1?")":`, ${n})`}`}}));function ln(n){return n=(n||0)%360,n<0?n+360:n}function R(n){return Math.max(0,Math.min(1,n||0))}function P(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var dn=Math.PI/180,pn=180/Math.PI,L=18,xn=.96422,gn=1,mn=.82521,bn=4/29,M=6/29,wn=3*M*M,Kn=M*M*M;function yn(n){if(n instanceof p)return new p(n.l,n.a,n.b,n.opacity);if(n instanceof x)return vn(n);n instanceof c||(n=W(n));var t=B(n.r),e=B(n.g),r=B(n.b),i=q((.2225045*t+.7168786*e+.0606169*r)/gn),a,s;return t===e&&e===r?a=s=i:(a=q((.4360747*t+.3850649*e+.1430804*r)/xn),s=q((.0139322*t+.0971045*e+.7141733*r)/mn)),new p(116*i-16,500*(a-i),200*(i-s),n.opacity)}function Jn(n,t,e,r){return arguments.length===1?yn(n):new p(n,t,e,r??1)}function p(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}T(p,Jn,H(m,{brighter(n){return new p(this.l+L*(n??1),this.a,this.b,this.opacity)},darker(n){return new p(this.l-L*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=xn*O(t),n=gn*O(n),e=mn*O(e),new c(F(3.1338561*t-1.6168667*n-.4906146*e),F(-.9787684*t+1.9161415*n+.033454*e),F(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function q(n){return n>Kn?Math.pow(n,1/3):n/wn+bn}function O(n){return n>M?n*n*n:wn*(n-bn)}function F(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function B(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Vn(n){if(n instanceof x)return new x(n.h,n.c,n.l,n.opacity);if(n instanceof p||(n=yn(n)),n.a===0&&n.b===0)return new x(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*pn;return new x(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Yn(n,t,e,r){return arguments.length===1?Vn(n):new x(n,t,e,r??1)}function x(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function vn(n){if(isNaN(n.h))return new p(n.l,0,0,n.opacity);var t=n.h*dn;return new p(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}T(x,Yn,H(m,{brighter(n){return new x(this.h,this.c,this.l+L*(n??1),this.opacity)},darker(n){return new x(this.h,this.c,this.l-L*(n??1),this.opacity)},rgb(){return vn(this).rgb()}}));var kn=-.14861,U=1.78277,K=-.29227,z=-.90649,C=1.97294,cn=C*z,fn=C*U,un=U*K-z*kn;function Qn(n){if(n instanceof v)return new v(n.h,n.s,n.l,n.opacity);n instanceof c||(n=W(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(un*r+cn*t-fn*e)/(un+cn-fn),a=r-i,s=(C*(e-i)-K*a)/z,o=Math.sqrt(s*s+a*a)/(C*i*(1-i)),l=o?Math.atan2(s,a)*pn-120:NaN;return new v(l<0?l+360:l,o,i,n.opacity)}function Xn(n,t,e,r){return arguments.length===1?Qn(n):new v(n,t,e,r??1)}function v(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}T(v,Xn,H(m,{brighter(n){return n=n==null?E:Math.pow(E,n),new v(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?k:Math.pow(k,n),new v(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*dn,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new c(255*(t+e*(kn*r+U*i)),255*(t+e*(K*r+z*i)),255*(t+e*(C*r)),this.opacity)}}));var I=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:a,g:s,b:o}=G(e.getPropertyValue(i).trim());return[a,s,o]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return Nn(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Nn(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Nn(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function $n(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var Mn=`.nn {
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
`;var nt=400;function En({name:n,initial:t,build:e}){return{initialize({model:r}){X(r.widget_manager)},render({model:r,el:i}){let a=new J(r,t),s=typeof n=="function"?n(a.settings):n;return a.root.setAttribute("aria-label",s),i.append(f("style",{},Mn),a.root),a.start(e(a)),()=>a.stop()}}}var J=class{#n;#s=()=>"";#t=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#i=f("p",{class:"nn-spoken",role:"status"});#a=0;#o=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",et)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!tt(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#c()))}onStop(t){this.#o.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop($n(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#a);for(let t of this.#o)t()}#c(){this.#t=0,this.#e??=new I(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#l(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#a),this.#a=setTimeout(()=>g(this.#i,t),nt))}};function tt(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function et(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var Tn=`.nn-question {
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
`;var it="The answer is not recorded, because no kernel heard it. To have it count, run this cell.",at=2e3,Rt=En({name:({id:n})=>`Question ${n}`,initial:{picks:[]},build(n){let{choices:t}=n.settings,e=f("p",{class:"nn-prompt"});e.innerHTML=n.settings.prompt;let r=f("div",{class:"nn-feedback","aria-live":"polite"}),i=ot(n),a=t.map((u,b)=>st(n,u,()=>o(b))),s=V(n,{label:"Ask me again",onclick:l});function o(u){let{picks:b}=n.state;n.choose({picks:[...b.filter(Sn=>Sn!==u),u]}),i.send({pick:u,first:b.length===0})}function l(){n.choose({picks:[]}),i.forget(),a[0].focus()}return n.root.classList.add("nn-question"),n.root.append(f("style",{},Tn),e,f("div",{class:"nn-choices"},...a),r,i.notice,s),_(n,({picks:u})=>{let b=u.length?t[u.at(-1)].feedback:"";r.dataset.told!==b&&(r.innerHTML=r.dataset.told=b),s.hidden=u.length===0}),()=>""}});function st(n,{text:t,correct:e},r){let i=f("span",{class:"nn-mark"}),a=f("span");a.innerHTML=t;let s=f("button",{type:"button",onclick:r},i,a),o=n.settings.choices.findIndex(l=>l.text===t);return _(n,({picks:l})=>{let u=l.includes(o);N(s,{"aria-pressed":String(u)}),g(i,u?e?"✓":"✗":""),s.classList.toggle("nn-right",u&&e),s.classList.toggle("nn-wrong",u&&!e)}),s}function ot(n){let t=f("p",{class:"nn-notice",role:"alert"});t.innerHTML=n.settings.notice??"";let e=0,r=0;n.onMessage(({recorded:o,notice:l})=>{o&&(r=Math.max(0,r-1),clearTimeout(e),t.innerHTML=l??"")}),n.onStop(()=>clearTimeout(e));function i(o){r+=1,clearTimeout(e),n.send(o)?e=setTimeout(a,at):a()}function a(){if(r===0)return;let o=n.isBusy?"The kernel is busy; the answer is recorded when it is free.":n.settings.unheard??it;g(t,o)}function s(){r=0,clearTimeout(e),g(t,"")}return{notice:t,send:i,forget:s}}export{Rt as default};
