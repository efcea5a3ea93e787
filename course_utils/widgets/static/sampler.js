function m(t,n={},...e){return me(document.createElement(t),n,e)}var ue=Math.random().toString(36).slice(2,8),pe=0;function X(t){return`nn-${t}-${ue}-${pe+=1}`}function T(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function b(t,n){t.textContent!==n&&(t.textContent=n)}function me(t,n,e){return T(t,n),t.append(...e),t}var de=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,he=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function ot(t,n=2){return at(String(Number(t.toFixed(n))+0))}function st(t,n=2){return at((Number(t.toFixed(n))+0).toFixed(n))}function qt(t){let n=String(t),e=t.toFixed(2);return at(n.length>e.length?n:e)}function zt(t){return at(t.toLocaleString("en-GB"))}function Gt(t){let n=t.trim().replace("−","-");return de.test(n)&&(n=n.replace(/[,\s]/g,"")),he.test(n)?Number(n)+0:null}function at(t){return t.replaceAll("-","−")}var xe=4,ge=36;function B(...t){return m("div",{class:"nn-controls"},...t)}function Q(t,n){let{key:e,label:r,min:o,max:s,log:a=!1,whole:l=!1,enabled:i=()=>!0}=n,c=n.step??(l?1:a?.02:.1),p=n.changes??(x=>({[e]:x})),u=n.value??(x=>x[e]),f=a?Math.log10:x=>x,d=Math.max(0,Math.ceil(-Math.log10(c))),h=x=>l?Math.round(a?10**x:x):a?Number((10**x).toPrecision(3)):Number(x.toFixed(d))+0,g=x=>l?zt(x):qt(x),y=X("box"),v=m("input",{type:"range",min:f(o),max:f(s),step:c,oninput:()=>Y(h(Number(v.value))),onchange:()=>t.commit()}),$=m("input",{type:"text",id:y,inputmode:l?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>rt($.value),onfocus:()=>$.select()}),M=m("div",{class:"nn-note",role:"alert"}),J=m("label",{for:y}),G=null,H="";function Y(x){b(M,""),t.set(p(x))}function rt(x){let N=Gt(x);if(N===null||l&&N%1){$.value=H,b(M,`“${x}” is no ${l?"whole number":"number"}, so ${H} stays.`);return}let j=Math.min(s,Math.max(o,N));if(G=j,v.value=f(j),H=$.value=j===N?x.trim():g(j),Y(j),t.commit(),j!==N){let fe=`${g(o)} to ${g(s)}`;b(M,`${x} is outside ${fe}, so ${H} is used.`)}}function Mt(x){let N=f(Math.min(s,Math.max(o,x)));return Math.abs(Number(v.value)-N)<=.501*c}function ce(x){b(M,""),G=x,v.value=f(x),H=$.value=g(x)}let Dt=m("div",{class:"nn-row nn-slider"},J,$,v,M);return k(t,x=>{let N=u(x);(N!==G||!Mt(N))&&ce(N);let j=typeof r=="function"?r(x):r;b(J,j),T(v,{"aria-label":j,"aria-valuetext":g(N),disabled:!i(x)}),T($,{disabled:!i(x)}),Dt.classList.toggle("nn-disabled",!i(x))}),Dt}function it(t,{key:n,label:e,options:r,enabled:o=()=>!0,...s}){let a=s.changes??(f=>({[n]:f})),l=s.value??(f=>f[n]),i=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),c=i.map(f=>m("button",{type:"button",onclick:()=>t.choose(a(f.value,t.state))},f.label)),p=X("label"),u=i.reduce((f,d)=>f+d.label.length+xe,0);return k(t,f=>{c.forEach((d,h)=>{let g=l(f)===i[h].value;T(d,{"aria-pressed":String(g),disabled:!o(f)})})}),m("div",{class:`nn-row nn-choice ${u>ge?"nn-long":""}`,role:"group","aria-labelledby":p},m("span",{class:"nn-label",id:p},e),m("div",{class:"nn-buttons"},...c))}function F(t,{label:n,onclick:e,pressed:r=null,enabled:o=()=>!0}){let s=typeof n=="function"?n:()=>n,l=m("button",{type:"button",onclick:()=>{o(t.state)&&e()}});return k(t,i=>{b(l,s(i)),T(l,{"aria-disabled":o(i)?null:"true"}),r&&T(l,{"aria-pressed":String(r(i))})}),l}function lt(t,...n){return m("div",{class:"nn-row nn-choice",role:"group","aria-label":t},m("span",{class:"nn-label"},t),m("div",{class:"nn-buttons"},...n))}function k(t,n){t.parts.push(n)}var be="application/vnd.jupyter.widget-view+json",ye=/IPY_MODEL_([\w-]+)/g,Bt=new WeakSet,Ut=new WeakMap,we=500;function Wt(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Ut.get(t)),Ut.set(t,setTimeout(()=>ve(t),we)),Bt.has(t)))return;Bt.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(s=>!s.comm_live),o=s=>r.forEach(a=>a.comm_live=s);o(!0);try{let s=n(e);return{...s,state:$e(s.state,ke(t.context.model))}}finally{o(!1)}}}function ve(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:s}of Kt(t.context.model)){let a=t._modelsSync.get(s);a&&Object.keys(a.views??{}).length===0&&e.set(r,o)}}}function ke(t){return Kt(t).map(({id:n})=>n)}function Kt(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[be]?.model_id}))).filter(({id:n})=>n)}function $e(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let s=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(s.matchAll(ye),([,a])=>a))}return e}function V(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function nt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function _(){}var z=.7,K=1/z,U="\\s*([+-]?\\d+)\\s*",Z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",O="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Me=/^#([0-9a-f]{3,8})$/,Ne=new RegExp(`^rgb\\(${U},${U},${U}\\)$`),Ae=new RegExp(`^rgb\\(${O},${O},${O}\\)$`),Ee=new RegExp(`^rgba\\(${U},${U},${U},${Z}\\)$`),Se=new RegExp(`^rgba\\(${O},${O},${O},${Z}\\)$`),Te=new RegExp(`^hsl\\(${Z},${O},${O}\\)$`),Oe=new RegExp(`^hsla\\(${Z},${O},${O},${Z}\\)$`),Vt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};V(_,Ot,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Jt,formatHex:Jt,formatHex8:Re,formatHsl:Ce,formatRgb:Yt,toString:Yt});function Jt(){return this.rgb().formatHex()}function Re(){return this.rgb().formatHex8()}function Ce(){return sn(this).formatHsl()}function Yt(){return this.rgb().formatRgb()}function Ot(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Me.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Xt(n):e===3?new w(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ct(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ct(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Ne.exec(t))?new w(n[1],n[2],n[3],1):(n=Ae.exec(t))?new w(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Ee.exec(t))?ct(n[1],n[2],n[3],n[4]):(n=Se.exec(t))?ct(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Te.exec(t))?tn(n[1],n[2]/100,n[3]/100,1):(n=Oe.exec(t))?tn(n[1],n[2]/100,n[3]/100,n[4]):Vt.hasOwnProperty(t)?Xt(Vt[t]):t==="transparent"?new w(NaN,NaN,NaN,0):null}function Xt(t){return new w(t>>16&255,t>>8&255,t&255,1)}function ct(t,n,e,r){return r<=0&&(t=n=e=NaN),new w(t,n,e,r)}function Rt(t){return t instanceof _||(t=Ot(t)),t?(t=t.rgb(),new w(t.r,t.g,t.b,t.opacity)):new w}function Ct(t,n,e,r){return arguments.length===1?Rt(t):new w(t,n,e,r??1)}function w(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}V(w,Ct,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new w(D(this.r),D(this.g),D(this.b),ut(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Qt,formatHex:Qt,formatHex8:Le,formatRgb:Zt,toString:Zt}));function Qt(){return`#${P(this.r)}${P(this.g)}${P(this.b)}`}function Le(){return`#${P(this.r)}${P(this.g)}${P(this.b)}${P((isNaN(this.opacity)?1:this.opacity)*255)}`}function Zt(){let t=ut(this.opacity);return`${t===1?"rgb(":"rgba("}${D(this.r)}, ${D(this.g)}, ${D(this.b)}${t===1?")":`, ${t})`}`}function ut(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function D(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function P(t){return t=D(t),(t<16?"0":"")+t.toString(16)}function tn(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new A(t,n,e,r)}function sn(t){if(t instanceof A)return new A(t.h,t.s,t.l,t.opacity);if(t instanceof _||(t=Ot(t)),!t)return new A;if(t instanceof A)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),s=Math.max(n,e,r),a=NaN,l=s-o,i=(s+o)/2;return l?(n===s?a=(e-r)/l+(e<r)*6:e===s?a=(r-n)/l+2:a=(n-e)/l+4,l/=i<.5?s+o:2-s-o,a*=60):l=i>0&&i<1?0:a,new A(a,l,i,t.opacity)}function je(t,n,e,r){return arguments.length===1?sn(t):new A(t,n,e,r??1)}function A(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}V(A,je,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new A(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new A(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new w(Nt(t>=240?t-240:t+120,o,r),Nt(t,o,r),Nt(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new A(nn(this.h),ft(this.s),ft(this.l),ut(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ut(this.opacity);return`${t===1?"hsl(":"hsla("}${nn(this.h)}, ${ft(this.s)*100}%, ${ft(this.l)*100}%${t===1?")":`, ${t})`}`}}));function nn(t){return t=(t||0)%360,t<0?t+360:t}function ft(t){return Math.max(0,Math.min(1,t||0))}function Nt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var an=Math.PI/180,ln=180/Math.PI,pt=18,cn=.96422,fn=1,un=.82521,pn=4/29,W=6/29,mn=3*W*W,Fe=W*W*W;function dn(t){if(t instanceof R)return new R(t.l,t.a,t.b,t.opacity);if(t instanceof I)return hn(t);t instanceof w||(t=Rt(t));var n=Tt(t.r),e=Tt(t.g),r=Tt(t.b),o=At((.2225045*n+.7168786*e+.0606169*r)/fn),s,a;return n===e&&e===r?s=a=o:(s=At((.4360747*n+.3850649*e+.1430804*r)/cn),a=At((.0139322*n+.0971045*e+.7141733*r)/un)),new R(116*o-16,500*(s-o),200*(o-a),t.opacity)}function Ie(t,n,e,r){return arguments.length===1?dn(t):new R(t,n,e,r??1)}function R(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}V(R,Ie,nt(_,{brighter(t){return new R(this.l+pt*(t??1),this.a,this.b,this.opacity)},darker(t){return new R(this.l-pt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=cn*Et(n),t=fn*Et(t),e=un*Et(e),new w(St(3.1338561*n-1.6168667*t-.4906146*e),St(-.9787684*n+1.9161415*t+.033454*e),St(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function At(t){return t>Fe?Math.pow(t,1/3):t/mn+pn}function Et(t){return t>W?t*t*t:mn*(t-pn)}function St(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Tt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function _e(t){if(t instanceof I)return new I(t.h,t.c,t.l,t.opacity);if(t instanceof R||(t=dn(t)),t.a===0&&t.b===0)return new I(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*ln;return new I(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function He(t,n,e,r){return arguments.length===1?_e(t):new I(t,n,e,r??1)}function I(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function hn(t){if(isNaN(t.h))return new R(t.l,0,0,t.opacity);var n=t.h*an;return new R(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}V(I,He,nt(_,{brighter(t){return new I(this.h,this.c,this.l+pt*(t??1),this.opacity)},darker(t){return new I(this.h,this.c,this.l-pt*(t??1),this.opacity)},rgb(){return hn(this).rgb()}}));var xn=-.14861,Lt=1.78277,jt=-.29227,mt=-.90649,tt=1.97294,en=tt*mt,rn=tt*Lt,on=Lt*jt-mt*xn;function Pe(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);t instanceof w||(t=Rt(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(on*r+en*n-rn*e)/(on+en-rn),s=r-o,a=(tt*(e-o)-jt*s)/mt,l=Math.sqrt(a*a+s*s)/(tt*o*(1-o)),i=l?Math.atan2(a,s)*ln-120:NaN;return new q(i<0?i+360:i,l,o,t.opacity)}function De(t,n,e,r){return arguments.length===1?Pe(t):new q(t,n,e,r??1)}function q(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}V(q,De,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*an,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new w(255*(n+e*(xn*r+Lt*o)),255*(n+e*(jt*r+mt*o)),255*(n+e*(tt*r)),this.opacity)}}));var dt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:s,g:a,b:l}=Ct(e.getPropertyValue(o).trim());return[s,a,l]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return gn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return gn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function gn(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function bn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function yn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var wn=`.nn {
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
`;var ze=400;function vn({name:t,initial:n,build:e}){return{initialize({model:r}){Wt(r.widget_manager)},render({model:r,el:o}){let s=new Ft(r,n),a=typeof t=="function"?t(s.settings):t;return s.root.setAttribute("aria-label",a),o.append(m("style",{},wn),s.root),s.start(e(s)),()=>s.stop()}}}var Ft=class{#t;#a=()=>"";#n=0;#e=null;#r=m("p",{class:"nn-sentence","aria-hidden":"true"});#o=m("p",{class:"nn-spoken",role:"status"});#s=0;#i=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=m("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Be)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Ge(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#i.push(n)}start(n){this.#a=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(bn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#i)n()}#c(){this.#n=0,this.#e??=new dt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#a(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>b(this.#o,n),ze))}};function Ge(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Be(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function kn(t,{label:n,value:e,admit:r,changes:o}){let s=X("text"),a=u=>u.replaceAll(`
`,"¶"),l=null,i=m("input",{type:"text",id:s,autocomplete:"off",autocapitalize:"off",spellcheck:"false",oninput:()=>p(),onchange:()=>p()}),c=m("div",{class:"nn-note",role:"alert"});function p(){if(i.value===a(l))return;let u=i.selectionStart,{text:f,note:d}=r(i.value),h=i.value.length-f.length;if(l=f,i.value&&i.value!==a(f)){i.value=a(f);let g=Math.max(0,u-Math.max(0,h));i.setSelectionRange(g,g)}b(c,d),f!==e(t.state)&&t.choose(o(f))}return k(t,u=>{let f=e(u);f!==l&&(l=f,i.value=a(f),b(c,""))}),m("div",{class:"nn-row nn-choice nn-long nn-text-field"},m("label",{for:s},n),i,c)}var Ue={" ":"␣","\n":"¶"},We=40;function E(t){return t.replace(/[ \n]/g,n=>Ue[n])}function It(t){return t.replaceAll(`
`,`¶
`).replace(/ +$/,E)}function $n(t){return{" ":"a space","\n":"an end of line"}[t]??ht(t)}function ht(t){return`‘${t.replaceAll(`
`,"¶")}’`}function xt(t,n){return Array.from(t,e=>n.indexOf(e))}function Mn(t,{letters:n,end:e="",most:r=1/0,instead:o=""}){let s=n.includes("¶")?t:t.replaceAll("¶",`
`),a=Array.from(s,u=>Ke(u,n)),l=u=>n.includes(u)&&u!==e,i=a.filter(l).join(""),c=a.find(u=>!l(u));if(c!==void 0)return{text:i.slice(0,r)||o,note:p(c)};if(i.length>r){let u=`${i.length} letters are too many: the first ${r} are used.`;return{text:i.slice(0,r),note:u}}return i||!o?{text:i,note:""}:{text:o,note:`Without a text ${ht(o)} is used.`};function p(u){let f=`“${E(u)}”`;if(u===e)return`${f} would end the text, so it is left out.`;let d=n.length>We?"":` ${E(n)}`;return`${f} is none of the ${n.length} letters${d}, so it is left out.`}}function Ke(t,n){let e=t.toLowerCase();return!n.includes(t)&&n.includes(e)?e:t}function Nn(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,s)=>o+s);return e.map(o=>o/r)}function _t(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}var Ve={relu:t=>t>0?t:0,silu:t=>t/(1+Math.exp(-t)),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t))};function An(t,n,e){let r=n;for(let o of t)o.kind==="dense"?r=Je(o,r,e):r=r.map(Ve[o.kind]);return r}function Je({inputs:t,outputs:n,weights:e,biases:r},o,s){let a=new Float64Array(s*n),l=t-t%4;for(let i=0;i<s;i+=1){let c=i*t;for(let p=0;p<n;p+=1){let u=p*t,[f,d,h,g]=[r[p],0,0,0];for(let y=0;y<l;y+=4)f+=o[c+y]*e[u+y],d+=o[c+y+1]*e[u+y+1],h+=o[c+y+2]*e[u+y+2],g+=o[c+y+3]*e[u+y+3];for(let y=l;y<t;y+=1)f+=o[c+y]*e[u+y];a[i*n+p]=f+d+h+g}}return a}var Ye=2/Math.sqrt(Math.PI),Xe=6;function Ht(t){if(t<0)return-Ht(-t);if(t>Xe)return 1;let[n,e]=[t,t];for(let r=3;n>1e-17*e;r+=2)n*=2*t*t/r,e+=n;return Ye*Math.exp(-t*t)*e}function C(t,n,e){return{kind:"dense",weights:t.halves(e*n),biases:t.halves(e),inputs:n,outputs:e}}function L(t,n){return An([t],n,1)}function gt(t,n,e){return{weights:t.halves(n),biases:t.halves(n),eps:e}}function bt({weights:t,biases:n,eps:e},r){let o=Qe(r)/r.length,s=r.reduce((l,i)=>l+(i-o)**2,0)/r.length,a=1/Math.sqrt(s+e);return r.map((l,i)=>(l-o)*a*t[i]+n[i])}function et(t,n,e){return Float64Array.from(t.subarray(n*e,(n+1)*e))}function yt(t,n){return t.map((e,r)=>e+n[r])}var Qe=t=>t.reduce((n,e)=>n+e,0),En=t=>1/(1+Math.exp(-t)),Sn={GELU:t=>.5*t*(1+Ht(t*Math.SQRT1_2)),ReLU:t=>Math.max(0,t)};function wt(t,n){let e=Math.min(t.length,n.length);for(let r=0;r<e;r+=1)if(t[r]!==n[r])return r;return e}var Tn=4;function On(t,n,e){let{size:r,layers:o,context:s,eps:a}=n,[l,i]=[t.halves(e*r),t.halves(s*r)],c=Array.from({length:o},()=>Ze(t,r,a)),p=gt(t,r,a);return{...n,embed:l,place:i,blocks:c,norm:p,out:C(t,r,e)}}function Ze(t,n,e){return{norm1:gt(t,n,e),qkv:C(t,n,3*n),join:C(t,n,n),norm2:gt(t,n,e),wide:C(t,n,Tn*n),narrow:C(t,Tn*n,n)}}function Rn(t,n,e=null,r=!1){let o=n.length-1,s=e?wt(e.tokens,n):0;s>o&&!e.places[o].logits&&(s=o);let a=e?e.places.slice(0,s):[];for(let l=s;l<=o;l+=1)a.push(tr(t,a,n[l],!r||l===o));return{tokens:[...n],places:a}}function tr(t,n,e,r){let{size:o,blocks:s}=t,a={keys:[],values:[],weights:[],logits:null},l=yt(et(t.embed,e,o),et(t.place,n.length,o));for(let[i,c]of s.entries()){let p=L(c.qkv,bt(c.norm1,l));if(a.keys.push(p.subarray(o,2*o)),a.values.push(p.subarray(2*o)),!r&&i===s.length-1)return a;let u=[...n,a],{weights:f,found:d}=nr(t,i,p.subarray(0,o),u);a.weights.push(f),l=yt(l,L(c.join,d)),l=yt(l,rr(t,c,bt(c.norm2,l)))}return a.logits=Array.from(L(t.out,bt(t.norm,l))),a}function nr({size:t,heads:n},e,r,o){let s=t/n,a=new Float64Array(t);return{weights:Array.from({length:n},(i,c)=>{let[p,u]=[c*s,(c+1)*s],f=o.map(({keys:h})=>er(r,h[e],p,u)),d=Nn(f.map(h=>h/Math.sqrt(s)));return d.forEach((h,g)=>{let y=o[g].values[e];for(let v=p;v<u;v+=1)a[v]+=h*y[v]}),d}),found:a}}function er(t,n,e,r){let o=0;for(let s=e;s<r;s+=1)o+=t[s]*n[s];return o}function rr({activation:t},{wide:n,narrow:e},r){return L(e,L(n,r).map(Sn[t]))}function Cn(t,{embedding:n,hidden:e},r){return{embedding:n,hidden:e,embed:t.halves(r*n),input:C(t,n,3*e),recurrent:C(t,e,3*e),out:C(t,e,r)}}function Ln(t,n,e=null){let r=e?wt(e.tokens,n):0,o=e?e.states.slice(0,r):[];for(let a of n.slice(r)){let l=et(t.embed,a,t.embedding);o.push(or(t,l,o.at(-1)??new Float64Array(t.hidden)))}let s=Array.from(L(t.out,o.at(-1)));return{tokens:[...n],states:o,logits:s}}function or({input:t,recurrent:n,hidden:e},r,o){let[s,a]=[L(t,r),L(n,o)];return o.map((l,i)=>{let[c,p]=[i,i+e].map(f=>En(s[f]+a[f])),u=Math.tanh(s[i+2*e]+c*a[i+2*e]);return(1-p)*u+p*l})}var sr={pairs:ar,GRU:ir,GPT:lr};function jn(t,n,e){return n.map(r=>({name:r.name,...sr[r.kind](t,r,e)}))}function ar(t,n,e){let r=t.singles(e*e);return{context:1,logitsAfter:s=>{let a=s.at(-1)*e;return Array.from(r.subarray(a,a+e),Math.log)}}}function ir(t,n,e){let r=Cn(t,n,e),o=null;return{context:1/0,logitsAfter:a=>(o=Ln(r,a,o),o.logits)}}function lr(t,n,e){let r=On(t,n,e),o=null,s=a=>(o=Rn(r,a.slice(-r.context),o,!0),o.places.at(-1).logits);return{context:r.context,logitsAfter:s}}function Fn(t){let n=0,e=()=>_t(t.getUint16((n+=2)-2,!0)),r=()=>t.getFloat32((n+=4)-4,!0);return{halves:o=>Float32Array.from({length:o},e),singles:o=>Float32Array.from({length:o},r)}}function In(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var _n=`.nn .nn-text-field input[type="text"] {
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
`;function vt(t,n,e){let r=Float64Array.from(t).sort().reverse(),[o,s]=[r[0],r[Math.min(e,r.length)-1]],a=t.map(i=>i>=s?Math.exp((i-o)/n):0),l=a.reduce((i,c)=>i+c,0);return a.map(i=>i/l)}function kt(t,n){let e=0,r=0;for(let o=0;o<t.length;o+=1)if(t[o]>0&&(r=o),e+=t[o],n<e)return o;return r}function Hn(t,n,e){let r=Array.from(t,(s,a)=>a),o=(s,a)=>t[s]<t[a]?-1:1;return e==="alphabet"?r.sort(o):r.sort((s,a)=>n[a]-n[s]||o(s,a))}function Pn(t,{letters:n}){let e=t.map(r=>fr(r.logitsAfter));return(r,{text:o,number:s})=>{let a=xt(o,n),i=[r.model,r.beside].filter((c,p,u)=>c in t&&u.indexOf(c)===p).map(c=>{let p=vt(e[c](a),r.temperature,r.k),{name:u,context:f}=t[c];return{name:u,shares:p,next:kt(p,s),context:f,isCut:a.length>f}});return{answers:i,order:Hn(n,i[0].shares,r.order)}}}function fr(t){let[n,e]=["",null];return r=>{let o=r.join();return o!==n&&([n,e]=[o,t(r)]),e}}function Dn(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}function $t(t){return t===0?"0 %":t===1?"100 %":Dn(t)}function qn({model:t,temperature:n,k:e},{models:r,letters:o}){if(!r[t])return"by you";let s=e<o.length?`, top ${e}`:"";return`${r[t].name}, temperature ${ot(n)}${s}`}var Pt=60;function zn(t,n){let e=m("p",{class:"nn-sampler-title"}),r=m("dl",{}),o=null;k(t,()=>{let{names:i}=n(),c=JSON.stringify(i);if(c===o)return;o=c;let p=i.length>Pt?`; the last ${Pt} are shown`:"";b(e,`made so far: ${i.length}${p}`),r.replaceChildren(...l(i.slice(-Pt)).flatMap(u=>u))});let a=m("div",{class:"nn-sampler-made"},e,m("div",{class:"nn-sampler-scroll",tabindex:0,role:"group","aria-label":"made so far"},r));return k(t,()=>a.hidden=n().names.length===0),a;function l(i){let c=[];for(let p of i){let u=qn(p,t.settings);c.at(-1)?.by!==u&&c.push({by:u,names:[]}),c.at(-1).names.push(p)}return c.map(p=>[m("dt",{},p.by),m("dd",{},...p.names.map(({prompt:u,letters:f})=>ur(u,f)))])}}function ur(t,n){let e=m("span",{class:"nn-sampler-one"});return e.append(m("u",{},E(t)),E(n)||(t?"":"(nothing)")),e}function Gn(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}var S=600,Un=-1;function Wn(t,n){let{letters:e,end:r,fixed:o}=n,s=dr(),[a,l,i]=["","",""];function c(p,{prompt:u,model:f,temperature:d,k:h,seed:g},y){for(;l.length<p;){let v=xt(o+u+i,e),$=vt(t[f].logitsAfter(v),d,h),M=e[kt($,s(g,y+l.length))];l+=M,i=M===r?"":i+M}}return function(u){let{past:f,prompt:d,model:h,temperature:g,k:y,seed:v,step:$}=u,M=mr(f),J=JSON.stringify([f,d,h,g,y,v]);J!==a&&([a,l,i]=[J,"",Bn(f,d,r).open]),c($-M,u,M);let G=l.slice(0,Math.max(0,$-M)),H={prompt:d,model:h,temperature:g,k:y,letters:G},Y=G?[...f,H]:f,rt=Bn(Y,d,r),Mt=o+d+rt.open;return{segments:Y,...rt,text:Mt,number:s(v,$)}}}function Kn({past:t},n){return{step:n,past:pr(t,n)}}function pr(t,n){let e=[],r=n;for(let o of t){if(r<=0)break;e.push({...o,letters:o.letters.slice(0,r)}),r-=o.letters.length}return e.length===t.length&&r>=0?t:e}function mr(t){return t.reduce((n,{letters:e})=>n+e.length,0)}function Bn(t,n,e){let r=[],[o,s]=["",n];for(let{letters:a,...l}of t){l.prompt!==s&&(o=""),s=l.prompt;for(let i of a)i===e&&r.push({...l,letters:o}),o=i===e?"":o+i}return{names:r,open:s===n?o:""}}function dr(){let t=new Map;return(n,e)=>{t.has(n)||t.set(n,{next:Gn(n),numbers:[]});let{next:r,numbers:o}=t.get(n);for(;o.length<=e;)o.push(r());return o[e]}}var Vn=`.nn-sampler-text {
  margin: 0.6em 0;
  padding: 0.3em 0.6em;
  border-radius: 4px;
  background: var(--nn-raised);
  font-family: var(--jp-code-font-family, monospace);
  font-size: 19px;
  line-height: 1.5;
  max-height: 8.2em;
  overflow-y: auto;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}

.nn-sampler-name {
  font-family: var(--jp-content-font-family, system-ui, sans-serif);
  font-size: 13px;
}

.nn-sampler-typed {
  font-weight: 700;
  text-decoration: underline;
}

.nn-sampler-next {
  margin-left: 2px;
  padding: 0 0.2em;
  border: 1px dashed var(--nn-line);
}

.nn-sampler-bars,
.nn-sampler-strips {
  margin: 0.6em 0 0;
}

.nn-sampler-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.4em;
  justify-content: center;
  margin-bottom: 0.2em;
  font-size: 13px;
}

.nn-sampler-sample {
  display: inline-block;
  width: 26px;
  height: 9px;
  margin-right: 0.5em;
}

.nn-sampler-numbers {
  position: relative;
  height: 18px;
  font-size: 13px;
}

.nn-sampler-number {
  position: absolute;
  transform: translateX(-0.45em);
  white-space: nowrap;
}

.nn-sampler-lanes {
  position: relative;
}

.nn-sampler-lane {
  display: flex;
  height: 24px;
  border: 1px solid var(--nn-line);
  overflow: hidden;
}

.nn-sampler-part {
  flex: none;
  overflow: hidden;
  background: var(--nn-paper);
  font-family: var(--jp-code-font-family, monospace);
  font-size: 13px;
  line-height: 22px;
  text-align: center;
}

.nn-sampler-odd {
  background: color-mix(in srgb, var(--nn-line) 22%, var(--nn-paper));
}

.nn .nn-sampler-thin {
  background: color-mix(in srgb, var(--nn-line) 60%, var(--nn-paper));
}

.nn .nn-sampler-hit {
  outline: 3px solid var(--nn-accent);
  outline-offset: -3px;
  font-weight: 700;
}

.nn-sampler-lane-name {
  font-size: 12px;
}

.nn-sampler-needle {
  position: absolute;
  top: 0;
  bottom: 0;
  width: 2px;
  margin-left: -1px;
  background: var(--nn-text);
}

.nn-sampler-made {
  margin-top: 0.6em;
  font-size: 13px;
}

.nn-sampler-title {
  margin: 0;
  font-weight: 600;
}

.nn-sampler-made dl {
  display: grid;
  grid-template-columns: minmax(8em, max-content) 1fr;
  gap: 0.1em 1em;
  margin: 0;
}

.nn-sampler-scroll {
  max-height: 11em;
  margin-top: 0.2em;
  overflow-y: auto;
}

.nn :is(.nn-sampler-scroll, .nn-sampler-text):focus-visible {
  outline: 3px solid var(--nn-accent);
}

.nn-sampler-made dd {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.9em;
  margin: 0;
  font-family: var(--jp-code-font-family, monospace);
}

.nn-sampler-made dt {
  color: inherit;
  font-weight: 400;
}

@container (max-width: 460px) {
  .nn-sampler-made dl {
    grid-template-columns: 1fr;
  }
}
`;var xr=3,Jn=24;function Yn(t,n,e){let{letters:r,end:o}=e,s=i=>r[i]===o?"the end":$n(r[i]),a=t.k<r.length?` and top ${t.k}`:"",l=n.answers.map(i=>`${i.name} gives ${br(i,s)}`);return[`${gr(n.text.slice(e.fixed.length))}, at temperature ${ot(t.temperature)}${a},`,`${l.join("; ")}.`,...n.answers.filter(({isCut:i})=>i).map(yr),wr(t,n,s)].join(" ")}function gr(t){return t?`After ${ht(t.length>Jn?`…${t.slice(-Jn)}`:t)}`:"At the beginning"}function br({shares:t},n){let e=Array.from(t.keys()).filter(r=>t[r]>0).sort((r,o)=>t[o]-t[r]).slice(0,xr).map(r=>`${n(r)} ${$t(t[r]).replace("> ","over ").replace("< ","under ")}`);return e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0]}function yr({name:t,context:n}){let e=n===1?"the last letter":`the last ${n} letters`;return`${t} looks only at ${e}.`}function wr({step:t},{answers:n,number:e},r){if(t>=S)return`${S} letters are drawn; Reset begins anew.`;let[o,s]=n,a=s?` (with ${s.name}: ${r(s.next)})`:"";return`The next random number, ${st(e)}, draws ${r(o.next)}${a}.`}function Xn(t,{key:n="step",label:e="step",last:r,most:o,perSecond:s}){let a=0,l=null;function i(d){l??={now:d,step:t.state[n]};let h=r(t.state),g=Math.min(h,l.step+Math.floor((d-l.now)/1e3*s));g!==t.state[n]&&t.set({[n]:g}),a=g<h?requestAnimationFrame(i):0,a||c()}function c(){l=null,t.commit(),t.redraw()}function p(){cancelAnimationFrame(a),a=0,l=null}function u(){if(a){p(),c();return}let d=r(t.state);t.state[n]>=d&&t.set({[n]:0}),yn()?t.choose({[n]:d}):a=requestAnimationFrame(i),t.redraw()}t.onStop(()=>cancelAnimationFrame(a));let f=d=>{p(),t.choose({[n]:Math.max(0,Math.min(r(t.state),d))})};return B(lt("run",F(t,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:u}),F(t,{label:"Back",onclick:()=>f(Math.min(r(t.state),t.state[n])-1),enabled:d=>d[n]>0}),F(t,{label:"Step",onclick:()=>f(t.state[n]+1),enabled:d=>d[n]<r(d)}),F(t,{label:"Reset",onclick:()=>f(0),enabled:d=>d[n]>0})),Q(t,{key:n,label:e,min:0,max:o,whole:!0,value:d=>Math.min(d[n],r(d)),changes:d=>(p(),{[n]:Math.min(d,r(t.state))})}))}var vr=30;function Qn(t,n){let e=0;t.onStop(()=>cancelAnimationFrame(e));function r(a,l){let i=performance.now(),{step:c}=t.state;for(;c<a&&performance.now()-i<vr;)if(c+=1,l(n({...t.state,step:c})))return{step:c,isThere:!0};return c<a?{step:c,isThere:!1}:{step:a,isThere:!0}}function o(a,l=()=>!1,i=!1){cancelAnimationFrame(e);let{step:c,isThere:p}=r(Math.min(a,S),l);t.set(Kn(t.state,c));let u=t.state;p?i&&t.commit():e=requestAnimationFrame(()=>t.state===u&&o(a,l,!0))}function s(a,l){o(a,l),t.commit()}return{go:o,choose:s}}function Zn(t,{go:n,choose:e}){let r={get state(){return t.state},parts:t.parts,set:s=>"step"in s?n(s.step):t.set(s),choose:s=>"step"in s?e(s.step):t.choose(s),commit:()=>t.commit(),redraw:()=>t.redraw(),onStop:s=>t.onStop(s)};return Xn(r,{label:"letters in all",last:()=>S,most:S,perSecond:8})}var kr=.035,te=.004;function ne(t,n){let{letters:e}=t.settings,r=[0,1].map(a=>$r(e,"ab"[a])),o=m("i",{class:"nn-sampler-needle"}),s=m("span",{class:"nn-sampler-number"});return k(t,()=>{let{answers:a,number:l}=n();r.forEach(({element:i,draw:c},p)=>{i.hidden=p>=a.length,a[p]&&c(a[p])}),o.style.left=`${(100*l).toFixed(2)}%`,s.style.left=`${Math.min(92,Math.max(8,100*l)).toFixed(2)}%`,b(s,`▾ ${st(l)}`)}),m("figure",{class:"nn-sampler-strips","aria-hidden":"true"},m("figcaption",{},"the next random number, and the letter it falls on"),m("div",{class:"nn-sampler-numbers"},s),m("div",{class:"nn-sampler-lanes"},...r.map(({element:a})=>a),o))}function $r(t,n){let e=Array.from(t,()=>m("span",{class:"nn-sampler-part"})),r=m("div",{class:`nn-sampler-lane nn-sampler-lane-${n}`},...e),o=m("span",{class:"nn-sampler-lane-name"}),s=m("div",{},o,r);function a({shares:l,next:i,name:c}){b(o,c);let p=!1;e.forEach((u,f)=>{u.hidden=l[f]===0,u.style.width=`${(100*l[f]).toFixed(3)}%`,b(u,l[f]>=kr?E(t[f]):""),l[f]>=te&&(p=!p),u.classList.toggle("nn-sampler-odd",p),u.classList.toggle("nn-sampler-thin",l[f]<te),u.classList.toggle("nn-sampler-hit",f===i)})}return{element:s,draw:a}}var ee={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function oe(t,[n,e],[r,o]){if(t==="Home")return[n,0];if(t==="End")return[n,o-1];if(!ee[t])return null;let[s,a]=ee[t];return[re(n+s,r),re(e+a,o)]}var re=(t,n)=>Math.max(0,Math.min(n-1,t));function se(t,{label:n,pick:e=null}){let r=Array.from({length:t},(l,i)=>Mr(e&&(()=>e(i)))),o=r.map(({element:l})=>l),s=m("div",{class:"nn-bars",role:"group","aria-label":n},...o);e&&Nr(s,o);function a(l,i=n){T(s,{"aria-label":i}),r.forEach((c,p)=>c.draw(l[p]))}return{element:s,draw:a}}function Mr(t){let[n,...e]=["letter","share","share"].map(i=>m("span",{class:`nn-bars-${i}`})),r=[0,1].map(i=>m("i",{class:`nn-bars-bar nn-bars-${"ab"[i]}`})),o=m("span",{class:"nn-bars-track"},...r),a=m(t?"button":"div",{class:"nn-bars-row",...t?{type:"button",onclick:t,tabindex:-1}:{}},n,o,m("span",{},...e));function l({letter:i,shares:c,scale:p=1,told:u,isMarked:f=!1,isOut:d=!1}){b(n,i),r.forEach((h,g)=>{h.hidden=e[g].hidden=g>=c.length,!h.hidden&&(b(e[g],u[g]),h.style.width=`${(100*c[g]/p).toFixed(1)}%`)}),a.classList.toggle("nn-bars-marked",f),a.classList.toggle("nn-bars-out",d)}return{element:a,draw:l}}function Nr(t,n){let e=r=>n.forEach((o,s)=>T(o,{tabindex:s===r?0:-1}));e(0),t.addEventListener("focusin",r=>{let o=n.indexOf(r.target);o>=0&&e(o)}),t.addEventListener("keydown",r=>{let o=n.indexOf(r.target),s=o<0?null:oe(Ar(r.key),[0,o],[1,n.length]);s&&(r.preventDefault(),n[s[1]].focus())})}var Ar=t=>({ArrowDown:"ArrowRight",ArrowUp:"ArrowLeft"})[t]??t;var Er=[.25,.5,1];function ae(t,n){let[e,r,o]=["fixed","typed","drawn"].map(i=>m("span",{class:`nn-sampler-${i}`}));k(t,({prompt:i})=>{b(e,E(t.settings.fixed));let{open:c}=n();b(r,c?i.replaceAll(`
`,`¶
`):It(i)),b(o,It(c))});let s=m("span",{class:"nn-sampler-next"},"?"),a=m("p",{class:"nn-sampler-text",tabindex:0,role:"group","aria-label":"text so far"},m("span",{class:"nn-sampler-name"},"text so far "),e,r,o,s),l="";return k(t,()=>{let{text:i}=n();i!==l&&(l=i,a.scrollTop=a.scrollHeight)}),a}function ie(t,n,e){let{letters:r}=t.settings,o=se(r.length,{label:"the next letter",pick:i=>e(r[n().order[i]])}),s=m("figcaption"),a=["a","b"].map(i=>{let c=m("span"),p=m("i",{class:`nn-sampler-sample nn-bars-${i}`});return{name:c,element:m("span",{},p,c)}});k(t,()=>{let{answers:i,order:c}=n();a.forEach(({name:f,element:d},h)=>{d.hidden=h>=i.length,b(f,i[h]?.name??"")});let p=Sr(i);b(s,`the next letter (a full bar is ${100*p} %)`);let u=i.map(({name:f})=>f).join(", then by ");o.draw(c.map(f=>l(r[f],f,i,p)),`the next letter by ${u}; a press puts it into the text`)});function l(i,c,p,u){let f=p.map(h=>h.shares[c]),d=f.map($t);return{letter:E(i),shares:f,scale:u,told:d,isOut:f.every(h=>h===0)}}return m("figure",{class:"nn-sampler-bars"},s,m("div",{class:"nn-sampler-legend"},...a.map(({element:i})=>i)),o.element)}function Sr(t){let n=Math.max(...t.flatMap(({shares:e})=>e));return Er.find(e=>n<=e)??1}var le=-1,Tr=40,Ss=vn({name:"models of the next letter",initial:{prompt:"",model:0,beside:1,temperature:1,k:1e3,order:"alphabet",seed:1,step:0,past:[]},build(t){let{settings:n,data:e}=t,r=n.letters.length,o=jn(Fn(In(e)),n.models,r),s=Wn(o,n),a=Pn(o,n),l=null;t.parts.push(u=>{let f=s(u);l={...f,...a(u,f)}});let i=u=>({...u,past:s(t.state).segments}),c=Qn(t,s),p=u=>{let{step:f,prompt:d}=t.state;if(f>=S)return;let h={prompt:d,model:Un,temperature:1,k:r,letters:u};t.choose({step:f+1,past:[...s(t.state).segments,h]})};return t.root.append(m("style",{},`${_n}
${Vn}`),Or(t,i),ae(t,()=>l),ie(t,()=>l,p),ne(t,()=>l),Rr(t,c,()=>l,i),Zn(t,c),Cr(t,o,i),zn(t,()=>l)),u=>Yn(u,l,n)}});function Or(t,n){let{letters:e,end:r,fixed:o}=t.settings,{prompt:s}=t.state;return B(kn(t,{label:"beginning",value:a=>a.prompt,admit:a=>Mn(a,{letters:e,end:r,most:Math.max(Tr,s.length),instead:o?"":s||e[0]}),changes:a=>n({prompt:a})}))}function Rr(t,n,e,r){let o=({step:c})=>c<S,s=F(t,{label:"Draw one letter",onclick:()=>n.choose(t.state.step+1),enabled:o}),a=F(t,{label:"Draw to the end",onclick:()=>{let c=e().names.length;n.choose(S,({names:p})=>p.length>c)},enabled:o}),l=F(t,{label:"Other random numbers",onclick:()=>t.choose(r({seed:t.state.seed+1}))}),i=lt("draw",s,...t.settings.end?[a]:[],l);return i.classList.add("nn-long"),B(i)}function Cr(t,n,e){let r=t.settings.letters.length,o=n.map(({name:l},i)=>({value:i,label:l})),s=[Q(t,{key:"temperature",label:"temperature",min:.1,max:3,step:.05,changes:l=>e({temperature:l})}),Q(t,{key:"k",label:"top k",min:1,max:r,whole:!0,value:({k:l})=>Math.min(l,r),changes:l=>e({k:l})}),it(t,{key:"order",label:"bars by",options:["alphabet","probability"]})];return n.length>1&&s.unshift(it(t,{key:"model",label:"model",options:o,changes:(l,{model:i,beside:c})=>e({model:l,beside:c===l?i:c})}),it(t,{key:"beside",label:"compare with",options:[{value:le,label:"none"},...o],changes:(l,{model:i,beside:c})=>l===i?e({beside:l,model:a(i,c)}):{beside:l}})),B(...s);function a(l,i){return i===le?(l+1)%n.length:i}}export{Ss as default};
