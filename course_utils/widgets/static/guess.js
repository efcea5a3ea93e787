function q(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Y(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function R(){}var j=.7,B=1/j,D="\\s*([+-]?\\d+)\\s*",W="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",S="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Cn=/^#([0-9a-f]{3,8})$/,_n=new RegExp(`^rgb\\(${D},${D},${D}\\)$`),Rn=new RegExp(`^rgb\\(${S},${S},${S}\\)$`),Ln=new RegExp(`^rgba\\(${D},${D},${D},${W}\\)$`),On=new RegExp(`^rgba\\(${S},${S},${S},${W}\\)$`),Pn=new RegExp(`^hsl\\(${W},${S},${S}\\)$`),In=new RegExp(`^hsla\\(${W},${S},${S},${W}\\)$`),At={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};q(R,gt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:St,formatHex:St,formatHex8:jn,formatHsl:zn,formatRgb:Tt,toString:Tt});function St(){return this.rgb().formatHex()}function jn(){return this.rgb().formatHex8()}function zn(){return zt(this).formatHsl()}function Tt(){return this.rgb().formatRgb()}function gt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Cn.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Ct(n):e===3?new w(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?X(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?X(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=_n.exec(t))?new w(n[1],n[2],n[3],1):(n=Rn.exec(t))?new w(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Ln.exec(t))?X(n[1],n[2],n[3],n[4]):(n=On.exec(t))?X(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Pn.exec(t))?Lt(n[1],n[2]/100,n[3]/100,1):(n=In.exec(t))?Lt(n[1],n[2]/100,n[3]/100,n[4]):At.hasOwnProperty(t)?Ct(At[t]):t==="transparent"?new w(NaN,NaN,NaN,0):null}function Ct(t){return new w(t>>16&255,t>>8&255,t&255,1)}function X(t,n,e,r){return r<=0&&(t=n=e=NaN),new w(t,n,e,r)}function mt(t){return t instanceof R||(t=gt(t)),t?(t=t.rgb(),new w(t.r,t.g,t.b,t.opacity)):new w}function xt(t,n,e,r){return arguments.length===1?mt(t):new w(t,n,e,r??1)}function w(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}q(w,xt,Y(R,{brighter(t){return t=t==null?B:Math.pow(B,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new w(P(this.r),P(this.g),P(this.b),Q(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:_t,formatHex:_t,formatHex8:Hn,formatRgb:Rt,toString:Rt}));function _t(){return`#${O(this.r)}${O(this.g)}${O(this.b)}`}function Hn(){return`#${O(this.r)}${O(this.g)}${O(this.b)}${O((isNaN(this.opacity)?1:this.opacity)*255)}`}function Rt(){let t=Q(this.opacity);return`${t===1?"rgb(":"rgba("}${P(this.r)}, ${P(this.g)}, ${P(this.b)}${t===1?")":`, ${t})`}`}function Q(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function P(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function O(t){return t=P(t),(t<16?"0":"")+t.toString(16)}function Lt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new E(t,n,e,r)}function zt(t){if(t instanceof E)return new E(t.h,t.s,t.l,t.opacity);if(t instanceof R||(t=gt(t)),!t)return new E;if(t instanceof E)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,i=o-s,h=(o+s)/2;return i?(n===o?a=(e-r)/i+(e<r)*6:e===o?a=(r-n)/i+2:a=(n-e)/i+4,i/=h<.5?o+s:2-o-s,a*=60):i=h>0&&h<1?0:a,new E(a,i,h,t.opacity)}function Dn(t,n,e,r){return arguments.length===1?zt(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}q(E,Dn,Y(R,{brighter(t){return t=t==null?B:Math.pow(B,t),new E(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new E(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new w(ht(t>=240?t-240:t+120,s,r),ht(t,s,r),ht(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new E(Ot(this.h),Z(this.s),Z(this.l),Q(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Q(this.opacity);return`${t===1?"hsl(":"hsla("}${Ot(this.h)}, ${Z(this.s)*100}%, ${Z(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ot(t){return t=(t||0)%360,t<0?t+360:t}function Z(t){return Math.max(0,Math.min(1,t||0))}function ht(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var Ht=Math.PI/180,Dt=180/Math.PI,tt=18,Ft=.96422,Bt=1,qt=.82521,Ut=4/29,F=6/29,Gt=3*F*F,Fn=F*F*F;function Wt(t){if(t instanceof T)return new T(t.l,t.a,t.b,t.opacity);if(t instanceof _)return Kt(t);t instanceof w||(t=mt(t));var n=pt(t.r),e=pt(t.g),r=pt(t.b),s=ft((.2225045*n+.7168786*e+.0606169*r)/Bt),o,a;return n===e&&e===r?o=a=s:(o=ft((.4360747*n+.3850649*e+.1430804*r)/Ft),a=ft((.0139322*n+.0971045*e+.7141733*r)/qt)),new T(116*s-16,500*(o-s),200*(s-a),t.opacity)}function Bn(t,n,e,r){return arguments.length===1?Wt(t):new T(t,n,e,r??1)}function T(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}q(T,Bn,Y(R,{brighter(t){return new T(this.l+tt*(t??1),this.a,this.b,this.opacity)},darker(t){return new T(this.l-tt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=Ft*ut(n),t=Bt*ut(t),e=qt*ut(e),new w(dt(3.1338561*n-1.6168667*t-.4906146*e),dt(-.9787684*n+1.9161415*t+.033454*e),dt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function ft(t){return t>Fn?Math.pow(t,1/3):t/Gt+Ut}function ut(t){return t>F?t*t*t:Gt*(t-Ut)}function dt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function pt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function qn(t){if(t instanceof _)return new _(t.h,t.c,t.l,t.opacity);if(t instanceof T||(t=Wt(t)),t.a===0&&t.b===0)return new _(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*Dt;return new _(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Un(t,n,e,r){return arguments.length===1?qn(t):new _(t,n,e,r??1)}function _(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function Kt(t){if(isNaN(t.h))return new T(t.l,0,0,t.opacity);var n=t.h*Ht;return new T(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}q(_,Un,Y(R,{brighter(t){return new _(this.h,this.c,this.l+tt*(t??1),this.opacity)},darker(t){return new _(this.h,this.c,this.l-tt*(t??1),this.opacity)},rgb(){return Kt(this).rgb()}}));var Yt=-.14861,bt=1.78277,wt=-.29227,nt=-.90649,K=1.97294,Pt=K*nt,It=K*bt,jt=bt*wt-nt*Yt;function Gn(t){if(t instanceof I)return new I(t.h,t.s,t.l,t.opacity);t instanceof w||(t=mt(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(jt*r+Pt*n-It*e)/(jt+Pt-It),o=r-s,a=(K*(e-s)-wt*o)/nt,i=Math.sqrt(a*a+o*o)/(K*s*(1-s)),h=i?Math.atan2(a,o)*Dt-120:NaN;return new I(h<0?h+360:h,i,s,t.opacity)}function Wn(t,n,e,r){return arguments.length===1?Gn(t):new I(t,n,e,r??1)}function I(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}q(I,Wn,Y(R,{brighter(t){return t=t==null?B:Math.pow(B,t),new I(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?j:Math.pow(j,t),new I(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ht,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new w(255*(n+e*(Yt*r+bt*s)),255*(n+e*(wt*r+nt*s)),255*(n+e*(K*r)),this.opacity)}}));var Kn="http://www.w3.org/2000/svg";function l(t,n={},...e){return Vt(document.createElement(t),n,e)}function Jt(t,n={},...e){return Vt(document.createElementNS(Kn,t),n,e)}var Yn=Math.random().toString(36).slice(2,8),Jn=0;function et(t){return`nn-${t}-${Yn}-${Jn+=1}`}function y(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function b(t,n){t.textContent!==n&&(t.textContent=n)}function Vt(t,n,e){return y(t,n),t.append(...e),t}function yt(t,n,e=!0){let r=l("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),s=r.getContext("2d"),o=s.createImageData(t,n);o.data.fill(255);function a(i,h){let{data:d}=o;for(let u=0;u<t*n;u+=1){let[g,c,f]=h(i[u]);d[4*u]=g,d[4*u+1]=c,d[4*u+2]=f}s.putImageData(o,0,0)}return{canvas:r,draw:a}}var Vn=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Xn=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Xt(t){let n=String(t),e=t.toFixed(2);return Qt(n.length>e.length?n:e)}function L(t){return Qt(t.toLocaleString("en-GB"))}function Zt(t){let n=t.trim().replace("−","-");return Vn.test(n)&&(n=n.replace(/[,\s]/g,"")),Xn.test(n)?Number(n)+0:null}function Qt(t){return t.replaceAll("-","−")}function tn(...t){return l("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var rt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=Jt("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=l("div",{class:"nn-frame"},this.svg),this.caption=l("figcaption",{},n),this.element=l("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(l("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;b(this.readout,n);let s=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};var Zn=4,Qn=36;function nn(...t){return l("div",{class:"nn-controls"},...t)}function en(t,n){let{key:e,label:r,min:s,max:o,log:a=!1,whole:i=!1,enabled:h=()=>!0}=n,d=n.step??(i?1:a?.02:.1),u=n.changes??(p=>({[e]:p})),g=n.value??(p=>p[e]),c=a?Math.log10:p=>p,f=Math.max(0,Math.ceil(-Math.log10(d))),x=p=>i?Math.round(a?10**p:p):a?Number((10**p).toPrecision(3)):Number(p.toFixed(f))+0,m=p=>i?L(p):Xt(p),H=et("box"),$=l("input",{type:"range",min:c(s),max:c(o),step:d,oninput:()=>Et(x(Number($.value))),onchange:()=>t.commit()}),v=l("input",{type:"text",id:H,inputmode:i?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Nn(v.value),onfocus:()=>v.select()}),M=l("div",{class:"nn-note",role:"alert"}),Mt=l("label",{for:H}),ct=null,G="";function Et(p){b(M,""),t.set(u(p))}function Nn(p){let k=Zt(p);if(k===null||i&&k%1){v.value=G,b(M,`“${p}” is no ${i?"whole number":"number"}, so ${G} stays.`);return}let C=Math.min(o,Math.max(s,k));if(ct=C,$.value=c(C),G=v.value=C===k?p.trim():m(C),Et(C),t.commit(),C!==k){let Tn=`${m(s)} to ${m(o)}`;b(M,`${p} is outside ${Tn}, so ${G} is used.`)}}function An(p){let k=c(Math.min(o,Math.max(s,p)));return Math.abs(Number($.value)-k)<=.501*d}function Sn(p){b(M,""),ct=p,$.value=c(p),G=v.value=m(p)}let Nt=l("div",{class:"nn-row nn-slider"},Mt,v,$,M);return N(t,p=>{let k=g(p);(k!==ct||!An(k))&&Sn(k);let C=typeof r=="function"?r(p):r;b(Mt,C),y($,{"aria-label":C,"aria-valuetext":m(k),disabled:!h(p)}),y(v,{disabled:!h(p)}),Nt.classList.toggle("nn-disabled",!h(p))}),Nt}function vt(t,{key:n,label:e,options:r,enabled:s=()=>!0,...o}){let a=o.changes??(c=>({[n]:c})),i=o.value??(c=>c[n]),h=r.map(c=>typeof c=="object"?c:{value:c,label:String(c)}),d=h.map(c=>l("button",{type:"button",onclick:()=>t.choose(a(c.value,t.state))},c.label)),u=et("label"),g=h.reduce((c,f)=>c+f.label.length+Zn,0);return N(t,c=>{d.forEach((f,x)=>{let m=i(c)===h[x].value;y(f,{"aria-pressed":String(m),disabled:!s(c)})})}),l("div",{class:`nn-row nn-choice ${g>Qn?"nn-long":""}`,role:"group","aria-labelledby":u},l("span",{class:"nn-label",id:u},e),l("div",{class:"nn-buttons"},...d))}function J(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let o=typeof n=="function"?n:()=>n,i=l("button",{type:"button",onclick:()=>{s(t.state)&&e()}});return N(t,h=>{b(i,o(h)),y(i,{"aria-disabled":s(h)?null:"true"}),r&&y(i,{"aria-pressed":String(r(h))})}),i}function N(t,n){t.parts.push(n)}var te="application/vnd.jupyter.widget-view+json",ne=/IPY_MODEL_([\w-]+)/g,rn=new WeakSet,sn=new WeakMap,ee=500;function on(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(sn.get(t)),sn.set(t,setTimeout(()=>re(t),ee)),rn.has(t)))return;rn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),s=o=>r.forEach(a=>a.comm_live=o);s(!0);try{let o=n(e);return{...o,state:oe(o.state,se(t.context.model))}}finally{s(!1)}}}function re(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:s,id:o}of an(t.context.model)){let a=t._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,s)}}}function se(t){return an(t).map(({id:n})=>n)}function an(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[te]?.model_id}))).filter(({id:n})=>n)}function oe(t,n){let e={},r=[...n];for(;r.length;){let s=r.pop();if(e[s]||!t[s])continue;e[s]=t[s];let o=JSON.stringify({...t[s].state,_esm:null});r.push(...Array.from(o.matchAll(ne),([,a])=>a))}return e}var st=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:o,g:a,b:i}=xt(e.getPropertyValue(s).trim());return[o,a,i]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return ln(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return ln(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function ln(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function cn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var hn=`.nn {
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
`;var ae=400;function fn({name:t,initial:n,build:e}){return{initialize({model:r}){on(r.widget_manager)},render({model:r,el:s}){let o=new kt(r,n),a=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",a),s.append(l("style",{},hn),o.root),o.start(e(o)),()=>o.stop()}}}var kt=class{#t;#i=()=>"";#n=0;#e=null;#r=l("p",{class:"nn-sentence","aria-hidden":"true"});#s=l("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=l("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ce)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!le(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#i=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(cn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new st(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#i(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#s.textContent=n,this.root.append(this.#r,this.#s)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>b(this.#s,n),ae))}};function le(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function ce(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function un(t,n){return(Math.floor(n/3)+t*he(n))%n}function he(t){let n=Math.max(1,Math.floor(.618*t));for(;dn(n,t)>1;)n-=1;return n}function dn(t,n){return n?dn(n,t%n):t}function pn(t,n,e,r){return t.map((s,o)=>s+(o===e*n+r?1:0))}function gn(t,n){let e=r=>r.reduce((s,o)=>s+o,0);return{right:e(t.filter((r,s)=>s%(n+1)===0)),all:e(t)}}function mn(t,n){let[e,r]=[[],1];for(let s=0;s<n;s+=1)for(let o=s+1;o<n;o+=1){let a=t[s*n+o]+t[o*n+s];a>r&&(e=[]),r=Math.max(r,a),a===r&&e.push([s,o])}return{pairs:e,count:e.length?r:0}}function ot(t,n){return t.map((e,r)=>r).filter(e=>t[e]===n)}function V(t,n){return t.subarray(n*28*28,(n+1)*28*28)}var fe=Array.from({length:256},(t,n)=>[n,n,n]),ue=t=>fe[Math.round(t)];function it(){let{canvas:t,draw:n}=yt(28,28,!1);return{canvas:t,draw:e=>n(e,ue)}}var xn=`.nn-guess-picture .nn-frame > .nn-map {
  inset: 0;
  width: 100%;
  height: 100%;
}

.nn-guess-controls {
  display: grid;
  gap: 0.8em;
  margin-top: 0.6em;
}

.nn-guess-controls .nn-buttons {
  justify-content: center;
}

.nn-guess-confusion table {
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  font-size: max(12px, var(--nn-least, 0px));
  line-height: 1.2;
}

.nn .nn-guess-confusion :is(td, th) {
  padding: 0;
  border: 0;
  background: none;
  color: var(--nn-text);
  font-weight: 400;
  text-align: center;
  overflow: visible;
}

.nn .nn-guess-confusion thead td {
  width: 7em;
}

.nn .nn-guess-confusion th[scope="row"] {
  padding-right: 6px;
  text-align: right;
  white-space: nowrap;
}

.nn .nn-guess-confusion th[scope="col"] {
  height: 6.6em;
  vertical-align: bottom;
}

.nn-guess-confusion th span {
  display: inline-block;
  margin-bottom: 4px;
  white-space: nowrap;
  writing-mode: vertical-rl;
  transform: rotate(180deg);
}

.nn .nn-guess-confusion tbody td {
  height: 26px;
  border: 1px solid var(--nn-faint);
  background: color-mix(in srgb, var(--nn-orange) var(--nn-share, 0%), var(--nn-paper));
  font-size: max(13px, var(--nn-least, 0px));
}

.nn .nn-guess-confusion tbody .nn-guess-right {
  border: 2px solid var(--nn-line);
  background: color-mix(in srgb, var(--nn-blue) var(--nn-share, 0%), var(--nn-paper));
  font-weight: 700;
}

.nn-guess-confusion tbody td:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: -1px;
}

.nn .nn-guess-words {
  margin: 0.4em 0 0;
  text-align: center;
}

.nn .nn-guess-people {
  margin: 0.3em 0 0;
  font-size: max(12px, var(--nn-least, 0px));
  text-align: center;
}

.nn .nn-guess-label:disabled {
  border: 2px solid var(--nn-accent);
  font-weight: 700;
  opacity: 1;
}

.nn button[aria-pressed="true"]:disabled {
  opacity: 1;
}

.nn-guess-thumbnails {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(36px, 1fr));
  gap: 3px;
  margin-bottom: 0.5em;
}

.nn .nn-guess-thumbnail {
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  line-height: 0;
}

.nn .nn-guess-thumbnail[aria-pressed="true"] {
  outline: 2px solid var(--nn-accent);
}

.nn .nn-guess-thumbnail:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 1px;
}

.nn-guess-thumbnail .nn-map {
  position: static;
  width: 100%;
}

.nn-guess-wall {
  text-align: center;
}
`;var pe=20,ge=3,me={"T-shirt/top":"a T-shirt or top has short sleeves or none, and no buttons",Trouser:"trousers have two legs",Pullover:"a pullover has long sleeves and a closed front",Dress:"a dress is one long piece from the shoulders past the hips",Coat:"a coat has long sleeves and a front that opens all the way down",Sandal:"a sandal has straps with gaps between them",Shirt:"a shirt has a collar or buttons",Sneaker:"a sneaker is closed and ends below the ankle",Bag:"a bag has neither sleeves nor a sole, and often a handle","Ankle boot":"an ankle boot is closed and covers the ankle"};function bn({guess:t,counts:n,asked:e},r,s){let o=xe(n,s);if(t<0)return`Picture ${e+1}: which of the ten classes is it?${o}`;if(t===r)return`The label is ${s[r]}, as you said.${o}`;let a=[t,r].map(h=>me[s[h]]),i=a.every(Boolean)?` As a rule, ${a[0]}, and ${a[1]}.`:"";return`You said ${s[t]}; the label is ${s[r]}.${i}${o}`}function xe(t,n){let{right:e,all:r}=gn(t,n.length);return r===0?"":r!==pe?` ${e} of ${r} right so far.`:e===r?" That was twenty, and all of them right.":` That was twenty: ${e} right. Most often mixed up: ${be(t,n)}.`}function be(t,n){let{pairs:e,count:r}=mn(t,n.length),s=e.length>1?`${at(r)} each`:at(r);return e.length>ge?`${e.length} pairs of classes, ${s}`:`${e.map(a=>a.map(i=>n[i]).join(" and ")).join("; ")} (${s})`}function wn(t,n,{classes:e,labels:r,total:s}){if(s===1)return`Image 0 has the label ${e[n]}; it is the only image here.`;let o=r.filter(i=>i===n).length,a=s>r.length?`the first ${L(r.length)} of ${L(s)} images`:`the ${L(r.length)} images here`;return`Image ${L(t)} has the label ${e[n]}, like ${L(o)} of ${a}.`}function yn(t,n,e){return t===n?`${t} recognised: ${at(e)}`:`${t} taken for ${n}: ${at(e)}`}var at=t=>["0 times","once","twice"][t]??`${t} times`;var we={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]},$t="Rows: the label. Columns: what you said.",ye="For comparison: people without training in fashion got 83.5 % of 1,000 test images right, by the majority of three (README of Fashion-MNIST, “Human Performance”).";function vn(t){let{classes:n}=t.settings,e=n.length,r=l("p",{class:"nn-guess-words"},$t),s=0,o=Array.from({length:e*e},(d,u)=>{let g=()=>b(r,o[u].getAttribute("aria-label"));return l("td",{onpointerenter:g,onfocus:()=>{s=u,t.redraw(),g()},onblur:()=>b(r,$t),onpointerleave:()=>b(r,$t),onkeydown:c=>{let f=we[c.key];if(!f)return;c.preventDefault();let[x,m]=[Math.floor(u/e)+f[0],u%e+f[1]];x>=0&&m>=0&&x<e&&m<e&&o[x*e+m].focus()}})}),a=n.map(d=>l("th",{scope:"col"},l("span",{},d))),i=n.map((d,u)=>l("tr",{},l("th",{scope:"row"},d),...o.slice(u*e,(u+1)*e)));N(t,({counts:d})=>{let u=Math.max(...d,1);o.forEach((g,c)=>{let[f,x]=[Math.floor(c/e),c%e];b(g,d[c]?String(d[c]):""),g.style.setProperty("--nn-share",`${Math.round(45*d[c]/u)}%`),y(g,{class:f===x?"nn-guess-right":null,tabindex:c===s?0:-1,"aria-label":yn(n[f],n[x],d[c])})})});let h=l("figure",{class:"nn-panel nn-guess-confusion"},l("figcaption",{},"your confusion table"),l("table",{"aria-label":"your confusion table"},l("thead",{},l("tr",{},l("td",{}),...a)),l("tbody",{},...i)),r,l("p",{class:"nn-guess-people"},ye));return h.style.setProperty("--nn-width","430px"),h}var z=60,ve={ArrowLeft:-1,ArrowRight:1,Home:-1/0,End:1/0};function kn(t,n){let{classes:e,labels:r}=t.settings,s=e.map((f,x)=>ot(r,x)),o=[],a="",i=Array.from({length:z},(f,x)=>{let m=it();return{element:l("button",{type:"button",class:"nn-guess-thumbnail",onclick:()=>t.choose(n.lookAt(o[x])),onkeydown:$=>{let v=ve[$.key];if(!v)return;$.preventDefault();let M=Math.max(0,Math.min(o.length-1,x+v));i[M].element.focus(),t.choose(n.lookAt(o[M]))}},m.canvas),map:m}});function h(){i.forEach(({element:f,map:x},m)=>{f.hidden=m>=o.length,!f.hidden&&(x.draw(V(n.bytes,o[m])),y(f,{"aria-label":`image ${o[m]}`}))})}let d=l("figcaption");N(t,f=>{if(f.mode!=="look")return;let x=s[f.wall]??[],m=f.page*z,H=`${f.wall}, ${f.page}`;if(H!==a){a=H,o=x.slice(m,m+z),h();let v=`${m+1} to ${m+o.length} of ${x.length}`;b(d,`${e[f.wall]}: ${v}`)}let $=Math.max(0,o.indexOf(f.shown));i.forEach(({element:v},M)=>y(v,{"aria-pressed":String(o[M]===f.shown),tabindex:M===$?0:-1}))});let u=({wall:f})=>Math.ceil((s[f]??[]).length/z),g=J(t,{label:"Others of this class",onclick:()=>{let{state:f}=t,x=(f.page+1)%u(f);t.choose(n.lookAt(s[f.wall][x*z]))},enabled:f=>u(f)>1}),c=l("figure",{class:"nn-panel nn-guess-wall"},d,l("div",{class:"nn-guess-thumbnails",role:"group","aria-label":"images of the class"},...i.map(({element:f})=>f)),g);return c.style.setProperty("--nn-width","430px"),c}var U=-1,En=new Array(100).fill(0),$n=10,$r=fn({name:"guess the label of a garment",initial:{mode:"guess",asked:0,guess:U,counts:En,shown:0,wall:0,page:0},build(t){let{settings:n,data:e}=t,{labels:r}=n,o={bytes:new Uint8Array(e.buffer,e.byteOffset,e.byteLength),asked:({asked:i})=>un(i,r.length),lookAt:i=>{let h=ot(r,r[i]).indexOf(i);return{shown:i,wall:r[i],page:Math.floor(h/z)}}},a=ke(t,o);return a.element.append(lt(t,"guess",$e(t,o))),t.root.append(l("style",{},xn),vt(t,{key:"mode",label:"what to do",options:[{value:"guess",label:"guess the label"},{value:"look",label:"look at the images"}],changes:i=>i==="look"?{mode:i,...o.lookAt(t.state.shown)}:{mode:i}}),tn(a,lt(t,"guess",vn(t)),lt(t,"look",kn(t,o))),lt(t,"look",Me(t,o))),i=>i.mode==="guess"?bn(i,r[o.asked(i)],n.classes):wn(i.shown,r[i.shown],n)}});function lt(t,n,e){return N(t,r=>{e.hidden=r.mode!==n}),e}function ke(t,n){let e=28*$n,r=new rt({title:"which class is it?",width:e,height:e});r.element.classList.add("nn-guess-picture");let s=it();r.frame.prepend(s.canvas),r.svg.setAttribute("role","img");let{labels:o,classes:a}=t.settings,i=null;return N(t,h=>{let d=h.mode==="look"||h.guess!==U,u=h.mode==="look"?h.shown:n.asked(h);u!==i&&(i=u,s.draw(V(n.bytes,i)));let g=d?a[o[i]]:"which class is it?";b(r.caption,g),y(r.svg,{"aria-label":d?g:"a garment, label hidden"})}),r.svg.addEventListener("pointermove",h=>{let d=r.pointAt(h),[u,g]=d.map(f=>Math.max(0,Math.min(27,Math.floor(f/$n)))),c=V(n.bytes,i)[g*28+u];r.tell(`row ${g}, column ${u}: ${c}`,d)}),r.svg.addEventListener("pointerleave",()=>r.tell(null)),r}function $e(t,n){let{classes:e,labels:r}=t.settings,s=e.map((i,h)=>{let d=l("button",{type:"button",onclick:()=>{let{counts:u,guess:g}=t.state;if(g!==U)return;let c=r[n.asked(t.state)];t.choose({guess:h,counts:pn(u,e.length,c,h)}),o.focus({preventScroll:!0})}});return N(t,u=>{let g=u.guess!==U,c=g&&h===r[n.asked(u)];b(d,c?`✓ ${i}`:i),y(d,{disabled:g,"aria-pressed":String(h===u.guess)}),d.classList.toggle("nn-guess-label",c)}),d}),o=J(t,{label:({guess:i})=>i===U?"Skip":"Next",onclick:()=>t.choose({asked:t.state.asked+1,guess:U})}),a=J(t,{label:"Empty the table",onclick:()=>t.choose({counts:En}),enabled:({counts:i})=>i.some(Boolean)});return l("div",{class:"nn-guess-controls",onkeydown:i=>i.repeat&&i.key==="Enter"&&i.preventDefault()},Mn("your guess",s),Mn("picture",[o,a]))}var Mn=(t,n)=>l("div",{class:"nn-buttons",role:"group","aria-label":t},...n);function Me(t,n){let{classes:e,labels:r}=t.settings;return nn(vt(t,{key:"wall",label:"class",options:e.map((s,o)=>({label:s,value:o})).filter(({value:s})=>r.includes(s)),changes:s=>n.lookAt(r.indexOf(s))}),en(t,{key:"shown",label:"image",min:0,max:r.length-1,whole:!0,changes:n.lookAt}))}export{$r as default};
