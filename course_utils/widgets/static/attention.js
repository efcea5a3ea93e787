function U(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Q(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function O(){}var _=.7,q=1/_,z="\\s*([+-]?\\d+)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",A="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",fe=/^#([0-9a-f]{3,8})$/,ue=new RegExp(`^rgb\\(${z},${z},${z}\\)$`),he=new RegExp(`^rgb\\(${A},${A},${A}\\)$`),pe=new RegExp(`^rgba\\(${z},${z},${z},${X}\\)$`),de=new RegExp(`^rgba\\(${A},${A},${A},${X}\\)$`),me=new RegExp(`^hsl\\(${X},${A},${A}\\)$`),xe=new RegExp(`^hsla\\(${X},${A},${A},${X}\\)$`),Kt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};U(O,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Vt,formatHex:Vt,formatHex8:ge,formatHsl:be,formatRgb:Yt,toString:Yt});function Vt(){return this.rgb().formatHex()}function ge(){return this.rgb().formatHex8()}function be(){return on(this).formatHsl()}function Yt(){return this.rgb().formatRgb()}function Et(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=fe.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Jt(n):e===3?new v(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?nt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?nt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ue.exec(t))?new v(n[1],n[2],n[3],1):(n=he.exec(t))?new v(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=pe.exec(t))?nt(n[1],n[2],n[3],n[4]):(n=de.exec(t))?nt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=me.exec(t))?Qt(n[1],n[2]/100,n[3]/100,1):(n=xe.exec(t))?Qt(n[1],n[2]/100,n[3]/100,n[4]):Kt.hasOwnProperty(t)?Jt(Kt[t]):t==="transparent"?new v(NaN,NaN,NaN,0):null}function Jt(t){return new v(t>>16&255,t>>8&255,t&255,1)}function nt(t,n,e,r){return r<=0&&(t=n=e=NaN),new v(t,n,e,r)}function Lt(t){return t instanceof O||(t=Et(t)),t?(t=t.rgb(),new v(t.r,t.g,t.b,t.opacity)):new v}function Ot(t,n,e,r){return arguments.length===1?Lt(t):new v(t,n,e,r??1)}function v(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}U(v,Ot,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new v(D(this.r),D(this.g),D(this.b),rt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Xt,formatHex:Xt,formatHex8:ye,formatRgb:Zt,toString:Zt}));function Xt(){return`#${I(this.r)}${I(this.g)}${I(this.b)}`}function ye(){return`#${I(this.r)}${I(this.g)}${I(this.b)}${I((isNaN(this.opacity)?1:this.opacity)*255)}`}function Zt(){let t=rt(this.opacity);return`${t===1?"rgb(":"rgba("}${D(this.r)}, ${D(this.g)}, ${D(this.b)}${t===1?")":`, ${t})`}`}function rt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function D(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function I(t){return t=D(t),(t<16?"0":"")+t.toString(16)}function Qt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new k(t,n,e,r)}function on(t){if(t instanceof k)return new k(t.h,t.s,t.l,t.opacity);if(t instanceof O||(t=Et(t)),!t)return new k;if(t instanceof k)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),i=Math.max(n,e,r),a=NaN,l=i-o,s=(i+o)/2;return l?(n===i?a=(e-r)/l+(e<r)*6:e===i?a=(r-n)/l+2:a=(n-e)/l+4,l/=s<.5?i+o:2-i-o,a*=60):l=s>0&&s<1?0:a,new k(a,l,s,t.opacity)}function ve(t,n,e,r){return arguments.length===1?on(t):new k(t,n,e,r??1)}function k(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}U(k,ve,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new k(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new k(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new v($t(t>=240?t-240:t+120,o,r),$t(t,o,r),$t(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new k(tn(this.h),et(this.s),et(this.l),rt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=rt(this.opacity);return`${t===1?"hsl(":"hsla("}${tn(this.h)}, ${et(this.s)*100}%, ${et(this.l)*100}%${t===1?")":`, ${t})`}`}}));function tn(t){return t=(t||0)%360,t<0?t+360:t}function et(t){return Math.max(0,Math.min(1,t||0))}function $t(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var an=Math.PI/180,sn=180/Math.PI,ot=18,ln=.96422,cn=1,fn=.82521,un=4/29,B=6/29,hn=3*B*B,we=B*B*B;function pn(t){if(t instanceof N)return new N(t.l,t.a,t.b,t.opacity);if(t instanceof E)return dn(t);t instanceof v||(t=Lt(t));var n=Nt(t.r),e=Nt(t.g),r=Nt(t.b),o=kt((.2225045*n+.7168786*e+.0606169*r)/cn),i,a;return n===e&&e===r?i=a=o:(i=kt((.4360747*n+.3850649*e+.1430804*r)/ln),a=kt((.0139322*n+.0971045*e+.7141733*r)/fn)),new N(116*o-16,500*(i-o),200*(o-a),t.opacity)}function $e(t,n,e,r){return arguments.length===1?pn(t):new N(t,n,e,r??1)}function N(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}U(N,$e,Q(O,{brighter(t){return new N(this.l+ot*(t??1),this.a,this.b,this.opacity)},darker(t){return new N(this.l-ot*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=ln*Mt(n),t=cn*Mt(t),e=fn*Mt(e),new v(At(3.1338561*n-1.6168667*t-.4906146*e),At(-.9787684*n+1.9161415*t+.033454*e),At(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function kt(t){return t>we?Math.pow(t,1/3):t/hn+un}function Mt(t){return t>B?t*t*t:hn*(t-un)}function At(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Nt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ke(t){if(t instanceof E)return new E(t.h,t.c,t.l,t.opacity);if(t instanceof N||(t=pn(t)),t.a===0&&t.b===0)return new E(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*sn;return new E(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Me(t,n,e,r){return arguments.length===1?ke(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function dn(t){if(isNaN(t.h))return new N(t.l,0,0,t.opacity);var n=t.h*an;return new N(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}U(E,Me,Q(O,{brighter(t){return new E(this.h,this.c,this.l+ot*(t??1),this.opacity)},darker(t){return new E(this.h,this.c,this.l-ot*(t??1),this.opacity)},rgb(){return dn(this).rgb()}}));var mn=-.14861,St=1.78277,Ct=-.29227,it=-.90649,Z=1.97294,nn=Z*it,en=Z*St,rn=St*Ct-it*mn;function Ae(t){if(t instanceof P)return new P(t.h,t.s,t.l,t.opacity);t instanceof v||(t=Lt(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(rn*r+nn*n-en*e)/(rn+nn-en),i=r-o,a=(Z*(e-o)-Ct*i)/it,l=Math.sqrt(a*a+i*i)/(Z*o*(1-o)),s=l?Math.atan2(a,i)*sn-120:NaN;return new P(s<0?s+360:s,l,o,t.opacity)}function Ne(t,n,e,r){return arguments.length===1?Ae(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}U(P,Ne,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new P(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new P(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*an,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new v(255*(n+e*(mn*r+St*o)),255*(n+e*(Ct*r+it*o)),255*(n+e*(Z*r)),this.opacity)}}));var Ee="http://www.w3.org/2000/svg";function p(t,n={},...e){return xn(document.createElement(t),n,e)}function w(t,n={},...e){return xn(document.createElementNS(Ee,t),n,e)}var Le=Math.random().toString(36).slice(2,8),Oe=0;function at(t){return`nn-${t}-${Le}-${Oe+=1}`}function y(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function b(t,n){t.textContent!==n&&(t.textContent=n)}function xn(t,n,e){return y(t,n),t.append(...e),t}function Rt(t,n,e=!0){let r=p("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),o=r.getContext("2d"),i=o.createImageData(t,n);i.data.fill(255);function a(l,s){let{data:c}=i;for(let f=0;f<t*n;f+=1){let[u,h,x]=s(l[f]);c[4*f]=u,c[4*f+1]=h,c[4*f+2]=x}o.putImageData(i,0,0)}return{canvas:r,draw:a}}function gn(t,n,e){let r=Array.from({length:256},(i,a)=>t(n+a/255*(e-n))),o=e>n?255/(e-n):0;return i=>r[Math.max(0,Math.min(255,Math.round((i-n)*o)))]}function st(t,n=2){return Se(String(Number(t.toFixed(n))+0))}function Se(t){return t.replaceAll("-","−")}function bn(...t){return p("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var W=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=w("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=p("div",{class:"nn-frame"},this.svg),this.caption=p("figcaption",{},n),this.element=p("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:o}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,o]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(p("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;b(this.readout,n);let o=e>.6*this.width,i=r>.7*this.height;this.readout.style.left=o?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=o?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=i?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=i?`calc(${100-100*r/this.height}% + 8px)`:""}};function yn(...t){return p("div",{class:"nn-controls"},...t)}function $(t,n){t.parts.push(n)}var Ce="application/vnd.jupyter.widget-view+json",Re=/IPY_MODEL_([\w-]+)/g,vn=new WeakSet,wn=new WeakMap,Te=500;function $n(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(wn.get(t)),wn.set(t,setTimeout(()=>Ie(t),Te)),vn.has(t)))return;vn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(i=>!i.comm_live),o=i=>r.forEach(a=>a.comm_live=i);o(!0);try{let i=n(e);return{...i,state:Pe(i.state,De(t.context.model))}}finally{o(!1)}}}function Ie(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:i}of kn(t.context.model)){let a=t._modelsSync.get(i);a&&Object.keys(a.views??{}).length===0&&e.set(r,o)}}}function De(t){return kn(t).map(({id:n})=>n)}function kn(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[Ce]?.model_id}))).filter(({id:n})=>n)}function Pe(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let i=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(i.matchAll(Re),([,a])=>a))}return e}var lt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:i,g:a,b:l}=Ot(e.getPropertyValue(o).trim());return[i,a,l]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Mn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Mn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Mn(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function An(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Nn=`.nn {
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
`;var je=400;function En({name:t,initial:n,build:e}){return{initialize({model:r}){$n(r.widget_manager)},render({model:r,el:o}){let i=new Tt(r,n),a=typeof t=="function"?t(i.settings):t;return i.root.setAttribute("aria-label",a),o.append(p("style",{},Nn),i.root),i.start(e(i)),()=>i.stop()}}}var Tt=class{#t;#a=()=>"";#n=0;#e=null;#r=p("p",{class:"nn-sentence","aria-hidden":"true"});#o=p("p",{class:"nn-spoken",role:"status"});#i=0;#s=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=p("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Fe)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!He(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#s.push(n)}start(n){this.#a=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(An(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#i);for(let n of this.#s)n()}#c(){this.#n=0,this.#e??=new lt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#a(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#i),this.#i=setTimeout(()=>b(this.#o,n),je))}};function He(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Fe(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function ct(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,i)=>o+i);return e.map(o=>o/r)}function ft(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}var It=64;function Ln(t,n,e){let r=Rt(It,1),[o,i]=[p("span"),p("span")],a=p("span");return $(t,()=>{b(a,typeof n=="function"?n():n);let l=e(),s=(l.high-l.low)/(It-1);r.draw(Array.from({length:It},(c,f)=>l.low+f*s),l.colour),b(o,st(l.low)),b(i,st(l.high))}),p("div",{class:"nn-bar"},a,o,r.canvas,i)}function On(t,{label:n,value:e,admit:r,changes:o}){let i=at("text"),a=u=>u.replaceAll(`
`,"¶"),l=null,s=p("input",{type:"text",id:i,autocomplete:"off",autocapitalize:"off",spellcheck:"false",oninput:()=>f(),onchange:()=>f()}),c=p("div",{class:"nn-note",role:"alert"});function f(){if(s.value===a(l))return;let u=s.selectionStart,{text:h,note:x}=r(s.value),m=s.value.length-h.length;if(l=h,s.value&&s.value!==a(h)){s.value=a(h);let d=Math.max(0,u-Math.max(0,m));s.setSelectionRange(d,d)}b(c,x),h!==e(t.state)&&t.choose(o(h))}return $(t,u=>{let h=e(u);h!==l&&(l=h,s.value=a(h),b(c,""))}),p("div",{class:"nn-row nn-choice nn-long nn-text-field"},p("label",{for:i},n),s,c)}function Dt(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}var ze={relu:t=>t>0?t:0,silu:t=>t/(1+Math.exp(-t)),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t))};function Sn(t,n,e){let r=n;for(let o of t)o.kind==="dense"?r=Be(o,r,e):r=r.map(ze[o.kind]);return r}function Be({inputs:t,outputs:n,weights:e,biases:r},o,i){let a=new Float64Array(i*n),l=t-t%4;for(let s=0;s<i;s+=1){let c=s*t;for(let f=0;f<n;f+=1){let u=f*t,[h,x,m,d]=[r[f],0,0,0];for(let g=0;g<l;g+=4)h+=o[c+g]*e[u+g],x+=o[c+g+1]*e[u+g+1],m+=o[c+g+2]*e[u+g+2],d+=o[c+g+3]*e[u+g+3];for(let g=l;g<t;g+=1)h+=o[c+g]*e[u+g];a[s*n+f]=h+x+m+d}}return a}var qe=2/Math.sqrt(Math.PI),Ue=6;function Pt(t){if(t<0)return-Pt(-t);if(t>Ue)return 1;let[n,e]=[t,t];for(let r=3;n>1e-17*e;r+=2)n*=2*t*t/r,e+=n;return qe*Math.exp(-t*t)*e}function G(t,n,e){return{kind:"dense",weights:t.halves(e*n),biases:t.halves(e),inputs:n,outputs:e}}function K(t,n){return Sn([t],n,1)}function ut(t,n,e){return{weights:t.halves(n),biases:t.halves(n),eps:e}}function ht({weights:t,biases:n,eps:e},r){let o=We(r)/r.length,i=r.reduce((l,s)=>l+(s-o)**2,0)/r.length,a=1/Math.sqrt(i+e);return r.map((l,s)=>(l-o)*a*t[s]+n[s])}function _t(t,n,e){return Float64Array.from(t.subarray(n*e,(n+1)*e))}function pt(t,n){return t.map((e,r)=>e+n[r])}var We=t=>t.reduce((n,e)=>n+e,0);var Cn={GELU:t=>.5*t*(1+Pt(t*Math.SQRT1_2)),ReLU:t=>Math.max(0,t)};function Rn(t,n){let e=Math.min(t.length,n.length);for(let r=0;r<e;r+=1)if(t[r]!==n[r])return r;return e}var Tn=4;function In(t,n,e){let{size:r,layers:o,context:i,eps:a}=n,[l,s]=[t.halves(e*r),t.halves(i*r)],c=Array.from({length:o},()=>Ge(t,r,a)),f=ut(t,r,a);return{...n,embed:l,place:s,blocks:c,norm:f,out:G(t,r,e)}}function Ge(t,n,e){return{norm1:ut(t,n,e),qkv:G(t,n,3*n),join:G(t,n,n),norm2:ut(t,n,e),wide:G(t,n,Tn*n),narrow:G(t,Tn*n,n)}}function Dn(t,n,e=null,r=!1){let o=n.length-1,i=e?Rn(e.tokens,n):0;i>o&&!e.places[o].logits&&(i=o);let a=e?e.places.slice(0,i):[];for(let l=i;l<=o;l+=1)a.push(Ke(t,a,n[l],!r||l===o));return{tokens:[...n],places:a}}function Ke(t,n,e,r){let{size:o,blocks:i}=t,a={keys:[],values:[],weights:[],logits:null},l=pt(_t(t.embed,e,o),_t(t.place,n.length,o));for(let[s,c]of i.entries()){let f=K(c.qkv,ht(c.norm1,l));if(a.keys.push(f.subarray(o,2*o)),a.values.push(f.subarray(2*o)),!r&&s===i.length-1)return a;let u=[...n,a],{weights:h,found:x}=Ve(t,s,f.subarray(0,o),u);a.weights.push(h),l=pt(l,K(c.join,x)),l=pt(l,Je(t,c,ht(c.norm2,l)))}return a.logits=Array.from(K(t.out,ht(t.norm,l))),a}function Ve({size:t,heads:n},e,r,o){let i=t/n,a=new Float64Array(t);return{weights:Array.from({length:n},(s,c)=>{let[f,u]=[c*i,(c+1)*i],h=o.map(({keys:m})=>Ye(r,m[e],f,u)),x=ct(h.map(m=>m/Math.sqrt(i)));return x.forEach((m,d)=>{let g=o[d].values[e];for(let M=f;M<u;M+=1)a[M]+=m*g[M]}),x}),found:a}}function Ye(t,n,e,r){let o=0;for(let i=e;i<r;i+=1)o+=t[i]*n[i];return o}function Je({activation:t},{wide:n,narrow:e},r){return K(e,K(n,r).map(Cn[t]))}var Xe={" ":"␣","\n":"¶"},Ze=40;function L(t){return t.replace(/[ \n]/g,n=>Xe[n])}function V(t){return{" ":"a space","\n":"an end of line"}[t]??Y(t)}function Y(t){return`‘${t.replaceAll(`
`,"¶")}’`}function Pn(t,n){return Array.from(t,e=>n.indexOf(e))}function _n(t,{letters:n,end:e="",most:r=1/0,instead:o=""}){let i=n.includes("¶")?t:t.replaceAll("¶",`
`),a=Array.from(i,u=>Qe(u,n)),l=u=>n.includes(u)&&u!==e,s=a.filter(l).join(""),c=a.find(u=>!l(u));if(c!==void 0)return{text:s.slice(0,r)||o,note:f(c)};if(s.length>r){let u=`${s.length} letters are too many: the first ${r} are used.`;return{text:s.slice(0,r),note:u}}return s||!o?{text:s,note:""}:{text:o,note:`Without a text ${Y(o)} is used.`};function f(u){let h=`“${L(u)}”`;if(u===e)return`${h} would end the text, so it is left out.`;let x=n.length>Ze?"":` ${L(n)}`;return`${h} is none of the ${n.length} letters${x}, so it is left out.`}}function Qe(t,n){let e=t.toLowerCase();return!n.includes(t)&&n.includes(e)?e:t}function jn(t){let n=0,e=()=>Dt(t.getUint16((n+=2)-2,!0)),r=()=>t.getFloat32((n+=4)-4,!0);return{halves:o=>Float32Array.from({length:o},e),singles:o=>Float32Array.from({length:o},r)}}function Hn(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Fn=`.nn .nn-text-field input[type="text"] {
  text-align: left;
  font-family: var(--jp-code-font-family, monospace);
}

.nn-bars {
  columns: 9.5em;
  column-gap: 1.4em;
  font-size: max(13px, var(--nn-least, 0px));
}

.nn .nn-bars-row {
  display: grid;
  grid-template-columns: 1.3em minmax(30px, 1fr) auto;
  gap: 0.4em;
  align-items: center;
  width: 100%;
  min-height: 22px;
  padding: 0 0.2em;
  border: 1px solid transparent;
  background: none;
  font-size: max(13px, var(--nn-least, 0px));
  line-height: 20px;
  text-align: left;
  break-inside: avoid;
}

.nn button.nn-bars-row:hover {
  border-color: var(--nn-line);
}

.nn-bars-letter {
  font-family: var(--jp-code-font-family, monospace);
  font-size: max(14px, var(--nn-least, 0px));
  text-align: center;
}

.nn-bars:has(.nn-bars-b:not([hidden])) {
  columns: 12.4em;
}

.nn-bars-share {
  display: inline-block;
  min-width: 3.4em;
  padding-left: 0.3em;
  font-size: max(12px, var(--nn-least, 0px));
  text-align: right;
  white-space: nowrap;
}

.nn-bars-track {
  display: grid;
  gap: 2px;
  align-content: center;
  height: 16px;
  background: var(--nn-raised);
}

.nn-bars-bar {
  display: block;
  height: 12px;
}

.nn-bars-bar:not([hidden]) ~ .nn-bars-bar:not([hidden]),
.nn-bars-bar:has(~ .nn-bars-bar:not([hidden])) {
  height: 6px;
}

.nn-bars-a {
  background: var(--nn-blue);
}

.nn-bars-b {
  background: repeating-linear-gradient(
    -45deg,
    var(--nn-orange) 0 3px,
    color-mix(in srgb, var(--nn-orange) 35%, var(--nn-paper)) 3px 5px
  );
}

.nn-bars-marked .nn-bars-letter {
  border-radius: 3px;
  outline: 2px solid var(--nn-text);
}

.nn-bars-out .nn-bars-letter {
  text-decoration: line-through;
}
`;var zn=`.nn .nn-attention-letter {
  font-family: var(--jp-code-font-family, monospace);
  font-size: max(15px, var(--nn-least, 0px));
}

.nn .nn-attention-number {
  font-size: max(11px, var(--nn-least, 0px));
}

.nn svg g > rect {
  --nn-share: 0%;
}

.nn-panel svg g:not(.nn-attention-grip) > rect[rx] {
  fill: color-mix(in srgb, var(--nn-orange) var(--nn-share), var(--nn-paper));
  stroke: var(--nn-line);
}

.nn-panel .nn-attention-later > rect {
  stroke-dasharray: 2 3;
}

.nn .nn-attention-later text {
  fill: var(--nn-grey);
}

.nn-attention-lines path {
  fill: none;
  stroke: var(--nn-orange);
  stroke-linecap: round;
  opacity: 0.8;
  pointer-events: none;
}

.nn-attention-grip {
  cursor: grab;
  outline: none;
  touch-action: none;
}

.nn-attention-grip rect {
  fill: transparent;
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn-attention-grip:focus-visible rect {
  stroke: var(--nn-text);
  stroke-width: 4px;
}

.nn .nn-attention-name {
  font-family: var(--jp-code-font-family, monospace);
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-attention-next .nn-bars {
  columns: 1;
}

.nn .nn-attention-key {
  min-height: 1.5em;
  margin: 0.2em 0 0;
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-attention-layer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4em;
  align-items: center;
  justify-content: center;
  margin-bottom: 0.5em;
  font-size: max(13px, var(--nn-least, 0px));
}

.nn .nn-attention-layer button {
  display: grid;
  padding: 2px;
  background: var(--nn-paper);
  color: var(--nn-text);
  font-size: max(12px, var(--nn-least, 0px));
}

.nn .nn-attention-layer button[aria-pressed="true"] {
  outline: 3px solid var(--nn-accent);
}

.nn .nn-attention-layer button:focus-visible {
  outline: 3px solid var(--nn-text);
  outline-offset: 2px;
}

.nn-attention-layer .nn-map {
  display: block;
  position: static;
  width: 60px;
  height: 60px;
}

.nn-attention-column {
  flex: 1 1 320px;
  display: grid;
  gap: 0.7em;
  align-content: start;
  max-width: 470px;
  margin-top: 0.6em;
}
`;function Bn({places:t},n,e,r){let o=t.map(({weights:i})=>i[n][e]);return{weights:o[r],logits:t[r].logits,means:er(o.slice(1))}}function dt({places:t},n,e){let r=t.length,o=new Float64Array(r*r);return t.forEach(({weights:i},a)=>o.set(i[n][e],a*r)),o}function er(t){if(!t.length)return null;let n=e=>t.reduce((r,o)=>r+e(o),0)/t.length;return{self:n(e=>e.at(-1)),before:n(e=>e.at(-2)),first:n(e=>e[0])}}function mt(){let t=p("canvas",{class:"nn-map nn-pixels","aria-hidden":"true"}),n=t.getContext("2d"),e=null;function r(i,a,l){(e?.width!==i||e.height!==a)&&(Object.assign(t,{width:i,height:a}),e=n.createImageData(i,a),e.data.fill(255));for(let s=0;s<i*a;s+=1)e.data.set(l(s),4*s);n.putImageData(e,0,0)}function o(i,a,l){let s=c=>`${100*c/l}%`;Object.assign(t.style,{left:s(i),top:s(i),width:s(a),height:s(a)})}return{canvas:t,draw:r,place:o}}function xt(t){let[n,e,r]=[null,null,null];return(o,i,a)=>{if(o===n&&a===e)return;a!==e&&(r=gn(s=>a.signed(s),0,1)),[n,e]=[o,a];let l=a.shade(.1);t.draw(i,i,s=>s%i>Math.floor(s/i)?l:r(o[s]))}}function qn(t,{now:n}){let{layers:e,heads:r}=t.settings.model,o=Array.from({length:e},(l,s)=>p("div",{class:"nn-attention-layer",role:"group","aria-label":`layer ${s+1}`},p("span",{},`layer ${s+1}`),...Array.from({length:r},(c,f)=>rr(t,n,s,f)))),i=p("figcaption",{},"all heads: press one"),a=p("figure",{class:"nn-panel nn-attention-heads"},i,...o);return a.style.setProperty("--nn-width","330px"),a}function rr(t,n,e,r){let o=mt(),i=xt(o),[a,l]=[null,null],s=p("button",{type:"button","aria-label":`layer ${e+1}, head ${r+1}`,onclick:()=>t.choose({layer:e,head:r})},o.canvas,p("span",{},`head ${r+1}`));return $(t,(c,f)=>{n().run.places!==a&&(a=n().run.places,l=dt(n().run,e,r)),i(l,n().text.length,f);let u=c.layer===e&&c.head===r;y(s,{"aria-pressed":String(u)})}),s}var or=[{stroke:"#000000","stroke-width":4.5},{stroke:"#ffffff","stroke-width":2}];function Un(){let t=or.map(r=>w("rect",{fill:"none",...r})),n=w("g",{},...t);function e(r,o,i,a=i){for(let l of t)y(l,{x:r,y:o,width:i,height:a})}return{element:n,place:e}}function S(t){return tt(t).replace("> ","over ").replace("< ","under ")}function tt(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}function ir(t){let e=Math.floor(t%100/10)===1?"th":["th","st","nd","rd"][t%10]??"th";return`${t}${e}`}function j(t,n){return`the ${ir(n+1)} letter ${ar(t[n])}`}function gt(t,n,e){return e===n?"itself":e===n-1?`the letter before (${V(t[e])})`:j(t,e)}function ar(t){let n=V(t);return n===Y(t)?n:`(${n})`}var yt=360,C=24,jt=yt-C,bt=2.5,sr=11;function Vn(t,{now:n,look:e}){let{context:r}=t.settings.model,o="each row: what one letter looks at",i=new W({title:o,width:yt,height:yt}),a=mt();a.place(C,jt,yt);let l=xt(a);i.frame.prepend(a.canvas);let s=Un(),c={row:Gn(r),column:Gn(r)};i.svg.append(s.element,...c.row,...c.column),lr(t,i,n,e);let[f,u]=["",null];return $(t,(h,x)=>{let{run:m,text:d,layer:g,head:M,at:F,weights:ae}=n(),Gt=JSON.stringify([d,g,M]);Gt!==f&&([f,u]=[Gt,dt(m,g,M)]),l(u,d.length,x);let R=jt/d.length,[se,le]=[C-bt,C+F*R-bt];s.place(se,le,(F+1)*R+2*bt,R+2*bt);let ce=ft(ae);Kn(c.row,d,R,T=>T===F,T=>[C/2,Wn(T,R)+4]),Kn(c.column,d,R,T=>T===ce,T=>[Wn(T,R),C-8])}),i}var Wn=(t,n)=>C+(t+.5)*n;function Gn(t){return Array.from({length:t},()=>w("text",{class:"nn-attention-name"}))}function Kn(t,n,e,r,o){t.forEach((i,a)=>{let l=a<n.length&&(e>=sr||r(a));if(y(i,{visibility:l?"visible":"hidden"}),!l)return;let[s,c]=o(a);y(i,{x:s.toFixed(1),y:c.toFixed(1),"font-weight":r(a)?700:null}),b(i,L(n[a]))})}function lr(t,n,e,r){let o=i=>{let a=e().text.length,[l,s]=n.pointAt(i).map(c=>Math.floor((c-C)/jt*a));return s>=0&&l>=0&&s<a&&l<a?[s,l]:null};n.svg.addEventListener("pointermove",i=>{let a=o(i);r(a?a[0]:null),n.tell(a?cr(e(),a):null,n.pointAt(i))}),n.svg.addEventListener("pointerleave",()=>{r(null),n.tell(null)}),n.svg.addEventListener("click",i=>{let a=o(i);a&&t.choose({at:a[0]})})}function cr({run:t,text:n,layer:e,head:r},[o,i]){let a=j(n,o);if(i>o)return`${a}
cannot look ahead`;let l=t.places[o].weights[e][r][i];return`${a}
looks ${tt(l)} at ${gt(n,o,i)}`}var Ht={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Jn(t,[n,e],[r,o]){if(t==="Home")return[n,0];if(t==="End")return[n,o-1];if(!Ht[t])return null;let[i,a]=Ht[t];return[Yn(n+i,r),Yn(e+a,o)]}var Yn=(t,n)=>Math.max(0,Math.min(n-1,t));function Ft(t,n){t.forEach((e,r)=>y(e,{tabindex:r===n?0:-1}))}function Xn(t,{label:n,pick:e=null}){let r=Array.from({length:t},(l,s)=>fr(e&&(()=>e(s)))),o=r.map(({element:l})=>l),i=p("div",{class:"nn-bars",role:"group","aria-label":n},...o);e&&ur(i,o);function a(l,s=n){y(i,{"aria-label":s}),r.forEach((c,f)=>c.draw(l[f]))}return{element:i,draw:a}}function fr(t){let[n,...e]=["letter","share","share"].map(s=>p("span",{class:`nn-bars-${s}`})),r=[0,1].map(s=>p("i",{class:`nn-bars-bar nn-bars-${"ab"[s]}`})),o=p("span",{class:"nn-bars-track"},...r),a=p(t?"button":"div",{class:"nn-bars-row",...t?{type:"button",onclick:t,tabindex:-1}:{}},n,o,p("span",{},...e));function l({letter:s,shares:c,scale:f=1,told:u,isMarked:h=!1,isOut:x=!1}){b(n,s),r.forEach((m,d)=>{m.hidden=e[d].hidden=d>=c.length,!m.hidden&&(b(e[d],u[d]),m.style.width=`${(100*c[d]/f).toFixed(1)}%`)}),a.classList.toggle("nn-bars-marked",h),a.classList.toggle("nn-bars-out",x)}return{element:a,draw:l}}function ur(t,n){Ft(n,0),t.addEventListener("focusin",e=>{let r=n.indexOf(e.target);r>=0&&Ft(n,r)}),t.addEventListener("keydown",e=>{let r=n.indexOf(e.target),o=r<0?null:Jn(hr(e.key),[0,r],[1,n.length]);o&&(e.preventDefault(),n[o[1]].focus())})}var hr=t=>({ArrowDown:"ArrowRight",ArrowUp:"ArrowLeft"})[t]??t;var pr=10,Zn=12;function Qn(t,{now:n}){let{letters:e}=t.settings,r=Math.min(pr,e.length),o=p("figcaption"),i=p("p",{class:"nn-attention-key"}),a=Xn(r,{label:"the next letter"});$(t,()=>{let{text:s,at:c,shares:f}=n(),u=s[c+1],h=s.slice(Math.max(0,c+1-Zn),c+1);b(o,`expected after ${c+1>Zn?"…":""}${L(h)}`);let x=Array.from(f.keys()).sort((d,g)=>f[g]-f[d]),m=u===void 0?0:x.indexOf(e.indexOf(u))+1;a.draw(x.slice(0,r).map((d,g)=>({letter:L(e[d]),shares:[f[d]],told:[tt(f[d])],isMarked:g+1===m}))),b(i,m?`□ what follows in the text, no. ${m} of ${e.length}`:"")});let l=p("figure",{class:"nn-panel nn-attention-next"},o,a.element,i);return l.style.setProperty("--nn-width","330px"),l}var zt=3,te=20;function ne(t,n){return[dr(t),mr(t),xr(t,n)].filter(Boolean).join(" ")}function dr({text:t,layer:n,head:e,at:r,weights:o}){let i=`Head ${e+1} of layer ${n+1}, at ${j(t,r)},`;if(r===0)return`${i} can look at nothing but itself.`;let a=Array.from(o.keys()).sort((u,h)=>o[h]-o[u]),s=a.slice(0,zt).map(u=>`${S(o[u])} at ${gt(t,r,u)}`),c=a.slice(zt).reduce((u,h)=>u+o[h],0),f=a.length-zt;return f>0&&s.push(`${S(c)} at the ${f>1?`other ${f}`:"other one"}`),`${i} looks ${ee(s)}.`}function mr({means:t}){if(!t)return"";let{self:n,before:e,first:r}=t,o=[`${S(n)} at itself`,`${S(e)} at the one before`,`${S(r)} at the first`];return`On average over the text a letter looks ${ee(o)}.`}function xr({text:t,at:n,shares:e},r){let o=ft(e),i=t.slice(0,n+1),l=`After ${Y(i.length>te?`…${i.slice(-te)}`:i)} the network expects ${V(r[o])}, with ${S(e[o])}`,s=t[n+1];if(s===void 0)return`${l}.`;let c=S(e[r.indexOf(s)]);return s===r[o]?`${l}, and that is what follows.`:`${l}; what follows is ${V(s)}, to which it gives ${c}.`}function ee(t){return t.length>1?`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`:t[0]}function Bt(t,{take:n,move:e,drop:r,from:o=[t],focused:i=t}){let a=null;for(let l of o)l.addEventListener("touchstart",s=>s.preventDefault(),{passive:!1}),l.addEventListener("pointerdown",s=>{s.button||(s.preventDefault(),i.focus({preventScroll:!0}),t.setPointerCapture(s.pointerId),a={begun:n(s)})});t.addEventListener("pointermove",l=>{a&&e(l,a.begun)});for(let l of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(l,s=>{if(!a)return;let{begun:c}=a;a=null,r(s,c)})}var gr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},qt=10;function re(t,{value:n,min:e,max:r,step:o,to:i},a){let l=gr[t.key]?.reduce((c,f)=>c+f);if(t.key==="PageUp"&&(l=qt),t.key==="PageDown"&&(l=-qt),t.key==="Home"&&(l=-1/0),t.key==="End"&&(l=1/0),l===void 0)return null;let s=t.shiftKey?qt:1;return i(br(yr(n(a)+s*l*o,[e,r])),a)}var br=t=>Number(t.toFixed(6))+0,yr=(t,[n,e])=>Math.min(e,Math.max(n,t));var J=16,H=25,vt=23,Ut=38,wt=Ut+vt+16,vr=.02,wr=.005,$r=55;function oe(t,{now:n,look:e}){let{context:r}=t.settings.model,o="what the letter in the frame looks at, in percent",i=new W({title:o,width:J*H,height:wt}),a=Array.from({length:r},(c,f)=>Mr(f)),l=w("g",{class:"nn-attention-grip",tabindex:0,role:"slider","aria-label":"letter that looks"},w("rect",{width:H,height:vt+2,rx:4})),s=w("g",{class:"nn-attention-lines"},...a.map(({line:c})=>c));return i.svg.append(s,...a.map(({element:c})=>c),l),Nr(t,i,l,e),Er(t,l,e),$(t,()=>{let{text:c,at:f,weights:u}=n();kr(i,c.length),a.forEach((m,d)=>m.draw(c[d],u[d],f));let[h,x]=Wt(f);y(l,{transform:`translate(${h} ${x-1})`,"aria-valuemin":1,"aria-valuemax":c.length,"aria-valuenow":f+1,"aria-valuetext":j(c,f)})}),i}function Wt(t){return[t%J*H,Math.floor(t/J)*wt+Ut]}function kr(t,n){t.height=Math.ceil(n/J)*wt,y(t.svg,{viewBox:`0 0 ${t.width} ${t.height}`})}function Mr(t){let[n,e]=Wt(t),r=n+H/2,o=w("rect",{x:n+1,y:e,width:H-2,height:vt,rx:3}),i=w("text",{class:"nn-attention-letter",x:r,y:e+17}),a=w("text",{class:"nn-attention-number",x:r,y:e+vt+11}),l=w("g",{},o,i,a),s=w("path",{});function c(f,u,h){let x=f!==void 0;y(l,{visibility:x?"visible":"hidden",class:t>h?"nn-attention-later":null});let m=x&&t<h&&u>=vr;y(s,{visibility:m?"visible":"hidden"}),x&&(b(i,L(f)),b(a,t<=h&&u>=wr?String(Math.round(100*u)):""),o.style.setProperty("--nn-share",`${($r*(t<=h?u:0)).toFixed(1)}%`),m&&y(s,{d:Ar(h,t),"stroke-width":(1+7*u).toFixed(2)}))}return{element:l,line:s,draw:c}}function Ar(t,n){let[[e,r],[o,i]]=[t,n].map(l=>{let[s,c]=Wt(l);return[s+H/2,c]}),a=Math.min(Ut-6,12+.14*Math.abs(e-o))*1.3;return`M ${e} ${r} C ${e} ${r-a} ${o} ${i-a} ${o} ${i}`}function Nr(t,n,e,r){let o=a=>{let[l,s]=n.pointAt(a),c=Math.max(0,Math.min(J-1,Math.floor(l/H))),f=Math.max(0,Math.floor(s/wt));return Math.min(t.state.text.length-1,f*J+c)},i=!1;n.svg.addEventListener("pointermove",a=>{i||r(o(a))}),n.svg.addEventListener("pointerleave",()=>r(null)),n.svg.addEventListener("click",a=>t.choose({at:o(a)})),Bt(e,{take:()=>{i=!0,r(null)},move:a=>t.set({at:o(a)}),drop:()=>{i=!1,t.commit()}})}function Er(t,n,e){n.addEventListener("keydown",r=>{let o=t.state.text.length-1,i=re(r,{value:({at:a})=>Math.min(a,o),min:0,max:o,step:1,to:a=>({at:a})},t.state);i&&(r.preventDefault(),e(null),t.choose(i))})}var Yi=En({name:"what the letters of a text look at in a GPT",initial:{text:"",layer:0,head:0,at:0},build(t){let{letters:n,model:e}=t.settings,r=t.state.text,o=In(jn(Hn(t.data)),e,n.length),[i,a,l,s]=[null,null,null,null];t.parts.push((h,x)=>{s=x;let{text:m,layer:d,head:g}=h;i=Dn(o,Pn(m,n),i);let M=Math.min(l??h.at,m.length-1),F=Bn(i,d,g,M);a={run:i,text:m,layer:d,head:g,at:M,...F,shares:ct(F.logits)}});let f={now:()=>a,look:h=>{h!==l&&(l=h,t.redraw())}},u=()=>({low:0,high:1,colour:h=>s.signed(h)});return t.root.append(p("style",{},`${Fn}
${zn}`),yn(On(t,{label:`text, up to ${e.context} letters`,value:({text:h})=>h,admit:h=>_n(h,{letters:n,most:e.context,instead:r||n[0]}),changes:h=>({text:h,at:h.length-1})})),bn(ie(oe(t,f).element,Vn(t,f).element),ie(Qn(t,f),qn(t,f),Ln(t,"weight",u)))),()=>ne(a,n)}});function ie(...t){return p("div",{class:"nn-attention-column"},...t)}export{Yi as default};
