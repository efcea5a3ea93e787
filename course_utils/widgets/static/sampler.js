function m(t,n={},...e){return de(document.createElement(t),n,e)}var pe=Math.random().toString(36).slice(2,8),me=0;function X(t){return`nn-${t}-${pe}-${me+=1}`}function N(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function y(t,n){t.textContent!==n&&(t.textContent=n)}function de(t,n,e){return N(t,n),t.append(...e),t}var he=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,xe=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function ot(t,n=2){return at(String(Number(t.toFixed(n))+0))}function st(t,n=2){return at((Number(t.toFixed(n))+0).toFixed(n))}function Gt(t){let n=String(t),e=t.toFixed(2);return at(n.length>e.length?n:e)}function Bt(t){return at(t.toLocaleString("en-GB"))}function Ut(t){let n=t.trim().replace("−","-");return he.test(n)&&(n=n.replace(/[,\s]/g,"")),xe.test(n)?Number(n)+0:null}function at(t){return t.replaceAll("-","−")}var ge=4,be=36;function B(...t){return m("div",{class:"nn-controls"},...t)}function Q(t,n){let{key:e,label:r,min:o,max:s,log:i=!1,whole:l=!1,enabled:a=()=>!0}=n,c=n.step??(l?1:i?.02:.1),p=n.changes??(x=>({[e]:x})),u=n.value??(x=>x[e]),f=i?Math.log10:x=>x,h=Math.max(0,Math.ceil(-Math.log10(c))),d=x=>l?Math.round(i?10**x:x):i?Number((10**x).toPrecision(3)):Number(x.toFixed(h))+0,g=x=>l?Bt(x):Gt(x),b=X("box"),v=m("input",{type:"range",min:f(o),max:f(s),step:c,oninput:()=>Y(d(Number(v.value))),onchange:()=>t.commit()}),k=m("input",{type:"text",id:b,inputmode:l?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>rt(k.value),onfocus:()=>k.select()}),M=m("div",{class:"nn-note",role:"alert"}),J=m("label",{for:b}),G=null,H="";function Y(x){y(M,""),t.set(p(x))}function rt(x){let A=Ut(x);if(A===null||l&&A%1){k.value=H,y(M,`“${x}” is no ${l?"whole number":"number"}, so ${H} stays.`);return}let j=Math.min(s,Math.max(o,A));if(G=j,v.value=f(j),H=k.value=j===A?x.trim():g(j),Y(j),t.commit(),j!==A){let ue=`${g(o)} to ${g(s)}`;y(M,`${x} is outside ${ue}, so ${H} is used.`)}}function Mt(x){let A=f(Math.min(s,Math.max(o,x)));return Math.abs(Number(v.value)-A)<=.501*c}function fe(x){y(M,""),G=x,v.value=f(x),H=k.value=g(x)}let zt=m("div",{class:"nn-row nn-slider"},J,k,v,M);return $(t,x=>{let A=u(x);(A!==G||!Mt(A))&&fe(A);let j=typeof r=="function"?r(x):r;y(J,j),N(v,{"aria-label":j,"aria-valuetext":g(A),disabled:!a(x)}),N(k,{disabled:!a(x)}),zt.classList.toggle("nn-disabled",!a(x))}),zt}function it(t,{key:n,label:e,options:r,enabled:o=()=>!0,...s}){let i=s.changes??(f=>({[n]:f})),l=s.value??(f=>f[n]),a=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),c=a.map(f=>m("button",{type:"button",onclick:()=>t.choose(i(f.value,t.state))},f.label)),p=X("label"),u=a.reduce((f,h)=>f+h.label.length+ge,0);return $(t,f=>{c.forEach((h,d)=>{let g=l(f)===a[d].value;N(h,{"aria-pressed":String(g),disabled:!o(f)})})}),m("div",{class:`nn-row nn-choice ${u>be?"nn-long":""}`,role:"group","aria-labelledby":p},m("span",{class:"nn-label",id:p},e),m("div",{class:"nn-buttons"},...c))}function F(t,{label:n,onclick:e,pressed:r=null,enabled:o=()=>!0}){let s=typeof n=="function"?n:()=>n,l=m("button",{type:"button",onclick:()=>{o(t.state)&&e()}});return $(t,a=>{y(l,s(a)),N(l,{"aria-disabled":o(a)?null:"true"}),r&&N(l,{"aria-pressed":String(r(a))})}),l}function lt(t,...n){return m("div",{class:"nn-row nn-choice",role:"group","aria-label":t},m("span",{class:"nn-label"},t),m("div",{class:"nn-buttons"},...n))}function $(t,n){t.parts.push(n)}var ye="application/vnd.jupyter.widget-view+json",we=/IPY_MODEL_([\w-]+)/g,Wt=new WeakSet,Kt=new WeakMap,ve=500;function Vt(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Kt.get(t)),Kt.set(t,setTimeout(()=>$e(t),ve)),Wt.has(t)))return;Wt.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(s=>!s.comm_live),o=s=>r.forEach(i=>i.comm_live=s);o(!0);try{let s=n(e);return{...s,state:Me(s.state,ke(t.context.model))}}finally{o(!1)}}}function $e(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:s}of Jt(t.context.model)){let i=t._modelsSync.get(s);i&&Object.keys(i.views??{}).length===0&&e.set(r,o)}}}function ke(t){return Jt(t).map(({id:n})=>n)}function Jt(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[ye]?.model_id}))).filter(({id:n})=>n)}function Me(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let s=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(s.matchAll(we),([,i])=>i))}return e}function V(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function nt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function _(){}var z=.7,K=1/z,U="\\s*([+-]?\\d+)\\s*",Z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",O="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ae=/^#([0-9a-f]{3,8})$/,Ne=new RegExp(`^rgb\\(${U},${U},${U}\\)$`),Ee=new RegExp(`^rgb\\(${O},${O},${O}\\)$`),Se=new RegExp(`^rgba\\(${U},${U},${U},${Z}\\)$`),Te=new RegExp(`^rgba\\(${O},${O},${O},${Z}\\)$`),Oe=new RegExp(`^hsl\\(${Z},${O},${O}\\)$`),Re=new RegExp(`^hsla\\(${Z},${O},${O},${Z}\\)$`),Yt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};V(_,Ot,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Xt,formatHex:Xt,formatHex8:Ce,formatHsl:Le,formatRgb:Qt,toString:Qt});function Xt(){return this.rgb().formatHex()}function Ce(){return this.rgb().formatHex8()}function Le(){return ln(this).formatHsl()}function Qt(){return this.rgb().formatRgb()}function Ot(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Ae.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Zt(n):e===3?new w(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ct(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ct(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Ne.exec(t))?new w(n[1],n[2],n[3],1):(n=Ee.exec(t))?new w(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Se.exec(t))?ct(n[1],n[2],n[3],n[4]):(n=Te.exec(t))?ct(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Oe.exec(t))?en(n[1],n[2]/100,n[3]/100,1):(n=Re.exec(t))?en(n[1],n[2]/100,n[3]/100,n[4]):Yt.hasOwnProperty(t)?Zt(Yt[t]):t==="transparent"?new w(NaN,NaN,NaN,0):null}function Zt(t){return new w(t>>16&255,t>>8&255,t&255,1)}function ct(t,n,e,r){return r<=0&&(t=n=e=NaN),new w(t,n,e,r)}function Rt(t){return t instanceof _||(t=Ot(t)),t?(t=t.rgb(),new w(t.r,t.g,t.b,t.opacity)):new w}function Ct(t,n,e,r){return arguments.length===1?Rt(t):new w(t,n,e,r??1)}function w(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}V(w,Ct,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new w(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new w(D(this.r),D(this.g),D(this.b),ut(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:tn,formatHex:tn,formatHex8:je,formatRgb:nn,toString:nn}));function tn(){return`#${P(this.r)}${P(this.g)}${P(this.b)}`}function je(){return`#${P(this.r)}${P(this.g)}${P(this.b)}${P((isNaN(this.opacity)?1:this.opacity)*255)}`}function nn(){let t=ut(this.opacity);return`${t===1?"rgb(":"rgba("}${D(this.r)}, ${D(this.g)}, ${D(this.b)}${t===1?")":`, ${t})`}`}function ut(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function D(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function P(t){return t=D(t),(t<16?"0":"")+t.toString(16)}function en(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new E(t,n,e,r)}function ln(t){if(t instanceof E)return new E(t.h,t.s,t.l,t.opacity);if(t instanceof _||(t=Ot(t)),!t)return new E;if(t instanceof E)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),s=Math.max(n,e,r),i=NaN,l=s-o,a=(s+o)/2;return l?(n===s?i=(e-r)/l+(e<r)*6:e===s?i=(r-n)/l+2:i=(n-e)/l+4,l/=a<.5?s+o:2-s-o,i*=60):l=a>0&&a<1?0:i,new E(i,l,a,t.opacity)}function Fe(t,n,e,r){return arguments.length===1?ln(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}V(E,Fe,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new E(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new E(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new w(At(t>=240?t-240:t+120,o,r),At(t,o,r),At(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new E(rn(this.h),ft(this.s),ft(this.l),ut(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ut(this.opacity);return`${t===1?"hsl(":"hsla("}${rn(this.h)}, ${ft(this.s)*100}%, ${ft(this.l)*100}%${t===1?")":`, ${t})`}`}}));function rn(t){return t=(t||0)%360,t<0?t+360:t}function ft(t){return Math.max(0,Math.min(1,t||0))}function At(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var cn=Math.PI/180,fn=180/Math.PI,pt=18,un=.96422,pn=1,mn=.82521,dn=4/29,W=6/29,hn=3*W*W,Ie=W*W*W;function xn(t){if(t instanceof R)return new R(t.l,t.a,t.b,t.opacity);if(t instanceof I)return gn(t);t instanceof w||(t=Rt(t));var n=Tt(t.r),e=Tt(t.g),r=Tt(t.b),o=Nt((.2225045*n+.7168786*e+.0606169*r)/pn),s,i;return n===e&&e===r?s=i=o:(s=Nt((.4360747*n+.3850649*e+.1430804*r)/un),i=Nt((.0139322*n+.0971045*e+.7141733*r)/mn)),new R(116*o-16,500*(s-o),200*(o-i),t.opacity)}function _e(t,n,e,r){return arguments.length===1?xn(t):new R(t,n,e,r??1)}function R(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}V(R,_e,nt(_,{brighter(t){return new R(this.l+pt*(t??1),this.a,this.b,this.opacity)},darker(t){return new R(this.l-pt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=un*Et(n),t=pn*Et(t),e=mn*Et(e),new w(St(3.1338561*n-1.6168667*t-.4906146*e),St(-.9787684*n+1.9161415*t+.033454*e),St(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Nt(t){return t>Ie?Math.pow(t,1/3):t/hn+dn}function Et(t){return t>W?t*t*t:hn*(t-dn)}function St(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Tt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function He(t){if(t instanceof I)return new I(t.h,t.c,t.l,t.opacity);if(t instanceof R||(t=xn(t)),t.a===0&&t.b===0)return new I(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*fn;return new I(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Pe(t,n,e,r){return arguments.length===1?He(t):new I(t,n,e,r??1)}function I(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function gn(t){if(isNaN(t.h))return new R(t.l,0,0,t.opacity);var n=t.h*cn;return new R(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}V(I,Pe,nt(_,{brighter(t){return new I(this.h,this.c,this.l+pt*(t??1),this.opacity)},darker(t){return new I(this.h,this.c,this.l-pt*(t??1),this.opacity)},rgb(){return gn(this).rgb()}}));var bn=-.14861,Lt=1.78277,jt=-.29227,mt=-.90649,tt=1.97294,on=tt*mt,sn=tt*Lt,an=Lt*jt-mt*bn;function De(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);t instanceof w||(t=Rt(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(an*r+on*n-sn*e)/(an+on-sn),s=r-o,i=(tt*(e-o)-jt*s)/mt,l=Math.sqrt(i*i+s*s)/(tt*o*(1-o)),a=l?Math.atan2(i,s)*fn-120:NaN;return new q(a<0?a+360:a,l,o,t.opacity)}function qe(t,n,e,r){return arguments.length===1?De(t):new q(t,n,e,r??1)}function q(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}V(q,qe,nt(_,{brighter(t){return t=t==null?K:Math.pow(K,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?z:Math.pow(z,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*cn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new w(255*(n+e*(bn*r+Lt*o)),255*(n+e*(jt*r+mt*o)),255*(n+e*(tt*r)),this.opacity)}}));var dt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:s,g:i,b:l}=Ct(e.getPropertyValue(o).trim());return[s,i,l]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return yn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return yn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function yn(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function wn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function vn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var $n=`.nn {
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
`;var Ge=400;function kn({name:t,initial:n,build:e}){return{initialize({model:r}){Vt(r.widget_manager)},render({model:r,el:o}){let s=new Ft(r,n),i=typeof t=="function"?t(s.settings):t;return s.root.setAttribute("aria-label",i),o.append(m("style",{},$n),s.root),s.start(e(s)),()=>s.stop()}}}var Ft=class{#t;#a=()=>"";#n=0;#e=null;#r=m("p",{class:"nn-sentence","aria-hidden":"true"});#o=m("p",{class:"nn-spoken",role:"status"});#s=0;#i=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=m("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ue)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Be(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#i.push(n)}start(n){this.#a=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(wn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#i)n()}#c(){this.#n=0,this.#e??=new dt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#a(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>y(this.#o,n),Ge))}};function Be(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Ue(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function Mn(t,{label:n,value:e,admit:r,changes:o}){let s=X("text"),i=u=>u.replaceAll(`
`,"¶"),l=null,a=m("input",{type:"text",id:s,autocomplete:"off",autocapitalize:"off",spellcheck:"false",oninput:()=>p(),onchange:()=>p()}),c=m("div",{class:"nn-note",role:"alert"});function p(){if(a.value===i(l))return;let u=a.selectionStart,{text:f,note:h}=r(a.value),d=a.value.length-f.length;if(l=f,a.value&&a.value!==i(f)){a.value=i(f);let g=Math.max(0,u-Math.max(0,d));a.setSelectionRange(g,g)}y(c,h),f!==e(t.state)&&t.choose(o(f))}return $(t,u=>{let f=e(u);f!==l&&(l=f,a.value=i(f),y(c,""))}),m("div",{class:"nn-row nn-choice nn-long nn-text-field"},m("label",{for:s},n),a,c)}var We={" ":"␣","\n":"¶"},Ke=40;function S(t){return t.replace(/[ \n]/g,n=>We[n])}function It(t){return t.replaceAll(`
`,`¶
`).replace(/ +$/,S)}function An(t){return{" ":"a space","\n":"an end of line"}[t]??ht(t)}function ht(t){return`‘${t.replaceAll(`
`,"¶")}’`}function xt(t,n){return Array.from(t,e=>n.indexOf(e))}function Nn(t,{letters:n,end:e="",most:r=1/0,instead:o=""}){let s=n.includes("¶")?t:t.replaceAll("¶",`
`),i=Array.from(s,u=>Ve(u,n)),l=u=>n.includes(u)&&u!==e,a=i.filter(l).join(""),c=i.find(u=>!l(u));if(c!==void 0)return{text:a.slice(0,r)||o,note:p(c)};if(a.length>r){let u=`${a.length} letters are too many: the first ${r} are used.`;return{text:a.slice(0,r),note:u}}return a||!o?{text:a,note:""}:{text:o,note:`Without a text ${ht(o)} is used.`};function p(u){let f=`“${S(u)}”`;if(u===e)return`${f} would end the text, so it is left out.`;let h=n.length>Ke?"":` ${S(n)}`;return`${f} is none of the ${n.length} letters${h}, so it is left out.`}}function Ve(t,n){let e=t.toLowerCase();return!n.includes(t)&&n.includes(e)?e:t}function En(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,s)=>o+s);return e.map(o=>o/r)}function _t(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}var Je={relu:t=>t>0?t:0,silu:t=>t/(1+Math.exp(-t)),tanh:Math.tanh,sigmoid:t=>1/(1+Math.exp(-t))};function Sn(t,n,e){let r=n;for(let o of t)o.kind==="dense"?r=Ye(o,r,e):r=r.map(Je[o.kind]);return r}function Ye({inputs:t,outputs:n,weights:e,biases:r},o,s){let i=new Float64Array(s*n),l=t-t%4;for(let a=0;a<s;a+=1){let c=a*t;for(let p=0;p<n;p+=1){let u=p*t,[f,h,d,g]=[r[p],0,0,0];for(let b=0;b<l;b+=4)f+=o[c+b]*e[u+b],h+=o[c+b+1]*e[u+b+1],d+=o[c+b+2]*e[u+b+2],g+=o[c+b+3]*e[u+b+3];for(let b=l;b<t;b+=1)f+=o[c+b]*e[u+b];i[a*n+p]=f+h+d+g}}return i}var Xe=2/Math.sqrt(Math.PI),Qe=6;function Ht(t){if(t<0)return-Ht(-t);if(t>Qe)return 1;let[n,e]=[t,t];for(let r=3;n>1e-17*e;r+=2)n*=2*t*t/r,e+=n;return Xe*Math.exp(-t*t)*e}function C(t,n,e){return{kind:"dense",weights:t.halves(e*n),biases:t.halves(e),inputs:n,outputs:e}}function L(t,n){return Sn([t],n,1)}function gt(t,n,e){return{weights:t.halves(n),biases:t.halves(n),eps:e}}function bt({weights:t,biases:n,eps:e},r){let o=Ze(r)/r.length,s=r.reduce((l,a)=>l+(a-o)**2,0)/r.length,i=1/Math.sqrt(s+e);return r.map((l,a)=>(l-o)*i*t[a]+n[a])}function et(t,n,e){return Float64Array.from(t.subarray(n*e,(n+1)*e))}function yt(t,n){return t.map((e,r)=>e+n[r])}var Ze=t=>t.reduce((n,e)=>n+e,0),Tn=t=>1/(1+Math.exp(-t)),On={GELU:t=>.5*t*(1+Ht(t*Math.SQRT1_2)),ReLU:t=>Math.max(0,t)};function wt(t,n){let e=Math.min(t.length,n.length);for(let r=0;r<e;r+=1)if(t[r]!==n[r])return r;return e}var Rn=4;function Cn(t,n,e){let{size:r,layers:o,context:s,eps:i}=n,[l,a]=[t.halves(e*r),t.halves(s*r)],c=Array.from({length:o},()=>tr(t,r,i)),p=gt(t,r,i);return{...n,embed:l,place:a,blocks:c,norm:p,out:C(t,r,e)}}function tr(t,n,e){return{norm1:gt(t,n,e),qkv:C(t,n,3*n),join:C(t,n,n),norm2:gt(t,n,e),wide:C(t,n,Rn*n),narrow:C(t,Rn*n,n)}}function Ln(t,n,e=null,r=!1){let o=n.length-1,s=e?wt(e.tokens,n):0;s>o&&!e.places[o].logits&&(s=o);let i=e?e.places.slice(0,s):[];for(let l=s;l<=o;l+=1)i.push(nr(t,i,n[l],!r||l===o));return{tokens:[...n],places:i}}function nr(t,n,e,r){let{size:o,blocks:s}=t,i={keys:[],values:[],weights:[],logits:null},l=yt(et(t.embed,e,o),et(t.place,n.length,o));for(let[a,c]of s.entries()){let p=L(c.qkv,bt(c.norm1,l));if(i.keys.push(p.subarray(o,2*o)),i.values.push(p.subarray(2*o)),!r&&a===s.length-1)return i;let u=[...n,i],{weights:f,found:h}=er(t,a,p.subarray(0,o),u);i.weights.push(f),l=yt(l,L(c.join,h)),l=yt(l,or(t,c,bt(c.norm2,l)))}return i.logits=Array.from(L(t.out,bt(t.norm,l))),i}function er({size:t,heads:n},e,r,o){let s=t/n,i=new Float64Array(t);return{weights:Array.from({length:n},(a,c)=>{let[p,u]=[c*s,(c+1)*s],f=o.map(({keys:d})=>rr(r,d[e],p,u)),h=En(f.map(d=>d/Math.sqrt(s)));return h.forEach((d,g)=>{let b=o[g].values[e];for(let v=p;v<u;v+=1)i[v]+=d*b[v]}),h}),found:i}}function rr(t,n,e,r){let o=0;for(let s=e;s<r;s+=1)o+=t[s]*n[s];return o}function or({activation:t},{wide:n,narrow:e},r){return L(e,L(n,r).map(On[t]))}function jn(t,{embedding:n,hidden:e},r){return{embedding:n,hidden:e,embed:t.halves(r*n),input:C(t,n,3*e),recurrent:C(t,e,3*e),out:C(t,e,r)}}function Fn(t,n,e=null){let r=e?wt(e.tokens,n):0,o=e?e.states.slice(0,r):[];for(let i of n.slice(r)){let l=et(t.embed,i,t.embedding);o.push(sr(t,l,o.at(-1)??new Float64Array(t.hidden)))}let s=Array.from(L(t.out,o.at(-1)));return{tokens:[...n],states:o,logits:s}}function sr({input:t,recurrent:n,hidden:e},r,o){let[s,i]=[L(t,r),L(n,o)];return o.map((l,a)=>{let[c,p]=[a,a+e].map(f=>Tn(s[f]+i[f])),u=Math.tanh(s[a+2*e]+c*i[a+2*e]);return(1-p)*u+p*l})}var ar={pairs:ir,GRU:lr,GPT:cr};function In(t,n,e){return n.map(r=>({name:r.name,...ar[r.kind](t,r,e)}))}function ir(t,n,e){let r=t.singles(e*e);return{context:1,logitsAfter:s=>{let i=s.at(-1)*e;return Array.from(r.subarray(i,i+e),Math.log)}}}function lr(t,n,e){let r=jn(t,n,e),o=null;return{context:1/0,logitsAfter:i=>(o=Fn(r,i,o),o.logits)}}function cr(t,n,e){let r=Cn(t,n,e),o=null,s=i=>(o=Ln(r,i.slice(-r.context),o,!0),o.places.at(-1).logits);return{context:r.context,logitsAfter:s}}function _n(t){let n=0,e=()=>_t(t.getUint16((n+=2)-2,!0)),r=()=>t.getFloat32((n+=4)-4,!0);return{halves:o=>Float32Array.from({length:o},e),singles:o=>Float32Array.from({length:o},r)}}function Hn(t){return new DataView(t.buffer,t.byteOffset,t.byteLength)}var Pn=`.nn .nn-text-field input[type="text"] {
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
`;function vt(t,n,e){let r=Float64Array.from(t).sort().reverse(),[o,s]=[r[0],r[Math.min(e,r.length)-1]],i=t.map(a=>a>=s?Math.exp((a-o)/n):0),l=i.reduce((a,c)=>a+c,0);return i.map(a=>a/l)}function $t(t,n){let e=0,r=0;for(let o=0;o<t.length;o+=1)if(t[o]>0&&(r=o),e+=t[o],n<e)return o;return r}function Dn(t,n,e){let r=Array.from(t,(s,i)=>i),o=(s,i)=>t[s]<t[i]?-1:1;return e==="alphabet"?r.sort(o):r.sort((s,i)=>n[i]-n[s]||o(s,i))}function qn(t,{letters:n}){let e=t.map(r=>ur(r.logitsAfter));return(r,{text:o,number:s})=>{let i=xt(o,n),a=[r.model,r.beside].filter((c,p,u)=>c in t&&u.indexOf(c)===p).map(c=>{let p=vt(e[c](i),r.temperature,r.k),{name:u,context:f}=t[c];return{name:u,shares:p,next:$t(p,s),context:f,isCut:i.length>f}});return{answers:a,order:Dn(n,a[0].shares,r.order)}}}function ur(t){let[n,e]=["",null];return r=>{let o=r.join();return o!==n&&([n,e]=[o,t(r)]),e}}function zn(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}function kt(t){return t===0?"0 %":t===1?"100 %":zn(t)}function Gn({model:t,temperature:n,k:e},{models:r,letters:o}){if(!r[t])return"by you";let s=e<o.length?`, top ${e}`:"";return`${r[t].name}, temperature ${ot(n)}${s}`}var Pt=60;function Bn(t,n){let e=m("p",{class:"nn-sampler-title"}),r=m("dl",{}),o=null;$(t,()=>{let{names:a}=n(),c=JSON.stringify(a);if(c===o)return;o=c;let p=a.length>Pt?`; the last ${Pt} are shown`:"";y(e,`made so far: ${a.length}${p}`),r.replaceChildren(...l(a.slice(-Pt)).flatMap(u=>u))});let i=m("div",{class:"nn-sampler-made"},e,m("div",{class:"nn-sampler-scroll",tabindex:0,role:"group","aria-label":"made so far"},r));return $(t,()=>i.hidden=n().names.length===0),i;function l(a){let c=[];for(let p of a){let u=Gn(p,t.settings);c.at(-1)?.by!==u&&c.push({by:u,names:[]}),c.at(-1).names.push(p)}return c.map(p=>[m("dt",{},p.by),m("dd",{},...p.names.map(({prompt:u,letters:f})=>pr(u,f)))])}}function pr(t,n){let e=m("span",{class:"nn-sampler-one"});return e.append(m("u",{},S(t)),S(n)||(t?"":"(nothing)")),e}function Un(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}var T=600,Kn=-1;function Vn(t,n){let{letters:e,end:r,fixed:o}=n,s=hr(),[i,l,a]=["","",""];function c(p,{prompt:u,model:f,temperature:h,k:d,seed:g},b){for(;l.length<p;){let v=xt(o+u+a,e),k=vt(t[f].logitsAfter(v),h,d),M=e[$t(k,s(g,b+l.length))];l+=M,a=M===r?"":a+M}}return function(u){let{past:f,prompt:h,model:d,temperature:g,k:b,seed:v,step:k}=u,M=dr(f),J=JSON.stringify([f,h,d,g,b,v]);J!==i&&([i,l,a]=[J,"",Wn(f,h,r).open]),c(k-M,u,M);let G=l.slice(0,Math.max(0,k-M)),H={prompt:h,model:d,temperature:g,k:b,letters:G},Y=G?[...f,H]:f,rt=Wn(Y,h,r),Mt=o+h+rt.open;return{segments:Y,...rt,text:Mt,number:s(v,k)}}}function Jn({past:t},n){return{step:n,past:mr(t,n)}}function mr(t,n){let e=[],r=n;for(let o of t){if(r<=0)break;e.push({...o,letters:o.letters.slice(0,r)}),r-=o.letters.length}return e.length===t.length&&r>=0?t:e}function dr(t){return t.reduce((n,{letters:e})=>n+e.length,0)}function Wn(t,n,e){let r=[],[o,s]=["",n];for(let{letters:i,...l}of t){l.prompt!==s&&(o=""),s=l.prompt;for(let a of i)a===e&&r.push({...l,letters:o}),o=a===e?"":o+a}return{names:r,open:s===n?o:""}}function hr(){let t=new Map;return(n,e)=>{t.has(n)||t.set(n,{next:Un(n),numbers:[]});let{next:r,numbers:o}=t.get(n);for(;o.length<=e;)o.push(r());return o[e]}}var Yn=`.nn-sampler-text {
  margin: 0.6em 0;
  padding: 0.3em 0.6em;
  border-radius: 4px;
  background: var(--nn-raised);
  font-family: var(--jp-code-font-family, monospace);
  font-size: max(19px, var(--nn-least, 0px));
  line-height: 1.5;
  max-height: 8.2em;
  overflow-y: auto;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
}

.nn-sampler-name {
  font-family: var(--jp-content-font-family, system-ui, sans-serif);
  font-size: max(13px, var(--nn-least, 0px));
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
  font-size: max(13px, var(--nn-least, 0px));
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
  font-size: max(13px, var(--nn-least, 0px));
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
  font-size: max(13px, var(--nn-least, 0px));
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
  font-size: max(12px, var(--nn-least, 0px));
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
  font-size: max(13px, var(--nn-least, 0px));
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

@container (max-width: 33em) {
  .nn-sampler-made dl {
    grid-template-columns: 1fr;
  }
}
`;var gr=3,Xn=24;function Qn(t,n,e){let{letters:r,end:o}=e,s=a=>r[a]===o?"the end":An(r[a]),i=t.k<r.length?` and top ${t.k}`:"",l=n.answers.map(a=>`${a.name} gives ${yr(a,s)}`);return[`${br(n.text.slice(e.fixed.length))}, at temperature ${ot(t.temperature)}${i},`,`${l.join("; ")}.`,...n.answers.filter(({isCut:a})=>a).map(wr),vr(t,n,s)].join(" ")}function br(t){return t?`After ${ht(t.length>Xn?`…${t.slice(-Xn)}`:t)}`:"At the beginning"}function yr({shares:t},n){let e=Array.from(t.keys()).filter(r=>t[r]>0).sort((r,o)=>t[o]-t[r]).slice(0,gr).map(r=>`${n(r)} ${kt(t[r]).replace("> ","over ").replace("< ","under ")}`);return e.length>1?`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`:e[0]}function wr({name:t,context:n}){let e=n===1?"the last letter":`the last ${n} letters`;return`${t} looks only at ${e}.`}function vr({step:t},{answers:n,number:e},r){if(t>=T)return`${T} letters are drawn; Reset begins anew.`;let[o,s]=n,i=s?` (with ${s.name}: ${r(s.next)})`:"";return`The next random number, ${st(e)}, draws ${r(o.next)}${i}.`}function Zn(t,{key:n="step",label:e="step",last:r,most:o,perSecond:s,changes:i=l=>({[n]:l})}){let l=0,a=null;function c(d){a??={now:d,step:t.state[n]};let g=r(t.state),b=Math.min(g,a.step+Math.floor((d-a.now)/1e3*s));b!==t.state[n]&&t.set(i(b)),l=b<g?requestAnimationFrame(c):0,l||p()}function p(){a=null,t.commit(),t.redraw()}function u(){cancelAnimationFrame(l),l=0,a=null}function f(){if(l){u(),p();return}let d=r(t.state);t.state[n]>=d&&t.set(i(0)),vn()?t.choose(i(d)):l=requestAnimationFrame(c),t.redraw()}t.onStop(()=>cancelAnimationFrame(l));let h=d=>{u(),t.choose(i(Math.max(0,Math.min(r(t.state),d))))};return B(lt("run",F(t,{label:()=>l?"❚❚ Pause":"▶ Play",onclick:f}),F(t,{label:"Back",onclick:()=>h(Math.min(r(t.state),t.state[n])-1),enabled:d=>d[n]>0}),F(t,{label:"Step",onclick:()=>h(t.state[n]+1),enabled:d=>d[n]<r(d)}),F(t,{label:"Reset",onclick:()=>h(0),enabled:d=>d[n]>0})),Q(t,{key:n,label:e,min:0,max:o,whole:!0,value:d=>Math.min(d[n],r(d)),changes:d=>(u(),i(Math.min(d,r(t.state))))}))}var $r=30;function te(t,n){let e=0;t.onStop(()=>cancelAnimationFrame(e));function r(i,l){let a=performance.now(),{step:c}=t.state;for(;c<i&&performance.now()-a<$r;)if(c+=1,l(n({...t.state,step:c})))return{step:c,isThere:!0};return c<i?{step:c,isThere:!1}:{step:i,isThere:!0}}function o(i,l=()=>!1,a=!1){cancelAnimationFrame(e);let{step:c,isThere:p}=r(Math.min(i,T),l);t.set(Jn(t.state,c));let u=t.state;p?a&&t.commit():e=requestAnimationFrame(()=>t.state===u&&o(i,l,!0))}function s(i,l){o(i,l),t.commit()}return{go:o,choose:s}}function ne(t,{go:n,choose:e}){let r={get state(){return t.state},parts:t.parts,set:s=>"step"in s?n(s.step):t.set(s),choose:s=>"step"in s?e(s.step):t.choose(s),commit:()=>t.commit(),redraw:()=>t.redraw(),onStop:s=>t.onStop(s)};return Zn(r,{label:"letters in all",last:()=>T,most:T,perSecond:8})}var kr=.035,ee=.004;function re(t,n){let{letters:e}=t.settings,r=[0,1].map(i=>Mr(e,"ab"[i])),o=m("i",{class:"nn-sampler-needle"}),s=m("span",{class:"nn-sampler-number"});return $(t,()=>{let{answers:i,number:l}=n();r.forEach(({element:a,draw:c},p)=>{a.hidden=p>=i.length,i[p]&&c(i[p])}),o.style.left=`${(100*l).toFixed(2)}%`,s.style.left=`${Math.min(92,Math.max(8,100*l)).toFixed(2)}%`,y(s,`▾ ${st(l)}`)}),m("figure",{class:"nn-sampler-strips","aria-hidden":"true"},m("figcaption",{},"the next random number, and the letter it falls on"),m("div",{class:"nn-sampler-numbers"},s),m("div",{class:"nn-sampler-lanes"},...r.map(({element:i})=>i),o))}function Mr(t,n){let e=Array.from(t,()=>m("span",{class:"nn-sampler-part"})),r=m("div",{class:`nn-sampler-lane nn-sampler-lane-${n}`},...e),o=m("span",{class:"nn-sampler-lane-name"}),s=m("div",{},o,r);function i({shares:l,next:a,name:c}){y(o,c);let p=!1;e.forEach((u,f)=>{u.hidden=l[f]===0,u.style.width=`${(100*l[f]).toFixed(3)}%`,y(u,l[f]>=kr?S(t[f]):""),l[f]>=ee&&(p=!p),u.classList.toggle("nn-sampler-odd",p),u.classList.toggle("nn-sampler-thin",l[f]<ee),u.classList.toggle("nn-sampler-hit",f===a)})}return{element:s,draw:i}}var Dt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function se(t,[n,e],[r,o]){if(t==="Home")return[n,0];if(t==="End")return[n,o-1];if(!Dt[t])return null;let[s,i]=Dt[t];return[oe(n+s,r),oe(e+i,o)]}var oe=(t,n)=>Math.max(0,Math.min(n-1,t));function qt(t,n){t.forEach((e,r)=>N(e,{tabindex:r===n?0:-1}))}function ae(t,{label:n,pick:e=null}){let r=Array.from({length:t},(l,a)=>Ar(e&&(()=>e(a)))),o=r.map(({element:l})=>l),s=m("div",{class:"nn-bars",role:"group","aria-label":n},...o);e&&Nr(s,o);function i(l,a=n){N(s,{"aria-label":a}),r.forEach((c,p)=>c.draw(l[p]))}return{element:s,draw:i}}function Ar(t){let[n,...e]=["letter","share","share"].map(a=>m("span",{class:`nn-bars-${a}`})),r=[0,1].map(a=>m("i",{class:`nn-bars-bar nn-bars-${"ab"[a]}`})),o=m("span",{class:"nn-bars-track"},...r),i=m(t?"button":"div",{class:"nn-bars-row",...t?{type:"button",onclick:t,tabindex:-1}:{}},n,o,m("span",{},...e));function l({letter:a,shares:c,scale:p=1,told:u,isMarked:f=!1,isOut:h=!1}){y(n,a),r.forEach((d,g)=>{d.hidden=e[g].hidden=g>=c.length,!d.hidden&&(y(e[g],u[g]),d.style.width=`${(100*c[g]/p).toFixed(1)}%`)}),i.classList.toggle("nn-bars-marked",f),i.classList.toggle("nn-bars-out",h)}return{element:i,draw:l}}function Nr(t,n){qt(n,0),t.addEventListener("focusin",e=>{let r=n.indexOf(e.target);r>=0&&qt(n,r)}),t.addEventListener("keydown",e=>{let r=n.indexOf(e.target),o=r<0?null:se(Er(e.key),[0,r],[1,n.length]);o&&(e.preventDefault(),n[o[1]].focus())})}var Er=t=>({ArrowDown:"ArrowRight",ArrowUp:"ArrowLeft"})[t]??t;var Sr=[.25,.5,1];function ie(t,n){let[e,r,o]=["fixed","typed","drawn"].map(a=>m("span",{class:`nn-sampler-${a}`}));$(t,({prompt:a})=>{y(e,S(t.settings.fixed));let{open:c}=n();y(r,c?a.replaceAll(`
`,`¶
`):It(a)),y(o,It(c))});let s=m("span",{class:"nn-sampler-next"},"?"),i=m("p",{class:"nn-sampler-text",tabindex:0,role:"group","aria-label":"text so far"},m("span",{class:"nn-sampler-name"},"text so far "),e,r,o,s),l="";return $(t,()=>{let{text:a}=n();a!==l&&(l=a,i.scrollTop=i.scrollHeight)}),i}function le(t,n,e){let{letters:r}=t.settings,o=ae(r.length,{label:"the next letter",pick:a=>e(r[n().order[a]])}),s=m("figcaption"),i=["a","b"].map(a=>{let c=m("span"),p=m("i",{class:`nn-sampler-sample nn-bars-${a}`});return{name:c,element:m("span",{},p,c)}});$(t,()=>{let{answers:a,order:c}=n();i.forEach(({name:f,element:h},d)=>{h.hidden=d>=a.length,y(f,a[d]?.name??"")});let p=Tr(a);y(s,`the next letter (a full bar is ${100*p} %)`);let u=a.map(({name:f})=>f).join(", then by ");o.draw(c.map(f=>l(r[f],f,a,p)),`the next letter by ${u}; a press puts it into the text`)});function l(a,c,p,u){let f=p.map(d=>d.shares[c]),h=f.map(kt);return{letter:S(a),shares:f,scale:u,told:h,isOut:f.every(d=>d===0)}}return m("figure",{class:"nn-sampler-bars"},s,m("div",{class:"nn-sampler-legend"},...i.map(({element:a})=>a)),o.element)}function Tr(t){let n=Math.max(...t.flatMap(({shares:e})=>e));return Sr.find(e=>n<=e)??1}var ce=-1,Or=40,Ls=kn({name:"models of the next letter",initial:{prompt:"",model:0,beside:1,temperature:1,k:1e3,order:"alphabet",seed:1,step:0,past:[]},build(t){let{settings:n,data:e}=t,r=n.letters.length,o=In(_n(Hn(e)),n.models,r),s=Vn(o,n),i=qn(o,n),l=null;t.parts.push(u=>{let f=s(u);l={...f,...i(u,f)}});let a=u=>({...u,past:s(t.state).segments}),c=te(t,s),p=u=>{let{step:f,prompt:h}=t.state;if(f>=T)return;let d={prompt:h,model:Kn,temperature:1,k:r,letters:u};t.choose({step:f+1,past:[...s(t.state).segments,d]})};return t.root.append(m("style",{},`${Pn}
${Yn}`),Rr(t,a),ie(t,()=>l),le(t,()=>l,p),re(t,()=>l),Cr(t,c,()=>l,a),ne(t,c),Lr(t,o,a),Bn(t,()=>l)),u=>Qn(u,l,n)}});function Rr(t,n){let{letters:e,end:r,fixed:o}=t.settings,{prompt:s}=t.state;return B(Mn(t,{label:"beginning",value:i=>i.prompt,admit:i=>Nn(i,{letters:e,end:r,most:Math.max(Or,s.length),instead:o?"":s||e[0]}),changes:i=>n({prompt:i})}))}function Cr(t,n,e,r){let o=({step:c})=>c<T,s=F(t,{label:"Draw one letter",onclick:()=>n.choose(t.state.step+1),enabled:o}),i=F(t,{label:"Draw to the end",onclick:()=>{let c=e().names.length;n.choose(T,({names:p})=>p.length>c)},enabled:o}),l=F(t,{label:"Other random numbers",onclick:()=>t.choose(r({seed:t.state.seed+1}))}),a=lt("draw",s,...t.settings.end?[i]:[],l);return a.classList.add("nn-long"),B(a)}function Lr(t,n,e){let r=t.settings.letters.length,o=n.map(({name:l},a)=>({value:a,label:l})),s=[Q(t,{key:"temperature",label:"temperature",min:.1,max:3,step:.05,changes:l=>e({temperature:l})}),Q(t,{key:"k",label:"top k",min:1,max:r,whole:!0,value:({k:l})=>Math.min(l,r),changes:l=>e({k:l})}),it(t,{key:"order",label:"bars by",options:["alphabet","probability"]})];return n.length>1&&s.unshift(it(t,{key:"model",label:"model",options:o,changes:(l,{model:a,beside:c})=>e({model:l,beside:c===l?a:c})}),it(t,{key:"beside",label:"compare with",options:[{value:ce,label:"none"},...o],changes:(l,{model:a,beside:c})=>l===a?e({beside:l,model:i(a,c)}):{beside:l}})),B(...s);function i(l,a){return a===ce?(l+1)%n.length:a}}export{Ls as default};
