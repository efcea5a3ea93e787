var Zi="http://www.w3.org/2000/svg";function x(t,n={},...e){return Fn(document.createElement(t),n,e)}function T(t,n={},...e){return Fn(document.createElementNS(Zi,t),n,e)}var Ji=Math.random().toString(36).slice(2,8),tr=0;function jt(t){return`nn-${t}-${Ji}-${tr+=1}`}function $(t,n){for(let[e,i]of Object.entries(n))if(typeof i=="function")t.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)t.removeAttribute(e);else{let r=i===!0?"":String(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)}return t}function P(t,n){t.textContent!==n&&(t.textContent=n)}function Fn(t,n,e){return $(t,n),t.append(...e),t}function z(t,n=2){return Dn(String(Number(t.toFixed(n))+0))}function pt(t){return Dn(t.toLocaleString("en-GB"))}function Dn(t){return t.replaceAll("-","−")}function Hn(...t){return x("div",{class:"nn-controls"},...t)}function Qt(t,{label:n,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof n=="function"?n:()=>n,a=x("button",{type:"button",onclick:()=>{r(t.state)&&e()}});return dt(t,u=>{P(a,o(u)),$(a,{"aria-disabled":r(u)?null:"true"}),i&&$(a,{"aria-pressed":String(i(u))})}),a}function Bn(t,...n){return x("div",{class:"nn-row nn-choice",role:"group","aria-label":t},x("span",{class:"nn-label"},t),x("div",{class:"nn-buttons"},...n))}function dt(t,n){t.parts.push(n)}var nr="application/vnd.jupyter.widget-view+json",er=/IPY_MODEL_([\w-]+)/g,Xn=new WeakSet,Vn=new WeakMap,ir=500;function Yn(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Vn.get(t)),Vn.set(t,setTimeout(()=>rr(t),ir)),Xn.has(t)))return;Xn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let i=[...t._modelsSync.values()].filter(o=>!o.comm_live),r=o=>i.forEach(s=>s.comm_live=o);r(!0);try{let o=n(e);return{...o,state:sr(o.state,or(t.context.model))}}finally{r(!1)}}}function rr(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:i,output:r,id:o}of Un(t.context.model)){let s=t._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(i,r)}}}function or(t){return Un(t).map(({id:n})=>n)}function Un(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,i)=>({outputs:n,number:i,output:e,id:e.data?.[nr]?.model_id}))).filter(({id:n})=>n)}function sr(t,n){let e={},i=[...n];for(;i.length;){let r=i.pop();if(e[r]||!t[r])continue;e[r]=t[r];let o=JSON.stringify({...t[r].state,_esm:null});i.push(...Array.from(o.matchAll(er),([,s])=>s))}return e}function it(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function _t(t,n){var e=Object.create(t.prototype);for(var i in n)e[i]=n[i];return e}function Y(){}var j=.7,et=1/j,tt="\\s*([+-]?\\d+)\\s*",mt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",F="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ar=/^#([0-9a-f]{3,8})$/,ur=new RegExp(`^rgb\\(${tt},${tt},${tt}\\)$`),lr=new RegExp(`^rgb\\(${F},${F},${F}\\)$`),cr=new RegExp(`^rgba\\(${tt},${tt},${tt},${mt}\\)$`),fr=new RegExp(`^rgba\\(${F},${F},${F},${mt}\\)$`),hr=new RegExp(`^hsl\\(${mt},${F},${F}\\)$`),pr=new RegExp(`^hsla\\(${mt},${F},${F},${mt}\\)$`),Gn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};it(Y,rt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Wn,formatHex:Wn,formatHex8:dr,formatHsl:mr,formatRgb:Kn,toString:Kn});function Wn(){return this.rgb().formatHex()}function dr(){return this.rgb().formatHex8()}function mr(){return re(this).formatHsl()}function Kn(){return this.rgb().formatRgb()}function rt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=ar.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?jn(n):e===3?new A(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?At(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?At(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ur.exec(t))?new A(n[1],n[2],n[3],1):(n=lr.exec(t))?new A(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=cr.exec(t))?At(n[1],n[2],n[3],n[4]):(n=fr.exec(t))?At(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=hr.exec(t))?Jn(n[1],n[2]/100,n[3]/100,1):(n=pr.exec(t))?Jn(n[1],n[2]/100,n[3]/100,n[4]):Gn.hasOwnProperty(t)?jn(Gn[t]):t==="transparent"?new A(NaN,NaN,NaN,0):null}function jn(t){return new A(t>>16&255,t>>8&255,t&255,1)}function At(t,n,e,i){return i<=0&&(t=n=e=NaN),new A(t,n,e,i)}function rn(t){return t instanceof Y||(t=rt(t)),t?(t=t.rgb(),new A(t.r,t.g,t.b,t.opacity)):new A}function Q(t,n,e,i){return arguments.length===1?rn(t):new A(t,n,e,i??1)}function A(t,n,e,i){this.r=+t,this.g=+n,this.b=+e,this.opacity=+i}it(A,Q,_t(Y,{brighter(t){return t=t==null?et:Math.pow(et,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new A(W(this.r),W(this.g),W(this.b),Tt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Qn,formatHex:Qn,formatHex8:gr,formatRgb:Zn,toString:Zn}));function Qn(){return`#${G(this.r)}${G(this.g)}${G(this.b)}`}function gr(){return`#${G(this.r)}${G(this.g)}${G(this.b)}${G((isNaN(this.opacity)?1:this.opacity)*255)}`}function Zn(){let t=Tt(this.opacity);return`${t===1?"rgb(":"rgba("}${W(this.r)}, ${W(this.g)}, ${W(this.b)}${t===1?")":`, ${t})`}`}function Tt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function W(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function G(t){return t=W(t),(t<16?"0":"")+t.toString(16)}function Jn(t,n,e,i){return i<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new q(t,n,e,i)}function re(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);if(t instanceof Y||(t=rt(t)),!t)return new q;if(t instanceof q)return t;t=t.rgb();var n=t.r/255,e=t.g/255,i=t.b/255,r=Math.min(n,e,i),o=Math.max(n,e,i),s=NaN,a=o-r,u=(o+r)/2;return a?(n===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-n)/a+2:s=(n-e)/a+4,a/=u<.5?o+r:2-o-r,s*=60):a=u>0&&u<1?0:s,new q(s,a,u,t.opacity)}function $t(t,n,e,i){return arguments.length===1?re(t):new q(t,n,e,i??1)}function q(t,n,e,i){this.h=+t,this.s=+n,this.l=+e,this.opacity=+i}it(q,$t,_t(Y,{brighter(t){return t=t==null?et:Math.pow(et,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*n,r=2*e-i;return new A(Zt(t>=240?t-240:t+120,r,i),Zt(t,r,i),Zt(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new q(te(this.h),Nt(this.s),Nt(this.l),Tt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Tt(this.opacity);return`${t===1?"hsl(":"hsla("}${te(this.h)}, ${Nt(this.s)*100}%, ${Nt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function te(t){return t=(t||0)%360,t<0?t+360:t}function Nt(t){return Math.max(0,Math.min(1,t||0))}function Zt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var oe=Math.PI/180,se=180/Math.PI,St=18,ae=.96422,ue=1,le=.82521,ce=4/29,nt=6/29,fe=3*nt*nt,_r=nt*nt*nt;function he(t){if(t instanceof D)return new D(t.l,t.a,t.b,t.opacity);if(t instanceof B)return de(t);t instanceof A||(t=rn(t));var n=en(t.r),e=en(t.g),i=en(t.b),r=Jt((.2225045*n+.7168786*e+.0606169*i)/ue),o,s;return n===e&&e===i?o=s=r:(o=Jt((.4360747*n+.3850649*e+.1430804*i)/ae),s=Jt((.0139322*n+.0971045*e+.7141733*i)/le)),new D(116*r-16,500*(o-r),200*(r-s),t.opacity)}function pe(t,n,e,i){return arguments.length===1?he(t):new D(t,n,e,i??1)}function D(t,n,e,i){this.l=+t,this.a=+n,this.b=+e,this.opacity=+i}it(D,pe,_t(Y,{brighter(t){return new D(this.l+St*(t??1),this.a,this.b,this.opacity)},darker(t){return new D(this.l-St*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=ae*tn(n),t=ue*tn(t),e=le*tn(e),new A(nn(3.1338561*n-1.6168667*t-.4906146*e),nn(-.9787684*n+1.9161415*t+.033454*e),nn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Jt(t){return t>_r?Math.pow(t,1/3):t/fe+ce}function tn(t){return t>nt?t*t*t:fe*(t-ce)}function nn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function en(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function xr(t){if(t instanceof B)return new B(t.h,t.c,t.l,t.opacity);if(t instanceof D||(t=he(t)),t.a===0&&t.b===0)return new B(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*se;return new B(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Et(t,n,e,i){return arguments.length===1?xr(t):new B(t,n,e,i??1)}function B(t,n,e,i){this.h=+t,this.c=+n,this.l=+e,this.opacity=+i}function de(t){if(isNaN(t.h))return new D(t.l,0,0,t.opacity);var n=t.h*oe;return new D(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}it(B,Et,_t(Y,{brighter(t){return new B(this.h,this.c,this.l+St*(t??1),this.opacity)},darker(t){return new B(this.h,this.c,this.l-St*(t??1),this.opacity)},rgb(){return de(this).rgb()}}));var me=-.14861,on=1.78277,sn=-.29227,Rt=-.90649,gt=1.97294,ne=gt*Rt,ee=gt*on,ie=on*sn-Rt*me;function yr(t){if(t instanceof K)return new K(t.h,t.s,t.l,t.opacity);t instanceof A||(t=rn(t));var n=t.r/255,e=t.g/255,i=t.b/255,r=(ie*i+ne*n-ee*e)/(ie+ne-ee),o=i-r,s=(gt*(e-r)-sn*o)/Rt,a=Math.sqrt(s*s+o*o)/(gt*r*(1-r)),u=a?Math.atan2(s,o)*se-120:NaN;return new K(u<0?u+360:u,a,r,t.opacity)}function Ct(t,n,e,i){return arguments.length===1?yr(t):new K(t,n,e,i??1)}function K(t,n,e,i){this.h=+t,this.s=+n,this.l=+e,this.opacity=+i}it(K,Ct,_t(Y,{brighter(t){return t=t==null?et:Math.pow(et,t),new K(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new K(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*oe,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),i=Math.cos(t),r=Math.sin(t);return new A(255*(n+e*(me*i+on*r)),255*(n+e*(sn*i+Rt*r)),255*(n+e*(gt*i)),this.opacity)}}));var Pt=class{constructor(n){let e=getComputedStyle(n),i=r=>{let{r:o,g:s,b:a}=Q(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(n){return ge(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return ge(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function ge(t,n,e){return t.map((i,r)=>i+e*(n[r]-i))}function _e(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])n.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",t),()=>{n.disconnect(),i.removeEventListener("change",t)}}var xe=`.nn {
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
`;var br=400;function ye({name:t,initial:n,build:e}){return{initialize({model:i}){Yn(i.widget_manager)},render({model:i,el:r}){let o=new an(i,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),r.append(x("style",{},xe),o.root),o.start(e(o)),()=>o.stop()}}}var an=class{#t;#s=()=>"";#n=0;#e=null;#i=x("p",{class:"nn-sentence","aria-hidden":"true"});#r=x("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Mr)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!vr(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let i=this.#t.get("state");i!==this.state&&this.set(i)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(_e(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new Pt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(n){this.#i.textContent!==n&&(this.#i.isConnected||(this.#r.textContent=n,this.root.append(this.#i,this.#r)),this.#i.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>P(this.#r,n),br))}};function vr(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Mr(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function qt(t,n,e=!0){let i=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(t,n);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<t*n;c+=1){let[f,h,p]=u(a[c]);l[4*c]=f,l[4*c+1]=h,l[4*c+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}var kr=Array.from({length:256},(t,n)=>[n,n,n]),Ar=t=>kr[Math.round(t)];function we(){let{canvas:t,draw:n}=qt(28,28,!1);return{canvas:t,draw:e=>n(e,Ar)}}var un={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function be(t,{parts:n,columns:e,go:i,flows:r=!1}){t.addEventListener("keydown",o=>{let s=n.indexOf(o.target);if(s<0||o.ctrlKey||o.metaKey||o.altKey)return;let a=Nr(o.key,s,{columns:e(),count:n.length,flows:r});a!==null&&(o.preventDefault(),i(a))})}function ln(t,n){t.forEach((e,i)=>$(e,{tabindex:i===n?0:-1}))}function Nr(t,n,{columns:e,count:i,flows:r}){let o=n%e;if(t==="Home")return n-o;if(t==="End")return n-o+e-1;if(r&&t==="PageUp")return n-i;if(r&&t==="PageDown")return n+i;if(!un[t])return null;let[s,a]=un[t];return(o+a<0||o+a>=e)&&!r?n:n+s*e+a}function ve(t,{images:n,labels:e},i){let{names:r}=t.settings,o=0,s=n.map((f,h)=>Tr(f,()=>{let{chosen:p}=t.state,d=p.includes(h);o=h,i(d?p.filter(m=>m!==h):[...p,h])})),a=s.map(({element:f})=>f),u=x("div",{class:"nn-few-shots-pool",role:"group","aria-label":"pictures to label"},...a);be(u,{parts:a,columns:()=>getComputedStyle(u).gridTemplateColumns.split(" ").length,flows:!0,go:f=>{o=Math.max(0,Math.min(a.length-1,f)),ln(a,o),a[o].focus()}});let l=x("figcaption");dt(t,({chosen:f})=>{s.forEach(({mark:h},p)=>{h(f.includes(p)?e[p]:null,p,r)}),ln(a,o),P(l,`click what gets a label: ${f.length} of ${n.length} have one`)});let c=x("figure",{class:"nn-panel nn-few-shots-wall"},l,u);return c.style.setProperty("--nn-width","430px"),c}function cn(t){return x("span",{class:`nn-few-shots-chip nn-few-shots-${t}`},String(t+1))}function Tr(t,n){let e=we();e.draw(t);let i=x("span",{class:"nn-few-shots-badge"}),r=x("button",{type:"button",class:"nn-few-shots-picture",onclick:n},e.canvas,i),o;function s(a,u,l){if(a===o)return;o=a,i.replaceChildren(...a===null?[]:[cn(a)]);let c=a===null?"no label":l[a];$(r,{"aria-pressed":String(a!==null),"aria-label":`picture ${u+1}: ${c}`,title:a===null?null:l[a]})}return{element:r,mark:s}}function ke(t,{answers:n,labels:e,totals:i},r){let{names:o}=t.settings,s=o.map((u,l)=>Me(u,cn(l))),a=Me("all","");return dt(t,({chosen:u})=>{let l=r();s.forEach((f,h)=>{let p=u.filter(d=>e[d]===h).length;f.draw(l?.right[h]??null,i[h],`${p} labelled`)});let c=l?l.right.reduce((f,h)=>f+h):null;a.draw(c,n.length,`${u.length} labelled`)}),x("figure",{class:"nn-panel nn-few-shots-scores"},x("figcaption",{},`right answers for ${pt(n.length)} test pictures`),...[...s,a].map(({element:u})=>u))}function Me(t,n){let e=x("i"),i=x("span",{class:"nn-few-shots-share"}),r=x("span",{class:"nn-few-shots-count"}),o=x("div",{class:"nn-few-shots-row"},x("span",{class:"nn-few-shots-name"},n,` ${t}`),x("span",{class:"nn-few-shots-track"},e),i,r);function s(a,u,l){let c=a===null||!u?0:a/u;e.style.width=`${(100*c).toFixed(2)}%`,P(i,a===null||!u?"–":`${z(100*c,1)} %`),P(r,l)}return{element:o,draw:s}}function Ae(t){let n=t&32768?-1:1,e=t>>10&31,i=t&1023;return e===0?n*i*2**-24:e===31?i?NaN:n*(1/0):n*(1+i/1024)*2**(e-15)}function Ne(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function Te(t){return t.reduce((n,e,i)=>e>t[n]?i:n,0)}var Sr=784,$r={steps:300,lr:.5,decay:.001};function Se({count:t,tested:n,size:e,names:i},r){let o=0,s=()=>Ae(r.getUint16((o+=2)-2,!0)),a=()=>r.getUint8(o++),u=m=>Array.from({length:m},()=>Float64Array.from({length:e},s)),[l,c]=[u(t),u(n)],f=Array.from({length:t},()=>Array.from({length:Sr},a)),h=Array.from({length:t},a),p=Array.from({length:n},a),d=i.map((m,_)=>p.filter(y=>y===_).length);return{features:l,tests:c,images:f,labels:h,answers:p,totals:d}}function Er(t,n,e,{steps:i,lr:r,decay:o}=$r){let s=t.length,a=Float64Array.from({length:s*s},(p,d)=>Re(t[Math.floor(d/s)],t[d%s])),u=new Float64Array(e*s),l=new Float64Array(e*s),c=new Float64Array(e);for(let p=0;p<i;p+=1){Rr(l,a,u,c);for(let d=0;d<s;d+=1)Cr(l,d,n[d],e,s);for(let d=0;d<l.length;d+=1)u[d]-=r*(l[d]+o*u[d]),c[Math.floor(d/s)]-=r*l[d]}let f=t[0]?.length??0;return{weights:Array.from({length:e},(p,d)=>Float64Array.from({length:f},(m,_)=>t.reduce((y,w,v)=>y+w[_]*u[d*s+v],0))),biases:c}}function Rr(t,n,e,i){let r=t.length/i.length;for(let o=0;o<i.length;o+=1)for(let s=0;s<r;s+=1){let[a,u]=[s*r,o*r],[l,c]=[i[o],0],f=0;for(;f+1<r;f+=2)l+=n[a+f]*e[u+f],c+=n[a+f+1]*e[u+f+1];f<r&&(l+=n[a+f]*e[u+f]),t[u+s]=l+c}}function Cr(t,n,e,i,r){let o=-1/0;for(let a=0;a<i;a+=1)o=Math.max(o,t[a*r+n]);let s=0;for(let a=0;a<i;a+=1){let u=a*r+n;t[u]=Math.exp(t[u]-o),s+=t[u]}for(let a=0;a<i;a+=1)t[a*r+n]/=s*r;t[e*r+n]-=1/r}function Pr({weights:t,biases:n},e){return t.map((i,r)=>Re(i,e)+n[r])}function $e({features:t,labels:n,tests:e,answers:i,totals:r},o){if(!o.length)return null;let s=Er(o.map(u=>t[u]),o.map(u=>n[u]),r.length),a=r.map(()=>0);return e.forEach((u,l)=>{Te(Pr(s,u))===i[l]&&(a[i[l]]+=1)}),{right:a,share:a.reduce((u,l)=>u+l)/e.length}}function Ee(t,n,e,i){let r=Ne(7919*(i+1)),o=Array.from({length:e},(s,a)=>{let u=t.flatMap((c,f)=>c===a&&!n.includes(f)?[f]:[]),l=Math.floor(r()*u.length);return u.slice(l,l+1)});return[...n,...o.flat()]}function Re(t,n){let e=0;for(let i=0;i<t.length;i+=1)e+=t[i]*n[i];return e}var yt=Math.PI,fn=2*yt,Z=1e-6,qr=fn-Z;function Ce(t){this._+=t[0];for(let n=1,e=t.length;n<e;++n)this._+=arguments[n]+t[n]}function Or(t){let n=Math.floor(t);if(!(n>=0))throw new Error(`invalid digits: ${t}`);if(n>15)return Ce;let e=10**n;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function Pe(t,n,e,i){return t===e&&n===i}function Ir(t){let n=Math.floor(t);if(!(n<=15))return Pe;let e=10**n,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var ot=class{constructor(n){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=n==null?Ce:Or(n),this._equal=n==null?Pe:Ir(n)}moveTo(n,e){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(n,e){this._append`L${this._x1=+n},${this._y1=+e}`}quadraticCurveTo(n,e,i,r){this._append`Q${+n},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(n,e,i,r,o,s){this._append`C${+n},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(n,e,i,r,o){if(n=+n,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=i-n,l=r-e,c=s-n,f=a-e,h=c*c+f*f;if(this._x1===null)this._append`M${this._x1=n},${this._y1=e}`;else if(h>Z)if(!(Math.abs(f*u-l*c)>Z)||!o)this._append`L${this._x1=n},${this._y1=e}`;else{let p=i-s,d=r-a,m=u*u+l*l,_=p*p+d*d,y=Math.sqrt(m),w=Math.sqrt(h),v=o*Math.tan((yt-Math.acos((m+h-_)/(2*y*w)))/2),b=v/w,k=v/y;Math.abs(b-1)>Z&&this._append`L${n+b*c},${e+b*f}`,this._append`A${o},${o},0,0,${+(f*p>c*d)},${this._x1=n+k*u},${this._y1=e+k*l}`}}arc(n,e,i,r,o,s){if(n=+n,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=n+a,c=e+u,f=1^s,h=s?r-o:o-r;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>Z||Math.abs(this._y1-c)>Z)&&this._append`L${l},${c}`,!!i){if(h<0&&(h=h%fn+fn),h>qr)this._append`A${i},${i},0,1,${f},${n-a},${e-u}A${i},${i},0,1,${f},${this._x1=l},${this._y1=c}`;else if(h>Z){let p=n+i*Math.cos(o),d=e+i*Math.sin(o);if(h>=yt&&this._equal(l,c,p,d)){h/=2;let m=r+h;this._append`A${i},${i},0,${+(h>=yt)},${f},${n+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(h>=yt)},${f},${this._x1=p},${this._y1=d}`}}}rect(n,e,i,r){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Lr(){return new ot}Lr.prototype=ot.prototype;function st(t){return function(){return t}}var zr=Math.cos;var pn=Math.sin,at=Math.sqrt,qe=1e-12,Ot=Math.PI,Lu=Ot/2,Fe=2*Ot;function Fr(t){let n=3;return t.digits=function(e){if(!arguments.length)return n;if(e==null)n=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);n=i}return t},()=>new ot(n)}var zu=Array.prototype.slice;function Dr(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function De(t){this._context=t}De.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:this._context.lineTo(t,n);break}}};function He(t){return new De(t)}function Hr(t){return t[0]}function Br(t){return t[1]}function Be(t,n){var e=st(!0),i=null,r=He,o=null,s=Fr(a);t=typeof t=="function"?t:t===void 0?Hr:st(t),n=typeof n=="function"?n:n===void 0?Br:st(n);function a(u){var l,c=(u=Dr(u)).length,f,h=!1,p;for(i==null&&(o=r(p=s())),l=0;l<=c;++l)!(l<c&&e(f=u[l],l,u))===h&&((h=!h)?o.lineStart():o.lineEnd()),h&&o.point(+t(f,l,u),+n(f,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:st(+u),a):t},a.y=function(u){return arguments.length?(n=typeof u=="function"?u:st(+u),a):n},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:st(!!u),a):e},a.curve=function(u){return arguments.length?(r=u,i!=null&&(o=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=o=null:o=r(i=u),a):i},a}var Fu=Xr(He);function Xe(t){this._curve=t}Xe.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,n){this._curve.point(n*Math.sin(t),n*-Math.cos(t))}};function Xr(t){function n(e){return new Xe(t(e))}return n._curve=t,n}var Du=at(3);var Vr=at(1/3),Hu=Vr*2;var Ve=pn(Ot/10)/pn(7*Ot/10),Bu=pn(Fe/10)*Ve,Xu=-zr(Fe/10)*Ve;var Vu=at(3);var Yu=at(3);var Uu=at(3)/2,Yr=1/at(12),Gu=(Yr/2+1)*3;function U(){}function It(t,n,e){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+n)/6,(t._y0+4*t._y1+e)/6)}function mn(t){this._context=t}mn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:It(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:It(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Ur(t){this._context=t}Ur.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x2=t,this._y2=n;break;case 1:this._point=2,this._x3=t,this._y3=n;break;case 2:this._point=3,this._x4=t,this._y4=n,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+n)/6);break;default:It(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Gr(t){this._context=t}Gr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+n)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:It(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Ye(t,n){this._basis=new mn(t),this._beta=n}Ye.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,n=this._y,e=t.length-1;if(e>0)for(var i=t[0],r=n[0],o=t[e]-i,s=n[e]-r,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+u*o),this._beta*n[a]+(1-this._beta)*(r+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,n){this._x.push(+t),this._y.push(+n)}};var Wu=(function t(n){function e(i){return n===1?new mn(i):new Ye(i,n)}return e.beta=function(i){return t(+i)},e})(.85);function Lt(t,n,e){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-n),t._y2+t._k*(t._y1-e),t._x2,t._y2)}function gn(t,n){this._context=t,this._k=(1-n)/6}gn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Lt(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2,this._x1=t,this._y1=n;break;case 2:this._point=3;default:Lt(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Ku=(function t(n){function e(i){return new gn(i,n)}return e.tension=function(i){return t(+i)},e})(0);function _n(t,n){this._context=t,this._k=(1-n)/6}_n.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:Lt(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var ju=(function t(n){function e(i){return new _n(i,n)}return e.tension=function(i){return t(+i)},e})(0);function xn(t,n){this._context=t,this._k=(1-n)/6}xn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Lt(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Qu=(function t(n){function e(i){return new xn(i,n)}return e.tension=function(i){return t(+i)},e})(0);function yn(t,n,e){var i=t._x1,r=t._y1,o=t._x2,s=t._y2;if(t._l01_a>qe){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>qe){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,c=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-n*t._l12_2a)/c,s=(s*l+t._y1*t._l23_2a-e*t._l12_2a)/c}t._context.bezierCurveTo(i,r,o,s,t._x2,t._y2)}function Ue(t,n){this._context=t,this._alpha=n}Ue.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3;default:yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Zu=(function t(n){function e(i){return n?new Ue(i,n):new gn(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function Ge(t,n){this._context=t,this._alpha=n}Ge.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Ju=(function t(n){function e(i){return n?new Ge(i,n):new _n(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function We(t,n){this._context=t,this._alpha=n}We.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var tl=(function t(n){function e(i){return n?new We(i,n):new xn(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function Wr(t){this._context=t}Wr.prototype={areaStart:U,areaEnd:U,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,n){t=+t,n=+n,this._point?this._context.lineTo(t,n):(this._point=1,this._context.moveTo(t,n))}};function Oe(t){return t<0?-1:1}function Ie(t,n,e){var i=t._x1-t._x0,r=n-t._x1,o=(t._y1-t._y0)/(i||r<0&&-0),s=(e-t._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(Oe(o)+Oe(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Le(t,n){var e=t._x1-t._x0;return e?(3*(t._y1-t._y0)/e-n)/2:n}function hn(t,n,e){var i=t._x0,r=t._y0,o=t._x1,s=t._y1,a=(o-i)/3;t._context.bezierCurveTo(i+a,r+a*n,o-a,s-a*e,o,s)}function dn(t){this._context=t}dn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:hn(this,this._t0,Le(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){var e=NaN;if(t=+t,n=+n,!(t===this._x1&&n===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,hn(this,Le(this,e=Ie(this,t,n)),e);break;default:hn(this,this._t0,e=Ie(this,t,n));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n,this._t0=e}}};function Kr(t){this._context=new Ke(t)}(Kr.prototype=Object.create(dn.prototype)).point=function(t,n){dn.prototype.point.call(this,n,t)};function Ke(t){this._context=t}Ke.prototype={moveTo:function(t,n){this._context.moveTo(n,t)},closePath:function(){this._context.closePath()},lineTo:function(t,n){this._context.lineTo(n,t)},bezierCurveTo:function(t,n,e,i,r,o){this._context.bezierCurveTo(n,t,i,e,o,r)}};function jr(t){this._context=t}jr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,n=this._y,e=t.length;if(e)if(this._line?this._context.lineTo(t[0],n[0]):this._context.moveTo(t[0],n[0]),e===2)this._context.lineTo(t[1],n[1]);else for(var i=ze(t),r=ze(n),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],t[s],n[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,n){this._x.push(+t),this._y.push(+n)}};function ze(t){var n,e=t.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=t[0]+2*t[1],n=1;n<e-1;++n)r[n]=1,o[n]=4,s[n]=4*t[n]+2*t[n+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*t[e-1]+t[e],n=1;n<e;++n)i=r[n]/o[n-1],o[n]-=i,s[n]-=i*s[n-1];for(r[e-1]=s[e-1]/o[e-1],n=e-2;n>=0;--n)r[n]=(s[n]-r[n+1])/o[n];for(o[e-1]=(t[e]+r[e-1])/2,n=0;n<e-1;++n)o[n]=2*t[n+1]-r[n+1];return[r,o]}function Qr(t,n){this._context=t,this._t=n}Qr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,n),this._context.lineTo(t,n);else{var e=this._x*(1-this._t)+t*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,n)}break}}this._x=t,this._y=n}};function Zr(t){return t}var wn=1,bn=2,vn=3,wt=4,je=1e-6;function Jr(t){return"translate("+t+",0)"}function to(t){return"translate(0,"+t+")"}function no(t){return n=>+t(n)}function eo(t,n){return n=Math.max(0,t.bandwidth()-n*2)/2,t.round()&&(n=Math.round(n)),e=>+t(e)+n}function io(){return!this.__axis}function Qe(t,n){var e=[],i=null,r=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===wn||t===wt?-1:1,c=t===wt||t===bn?"x":"y",f=t===wn||t===vn?Jr:to;function h(p){var d=i??(n.ticks?n.ticks.apply(n,e):n.domain()),m=r??(n.tickFormat?n.tickFormat.apply(n,e):Zr),_=Math.max(o,0)+a,y=n.range(),w=+y[0]+u,v=+y[y.length-1]+u,b=(n.bandwidth?eo:no)(n.copy(),u),k=p.selection?p.selection():p,M=k.selectAll(".domain").data([null]),N=k.selectAll(".tick").data(d,n).order(),X=N.exit(),I=N.enter().append("g").attr("class","tick"),L=N.select("line"),V=N.select("text");M=M.merge(M.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),N=N.merge(I),L=L.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),V=V.merge(I.append("text").attr("fill","currentColor").attr(c,l*_).attr("dy",t===wn?"0em":t===vn?"0.71em":"0.32em")),p!==k&&(M=M.transition(p),N=N.transition(p),L=L.transition(p),V=V.transition(p),X=X.transition(p).attr("opacity",je).attr("transform",function(g){return isFinite(g=b(g))?f(g+u):this.getAttribute("transform")}),I.attr("opacity",je).attr("transform",function(g){var R=this.parentNode.__axis;return f((R&&isFinite(R=R(g))?R:b(g))+u)})),X.remove(),M.attr("d",t===wt||t===bn?s?"M"+l*s+","+w+"H"+u+"V"+v+"H"+l*s:"M"+u+","+w+"V"+v:s?"M"+w+","+l*s+"V"+u+"H"+v+"V"+l*s:"M"+w+","+u+"H"+v),N.attr("opacity",1).attr("transform",function(g){return f(b(g)+u)}),L.attr(c+"2",l*o),V.attr(c,l*_).text(m),k.filter(io).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===bn?"start":t===wt?"end":"middle"),k.each(function(){this.__axis=b})}return h.scale=function(p){return arguments.length?(n=p,h):n},h.ticks=function(){return e=Array.from(arguments),h},h.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),h):e.slice()},h.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),h):i&&i.slice()},h.tickFormat=function(p){return arguments.length?(r=p,h):r},h.tickSize=function(p){return arguments.length?(o=s=+p,h):o},h.tickSizeInner=function(p){return arguments.length?(o=+p,h):o},h.tickSizeOuter=function(p){return arguments.length?(s=+p,h):s},h.tickPadding=function(p){return arguments.length?(a=+p,h):a},h.offset=function(p){return arguments.length?(u=+p,h):u},h}function Ze(t){return Qe(vn,t)}function Je(t){return Qe(wt,t)}function bt(t,n){return t==null||n==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ro(t,n){return t==null||n==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function ti(t){let n,e,i;t.length!==2?(n=bt,e=(a,u)=>bt(t(a),u),i=(a,u)=>t(a)-u):(n=t===bt||t===ro?t:oo,e=t,i=t);function r(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let f=l+c>>>1;e(a[f],u)<0?l=f+1:c=f}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let f=l+c>>>1;e(a[f],u)<=0?l=f+1:c=f}while(l<c)}return l}function s(a,u,l=0,c=a.length){let f=r(a,u,l,c-1);return f>l&&i(a[f-1],u)>-i(a[f],u)?f-1:f}return{left:r,center:s,right:o}}function oo(){return 0}function so(t){return t===null?NaN:+t}var ni=ti(bt),ei=ni.right,il=ni.left,rl=ti(so).center;var ol=ii(ri),sl=ii(ao);function ii(t){return function(n,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=n;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return n;let a=e&&t(e),u=i&&t(i),l=r.slice();return a&&u?(ut(a,l,r,o,s),ut(a,r,l,o,s),ut(a,l,r,o,s),lt(u,r,l,o,s),lt(u,l,r,o,s),lt(u,r,l,o,s)):a?(ut(a,r,l,o,s),ut(a,l,r,o,s),ut(a,r,l,o,s)):u&&(lt(u,r,l,o,s),lt(u,l,r,o,s),lt(u,r,l,o,s)),n}}function ut(t,n,e,i,r){for(let o=0,s=i*r;o<s;)t(n,e,o,o+=i,1)}function lt(t,n,e,i,r){for(let o=0,s=i*r;o<i;++o)t(n,e,o,o+s,i)}function ao(t){let n=ri(t);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,n(e,i,r+0,o+0,s),n(e,i,r+1,o+1,s),n(e,i,r+2,o+2,s),n(e,i,r+3,o+3,s)}}function ri(t){let n=Math.floor(t);if(n===t)return uo(t);let e=t-n,i=2*t+1;return(r,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=n*o[s],c=u*n,f=c+u;for(let h=s,p=s+c;h<p;h+=u)l+=o[Math.min(a,h)];for(let h=s,p=a;h<=p;h+=u)l+=o[Math.min(a,h+c)],r[h]=(l+e*(o[Math.max(s,h-f)]+o[Math.min(a,h+f)]))/i,l-=o[Math.max(s,h-c)]}}function uo(t){let n=2*t+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=t*i[r],u=s*t;for(let l=r,c=r+u;l<c;l+=s)a+=i[Math.min(o,l)];for(let l=r,c=o;l<=c;l+=s)a+=i[Math.min(o,l+u)],e[l]=a/n,a-=i[Math.max(r,l-u)]}}var lo=Array.prototype,al=lo.slice;var co=Math.sqrt(50),fo=Math.sqrt(10),ho=Math.sqrt(2);function zt(t,n,e){let i=(n-t)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=co?10:o>=fo?5:o>=ho?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/s,a=Math.round(t*l),u=Math.round(n*l),a/l<t&&++a,u/l>n&&--u,l=-l):(l=Math.pow(10,r)*s,a=Math.round(t/l),u=Math.round(n/l),a*l<t&&++a,u*l>n&&--u),u<a&&.5<=e&&e<2?zt(t,n,e*2):[a,u,l]}function Dt(t,n,e){if(n=+n,t=+t,e=+e,!(e>0))return[];if(t===n)return[t];let i=n<t,[r,o,s]=i?zt(n,t,e):zt(t,n,e);if(!(o>=r))return[];let a=o-r+1,u=new Array(a);if(i)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(r+l)/-s;else for(let l=0;l<a;++l)u[l]=(r+l)*s;return u}function Ft(t,n,e){return n=+n,t=+t,e=+e,zt(t,n,e)[2]}function oi(t,n,e){n=+n,t=+t,e=+e;let i=n<t,r=i?Ft(n,t,e):Ft(t,n,e);return(i?-1:1)*(r<0?1/-r:r)}var ul=po(Math.random);function po(t){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=t()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function li(t,n,e,i,r){var o=t*t,s=o*t;return((1-3*t+3*o-s)*n+(4-6*o+3*s)*e+(1+3*t+3*o-3*s)*i+s*r)/6}function mo(t){var n=t.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),r=t[i],o=t[i+1],s=i>0?t[i-1]:2*r-o,a=i<n-1?t[i+2]:2*o-r;return li((e-i/n)*n,s,r,o,a)}}function go(t){var n=t.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*n),r=t[(i+n-1)%n],o=t[i%n],s=t[(i+1)%n],a=t[(i+2)%n];return li((e-i/n)*n,r,o,s,a)}}var Bt=t=>()=>t;function ci(t,n){return function(e){return t+e*n}}function _o(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(i){return Math.pow(t+i*n,e)}}function Nn(t,n){var e=n-t;return e?ci(t,e>180||e<-180?e-360*Math.round(e/360):e):Bt(isNaN(t)?n:t)}function xo(t){return(t=+t)==1?S:function(n,e){return e-n?_o(n,e,t):Bt(isNaN(n)?e:n)}}function S(t,n){var e=n-t;return e?ci(t,e):Bt(isNaN(t)?n:t)}var si=(function t(n){var e=xo(n);function i(r,o){var s=e((r=Q(r)).r,(o=Q(o)).r),a=e(r.g,o.g),u=e(r.b,o.b),l=S(r.opacity,o.opacity);return function(c){return r.r=s(c),r.g=a(c),r.b=u(c),r.opacity=l(c),r+""}}return i.gamma=t,i})(1);function fi(t){return function(n){var e=n.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=Q(n[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=t(i),r=t(r),o=t(o),a.opacity=1,function(u){return a.r=i(u),a.g=r(u),a.b=o(u),a+""}}}var fl=fi(mo),hl=fi(go);function yo(t,n){n||(n=[]);var e=t?Math.min(n.length,t.length):0,i=n.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=t[r]*(1-o)+n[r]*o;return i}}function wo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function bo(t,n){var e=n?n.length:0,i=t?Math.min(e,t.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Xt(t[s],n[s]);for(;s<e;++s)o[s]=n[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function vo(t,n){var e=new Date;return t=+t,n=+n,function(i){return e.setTime(t*(1-i)+n*i),e}}function O(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}function Mo(t,n){var e={},i={},r;(t===null||typeof t!="object")&&(t={}),(n===null||typeof n!="object")&&(n={});for(r in n)r in t?e[r]=Xt(t[r],n[r]):i[r]=n[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var kn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Mn=new RegExp(kn.source,"g");function ko(t){return function(){return t}}function Ao(t){return function(n){return t(n)+""}}function No(t,n){var e=kn.lastIndex=Mn.lastIndex=0,i,r,o,s=-1,a=[],u=[];for(t=t+"",n=n+"";(i=kn.exec(t))&&(r=Mn.exec(n));)(o=r.index)>e&&(o=n.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,u.push({i:s,x:O(i,r)})),e=Mn.lastIndex;return e<n.length&&(o=n.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?Ao(u[0].x):ko(n):(n=u.length,function(l){for(var c=0,f;c<n;++c)a[(f=u[c]).i]=f.x(l);return a.join("")})}function Xt(t,n){var e=typeof n,i;return n==null||e==="boolean"?Bt(n):(e==="number"?O:e==="string"?(i=rt(n))?(n=i,si):No:n instanceof rt?si:n instanceof Date?vo:wo(n)?yo:Array.isArray(n)?bo:typeof n.valueOf!="function"&&typeof n.toString!="function"||isNaN(n)?Mo:O)(t,n)}function hi(t,n){return t=+t,n=+n,function(e){return Math.round(t*(1-e)+n*e)}}var ai=180/Math.PI,An={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function pi(t,n,e,i,r,o){var s,a,u;return(s=Math.sqrt(t*t+n*n))&&(t/=s,n/=s),(u=t*e+n*i)&&(e-=t*u,i-=n*u),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,u/=a),t*i<n*e&&(t=-t,n=-n,u=-u,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(n,t)*ai,skewX:Math.atan(u)*ai,scaleX:s,scaleY:a}}var Ht;function To(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?An:pi(n.a,n.b,n.c,n.d,n.e,n.f)}function So(t){return t==null||(Ht||(Ht=document.createElementNS("http://www.w3.org/2000/svg","g")),Ht.setAttribute("transform",t),!(t=Ht.transform.baseVal.consolidate()))?An:(t=t.matrix,pi(t.a,t.b,t.c,t.d,t.e,t.f))}function di(t,n,e,i){function r(l){return l.length?l.pop()+" ":""}function o(l,c,f,h,p,d){if(l!==f||c!==h){var m=p.push("translate(",null,n,null,e);d.push({i:m-4,x:O(l,f)},{i:m-2,x:O(c,h)})}else(f||h)&&p.push("translate("+f+n+h+e)}function s(l,c,f,h){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),h.push({i:f.push(r(f)+"rotate(",null,i)-2,x:O(l,c)})):c&&f.push(r(f)+"rotate("+c+i)}function a(l,c,f,h){l!==c?h.push({i:f.push(r(f)+"skewX(",null,i)-2,x:O(l,c)}):c&&f.push(r(f)+"skewX("+c+i)}function u(l,c,f,h,p,d){if(l!==f||c!==h){var m=p.push(r(p)+"scale(",null,",",null,")");d.push({i:m-4,x:O(l,f)},{i:m-2,x:O(c,h)})}else(f!==1||h!==1)&&p.push(r(p)+"scale("+f+","+h+")")}return function(l,c){var f=[],h=[];return l=t(l),c=t(c),o(l.translateX,l.translateY,c.translateX,c.translateY,f,h),s(l.rotate,c.rotate,f,h),a(l.skewX,c.skewX,f,h),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,f,h),l=c=null,function(p){for(var d=-1,m=h.length,_;++d<m;)f[(_=h[d]).i]=_.x(p);return f.join("")}}}var pl=di(To,"px, ","px)","deg)"),dl=di(So,", ",")",")"),$o=1e-12;function ui(t){return((t=Math.exp(t))+1/t)/2}function Eo(t){return((t=Math.exp(t))-1/t)/2}function Ro(t){return((t=Math.exp(2*t))-1)/(t+1)}var ml=(function t(n,e,i){function r(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],f=s[1],h=s[2],p=c-a,d=f-u,m=p*p+d*d,_,y;if(m<$o)y=Math.log(h/l)/n,_=function(N){return[a+N*p,u+N*d,l*Math.exp(n*N*y)]};else{var w=Math.sqrt(m),v=(h*h-l*l+i*m)/(2*l*e*w),b=(h*h-l*l-i*m)/(2*h*e*w),k=Math.log(Math.sqrt(v*v+1)-v),M=Math.log(Math.sqrt(b*b+1)-b);y=(M-k)/n,_=function(N){var X=N*y,I=ui(k),L=l/(e*w)*(I*Ro(n*X+k)-Eo(k));return[a+L*p,u+L*d,l*I/ui(n*X+k)]}}return _.duration=Math.abs(y)*1e3*n/Math.SQRT2,_}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},r})(Math.SQRT2,2,4);function mi(t){return function(n,e){var i=t((n=$t(n)).h,(e=$t(e)).h),r=S(n.s,e.s),o=S(n.l,e.l),s=S(n.opacity,e.opacity);return function(a){return n.h=i(a),n.s=r(a),n.l=o(a),n.opacity=s(a),n+""}}}var gl=mi(Nn),_l=mi(S);function gi(t){return function(n,e){var i=t((n=Et(n)).h,(e=Et(e)).h),r=S(n.c,e.c),o=S(n.l,e.l),s=S(n.opacity,e.opacity);return function(a){return n.h=i(a),n.c=r(a),n.l=o(a),n.opacity=s(a),n+""}}}var xl=gi(Nn),yl=gi(S);function _i(t){return(function n(e){e=+e;function i(r,o){var s=t((r=Ct(r)).h,(o=Ct(o)).h),a=S(r.s,o.s),u=S(r.l,o.l),l=S(r.opacity,o.opacity);return function(c){return r.h=s(c),r.s=a(c),r.l=u(Math.pow(c,e)),r.opacity=l(c),r+""}}return i.gamma=n,i})(1)}var wl=_i(Nn),bl=_i(S);function Co(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Yt(t,n){if(!isFinite(t)||t===0)return null;var e=(t=n?t.toExponential(n-1):t.toExponential()).indexOf("e"),i=t.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+t.slice(e+1)]}function ct(t){return t=Yt(Math.abs(t)),t?t[1]:NaN}function Po(t,n){return function(e,i){for(var r=e.length,o=[],s=0,a=t[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),o.push(e.substring(r-=a,r+a)),!((u+=a+1)>i));)a=t[s=(s+1)%t.length];return o.reverse().join(n)}}function qo(t){return function(n){return n.replace(/[0-9]/g,function(e){return t[+e]})}}var Oo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ft(t){if(!(n=Oo.exec(t)))throw new Error("invalid format: "+t);var n;return new Tn({fill:n[1],align:n[2],sign:n[3],symbol:n[4],zero:n[5],width:n[6],comma:n[7],precision:n[8]&&n[8].slice(1),trim:n[9],type:n[10]})}ft.prototype=Tn.prototype;function Tn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Tn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Io(t){t:for(var n=t.length,e=1,i=-1,r;e<n;++e)switch(t[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+t[e])break t;i>0&&(i=0);break}return i>0?t.slice(0,i)+t.slice(r+1):t}var Ut;function Lo(t,n){var e=Yt(t,n);if(!e)return Ut=void 0,t.toPrecision(n);var i=e[0],r=e[1],o=r-(Ut=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+Yt(t,Math.max(0,n+o-1))[0]}function xi(t,n){var e=Yt(t,n);if(!e)return t+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var yi={"%":(t,n)=>(t*100).toFixed(n),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Co,e:(t,n)=>t.toExponential(n),f:(t,n)=>t.toFixed(n),g:(t,n)=>t.toPrecision(n),o:t=>Math.round(t).toString(8),p:(t,n)=>xi(t*100,n),r:xi,s:Lo,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function wi(t){return t}var bi=Array.prototype.map,vi=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function zo(t){var n=t.grouping===void 0||t.thousands===void 0?wi:Po(bi.call(t.grouping,Number),t.thousands+""),e=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+"",r=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?wi:qo(bi.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(f,h){f=ft(f);var p=f.fill,d=f.align,m=f.sign,_=f.symbol,y=f.zero,w=f.width,v=f.comma,b=f.precision,k=f.trim,M=f.type;M==="n"?(v=!0,M="g"):yi[M]||(b===void 0&&(b=12),k=!0,M="g"),(y||p==="0"&&d==="=")&&(y=!0,p="0",d="=");var N=(h&&h.prefix!==void 0?h.prefix:"")+(_==="$"?e:_==="#"&&/[boxX]/.test(M)?"0"+M.toLowerCase():""),X=(_==="$"?i:/[%p]/.test(M)?s:"")+(h&&h.suffix!==void 0?h.suffix:""),I=yi[M],L=/[defgprs%]/.test(M);b=b===void 0?6:/[gprs]/.test(M)?Math.max(1,Math.min(21,b)):Math.max(0,Math.min(20,b));function V(g){var R=N,C=X,J,zn,vt;if(M==="c")C=I(g)+C,g="";else{g=+g;var Mt=g<0||1/g<0;if(g=isNaN(g)?u:I(Math.abs(g),b),k&&(g=Io(g)),Mt&&+g==0&&m!=="+"&&(Mt=!1),R=(Mt?m==="("?m:a:m==="-"||m==="("?"":m)+R,C=(M==="s"&&!isNaN(g)&&Ut!==void 0?vi[8+Ut/3]:"")+C+(Mt&&m==="("?")":""),L){for(J=-1,zn=g.length;++J<zn;)if(vt=g.charCodeAt(J),48>vt||vt>57){C=(vt===46?r+g.slice(J+1):g.slice(J))+C,g=g.slice(0,J);break}}}v&&!y&&(g=n(g,1/0));var kt=R.length+g.length+C.length,H=kt<w?new Array(w-kt+1).join(p):"";switch(v&&y&&(g=n(H+g,H.length?w-C.length:1/0),H=""),d){case"<":g=R+g+C+H;break;case"=":g=R+H+g+C;break;case"^":g=H.slice(0,kt=H.length>>1)+R+g+C+H.slice(kt);break;default:g=H+R+g+C;break}return o(g)}return V.toString=function(){return f+""},V}function c(f,h){var p=Math.max(-8,Math.min(8,Math.floor(ct(h)/3)))*3,d=Math.pow(10,-p),m=l((f=ft(f),f.type="f",f),{suffix:vi[8+p/3]});return function(_){return m(d*_)}}return{format:l,formatPrefix:c}}var Vt,Gt,Sn;Fo({thousands:",",grouping:[3],currency:["$",""]});function Fo(t){return Vt=zo(t),Gt=Vt.format,Sn=Vt.formatPrefix,Vt}function Mi(t){return Math.max(0,-ct(Math.abs(t)))}function ki(t,n){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(ct(n)/3)))*3-ct(Math.abs(t)))}function Ai(t,n){return t=Math.abs(t),n=Math.abs(n)-t,Math.max(0,ct(n)-ct(t))+1}function Ei(t,n){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(n).domain(t);break}return this}function Do(t){return function(){return t}}function Ho(t){return+t}var Ni=[0,1];function ht(t){return t}function $n(t,n){return(n-=t=+t)?function(e){return(e-t)/n}:Do(isNaN(n)?NaN:.5)}function Bo(t,n){var e;return t>n&&(e=t,t=n,n=e),function(i){return Math.max(t,Math.min(n,i))}}function Xo(t,n,e){var i=t[0],r=t[1],o=n[0],s=n[1];return r<i?(i=$n(r,i),o=e(s,o)):(i=$n(i,r),o=e(o,s)),function(a){return o(i(a))}}function Vo(t,n,e){var i=Math.min(t.length,n.length)-1,r=new Array(i),o=new Array(i),s=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),n=n.slice().reverse());++s<i;)r[s]=$n(t[s],t[s+1]),o[s]=e(n[s],n[s+1]);return function(a){var u=ei(t,a,1,i)-1;return o[u](r[u](a))}}function Ri(t,n){return n.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Ci(){var t=Ni,n=Ni,e=Xt,i,r,o,s=ht,a,u,l;function c(){var h=Math.min(t.length,n.length);return s!==ht&&(s=Bo(t[0],t[h-1])),a=h>2?Vo:Xo,u=l=null,f}function f(h){return h==null||isNaN(h=+h)?o:(u||(u=a(t.map(i),n,e)))(i(s(h)))}return f.invert=function(h){return s(r((l||(l=a(n,t.map(i),O)))(h)))},f.domain=function(h){return arguments.length?(t=Array.from(h,Ho),c()):t.slice()},f.range=function(h){return arguments.length?(n=Array.from(h),c()):n.slice()},f.rangeRound=function(h){return n=Array.from(h),e=hi,c()},f.clamp=function(h){return arguments.length?(s=h?!0:ht,c()):s!==ht},f.interpolate=function(h){return arguments.length?(e=h,c()):e},f.unknown=function(h){return arguments.length?(o=h,f):o},function(h,p){return i=h,r=p,c()}}function Yo(){return Ci()(ht,ht)}function Uo(t,n,e,i){var r=oi(t,n,e),o;switch(i=ft(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(n));return i.precision==null&&!isNaN(o=ki(r,s))&&(i.precision=o),Sn(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=Ai(r,Math.max(Math.abs(t),Math.abs(n))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=Mi(r))&&(i.precision=o-(i.type==="%")*2);break}}return Gt(i)}function Go(t){var n=t.domain;return t.ticks=function(e){var i=n();return Dt(i[0],i[i.length-1],e??10)},t.tickFormat=function(e,i){var r=n();return Uo(r[0],r[r.length-1],e??10,i)},t.nice=function(e){e==null&&(e=10);var i=n(),r=0,o=i.length-1,s=i[r],a=i[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=r,r=o,o=l);c-- >0;){if(l=Ft(s,a,e),l===u)return i[r]=s,i[o]=a,n(i);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function En(){var t=Yo();return t.copy=function(){return Ri(t,En())},Ei.apply(t,arguments),Go(t)}function Wo(t,n){t=t.slice();var e=0,i=t.length-1,r=t[e],o=t[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),t[e]=n.floor(r),t[i]=n.ceil(o),t}function Ti(t){return Math.log(t)}function Si(t){return Math.exp(t)}function Ko(t){return-Math.log(-t)}function jo(t){return-Math.exp(-t)}function Qo(t){return isFinite(t)?+("1e"+t):t<0?0:t}function Zo(t){return t===10?Qo:t===Math.E?Math.exp:n=>Math.pow(t,n)}function Jo(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(t),n=>Math.log(n)/t)}function $i(t){return(n,e)=>-t(-n,e)}function ts(t){let n=t(Ti,Si),e=n.domain,i=10,r,o;function s(){return r=Jo(i),o=Zo(i),e()[0]<0?(r=$i(r),o=$i(o),t(Ko,jo)):t(Ti,Si),n}return n.base=function(a){return arguments.length?(i=+a,s()):i},n.domain=function(a){return arguments.length?(e(a),s()):e()},n.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],f=c<l;f&&([l,c]=[c,l]);let h=r(l),p=r(c),d,m,_=a==null?10:+a,y=[];if(!(i%1)&&p-h<_){if(h=Math.floor(h),p=Math.ceil(p),l>0){for(;h<=p;++h)for(d=1;d<i;++d)if(m=h<0?d/o(-h):d*o(h),!(m<l)){if(m>c)break;y.push(m)}}else for(;h<=p;++h)for(d=i-1;d>=1;--d)if(m=h>0?d/o(-h):d*o(h),!(m<l)){if(m>c)break;y.push(m)}y.length*2<_&&(y=Dt(l,c,_))}else y=Dt(h,p,Math.min(p-h,_)).map(o);return f?y.reverse():y},n.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=ft(u)).precision==null&&(u.trim=!0),u=Gt(u)),a===1/0)return u;let l=Math.max(1,i*a/n.ticks().length);return c=>{let f=c/o(Math.round(r(c)));return f*i<i-.5&&(f*=i),f<=l?u(c):""}},n.nice=()=>e(Wo(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),n}function Rn(){let t=ts(Ci()).domain([1,10]);return t.copy=()=>Ri(t,Rn()).base(t.base()),Ei.apply(t,arguments),t}var Cn="http://www.w3.org/1999/xhtml",Pi={svg:"http://www.w3.org/2000/svg",xhtml:Cn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function qi(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),Pi.hasOwnProperty(n)?{space:Pi[n],local:t}:t}function ns(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===Cn&&n.documentElement.namespaceURI===Cn?n.createElement(t):n.createElementNS(e,t)}}function es(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function Oi(t){var n=qi(t);return(n.local?es:ns)(n)}function is(){}function Ii(t){return t==null?is:function(){return this.querySelector(t)}}function rs(t){typeof t!="function"&&(t=Ii(t));for(var n=this._groups,e=n.length,i=new Array(e),r=0;r<e;++r)for(var o=n[r],s=o.length,a=i[r]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=t.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new E(i,this._parents)}function os(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function ss(){return[]}function as(t){return t==null?ss:function(){return this.querySelectorAll(t)}}function us(t){return function(){return os(t.apply(this,arguments))}}function ls(t){typeof t=="function"?t=us(t):t=as(t);for(var n=this._groups,e=n.length,i=[],r=[],o=0;o<e;++o)for(var s=n[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(i.push(t.call(u,u.__data__,l,s)),r.push(u));return new E(i,r)}function cs(t){return function(){return this.matches(t)}}function Li(t){return function(n){return n.matches(t)}}var fs=Array.prototype.find;function hs(t){return function(){return fs.call(this.children,t)}}function ps(){return this.firstElementChild}function ds(t){return this.select(t==null?ps:hs(typeof t=="function"?t:Li(t)))}var ms=Array.prototype.filter;function gs(){return Array.from(this.children)}function _s(t){return function(){return ms.call(this.children,t)}}function xs(t){return this.selectAll(t==null?gs:_s(typeof t=="function"?t:Li(t)))}function ys(t){typeof t!="function"&&(t=cs(t));for(var n=this._groups,e=n.length,i=new Array(e),r=0;r<e;++r)for(var o=n[r],s=o.length,a=i[r]=[],u,l=0;l<s;++l)(u=o[l])&&t.call(u,u.__data__,l,o)&&a.push(u);return new E(i,this._parents)}function zi(t){return new Array(t.length)}function ws(){return new E(this._enter||this._groups.map(zi),this._parents)}function Wt(t,n){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}Wt.prototype={constructor:Wt,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function bs(t){return function(){return t}}function vs(t,n,e,i,r,o){for(var s=0,a,u=n.length,l=o.length;s<l;++s)(a=n[s])?(a.__data__=o[s],i[s]=a):e[s]=new Wt(t,o[s]);for(;s<u;++s)(a=n[s])&&(r[s]=a)}function Ms(t,n,e,i,r,o,s){var a,u,l=new Map,c=n.length,f=o.length,h=new Array(c),p;for(a=0;a<c;++a)(u=n[a])&&(h[a]=p=s.call(u,u.__data__,a,n)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<f;++a)p=s.call(t,o[a],a,o)+"",(u=l.get(p))?(i[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new Wt(t,o[a]);for(a=0;a<c;++a)(u=n[a])&&l.get(h[a])===u&&(r[a]=u)}function ks(t){return t.__data__}function As(t,n){if(!arguments.length)return Array.from(this,ks);var e=n?Ms:vs,i=this._parents,r=this._groups;typeof t!="function"&&(t=bs(t));for(var o=r.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=i[l],f=r[l],h=f.length,p=Ns(t.call(c,c&&c.__data__,l,i)),d=p.length,m=a[l]=new Array(d),_=s[l]=new Array(d),y=u[l]=new Array(h);e(c,f,m,_,y,p,n);for(var w=0,v=0,b,k;w<d;++w)if(b=m[w]){for(w>=v&&(v=w+1);!(k=_[v])&&++v<d;);b._next=k||null}}return s=new E(s,i),s._enter=a,s._exit=u,s}function Ns(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Ts(){return new E(this._exit||this._groups.map(zi),this._parents)}function Ss(t,n,e){var i=this.enter(),r=this,o=this.exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),n!=null&&(r=n(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function $s(t){for(var n=t.selection?t.selection():t,e=this._groups,i=n._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),u=0;u<s;++u)for(var l=e[u],c=i[u],f=l.length,h=a[u]=new Array(f),p,d=0;d<f;++d)(p=l[d]||c[d])&&(h[d]=p);for(;u<r;++u)a[u]=e[u];return new E(a,this._parents)}function Es(){for(var t=this._groups,n=-1,e=t.length;++n<e;)for(var i=t[n],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function Rs(t){t||(t=Cs);function n(f,h){return f&&h?t(f.__data__,h.__data__):!f-!h}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,u=r[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(n)}return new E(r,this._parents).order()}function Cs(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}function Ps(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function qs(){return Array.from(this)}function Os(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var i=t[n],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function Is(){let t=0;for(let n of this)++t;return t}function Ls(){return!this.node()}function zs(t){for(var n=this._groups,e=0,i=n.length;e<i;++e)for(var r=n[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&t.call(a,a.__data__,o,r);return this}function Fs(t){return function(){this.removeAttribute(t)}}function Ds(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Hs(t,n){return function(){this.setAttribute(t,n)}}function Bs(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function Xs(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function Vs(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,e)}}function Ys(t,n){var e=qi(t);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((n==null?e.local?Ds:Fs:typeof n=="function"?e.local?Vs:Xs:e.local?Bs:Hs)(e,n))}function Fi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Us(t){return function(){this.style.removeProperty(t)}}function Gs(t,n,e){return function(){this.style.setProperty(t,n,e)}}function Ws(t,n,e){return function(){var i=n.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,e)}}function Ks(t,n,e){return arguments.length>1?this.each((n==null?Us:typeof n=="function"?Ws:Gs)(t,n,e??"")):js(this.node(),t)}function js(t,n){return t.style.getPropertyValue(n)||Fi(t).getComputedStyle(t,null).getPropertyValue(n)}function Qs(t){return function(){delete this[t]}}function Zs(t,n){return function(){this[t]=n}}function Js(t,n){return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function ta(t,n){return arguments.length>1?this.each((n==null?Qs:typeof n=="function"?Js:Zs)(t,n)):this.node()[t]}function Di(t){return t.trim().split(/^|\s+/)}function qn(t){return t.classList||new Hi(t)}function Hi(t){this._node=t,this._names=Di(t.getAttribute("class")||"")}Hi.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Bi(t,n){for(var e=qn(t),i=-1,r=n.length;++i<r;)e.add(n[i])}function Xi(t,n){for(var e=qn(t),i=-1,r=n.length;++i<r;)e.remove(n[i])}function na(t){return function(){Bi(this,t)}}function ea(t){return function(){Xi(this,t)}}function ia(t,n){return function(){(n.apply(this,arguments)?Bi:Xi)(this,t)}}function ra(t,n){var e=Di(t+"");if(arguments.length<2){for(var i=qn(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof n=="function"?ia:n?na:ea)(e,n))}function oa(){this.textContent=""}function sa(t){return function(){this.textContent=t}}function aa(t){return function(){var n=t.apply(this,arguments);this.textContent=n??""}}function ua(t){return arguments.length?this.each(t==null?oa:(typeof t=="function"?aa:sa)(t)):this.node().textContent}function la(){this.innerHTML=""}function ca(t){return function(){this.innerHTML=t}}function fa(t){return function(){var n=t.apply(this,arguments);this.innerHTML=n??""}}function ha(t){return arguments.length?this.each(t==null?la:(typeof t=="function"?fa:ca)(t)):this.node().innerHTML}function pa(){this.nextSibling&&this.parentNode.appendChild(this)}function da(){return this.each(pa)}function ma(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function ga(){return this.each(ma)}function _a(t){var n=typeof t=="function"?t:Oi(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function xa(){return null}function ya(t,n){var e=typeof t=="function"?t:Oi(t),i=n==null?xa:typeof n=="function"?n:Ii(n);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function wa(){var t=this.parentNode;t&&t.removeChild(this)}function ba(){return this.each(wa)}function va(){var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function Ma(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function ka(t){return this.select(t?Ma:va)}function Aa(t){return arguments.length?this.property("__data__",t):this.node().__data__}function Na(t){return function(n){t.call(this,n,this.__data__)}}function Ta(t){return t.trim().split(/^|\s+/).map(function(n){var e="",i=n.indexOf(".");return i>=0&&(e=n.slice(i+1),n=n.slice(0,i)),{type:n,name:e}})}function Sa(t){return function(){var n=this.__on;if(n){for(var e=0,i=-1,r=n.length,o;e<r;++e)o=n[e],(!t.type||o.type===t.type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++i]=o;++i?n.length=i:delete this.__on}}}function $a(t,n,e){return function(){var i=this.__on,r,o=Na(n);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=n;return}}this.addEventListener(t.type,o,e),r={type:t.type,name:t.name,value:n,listener:o,options:e},i?i.push(r):this.__on=[r]}}function Ea(t,n,e){var i=Ta(t+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(r=0,c=a[u];r<o;++r)if((s=i[r]).type===c.type&&s.name===c.name)return c.value}return}for(a=n?$a:Sa,r=0;r<o;++r)this.each(a(i[r],n,e));return this}function Vi(t,n,e){var i=Fi(t),r=i.CustomEvent;typeof r=="function"?r=new r(n,e):(r=i.document.createEvent("Event"),e?(r.initEvent(n,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(n,!1,!1)),t.dispatchEvent(r)}function Ra(t,n){return function(){return Vi(this,t,n)}}function Ca(t,n){return function(){return Vi(this,t,n.apply(this,arguments))}}function Pa(t,n){return this.each((typeof n=="function"?Ca:Ra)(t,n))}function*qa(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var i=t[n],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var Yi=[null];function E(t,n){this._groups=t,this._parents=n}function Oa(){return new E([[document.documentElement]],Yi)}function Ia(){return this}E.prototype=Oa.prototype={constructor:E,select:rs,selectAll:ls,selectChild:ds,selectChildren:xs,filter:ys,data:As,enter:ws,exit:Ts,join:Ss,merge:$s,selection:Ia,order:Es,sort:Rs,call:Ps,nodes:qs,node:Os,size:Is,empty:Ls,each:zs,attr:Ys,style:Ks,property:ta,classed:ra,text:ua,html:ha,raise:da,lower:ga,append:_a,insert:ya,remove:ba,clone:ka,datum:Aa,on:Ea,dispatch:Pa,[Symbol.iterator]:qa};function On(t){return typeof t=="string"?new E([[document.querySelector(t)]],[document.documentElement]):new E([[t]],Yi)}var La=0;function za(){return new Pn}function Pn(){this._="@"+(++La).toString(36)}Pn.prototype=za.prototype={constructor:Pn,get:function(t){for(var n=this._;!(n in t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};var In=class{constructor({title:n,width:e,height:i}){this.width=e,this.height=i,this.svg=T("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":n}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},n),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(n,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;P(this.readout,n);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},Kt=class extends In{constructor({title:n,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:n,width:e,height:i});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:i-l},this.x=Ui(r).range([this.area.left,this.area.right]),this.y=Ui(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=jt("clip"),this.horizontal=T("g",{class:"nn-axis"}),this.vertical=T("g",{class:"nn-axis"}),this.plot=T("g",{"clip-path":`url(#${this.id})`}),this.above=T("g");let{area:f}=this,[h,p]=[(f.left+f.right)/2,(f.top+f.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:T("text",{class:"nn-axis-label",x:h,y:i-5},r.label),y:T("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:f.right-f.left,height:f.bottom-f.top};this.svg.append(T("clipPath",{id:this.id},T("rect",{x:f.left,y:f.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:n,y:e}=this.axes,i=Gi(Ze(this.x),n),r=Gi(Je(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),On(this.horizontal).call(i),On(this.vertical).call(r)}addHeatMap(n,e){let i=qt(n,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(n){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?n([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Ui({domain:t,log:n=!1}){return(n?Rn():En()).domain(t)}function Gi(t,{ticks:n=5,values:e=null,format:i=r=>z(r,3)}){return t.ticks(n).tickValues(e).tickFormat(i).tickSizeOuter(0)}var Fa="m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z";function Wi(t,{totals:n,answers:e}){let i=new Kt({title:"accuracy so far",width:330,height:210,x:{domain:[0,t.settings.count],label:"labelled pictures"},y:{domain:[0,1.02],label:"",format:p=>`${z(100*p)} %`}}),r=i.y(Math.max(...n)/e.length),{left:o,right:s}=i.area,a=T("line",{class:"nn-zero",x1:o,x2:s,y1:r,y2:r}),u=T("text",{class:"nn-few-shots-note",x:s-4,y:r+15},"guessing"),l=T("path",{class:"nn-few-shots-line"}),c=T("path",{class:"nn-few-shots-dots"}),f=T("circle",{class:"nn-ring",r:7});i.plot.append(a,l,c,u),i.above.append(f),i.onHover(([p])=>{let d=t.state.curve.filter(([_])=>_===Math.round(p));if(!d.length)return null;let m=d.map(([,_])=>`${z(100*_,1)} %`);return[`${Math.round(p)} labelled`,...new Set(m)].join(`
`)});function h({curve:p,chosen:d}){let m=p.map(([y,w])=>[i.x(y),i.y(w)]);$(l,{d:Be().digits(2)(m)??""}),$(c,{d:m.map(([y,w])=>`M ${y.toFixed(1)} ${w.toFixed(1)} ${Fa}`).join(" ")});let _=m.length>0&&p.at(-1)[0]===d.length;$(f,{visibility:_?"visible":"hidden"}),_&&$(f,{cx:m.at(-1)[0],cy:m.at(-1)[1]})}return{panel:i,draw:h}}var Ki=`.nn-few-shots-pool {
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
  font-size: 12px;
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
  font-size: 12px;
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
`;function ji({chosen:t,curve:n},e,{names:i},{answers:r,labels:o,totals:s}){let a=Math.max(...s)/r.length,u=`${pt(r.length)} test pictures`;if(!e)return`No picture has a label yet, so there is no head. Guessing the same class always is right for ${Ln(a)} of the ${u}.`;let l=t.length===1?"1 labelled picture":`${t.length} labelled pictures`,c=i.map((d,m)=>[d,t.filter(_=>o[_]===m).length]).map(([d,m])=>`${m} ${d}`),f=i.filter((d,m)=>!t.some(_=>o[_]===m)),h=f.length?` The head has seen no picture of ${f.join(", ")}.`:"",p=i.length>3?"":` (${c.join(", ")})`;return`${l}${p}: ${Ln(e.share)} of the ${u} are right${Ha(n)}; guessing gives ${Ln(a)}.${h}`}function Ha(t){if(t.length<2)return"";let n=100*(t.at(-1)[1]-t.at(-2)[1]);return Math.abs(n)<.05?", as many as before":`, ${z(Math.abs(n),1)} points ${n>0?"more":"less"} than before`}var Ln=t=>`${z(100*t,1)} %`;var Qi={chosen:[],curve:[],draws:0},rc=ye({name:"a linear head on frozen features, trained on a few pictures",initial:Qi,build(t){let{settings:n,data:e}=t,i=Se(n,e),r=Xa(u=>$e(i,u)),o=(u,l={})=>{let c=r(u)?.share??null,f=c===null?[]:[[u.length,Number(c.toFixed(5))]];t.choose({...l,chosen:u,curve:[...t.state.curve,...f]})},s=null;t.parts.push(({chosen:u})=>s=r(u));let a=Wi(t,i);return t.root.append(x("style",{},Ki),x("div",{class:"nn-panels"},ve(t,i,o),x("div",{class:"nn-few-shots-column"},ke(t,i,()=>s),a.panel.element)),Hn(Ba(t,i,o))),u=>(a.draw(u),ji(u,s,n,i))}});function Ba(t,{labels:n,images:e,totals:i},r){let o=Bn("label",Qt(t,{label:"One more at random of each class",enabled:({chosen:s})=>s.length<e.length,onclick:()=>{let{chosen:s,draws:a}=t.state;r(Ee(n,s,i.length,a),{draws:a+1})}}),Qt(t,{label:"Reset",enabled:({chosen:s,curve:a})=>s.length+a.length>0,onclick:()=>t.choose({...Qi,draws:t.state.draws})}));return o.classList.add("nn-long"),o}function Xa(t){let n=new Map;return e=>{let i=e.join();return n.has(i)||n.set(i,t(e)),n.get(i)}}export{rc as default};
