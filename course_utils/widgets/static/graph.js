function Y(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Q(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function I(){}var q=.7,U=1/q,G="\\s*([+-]?\\d+)\\s*",J="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",R="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Zn=/^#([0-9a-f]{3,8})$/,Jn=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),Xn=new RegExp(`^rgb\\(${R},${R},${R}\\)$`),Qn=new RegExp(`^rgba\\(${G},${G},${G},${J}\\)$`),te=new RegExp(`^rgba\\(${R},${R},${R},${J}\\)$`),ne=new RegExp(`^hsl\\(${J},${R},${R}\\)$`),ee=new RegExp(`^hsla\\(${J},${R},${R},${J}\\)$`),qt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Y(I,jt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Kt,formatHex:Kt,formatHex8:re,formatHsl:se,formatRgb:Gt,toString:Gt});function Kt(){return this.rgb().formatHex()}function re(){return this.rgb().formatHex8()}function se(){return tn(this).formatHsl()}function Gt(){return this.rgb().formatRgb()}function jt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Zn.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Wt(n):e===3?new y(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?at(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?at(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Jn.exec(t))?new y(n[1],n[2],n[3],1):(n=Xn.exec(t))?new y(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Qn.exec(t))?at(n[1],n[2],n[3],n[4]):(n=te.exec(t))?at(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=ne.exec(t))?Vt(n[1],n[2]/100,n[3]/100,1):(n=ee.exec(t))?Vt(n[1],n[2]/100,n[3]/100,n[4]):qt.hasOwnProperty(t)?Wt(qt[t]):t==="transparent"?new y(NaN,NaN,NaN,0):null}function Wt(t){return new y(t>>16&255,t>>8&255,t&255,1)}function at(t,n,e,r){return r<=0&&(t=n=e=NaN),new y(t,n,e,r)}function Ct(t){return t instanceof I||(t=jt(t)),t?(t=t.rgb(),new y(t.r,t.g,t.b,t.opacity)):new y}function Ot(t,n,e,r){return arguments.length===1?Ct(t):new y(t,n,e,r??1)}function y(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Y(y,Ot,Q(I,{brighter(t){return t=t==null?U:Math.pow(U,t),new y(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new y(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new y(z(this.r),z(this.g),z(this.b),lt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Ut,formatHex:Ut,formatHex8:oe,formatRgb:Yt,toString:Yt}));function Ut(){return`#${H(this.r)}${H(this.g)}${H(this.b)}`}function oe(){return`#${H(this.r)}${H(this.g)}${H(this.b)}${H((isNaN(this.opacity)?1:this.opacity)*255)}`}function Yt(){let t=lt(this.opacity);return`${t===1?"rgb(":"rgba("}${z(this.r)}, ${z(this.g)}, ${z(this.b)}${t===1?")":`, ${t})`}`}function lt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function z(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function H(t){return t=z(t),(t<16?"0":"")+t.toString(16)}function Vt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new S(t,n,e,r)}function tn(t){if(t instanceof S)return new S(t.h,t.s,t.l,t.opacity);if(t instanceof I||(t=jt(t)),!t)return new S;if(t instanceof S)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,i=o-s,l=(o+s)/2;return i?(n===o?a=(e-r)/i+(e<r)*6:e===o?a=(r-n)/i+2:a=(n-e)/i+4,i/=l<.5?o+s:2-o-s,a*=60):i=l>0&&l<1?0:a,new S(a,i,l,t.opacity)}function ae(t,n,e,r){return arguments.length===1?tn(t):new S(t,n,e,r??1)}function S(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(S,ae,Q(I,{brighter(t){return t=t==null?U:Math.pow(U,t),new S(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new S(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new y(St(t>=240?t-240:t+120,s,r),St(t,s,r),St(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new S(Zt(this.h),it(this.s),it(this.l),lt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=lt(this.opacity);return`${t===1?"hsl(":"hsla("}${Zt(this.h)}, ${it(this.s)*100}%, ${it(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Zt(t){return t=(t||0)%360,t<0?t+360:t}function it(t){return Math.max(0,Math.min(1,t||0))}function St(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var nn=Math.PI/180,en=180/Math.PI,ct=18,rn=.96422,sn=1,on=.82521,an=4/29,W=6/29,ln=3*W*W,ie=W*W*W;function cn(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof D)return hn(t);t instanceof y||(t=Ct(t));var n=Rt(t.r),e=Rt(t.g),r=Rt(t.b),s=Lt((.2225045*n+.7168786*e+.0606169*r)/sn),o,a;return n===e&&e===r?o=a=s:(o=Lt((.4360747*n+.3850649*e+.1430804*r)/rn),a=Lt((.0139322*n+.0971045*e+.7141733*r)/on)),new j(116*s-16,500*(o-s),200*(s-a),t.opacity)}function le(t,n,e,r){return arguments.length===1?cn(t):new j(t,n,e,r??1)}function j(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Y(j,le,Q(I,{brighter(t){return new j(this.l+ct*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-ct*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=rn*At(n),t=sn*At(t),e=on*At(e),new y(Tt(3.1338561*n-1.6168667*t-.4906146*e),Tt(-.9787684*n+1.9161415*t+.033454*e),Tt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Lt(t){return t>ie?Math.pow(t,1/3):t/ln+an}function At(t){return t>W?t*t*t:ln*(t-an)}function Tt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Rt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ce(t){if(t instanceof D)return new D(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=cn(t)),t.a===0&&t.b===0)return new D(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*en;return new D(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function he(t,n,e,r){return arguments.length===1?ce(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function hn(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var n=t.h*nn;return new j(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Y(D,he,Q(I,{brighter(t){return new D(this.h,this.c,this.l+ct*(t??1),this.opacity)},darker(t){return new D(this.h,this.c,this.l-ct*(t??1),this.opacity)},rgb(){return hn(this).rgb()}}));var fn=-.14861,Dt=1.78277,Pt=-.29227,ht=-.90649,X=1.97294,Jt=X*ht,Xt=X*Dt,Qt=Dt*Pt-ht*fn;function fe(t){if(t instanceof B)return new B(t.h,t.s,t.l,t.opacity);t instanceof y||(t=Ct(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(Qt*r+Jt*n-Xt*e)/(Qt+Jt-Xt),o=r-s,a=(X*(e-s)-Pt*o)/ht,i=Math.sqrt(a*a+o*o)/(X*s*(1-s)),l=i?Math.atan2(a,o)*en-120:NaN;return new B(l<0?l+360:l,i,s,t.opacity)}function pe(t,n,e,r){return arguments.length===1?fe(t):new B(t,n,e,r??1)}function B(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(B,pe,Q(I,{brighter(t){return t=t==null?U:Math.pow(U,t),new B(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new B(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*nn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new y(255*(n+e*(fn*r+Dt*s)),255*(n+e*(Pt*r+ht*s)),255*(n+e*(X*r)),this.opacity)}}));var ue="http://www.w3.org/2000/svg";function f(t,n={},...e){return pn(document.createElement(t),n,e)}function v(t,n={},...e){return pn(document.createElementNS(ue,t),n,e)}function N(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function x(t,n){t.textContent!==n&&(t.textContent=n)}function pn(t,n,e){return N(t,n),t.append(...e),t}var de=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ge=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function nt(t,n=2){return tt(String(Number(t.toFixed(n))+0))}function ft(t,n=2){let e=Math.abs(t);if(t===0)return"0";if(e<1e-4||e>=1e6)return tt(t.toExponential(n-1));let r=Number(t.toPrecision(n));return tt(e>=1e3?Ft(r):String(r))}function pt(t){let n=String(t),e=t.toFixed(2);return tt(n.length>e.length?n:e)}function Ft(t){return tt(t.toLocaleString("en-GB"))}function ut(t){let n=t.trim().replace("−","-");return de.test(n)&&(n=n.replace(/[,\s]/g,"")),ge.test(n)?Number(n):null}function tt(t){return t.replaceAll("-","−")}function un(...t){return f("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var dt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=v("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=f("div",{class:"nn-frame"},this.svg),this.caption=f("figcaption",{},n),this.element=f("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(f("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;x(this.readout,n);let s=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};var me=0;function gt(...t){return f("div",{class:"nn-controls"},...t)}function mt(t,n){let{key:e,label:r,min:s,max:o,log:a=!1,whole:i=!1,enabled:l=()=>!0}=n,c=n.step??(i?1:a?.02:.1),u=n.changes??(d=>({[e]:d})),b=n.value??(d=>d[e]),p=a?Math.log10:d=>d,h=Math.max(0,Math.ceil(-Math.log10(c))),w=d=>i?Math.round(a?10**d:d):a?Number((10**d).toPrecision(3)):Number(d.toFixed(h))+0,g=d=>i?Ft(d):pt(d),k=`nn-${me+=1}`,M=f("input",{type:"range",min:p(s),max:p(o),step:c,oninput:()=>zt(w(Number(M.value))),onchange:()=>t.commit()}),E=f("input",{type:"text",id:k,inputmode:i?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Wn(E.value),onfocus:()=>E.select()}),ot=f("div",{class:"nn-note",role:"alert"}),Ht=f("label",{for:k}),Mt=null,Z="";function zt(d){x(ot,""),t.set(u(d))}function Wn(d){let T=ut(d);if(T===null||i&&T%1){E.value=Z,x(ot,`“${d}” is no ${i?"whole number":"number"}, so ${Z} stays.`);return}let O=Math.min(o,Math.max(s,T));if(Mt=O,M.value=p(O),Z=E.value=O===T?d.trim():g(O),zt(O),t.commit(),O!==T){let Vn=`${g(s)} to ${g(o)}`;x(ot,`${d} is outside ${Vn}, so ${Z} is used.`)}}function Un(d){return Math.abs(Number(M.value)-p(d))<=.501*c}function Yn(d){Mt=d,M.value=p(d),Z=E.value=g(d)}let Bt=f("div",{class:"nn-row nn-slider"},Ht,E,M,ot);return K(t,d=>{let T=b(d);(T!==Mt||!Un(T))&&Yn(T);let O=typeof r=="function"?r(d):r;x(Ht,O),N(M,{"aria-label":O,"aria-valuetext":g(T),disabled:!l(d)}),N(E,{disabled:!l(d)}),Bt.classList.toggle("nn-disabled",!l(d))}),Bt}function _(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let o=typeof n=="function"?n:()=>n,a=f("button",{type:"button",onclick:e});return K(t,i=>{x(a,o(i)),N(a,{disabled:!s(i)}),r&&N(a,{"aria-pressed":String(r(i))})}),a}function xt(t,...n){return f("div",{class:"nn-row nn-choice",role:"group","aria-label":t},f("span",{class:"nn-label"},t),f("div",{class:"nn-buttons"},...n))}function K(t,n){t.parts.push(n)}var xe="application/vnd.jupyter.widget-view+json",be=/IPY_MODEL_([\w-]+)/g,dn=new WeakSet;function gn(t){if(!t?.context?.model?.cells||!t._modelsSync||dn.has(t))return;dn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),s=o=>r.forEach(a=>a.comm_live=o);s(!0);try{let o=n(e);return{...o,state:ye(o.state,we(t.context.model))}}finally{s(!1)}}}function we(t){return[...t.cells].flatMap(n=>n.type==="code"?n.outputs.toJSON():[]).map(n=>n.data?.[xe]?.model_id).filter(Boolean)}function ye(t,n){let e={},r=[...n];for(;r.length;){let s=r.pop();if(e[s]||!t[s])continue;e[s]=t[s];let o=JSON.stringify({...t[s].state,_esm:null});r.push(...Array.from(o.matchAll(be),([,a])=>a))}return e}var bt=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:o,g:a,b:i}=Ot(e.getPropertyValue(s).trim());return[o,a,i]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return mn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return mn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function mn(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function xn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function wt(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var bn=`.nn {
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
`;var $e=400;function wn({name:t,initial:n,build:e}){return{initialize({model:r}){gn(r.widget_manager)},render({model:r,el:s}){let o=new It(r,n),a=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",a),s.append(f("style",{},bn),o.root),o.start(e(o)),()=>o.stop()}}}var It=class{#t;#o=()=>"";#n=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#a=f("p",{class:"nn-spoken",role:"status"});#s=0;#i=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ne)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!ke(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#i.push(n)}start(n){this.#o=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(xn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#i)n()}#l(){this.#n=0,this.#e??=new bt(this.root);for(let n of this.parts)n(this.state,this.#e);this.#c(this.#o(this.state,this.#e))}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||this.root.append(this.#r,this.#a),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>x(this.#a,n),$e))}};function ke(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Ne(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function yn(t,{key:n="step",label:e="step",last:r,most:s,perSecond:o}){let a=0,i=null;function l(h){i??={now:h,step:t.state[n]};let w=r(t.state),g=Math.min(w,i.step+Math.floor((h-i.now)/1e3*o));g!==t.state[n]&&t.set({[n]:g}),a=g<w?requestAnimationFrame(l):0,a||c()}function c(){i=null,t.commit(),t.redraw()}function u(){cancelAnimationFrame(a),a=0,i=null}function b(){if(a){u(),c();return}let h=r(t.state);t.state[n]>=h&&t.set({[n]:0}),wt()?t.choose({[n]:h}):a=requestAnimationFrame(l),t.redraw()}t.onStop(()=>cancelAnimationFrame(a));let p=h=>{u(),t.choose({[n]:Math.max(0,Math.min(r(t.state),h))})};return gt(xt("run",_(t,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:b}),_(t,{label:"Back",onclick:()=>p(t.state[n]-1),enabled:h=>h[n]>0}),_(t,{label:"Step",onclick:()=>p(t.state[n]+1),enabled:h=>h[n]<r(h)}),_(t,{label:"Reset",onclick:()=>p(0),enabled:h=>h[n]>0})),mt(t,{key:n,label:e,min:0,max:s,whole:!0,changes:h=>(u(),{[n]:Math.min(h,r(t.state))})}))}var yt=["a","b","p","s","f"],C={ap:["a","p"],bp:["b","p"],ps:["p","s"],as:["a","s"],sf:["s","f"]},L=8,A={values:{a:0,b:0,p:1,s:2,f:3},gradients:{f:4,s:5,p:6,b:7,a:8},slopes:{sf:5,ps:6,as:6,bp:7,ap:8}},vn=6,$n={1:["ap","bp"],2:["ps","as"],3:["sf"],5:["sf"],6:["ps","as"],7:["bp"],8:["ap"]},et=[["values","p"],["values","s"],["values","f"],["gradients","f"],["gradients","s"],["gradients","p"],["gradients","b"],["gradients","a"]];function P({a:t,b:n}){let e=t*n,r=e+t,s={sf:2*r,ps:1,as:1,bp:t,ap:n},o=s.sf,a=s.ps*o,i=[s.ap*a,s.as*o];return{values:{a:t,b:n,p:e,s:r,f:r*r},gradients:{f:1,s:o,p:a,b:s.bp*a,a:i[0]+i[1]},slopes:s,parts:i}}function kn(t,n,e){let r=P(t),s=P({...t,[n]:t[n]+e}),o={a:0,b:0,p:0,s:0,f:0,[n]:e},a={};for(let i of["ap","bp","ps","as","sf"]){let[l,c]=C[i];a[i]=r.slopes[i]*o[l],o[c]+=a[i]}return{edges:a,nodes:o,f:s.values.f-r.values.f,linear:r.gradients[n]*e}}function rt(t,n){let{slopes:e}=P(t);return Nn(n).map(r=>{let s=r.map(o=>e[o]);return{edges:r,slopes:s,product:s.reduce((o,a)=>o*a,1)}})}function Nn(t){return t==="f"?[[]]:Object.keys(C).filter(e=>C[e][0]===t).flatMap(e=>Nn(C[e][1]).map(r=>[e,...r]))}function En(t,n,e){let r=P(t),[s,o]=et[n-1],a=i=>{let l=Math.abs(i)<.05?Math.abs(i)/10:.005;return Math.abs(e-i)<=l+1e-9};if(a(r[s][o]))return"right";if(s==="gradients"&&o==="a"){if(a(r.parts[0]))return"product only";if(a(r.parts[1]))return"sum only"}return"wrong"}var Ln={width:640,height:392},m={x:54,y:32},vt={a:[76,110],b:[76,318],p:[232,214],s:[396,214],f:[574,214]},_t=11,Ee={ap:[{from:[m.x,-6],to:[-8,-m.y]},{from:[m.x,10],to:[-26,-m.y]}],bp:[{from:[m.x,0],to:[-m.x,14]},{from:[m.x,-17],to:[-m.x,-3]}],ps:[{from:[m.x,-7],to:[-m.x,-7]},{from:[m.x,8],to:[-m.x,8]}],as:[{from:[m.x,-20],to:[2,-m.y],bend:[200,50,392,50]},{from:[34,-m.y],to:[20,-m.y],bend:[185,28,416,20]}],sf:[{from:[m.x,-7],to:[-m.x,-7]},{from:[m.x,8],to:[-m.x,8]}]},An={ap:{x:190,y:136,anchor:"start",under:-1},bp:{x:150,y:236,anchor:"end",under:1},ps:{x:314,y:170,anchor:"middle",under:-1},as:{x:262,y:37,anchor:"middle",under:-1},sf:{x:486,y:170,anchor:"middle",under:-1}};function Tn(t,n){let{from:e,to:r,bend:s}=Ee[t][n?1:0],[o,a]=C[t],i=[Mn(vt[o],e),Mn(vt[a],r)],l=s?[s.slice(0,2),s.slice(2)]:[],c=[i[0],...l,i[1]];n&&c.reverse();let u=c.at(-1),[b,p,h]=Me(u,c.at(-2)),w=[...c.slice(0,-1),b].map(g=>g.map(Sn).join(" "));return{line:s?`M ${w[0]} C ${w.slice(1).join(" ")}`:`M ${w.join(" L ")}`,head:`M ${[u,p,h].map(g=>g.map(Sn).join(" ")).join(" L ")} Z`,ends:[c[0],u]}}function Me([t,n],e){let r=Math.hypot(t-e[0],n-e[1]),[s,o]=[(t-e[0])/r,(n-e[1])/r],a=[t-_t*s,n-_t*o],i=_t/2;return[a,[a[0]-i*o,a[1]+i*s],[a[0]+i*o,a[1]-i*s]]}var Mn=(t,n)=>t.map((e,r)=>e+n[r]),Sn=t=>Number(t.toFixed(2));var Se=5e-5,Le=1e-12,$=t=>Math.abs(t)<Se?ft(t):nt(Number(t.toPrecision(6)),4),F=t=>nt(Number(t.toPrecision(4)),4),st=t=>t>0?`+${F(t)}`:F(t),V=t=>t<0?`(${$(t)})`:$(t),Ae={ap:"b",bp:"a",ps:"1",as:"1",sf:"2s"},Te=["p = a · b is the product of the two values.","s = p + a is the sum of the two values that arrive.","f = s² is s times itself.","The question is how much f moves if f moves by a little: as much.","The slope of s² is 2s; times the gradient of f, which is 1.","p enters the sum p + a with slope 1; times the gradient of s.","b enters the product a · b with slope a; times the gradient of p.","a has two paths. Through the product: slope b times the gradient of p. Through the sum: what a has already. The two add up."];function Rn(t){let[n,e]=et[t-1];return n==="values"?e:`gradient of ${e}`}function jn(t,n,e){let r=`You typed ${n}.`;return e==="product only"?`${r} That comes back through the product alone; add what a already has from the sum.`:e==="sum only"?`${r} That is what a already has from the sum; what comes back through the product is missing.`:`${r} ${Te[t-1]} Try again.`}function Cn(t){let{values:n,gradients:e,slopes:r,parts:s}=P(t),[o,a,i,l]=[n.a,n.b,n.p,n.s].map($),[c,u,b]=[n.a,n.b,n.s].map(V),p=V(e.s),h=[`a = ${o} and b = ${a} are given; nothing is computed yet.`,`Forward: p = a · b = ${c} · ${u} = ${i}.`,`Forward: s = p + a = ${V(n.p)} + ${c} = ${l}. The value a is used a second time.`,`Forward: f = s² = ${b}² = ${$(n.f)}. The forward pass is done.`,"Backward: the gradient of f is 1, because f follows itself with slope 1.",`Backward through s²: the local slope is 2s = ${$(r.sf)}, so s gets ${V(r.sf)} · 1 = ${$(e.s)}.`,`Backward through p + a: both local slopes are 1, so p gets ${$(e.p)}, and a gets ${$(s[1])} from this path.`,`Backward through a · b: the local slope for b is a = ${o}, so b gets ${c} · ${p} = ${$(e.b)}.`,`Backward through a · b: the local slope for a is b = ${a}, so a gets ${u} · ${p} = ${$(s[0])} from this path; with the ${$(s[1])} that it has, its gradient is ${$(e.a)}.`][t.step];return`Step ${t.step} of ${L}. ${h}`}function On({step:t},n,e,{f:r,linear:s}){let o=`With ${n} raised by ${pt(e).replace(/0$/,"")}, f moved by ${ft(Math.abs(r)<Le?0:r,4)}`;if(t<A.gradients[n])return`${o}. The gradient of ${n} is not known yet at this step.`;let a=`${o} where gradient × ${nt(e)} says ${ft(s,4)}`;return Math.abs(r-s)<1e-9?`${a}: the same.`:`${a}; the rest is curvature, because the slope 2s changes while s moves.`}function Dn(t,n,e){if(n==="f")return["f is the end: the path from f to f has no arrow, so its gradient is 1."];let r=e.map((i,l)=>{let c=[n,...i.edges.map(u=>C[u][1])].join(" → ");return`path ${l+1}: ${c}: ${Re(t.step,i)}`});if(e.length===1)return r;let s=t.step>=L,o=e.map(i=>s?V(i.product):null),a=s?`${o.join(" + ")} = ${$(P(t).gradients[n])}`:"not known before the last step";return[...r,`gradient of ${n}, the sum of both: ${a}`]}function Re(t,{edges:n,slopes:e,product:r}){let s=i=>t>=A.slopes[i],a=n.map((i,l)=>s(i)?V(e[l]):Ae[i]).join(" · ");return n.every(s)&&n.length>1?`${a} = ${$(r)}`:a}function Pn(t,n,{gradients:e,parts:r}){return t>=A.gradients[n]?`d${n} = ${F(e[n])}`:n==="a"&&t>=vn?`da = ${F(r[1])} + ?`:""}function Fn(t){let n=t.filter(r=>r==="right").length,e=t.filter(r=>r==="shown").length;return`Predicted ${n} of ${L}${e?`, ${e} shown`:""}.`}var $t={ap:[0,.33],bp:[0,.33],ps:[.33,.66],as:[0,.66],sf:[.66,1]},je=20;function _n(){let t=Object.keys(C),n=Object.fromEntries(t.map(s=>[s,Oe(s)])),e=v("g",{},...t.flatMap(s=>n[s].elements));function r(s,o,a,i){for(let l of t){let{forward:c,backward:u,label:b,change:p,pulse:h}=n[l],w=$n[s]?.includes(l)??!1,g=i!==null&&l in i.edges,k=s>=A.slopes[l];In(c,[w&&s<=3&&"now",a.has(l)&&"marked"]),c.classList.toggle("nn-graph-nudged",g),In(u,[w&&"now",!k&&"absent"]),x(b,De(l,s,o)),x(p,g?Pe(l,i):""),Fe(h,c,g?(i.share-$t[l][0])/Ce(l):-1)}}return{element:e,draw:r}}var Ce=t=>$t[t][1]-$t[t][0];function Oe(t){let[n,e]=[!1,!0].map(b=>{let{line:p,head:h}=Tn(t,b);return v("g",{class:`nn-graph-arrow nn-graph-${b?"backward":"forward"}`},v("path",{class:"nn-graph-line",d:p}),v("path",{class:"nn-graph-head",d:h}))}),{x:r,y:s,anchor:o,under:a}=An[t],i=`text-anchor: ${o}`,l=v("text",{class:"nn-graph-slope",x:r,y:s,style:i}),c=v("text",{class:"nn-graph-change",x:r,y:s+a*je,style:i}),u=v("circle",{class:"nn-graph-pulse",r:9,visibility:"hidden"});return{forward:n,backward:e,label:l,change:c,pulse:u,elements:[n,e,l,c,u]}}function In(t,n){for(let e of["now","marked","absent"])t.classList.toggle(`nn-graph-${e}`,n.includes(e))}function De(t,n,{slopes:e}){return n>=A.slopes[t]?`slope ${$(e[t])}`:""}function Pe(t,{edges:n,share:e}){return e<$t[t][1]?"":st(n[t])}function Fe(t,n,e){let r=e>0&&e<1;if(N(t,{visibility:r?"visible":"hidden"}),!r)return;let s=n.firstChild,{x:o,y:a}=s.getPointAtLength(e*s.getTotalLength());N(t,{cx:o.toFixed(1),cy:a.toFixed(1)})}var Hn=`.nn .nn-graph {
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
`;var _e={a:"↔ a",b:"↔ b",p:"p = a·b",s:"s = p + a",f:"f = s²"},zn=3,He=.5,ze=16,Be={a:0,b:0,p:.33,s:.66,f:1};function qn(t,n){let e=Object.fromEntries(yt.map(o=>[o,qe(t,n,o)])),r=v("g",{},...yt.flatMap(o=>e[o].elements));function s(o,a,i){for(let l of yt){let{button:c,value:u,below:b}=e[l],p=o.step>=A.values[l],h=p?$(a.values[l]):"?";x(u,h+Bn(o,"values",l)),u.classList.toggle("nn-graph-unknown",!p);let w=Pn(o.step,l,a),g=i&&l in i.nodes?Ge(l,i):null;x(b,g??w+Bn(o,"gradients",l)),b.classList.toggle("nn-graph-change",g!==null),N(c,{"aria-pressed":String(o.node===l),"aria-label":`${l} = ${p?h:"not known yet"}${w&&`, gradient ${w}`}: paths to f`})}}return{element:r,draw:s}}function qe(t,n,e){let[r,s]=vt[e],o=v("text",{class:"nn-graph-value",x:r,y:s+21}),a=v("text",{class:"nn-graph-formula",x:r,y:s-6},_e[e]),i=v("g",{class:"nn-graph-texts","aria-hidden":"true"},a,o),l=v("g",{class:"nn-graph-node",role:"button",tabindex:0,transform:`translate(${r} ${s})`,onkeydown:u=>{u.key!=="Enter"&&u.key!==" "||(u.preventDefault(),kt(t,e))}},v("rect",{x:-m.x,y:-m.y,width:2*m.x,height:2*m.y,rx:8}));e==="a"||e==="b"?Ke(t,n,l,e):l.addEventListener("click",()=>kt(t,e));let c=v("text",{class:"nn-graph-gradient",x:r,y:s+m.y+22});return{button:l,value:o,below:c,elements:[l,i,c]}}function kt(t,n){t.choose({node:t.state.node===n?null:n})}function Ke(t,n,e,r){let s=null;e.classList.add("nn-graph-draggable"),e.addEventListener("click",a=>{a.detail===0&&kt(t,r)}),e.addEventListener("pointerdown",a=>{a.button||(a.preventDefault(),e.focus({preventScroll:!0}),e.setPointerCapture(a.pointerId),s={left:n.pointAt(a)[0],value:t.state[r],isDrag:!1})}),e.addEventListener("pointermove",a=>{if(!s)return;let i=Math.round((n.pointAt(a)[0]-s.left)/ze);if(!i&&!s.isDrag)return;s.isDrag=!0;let l=Math.min(zn,Math.max(-zn,s.value+i*He));l!==t.state[r]&&t.set({[r]:l,predictions:[]})});let o=a=>{s?.isDrag?t.commit():s&&a.type==="pointerup"&&kt(t,r),s=null};e.addEventListener("pointerup",o),e.addEventListener("pointercancel",o)}function Bn({step:t,predictions:n},e,r){let s=et.findIndex(([o,a])=>o===e&&a===r);return s>=0&&t>s&&n[s]==="right"?" ✓":""}function Ge(t,{nodes:n,edges:e,f:r,share:s}){if(s<Be[t])return"";if(t==="f")return st(r);if(t!=="s"||!("as"in e))return st(n[t]);let o=e.as<0?`− ${F(-e.as)}`:`+ ${F(e.as)}`;return`${F(e.ps)} ${o} = ${F(n.s)}`}var We=1400,Nt=.1;function Kn(t){let n=null,e=0,r=({step:l,a:c,b:u})=>`${l} ${c} ${u}`;function s(l){e=0,n&&(n.begun??=l,n.share=Math.min(1,(l-n.begun)/We),n.share<1&&(e=requestAnimationFrame(s)),t.redraw())}function o(){cancelAnimationFrame(e),e=0,n=null}function a(l){let c=n?.node===l;o(),c||(n={node:l,key:r(t.state),begun:null,share:wt()?1:0},n.share||(e=requestAnimationFrame(s))),t.redraw()}function i(l){if(n&&n.key!==r(l)&&o(),!n)return null;let{node:c,share:u}=n,b=kn(l,c,Nt),p=new Set(rt(l,c).flatMap(({edges:k})=>k)),h=Object.fromEntries([...p].map(k=>[k,b.edges[k]])),g=Object.fromEntries([c,"p","s","f"].map(k=>[k,b.nodes[k]]));return{node:c,share:u,edges:h,nodes:g,f:b.f,linear:b.linear}}return t.onStop(o),{toggle:a,shown:i}}function Et(t){let n=`nn-graph-answer-${Et.count=(Et.count??0)+1}`,e=f("label",{for:n}),r=f("input",{type:"text",id:n,inputmode:"text",autocomplete:"off",spellcheck:"false",onkeydown:p=>p.key==="Enter"&&c()}),s=f("button",{type:"button",onclick:c},"Check"),o=f("button",{type:"button",onclick:()=>u("shown")},"Show it"),a=f("span",{class:"nn-graph-tally"}),i=f("div",{class:"nn-note",role:"alert"}),l=null;function c(){let p=t.state.step+1;if(p>L||!r.value.trim())return;let h=ut(r.value);if(h===null){x(i,`“${r.value}” is no number.`);return}let w=En(t.state,p,h);w==="right"?u("right"):(x(i,jn(p,r.value.trim(),w)),r.select())}function u(p){let{step:h,predictions:w}=t.state,g=Array.from({length:L},(k,M)=>w[M]??"");g[h]!=="shown"&&(g[h]=p),t.choose({step:h+1,predictions:g}),r.focus({preventScroll:!0})}K(t,({step:p,a:h,b:w,predict:g,predictions:k})=>{b.hidden=!g;let M=`${p} ${h} ${w}`;M!==l&&(l=M,r.value="",x(i,""));let E=p>=L;x(e,E?"all known":`${Rn(p+1)} = ?`),N(r,{readonly:E}),N(s,{disabled:E}),N(o,{disabled:E}),x(a,Fn(k))});let b=f("div",{class:"nn-row nn-long nn-graph-prediction",role:"group","aria-label":"prediction"},e,r,f("div",{class:"nn-buttons"},s,o,a),i);return b}var is=wn({name:"forward and backward through the graph of f = (a·b + a)²",initial:{step:0,a:2,b:3,predict:!0,predictions:[],node:null},build(t){let n=new dt({title:"f = (a·b + a)²",...Ln}),e={arrows:_n(),nodes:qn(t,n)};n.svg.classList.add("nn-graph"),n.svg.append(e.arrows.element,e.nodes.element);let r=Kn(t),s=null;return K(t,o=>s=r.shown(o)),t.root.append(f("style",{},Hn),un(n),Ye(),Ve(t),yn(t,{last:()=>L,most:L,perSecond:.8}),gt(Et(t),Gn(t,"a"),Gn(t,"b"),Ue(t,r,()=>s))),o=>{let a=P(o),i=o.node?rt(o,o.node):[],l=new Set(i.flatMap(({edges:c})=>c));return e.arrows.draw(o.step,a,l,s),e.nodes.draw(o,a,s),Ze(o,s)}}});function Ue(t,n,e){let r=xt("try",_(t,{label:"Predict first",pressed:({predict:s})=>s,onclick:()=>t.choose({predict:!t.state.predict})}),...["a","b"].map(s=>_(t,{label:`Nudge ${s} by ${Nt}`,pressed:()=>e()?.node===s,enabled:({step:o})=>o>=A.values.f,onclick:()=>n.toggle(s)})));return r.classList.add("nn-long"),r}function Gn(t,n){return mt(t,{key:n,label:`value ${n}`,min:-3,max:3,step:.5,changes:e=>({[n]:e,predictions:[]})})}function Ye(){let t=(n,e)=>f("span",{class:`nn-graph-key nn-graph-key-${n}`},e);return f("p",{class:"nn-graph-legend"},t("value","value, forward →"),t("gradient","gradients (da: of a) and slopes, backward ⇠"),t("change","change after a nudge, with its sign"),f("span",{},"Click a node: its paths to f."))}function Ve(t){let n=f("p",{class:"nn-graph-paths","aria-live":"polite"});return K(t,e=>{let r=e.node?Dn(e,e.node,rt(e,e.node)):[];x(n,r.join(`
`))}),n}function Ze(t,n){return n?n.share<1?`The change of ${n.node} is on its way to f.`:On(t,n.node,Nt,n):Cn(t)}export{is as default};
