function U(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Q(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function O(){}var _=.7,q=1/_,z="\\s*([+-]?\\d+)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",A="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",fe=/^#([0-9a-f]{3,8})$/,ue=new RegExp(`^rgb\\(${z},${z},${z}\\)$`),he=new RegExp(`^rgb\\(${A},${A},${A}\\)$`),de=new RegExp(`^rgba\\(${z},${z},${z},${X}\\)$`),pe=new RegExp(`^rgba\\(${A},${A},${A},${X}\\)$`),me=new RegExp(`^hsl\\(${X},${A},${A}\\)$`),xe=new RegExp(`^hsla\\(${X},${A},${A},${X}\\)$`),Kt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};U(O,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Vt,formatHex:Vt,formatHex8:ge,formatHsl:be,formatRgb:Yt,toString:Yt});function Vt(){return this.rgb().formatHex()}function ge(){return this.rgb().formatHex8()}function be(){return on(this).formatHsl()}function Yt(){return this.rgb().formatRgb()}function Et(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=fe.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Jt(n):e===3?new w(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?nt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?nt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ue.exec(t))?new w(n[1],n[2],n[3],1):(n=he.exec(t))?new w(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=de.exec(t))?nt(n[1],n[2],n[3],n[4]):(n=pe.exec(t))?nt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=me.exec(t))?Qt(n[1],n[2]/100,n[3]/100,1):(n=xe.exec(t))?Qt(n[1],n[2]/100,n[3]/100,n[4]):Kt.hasOwnProperty(t)?Jt(Kt[t]):t==="transparent"?new w(NaN,NaN,NaN,0):null}function Jt(t){return new w(t>>16&255,t>>8&255,t&255,1)}function nt(t,n,e,r){return r<=0&&(t=n=e=NaN),new w(t,n,e,r)}function Lt(t){return t instanceof O||(t=Et(t)),t?(t=t.rgb(),new w(t.r,t.g,t.b,t.opacity)):new w}function Ot(t,n,e,r){return arguments.length===1?Lt(t):new w(t,n,e,r??1)}function w(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}U(w,Ot,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new w(D(this.r),D(this.g),D(this.b),rt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Xt,formatHex:Xt,formatHex8:ye,formatRgb:Zt,toString:Zt}));function Xt(){return`#${I(this.r)}${I(this.g)}${I(this.b)}`}function ye(){return`#${I(this.r)}${I(this.g)}${I(this.b)}${I((isNaN(this.opacity)?1:this.opacity)*255)}`}function Zt(){let t=rt(this.opacity);return`${t===1?"rgb(":"rgba("}${D(this.r)}, ${D(this.g)}, ${D(this.b)}${t===1?")":`, ${t})`}`}function rt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function D(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function I(t){return t=D(t),(t<16?"0":"")+t.toString(16)}function Qt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new k(t,n,e,r)}function on(t){if(t instanceof k)return new k(t.h,t.s,t.l,t.opacity);if(t instanceof O||(t=Et(t)),!t)return new k;if(t instanceof k)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),i=Math.max(n,e,r),s=NaN,l=i-o,a=(i+o)/2;return l?(n===i?s=(e-r)/l+(e<r)*6:e===i?s=(r-n)/l+2:s=(n-e)/l+4,l/=a<.5?i+o:2-i-o,s*=60):l=a>0&&a<1?0:s,new k(s,l,a,t.opacity)}function we(t,n,e,r){return arguments.length===1?on(t):new k(t,n,e,r??1)}function k(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}U(k,we,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new k(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new k(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new w($t(t>=240?t-240:t+120,o,r),$t(t,o,r),$t(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new k(tn(this.h),et(this.s),et(this.l),rt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=rt(this.opacity);return`${t===1?"hsl(":"hsla("}${tn(this.h)}, ${et(this.s)*100}%, ${et(this.l)*100}%${t===1?")":`, ${t})`}`}}));function tn(t){return t=(t||0)%360,t<0?t+360:t}function et(t){return Math.max(0,Math.min(1,t||0))}function $t(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var sn=Math.PI/180,an=180/Math.PI,ot=18,ln=.96422,cn=1,fn=.82521,un=4/29,B=6/29,hn=3*B*B,ve=B*B*B;function dn(t){if(t instanceof N)return new N(t.l,t.a,t.b,t.opacity);if(t instanceof E)return pn(t);t instanceof w||(t=Lt(t));var n=Nt(t.r),e=Nt(t.g),r=Nt(t.b),o=kt((.2225045*n+.7168786*e+.0606169*r)/cn),i,s;return n===e&&e===r?i=s=o:(i=kt((.4360747*n+.3850649*e+.1430804*r)/ln),s=kt((.0139322*n+.0971045*e+.7141733*r)/fn)),new N(116*o-16,500*(i-o),200*(o-s),t.opacity)}function $e(t,n,e,r){return arguments.length===1?dn(t):new N(t,n,e,r??1)}function N(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}U(N,$e,Q(O,{brighter(t){return new N(this.l+ot*(t??1),this.a,this.b,this.opacity)},darker(t){return new N(this.l-ot*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=ln*Mt(n),t=cn*Mt(t),e=fn*Mt(e),new w(At(3.1338561*n-1.6168667*t-.4906146*e),At(-.9787684*n+1.9161415*t+.033454*e),At(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function kt(t){return t>ve?Math.pow(t,1/3):t/hn+un}function Mt(t){return t>B?t*t*t:hn*(t-un)}function At(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Nt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ke(t){if(t instanceof E)return new E(t.h,t.c,t.l,t.opacity);if(t instanceof N||(t=dn(t)),t.a===0&&t.b===0)return new E(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*an;return new E(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Me(t,n,e,r){return arguments.length===1?ke(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function pn(t){if(isNaN(t.h))return new N(t.l,0,0,t.opacity);var n=t.h*sn;return new N(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}U(E,Me,Q(O,{brighter(t){return new E(this.h,this.c,this.l+ot*(t??1),this.opacity)},darker(t){return new E(this.h,this.c,this.l-ot*(t??1),this.opacity)},rgb(){return pn(this).rgb()}}));var mn=-.14861,St=1.78277,Ct=-.29227,it=-.90649,Z=1.97294,nn=Z*it,en=Z*St,rn=St*Ct-it*mn;function Ae(t){if(t instanceof P)return new P(t.h,t.s,t.l,t.opacity);t instanceof w||(t=Lt(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(rn*r+nn*n-en*e)/(rn+nn-en),i=r-o,s=(Z*(e-o)-Ct*i)/it,l=Math.sqrt(s*s+i*i)/(Z*o*(1-o)),a=l?Math.atan2(s,i)*an-120:NaN;return new P(a<0?a+360:a,l,o,t.opacity)}function Ne(t,n,e,r){return arguments.length===1?Ae(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}U(P,Ne,Q(O,{brighter(t){return t=t==null?q:Math.pow(q,t),new P(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_:Math.pow(_,t),new P(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*sn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new w(255*(n+e*(mn*r+St*o)),255*(n+e*(Ct*r+it*o)),255*(n+e*(Z*r)),this.opacity)}}));var Ee="http://www.w3.org/2000/svg";function d(t,n={},...e){return xn(document.createElement(t),n,e)}function v(t,n={},...e){return xn(document.createElementNS(Ee,t),n,e)}var Le=Math.random().toString(36).slice(2,8),Oe=0;function st(t){return`nn-${t}-${Le}-${Oe+=1}`}function y(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function b(t,n){t.textContent!==n&&(t.textContent=n)}function xn(t,n,e){return y(t,n),t.append(...e),t}function Rt(t,n,e=!0){let r=d("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),o=r.getContext("2d"),i=o.createImageData(t,n);i.data.fill(255);function s(l,a){let{data:c}=i;for(let f=0;f<t*n;f+=1){let[u,h,x]=a(l[f]);c[4*f]=u,c[4*f+1]=h,c[4*f+2]=x}o.putImageData(i,0,0)}return{canvas:r,draw:s}}function gn(t,n,e){let r=Array.from({length:256},(i,s)=>t(n+s/255*(e-n))),o=e>n?255/(e-n):0;return i=>r[Math.max(0,Math.min(255,Math.round((i-n)*o)))]}function at(t,n=2){return Se(String(Number(t.toFixed(n))+0))}function Se(t){return t.replaceAll("-","−")}function bn(...t){return d("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var W=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=v("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=d("div",{class:"nn-frame"},this.svg),this.caption=d("figcaption",{},n),this.element=d("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:o}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,o]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(d("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;b(this.readout,n);let o=e>.6*this.width,i=r>.7*this.height;this.readout.style.left=o?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=o?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=i?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=i?`calc(${100-100*r/this.height}% + 8px)`:""}};function yn(...t){return d("div",{class:"nn-controls"},...t)}function $(t,n){t.parts.push(n)}var Ce="application/vnd.jupyter.widget-view+json",Re=/IPY_MODEL_([\w-]+)/g,wn=new WeakSet,vn=new WeakMap,Te=500;function $n(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(vn.get(t)),vn.set(t,setTimeout(()=>Ie(t),Te)),wn.has(t)))return;wn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(i=>!i.comm_live),o=i=>r.forEach(s=>s.comm_live=i);o(!0);try{let i=n(e);return{...i,state:Pe(i.state,De(t.context.model))}}finally{o(!1)}}}function Ie(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:i}of kn(t.context.model)){let s=t._modelsSync.get(i);s&&Object.keys(s.views??{}).length===0&&e.set(r,o)}}}function De(t){return kn(t).map(({id:n})=>n)}function kn(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[Ce]?.model_id}))).filter(({id:n})=>n)}function Pe(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let i=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(i.matchAll(Re),([,s])=>s))}return e}var lt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:i,g:s,b:l}=Ot(e.getPropertyValue(o).trim());return[i,s,l]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Mn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Mn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Mn(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function An(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Nn=`.nn {
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
`;var je=400;function En({name:t,initial:n,build:e}){return{initialize({model:r}){$n(r.widget_manager)},render({model:r,el:o}){let i=new Tt(r,n),s=typeof t=="function"?t(i.settings):t;return i.root.setAttribute("aria-label",s),o.append(d("style",{},Nn),i.root),i.start(e(i)),()=>i.stop()}}}var Tt=class{#t;#s=()=>"";#n=0;#e=null;#r=d("p",{class:"nn-sentence","aria-hidden":"true"});#o=d("p",{class:"nn-spoken",role:"status"});#i=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=d("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Fe)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!He(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(An(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#i);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new lt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#i),this.#i=setTimeout(()=>b(this.#o,n),je))}};function He(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Fe(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function ct(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,i)=>o+i);return e.map(o=>o/r)}function ft(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}var It=64;function Ln(t,n,e){let r=Rt(It,1),[o,i]=[d("span"),d("span")],s=d("span");return $(t,()=>{b(s,typeof n=="function"?n():n);let l=e(),a=(l.high-l.low)/(It-1);r.draw(Array.from({length:It},(c,f)=>l.low+f*a),l.colour),b(o,at(l.low)),b(i,at(l.high))}),d("div",{class:"nn-bar"},s,o,r.canvas,i)}function On(t,{label:n,value:e,admit:r,changes:o}){let i=st("text"),s=u=>u.replaceAll(`
`,"¶"),l=null,a=d("input",{type:"text",id:i,autocomplete:"off",autocapitalize:"off",spellcheck:"false",oninput:()=>f(),onchange:()=>f()}),c=d("div",{class:"nn-note",role:"alert"});function f(){if(a.value===s(l))return;let u=a.selectionStart,{text:h,note:x}=r(a.value),m=a.value.length-h.length;if(l=h,a.value&&a.value!==s(h)){a.value=s(h);let p=Math.max(0,u-Math.max(0,m));a.setSelectionRange(p,p)}b(c,x),h!==e(t.state)&&t.choose(o(h))}return $(t,u=>{let h=e(u);h!==l&&(l=h,a.value=s(h),b(c,""))}),d("div",{class:"nn-row nn-choice nn-long nn-text-field"},d("label",{for:i},n),a,c)}function Dt(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}var ze={relu:t=>t>0?t:0,silu:t=>t/(1+Math.exp(-t)),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t))};function Sn(t,n,e){let r=n;for(let o of t)o.kind==="dense"?r=Be(o,r,e):r=r.map(ze[o.kind]);return r}function Be({inputs:t,outputs:n,weights:e,biases:r},o,i){let s=new Float64Array(i*n),l=t-t%4;for(let a=0;a<i;a+=1){let c=a*t;for(let f=0;f<n;f+=1){let u=f*t,[h,x,m,p]=[r[f],0,0,0];for(let g=0;g<l;g+=4)h+=o[c+g]*e[u+g],x+=o[c+g+1]*e[u+g+1],m+=o[c+g+2]*e[u+g+2],p+=o[c+g+3]*e[u+g+3];for(let g=l;g<t;g+=1)h+=o[c+g]*e[u+g];s[a*n+f]=h+x+m+p}}return s}var qe=2/Math.sqrt(Math.PI),Ue=6;function Pt(t){if(t<0)return-Pt(-t);if(t>Ue)return 1;let[n,e]=[t,t];for(let r=3;n>1e-17*e;r+=2)n*=2*t*t/r,e+=n;return qe*Math.exp(-t*t)*e}function G(t,n,e){return{kind:"dense",weights:t.halves(e*n),biases:t.halves(e),inputs:n,outputs:e}}function K(t,n){return Sn([t],n,1)}function ut(t,n,e){return{weights:t.halves(n),biases:t.halves(n),eps:e}}function ht({weights:t,biases:n,eps:e},r){let o=We(r)/r.length,i=r.reduce((l,a)=>l+(a-o)**2,0)/r.length,s=1/Math.sqrt(i+e);return r.map((l,a)=>(l-o)*s*t[a]+n[a])}function _t(t,n,e){return Float64Array.from(t.subarray(n*e,(n+1)*e))}function dt(t,n){return t.map((e,r)=>e+n[r])}var We=t=>t.reduce((n,e)=>n+e,0);var Cn={GELU:t=>.5*t*(1+Pt(t*Math.SQRT1_2)),ReLU:t=>Math.max(0,t)};function Rn(t,n){let e=Math.min(t.length,n.length);for(let r=0;r<e;r+=1)if(t[r]!==n[r])return r;return e}var Tn=4;function In(t,n,e){let{size:r,layers:o,context:i,eps:s}=n,[l,a]=[t.halves(e*r),t.halves(i*r)],c=Array.from({length:o},()=>Ge(t,r,s)),f=ut(t,r,s);return{...n,embed:l,place:a,blocks:c,norm:f,out:G(t,r,e)}}function Ge(t,n,e){return{norm1:ut(t,n,e),qkv:G(t,n,3*n),join:G(t,n,n),norm2:ut(t,n,e),wide:G(t,n,Tn*n),narrow:G(t,Tn*n,n)}}function Dn(t,n,e=null,r=!1){let o=n.length-1,i=e?Rn(e.tokens,n):0;i>o&&!e.places[o].logits&&(i=o);let s=e?e.places.slice(0,i):[];for(let l=i;l<=o;l+=1)s.push(Ke(t,s,n[l],!r||l===o));return{tokens:[...n],places:s}}function Ke(t,n,e,r){let{size:o,blocks:i}=t,s={keys:[],values:[],weights:[],logits:null},l=dt(_t(t.embed,e,o),_t(t.place,n.length,o));for(let[a,c]of i.entries()){let f=K(c.qkv,ht(c.norm1,l));if(s.keys.push(f.subarray(o,2*o)),s.values.push(f.subarray(2*o)),!r&&a===i.length-1)return s;let u=[...n,s],{weights:h,found:x}=Ve(t,a,f.subarray(0,o),u);s.weights.push(h),l=dt(l,K(c.join,x)),l=dt(l,Je(t,c,ht(c.norm2,l)))}return s.logits=Array.from(K(t.out,ht(t.norm,l))),s}function Ve({size:t,heads:n},e,r,o){let i=t/n,s=new Float64Array(t);return{weights:Array.from({length:n},(a,c)=>{let[f,u]=[c*i,(c+1)*i],h=o.map(({keys:m})=>Ye(r,m[e],f,u)),x=ct(h.map(m=>m/Math.sqrt(i)));return x.forEach((m,p)=>{let g=o[p].values[e];for(let M=f;M<u;M+=1)s[M]+=m*g[M]}),x}),found:s}}function Ye(t,n,e,r){let o=0;for(let i=e;i<r;i+=1)o+=t[i]*n[i];return o}function Je({activation:t},{wide:n,narrow:e},r){return K(e,K(n,r).map(Cn[t]))}var Xe={" ":"␣","\n":"¶"},Ze=40;function L(t){return t.replace(/[ \n]/g,n=>Xe[n])}function V(t){return{" ":"a space","\n":"an end of line"}[t]??Y(t)}function Y(t){return`‘${t.replaceAll(`
`,"¶")}’`}function Pn(t,n){return Array.from(t,e=>n.indexOf(e))}function _n(t,{letters:n,end:e="",most:r=1/0,instead:o=""}){let i=n.includes("¶")?t:t.replaceAll("¶",`
`),s=Array.from(i,u=>Qe(u,n)),l=u=>n.includes(u)&&u!==e,a=s.filter(l).join(""),c=s.find(u=>!l(u));if(c!==void 0)return{text:a.slice(0,r)||o,note:f(c)};if(a.length>r){let u=`${a.length} letters are too many: the first ${r} are used.`;return{text:a.slice(0,r),note:u}}return a||!o?{text:a,note:""}:{text:o,note:`Without a text ${Y(o)} is used.`};function f(u){let h=`“${L(u)}”`;if(u===e)return`${h} would end the text, so it is left out.`;let x=n.length>Ze?"":` ${L(n)}`;return`${h} is none of the ${n.length} letters${x}, so it is left out.`}}function Qe(t,n){let e=t.toLowerCase();return!n.includes(t)&&n.includes(e)?e:t}function jn(t){let n=0,e=()=>Dt(t.getUint16((n+=2)-2,!0)),r=()=>t.getFloat32((n+=4)-4,!0);return{halves:o=>Float32Array.from({length:o},e),singles:o=>Float32Array.from({length:o},r)}}function Hn(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Fn=`.nn .nn-text-field input[type="text"] {
  text-align: left;
  font-family: var(--jp-code-font-family, monospace);
}

.nn-bars {
  columns: 9.5em;
  column-gap: 1.4em;
  font-size: 13px;
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
  font-size: 13px;
  line-height: 20px;
  text-align: left;
  break-inside: avoid;
}

.nn button.nn-bars-row:hover {
  border-color: var(--nn-line);
}

.nn-bars-letter {
  font-family: var(--jp-code-font-family, monospace);
  font-size: 14px;
  text-align: center;
}

.nn-bars:has(.nn-bars-b:not([hidden])) {
  columns: 12.4em;
}

.nn-bars-share {
  display: inline-block;
  min-width: 3.4em;
  padding-left: 0.3em;
  font-size: 12px;
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
  font-size: 15px;
}

.nn .nn-attention-number {
  font-size: 11px;
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
  font-size: 12px;
}

.nn-attention-next .nn-bars {
  columns: 1;
}

.nn .nn-attention-key {
  min-height: 1.5em;
  margin: 0.2em 0 0;
  font-size: 12px;
}

.nn-attention-layer {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4em;
  align-items: center;
  justify-content: center;
  margin-bottom: 0.5em;
  font-size: 13px;
}

.nn .nn-attention-layer button {
  display: grid;
  padding: 2px;
  background: var(--nn-paper);
  color: var(--nn-text);
  font-size: 12px;
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
`;function Bn({places:t},n,e,r){let o=t.map(({weights:i})=>i[n][e]);return{weights:o[r],logits:t[r].logits,means:er(o.slice(1))}}function pt({places:t},n,e){let r=t.length,o=new Float64Array(r*r);return t.forEach(({weights:i},s)=>o.set(i[n][e],s*r)),o}function er(t){if(!t.length)return null;let n=e=>t.reduce((r,o)=>r+e(o),0)/t.length;return{self:n(e=>e.at(-1)),before:n(e=>e.at(-2)),first:n(e=>e[0])}}function mt(){let t=d("canvas",{class:"nn-map nn-pixels","aria-hidden":"true"}),n=t.getContext("2d"),e=null;function r(i,s,l){(e?.width!==i||e.height!==s)&&(Object.assign(t,{width:i,height:s}),e=n.createImageData(i,s),e.data.fill(255));for(let a=0;a<i*s;a+=1)e.data.set(l(a),4*a);n.putImageData(e,0,0)}function o(i,s,l){let a=c=>`${100*c/l}%`;Object.assign(t.style,{left:a(i),top:a(i),width:a(s),height:a(s)})}return{canvas:t,draw:r,place:o}}function xt(t){let[n,e,r]=[null,null,null];return(o,i,s)=>{if(o===n&&s===e)return;s!==e&&(r=gn(a=>s.signed(a),0,1)),[n,e]=[o,s];let l=s.shade(.1);t.draw(i,i,a=>a%i>Math.floor(a/i)?l:r(o[a]))}}function qn(t,{now:n}){let{layers:e,heads:r}=t.settings.model,o=Array.from({length:e},(l,a)=>d("div",{class:"nn-attention-layer",role:"group","aria-label":`layer ${a+1}`},d("span",{},`layer ${a+1}`),...Array.from({length:r},(c,f)=>rr(t,n,a,f)))),i=d("figcaption",{},"all heads: press one"),s=d("figure",{class:"nn-panel nn-attention-heads"},i,...o);return s.style.setProperty("--nn-width","330px"),s}function rr(t,n,e,r){let o=mt(),i=xt(o),[s,l]=[null,null],a=d("button",{type:"button","aria-label":`layer ${e+1}, head ${r+1}`,onclick:()=>t.choose({layer:e,head:r})},o.canvas,d("span",{},`head ${r+1}`));return $(t,(c,f)=>{n().run.places!==s&&(s=n().run.places,l=pt(n().run,e,r)),i(l,n().text.length,f);let u=c.layer===e&&c.head===r;y(a,{"aria-pressed":String(u)})}),a}var or=[{stroke:"#000000","stroke-width":4.5},{stroke:"#ffffff","stroke-width":2}];function Un(){let t=or.map(r=>v("rect",{fill:"none",...r})),n=v("g",{},...t);function e(r,o,i,s=i){for(let l of t)y(l,{x:r,y:o,width:i,height:s})}return{element:n,place:e}}function S(t){return tt(t).replace("> ","over ").replace("< ","under ")}function tt(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}function ir(t){let e=Math.floor(t%100/10)===1?"th":["th","st","nd","rd"][t%10]??"th";return`${t}${e}`}function j(t,n){return`the ${ir(n+1)} letter ${sr(t[n])}`}function gt(t,n,e){return e===n?"itself":e===n-1?`the letter before (${V(t[e])})`:j(t,e)}function sr(t){let n=V(t);return n===Y(t)?n:`(${n})`}var yt=360,C=24,jt=yt-C,bt=2.5,ar=11;function Vn(t,{now:n,look:e}){let{context:r}=t.settings.model,o="each row: what one letter looks at",i=new W({title:o,width:yt,height:yt}),s=mt();s.place(C,jt,yt);let l=xt(s);i.frame.prepend(s.canvas);let a=Un(),c={row:Gn(r),column:Gn(r)};i.svg.append(a.element,...c.row,...c.column),lr(t,i,n,e);let[f,u]=["",null];return $(t,(h,x)=>{let{run:m,text:p,layer:g,head:M,at:F,weights:se}=n(),Gt=JSON.stringify([p,g,M]);Gt!==f&&([f,u]=[Gt,pt(m,g,M)]),l(u,p.length,x);let R=jt/p.length,[ae,le]=[C-bt,C+F*R-bt];a.place(ae,le,(F+1)*R+2*bt,R+2*bt);let ce=ft(se);Kn(c.row,p,R,T=>T===F,T=>[C/2,Wn(T,R)+4]),Kn(c.column,p,R,T=>T===ce,T=>[Wn(T,R),C-8])}),i}var Wn=(t,n)=>C+(t+.5)*n;function Gn(t){return Array.from({length:t},()=>v("text",{class:"nn-attention-name"}))}function Kn(t,n,e,r,o){t.forEach((i,s)=>{let l=s<n.length&&(e>=ar||r(s));if(y(i,{visibility:l?"visible":"hidden"}),!l)return;let[a,c]=o(s);y(i,{x:a.toFixed(1),y:c.toFixed(1),"font-weight":r(s)?700:null}),b(i,L(n[s]))})}function lr(t,n,e,r){let o=i=>{let s=e().text.length,[l,a]=n.pointAt(i).map(c=>Math.floor((c-C)/jt*s));return a>=0&&l>=0&&a<s&&l<s?[a,l]:null};n.svg.addEventListener("pointermove",i=>{let s=o(i);r(s?s[0]:null),n.tell(s?cr(e(),s):null,n.pointAt(i))}),n.svg.addEventListener("pointerleave",()=>{r(null),n.tell(null)}),n.svg.addEventListener("click",i=>{let s=o(i);s&&t.choose({at:s[0]})})}function cr({run:t,text:n,layer:e,head:r},[o,i]){let s=j(n,o);if(i>o)return`${s}
cannot look ahead`;let l=t.places[o].weights[e][r][i];return`${s}
looks ${tt(l)} at ${gt(n,o,i)}`}var Ht={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Jn(t,[n,e],[r,o]){if(t==="Home")return[n,0];if(t==="End")return[n,o-1];if(!Ht[t])return null;let[i,s]=Ht[t];return[Yn(n+i,r),Yn(e+s,o)]}var Yn=(t,n)=>Math.max(0,Math.min(n-1,t));function Ft(t,n){t.forEach((e,r)=>y(e,{tabindex:r===n?0:-1}))}function Xn(t,{label:n,pick:e=null}){let r=Array.from({length:t},(l,a)=>fr(e&&(()=>e(a)))),o=r.map(({element:l})=>l),i=d("div",{class:"nn-bars",role:"group","aria-label":n},...o);e&&ur(i,o);function s(l,a=n){y(i,{"aria-label":a}),r.forEach((c,f)=>c.draw(l[f]))}return{element:i,draw:s}}function fr(t){let[n,...e]=["letter","share","share"].map(a=>d("span",{class:`nn-bars-${a}`})),r=[0,1].map(a=>d("i",{class:`nn-bars-bar nn-bars-${"ab"[a]}`})),o=d("span",{class:"nn-bars-track"},...r),s=d(t?"button":"div",{class:"nn-bars-row",...t?{type:"button",onclick:t,tabindex:-1}:{}},n,o,d("span",{},...e));function l({letter:a,shares:c,scale:f=1,told:u,isMarked:h=!1,isOut:x=!1}){b(n,a),r.forEach((m,p)=>{m.hidden=e[p].hidden=p>=c.length,!m.hidden&&(b(e[p],u[p]),m.style.width=`${(100*c[p]/f).toFixed(1)}%`)}),s.classList.toggle("nn-bars-marked",h),s.classList.toggle("nn-bars-out",x)}return{element:s,draw:l}}function ur(t,n){Ft(n,0),t.addEventListener("focusin",e=>{let r=n.indexOf(e.target);r>=0&&Ft(n,r)}),t.addEventListener("keydown",e=>{let r=n.indexOf(e.target),o=r<0?null:Jn(hr(e.key),[0,r],[1,n.length]);o&&(e.preventDefault(),n[o[1]].focus())})}var hr=t=>({ArrowDown:"ArrowRight",ArrowUp:"ArrowLeft"})[t]??t;var dr=10,Zn=12;function Qn(t,{now:n}){let{letters:e}=t.settings,r=Math.min(dr,e.length),o=d("figcaption"),i=d("p",{class:"nn-attention-key"}),s=Xn(r,{label:"the next letter"});$(t,()=>{let{text:a,at:c,shares:f}=n(),u=a[c+1],h=a.slice(Math.max(0,c+1-Zn),c+1);b(o,`expected after ${c+1>Zn?"…":""}${L(h)}`);let x=Array.from(f.keys()).sort((p,g)=>f[g]-f[p]),m=u===void 0?0:x.indexOf(e.indexOf(u))+1;s.draw(x.slice(0,r).map((p,g)=>({letter:L(e[p]),shares:[f[p]],told:[tt(f[p])],isMarked:g+1===m}))),b(i,m?`□ what follows in the text, no. ${m} of ${e.length}`:"")});let l=d("figure",{class:"nn-panel nn-attention-next"},o,s.element,i);return l.style.setProperty("--nn-width","330px"),l}var zt=3,te=20;function ne(t,n){return[pr(t),mr(t),xr(t,n)].filter(Boolean).join(" ")}function pr({text:t,layer:n,head:e,at:r,weights:o}){let i=`Head ${e+1} of layer ${n+1}, at ${j(t,r)},`;if(r===0)return`${i} can look at nothing but itself.`;let s=Array.from(o.keys()).sort((u,h)=>o[h]-o[u]),a=s.slice(0,zt).map(u=>`${S(o[u])} at ${gt(t,r,u)}`),c=s.slice(zt).reduce((u,h)=>u+o[h],0),f=s.length-zt;return f>0&&a.push(`${S(c)} at the ${f>1?`other ${f}`:"other one"}`),`${i} looks ${ee(a)}.`}function mr({means:t}){if(!t)return"";let{self:n,before:e,first:r}=t,o=[`${S(n)} at itself`,`${S(e)} at the one before`,`${S(r)} at the first`];return`On average over the text a letter looks ${ee(o)}.`}function xr({text:t,at:n,shares:e},r){let o=ft(e),i=t.slice(0,n+1),l=`After ${Y(i.length>te?`…${i.slice(-te)}`:i)} the network expects ${V(r[o])}, with ${S(e[o])}`,a=t[n+1];if(a===void 0)return`${l}.`;let c=S(e[r.indexOf(a)]);return a===r[o]?`${l}, and that is what follows.`:`${l}; what follows is ${V(a)}, to which it gives ${c}.`}function ee(t){return t.length>1?`${t.slice(0,-1).join(", ")} and ${t.at(-1)}`:t[0]}function Bt(t,{take:n,move:e,drop:r,from:o=[t],focused:i=t}){let s=null;for(let l of o)l.addEventListener("touchstart",a=>a.preventDefault(),{passive:!1}),l.addEventListener("pointerdown",a=>{a.button||(a.preventDefault(),i.focus({preventScroll:!0}),t.setPointerCapture(a.pointerId),s={begun:n(a)})});t.addEventListener("pointermove",l=>{s&&e(l,s.begun)});for(let l of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(l,a=>{if(!s)return;let{begun:c}=s;s=null,r(a,c)})}var gr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},qt=10;function re(t,{value:n,min:e,max:r,step:o,to:i},s){let l=gr[t.key]?.reduce((c,f)=>c+f);if(t.key==="PageUp"&&(l=qt),t.key==="PageDown"&&(l=-qt),t.key==="Home"&&(l=-1/0),t.key==="End"&&(l=1/0),l===void 0)return null;let a=t.shiftKey?qt:1;return i(br(yr(n(s)+a*l*o,[e,r])),s)}var br=t=>Number(t.toFixed(6))+0,yr=(t,[n,e])=>Math.min(e,Math.max(n,t));var J=16,H=25,wt=23,Ut=38,vt=Ut+wt+16,wr=.02,vr=.005,$r=55;function oe(t,{now:n,look:e}){let{context:r}=t.settings.model,o="what the letter in the frame looks at, in percent",i=new W({title:o,width:J*H,height:vt}),s=Array.from({length:r},(c,f)=>Mr(f)),l=v("g",{class:"nn-attention-grip",tabindex:0,role:"slider","aria-label":"letter that looks"},v("rect",{width:H,height:wt+2,rx:4})),a=v("g",{class:"nn-attention-lines"},...s.map(({line:c})=>c));return i.svg.append(a,...s.map(({element:c})=>c),l),Nr(t,i,l,e),Er(t,l,e),$(t,()=>{let{text:c,at:f,weights:u}=n();kr(i,c.length),s.forEach((m,p)=>m.draw(c[p],u[p],f));let[h,x]=Wt(f);y(l,{transform:`translate(${h} ${x-1})`,"aria-valuemin":1,"aria-valuemax":c.length,"aria-valuenow":f+1,"aria-valuetext":j(c,f)})}),i}function Wt(t){return[t%J*H,Math.floor(t/J)*vt+Ut]}function kr(t,n){t.height=Math.ceil(n/J)*vt,y(t.svg,{viewBox:`0 0 ${t.width} ${t.height}`})}function Mr(t){let[n,e]=Wt(t),r=n+H/2,o=v("rect",{x:n+1,y:e,width:H-2,height:wt,rx:3}),i=v("text",{class:"nn-attention-letter",x:r,y:e+17}),s=v("text",{class:"nn-attention-number",x:r,y:e+wt+11}),l=v("g",{},o,i,s),a=v("path",{});function c(f,u,h){let x=f!==void 0;y(l,{visibility:x?"visible":"hidden",class:t>h?"nn-attention-later":null});let m=x&&t<h&&u>=wr;y(a,{visibility:m?"visible":"hidden"}),x&&(b(i,L(f)),b(s,t<=h&&u>=vr?String(Math.round(100*u)):""),o.style.setProperty("--nn-share",`${($r*(t<=h?u:0)).toFixed(1)}%`),m&&y(a,{d:Ar(h,t),"stroke-width":(1+7*u).toFixed(2)}))}return{element:l,line:a,draw:c}}function Ar(t,n){let[[e,r],[o,i]]=[t,n].map(l=>{let[a,c]=Wt(l);return[a+H/2,c]}),s=Math.min(Ut-6,12+.14*Math.abs(e-o))*1.3;return`M ${e} ${r} C ${e} ${r-s} ${o} ${i-s} ${o} ${i}`}function Nr(t,n,e,r){let o=s=>{let[l,a]=n.pointAt(s),c=Math.max(0,Math.min(J-1,Math.floor(l/H))),f=Math.max(0,Math.floor(a/vt));return Math.min(t.state.text.length-1,f*J+c)},i=!1;n.svg.addEventListener("pointermove",s=>{i||r(o(s))}),n.svg.addEventListener("pointerleave",()=>r(null)),n.svg.addEventListener("click",s=>t.choose({at:o(s)})),Bt(e,{take:()=>{i=!0,r(null)},move:s=>t.set({at:o(s)}),drop:()=>{i=!1,t.commit()}})}function Er(t,n,e){n.addEventListener("keydown",r=>{let o=t.state.text.length-1,i=re(r,{value:({at:s})=>Math.min(s,o),min:0,max:o,step:1,to:s=>({at:s})},t.state);i&&(r.preventDefault(),e(null),t.choose(i))})}var Yi=En({name:"what the letters of a text look at in a GPT",initial:{text:"",layer:0,head:0,at:0},build(t){let{letters:n,model:e}=t.settings,r=t.state.text,o=In(jn(Hn(t.data)),e,n.length),[i,s,l,a]=[null,null,null,null];t.parts.push((h,x)=>{a=x;let{text:m,layer:p,head:g}=h;i=Dn(o,Pn(m,n),i);let M=Math.min(l??h.at,m.length-1),F=Bn(i,p,g,M);s={run:i,text:m,layer:p,head:g,at:M,...F,shares:ct(F.logits)}});let f={now:()=>s,look:h=>{h!==l&&(l=h,t.redraw())}},u=()=>({low:0,high:1,colour:h=>a.signed(h)});return t.root.append(d("style",{},`${Fn}
${zn}`),yn(On(t,{label:`text, up to ${e.context} letters`,value:({text:h})=>h,admit:h=>_n(h,{letters:n,most:e.context,instead:r||n[0]}),changes:h=>({text:h,at:h.length-1})})),bn(ie(oe(t,f).element,Vn(t,f).element),ie(Qn(t,f),qn(t,f),Ln(t,"weight",u)))),()=>ne(s,n)}});function ie(...t){return d("div",{class:"nn-attention-column"},...t)}export{Yi as default};
