function Y(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Q(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function H(){}var K=.7,W=1/K,G="\\s*([+-]?\\d+)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",R="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Yn=/^#([0-9a-f]{3,8})$/,Zn=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),Vn=new RegExp(`^rgb\\(${R},${R},${R}\\)$`),Xn=new RegExp(`^rgba\\(${G},${G},${G},${X}\\)$`),Jn=new RegExp(`^rgba\\(${R},${R},${R},${X}\\)$`),Qn=new RegExp(`^hsl\\(${X},${R},${R}\\)$`),te=new RegExp(`^hsla\\(${X},${R},${R},${X}\\)$`),Kt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Y(H,Tt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:_t,formatHex:_t,formatHex8:ne,formatHsl:ee,formatRgb:Gt,toString:Gt});function _t(){return this.rgb().formatHex()}function ne(){return this.rgb().formatHex8()}function ee(){return tn(this).formatHsl()}function Gt(){return this.rgb().formatRgb()}function Tt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Yn.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Ut(n):e===3?new y(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ot(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ot(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Zn.exec(t))?new y(n[1],n[2],n[3],1):(n=Vn.exec(t))?new y(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Xn.exec(t))?ot(n[1],n[2],n[3],n[4]):(n=Jn.exec(t))?ot(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Qn.exec(t))?Zt(n[1],n[2]/100,n[3]/100,1):(n=te.exec(t))?Zt(n[1],n[2]/100,n[3]/100,n[4]):Kt.hasOwnProperty(t)?Ut(Kt[t]):t==="transparent"?new y(NaN,NaN,NaN,0):null}function Ut(t){return new y(t>>16&255,t>>8&255,t&255,1)}function ot(t,n,e,r){return r<=0&&(t=n=e=NaN),new y(t,n,e,r)}function Rt(t){return t instanceof H||(t=Tt(t)),t?(t=t.rgb(),new y(t.r,t.g,t.b,t.opacity)):new y}function jt(t,n,e,r){return arguments.length===1?Rt(t):new y(t,n,e,r??1)}function y(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Y(y,jt,Q(H,{brighter(t){return t=t==null?W:Math.pow(W,t),new y(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new y(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new y(B(this.r),B(this.g),B(this.b),lt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Wt,formatHex:Wt,formatHex8:re,formatRgb:Yt,toString:Yt}));function Wt(){return`#${I(this.r)}${I(this.g)}${I(this.b)}`}function re(){return`#${I(this.r)}${I(this.g)}${I(this.b)}${I((isNaN(this.opacity)?1:this.opacity)*255)}`}function Yt(){let t=lt(this.opacity);return`${t===1?"rgb(":"rgba("}${B(this.r)}, ${B(this.g)}, ${B(this.b)}${t===1?")":`, ${t})`}`}function lt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function B(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function I(t){return t=B(t),(t<16?"0":"")+t.toString(16)}function Zt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new S(t,n,e,r)}function tn(t){if(t instanceof S)return new S(t.h,t.s,t.l,t.opacity);if(t instanceof H||(t=Tt(t)),!t)return new S;if(t instanceof S)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),a=Math.max(n,e,r),o=NaN,i=a-s,l=(a+s)/2;return i?(n===a?o=(e-r)/i+(e<r)*6:e===a?o=(r-n)/i+2:o=(n-e)/i+4,i/=l<.5?a+s:2-a-s,o*=60):i=l>0&&l<1?0:o,new S(o,i,l,t.opacity)}function se(t,n,e,r){return arguments.length===1?tn(t):new S(t,n,e,r??1)}function S(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(S,se,Q(H,{brighter(t){return t=t==null?W:Math.pow(W,t),new S(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new S(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new y(Mt(t>=240?t-240:t+120,s,r),Mt(t,s,r),Mt(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new S(Vt(this.h),it(this.s),it(this.l),lt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=lt(this.opacity);return`${t===1?"hsl(":"hsla("}${Vt(this.h)}, ${it(this.s)*100}%, ${it(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Vt(t){return t=(t||0)%360,t<0?t+360:t}function it(t){return Math.max(0,Math.min(1,t||0))}function Mt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var nn=Math.PI/180,en=180/Math.PI,ct=18,rn=.96422,sn=1,an=.82521,on=4/29,U=6/29,ln=3*U*U,ae=U*U*U;function cn(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof P)return hn(t);t instanceof y||(t=Rt(t));var n=Lt(t.r),e=Lt(t.g),r=Lt(t.b),s=Et((.2225045*n+.7168786*e+.0606169*r)/sn),a,o;return n===e&&e===r?a=o=s:(a=Et((.4360747*n+.3850649*e+.1430804*r)/rn),o=Et((.0139322*n+.0971045*e+.7141733*r)/an)),new j(116*s-16,500*(a-s),200*(s-o),t.opacity)}function oe(t,n,e,r){return arguments.length===1?cn(t):new j(t,n,e,r??1)}function j(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Y(j,oe,Q(H,{brighter(t){return new j(this.l+ct*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-ct*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=rn*St(n),t=sn*St(t),e=an*St(e),new y(At(3.1338561*n-1.6168667*t-.4906146*e),At(-.9787684*n+1.9161415*t+.033454*e),At(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Et(t){return t>ae?Math.pow(t,1/3):t/ln+on}function St(t){return t>U?t*t*t:ln*(t-on)}function At(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Lt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ie(t){if(t instanceof P)return new P(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=cn(t)),t.a===0&&t.b===0)return new P(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*en;return new P(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function le(t,n,e,r){return arguments.length===1?ie(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function hn(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var n=t.h*nn;return new j(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Y(P,le,Q(H,{brighter(t){return new P(this.h,this.c,this.l+ct*(t??1),this.opacity)},darker(t){return new P(this.h,this.c,this.l-ct*(t??1),this.opacity)},rgb(){return hn(this).rgb()}}));var fn=-.14861,Ct=1.78277,Dt=-.29227,ht=-.90649,J=1.97294,Xt=J*ht,Jt=J*Ct,Qt=Ct*Dt-ht*fn;function ce(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);t instanceof y||(t=Rt(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(Qt*r+Xt*n-Jt*e)/(Qt+Xt-Jt),a=r-s,o=(J*(e-s)-Dt*a)/ht,i=Math.sqrt(o*o+a*a)/(J*s*(1-s)),l=i?Math.atan2(o,a)*en-120:NaN;return new q(l<0?l+360:l,i,s,t.opacity)}function he(t,n,e,r){return arguments.length===1?ce(t):new q(t,n,e,r??1)}function q(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(q,he,Q(H,{brighter(t){return t=t==null?W:Math.pow(W,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*nn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new y(255*(n+e*(fn*r+Ct*s)),255*(n+e*(Dt*r+ht*s)),255*(n+e*(J*r)),this.opacity)}}));var fe="http://www.w3.org/2000/svg";function f(t,n={},...e){return pn(document.createElement(t),n,e)}function v(t,n={},...e){return pn(document.createElementNS(fe,t),n,e)}function N(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function pn(t,n,e){return N(t,n),t.append(...e),t}var pe=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ue=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function nt(t,n=2){return tt(String(Number(t.toFixed(n))+0))}function Pt(t,n=2){let e=Math.abs(t);if(t===0)return"0";if(e<1e-4||e>=1e6)return tt(t.toExponential(n-1));let r=Number(t.toPrecision(n));return tt(e>=1e3?Ot(r):String(r))}function ft(t){let n=String(t),e=t.toFixed(2);return tt(n.length>e.length?n:e)}function Ot(t){return tt(t.toLocaleString("en-GB"))}function pt(t){let n=t.trim().replace("−","-");return pe.test(n)&&(n=n.replace(/[,\s]/g,"")),ue.test(n)?Number(n):null}function tt(t){return t.replaceAll("-","−")}function un(...t){return f("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var ut=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=v("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=f("div",{class:"nn-frame"},this.svg),this.caption=f("figcaption",{},n),this.element=f("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(f("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let s=e>.6*this.width,a=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=a?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=a?`calc(${100-100*r/this.height}% + 8px)`:""}};var de=0;function dt(...t){return f("div",{class:"nn-controls"},...t)}function gt(t,n){let{key:e,label:r,min:s,max:a,log:o=!1,whole:i=!1,enabled:l=()=>!0}=n,h=n.step??(i?1:o?.02:.1),p=n.changes??(u=>({[e]:u})),m=n.value??(u=>u[e]),c=o?Math.log10:u=>u,d=Math.max(0,Math.ceil(-Math.log10(h))),x=u=>i?Math.round(o?10**u:u):o?Number((10**u).toPrecision(3)):Number(u.toFixed(d))+0,b=u=>i?Ot(u):ft(u),k=`nn-${de+=1}`,E=f("input",{type:"range",min:c(s),max:c(a),step:h,oninput:()=>Bt(x(Number(E.value))),onchange:()=>t.commit()}),M=f("input",{type:"text",id:k,inputmode:i?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>_n(M.value),onfocus:()=>M.select()}),at=f("div",{class:"nn-note",role:"alert"}),It=f("label",{for:k}),Nt=null,V="";function Bt(u){w(at,""),t.set(p(u))}function _n(u){let T=pt(u);if(T===null||i&&T%1){M.value=V,w(at,`“${u}” is no ${i?"whole number":"number"}, so ${V} stays.`);return}let D=Math.min(a,Math.max(s,T));if(Nt=D,E.value=c(D),V=M.value=D===T?u.trim():b(D),Bt(D),t.commit(),D!==T){let Wn=`${b(s)} to ${b(a)}`;w(at,`${u} is outside ${Wn}, so ${V} is used.`)}}function Gn(u){return Math.abs(Number(E.value)-c(u))<=.501*h}function Un(u){Nt=u,E.value=c(u),V=M.value=b(u)}let qt=f("div",{class:"nn-row nn-slider"},It,M,E,at);return _(t,u=>{let T=m(u);(T!==Nt||!Gn(T))&&Un(T);let D=typeof r=="function"?r(u):r;w(It,D),N(E,{"aria-label":D,"aria-valuetext":b(T),disabled:!l(u)}),N(M,{disabled:!l(u)}),qt.classList.toggle("nn-disabled",!l(u))}),qt}function z(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let a=typeof n=="function"?n:()=>n,o=f("button",{type:"button",onclick:e});return _(t,i=>{w(o,a(i)),N(o,{disabled:!s(i)}),r&&N(o,{"aria-pressed":String(r(i))})}),o}function mt(t,...n){return f("div",{class:"nn-row nn-choice",role:"group","aria-label":t},f("span",{class:"nn-label"},t),f("div",{class:"nn-buttons"},...n))}function _(t,n){t.parts.push(n)}var xt=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:a,g:o,b:i}=jt(e.getPropertyValue(s).trim());return[a,o,i]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return dn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return dn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function dn(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function gn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function bt(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var mn=`.nn {
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

.nn :is(button, input):disabled {
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
`;var me=400;function xn({name:t,initial:n,build:e}){return{render({model:r,el:s}){let a=new Ft(r,n),o=typeof t=="function"?t(a.settings):t;return a.root.setAttribute("aria-label",o),s.append(f("style",{},mn),a.root),a.start(e(a)),()=>a.stop()}}}var Ft=class{#t;#a=()=>"";#n=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#o=f("p",{class:"nn-spoken",role:"status"});#s=0;#i=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",be)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!xe(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}send(n){this.isHeard&&this.#t.send(n)}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#i.push(n)}start(n){this.#a=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(gn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#i)n()}#l(){this.#n=0,this.#e??=new xt(this.root);for(let n of this.parts)n(this.state,this.#e);this.#c(this.#a(this.state,this.#e))}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||this.root.append(this.#r,this.#o),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>w(this.#o,n),me))}};function xe(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function be(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function bn(t,{key:n="step",label:e="step",last:r,most:s,perSecond:a}){let o=0,i=null;function l(c){i??={now:c,step:t.state[n]};let d=r(t.state),x=Math.min(d,i.step+Math.floor((c-i.now)/1e3*a));x!==t.state[n]&&t.set({[n]:x}),o=x<d?requestAnimationFrame(l):0,o||h()}function h(){i=null,t.commit(),t.redraw()}function p(){if(o){cancelAnimationFrame(o),o=0,h();return}let c=r(t.state);t.state[n]>=c&&t.set({[n]:0}),bt()?t.choose({[n]:c}):o=requestAnimationFrame(l),t.redraw()}t.onStop(()=>cancelAnimationFrame(o));let m=c=>{o&&p(),t.choose({[n]:Math.max(0,Math.min(r(t.state),c))})};return dt(mt("run",z(t,{label:()=>o?"❚❚ Pause":"▶ Play",onclick:p}),z(t,{label:"Back",onclick:()=>m(t.state[n]-1),enabled:c=>c[n]>0}),z(t,{label:"Step",onclick:()=>m(t.state[n]+1),enabled:c=>c[n]<r(c)}),z(t,{label:"Reset",onclick:()=>m(0),enabled:c=>c[n]>0})),gt(t,{key:n,label:e,min:0,max:s,whole:!0,changes:c=>({[n]:Math.min(c,r(t.state))})}))}var wt=["a","b","p","s","f"],C={ap:["a","p"],bp:["b","p"],ps:["p","s"],as:["a","s"],sf:["s","f"]},A=8,L={values:{a:0,b:0,p:1,s:2,f:3},gradients:{f:4,s:5,p:6,b:7,a:8},slopes:{sf:5,ps:6,as:6,bp:7,ap:8}},wn=6,yn={1:["ap","bp"],2:["ps","as"],3:["sf"],5:["sf"],6:["ps","as"],7:["bp"],8:["ap"]},et=[["values","p"],["values","s"],["values","f"],["gradients","f"],["gradients","s"],["gradients","p"],["gradients","b"],["gradients","a"]];function O({a:t,b:n}){let e=t*n,r=e+t,s={sf:2*r,ps:1,as:1,bp:t,ap:n},a=s.sf,o=s.ps*a,i=[s.ap*o,s.as*a];return{values:{a:t,b:n,p:e,s:r,f:r*r},gradients:{f:1,s:a,p:o,b:s.bp*o,a:i[0]+i[1]},slopes:s,parts:i}}function vn(t,n,e){let r=O(t),s=O({...t,[n]:t[n]+e}),a={a:0,b:0,p:0,s:0,f:0,[n]:e},o={};for(let i of["ap","bp","ps","as","sf"]){let[l,h]=C[i];o[i]=r.slopes[i]*a[l],a[h]+=o[i]}return{edges:o,nodes:a,f:s.values.f-r.values.f,linear:r.gradients[n]*e}}function rt(t,n){let{slopes:e}=O(t);return $n(n).map(r=>{let s=r.map(a=>e[a]);return{edges:r,slopes:s,product:s.reduce((a,o)=>a*o,1)}})}function $n(t){return t==="f"?[[]]:Object.keys(C).filter(e=>C[e][0]===t).flatMap(e=>$n(C[e][1]).map(r=>[e,...r]))}function kn(t,n,e){let r=O(t),[s,a]=et[n-1],o=i=>{let l=Math.abs(i)<.05?Math.abs(i)/10:.005;return Math.abs(e-i)<=l+1e-9};if(o(r[s][a]))return"right";if(s==="gradients"&&a==="a"){if(o(r.parts[0]))return"product only";if(o(r.parts[1]))return"sum only"}return"wrong"}var En={width:640,height:392},g={x:54,y:32},yt={a:[76,110],b:[76,318],p:[232,214],s:[396,214],f:[574,214]},Ht=11,we={ap:[{from:[g.x,-6],to:[-8,-g.y]},{from:[g.x,10],to:[-26,-g.y]}],bp:[{from:[g.x,0],to:[-g.x,14]},{from:[g.x,-17],to:[-g.x,-3]}],ps:[{from:[g.x,-7],to:[-g.x,-7]},{from:[g.x,8],to:[-g.x,8]}],as:[{from:[g.x,-20],to:[2,-g.y],bend:[200,50,392,50]},{from:[34,-g.y],to:[20,-g.y],bend:[185,28,416,20]}],sf:[{from:[g.x,-7],to:[-g.x,-7]},{from:[g.x,8],to:[-g.x,8]}]},Sn={ap:{x:190,y:136,anchor:"start",under:-1},bp:{x:150,y:236,anchor:"end",under:1},ps:{x:314,y:170,anchor:"middle",under:-1},as:{x:262,y:37,anchor:"middle",under:-1},sf:{x:486,y:170,anchor:"middle",under:-1}};function An(t,n){let{from:e,to:r,bend:s}=we[t][n?1:0],[a,o]=C[t],i=[Nn(yt[a],e),Nn(yt[o],r)],l=s?[s.slice(0,2),s.slice(2)]:[],h=[i[0],...l,i[1]];n&&h.reverse();let p=h.at(-1),[m,c,d]=ye(p,h.at(-2)),x=[...h.slice(0,-1),m].map(b=>b.map(Mn).join(" "));return{line:s?`M ${x[0]} C ${x.slice(1).join(" ")}`:`M ${x.join(" L ")}`,head:`M ${[p,c,d].map(b=>b.map(Mn).join(" ")).join(" L ")} Z`,ends:[h[0],p]}}function ye([t,n],e){let r=Math.hypot(t-e[0],n-e[1]),[s,a]=[(t-e[0])/r,(n-e[1])/r],o=[t-Ht*s,n-Ht*a],i=Ht/2;return[o,[o[0]-i*a,o[1]+i*s],[o[0]+i*a,o[1]-i*s]]}var Nn=(t,n)=>t.map((e,r)=>e+n[r]),Mn=t=>Number(t.toFixed(2));var $=t=>nt(Number(t.toPrecision(6)),4),F=t=>nt(Number(t.toPrecision(4)),4),st=t=>t>0?`+${F(t)}`:F(t),Z=t=>t<0?`(${$(t)})`:$(t),ve={ap:"b",bp:"a",ps:"1",as:"1",sf:"2s"},$e=["p = a · b is the product of the two values.","s = p + a is the sum of the two values that arrive.","f = s² is s times itself.","The question is how much f moves if f moves by a little: as much.","The slope of s² is 2s; times the gradient of f, which is 1.","p enters the sum p + a with slope 1; times the gradient of s.","b enters the product a · b with slope a; times the gradient of p.","a has two paths. Through the product: slope b times the gradient of p. Through the sum: what a has already. The two add up."];function Ln(t){let[n,e]=et[t-1];return n==="values"?e:`gradient of ${e}`}function Tn(t,n,e){let r=`You typed ${n}.`;return e==="product only"?`${r} That comes back through the product alone; add what a already has from the sum.`:e==="sum only"?`${r} That is what a already has from the sum; what comes back through the product is missing.`:`${r} ${$e[t-1]} Try again.`}function Rn(t){let{values:n,gradients:e,slopes:r,parts:s}=O(t),[a,o,i,l]=[n.a,n.b,n.p,n.s].map($),[h,p,m]=[n.a,n.b,n.s].map(Z),c=Z(e.s),d=[`a = ${a} and b = ${o} are given; nothing is computed yet.`,`Forward: p = a · b = ${h} · ${p} = ${i}.`,`Forward: s = p + a = ${Z(n.p)} + ${h} = ${l}. The value a is used a second time.`,`Forward: f = s² = ${m}² = ${$(n.f)}. The forward pass is done.`,"Backward: the gradient of f is 1, because f follows itself with slope 1.",`Backward through s²: the local slope is 2s = ${$(r.sf)}, so s gets ${Z(r.sf)} · 1 = ${$(e.s)}.`,`Backward through p + a: both local slopes are 1, so p gets ${$(e.p)}, and a gets ${$(s[1])} from this path.`,`Backward through a · b: the local slope for b is a = ${a}, so b gets ${h} · ${c} = ${$(e.b)}.`,`Backward through a · b: the local slope for a is b = ${o}, so a gets ${p} · ${c} = ${$(s[0])} from this path; with the ${$(s[1])} that it has, its gradient is ${$(e.a)}.`][t.step];return`Step ${t.step} of ${A}. ${d}`}function jn({step:t},n,e,{f:r,linear:s}){let a=`With ${n} raised by ${ft(e).replace(/0$/,"")}, f moved by ${Pt(r,4)}`;if(t<L.gradients[n])return`${a}. The gradient of ${n} is not known yet at this step.`;let o=`${a} where gradient × ${nt(e)} says ${Pt(s,4)}`;return Math.abs(r-s)<1e-9?`${o}: the same.`:`${o}; the rest is curvature, because the slope 2s changes while s moves.`}function Cn(t,n,e){if(n==="f")return["f is the end: the path from f to f has no arrow, so its gradient is 1."];let r=e.map((i,l)=>{let h=[n,...i.edges.map(p=>C[p][1])].join(" → ");return`path ${l+1}: ${h}: ${ke(t.step,i)}`});if(e.length===1)return r;let s=t.step>=A,a=e.map(i=>s?Z(i.product):null),o=s?`${a.join(" + ")} = ${$(O(t).gradients[n])}`:"not known before the last step";return[...r,`gradient of ${n}, the sum of both: ${o}`]}function ke(t,{edges:n,slopes:e,product:r}){let s=i=>t>=L.slopes[i],o=n.map((i,l)=>s(i)?Z(e[l]):ve[i]).join(" · ");return n.every(s)&&n.length>1?`${o} = ${$(r)}`:o}function Dn(t,n,{gradients:e,parts:r}){return t>=L.gradients[n]?`d${n} = ${F(e[n])}`:n==="a"&&t>=wn?`da = ${F(r[1])} + ?`:""}function Pn(t){let n=t.filter(r=>r==="right").length,e=t.filter(r=>r==="shown").length;return`Predicted ${n} of ${A}${e?`, ${e} shown`:""}.`}var vt={ap:[0,.33],bp:[0,.33],ps:[.33,.66],as:[0,.66],sf:[.66,1]},Ne=20;function Fn(){let t=Object.keys(C),n=Object.fromEntries(t.map(s=>[s,Ee(s)])),e=v("g",{},...t.flatMap(s=>n[s].elements));function r(s,a,o,i){for(let l of t){let{forward:h,backward:p,label:m,change:c,pulse:d}=n[l],x=yn[s]?.includes(l)??!1,b=i!==null&&l in i.edges,k=s>=L.slopes[l];On(h,[x&&s<=3&&"now",o.has(l)&&"marked"]),h.classList.toggle("nn-graph-nudged",b),On(p,[x&&"now",!k&&"absent"]),w(m,Se(l,s,a)),w(c,b?Ae(l,i):""),Le(d,h,b?(i.share-vt[l][0])/Me(l):-1)}}return{element:e,draw:r}}var Me=t=>vt[t][1]-vt[t][0];function Ee(t){let[n,e]=[!1,!0].map(m=>{let{line:c,head:d}=An(t,m);return v("g",{class:`nn-graph-arrow nn-graph-${m?"backward":"forward"}`},v("path",{class:"nn-graph-line",d:c}),v("path",{class:"nn-graph-head",d}))}),{x:r,y:s,anchor:a,under:o}=Sn[t],i=`text-anchor: ${a}`,l=v("text",{class:"nn-graph-slope",x:r,y:s,style:i}),h=v("text",{class:"nn-graph-change",x:r,y:s+o*Ne,style:i}),p=v("circle",{class:"nn-graph-pulse",r:9,visibility:"hidden"});return{forward:n,backward:e,label:l,change:h,pulse:p,elements:[n,e,l,h,p]}}function On(t,n){for(let e of["now","marked","absent"])t.classList.toggle(`nn-graph-${e}`,n.includes(e))}function Se(t,n,{slopes:e}){return n>=L.slopes[t]?`slope ${$(e[t])}`:""}function Ae(t,{edges:n,share:e}){return e<vt[t][1]?"":st(n[t])}function Le(t,n,e){let r=e>0&&e<1;if(N(t,{visibility:r?"visible":"hidden"}),!r)return;let s=n.firstChild,{x:a,y:o}=s.getPointAtLength(e*s.getTotalLength());N(t,{cx:a.toFixed(1),cy:o.toFixed(1)})}var Hn=`.nn .nn-graph {
  font-size: 17px;
}

.nn-graph-arrow .nn-graph-line {
  fill: none;
  stroke-width: 2px;
}

.nn-graph-forward {
  --nn-graph-colour: var(--nn-grey);
}

.nn-graph-backward {
  --nn-graph-colour: var(--nn-orange);
}

.nn-graph-forward.nn-graph-now {
  --nn-graph-colour: var(--nn-blue);
}

.nn-graph-forward.nn-graph-marked {
  --nn-graph-colour: var(--nn-purple);
}

.nn-graph-forward.nn-graph-nudged {
  --nn-graph-colour: var(--nn-green);
}

.nn-graph-line {
  stroke: var(--nn-graph-colour);
}

.nn-graph-head {
  fill: var(--nn-graph-colour);
}

.nn-graph-arrow:is(.nn-graph-now, .nn-graph-marked, .nn-graph-nudged) .nn-graph-line {
  stroke-width: 4px;
}

.nn-graph-backward .nn-graph-line {
  stroke-dasharray: 7 4;
}

.nn-graph-absent {
  visibility: hidden;
}

.nn .nn-graph :is(.nn-graph-slope, .nn-graph-gradient) {
  fill: var(--nn-orange);
}

.nn .nn-graph .nn-graph-change {
  fill: var(--nn-green);
}

.nn .nn-graph .nn-graph-value {
  fill: var(--nn-blue);
  font-weight: 600;
}

.nn .nn-graph .nn-graph-unknown {
  fill: var(--nn-text);
  font-weight: 400;
}

.nn-graph-pulse {
  fill: var(--nn-green);
  stroke: var(--nn-paper);
  stroke-width: 2px;
}

.nn-graph-node {
  outline: none;
  cursor: pointer;
}

.nn-graph-texts {
  pointer-events: none;
}

.nn-graph-draggable {
  cursor: ew-resize;
  touch-action: pan-y;
}

.nn-graph-node rect {
  fill: var(--nn-paper);
  stroke: var(--nn-line);
  stroke-width: 2px;
}

.nn-graph-node[aria-pressed="true"] rect {
  stroke: var(--nn-purple);
  stroke-width: 4px;
}

.nn-graph-node:focus-visible rect {
  stroke: var(--nn-accent);
  stroke-width: 4px;
  stroke-dasharray: none;
}

.nn-graph-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.2em;
  justify-content: center;
  margin: 0.3em 0 0;
  font-size: 0.93em;
}

.nn-graph-key-value {
  color: var(--nn-blue);
}

.nn-graph-key-gradient {
  color: var(--nn-orange);
}

.nn-graph-key-change {
  color: var(--nn-green);
}

.nn-graph-paths {
  margin: 0.4em 0 0;
  text-align: center;
  white-space: pre-line;
}

.nn-graph-paths:empty {
  display: none;
}

.nn-row.nn-graph-prediction {
  grid-template-columns: 10em 5.5em 1fr;
}

.nn-graph-prediction label {
  white-space: nowrap;
}

@container (min-width: 740px) {
  .nn-row.nn-graph-prediction {
    grid-template-columns: 8.7em 5.5em 1fr;
  }
}

.nn-graph-tally {
  align-self: center;
  margin-left: 0.6em;
}

@container (max-width: 460px) {
  .nn-row.nn-graph-prediction {
    grid-template-columns: 5.5em 1fr;
  }
}
`;var Re={a:"↔ a",b:"↔ b",p:"p = a·b",s:"s = p + a",f:"f = s²"},zn=3,je=.5,Ce=16,De={a:0,b:0,p:.33,s:.66,f:1};function Bn(t,n){let e=Object.fromEntries(wt.map(a=>[a,Pe(t,n,a)])),r=v("g",{},...wt.flatMap(a=>e[a].elements));function s(a,o,i){for(let l of wt){let{button:h,value:p,below:m}=e[l],c=a.step>=L.values[l],d=c?$(o.values[l]):"?";w(p,d+In(a,"values",l)),p.classList.toggle("nn-graph-unknown",!c);let x=Dn(a.step,l,o),b=i&&l in i.nodes?Fe(l,i):null;w(m,b??x+In(a,"gradients",l)),m.classList.toggle("nn-graph-change",b!==null),N(h,{"aria-pressed":String(a.node===l),"aria-label":`${l} = ${c?d:"not known yet"}${x&&`, gradient ${x}`}: paths to f`})}}return{element:r,draw:s}}function Pe(t,n,e){let[r,s]=yt[e],a=v("text",{class:"nn-graph-value",x:r,y:s+21}),o=v("text",{class:"nn-graph-formula",x:r,y:s-6},Re[e]),i=v("g",{class:"nn-graph-texts","aria-hidden":"true"},o,a),l=v("g",{class:"nn-graph-node",role:"button",tabindex:0,transform:`translate(${r} ${s})`,onkeydown:p=>{p.key!=="Enter"&&p.key!==" "||(p.preventDefault(),zt(t,e))}},v("rect",{x:-g.x,y:-g.y,width:2*g.x,height:2*g.y,rx:8}));e==="a"||e==="b"?Oe(t,n,l,e):l.addEventListener("click",()=>zt(t,e));let h=v("text",{class:"nn-graph-gradient",x:r,y:s+g.y+22});return{button:l,value:a,below:h,elements:[l,i,h]}}function zt(t,n){t.choose({node:t.state.node===n?null:n})}function Oe(t,n,e,r){let s=null;e.classList.add("nn-graph-draggable"),e.addEventListener("pointerdown",o=>{o.preventDefault(),e.focus({preventScroll:!0}),e.setPointerCapture(o.pointerId),s={left:n.pointAt(o)[0],value:t.state[r],isDrag:!1}}),e.addEventListener("pointermove",o=>{if(!s)return;let i=Math.round((n.pointAt(o)[0]-s.left)/Ce);if(!i&&!s.isDrag)return;s.isDrag=!0;let l=Math.min(zn,Math.max(-zn,s.value+i*je));l!==t.state[r]&&t.set({[r]:l,predictions:[]})});let a=o=>{s?.isDrag?t.commit():s&&o.type==="pointerup"&&zt(t,r),s=null};e.addEventListener("pointerup",a),e.addEventListener("pointercancel",a)}function In({step:t,predictions:n},e,r){let s=et.findIndex(([a,o])=>a===e&&o===r);return s>=0&&t>s&&n[s]==="right"?" ✓":""}function Fe(t,{nodes:n,edges:e,f:r,share:s}){if(s<De[t])return"";if(t==="f")return st(r);if(t!=="s"||!("as"in e))return st(n[t]);let a=e.as<0?`− ${F(-e.as)}`:`+ ${F(e.as)}`;return`${F(e.ps)} ${a} = ${F(n.s)}`}var He=1400,$t=.1;function qn(t){let n=null,e=0,r=({step:l,a:h,b:p})=>`${l} ${h} ${p}`;function s(l){e=0,n&&(n.begun??=l,n.share=Math.min(1,(l-n.begun)/He),n.share<1&&(e=requestAnimationFrame(s)),t.redraw())}function a(){cancelAnimationFrame(e),e=0,n=null}function o(l){let h=n?.node===l;a(),h||(n={node:l,key:r(t.state),begun:null,share:bt()?1:0},n.share||(e=requestAnimationFrame(s))),t.redraw()}function i(l){if(n&&n.key!==r(l)&&a(),!n)return null;let{node:h,share:p}=n,m=vn(l,h,$t),c=new Set(rt(l,h).flatMap(({edges:k})=>k)),d=Object.fromEntries([...c].map(k=>[k,m.edges[k]])),b=Object.fromEntries([h,"p","s","f"].map(k=>[k,m.nodes[k]]));return{node:h,share:p,edges:d,nodes:b,f:m.f,linear:m.linear}}return t.onStop(a),{toggle:o,shown:i}}function kt(t){let n=`nn-graph-answer-${kt.count=(kt.count??0)+1}`,e=f("label",{for:n}),r=f("input",{type:"text",id:n,inputmode:"text",autocomplete:"off",spellcheck:"false",onkeydown:c=>c.key==="Enter"&&h()}),s=f("button",{type:"button",onclick:h},"Check"),a=f("button",{type:"button",onclick:()=>p("shown")},"Show it"),o=f("span",{class:"nn-graph-tally"}),i=f("div",{class:"nn-note",role:"alert"}),l=null;function h(){let c=t.state.step+1;if(c>A||!r.value.trim())return;let d=pt(r.value);if(d===null){w(i,`“${r.value}” is no number.`);return}let x=kn(t.state,c,d);x==="right"?p("right"):(w(i,Tn(c,r.value.trim(),x)),r.select())}function p(c){let{step:d,predictions:x}=t.state,b=Array.from({length:A},(k,E)=>x[E]??"");b[d]!=="shown"&&(b[d]=c),t.choose({step:d+1,predictions:b}),r.focus({preventScroll:!0})}_(t,({step:c,a:d,b:x,predict:b,predictions:k})=>{m.hidden=!b;let E=`${c} ${d} ${x}`;E!==l&&(l=E,r.value="",w(i,""));let M=c>=A;w(e,M?"all known":`${Ln(c+1)} = ?`),N(r,{readonly:M}),N(s,{disabled:M}),N(a,{disabled:M}),w(o,Pn(k))});let m=f("div",{class:"nn-row nn-long nn-graph-prediction",role:"group","aria-label":"prediction"},e,r,f("div",{class:"nn-buttons"},s,a,o),i);return m}var Xr=xn({name:"forward and backward through the graph of f = (a·b + a)²",initial:{step:0,a:2,b:3,predict:!0,predictions:[],node:null},build(t){let n=new ut({title:"f = (a·b + a)²",...En}),e={arrows:Fn(),nodes:Bn(t,n)};n.svg.classList.add("nn-graph"),n.svg.append(e.arrows.element,e.nodes.element);let r=qn(t),s=null;return _(t,a=>s=r.shown(a)),t.root.append(f("style",{},Hn),un(n),Ie(),Be(t),bn(t,{last:()=>A,most:A,perSecond:.8}),dt(kt(t),Kn(t,"a"),Kn(t,"b"),ze(t,r,()=>s))),a=>{let o=O(a),i=a.node?rt(a,a.node):[],l=new Set(i.flatMap(({edges:h})=>h));return e.arrows.draw(a.step,o,l,s),e.nodes.draw(a,o,s),qe(a,s)}}});function ze(t,n,e){let r=mt("try",z(t,{label:"Predict first",pressed:({predict:s})=>s,onclick:()=>t.choose({predict:!t.state.predict})}),...["a","b"].map(s=>z(t,{label:`Nudge ${s} by ${$t}`,pressed:()=>e()?.node===s,enabled:({step:a})=>a>=L.values.f,onclick:()=>n.toggle(s)})));return r.classList.add("nn-long"),r}function Kn(t,n){return gt(t,{key:n,label:`value ${n}`,min:-3,max:3,step:.5,changes:e=>({[n]:e,predictions:[]})})}function Ie(){let t=(n,e)=>f("span",{class:`nn-graph-key nn-graph-key-${n}`},e);return f("p",{class:"nn-graph-legend"},t("value","value, forward →"),t("gradient","gradients (da: of a) and slopes, backward ⇠"),t("change","change after a nudge, with its sign"),f("span",{},"Click a node: its paths to f."))}function Be(t){let n=f("p",{class:"nn-graph-paths","aria-live":"polite"});return _(t,e=>{let r=e.node?Cn(e,e.node,rt(e,e.node)):[];w(n,r.join(`
`))}),n}function qe(t,n){return n?n.share<1?`The change of ${n.node} is on its way to f.`:jn(t,n.node,$t,n):Rn(t)}export{Xr as default};
