var ae="http://www.w3.org/2000/svg";function f(t,n={},...e){return Kt(document.createElement(t),n,e)}function F(t,n={},...e){return Kt(document.createElementNS(ae,t),n,e)}var le=Math.random().toString(36).slice(2,8),ce=0;function ft(t){return`nn-${t}-${le}-${ce+=1}`}function $(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let i=r===!0?"":String(r);t.getAttribute(e)!==i&&t.setAttribute(e,i)}return t}function x(t,n){t.textContent!==n&&(t.textContent=n)}function Kt(t,n,e){return $(t,n),t.append(...e),t}var ue=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,fe=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Yt(t){let n=String(t),e=t.toFixed(2);return Xt(n.length>e.length?n:e)}function S(t){return Xt(t.toLocaleString("en-GB"))}function ht(t){let n=t.trim().replace("−","-");return ue.test(n)&&(n=n.replace(/[,\s]/g,"")),fe.test(n)?Number(n)+0:null}function Xt(t){return t.replaceAll("-","−")}var he=4,pe=36;function Jt(...t){return f("div",{class:"nn-controls"},...t)}function Zt(t,n){let{key:e,label:r,min:i,max:o,log:s=!1,whole:c=!1,enabled:l=()=>!0}=n,u=n.step??(c?1:s?.02:.1),w=n.changes??(b=>({[e]:b})),g=n.value??(b=>b[e]),m=s?Math.log10:b=>b,a=Math.max(0,Math.ceil(-Math.log10(u))),h=b=>c?Math.round(s?10**b:b):s?Number((10**b).toPrecision(3)):Number(b.toFixed(a))+0,p=b=>c?S(b):Yt(b),d=ft("box"),y=f("input",{type:"range",min:m(i),max:m(o),step:u,oninput:()=>Ut(h(Number(y.value))),onchange:()=>t.commit()}),k=f("input",{type:"text",id:d,inputmode:c?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>re(k.value),onfocus:()=>k.select()}),v=f("div",{class:"nn-note",role:"alert"}),T=f("label",{for:d}),it=null,_="";function Ut(b){x(v,""),t.set(w(b))}function re(b){let O=ht(b);if(O===null||c&&O%1){k.value=_,x(v,`“${b}” is no ${c?"whole number":"number"}, so ${_} stays.`);return}let P=Math.min(o,Math.max(i,O));if(it=P,y.value=m(P),_=k.value=P===O?b.trim():p(P),Ut(P),t.commit(),P!==O){let se=`${p(i)} to ${p(o)}`;x(v,`${b} is outside ${se}, so ${_} is used.`)}}function ie(b){let O=m(Math.min(o,Math.max(i,b)));return Math.abs(Number(y.value)-O)<=.501*u}function oe(b){x(v,""),it=b,y.value=m(b),_=k.value=p(b)}let Vt=f("div",{class:"nn-row nn-slider"},T,k,y,v);return $t(t,b=>{let O=g(b);(O!==it||!ie(O))&&oe(O);let P=typeof r=="function"?r(b):r;x(T,P),$(y,{"aria-label":P,"aria-valuetext":p(O),disabled:!l(b)}),$(k,{disabled:!l(b)}),Vt.classList.toggle("nn-disabled",!l(b))}),Vt}function Qt(t,{key:n,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(m=>({[n]:m})),c=o.value??(m=>m[n]),l=r.map(m=>typeof m=="object"?m:{value:m,label:String(m)}),u=l.map(m=>f("button",{type:"button",onclick:()=>t.choose(s(m.value,t.state))},m.label)),w=ft("label"),g=l.reduce((m,a)=>m+a.label.length+he,0);return $t(t,m=>{u.forEach((a,h)=>{let p=c(m)===l[h].value;$(a,{"aria-pressed":String(p),disabled:!i(m)})})}),f("div",{class:`nn-row nn-choice ${g>pe?"nn-long":""}`,role:"group","aria-labelledby":w},f("span",{class:"nn-label",id:w},e),f("div",{class:"nn-buttons"},...u))}function ot(t,{label:n,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof n=="function"?n:()=>n,c=f("button",{type:"button",onclick:()=>{i(t.state)&&e()}});return $t(t,l=>{x(c,o(l)),$(c,{"aria-disabled":i(l)?null:"true"}),r&&$(c,{"aria-pressed":String(r(l))})}),c}function tn(t,...n){return f("div",{class:"nn-row nn-choice",role:"group","aria-label":t},f("span",{class:"nn-label"},t),f("div",{class:"nn-buttons"},...n))}function $t(t,n){t.parts.push(n)}var me="application/vnd.jupyter.widget-view+json",de=/IPY_MODEL_([\w-]+)/g,nn=new WeakSet,en=new WeakMap,xe=500;function rn(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(en.get(t)),en.set(t,setTimeout(()=>ge(t),xe)),nn.has(t)))return;nn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=n(e);return{...o,state:we(o.state,be(t.context.model))}}finally{i(!1)}}}function ge(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of on(t.context.model)){let s=t._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function be(t){return on(t).map(({id:n})=>n)}function on(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[me]?.model_id}))).filter(({id:n})=>n)}function we(t,n){let e={},r=[...n];for(;r.length;){let i=r.pop();if(e[i]||!t[i])continue;e[i]=t[i];let o=JSON.stringify({...t[i].state,_esm:null});r.push(...Array.from(o.matchAll(de),([,s])=>s))}return e}function Z(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function lt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function q(){}var V=.7,J=1/V,Y="\\s*([+-]?\\d+)\\s*",st="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",I="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ye=/^#([0-9a-f]{3,8})$/,ve=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),$e=new RegExp(`^rgb\\(${I},${I},${I}\\)$`),ke=new RegExp(`^rgba\\(${Y},${Y},${Y},${st}\\)$`),Me=new RegExp(`^rgba\\(${I},${I},${I},${st}\\)$`),Ee=new RegExp(`^hsl\\(${st},${I},${I}\\)$`),Ne=new RegExp(`^hsla\\(${st},${I},${I},${st}\\)$`),sn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Z(q,St,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:an,formatHex:an,formatHex8:Ae,formatHsl:Se,formatRgb:ln,toString:ln});function an(){return this.rgb().formatHex()}function Ae(){return this.rgb().formatHex8()}function Se(){return gn(this).formatHsl()}function ln(){return this.rgb().formatRgb()}function St(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=ye.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?cn(n):e===3?new A(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?pt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?pt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ve.exec(t))?new A(n[1],n[2],n[3],1):(n=$e.exec(t))?new A(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=ke.exec(t))?pt(n[1],n[2],n[3],n[4]):(n=Me.exec(t))?pt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Ee.exec(t))?hn(n[1],n[2]/100,n[3]/100,1):(n=Ne.exec(t))?hn(n[1],n[2]/100,n[3]/100,n[4]):sn.hasOwnProperty(t)?cn(sn[t]):t==="transparent"?new A(NaN,NaN,NaN,0):null}function cn(t){return new A(t>>16&255,t>>8&255,t&255,1)}function pt(t,n,e,r){return r<=0&&(t=n=e=NaN),new A(t,n,e,r)}function Tt(t){return t instanceof q||(t=St(t)),t?(t=t.rgb(),new A(t.r,t.g,t.b,t.opacity)):new A}function Ot(t,n,e,r){return arguments.length===1?Tt(t):new A(t,n,e,r??1)}function A(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Z(A,Ot,lt(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?V:Math.pow(V,t),new A(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new A(G(this.r),G(this.g),G(this.b),dt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:un,formatHex:un,formatHex8:Te,formatRgb:fn,toString:fn}));function un(){return`#${W(this.r)}${W(this.g)}${W(this.b)}`}function Te(){return`#${W(this.r)}${W(this.g)}${W(this.b)}${W((isNaN(this.opacity)?1:this.opacity)*255)}`}function fn(){let t=dt(this.opacity);return`${t===1?"rgb(":"rgba("}${G(this.r)}, ${G(this.g)}, ${G(this.b)}${t===1?")":`, ${t})`}`}function dt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function G(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function W(t){return t=G(t),(t<16?"0":"")+t.toString(16)}function hn(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new z(t,n,e,r)}function gn(t){if(t instanceof z)return new z(t.h,t.s,t.l,t.opacity);if(t instanceof q||(t=St(t)),!t)return new z;if(t instanceof z)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),s=NaN,c=o-i,l=(o+i)/2;return c?(n===o?s=(e-r)/c+(e<r)*6:e===o?s=(r-n)/c+2:s=(n-e)/c+4,c/=l<.5?o+i:2-o-i,s*=60):c=l>0&&l<1?0:s,new z(s,c,l,t.opacity)}function Oe(t,n,e,r){return arguments.length===1?gn(t):new z(t,n,e,r??1)}function z(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(z,Oe,lt(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new z(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?V:Math.pow(V,t),new z(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,i=2*e-r;return new A(kt(t>=240?t-240:t+120,i,r),kt(t,i,r),kt(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new z(pn(this.h),mt(this.s),mt(this.l),dt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=dt(this.opacity);return`${t===1?"hsl(":"hsla("}${pn(this.h)}, ${mt(this.s)*100}%, ${mt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function pn(t){return t=(t||0)%360,t<0?t+360:t}function mt(t){return Math.max(0,Math.min(1,t||0))}function kt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var bn=Math.PI/180,wn=180/Math.PI,xt=18,yn=.96422,vn=1,$n=.82521,kn=4/29,X=6/29,Mn=3*X*X,Ce=X*X*X;function En(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof D)return Nn(t);t instanceof A||(t=Tt(t));var n=At(t.r),e=At(t.g),r=At(t.b),i=Mt((.2225045*n+.7168786*e+.0606169*r)/vn),o,s;return n===e&&e===r?o=s=i:(o=Mt((.4360747*n+.3850649*e+.1430804*r)/yn),s=Mt((.0139322*n+.0971045*e+.7141733*r)/$n)),new j(116*i-16,500*(o-i),200*(i-s),t.opacity)}function Le(t,n,e,r){return arguments.length===1?En(t):new j(t,n,e,r??1)}function j(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Z(j,Le,lt(q,{brighter(t){return new j(this.l+xt*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-xt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=yn*Et(n),t=vn*Et(t),e=$n*Et(e),new A(Nt(3.1338561*n-1.6168667*t-.4906146*e),Nt(-.9787684*n+1.9161415*t+.033454*e),Nt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Mt(t){return t>Ce?Math.pow(t,1/3):t/Mn+kn}function Et(t){return t>X?t*t*t:Mn*(t-kn)}function Nt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function At(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function _e(t){if(t instanceof D)return new D(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=En(t)),t.a===0&&t.b===0)return new D(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*wn;return new D(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ze(t,n,e,r){return arguments.length===1?_e(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function Nn(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var n=t.h*bn;return new j(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Z(D,ze,lt(q,{brighter(t){return new D(this.h,this.c,this.l+xt*(t??1),this.opacity)},darker(t){return new D(this.h,this.c,this.l-xt*(t??1),this.opacity)},rgb(){return Nn(this).rgb()}}));var An=-.14861,Ct=1.78277,Lt=-.29227,gt=-.90649,at=1.97294,mn=at*gt,dn=at*Ct,xn=Ct*Lt-gt*An;function Ie(t){if(t instanceof U)return new U(t.h,t.s,t.l,t.opacity);t instanceof A||(t=Tt(t));var n=t.r/255,e=t.g/255,r=t.b/255,i=(xn*r+mn*n-dn*e)/(xn+mn-dn),o=r-i,s=(at*(e-i)-Lt*o)/gt,c=Math.sqrt(s*s+o*o)/(at*i*(1-i)),l=c?Math.atan2(s,o)*wn-120:NaN;return new U(l<0?l+360:l,c,i,t.opacity)}function je(t,n,e,r){return arguments.length===1?Ie(t):new U(t,n,e,r??1)}function U(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(U,je,lt(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new U(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?V:Math.pow(V,t),new U(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*bn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new A(255*(n+e*(An*r+Ct*i)),255*(n+e*(Lt*r+gt*i)),255*(n+e*(at*r)),this.opacity)}}));var bt=class{constructor(n){let e=getComputedStyle(n),r=i=>{let{r:o,g:s,b:c}=Ot(e.getPropertyValue(i).trim());return[o,s,c]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Sn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Sn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Sn(t,n,e){return t.map((r,i)=>r+e*(n[i]-r))}function Tn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])n.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function On(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Cn=`.nn {
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
`;var He=400;function Ln({name:t,initial:n,build:e}){return{initialize({model:r}){rn(r.widget_manager)},render({model:r,el:i}){let o=new _t(r,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),i.append(f("style",{},Cn),o.root),o.start(e(o)),()=>o.stop()}}}var _t=class{#t;#s=()=>"";#n=0;#e=null;#r=f("p",{class:"nn-sentence","aria-hidden":"true"});#i=f("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",De)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Pe(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(Tn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new bt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#i.textContent=n,this.root.append(this.#r,this.#i)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>x(this.#i,n),He))}};function Pe(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function De(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}var N={n:5,inputs:5,outputs:4},Q=9,zt=({a:t},n,e)=>t[n*N.inputs+e],_n=({w:t},n,e)=>t[n*N.inputs+e];function E({n:t,inputs:n,outputs:e,transposed:r}){let i=r?[n,e]:[e,n],o=n===i[0];return{left:[t,n],right:i,bias:[e],result:o?[t,i[1]]:null,fits:o}}function In(t){let{left:n,right:e,fits:r}=E(t);if(r)return null;let[i,o]=[n.join("x"),e.join("x")];return`mat1 and mat2 shapes cannot be multiplied (${i} and ${o})`}function It(t,n,e){return t.transposed?_n(t,e,n):_n(t,n,e)}function ct(t,n,e){let r=0;return Array.from({length:t.inputs},(i,o)=>{let[s,c]=[zt(t,n,o),It(t,o,e)];return r+=s*c,{input:s,weight:c,sum:r}})}function tt(t,n,e){return ct(t,n,e).at(-1).sum+t.b[e]}function zn(t){let{result:n}=E(t);if(!n)return null;let[e,r]=n;return Array.from({length:e},(i,o)=>Array.from({length:r},(s,c)=>tt(t,o,c)))}function jn(t){let n=zn({...t,transposed:!0}),e=zn({...t,transposed:!1});return n.flatMap((r,i)=>r.filter((o,s)=>o!==e[i][s])).length}function Rn(t,n,{read:e,turn:r,isFree:i=()=>!0}){let o=null;n.addEventListener("pointerdown",s=>{let c=document.activeElement===n;s.button||c||!i()||(s.preventDefault(),n.setPointerCapture(s.pointerId),o={y:s.clientY,number:e(),isMoved:!1})}),n.addEventListener("pointermove",s=>{o&&(o.isMoved=r(o.number,o.y-s.clientY,o.isMoved))}),n.addEventListener("pointerup",()=>{o?.isMoved?t.commit():o&&n.focus(),o=null}),n.addEventListener("pointercancel",()=>{o?.isMoved&&t.commit(),o=null})}var Be=9,Hn={PageUp:1,PageDown:-1};function Dn(t,{read:n,changes:e,complain:r}){let i=f("input",{type:"text",class:"nn-matrix-number",autocomplete:"off",spellcheck:"false",onchange:c,onfocus:()=>i.select()}),o=null;function s(l){l!==o&&(o=l,i.value=S(l))}function c(){let l=ht(i.value),u=Fe(l,i.value);if(o=null,u){s(n(t.state)),r(`${u}, so ${i.value} stays.`);return}r(""),t.choose(e(l,t.state))}return i.addEventListener("keydown",l=>{Hn[l.key]&&(l.preventDefault(),r(""),t.choose(e(Pn(n(t.state)+Hn[l.key]),t.state)))}),Rn(t,i,{read:()=>n(t.state),turn(l,u,w){let g=Pn(l+Math.round(u/Be));return g!==n(t.state)&&(r(""),t.set(e(g,t.state))),w||g!==l}}),{input:i,show:s}}function Fe(t,n){return t===null||t%1?`“${n}” is no whole number`:Math.abs(t)>Q?`${n} is outside −${Q} to ${Q}`:null}var Pn=t=>Math.max(-Q,Math.min(Q,t))+0;var Bn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function qn(t,[n,e],[r,i]){if(t==="Home")return[n,0];if(t==="End")return[n,i-1];if(!Bn[t])return null;let[o,s]=Bn[t];return[Fn(n+o,r),Fn(e+s,i)]}var Fn=(t,n)=>Math.max(0,Math.min(n-1,t));function jt(t,n,e=()=>{}){let r=[0,0];function i(o){r=o,t.forEach((s,c)=>s.forEach((l,u)=>{$(l,{tabindex:c===r[0]&&u===r[1]?0:-1})}))}return t.forEach((o,s)=>o.forEach((c,l)=>{c.addEventListener("focus",()=>i([s,l])),c.addEventListener("keydown",u=>{let w=qn(u.key,[s,l],n());w&&(u.preventDefault(),t[w[0]][w[1]].focus(),e(w))})})),i(r),()=>{let[o,s]=n();(r[0]>=o||r[1]>=s)&&i([0,0])}}var et={cell:null,terms:0,known:[]},nt=([t,n])=>t*N.outputs+n,B=({known:t},n)=>t.includes(nt(n)),C=({inputs:t})=>t+1;function Wn(t,n){return{cell:n,terms:B(t,n)?C(t):0}}function Rt(t,n){return{cell:n,terms:C(t),known:Dt(t,[n])}}function Ht(t){let{cell:n}=t;return{known:Dt(t,K(t)),terms:n?C(t):0}}function rt(t){let n=K(t);return n.length===0||n.every(e=>B(t,e))&&Un(t)}function Pt(t){let n=t.cell&&!Un(t)?t.cell:qe(t);if(!n)return{};let e=n===t.cell?t.terms+1:1,r=e===C(t)?Dt(t,[n]):t.known;return{cell:n,terms:e,known:r}}function K(t){let{result:n}=E(t);if(!n)return[];let[e,r]=n;return Array.from({length:e*r},(i,o)=>[Math.floor(o/r),o%r])}function Gn(t,n){let e={...t,...n};return e.cell&&K(e).some(i=>nt(i)===nt(e.cell))?{...n,terms:B(e,e.cell)?C(e):0}:{...n,cell:null,terms:0}}var Un=t=>!t.cell||t.terms>=C(t);function qe(t){let e=K(t).filter(i=>!B(t,i));return(t.cell?e.find(i=>nt(i)>nt(t.cell)):null)??e[0]??null}function Dt({known:t},n){return[...new Set([...t,...n.map(nt)])]}function R(t){return t.length===1?`(${t[0]},)`:`(${t.join(", ")})`}function wt(t){return t<0?`(${S(t)})`:S(t)}var Gt=Math.max(N.inputs,N.outputs);function Vn(t,n){let e=f("div",{class:"nn-note",role:"alert"}),r=a=>x(e,a),i=Bt(t,r,{size:({n:a,inputs:h})=>[a,h],most:[N.n,N.inputs],read:zt,changes:(a,h,p,d)=>({a:Wt(a.a,h*N.inputs+p,d)})}),o=Bt(t,r,{size:a=>E(a).right,most:[Gt,Gt],read:It,changes:(a,h,p,d)=>{let[y,k]=a.transposed?[p,h]:[h,p];return{w:Wt(a.w,y*N.inputs+k,d)}}}),s=Bt(t,r,{size:({outputs:a})=>[1,a],most:[1,N.outputs],read:({b:a},h,p)=>a[p],changes:({b:a},h,p,d)=>({b:Wt(a,p,d)})}),c=We(t,n.output),l=()=>f("div",{class:"nn-matrix-label"}),u={input:l(),weights:l(),bias:l(),result:l()},w=f("div",{class:"nn-matrix-nothing"},"no result"),g=f("div",{class:"nn-matrix-meeting"},f("p",{class:"nn-matrix-hint"},"Type a number, or drag it up and down."),f("div",{},u.weights,o.element),u.bias,s.element,f("div",{class:"nn-matrix-input"},u.input,i.element),f("div",{},u.result,c.element,w));function m(a){let h=E(a),p=a.transposed?`${n.weights}.T`:n.weights,d={input:`${n.input} ${R(h.left)}`,weights:`${p} ${R(h.right)}`,bias:`${n.bias} ${R(h.bias)}`,result:h.fits?`${n.output} ${R(h.result)}`:n.output};x(u.input,d.input),x(u.weights,d.weights),x(u.bias,`+ ${d.bias}`),x(u.result,d.result);let y=c.lit(a),k=y&&a.cell===y?a.terms-1:-1;i.draw(a,d.input,(v,T)=>Ft(y?.[0]===v,T===k,"row")),o.draw(a,d.weights,(v,T)=>Ft(y?.[1]===T,v===k,"column")),s.draw(a,d.bias,(v,T)=>Ft(y?.[1]===T,k===a.inputs,"column")),c.draw(a,d.result,y),$(c.element,{hidden:!h.fits}),$(w,{hidden:h.fits})}return{element:f("div",{class:"nn-matrix-left"},g,e),draw:m}}function Bt(t,n,{size:e,most:r,read:i,changes:o}){let s=Yn(r,(a,h)=>Dn(t,{complain:n,read:p=>i(p,a,h),changes:(p,d)=>o(d,a,h,p)})),c=s.map(a=>a.map(({input:h})=>f("div",{role:"gridcell",class:"nn-matrix-cell"},h))),{element:l,resize:u}=Kn(c),w=s.map(a=>a.map(({input:h})=>h)),g=jt(w,()=>e(t.state));function m(a,h,p){let[d,y]=e(a);$(l,{"aria-label":h}),u(d,y),g();for(let k=0;k<d;k+=1)for(let v=0;v<y;v+=1)s[k][v].show(i(a,k,v)),$(w[k][v],{"aria-label":`${h}, row ${k}, column ${v}`}),$(c[k][v],{class:`nn-matrix-cell ${p(k,v)}`})}return{element:l,draw:m}}function We(t,n){let e=null,r=g=>{e=g,t.redraw()},i=Yn([N.n,Gt],(g,m)=>f("div",{role:"gridcell",class:"nn-matrix-cell nn-matrix-result",onclick:()=>t.choose(Rt(t.state,[g,m])),onpointerenter:()=>r([g,m]),onpointerleave:()=>r(null),onkeydown:a=>{a.key!=="Enter"&&a.key!==" "||(a.preventDefault(),t.choose(Rt(t.state,[g,m])))}})),{element:o,resize:s}=Kn(i),l=jt(i,()=>E(t.state).result??[1,1],g=>t.choose(Wn(t.state,g)));function u(g){let{result:m}=E(g);return m?e&&e[0]<m[0]&&e[1]<m[1]&&!qt(e,g.cell)?e:g.cell:null}function w(g,m,a){let{result:h}=E(g);if(h){$(o,{"aria-label":m}),s(...h),l();for(let p=0;p<h[0];p+=1)for(let d=0;d<h[1];d+=1){let y=B(g,[p,d])?S(tt(g,p,d)):null,k=y?.length>3?"nn-matrix-long":"",v=qt(a,[p,d])?"nn-matrix-chosen":"";x(i[p][d],y??"?"),$(i[p][d],{class:`nn-matrix-cell nn-matrix-result ${k} ${v}`,"aria-selected":String(qt(g.cell,[p,d])),"aria-label":`${n}[${p}, ${d}] ${y===null?"not computed":`= ${y}`}`})}}}return{element:o,draw:w,lit:u}}function Kn(t){let n=t.map(i=>f("div",{role:"row",class:"nn-matrix-row"},...i)),e=f("div",{role:"grid",class:"nn-matrix-grid"},...n);function r(i,o){n.forEach((s,c)=>$(s,{hidden:c>=i})),t.forEach(s=>s.forEach((c,l)=>$(c,{hidden:l>=o})))}return{element:e,resize:r}}function Ft(t,n,e){return t?`nn-matrix-in-${e} ${n?"nn-matrix-last":""}`:""}function Yn([t,n],e){return Array.from({length:t},(r,i)=>Array.from({length:n},(o,s)=>e(i,s)))}var qt=(t,n)=>!!(t&&n)&&t[0]===n[0]&&t[1]===n[1],Wt=(t,n,e)=>t.map((r,i)=>i===n?e:r);var Xn=`.nn-matrix-columns {
  display: flex;
  flex-wrap: wrap;
  gap: 0.8em 1.2em;
  justify-content: center;
}

.nn-matrix-left {
  flex: 0 1 376px;
  min-width: min(100%, 340px);
}

.nn-matrix-right {
  flex: 1 1 360px;
  min-width: min(100%, 340px);
}

.nn-matrix-meeting {
  display: grid;
  grid-template-columns: auto auto;
  gap: 0.5em 14px;
  align-items: end;
  justify-content: center;
}

.nn-matrix-input {
  justify-self: end;
}

.nn .nn-matrix-hint {
  align-self: start;
  max-width: 11em;
  margin: 0;
  font-size: max(0.93em, var(--nn-least, 0px));
}

.nn-matrix-label {
  font-weight: 600;
  white-space: nowrap;
}

.nn-matrix-meeting > .nn-matrix-label {
  align-self: center;
  justify-self: end;
}

.nn-matrix-row {
  display: flex;
}

.nn-matrix-cell {
  flex: none;
  width: 36px;
  height: 32px;
  margin: 1px;
  border: 1px solid var(--nn-line);
  border-radius: 3px;
  background: var(--nn-paper);
}

.nn .nn-matrix-cell input[type="text"] {
  width: 100%;
  height: 100%;
  min-height: 0;
  padding: 0;
  border: 0;
  border-radius: 2px;
  background: none;
  text-align: center;
  font-variant-numeric: tabular-nums;
  cursor: ns-resize;
  touch-action: none;
}

.nn .nn-matrix-cell input[type="text"]:focus {
  cursor: text;
}

.nn-matrix-result {
  display: grid;
  place-items: center;
  background: var(--nn-raised);
  font-variant-numeric: tabular-nums;
  cursor: pointer;
}

.nn-matrix-result:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 1px;
}

.nn-matrix-cell.nn-matrix-in-row {
  border: 2px solid var(--nn-blue);
  background: color-mix(in srgb, var(--nn-blue) 16%, var(--nn-paper));
}

.nn-matrix-cell.nn-matrix-in-column {
  border: 2px dashed var(--nn-orange);
  background: color-mix(in srgb, var(--nn-orange) 16%, var(--nn-paper));
}

.nn-matrix-cell.nn-matrix-last {
  outline: 2px solid var(--nn-text);
}

.nn-matrix-cell.nn-matrix-last input {
  font-weight: 700;
}

.nn-matrix-chosen {
  border: 3px double var(--nn-text);
  font-weight: 700;
}

.nn-matrix-cell.nn-matrix-long {
  font-size: max(11.5px, var(--nn-least, 0px));
  font-weight: 400;
  letter-spacing: -0.03em;
}

.nn-matrix-nothing {
  padding: 0.8em 0.6em;
  border: 1px dashed var(--nn-line);
  border-radius: 3px;
}

.nn-matrix-sum {
  min-height: 4.6em;
  margin-top: 0.4em;
  padding: 0.4em 0.7em;
  border-left: 3px solid var(--nn-line);
  font-variant-numeric: tabular-nums;
  white-space: pre-wrap;
}

.nn-matrix-from-row {
  color: var(--nn-blue);
  font-weight: 600;
}

.nn-matrix-from-column {
  color: var(--nn-orange);
  font-weight: 600;
}

.nn-matrix-total {
  font-weight: 700;
}

.nn-matrix-error {
  font-family: var(--jp-code-font-family, monospace);
}

.nn .nn-matrix-size {
  font-size: max(14px, var(--nn-least, 0px));
}

.nn-matrix-box {
  fill: none;
  stroke: var(--nn-line);
}

.nn-matrix-agree,
.nn-matrix-disagree {
  fill: none;
  stroke: var(--nn-green);
  stroke-width: 2.5px;
}

.nn-matrix-disagree {
  stroke: var(--nn-orange);
  stroke-dasharray: 4 3;
}

.nn-matrix-pass {
  fill: none;
  stroke: var(--nn-line);
  stroke-width: 1.5px;
}

.nn-matrix-right .nn-row {
  grid-template-columns: 8em 4em minmax(5em, 1fr);
}

.nn-matrix-right .nn-choice {
  grid-template-columns: 8em 1fr;
}

@container (max-width: 33em) {
  .nn-matrix-cell {
    width: 33px;
  }

  .nn-matrix-right .nn-row {
    grid-template-columns: 5.5em 1fr;
  }

  .nn-matrix-right .nn-choice {
    grid-template-columns: 1fr;
  }
}
`;var Ue=700;function Jn(t){let n=0,e=0;function r(u){u>=e&&(e=u+Ue,t.set(Pt(t.state))),n=rt(t.state)?0:requestAnimationFrame(r),!n&&(t.commit(),t.redraw())}function i(){cancelAnimationFrame(n),n&&t.commit(),n=0,t.redraw()}function o(){return n?i():(rt(t.state)&&t.set(et),On()?t.choose(Ht(t.state)):(e=0,n=requestAnimationFrame(r),t.redraw()))}function s(u){i(),t.choose(u(t.state))}t.onStop(()=>cancelAnimationFrame(n));let c=u=>E(u).fits,l=u=>c(u)&&!rt(u);return tn("run",ot(t,{label:()=>n?"❚❚ Pause":"▶ Play",onclick:o,enabled:c}),ot(t,{label:"Step",onclick:()=>s(Pt),enabled:l}),ot(t,{label:"Compute all",onclick:()=>s(Ht),enabled:l}),ot(t,{label:"Hide",onclick:()=>s(()=>et),enabled:({known:u,cell:w})=>u.length>0||w!==null}))}function Zn(t,n){if(!E(t).fits)return Ve(t,n);let e=t.cell?Ye(t,n):Ke(t,n);return K(t).every(o=>B(t,o))&&!t.transposed?`${e} ${Xe(t,n)}`:e}function Ve(t,{input:n,weights:e}){let{left:r,right:i}=E(t);return`PyTorch raises the error above, because ${`${yt(r[1],"column")} of ${n} ${r[1]===1?"meets":"meet"}`} ${yt(i[0],"row")} of ${e}.`}function Ke(t,{output:n}){let{left:e,right:r,bias:i,result:o}=E(t),s=K(t),c=s.filter(l=>B(t,l)).length;return`${R(e)} times ${R(r)} gives ${R(o)}, because the inner numbers agree; the bias ${R(i)} is added to every row. Of ${yt(s.length,"number")} of ${n}, ${c} ${c===1?"is":"are"} computed.`}function Ye(t,{input:n,weights:e,output:r}){let[i,o]=t.cell,s=`column ${o} of ${e}${t.transposed?".T":""}`,c=`Row ${i} of ${n} times ${s}`,l=`${r}[${i}, ${o}]`;if(t.terms===0)return`${c}, plus a bias, gives ${l}.`;let u=C(t);if(t.terms>=u)return`${c}, plus the bias, is ${l} = ${S(tt(t,i,o))}.`;let{sum:w}=ct(t,i,o)[t.terms-1];return`${c}: after ${t.terms} of ${u} terms of ${l} the sum is ${S(w)}.`}function Xe(t,{weights:n,output:e}){let[r,i]=E(t).result,o=jn(t);if(o===0)return`${n} and ${n}.T give the same ${e} here.`;let s=`${n} is square, so it fits without .T and PyTorch raises no error; but its columns hold one weight of each neuron, not the weights of one neuron: ${o} of ${yt(r*i,"number")} of ${e} ${o===1?"comes":"come"} out wrong.`;if(!t.cell)return s;let c=tt({...t,transposed:!0},...t.cell);return`${s} With ${n}.T this one is ${S(c)}.`}var yt=(t,n)=>`${t} ${n}${t===1?"":"s"}`;var vt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=F("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=f("div",{class:"nn-frame"},this.svg),this.caption=f("figcaption",{},n),this.element=f("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(f("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;x(this.readout,n);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};var M={n:30,leftInner:64,rightInner:130,out:164,bias:230,rows:302,columns:336},Je={"@":97,"+":197,"=":267},H=47,ut=26;function te(t){let n=new vt({title:"the shapes",width:366,height:104}),e=Object.fromEntries(Object.entries(M).map(([l,u])=>[l,Ze(u)])),r=[Qn(M.n,M.rows,6),Qn(M.out,M.columns,14)],i=F("path",{d:`M ${M.leftInner} 62 V 72 H ${M.rightInner} V 62`}),o=L((M.leftInner+M.rightInner)/2,90),s=L((M.rightInner+M.out)/2+6,90,t.weights);n.svg.append(...r,i,...Qe(),...Object.entries(Je).map(([l,u])=>L(u,H+5,l)),...Object.values(e).flatMap(({box:l,text:u})=>[l,u]),L((M.n+M.leftInner)/2-6,90,t.input),o,s,L(M.bias,90,t.bias),L((M.rows+M.columns)/2,90,t.output));function c(l){let{left:u,right:w,bias:g,result:m,fits:a}=E(l),[h,p]=m??["–","–"],d={n:u[0],leftInner:u[1],rightInner:w[0],out:w[1],bias:g[0],rows:h,columns:p};for(let[v,{text:T}]of Object.entries(e))x(T,String(d[v]));let y=a?"nn-matrix-agree":"nn-matrix-disagree";for(let v of["leftInner","rightInner"])$(e[v].box,{class:y});$(i,{class:y}),x(o,`${u[1]} ${a?"=":"≠"} ${w[0]}`),x(s,l.transposed?`${t.weights}.T`:t.weights);let k={visibility:a?"visible":"hidden"};for(let v of r)$(v,k)}return{drawing:n,draw:c}}function Ze(t){let[n,e]=[t-ut/2,H-ut/2];return{box:F("rect",{class:"nn-matrix-box",x:n,y:e,width:ut,height:ut,rx:3}),text:F("text",{class:"nn-matrix-size",x:t,y:H+5})}}function Qn(t,n,e){let r=H-ut/2-2,i=`M ${t} ${r} V ${e} H ${n} V ${r} m -4 -7 l 4 7 l 4 -7`;return F("path",{class:"nn-matrix-pass",d:i})}function Qe(){let t=[[M.n,M.leftInner],[M.rightInner,M.out],[M.rows,M.columns]],n=[L(M.bias-18,H+5,"("),L(M.bias+16,H+8,","),L(M.bias+21,H+5,")")];return[...t.flatMap(([r,i])=>[L(r-18,H+5,"("),L((r+i)/2,H+8,","),L(i+18,H+5,")")]),...n]}function L(t,n,e=""){return F("text",{class:"nn-matrix-size",x:t,y:n},e)}function ne(){return{a:[2,-1,3,1,3,-1,1,2,-2,1,1,3,-1,2,2,-3,2,1,1,-2,4,-1,3,2,1],w:[1,3,2,1,-1,-1,-2,1,3,2,-2,-2,-1,3,1,-1,1,2,2,3],b:[1,-2,2,3]}}function ee(t){let n=a=>f("span",{class:`nn-matrix-${a}`}),e=n("head"),r=Array.from({length:N.inputs},()=>{let[a,h,p]=[f("span"),n("from-row"),n("from-column")];return{plus:a,input:h,weight:p,whole:f("span",{},a,h,"·",p)}}),i=n("from-column"),o=n("total"),s=f("div",{},e,...r.map(({whole:a})=>a),i,o),c=n("error"),l=f("div"),u=f("div",{class:"nn-matrix-sum"},c,s,l);function w(a){let{fits:h}=E(a);$(c,{hidden:h}),$(s,{hidden:!h||!a.cell}),$(l,{hidden:!h||!!a.cell}),h?a.cell?m(a):x(l,g(a)):x(c,`RuntimeError: ${In(a)}`)}function g(a){return rt(a)?`All numbers of ${t.output} are computed. Select one to see its sum.`:`Select a cell of ${t.output}, or press Play.`}function m(a){let{cell:h,terms:p}=a,d=ct(a,...h),y=p||C(a);x(e,`${t.output}[${h.join(", ")}] = `),r.forEach(({plus:k,input:v,weight:T,whole:it},_)=>{$(it,{hidden:_>=Math.min(y,d.length)}),!(_>=d.length)&&(x(k,_?" + ":""),x(v,wt(d[_].input)),x(T,wt(d[_].weight)))}),$(i,{hidden:y<C(a)}),x(i,` + bias ${wt(a.b[h[1]])}`),x(o,` = ${tr(a,d)}`)}return{element:u,draw:w}}function tr(t,n){return t.terms===0?"?":t.terms<C(t)?`${S(n[t.terms-1].sum)} so far`:S(n.at(-1).sum+t.b[t.cell[1]])}var nr={input:"A_prev",weights:"W",bias:"b",output:"Z"},Ti=Ln({name:"a dense layer as a matrix product",initial:{n:3,inputs:4,outputs:2,transposed:!0,...ne(),...et},build(t){let n={...nr,...t.settings.names},e=Vn(t,n),r=te(n),i=ee(n),o=(s,c,l)=>Zt(t,{label:c,min:1,max:l,whole:!0,value:u=>u[s],changes:u=>Gn(t.state,{[s]:u})});return er(t.root),t.root.append(f("style",{},Xn),f("div",{class:"nn-matrix-columns"},e.element,f("div",{class:"nn-matrix-right"},r.drawing.element,i.element,Jt(Jn(t),Qt(t,{label:"right factor",options:[{value:!0,label:`${n.weights}.T`},{value:!1,label:`${n.weights}, not transposed`}],value:s=>s.transposed,changes:s=>({transposed:s,...et})}),o("n","N (examples)",N.n),o("inputs","in",N.inputs),o("outputs","out (neurons)",N.outputs))))),s=>(e.draw(s),r.draw(s),i.draw(s),Zn(s,n))}});function er(t){let n=({target:e})=>{if(e.closest("button, .nn-matrix-result"))for(let r of t.querySelectorAll(".nn-note"))x(r,"")};t.addEventListener("pointerdown",n),t.addEventListener("click",e=>{e.detail===0&&n(e)})}export{Ti as default};
