function Y(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function et(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function F(){}var W=.7,V=1/W,G="\\s*([+-]?\\d+)\\s*",tt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",C="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ne=/^#([0-9a-f]{3,8})$/,ee=new RegExp(`^rgb\\(${G},${G},${G}\\)$`),re=new RegExp(`^rgb\\(${C},${C},${C}\\)$`),se=new RegExp(`^rgba\\(${G},${G},${G},${tt}\\)$`),oe=new RegExp(`^rgba\\(${C},${C},${C},${tt}\\)$`),ae=new RegExp(`^hsl\\(${tt},${C},${C}\\)$`),ie=new RegExp(`^hsla\\(${tt},${C},${C},${tt}\\)$`),Kt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Y(F,Rt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Wt,formatHex:Wt,formatHex8:ce,formatHsl:le,formatRgb:Gt,toString:Gt});function Wt(){return this.rgb().formatHex()}function ce(){return this.rgb().formatHex8()}function le(){return nn(this).formatHsl()}function Gt(){return this.rgb().formatRgb()}function Rt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=ne.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Ut(n):e===3?new v(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?lt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?lt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ee.exec(t))?new v(n[1],n[2],n[3],1):(n=re.exec(t))?new v(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=se.exec(t))?lt(n[1],n[2],n[3],n[4]):(n=oe.exec(t))?lt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=ae.exec(t))?Zt(n[1],n[2]/100,n[3]/100,1):(n=ie.exec(t))?Zt(n[1],n[2]/100,n[3]/100,n[4]):Kt.hasOwnProperty(t)?Ut(Kt[t]):t==="transparent"?new v(NaN,NaN,NaN,0):null}function Ut(t){return new v(t>>16&255,t>>8&255,t&255,1)}function lt(t,n,e,r){return r<=0&&(t=n=e=NaN),new v(t,n,e,r)}function It(t){return t instanceof F||(t=Rt(t)),t?(t=t.rgb(),new v(t.r,t.g,t.b,t.opacity)):new v}function Ot(t,n,e,r){return arguments.length===1?It(t):new v(t,n,e,r??1)}function v(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Y(v,Ot,et(F,{brighter(t){return t=t==null?V:Math.pow(V,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?W:Math.pow(W,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new v(q(this.r),q(this.g),q(this.b),ft(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Vt,formatHex:Vt,formatHex8:he,formatRgb:Yt,toString:Yt}));function Vt(){return`#${B(this.r)}${B(this.g)}${B(this.b)}`}function he(){return`#${B(this.r)}${B(this.g)}${B(this.b)}${B((isNaN(this.opacity)?1:this.opacity)*255)}`}function Yt(){let t=ft(this.opacity);return`${t===1?"rgb(":"rgba("}${q(this.r)}, ${q(this.g)}, ${q(this.b)}${t===1?")":`, ${t})`}`}function ft(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function q(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function B(t){return t=q(t),(t<16?"0":"")+t.toString(16)}function Zt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new E(t,n,e,r)}function nn(t){if(t instanceof E)return new E(t.h,t.s,t.l,t.opacity);if(t instanceof F||(t=Rt(t)),!t)return new E;if(t instanceof E)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,i=o-s,c=(o+s)/2;return i?(n===o?a=(e-r)/i+(e<r)*6:e===o?a=(r-n)/i+2:a=(n-e)/i+4,i/=c<.5?o+s:2-o-s,a*=60):i=c>0&&c<1?0:a,new E(a,i,c,t.opacity)}function fe(t,n,e,r){return arguments.length===1?nn(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(E,fe,et(F,{brighter(t){return t=t==null?V:Math.pow(V,t),new E(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?W:Math.pow(W,t),new E(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new v(Lt(t>=240?t-240:t+120,s,r),Lt(t,s,r),Lt(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new E(Jt(this.h),ht(this.s),ht(this.l),ft(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ft(this.opacity);return`${t===1?"hsl(":"hsla("}${Jt(this.h)}, ${ht(this.s)*100}%, ${ht(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Jt(t){return t=(t||0)%360,t<0?t+360:t}function ht(t){return Math.max(0,Math.min(1,t||0))}function Lt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var en=Math.PI/180,rn=180/Math.PI,pt=18,sn=.96422,on=1,an=.82521,cn=4/29,U=6/29,ln=3*U*U,pe=U*U*U;function hn(t){if(t instanceof R)return new R(t.l,t.a,t.b,t.opacity);if(t instanceof D)return fn(t);t instanceof v||(t=It(t));var n=Ct(t.r),e=Ct(t.g),r=Ct(t.b),s=At((.2225045*n+.7168786*e+.0606169*r)/on),o,a;return n===e&&e===r?o=a=s:(o=At((.4360747*n+.3850649*e+.1430804*r)/sn),a=At((.0139322*n+.0971045*e+.7141733*r)/an)),new R(116*s-16,500*(o-s),200*(s-a),t.opacity)}function ue(t,n,e,r){return arguments.length===1?hn(t):new R(t,n,e,r??1)}function R(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Y(R,ue,et(F,{brighter(t){return new R(this.l+pt*(t??1),this.a,this.b,this.opacity)},darker(t){return new R(this.l-pt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=sn*Tt(n),t=on*Tt(t),e=an*Tt(e),new v(jt(3.1338561*n-1.6168667*t-.4906146*e),jt(-.9787684*n+1.9161415*t+.033454*e),jt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function At(t){return t>pe?Math.pow(t,1/3):t/ln+cn}function Tt(t){return t>U?t*t*t:ln*(t-cn)}function jt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Ct(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function de(t){if(t instanceof D)return new D(t.h,t.c,t.l,t.opacity);if(t instanceof R||(t=hn(t)),t.a===0&&t.b===0)return new D(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*rn;return new D(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ge(t,n,e,r){return arguments.length===1?de(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function fn(t){if(isNaN(t.h))return new R(t.l,0,0,t.opacity);var n=t.h*en;return new R(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Y(D,ge,et(F,{brighter(t){return new D(this.h,this.c,this.l+pt*(t??1),this.opacity)},darker(t){return new D(this.h,this.c,this.l-pt*(t??1),this.opacity)},rgb(){return fn(this).rgb()}}));var pn=-.14861,Dt=1.78277,Pt=-.29227,ut=-.90649,nt=1.97294,Xt=nt*ut,Qt=nt*Dt,tn=Dt*Pt-ut*pn;function me(t){if(t instanceof K)return new K(t.h,t.s,t.l,t.opacity);t instanceof v||(t=It(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(tn*r+Xt*n-Qt*e)/(tn+Xt-Qt),o=r-s,a=(nt*(e-s)-Pt*o)/ut,i=Math.sqrt(a*a+o*o)/(nt*s*(1-s)),c=i?Math.atan2(a,o)*rn-120:NaN;return new K(c<0?c+360:c,i,s,t.opacity)}function xe(t,n,e,r){return arguments.length===1?me(t):new K(t,n,e,r??1)}function K(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Y(K,xe,et(F,{brighter(t){return t=t==null?V:Math.pow(V,t),new K(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?W:Math.pow(W,t),new K(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*en,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new v(255*(n+e*(pn*r+Dt*s)),255*(n+e*(Pt*r+ut*s)),255*(n+e*(nt*r)),this.opacity)}}));var be="http://www.w3.org/2000/svg";function f(t,n={},...e){return un(document.createElement(t),n,e)}function $(t,n={},...e){return un(document.createElementNS(be,t),n,e)}var we=Math.random().toString(36).slice(2,8),ye=0;function rt(t){return`nn-${t}-${we}-${ye+=1}`}function S(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function b(t,n){t.textContent!==n&&(t.textContent=n)}function un(t,n,e){return S(t,n),t.append(...e),t}var ve=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,$e=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function ot(t,n=2){return st(String(Number(t.toFixed(n))+0))}function dt(t,n=2){let e=Math.abs(t);if(t===0)return"0";if(e<1e-4||e>=1e6)return st(t.toExponential(n-1));let r=Number(t.toPrecision(n));return st(e>=1e3?_t(r):String(r))}function gt(t){let n=String(t),e=t.toFixed(2);return st(n.length>e.length?n:e)}function _t(t){return st(t.toLocaleString("en-GB"))}function mt(t){let n=t.trim().replace("−","-");return ve.test(n)&&(n=n.replace(/[,\s]/g,"")),$e.test(n)?Number(n)+0:null}function st(t){return t.replaceAll("-","−")}function dn(...t){return f("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var xt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=$("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=f("div",{class:"nn-frame"},this.svg),this.caption=f("figcaption",{},n),this.element=f("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(f("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;b(this.readout,n);let s=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};function bt(...t){return f("div",{class:"nn-controls"},...t)}function wt(t,n){let{key:e,label:r,min:s,max:o,log:a=!1,whole:i=!1,enabled:c=()=>!0}=n,h=n.step??(i?1:a?.02:.1),p=n.changes??(d=>({[e]:d})),w=n.value??(d=>d[e]),m=a?Math.log10:d=>d,u=Math.max(0,Math.ceil(-Math.log10(h))),l=d=>i?Math.round(a?10**d:d):a?Number((10**d).toPrecision(3)):Number(d.toFixed(u))+0,g=d=>i?_t(d):gt(d),y=rt("box"),A=f("input",{type:"range",min:m(s),max:m(o),step:h,oninput:()=>Bt(l(Number(A.value))),onchange:()=>t.commit()}),T=f("input",{type:"text",id:y,inputmode:i?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Jn(T.value),onfocus:()=>T.select()}),j=f("div",{class:"nn-note",role:"alert"}),J=f("label",{for:y}),X=null,Q="";function Bt(d){b(j,""),t.set(p(d))}function Jn(d){let M=mt(d);if(M===null||i&&M%1){T.value=Q,b(j,`“${d}” is no ${i?"whole number":"number"}, so ${Q} stays.`);return}let O=Math.min(o,Math.max(s,M));if(X=O,A.value=m(O),Q=T.value=O===M?d.trim():g(O),Bt(O),t.commit(),O!==M){let te=`${g(s)} to ${g(o)}`;b(j,`${d} is outside ${te}, so ${Q} is used.`)}}function Xn(d){let M=m(Math.min(o,Math.max(s,d)));return Math.abs(Number(A.value)-M)<=.501*h}function Qn(d){b(j,""),X=d,A.value=m(d),Q=T.value=g(d)}let qt=f("div",{class:"nn-row nn-slider"},J,T,A,j);return z(t,d=>{let M=w(d);(M!==X||!Xn(M))&&Qn(M);let O=typeof r=="function"?r(d):r;b(J,O),S(A,{"aria-label":O,"aria-valuetext":g(M),disabled:!c(d)}),S(T,{disabled:!c(d)}),qt.classList.toggle("nn-disabled",!c(d))}),qt}function H(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let o=typeof n=="function"?n:()=>n,i=f("button",{type:"button",onclick:()=>{s(t.state)&&e()}});return z(t,c=>{b(i,o(c)),S(i,{"aria-disabled":s(c)?null:"true"}),r&&S(i,{"aria-pressed":String(r(c))})}),i}function yt(t,...n){return f("div",{class:"nn-row nn-choice",role:"group","aria-label":t},f("span",{class:"nn-label"},t),f("div",{class:"nn-buttons"},...n))}function z(t,n){t.parts.push(n)}var ke="application/vnd.jupyter.widget-view+json",Ne=/IPY_MODEL_([\w-]+)/g,gn=new WeakSet,mn=new WeakMap,Me=500;function xn(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(mn.get(t)),mn.set(t,setTimeout(()=>Ee(t),Me)),gn.has(t)))return;gn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),s=o=>r.forEach(a=>a.comm_live=o);s(!0);try{let o=n(e);return{...o,state:Le(o.state,Se(t.context.model))}}finally{s(!1)}}}function Ee(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:s,id:o}of bn(t.context.model)){let a=t._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,s)}}}function Se(t){return bn(t).map(({id:n})=>n)}function bn(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[ke]?.model_id}))).filter(({id:n})=>n)}function Le(t,n){let e={},r=[...n];for(;r.length;){let s=r.pop();if(e[s]||!t[s])continue;e[s]=t[s];let o=JSON.stringify({...t[s].state,_esm:null});r.push(...Array.from(o.matchAll(Ne),([,a])=>a))}return e}var vt=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:o,g:a,b:i}=Ot(e.getPropertyValue(s).trim());return[o,a,i]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return wn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return wn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function wn(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function yn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function $t(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var vn=`.nn {
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
`;var Te=400;function $n({name:t,initial:n,build:e}){return{initialize({model:r}){xn(r.widget_manager)},render({model:r,el:s}){let o=new Ft(r,n),a=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",a),s.append(f("style",{},vn),o.root),o.start(e(o)),()=>o.stop()}}}var Ft=class{#t;#a=()=>"";#n=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#s=f("p",{class:"nn-spoken",role:"status"});#o=0;#i=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ce)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!je(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#i.push(n)}start(n){this.#a=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(yn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#i)n()}#l(){this.#n=0,this.#e??=new vt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#c(this.#a(this.state,this.#e))}catch(n){console.warn(n),this.#c("This state cannot be shown; whoever set it finds the reason in the console.")}}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#s.textContent=n,this.root.append(this.#r,this.#s)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>b(this.#s,n),Te))}};function je(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Ce(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function kn(t,{key:n="step",label:e="step",last:r,most:s,perSecond:o,changes:a=i=>({[n]:i})}){let i=0,c=null;function h(l){c??={now:l,step:t.state[n]};let g=r(t.state),y=Math.min(g,c.step+Math.floor((l-c.now)/1e3*o));y!==t.state[n]&&t.set(a(y)),i=y<g?requestAnimationFrame(h):0,i||p()}function p(){c=null,t.commit(),t.redraw()}function w(){cancelAnimationFrame(i),i=0,c=null}function m(){if(i){w(),p();return}let l=r(t.state);t.state[n]>=l&&t.set(a(0)),$t()?t.choose(a(l)):i=requestAnimationFrame(h),t.redraw()}t.onStop(()=>cancelAnimationFrame(i));let u=l=>{w(),t.choose(a(Math.max(0,Math.min(r(t.state),l))))};return bt(yt("run",H(t,{label:()=>i?"❚❚ Pause":"▶ Play",onclick:m}),H(t,{label:"Back",onclick:()=>u(Math.min(r(t.state),t.state[n])-1),enabled:l=>l[n]>0}),H(t,{label:"Step",onclick:()=>u(t.state[n]+1),enabled:l=>l[n]<r(l)}),H(t,{label:"Reset",onclick:()=>u(0),enabled:l=>l[n]>0})),wt(t,{key:n,label:e,min:0,max:s,whole:!0,value:l=>Math.min(l[n],r(l)),changes:l=>(w(),a(Math.min(l,r(t.state))))}))}var kt=["a","b","p","s","f"],I={ap:["a","p"],bp:["b","p"],ps:["p","s"],as:["a","s"],sf:["s","f"]},N=8,L={values:{a:0,b:0,p:1,s:2,f:3},gradients:{f:4,s:5,p:6,b:7,a:8},slopes:{sf:5,ps:6,as:6,bp:7,ap:8}},Nn=6,Mn={1:["ap","bp"],2:["ps","as"],3:["sf"],5:["sf"],6:["ps","as"],7:["bp"],8:["ap"]},at=[["values","p"],["values","s"],["values","f"],["gradients","f"],["gradients","s"],["gradients","p"],["gradients","b"],["gradients","a"]];function P({a:t,b:n}){let e=t*n,r=e+t,s={sf:2*r,ps:1,as:1,bp:t,ap:n},o=s.sf,a=s.ps*o,i=[s.ap*a,s.as*o];return{values:{a:t,b:n,p:e,s:r,f:r*r},gradients:{f:1,s:o,p:a,b:s.bp*a,a:i[0]+i[1]},slopes:s,parts:i}}function En(t,n,e){let r=P(t),s=P({...t,[n]:t[n]+e}),o={a:0,b:0,p:0,s:0,f:0,[n]:e},a={};for(let i of["ap","bp","ps","as","sf"]){let[c,h]=I[i];a[i]=r.slopes[i]*o[c],o[h]+=a[i]}return{edges:a,nodes:o,f:s.values.f-r.values.f,linear:r.gradients[n]*e}}function it(t,n){let{slopes:e}=P(t);return Sn(n).map(r=>{let s=r.map(o=>e[o]);return{edges:r,slopes:s,product:s.reduce((o,a)=>o*a,1)}})}function Sn(t){return t==="f"?[[]]:Object.keys(I).filter(e=>I[e][0]===t).flatMap(e=>Sn(I[e][1]).map(r=>[e,...r]))}function Ln(t,n,e){let r=P(t),[s,o]=at[n-1],a=i=>{let c=Math.abs(i)<.05?Math.abs(i)/10:.005;return Math.abs(e-i)<=c+1e-9};if(a(r[s][o]))return"right";if(s==="gradients"&&o==="a"){if(a(r.parts[0]))return"product only";if(a(r.parts[1]))return"sum only"}return"wrong"}function Ht({step:t,predictions:n}){return Array.from({length:N},(e,r)=>n[r]||(r<t?"shown":""))}var jn={width:640,height:322},x={x:54,y:32},Nt={a:[76,70],b:[76,260],p:[232,174],s:[396,174],f:[574,174]},zt=11,Re={ap:[{from:[x.x,-6],to:[-8,-x.y]},{from:[x.x,10],to:[-26,-x.y]}],bp:[{from:[x.x,0],to:[-x.x,14]},{from:[x.x,-17],to:[-x.x,-3]}],ps:[{from:[x.x,-7],to:[-x.x,-7]},{from:[x.x,8],to:[-x.x,8]}],as:[{from:[x.x,-20],to:[2,-x.y],bend:[200,10,392,10]},{from:[34,-x.y],to:[20,-x.y],bend:[185,-12,416,-20]}],sf:[{from:[x.x,-7],to:[-x.x,-7]},{from:[x.x,8],to:[-x.x,8]}]},Cn={ap:{x:190,y:98,anchor:"start",under:-1},bp:{x:148,y:184,anchor:"end",under:1},ps:{x:314,y:130,anchor:"middle",under:-1},as:{x:250,y:56,anchor:"middle",under:0,beside:62},sf:{x:486,y:130,anchor:"middle",under:-1}};function Rn(t,n){let{from:e,to:r,bend:s}=Re[t][n?1:0],[o,a]=I[t],i=[An(Nt[o],e),An(Nt[a],r)],c=s?[s.slice(0,2),s.slice(2)]:[],h=[i[0],...c,i[1]];n&&h.reverse();let p=h.at(-1),[w,m,u]=Ie(p,h.at(-2)),l=[...h.slice(0,-1),w].map(g=>g.map(Tn).join(" "));return{line:s?`M ${l[0]} C ${l.slice(1).join(" ")}`:`M ${l.join(" L ")}`,head:`M ${[p,m,u].map(g=>g.map(Tn).join(" ")).join(" L ")} Z`,ends:[h[0],p]}}function Ie([t,n],e){let r=Math.hypot(t-e[0],n-e[1]),[s,o]=[(t-e[0])/r,(n-e[1])/r],a=[t-zt*s,n-zt*o],i=zt/2;return[a,[a[0]-i*o,a[1]+i*s],[a[0]+i*o,a[1]-i*s]]}var An=(t,n)=>t.map((e,r)=>e+n[r]),Tn=t=>Number(t.toFixed(2));var Oe=5e-5,De=1e-12,k=t=>Math.abs(t)<Oe?dt(t):ot(Number(t.toPrecision(6)),4),_=t=>ot(Number(t.toPrecision(4)),4),ct=t=>t>0?`+${_(t)}`:_(t),Z=t=>t<0?`(${k(t)})`:k(t),Pe={ap:"b",bp:"a",ps:"1",as:"1",sf:"2s"},_e=["p = a · b is the product of the two values.","s = p + a is the sum of the two values that arrive.","f = s² is s times itself.","If f itself moves by 0.1, by how much does f move?","The slope of s² is 2s; times the gradient of f, which is 1.","p enters the sum with slope 1: multiply it by the gradient of s.","b enters the product a · b with slope a; times the gradient of p.","a has two paths. Through the product: slope b times the gradient of p. Through the sum: what a has already. The two add up."];function In(t){let[n,e]=at[t-1];return n==="values"?e:`d${e}`}function On(t,n,e){let r=`You typed ${n}.`;return e==="product only"?`${r} That comes back through the product alone; add what a already has from the sum.`:e==="sum only"?`${r} That is what a already has from the sum; what comes back through the product is missing.`:`${r} ${_e[t-1]} Try again.`}function Dn(t){let{values:n,gradients:e,slopes:r,parts:s}=P(t),[o,a,i,c]=[n.a,n.b,n.p,n.s].map(k),[h,p,w]=[n.a,n.b,n.s].map(Z),m=Z(e.s),u=[`a = ${o} and b = ${a} are given; nothing is computed yet.`,`Forward: p = a · b = ${h} · ${p} = ${i}.`,`Forward: s = p + a = ${Z(n.p)} + ${h} = ${c}. The value a is used a second time.`,`Forward: f = s² = ${w}² = ${k(n.f)}. The forward pass is done.`,"Backward: the gradient of f is 1, because f changes exactly as f does.",`Backward through s²: the local slope is 2s = ${k(r.sf)}, so s gets ${Z(r.sf)} · 1 = ${k(e.s)}.`,`Backward through p + a: both local slopes are 1, so p gets ${k(e.p)}, and a gets ${k(s[1])} from this path.`,`Backward through a · b: the local slope for b is a = ${o}, so b gets ${h} · ${m} = ${k(e.b)}.`,`Backward through a · b: the local slope for a is b = ${a}, so a gets ${p} · ${m} = ${k(s[0])} from this path; with the ${k(s[1])} that it has, its gradient is ${k(e.a)}.`][t.step];return`Step ${t.step} of ${N}. ${u}`}function Pn({step:t},n,e,{f:r,linear:s}){let o=`With ${n} raised by ${gt(e).replace(/0$/,"")}, f moved by ${dt(Math.abs(r)<De?0:r,4)}`;return t<L.gradients[n]?`${o}. The gradient of ${n} is not known yet at this step.`:`${o} where gradient × ${ot(e)} says ${dt(s,4)}.`}function _n(t,n,e){if(n==="f")return["f is the end: the path from f to f has no arrow, so its gradient is 1."];let r=e.map((i,c)=>{let h=[n,...i.edges.map(p=>I[p][1])].join(" → ");return`path ${c+1}: ${h}: ${Fe(t.step,i)}`});if(e.length===1)return r;let s=t.step>=N,o=e.map(i=>s?Z(i.product):null),a=s?`${o.join(" + ")} = ${k(P(t).gradients[n])}`:`known at step ${N}`;return[...r,`gradient of ${n}, the sum of both: ${a}`]}function Fe(t,{edges:n,slopes:e,product:r}){let s=i=>t>=L.slopes[i],a=n.map((i,c)=>s(i)?Z(e[c]):Pe[i]).join(" · ");return n.every(s)&&n.length>1?`${a} = ${k(r)}`:a}function Fn(t,n,{gradients:e,parts:r}){return t>=L.gradients[n]?`d${n} = ${_(e[n])}`:n==="a"&&t>=Nn?`da = ${_(r[1])} + ?`:""}function Hn(t){let n=t.filter(r=>r==="right").length,e=t.filter(r=>r==="shown").length;return`Predicted ${n} of ${N}${e?`, ${e} shown`:""}.`}var Mt={ap:[0,.33],bp:[0,.33],ps:[.33,.66],as:[0,.66],sf:[.66,1]},He=20;function Bn(){let t=Object.keys(I),n=Object.fromEntries(t.map(s=>[s,Be(s)])),e=$("g",{},...t.flatMap(s=>n[s].elements));function r(s,o,a,i){for(let c of t){let{forward:h,backward:p,label:w,change:m,pulse:u}=n[c],l=Mn[s]?.includes(c)??!1,g=i!==null&&c in i.edges,y=s>=L.slopes[c];zn(h,[l&&s<=3&&"now",a.has(c)&&"marked"]),h.classList.toggle("nn-graph-nudged",g),zn(p,[l&&"now",!y&&"absent"]),b(w,qe(c,s,o)),b(m,g?Ke(c,i):""),We(u,h,g?(i.share-Mt[c][0])/ze(c):-1)}}return{element:e,draw:r}}var ze=t=>Mt[t][1]-Mt[t][0];function Be(t){let[n,e]=[!1,!0].map(m=>{let{line:u,head:l}=Rn(t,m);return $("g",{class:`nn-graph-arrow nn-graph-${m?"backward":"forward"}`},$("path",{class:"nn-graph-line",d:u}),$("path",{class:"nn-graph-head",d:l}))}),{x:r,y:s,anchor:o,under:a,beside:i=0}=Cn[t],c=`text-anchor: ${o}`,h=$("text",{class:"nn-graph-slope",x:r,y:s,style:c}),p=$("text",{class:"nn-graph-change",x:r+i,y:s+a*He,style:c}),w=$("circle",{class:"nn-graph-pulse",r:9,visibility:"hidden"});return{forward:n,backward:e,label:h,change:p,pulse:w,elements:[n,e,h,p,w]}}function zn(t,n){for(let e of["now","marked","absent"])t.classList.toggle(`nn-graph-${e}`,n.includes(e))}function qe(t,n,{slopes:e}){return n>=L.slopes[t]?`slope ${k(e[t])}`:""}function Ke(t,{edges:n,share:e}){return e<Mt[t][1]?"":ct(n[t])}function We(t,n,e){let r=e>0&&e<1;if(S(t,{visibility:r?"visible":"hidden"}),!r)return;let s=n.firstChild,{x:o,y:a}=s.getPointAtLength(e*s.getTotalLength());S(t,{cx:o.toFixed(1),cy:a.toFixed(1)})}var qn=`.nn .nn-graph {
  font-size: max(17px, var(--nn-least, 0px));
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
  font-size: max(0.93em, var(--nn-least, 0px));
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

.nn-graph-line-break {
  width: 100%;
}

.nn-graph-paths {
  margin: 0.4em 0 0;
  text-align: center;
  white-space: pre-line;
}

@container (min-width: 49em) {
  .nn-graph-paths {
    position: absolute;
    right: 0;
    bottom: 0;
    width: 55%;
    margin: 0;
    text-align: right;
  }
}

.nn .nn-graph-figure {
  position: relative;
}

.nn-graph-paths:empty {
  display: none;
}

.nn-row.nn-graph-prediction {
  grid-template-columns: 10em 5.5em 1fr;
}

.nn-graph-over .nn-buttons {
  grid-column: 2 / -1;
}

.nn-graph-prediction label {
  white-space: nowrap;
}

@container (min-width: 53em) {
  .nn-row.nn-graph-prediction {
    grid-template-columns: 8.7em 5.5em 1fr;
  }
}

.nn-graph-tally {
  outline: none;
  align-self: center;
  margin-left: 0.6em;
}

@container (max-width: 33em) {
  .nn-row.nn-graph-prediction {
    grid-template-columns: 5.5em 1fr;
  }

  .nn-graph-over .nn-buttons {
    grid-column: 1 / -1;
  }
}
`;function Kn(t,{take:n,move:e,drop:r,from:s=[t],focused:o=t}){let a=null;for(let i of s)i.addEventListener("touchstart",c=>c.preventDefault(),{passive:!1}),i.addEventListener("pointerdown",c=>{c.button||(c.preventDefault(),o.focus({preventScroll:!0}),t.setPointerCapture(c.pointerId),a={begun:n(c)})});t.addEventListener("pointermove",i=>{a&&e(i,a.begun)});for(let i of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(i,c=>{if(!a)return;let{begun:h}=a;a=null,r(c,h)})}var Ue={a:"↔ a",b:"↔ b",p:"p = a·b",s:"s = p + a",f:"f = s²"},Wn=3,Ve=.5,Ye=16,Ze={a:0,b:0,p:.33,s:.66,f:1};function Un(t,n){let e=Object.fromEntries(kt.map(o=>[o,Je(t,n,o)])),r=$("g",{},...kt.flatMap(o=>e[o].elements));function s(o,a,i){for(let c of kt){let{button:h,value:p,below:w}=e[c],m=o.step>=L.values[c],u=m?k(a.values[c]):"?";b(p,u+Gn(o,"values",c)),p.classList.toggle("nn-graph-unknown",!m);let l=Fn(o.step,c,a),g=i&&c in i.nodes?Qe(c,i):null;b(w,g??l+Gn(o,"gradients",c)),w.classList.toggle("nn-graph-change",g!==null),S(h,{"aria-pressed":String(o.node===c),"aria-label":`${c} = ${m?u:"not known yet"}${l&&`, gradient ${l}`}: paths to f`})}}return{element:r,draw:s}}function Je(t,n,e){let[r,s]=Nt[e],o=$("text",{class:"nn-graph-value",x:r,y:s+21}),a=$("text",{class:"nn-graph-formula",x:r,y:s-6},Ue[e]),i=$("g",{class:"nn-graph-texts","aria-hidden":"true"},a,o),c=$("g",{class:"nn-graph-node",role:"button",tabindex:0,transform:`translate(${r} ${s})`,onkeydown:p=>{p.key!=="Enter"&&p.key!==" "||(p.preventDefault(),Et(t,e))}},$("rect",{x:-x.x,y:-x.y,width:2*x.x,height:2*x.y,rx:8}));e==="a"||e==="b"?Xe(t,n,c,e):c.addEventListener("click",()=>Et(t,e));let h=$("text",{class:"nn-graph-gradient",x:r,y:s+x.y+22});return{button:c,value:o,below:h,elements:[c,i,h]}}function Et(t,n){t.choose({node:t.state.node===n?null:n})}function Xe(t,n,e,r){e.classList.add("nn-graph-draggable"),e.addEventListener("click",s=>{s.detail===0&&Et(t,r)}),Kn(e,{take:s=>({left:n.pointAt(s)[0],value:t.state[r],isDrag:!1}),move(s,o){let a=Math.round((n.pointAt(s)[0]-o.left)/Ye);if(!a&&!o.isDrag)return;o.isDrag=!0;let i=Math.min(Wn,Math.max(-Wn,o.value+a*Ve));i!==t.state[r]&&t.set({[r]:i,predictions:[]})},drop(s,{isDrag:o}){o?t.commit():s.type==="pointerup"&&Et(t,r)}})}function Gn({step:t,predictions:n},e,r){let s=at.findIndex(([o,a])=>o===e&&a===r);return s>=0&&t>s&&n[s]==="right"?" ✓":""}function Qe(t,{nodes:n,edges:e,f:r,share:s}){if(s<Ze[t])return"";if(t==="f")return ct(r);if(t!=="s"||!("as"in e))return ct(n[t]);let o=e.as<0?`− ${_(-e.as)}`:`+ ${_(e.as)}`;return`${_(e.ps)} ${o} = ${_(n.s)}`}var tr=1400,St=.1;function Vn(t){let n=null,e=0,r=({step:c,a:h,b:p})=>`${c} ${h} ${p}`;function s(c){e=0,n&&(n.begun??=c,n.share=Math.min(1,(c-n.begun)/tr),n.share<1&&(e=requestAnimationFrame(s)),t.redraw())}function o(){cancelAnimationFrame(e),e=0,n=null}function a(c){let h=n?.node===c;o(),h||(n={node:c,key:r(t.state),begun:null,share:$t()?1:0},n.share||(e=requestAnimationFrame(s))),t.redraw()}function i(c){if(n&&n.key!==r(c)&&o(),!n)return null;let{node:h,share:p}=n,w=En(c,h,St),m=new Set(it(c,h).flatMap(({edges:y})=>y)),u=Object.fromEntries([...m].map(y=>[y,w.edges[y]])),g=Object.fromEntries([h,"p","s","f"].map(y=>[y,w.nodes[y]]));return{node:h,share:p,edges:u,nodes:g,f:w.f,linear:w.linear}}return t.onStop(o),{toggle:a,shown:i}}function Yn(t){let n=rt("answer"),e=f("label",{for:n}),r=f("input",{type:"text",id:n,inputmode:"text",autocomplete:"off",spellcheck:"false",onkeydown:u=>u.key==="Enter"&&h()}),s=f("button",{type:"button",onclick:h},"Check"),o=f("button",{type:"button",onclick:()=>p("shown")},"Show it"),a=f("span",{class:"nn-graph-tally",tabindex:-1}),i=f("div",{class:"nn-note",role:"alert"}),c=null;function h(){let u=t.state.step+1;if(u>N||!r.value.trim())return;let l=mt(r.value);if(l===null){b(i,`“${r.value}” is no number.`);return}let g=Ln(t.state,u,l);g==="right"?p("right"):(b(i,On(u,r.value.trim(),g)),r.select())}function p(u){let{step:l}=t.state,g=Ht(t.state);g[l]||=u,t.choose({step:l+1,predictions:g}),(l+1<N?r:a).focus({preventScroll:!0})}function w(u){let l=Ht(u);l.some((y,A)=>y!==(u.predictions[A]??""))&&t.choose({predictions:l})}z(t,u=>{w(u);let{step:l,a:g,b:y,predict:A,predictions:T}=u,j=l>=N;m.hidden=!A||j&&!T.includes("right");for(let X of[r,s,o])X.hidden=j;m.classList.toggle("nn-graph-over",j);let J=`${l} ${g} ${y}`;J!==c&&(c=J,r.value="",b(i,"")),b(e,j?"prediction":`${In(l+1)} = ?`),b(a,Hn(T))});let m=f("div",{class:"nn-row nn-long nn-graph-prediction",role:"group","aria-label":"prediction"},e,r,f("div",{class:"nn-buttons"},s,o,a),i);return m}var bs=$n({name:"forward and backward through the graph of f = (a·b + a)²",initial:{step:0,a:2,b:3,predict:!0,predictions:[],node:null},build(t){let n=new xt({title:"f = (a·b + a)²",...jn}),e={arrows:Bn(),nodes:Un(t,n)};n.svg.classList.add("nn-graph"),n.svg.append(e.arrows.element,e.nodes.element);let r=Vn(t),s=null;return z(t,o=>s=r.shown(o)),t.root.append(f("style",{},qn),er(sr(t),n),rr(t,()=>s),kn(t,{last:()=>N,most:N,perSecond:.8}),bt(Yn(t),Zn(t,"a"),Zn(t,"b"),nr(t,r,()=>s))),o=>{let a=P(o),i=o.node?it(o,o.node):[],c=new Set(i.flatMap(({edges:h})=>h));return e.arrows.draw(o.step,a,c,s),e.nodes.draw(o,a,s),or(o,s)}}});function nr(t,n,e){let r=yt("try",H(t,{label:"Predict first",pressed:({predict:s})=>s,onclick:()=>t.choose({predict:!t.state.predict})}),...["a","b"].map(s=>H(t,{label:`Nudge ${s} by ${St}`,pressed:()=>e()?.node===s,enabled:({step:o})=>o>=L.values.f,onclick:()=>n.toggle(s)})));return r.classList.add("nn-long"),r}function Zn(t,n){return wt(t,{key:n,label:`value ${n}`,min:-3,max:3,step:.5,changes:e=>({[n]:e,predictions:[]})})}function er(t,n){return n.element.classList.add("nn-graph-figure"),n.element.append(t),dn(n)}function rr(t,n){let e=(o,a)=>f("span",{class:`nn-graph-key-${o}`},a),r=[e("use","↔: drag to change."),e("use","Click a node to see its paths to f.")],s=e("change","on an arrow: slope × change; under a node: the true change after the nudge");return z(t,()=>{for(let o of r)o.hidden=n()!==null;s.hidden=n()===null}),f("p",{class:"nn-graph-legend"},e("value","value, forward →"),e("gradient","gradients (da: of a) and slopes, backward ⇠"),f("span",{class:"nn-graph-line-break"}),...r,s)}function sr(t){let n=f("p",{class:"nn-graph-paths","aria-live":"polite"});return z(t,e=>{let r=e.node?_n(e,e.node,it(e,e.node)):[];b(n,r.join(`
`))}),n}function or(t,n){return n?n.share<1?`The change of ${n.node} is on its way to f.`:Pn(t,n.node,St,n):Dn(t)}export{bs as default};
