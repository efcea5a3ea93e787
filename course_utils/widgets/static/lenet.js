var ke="http://www.w3.org/2000/svg";function h(t,n={},...e){return Gt(document.createElement(t),n,e)}function O(t,n={},...e){return Gt(document.createElementNS(ke,t),n,e)}var Me=Math.random().toString(36).slice(2,8),Ee=0;function pt(t){return`nn-${t}-${Me}-${Ee+=1}`}function k(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function $(t,n){t.textContent!==n&&(t.textContent=n)}function Gt(t,n,e){return k(t,n),t.append(...e),t}var Ae=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Se=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function ut(t,n=2){return ht(String(Number(t.toFixed(n))+0))}function M(t,n=2){return ht((Number(t.toFixed(n))+0).toFixed(n))}function Xt(t){let n=String(t),e=t.toFixed(2);return ht(n.length>e.length?n:e)}function Jt(t){return ht(t.toLocaleString("en-GB"))}function Zt(t){let n=t.trim().replace("−","-");return Ae.test(n)&&(n=n.replace(/[,\s]/g,"")),Se.test(n)?Number(n)+0:null}function ht(t){return t.replaceAll("-","−")}var Ne=4,Le=36;function Qt(...t){return h("div",{class:"nn-controls"},...t)}function Lt(t,n){let{key:e,label:r,min:o,max:s,log:i=!1,whole:a=!1,enabled:l=()=>!0}=n,f=n.step??(a?1:i?.02:.1),c=n.changes??(y=>({[e]:y})),u=n.value??(y=>y[e]),p=i?Math.log10:y=>y,m=Math.max(0,Math.ceil(-Math.log10(f))),d=y=>a?Math.round(i?10**y:y):i?Number((10**y).toPrecision(3)):Number(y.toFixed(m))+0,b=y=>a?Jt(y):Xt(y),w=pt("box"),g=h("input",{type:"range",min:p(o),max:p(s),step:f,oninput:()=>F(d(Number(g.value))),onchange:()=>t.commit()}),x=h("input",{type:"text",id:w,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>ct(x.value),onfocus:()=>x.select()}),A=h("div",{class:"nn-note",role:"alert"}),I=h("label",{for:w}),L=null,S="";function F(y){$(A,""),t.set(c(y))}function ct(y){let C=Zt(y);if(C===null||a&&C%1){x.value=S,$(A,`“${y}” is no ${a?"whole number":"number"}, so ${S} stays.`);return}let P=Math.min(s,Math.max(o,C));if(L=P,g.value=p(P),S=x.value=P===C?y.trim():b(P),F(P),t.commit(),P!==C){let $e=`${b(o)} to ${b(s)}`;$(A,`${y} is outside ${$e}, so ${S} is used.`)}}function Nt(y){let C=p(Math.min(s,Math.max(o,y)));return Math.abs(Number(g.value)-C)<=.501*f}function ft(y){$(A,""),L=y,g.value=p(y),S=x.value=b(y)}let Yt=h("div",{class:"nn-row nn-slider"},I,x,g,A);return E(t,y=>{let C=u(y);(C!==L||!Nt(C))&&ft(C);let P=typeof r=="function"?r(y):r;$(I,P),k(g,{"aria-label":P,"aria-valuetext":b(C),disabled:!l(y)}),k(x,{disabled:!l(y)}),Yt.classList.toggle("nn-disabled",!l(y))}),Yt}function tn(t,{key:n,label:e,options:r,enabled:o=()=>!0,...s}){let i=s.changes??(p=>({[n]:p})),a=s.value??(p=>p[n]),l=r.map(p=>typeof p=="object"?p:{value:p,label:String(p)}),f=l.map(p=>h("button",{type:"button",onclick:()=>t.choose(i(p.value,t.state))},p.label)),c=pt("label"),u=l.reduce((p,m)=>p+m.label.length+Ne,0);return E(t,p=>{f.forEach((m,d)=>{let b=a(p)===l[d].value;k(m,{"aria-pressed":String(b),disabled:!o(p)})})}),h("div",{class:`nn-row nn-choice ${u>Le?"nn-long":""}`,role:"group","aria-labelledby":c},h("span",{class:"nn-label",id:c},e),h("div",{class:"nn-buttons"},...f))}function ot(t,{label:n,onclick:e,pressed:r=null,enabled:o=()=>!0}){let s=typeof n=="function"?n:()=>n,a=h("button",{type:"button",onclick:()=>{o(t.state)&&e()}});return E(t,l=>{$(a,s(l)),k(a,{"aria-disabled":o(l)?null:"true"}),r&&k(a,{"aria-pressed":String(r(l))})}),a}function nn(t,...n){return h("div",{class:"nn-row nn-choice",role:"group","aria-label":t},h("span",{class:"nn-label"},t),h("div",{class:"nn-buttons"},...n))}function E(t,n){t.parts.push(n)}var Oe="application/vnd.jupyter.widget-view+json",Ce=/IPY_MODEL_([\w-]+)/g,en=new WeakSet,rn=new WeakMap,Ie=500;function on(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(rn.get(t)),rn.set(t,setTimeout(()=>Re(t),Ie)),en.has(t)))return;en.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(s=>!s.comm_live),o=s=>r.forEach(i=>i.comm_live=s);o(!0);try{let s=n(e);return{...s,state:Te(s.state,De(t.context.model))}}finally{o(!1)}}}function Re(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:s}of sn(t.context.model)){let i=t._modelsSync.get(s);i&&Object.keys(i.views??{}).length===0&&e.set(r,o)}}}function De(t){return sn(t).map(({id:n})=>n)}function sn(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[Oe]?.model_id}))).filter(({id:n})=>n)}function Te(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let s=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(s.matchAll(Ce),([,i])=>i))}return e}function tt(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function at(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function U(){}var Y=.7,Q=1/Y,J="\\s*([+-]?\\d+)\\s*",st="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",T="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",_e=/^#([0-9a-f]{3,8})$/,je=new RegExp(`^rgb\\(${J},${J},${J}\\)$`),ze=new RegExp(`^rgb\\(${T},${T},${T}\\)$`),Pe=new RegExp(`^rgba\\(${J},${J},${J},${st}\\)$`),He=new RegExp(`^rgba\\(${T},${T},${T},${st}\\)$`),Fe=new RegExp(`^hsl\\(${st},${T},${T}\\)$`),Ue=new RegExp(`^hsla\\(${st},${T},${T},${st}\\)$`),an={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};tt(U,Tt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ln,formatHex:ln,formatHex8:Be,formatHsl:We,formatRgb:cn,toString:cn});function ln(){return this.rgb().formatHex()}function Be(){return this.rgb().formatHex8()}function We(){return bn(this).formatHsl()}function cn(){return this.rgb().formatRgb()}function Tt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=_e.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?fn(n):e===3?new N(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?mt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?mt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=je.exec(t))?new N(n[1],n[2],n[3],1):(n=ze.exec(t))?new N(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Pe.exec(t))?mt(n[1],n[2],n[3],n[4]):(n=He.exec(t))?mt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Fe.exec(t))?hn(n[1],n[2]/100,n[3]/100,1):(n=Ue.exec(t))?hn(n[1],n[2]/100,n[3]/100,n[4]):an.hasOwnProperty(t)?fn(an[t]):t==="transparent"?new N(NaN,NaN,NaN,0):null}function fn(t){return new N(t>>16&255,t>>8&255,t&255,1)}function mt(t,n,e,r){return r<=0&&(t=n=e=NaN),new N(t,n,e,r)}function _t(t){return t instanceof U||(t=Tt(t)),t?(t=t.rgb(),new N(t.r,t.g,t.b,t.opacity)):new N}function jt(t,n,e,r){return arguments.length===1?_t(t):new N(t,n,e,r??1)}function N(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}tt(N,jt,at(U,{brighter(t){return t=t==null?Q:Math.pow(Q,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?Y:Math.pow(Y,t),new N(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new N(K(this.r),K(this.g),K(this.b),gt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:pn,formatHex:pn,formatHex8:qe,formatRgb:un,toString:un}));function pn(){return`#${q(this.r)}${q(this.g)}${q(this.b)}`}function qe(){return`#${q(this.r)}${q(this.g)}${q(this.b)}${q((isNaN(this.opacity)?1:this.opacity)*255)}`}function un(){let t=gt(this.opacity);return`${t===1?"rgb(":"rgba("}${K(this.r)}, ${K(this.g)}, ${K(this.b)}${t===1?")":`, ${t})`}`}function gt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function K(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function q(t){return t=K(t),(t<16?"0":"")+t.toString(16)}function hn(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new R(t,n,e,r)}function bn(t){if(t instanceof R)return new R(t.h,t.s,t.l,t.opacity);if(t instanceof U||(t=Tt(t)),!t)return new R;if(t instanceof R)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),s=Math.max(n,e,r),i=NaN,a=s-o,l=(s+o)/2;return a?(n===s?i=(e-r)/a+(e<r)*6:e===s?i=(r-n)/a+2:i=(n-e)/a+4,a/=l<.5?s+o:2-s-o,i*=60):a=l>0&&l<1?0:i,new R(i,a,l,t.opacity)}function Ke(t,n,e,r){return arguments.length===1?bn(t):new R(t,n,e,r??1)}function R(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}tt(R,Ke,at(U,{brighter(t){return t=t==null?Q:Math.pow(Q,t),new R(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Y:Math.pow(Y,t),new R(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new N(Ot(t>=240?t-240:t+120,o,r),Ot(t,o,r),Ot(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new R(mn(this.h),dt(this.s),dt(this.l),gt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=gt(this.opacity);return`${t===1?"hsl(":"hsla("}${mn(this.h)}, ${dt(this.s)*100}%, ${dt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function mn(t){return t=(t||0)%360,t<0?t+360:t}function dt(t){return Math.max(0,Math.min(1,t||0))}function Ot(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var wn=Math.PI/180,vn=180/Math.PI,xt=18,yn=.96422,$n=1,kn=.82521,Mn=4/29,Z=6/29,En=3*Z*Z,Ve=Z*Z*Z;function An(t){if(t instanceof _)return new _(t.l,t.a,t.b,t.opacity);if(t instanceof H)return Sn(t);t instanceof N||(t=_t(t));var n=Dt(t.r),e=Dt(t.g),r=Dt(t.b),o=Ct((.2225045*n+.7168786*e+.0606169*r)/$n),s,i;return n===e&&e===r?s=i=o:(s=Ct((.4360747*n+.3850649*e+.1430804*r)/yn),i=Ct((.0139322*n+.0971045*e+.7141733*r)/kn)),new _(116*o-16,500*(s-o),200*(o-i),t.opacity)}function Ye(t,n,e,r){return arguments.length===1?An(t):new _(t,n,e,r??1)}function _(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}tt(_,Ye,at(U,{brighter(t){return new _(this.l+xt*(t??1),this.a,this.b,this.opacity)},darker(t){return new _(this.l-xt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=yn*It(n),t=$n*It(t),e=kn*It(e),new N(Rt(3.1338561*n-1.6168667*t-.4906146*e),Rt(-.9787684*n+1.9161415*t+.033454*e),Rt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Ct(t){return t>Ve?Math.pow(t,1/3):t/En+Mn}function It(t){return t>Z?t*t*t:En*(t-Mn)}function Rt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Dt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ge(t){if(t instanceof H)return new H(t.h,t.c,t.l,t.opacity);if(t instanceof _||(t=An(t)),t.a===0&&t.b===0)return new H(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*vn;return new H(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Xe(t,n,e,r){return arguments.length===1?Ge(t):new H(t,n,e,r??1)}function H(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function Sn(t){if(isNaN(t.h))return new _(t.l,0,0,t.opacity);var n=t.h*wn;return new _(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}tt(H,Xe,at(U,{brighter(t){return new H(this.h,this.c,this.l+xt*(t??1),this.opacity)},darker(t){return new H(this.h,this.c,this.l-xt*(t??1),this.opacity)},rgb(){return Sn(this).rgb()}}));var Nn=-.14861,zt=1.78277,Pt=-.29227,bt=-.90649,it=1.97294,dn=it*bt,gn=it*zt,xn=zt*Pt-bt*Nn;function Je(t){if(t instanceof V)return new V(t.h,t.s,t.l,t.opacity);t instanceof N||(t=_t(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(xn*r+dn*n-gn*e)/(xn+dn-gn),s=r-o,i=(it*(e-o)-Pt*s)/bt,a=Math.sqrt(i*i+s*s)/(it*o*(1-o)),l=a?Math.atan2(i,s)*vn-120:NaN;return new V(l<0?l+360:l,a,o,t.opacity)}function Ze(t,n,e,r){return arguments.length===1?Je(t):new V(t,n,e,r??1)}function V(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}tt(V,Ze,at(U,{brighter(t){return t=t==null?Q:Math.pow(Q,t),new V(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?Y:Math.pow(Y,t),new V(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*wn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new N(255*(n+e*(Nn*r+zt*o)),255*(n+e*(Pt*r+bt*o)),255*(n+e*(it*r)),this.opacity)}}));var wt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:s,g:i,b:a}=jt(e.getPropertyValue(o).trim());return[s,i,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Ln(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Ln(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Ln(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function On(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Cn=`.nn {
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
`;var tr=400;function In({name:t,initial:n,build:e}){return{initialize({model:r}){on(r.widget_manager)},render({model:r,el:o}){let s=new Ht(r,n),i=typeof t=="function"?t(s.settings):t;return s.root.setAttribute("aria-label",i),o.append(h("style",{},Cn),s.root),s.start(e(s)),()=>s.stop()}}}var Ht=class{#t;#i=()=>"";#n=0;#e=null;#r=h("p",{class:"nn-sentence","aria-hidden":"true"});#o=h("p",{class:"nn-spoken",role:"status"});#s=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=h("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",er)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!nr(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#i=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(On(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new wt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#i(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>$(this.#o,n),tr))}};function nr(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function er(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}var Rn=`.nn-sheet .nn-frame > .nn-map {
  inset: 0;
  width: 100%;
  height: 100%;
}

.nn-sheet svg {
  cursor: crosshair;
  touch-action: none; /* a finger draws here */
}

.nn-sheet svg[data-tool="move"] {
  cursor: move;
}

.nn-sheet-paper {
  fill: transparent;
  stroke: var(--nn-line);
}

.nn-sheet-brush {
  outline: none;
}

.nn-sheet-brush rect {
  fill: none;
}

.nn-sheet svg:not(:hover) .nn-sheet-brush:not(:focus) {
  opacity: 0;
}

.nn-sheet-outer {
  stroke: #000000;
  stroke-width: 3px;
}

.nn-sheet-inner {
  stroke: #ffffff;
  stroke-width: 1.2px;
}

.nn-sheet-brush:focus-visible .nn-sheet-outer {
  stroke: var(--nn-accent);
  stroke-width: 7px;
}
`;function lt(t,n,e=!0){let r=h("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),o=r.getContext("2d"),s=o.createImageData(t,n);s.data.fill(255);function i(a,l){let{data:f}=s;for(let c=0;c<t*n;c+=1){let[u,p,m]=l(a[c]);f[4*c]=u,f[4*c+1]=p,f[4*c+2]=m}o.putImageData(s,0,0)}return{canvas:r,draw:i}}function Dn(t,n,e){let r=Array.from({length:256},(s,i)=>t(n+i/255*(e-n))),o=e>n?255/(e-n):0;return s=>r[Math.max(0,Math.min(255,Math.round((s-n)*o)))]}var nt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=O("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=h("div",{class:"nn-frame"},this.svg),this.caption=h("figcaption",{},n),this.element=h("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:o}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,o]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(h("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;$(this.readout,n);let o=e>.6*this.width,s=r>.7*this.height;this.readout.style.left=o?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=o?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=s?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=s?`calc(${100-100*r/this.height}% + 8px)`:""}};var or=Array.from({length:256},(t,n)=>[n,n,n]),sr=t=>or[Math.round(t)];function et(){let{canvas:t,draw:n}=lt(28,28,!1);return{canvas:t,draw:e=>n(e,sr)}}function ir(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function Tn(t){let n=ir(t);return()=>Math.sqrt(-2*Math.log(1-n()))*Math.cos(2*Math.PI*n())}var Ft=1,_n=2,ar=230,vt=27/2,G=17,D=28+2*G,jn=".abcdefghijklmnopqrstuvwxyz",j={right:0,down:0,turn:0,mirror:!1,noise:0,paint:""};function yt(t){return Object.entries(j).some(([n,e])=>t[n]!==e)}function zn(t,n){let e=cr(t,n.paint),r=Ut(n);return Array.from({length:784},(o,s)=>{let[i,a]=r([s%28,Math.floor(s/28)]),l=fr(e,i+G,a+G)+n.noise*pr[s];return Math.max(0,Math.min(255,l))})}function Ut({right:t,down:n,turn:e,mirror:r}){let o=e*Math.PI/180,[s,i]=[Math.cos(o),Math.sin(o)];return([a,l])=>{let[f,c]=[a-t-vt,l-n-vt],u=s*f-i*c;return[vt+(r?-u:u),vt+i*f+s*c]}}function Pn(t,n,e,r){let o=Fn(t);for(let[s,i]of n){let[a,l]=[s+G,i+G];for(let f=Math.ceil(l-r);f<=l+r;f+=1)for(let c=Math.ceil(a-r);c<=a+r;c+=1)f>=0&&c>=0&&f<D&&c<D&&Math.hypot(f-l,c-a)<=r&&(o[f*D+c]=e)}return lr(o)}function Hn([t,n],[e,r]){let o=Math.max(1,Math.ceil(2*Math.hypot(e-t,r-n)));return Array.from({length:o+1},(s,i)=>[t+(e-t)*i/o,n+(r-n)*i/o])}function Fn(t){let n=new Uint8Array(D*D);for(let e=0;e<t.length&&3*e<n.length;e+=1){let r=Math.max(0,jn.indexOf(t[e]));for(let o=0;o<3;o+=1)n[3*e+o]=Math.floor(r/3**o)%3}return n}function lr(t){let n="";for(let e=0;e<t.length;e+=3)n+=jn[t[e]+3*(t[e+1]??0)+9*(t[e+2]??0)];return n.replace(/\.+$/,"")}function cr(t,n){let e=new Float64Array(D*D);return t.forEach((r,o)=>{e[(Math.floor(o/28)+G)*D+o%28+G]=r}),n&&Fn(n).forEach((r,o)=>{r&&(e[o]=r===Ft?ar:0)}),e}function fr(t,n,e){let[r,o]=[Math.floor(n),Math.floor(e)],[s,i]=[n-r,e-o],a=(l,f)=>l>=0&&f>=0&&l<D&&f<D?t[l*D+f]:0;return(1-i)*((1-s)*a(o,r)+s*a(o,r+1))+i*((1-s)*a(o+1,r)+s*a(o+1,r+1))}var pr=Array.from({length:784},Tn(1));var Bn=["draw","erase","move"],ur={thin:.75,thick:1.5},X=11,hr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Un={draw:"draw on the picture",erase:"erase the picture",move:"drag the picture"};function Wn(t,n,e){let r=new nt({title:Un.draw,width:28*X,height:28*X});r.element.classList.add("nn-sheet");let o=et();r.frame.prepend(o.canvas);let s=xr();r.svg.append(O("rect",{class:"nn-sheet-paper",width:r.width,height:r.height}),s.element);let i={at:[13,13],...mr(t,e)};return dr(t,r,i,s,n),gr(t,i,s),E(t,({tool:a})=>{o.draw(n()),$(r.caption,Un[a]),r.svg.setAttribute("data-tool",a),s.place(i.at,a,n())}),r}function mr(t,n){let e=r=>Math.max(-n,Math.min(n,r));return{paint(r,o){let{state:s}=t,i=Hn(r,o).map(Ut(s)),a=s.tool==="erase"?_n:Ft;t.set({paint:Pn(s.paint,i,a,ur[s.brush])})},shift(r,o){t.set({right:e(Math.round(r)),down:e(Math.round(o))})}}}function dr(t,n,e,r,o){let s=null,i=f=>n.pointAt(f).map(c=>c/X-.5),a=()=>t.state.tool==="move";n.svg.addEventListener("pointerdown",f=>{if(f.button)return;f.preventDefault(),r.element.focus({preventScroll:!0}),n.svg.setPointerCapture(f.pointerId);let c=i(f),{right:u,down:p}=t.state;s={last:c,grip:[c[0]-u,c[1]-p]},n.tell(null),a()||e.paint(c,c)}),n.svg.addEventListener("pointermove",f=>{let c=i(f),u=c.map(p=>Math.max(0,Math.min(27,Math.round(p))));if(String(u)!==String(e.at)&&(e.at=u,t.redraw()),s)a()?e.shift(c[0]-s.grip[0],c[1]-s.grip[1]):(e.paint(s.last,c),s.last=c);else{let[p,m]=u,d=Math.round(o()[m*28+p]);n.tell(`row ${m}, column ${p}: ${d}`,n.pointAt(f))}}),n.svg.addEventListener("pointerleave",()=>n.tell(null));let l=()=>{s&&t.commit(),s=null};n.svg.addEventListener("pointerup",l),n.svg.addEventListener("pointercancel",l)}function gr(t,n,e){e.element.addEventListener("keydown",r=>{let o=hr[r.key],s=r.key===" "||r.key==="Enter";if(!o&&!s)return;r.preventDefault();let{tool:i,right:a,down:l}=t.state;if(i==="move"){o&&n.shift(a+o[0],l+o[1]),t.commit();return}let f=n.at;o&&(n.at=f.map((c,u)=>Math.max(0,Math.min(27,c+o[u]))),t.redraw()),(s||r.shiftKey)&&(n.paint(f,n.at),t.commit())})}function xr(){let t={width:X,height:X},n=O("g",{class:"nn-sheet-brush",tabindex:0,role:"button"},O("rect",{class:"nn-sheet-outer",...t}),O("rect",{class:"nn-sheet-inner",...t}));function e([r,o],s,i){let a=Math.round(i[o*28+r]),l=s==="move"?"the arrow keys shift the picture":`the arrow keys move the brush, Space ${s}s, and so do arrow keys with Shift`;k(n,{transform:`translate(${r*X} ${o*X})`,"aria-label":`row ${o}, column ${r}, grey level ${a}; ${l}`})}return{element:n,place:e}}var br=[{stroke:"#000000","stroke-width":4.5},{stroke:"#ffffff","stroke-width":2}];function $t(){let t=br.map(r=>O("rect",{fill:"none",...r})),n=O("g",{},...t);function e(r,o,s,i=s){for(let a of t)k(a,{x:r,y:o,width:s,height:i})}return{element:n,place:e}}function qn(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}function Kn(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,s)=>o+s);return e.map(o=>o/r)}function Bt(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}function Vn(t,{size:n,stride:e,padding:r}){return Math.floor((t+2*r-n)/e)+1}function Yn(t,n){return{convolution:wr,pooling:vr,relu:yr,flatten:$r,dense:kr}[t.kind](t,n)}function wr(t,n){let{inputs:e,outputs:r,size:o,stride:s,weights:i,biases:a}=t,{values:l,side:f}=Gn(n,t.padding,0),c=Vn(n.side,t),u=new Float64Array(r*c*c);for(let p=0;p<r;p+=1){let m=p*c*c;u.fill(a[p],m,m+c*c);for(let d=0;d<e*o*o;d+=1){let b=i[p*e*o*o+d],w=Math.floor(d/(o*o)),[g,x]=[Math.floor(d/o)%o,d%o];for(let A=0;A<c;A+=1){let I=(w*f+A*s+g)*f+x,L=m+A*c;for(let S=0;S<c;S+=1)u[L+S]+=b*l[I+S*s]}}}return{values:u,channels:r,side:c}}function vr(t,n){let{size:e,stride:r}=t,{values:o,side:s}=Gn(n,t.padding,-1/0),i=Vn(n.side,t),a=new Float64Array(n.channels*i*i).fill(-1/0);for(let l=0;l<a.length;l+=1){let f=Math.floor(l/(i*i)),[c,u]=[Math.floor(l/i)%i,l%i];for(let p=0;p<e;p+=1){let m=(f*s+c*r+p)*s+u*r;for(let d=0;d<e;d+=1)o[m+d]>a[l]&&(a[l]=o[m+d])}}return{values:a,channels:n.channels,side:i}}function yr(t,{values:n,channels:e,side:r}){return{values:n.map(o=>Math.max(0,o)),channels:e,side:r}}function $r(t,{values:n}){return{values:n,channels:n.length,side:1}}function kr({inputs:t,outputs:n,weights:e,biases:r},{values:o}){let s=Float64Array.from(r);for(let i=0;i<n;i+=1)for(let a=0;a<t;a+=1)s[i]+=e[i*t+a]*o[a];return{values:s,channels:n,side:1}}function Gn(t,n,e){if(!n)return t;let{values:r,channels:o,side:s}=t,i=s+2*n,a=new Float64Array(o*i*i).fill(e);for(let l=0;l<o*s;l+=1){let[f,c]=[Math.floor(l/s),l%s],u=(f*i+c+n)*i+n;a.set(r.subarray(l*s,(l+1)*s),u)}return{values:a,channels:o,side:i}}var Mr=784;function Xn({layers:t,stages:n,half:e,top:r,labels:o},s){let i=0,a=()=>s.getUint8(i++),l=()=>s.getFloat32((i+=4)-4,!0),f=e?()=>qn(s.getUint16((i+=2)-2,!0)):l,c=g=>Float32Array.from({length:g},f),u=t.map(g=>{if(!g.outputs)return g;let x=c(g.outputs*g.inputs*(g.size??1)**2);return{...g,weights:x,biases:c(g.outputs)}}),p=n.flatMap(g=>Array.from({length:g.channels},()=>g)),d=p.map(()=>Array.from({length:r},l)).map(g=>g.map(x=>({value:x,image:a(),place:[a(),a()]}))),b=n.map(g=>d.filter((x,A)=>p[A]===g)),w=o.map(()=>Array.from({length:Mr},a));return{layers:u,images:w,tops:b}}function Wt(t,n,{mean:e,std:r}){let s={values:Float64Array.from(n,c=>(c/255-e)/r),channels:1,side:28},i=s,a=t.map(c=>i=Yn(c,i)),l=Array.from(i.values),f=Kn(l);return{input:s,outputs:a,logits:l,probabilities:f,answer:Bt(f)}}function B({values:t,side:n},e){return t.subarray(e*n*n,(e+1)*n*n)}function Jn(t,n){let e=Bt(t);return[Math.floor(e/n),e%n]}function Zn({start:t,step:n,window:e},r){let[o,s]=r.map(i=>{let a=t+i*n;return[Math.max(0,a),Math.min(27,a+e-1)]});return{rows:o,columns:s}}function Qn(t,n,e,r,o){let s=b=>b?n.outputs[b-1]:n.input,i=({side:b},w,[g,x])=>w[g*b+x],a=s(e),l=i(a,B(a,r),o),[f,c]=[e-1,o];for(;t[f].kind!=="convolution";)t[f].kind==="pooling"&&(c=Er(t[f],s(f),r,c)),f-=1;let u=t[f],p=Array.from({length:u.inputs},(b,w)=>Ar(u,s(f),r,w,c)),m=u.biases[r],d=p.reduce((b,w)=>b+w,m);return{layer:f,place:c,slices:p,bias:m,sum:d,value:l}}function kt({inputs:t,size:n,weights:e},r,o){let s=(r*t+o)*n*n;return e.subarray(s,s+n*n)}function Er({size:t,stride:n,padding:e},r,o,s){let i=B(r,o),a=null;for(let[l,f]of te(t,n,e,s,r.side)){let c=i[l*r.side+f];(!a||c>a.value)&&(a={value:c,at:[l,f]})}return a.at}function Ar(t,n,e,r,o){let{size:s,stride:i,padding:a}=t,[l,f]=[B(n,r),kt(t,e,r)],c=0;for(let[u,p,m]of te(s,i,a,o,n.side))c+=l[u*n.side+p]*f[m];return c}function te(t,n,e,r,o){let[s,i]=r.map(a=>a*n-e);return Array.from({length:t*t},(a,l)=>[s+Math.floor(l/t),i+l%t,l]).filter(([a,l])=>a>=0&&l>=0&&a<o&&l<o)}function z(){let t=h("canvas",{class:"nn-map nn-pixels","aria-hidden":"true"}),n=t.getContext("2d"),e=null;function r(s,i,a){(e?.width!==s||e.height!==i)&&(Object.assign(t,{width:s,height:i}),e=n.createImageData(s,i),e.data.fill(255));for(let l=0;l<s*i;l+=1)e.data.set(a(l),4*l);n.putImageData(e,0,0)}function o(s,i,a){let l=f=>`${100*f/a}%`;Object.assign(t.style,{left:l(s),top:l(s),width:l(i),height:l(i)})}return{canvas:t,draw:r,place:o}}var Sr=.16,Nr=.7;function rt(t,n,e){let r=t?0:-n,o=l=>Math.sign(l)*Math.min(1,Math.abs(l)/n)**Nr,s=e.shade(Sr);return{low:r,high:n,colour:Dn(t?l=>s.map((f,c)=>f+o(l)*(e.high[c]-f)):l=>e.signed(o(l)),r,n)}}function Mt(t){let[n,e]=[null,null];return r=>(r!==n&&([n,e]=[r,t(r)]),e)}function Et(t){let n=h("div",{class:"nn-readout","aria-hidden":"true",hidden:!0});return t.append(n),t.addEventListener("pointerleave",()=>n.hidden=!0),(e,r)=>{if(n.hidden=e===null,e===null)return;$(n,e);let{left:o,top:s,width:i,height:a}=t.getBoundingClientRect(),l=i/t.offsetWidth,[f,c]=[r.clientX-o,r.clientY-s],u=f>i/2,p=c>a/2;n.style.left=u?"":`${f/l+14}px`,n.style.right=u?`${(i-f)/l+14}px`:"",n.style.top=p?"":`${c/l+10}px`,n.style.bottom=p?`${(a-c)/l+10}px`:""}}function At(t,n){let{left:e,top:r,width:o,height:s}=n.getBoundingClientRect(),i=(a,l)=>Math.max(0,Math.min(l-1,Math.floor(a*l)));return[i((t.clientY-r)/s,n.height),i((t.clientX-e)/o,n.width)]}function ne(t){return qt(t).replace("> ","over ").replace("< ","under ")}function qt(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}function ee(t,n,e){let r=t.settings.classes.map((o,s)=>Lr(o,s,n,e));return E(t,()=>r.forEach(o=>o.draw())),h("div",{class:"nn-lenet-scores"},...r.map(({element:o})=>o),h("p",{class:"nn-lenet-key"},"✓ label   ▸ answer   ┃ as it was"))}function Lr(t,n,e,r){let[o,s,i]=["marks","class","share"].map(m=>h("span",{class:`nn-lenet-${m}`})),[a,l]=[h("i",{class:"nn-lenet-bar"}),h("i",{class:"nn-lenet-earlier"})],f=h("span",{class:"nn-lenet-track"},a,l),c=()=>{let{logits:m,probabilities:d}=e().now;return`logit ${M(m[n])}
probability ${M(d[n],4)}`},u=h("div",{class:"nn-lenet-score",onpointermove:m=>r(c(),m),onpointerleave:m=>r(null,m)},o,s,f,i);$(s,t);function p(){let{now:m,before:d,isMoved:b,label:w}=e(),[g,x]=[n===m.answer,n===w];$(o,`${x?"✓":""}${g?"▸":""}`),$(i,qt(m.probabilities[n])),a.style.width=`${(100*m.probabilities[n]).toFixed(1)}%`,l.style.left=`${(100*d.probabilities[n]).toFixed(1)}%`,l.hidden=!b,u.classList.toggle("nn-lenet-answer",g),u.classList.toggle("nn-lenet-label",x)}return{element:u,draw:p}}var Or=12,re={few:6,many:8},Cr=10,Ir={ArrowLeft:-1,ArrowRight:1};function oe(t,n,e,r){let o=t.settings.stages[n],s=o.channels<=Or,i=s?re.few:re.many,a=Math.min(Cr,Math.ceil(o.channels/i)),l=w=>{let g=t.state.stage===n?t.state.place:null;t.choose({stage:n,channel:w,place:g})},f=Array.from({length:o.channels},z),c=f.map(({canvas:w},g)=>h("button",{type:"button",class:"nn-lenet-thumbnail","aria-label":`${o.name}, channel ${g}`,onclick:()=>l(g),onpointermove:x=>r(m(g),x),onpointerleave:x=>r(null,x)},w)),u=h("div",{class:`nn-lenet-maps ${s?"nn-lenet-few":""}`,role:"group"},...c);k(u,{"aria-label":`channels of ${o.name}`}),u.style.setProperty("--nn-lenet-columns",a),Rr(u,c,a,l);let p=()=>e().now.outputs[o.end-1];function m(w){return`channel ${w}
largest ${M(Math.max(...B(p(),w)))}`}let d=Mt(w=>rt(o.rectified,t.settings.reaches[o.end-1],w)),b=[];return E(t,({stage:w,channel:g},x)=>{if(c.forEach((I,L)=>{let S=w===n&&L===g,F=w===n?S:L===0;k(I,{"aria-pressed":String(S),tabindex:F?0:-1})}),b[0]===p()&&b[1]===x)return;b=[p(),x];let{colour:A}=d(x);f.forEach((I,L)=>{let S=B(p(),L);I.draw(o.side,o.side,F=>A(S[F]))})}),u}function Rr(t,n,e,r){let o={...Ir,ArrowUp:-e,ArrowDown:e};t.addEventListener("keydown",s=>{let i={...o,Home:-1/0,End:1/0}[s.key];if(!i)return;s.preventDefault();let a=n.indexOf(s.target),l=Number.isFinite(i)?a+i:i<0?0:n.length-1;n[l]&&(r(l),n[l].focus())})}var Dr=22,Tr=4,se=8;function ie(t,n,e){let r=h("div",{class:"nn-lenet-flow"}),o=Et(r);return r.prepend(_r(t,e),...t.settings.stages.map((s,i)=>St(s.name,`${s.channels} × ${s.side} × ${s.side}`,oe(t,i,e,o))),...jr(n).map((s,i)=>St(`dense ${i+1}`,n[s-1].outputs,zr(t,n,s,e,o))),St("probabilities","",ee(t,e,o),"nn-lenet-last")),r}function St(t,n,e,r=""){return h("div",{class:`nn-lenet-column ${r}`},h("div",{class:"nn-lenet-name"},t,h("br"),String(n)),e)}function _r(t,n){let e=et();return E(t,()=>e.draw(n().pixels)),St("image","28 × 28",h("div",{class:"nn-lenet-small"},e.canvas))}function jr(t){return t.map(({kind:e},r)=>e==="dense"?r+1:0).filter(Boolean).slice(0,-1)}function zr(t,n,e,r,o){let s=n[e-1].outputs,i=n[e]?.kind==="relu",a=i?e+1:e,l=Math.max(Tr,Math.ceil(s/Dr)),f=Math.ceil(s/l),c=z();Object.assign(c.canvas.style,{width:`${se*l}px`,height:`${se*f}px`});let u=()=>r().now.outputs[a-1].values,p=Mt(d=>rt(i,t.settings.reaches[a-1],d));E(t,(d,b)=>{let{colour:w}=p(b),g=u();c.draw(l,f,x=>x<s?w(g[x]):b.paper)});let m=h("div",{class:"nn-lenet-neurons"},c.canvas);return m.addEventListener("pointermove",d=>{let[b,w]=At(d,c.canvas),g=b*l+w;o(g<s?`neuron ${g}: ${M(u()[g])}`:null,d)}),m.addEventListener("pointerleave",d=>o(null,d)),m}function ae(t,n){return`${Pr(t,n)} ${Hr(t)}`}function Pr({now:t,before:n,label:e,isMoved:r},o){let s=({answer:f,probabilities:c})=>`${o[f]}, with ${ne(c[f])}`,i=`The network says ${s(t)}`;if(e===null)return`${i}; your own picture has no label.`;let a=t.answer===e?"and the label is":"but the label is",l=`${i}, ${a} ${o[e]}.`;return r?`${l} As the image was, it said ${s(n)}.`:l}function Hr({stage:t,channel:n,place:e,value:r,largest:o,isStrongest:s,seen:i}){let a=`Channel ${n} of ${t.name} (${t.side} × ${t.side} numbers)`;if(t.rectified&&o<=0)return`${a} is 0 everywhere: it does not react to this image.`;let l=s?"its largest number":"the number",[f,c]=e,u=`${t.window} × ${t.window} pixels`;return`${a}: ${l}, ${M(r)} in row ${f}, column ${c}, sees ${u}${Fr(t,i)}.`}function Fr({window:t},{rows:n,columns:e}){let r=[n,e].some(([s,i])=>i-s+1<t),o=`rows ${n.join(" to ")} and columns ${e.join(" to ")}`;return r?`, of which ${o} are on the image`:`, ${o}`}function le({stages:t},n){return t.filter(({end:e})=>e<=n).at(-1)?.name??"the image"}function ce({stages:t},n,{stage:e,origin:r}){let{layer:o,place:s,slices:i,bias:a,sum:l,value:f}=r,c=t.find(({end:x})=>x>o),[u,p]=s,m=`The weighted sum ${M(i[0])}`,d=`${i.length>1?`The ${i.length} weighted sums`:m} and the bias ${M(a)} add up to ${M(l)}`,b=n.slice(o+1,e.end).map(({kind:x})=>x),w=b.includes("pooling")?`, in row ${u}, column ${p} of ${c.name}: pooling keeps it, as the largest of its window`:"",g=b.includes("relu")?`; after ReLU it is ${M(f)}`:"";return`${d}${w}${g}.`}function fe(t,n,e){let r=Math.max(...n.map(c=>c.size&&c.inputs||0)),o=h("div",{class:"nn-lenet-title"}),s=h("p",{class:"nn-lenet-note"}),i=h("div",{class:"nn-lenet-kernels"}),a=h("div",{class:"nn-lenet-made"},o,i,s),l=Et(a),f=Array.from({length:r},(c,u)=>Br(u,n,e,l));return i.append(...f.map(c=>c.element)),E(t,(c,u)=>{let{origin:p,channel:m}=e(),d=n[p.layer],w=d.weights.subarray(m*d.inputs*d.size**2,(m+1)*d.inputs*d.size**2).reduce((x,A)=>Math.max(x,Math.abs(A)),0)||1,g=x=>u.signed(x/w);$(o,Ur(d,le(t.settings,p.layer))),k(i,{"data-single":d.inputs===1}),f.forEach((x,A)=>{k(x.element,{hidden:A>=d.inputs}),A<d.inputs&&x.draw(d,m,p,g)}),$(s,ce(t.settings,n,e()))}),a}function Ur({inputs:t,size:n},e){let r=`${n} × ${n}`;return t===1?`its kernel, ${r}, over ${e}`:`its ${t} kernels, ${r}, one for each channel of ${e}`}function Br(t,n,e,r){let o=z(),s=h("span"),i=h("div",{class:"nn-lenet-kernel"},o.canvas,s);o.canvas.addEventListener("pointermove",l=>{let{origin:f,channel:c}=e(),u=n[f.layer],[p,m]=At(l,o.canvas),d=kt(u,c,t)[p*u.size+m],b=u.inputs>1?`channel ${t}
`:"";r(`${b}weight, row ${p}, column ${m}: ${M(d,3)}`,l)}),o.canvas.addEventListener("pointerleave",l=>r(null,l));function a(l,f,c,u){let p=kt(l,f,t);o.draw(l.size,l.size,m=>u(p[m])),$(s,M(c.slices[t]))}return{element:i,draw:a}}var pe=`.nn-lenet-strip {
  display: grid;
  grid-template-columns: repeat(10, minmax(24px, 40px));
  gap: 3px;
  justify-content: center;
  margin-bottom: 0.6em;
}

.nn .nn-lenet-pick {
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  line-height: 0;
}

.nn .nn-lenet-pick[aria-pressed="true"] {
  outline: 2px solid var(--nn-accent);
}

.nn :is(.nn-lenet-pick, .nn-lenet-thumbnail, .nn-lenet-top):focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 2px;
}

:is(.nn-lenet-pick, .nn-lenet-thumbnail, .nn-lenet-top, .nn-lenet-small, .nn-lenet-kernel) .nn-map {
  display: block;
  position: static;
  width: 100%;
}

.nn-lenet-flow {
  position: relative;
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em 0;
  justify-content: center;
  align-items: stretch;
  margin-bottom: 0.9em;
}

.nn-lenet-column {
  display: grid;
  grid-template-rows: auto 1fr;
  place-items: center;
  position: relative;
  padding-left: 15px;
}

.nn-lenet-column:first-child {
  padding-left: 0;
}

.nn-lenet-column + .nn-lenet-column::before {
  content: "→" / "";
  position: absolute;
  left: 0;
  top: 55%;
  font-size: max(13px, var(--nn-least, 0px));
}

.nn-lenet-last {
  flex: 1 1 200px;
  max-width: 300px;
  justify-items: stretch;
}

.nn-lenet-name {
  margin-bottom: 3px;
  font-size: max(11.5px, var(--nn-least, 0px));
  line-height: 1.25;
  text-align: center;
}

.nn-lenet-small {
  width: 52px;
}

.nn-lenet-maps {
  display: grid;
  grid-template-columns: repeat(var(--nn-lenet-columns), 26px);
  gap: 2px;
}

.nn-lenet-few {
  grid-template-columns: repeat(var(--nn-lenet-columns), 36px);
}

.nn .nn-lenet-thumbnail {
  min-height: 0;
  padding: 0;
  border: 1px solid var(--nn-faint);
  border-radius: 1px;
  background: none;
  line-height: 0;
}

.nn .nn-lenet-thumbnail[aria-pressed="true"] {
  outline: 2px solid var(--nn-text);
  z-index: 1;
}

.nn-lenet-neurons .nn-map {
  display: block;
  position: static;
}

.nn-lenet-score {
  display: grid;
  grid-template-columns: 1.9em 6.3em minmax(30px, 1fr) 3.7em;
  gap: 4px;
  align-items: center;
  height: 22px;
  font-size: max(12px, var(--nn-least, 0px));
  white-space: nowrap;
}

.nn-lenet-marks {
  text-align: right;
}

.nn-lenet-label {
  font-weight: 700;
}

.nn-lenet-track {
  position: relative;
  height: 12px;
  background: var(--nn-raised);
  border: 1px solid var(--nn-faint);
}

.nn-lenet-bar {
  display: block;
  height: 100%;
  background: var(--nn-grey);
}

.nn-lenet-answer .nn-lenet-bar {
  background: var(--nn-accent);
}

.nn-lenet-earlier {
  position: absolute;
  top: -4px;
  bottom: -4px;
  width: 3px;
  margin-left: -1.5px;
  background: var(--nn-text);
}

.nn-lenet-share {
  font-variant-numeric: tabular-nums;
}

.nn .nn-lenet-key {
  margin: 0.2em 0 0;
  font-size: max(11.5px, var(--nn-least, 0px));
  text-align: center;
  white-space: pre-wrap;
}

.nn-lenet-detail {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.6em 16px;
  align-items: start;
}

.nn .nn-lenet-detail > .nn-panel {
  min-width: 0;
  max-width: none;
}

.nn-lenet-map svg {
  cursor: crosshair;
  touch-action: none;
}

.nn-lenet-largest {
  margin-top: 0.3em;
  text-align: center;
}

.nn-lenet-ground {
  fill: transparent;
  stroke: var(--nn-line);
}

.nn-lenet-window {
  pointer-events: none;
}

.nn-lenet-aside {
  grid-column: 1 / -1;
}

.nn-lenet-made {
  position: relative;
}

.nn-lenet-title {
  font-weight: 600;
  text-align: center;
  line-height: 1.35;
}

.nn-lenet-kernels {
  display: flex;
  flex-wrap: wrap;
  gap: 2px 6px;
  justify-content: center;
  margin-top: 4px;
}

.nn-lenet-kernel {
  width: 40px;
  font-size: max(12px, var(--nn-least, 0px));
  text-align: center;
  font-variant-numeric: tabular-nums;
}

[data-single] .nn-lenet-kernel {
  width: 96px;
}

.nn .nn-lenet-note {
  margin: 0.2em 0 0.6em;
  font-size: max(12.5px, var(--nn-least, 0px));
  line-height: 1.35;
  text-align: center;
}

.nn-lenet-tops {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  justify-content: center;
  margin-top: 4px;
}

.nn .nn-lenet-top {
  width: 46px;
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  font-size: max(12px, var(--nn-least, 0px));
  line-height: 1.3;
  font-variant-numeric: tabular-nums;
}

@container (min-width: 53em) {
  .nn-lenet-strip {
    grid-template-columns: repeat(20, minmax(24px, 38px));
  }

  .nn-lenet-detail {
    grid-template-columns: minmax(0, 235px) minmax(0, 235px) minmax(0, 1fr);
  }

  .nn-lenet-aside {
    grid-column: auto;
  }
}
`;var qr=new Array(784).fill(0);function ue({layers:t,images:n},e){let r=i=>n[i]??qr,[o,s]=["",null];return i=>{let{picked:a,right:l,down:f,paint:c}=i,u=JSON.stringify([a,l,f,c]);if(u===o)return s;o=u;let p=r(a),m=zn(p,{...j,right:l,down:f,paint:c}),d=yt({...j,right:l,down:f,paint:c}),b=Wt(t,m,e),w=d?Wt(t,p,e):b;return s={pixels:m,now:b,before:w,isMoved:d,label:e.labels[a]??null},s}}function he({layers:t},n,e,r,{stages:o}){let s=Math.min(e.stage,o.length-1),i=o[s],a=Math.min(e.channel,i.channels-1),l=B(n.outputs[i.end-1],a),f=Jn(l,i.side),c=(r??e.place??f).map(u=>Math.min(i.side-1,u));return{number:s,stage:i,channel:a,map:l,place:c,largest:l[f[0]*i.side+f[1]],value:l[c[0]*i.side+c[1]],isStrongest:String(c)===String(f),seen:Zn(i,c),origin:Qn(t,n,i.end,a,c)}}function me(t,{take:n,move:e,drop:r,from:o=[t],focused:s=t}){let i=null;for(let a of o)a.addEventListener("touchstart",l=>l.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",l=>{l.button||(l.preventDefault(),s.focus({preventScroll:!0}),t.setPointerCapture(l.pointerId),i={begun:n(l)})});t.addEventListener("pointermove",a=>{i&&e(a,i.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(a,l=>{if(!i)return;let{begun:f}=i;i=null,r(l,f)})}var Kt=64;function de(t,n,e){let r=lt(Kt,1),[o,s]=[h("span"),h("span")],i=h("span");return E(t,()=>{$(i,typeof n=="function"?n():n);let a=e(),l=(a.high-a.low)/(Kt-1);r.draw(Array.from({length:Kt},(f,c)=>a.low+c*l),a.colour),$(o,ut(a.low)),$(s,ut(a.high))}),h("div",{class:"nn-bar"},i,o,r.canvas,s)}var ge={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};var W=308,Kr={...ge,PageUp:[-1/0,0],PageDown:[1/0,0],Home:[0,-1/0],End:[0,1/0]};function xe(t,n,e){let r=new nt({title:"feature map",width:W,height:W});r.element.classList.add("nn-lenet-map");let o=z();o.place(0,W,W),r.frame.prepend(o.canvas);let s=Vr(t,n,e);r.svg.append(O("rect",{class:"nn-lenet-ground",width:W,height:W}),s.element),Yr(t,r,s.element,n,e);let i=null;return E(t,(a,l)=>{let{stage:f,map:c,channel:u}=n();i=rt(f.rectified,t.settings.reaches[f.end-1],l),o.draw(f.side,f.side,p=>i.colour(c[p])),$(r.caption,`channel ${u} of ${f.name}`),s.draw()}),r.element.append(de(t,()=>n().stage.rectified?"ReLU(z)":"z",()=>i)),r.element.append(h("div",{class:"nn-lenet-largest"},ot(t,{label:"Largest number",onclick:()=>t.choose({place:null}),pressed:({place:a})=>a===null}))),r}function Vr(t,n,e){let r=$t(),o=O("rect",{class:"nn-target"}),s=O("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":"number of the feature map",onkeydown:a=>{let l=Kr[a.key];if(!l)return;a.preventDefault();let{place:f,stage:c}=n();e(null),t.choose({place:be([f[0]+l[0],f[1]+l[1]],c)})}},o,r.element);function i(){let{place:a,stage:l,value:f}=n(),c=W/l.side,[u,p]=[a[1]*c,a[0]*c];r.place(u,p,c),k(o,{x:u-4,y:p-4,width:c+8,height:c+8}),k(s,{"aria-valuemin":0,"aria-valuemax":l.side**2-1,"aria-valuenow":a[0]*l.side+a[1],"aria-valuetext":`row ${a[0]}, column ${a[1]}: ${M(f)}`})}return{element:s,draw:i}}function Yr(t,n,e,r,o){let s=a=>{let{stage:l}=r(),[f,c]=n.pointAt(a).map(u=>u*l.side/W);return be([Math.floor(c),Math.floor(f)],l)},i=a=>t.set({place:s(a)});me(n.svg,{take:i,move:i,drop:()=>t.commit(),focused:e}),n.svg.addEventListener("pointermove",a=>{let{stage:l,map:f}=r(),[c,u]=s(a),p=M(f[c*l.side+u]);n.tell(`row ${c}, column ${u}: ${p}`,n.pointAt(a)),o([c,u])}),n.svg.addEventListener("pointerleave",()=>{n.tell(null),o(null)})}function be(t,{side:n}){return t.map(e=>Math.max(0,Math.min(n-1,e)))}function we(t,n){let{classes:e,labels:r,offered:o}=t.settings,s=o.map(a=>{let l=et();l.draw(n[a]);let f=e[r[a]];return h("button",{type:"button",class:"nn-lenet-pick",title:f,"aria-label":`${f}, image ${a}`,onclick:()=>t.choose({picked:a,paint:""})},l.canvas)});return E(t,({picked:a})=>{s.forEach((l,f)=>k(l,{"aria-pressed":String(a===o[f])}))}),h("div",{class:"nn-lenet-strip",role:"group","aria-label":"images to choose from"},...s)}function ve(t,{images:n,tops:e},r){let{classes:o,labels:s,top:i}=t.settings,a=h("div",{class:"nn-lenet-title"}),l=Array.from({length:i},(u,p)=>{let m=z(),d=h("span");return{map:m,value:d,button:h("button",{type:"button",class:"nn-lenet-top",onclick:()=>{let{image:g}=e[r().number][r().channel][p];t.choose({picked:g,...j,place:null})}},m.canvas,d)}}),f="",c=null;return E(t,(u,p)=>{let{number:m,channel:d,stage:b}=r(),w=`${m} ${d}`;if(f===w&&c===p)return;[f,c]=[w,p];let g=e[m][d].filter(({value:x})=>x>0);$(a,Gr(d,g.length,n.length)),l.forEach(({map:x,value:A,button:I},L)=>{if(k(I,{hidden:L>=g.length}),L>=g.length)return;let{image:S,place:F,value:ct}=g[L],Nt=o[s[S]];x.draw(b.window,b.window,Xr(n[S],b,F,p)),$(A,M(ct));let ft=`${Nt}, image ${S}: ${M(ct)}`;k(I,{title:ft,"aria-label":ft})})}),h("div",{class:"nn-lenet-excite"},a,h("div",{class:"nn-lenet-tops",role:"group","aria-label":"images that excite it most"},...l.map(({button:u})=>u)))}function Gr(t,n,e){let r=e===1?"one image":`${e} images`;return n?`what excites channel ${t} most, of ${r}`:`channel ${t} reacts to none of ${r}`}function Xr(t,{start:n,step:e,window:r},[o,s],i){let[a,l]=[n+o*e,n+s*e];return f=>{let[c,u]=[a+Math.floor(f/r),l+f%r];return c<0||u<0||c>=28||u>=28?i.paper:new Array(3).fill(t[c*28+u])}}var ye=-1,Vt=8,Jr=["move",...Bn.filter(t=>t!=="move")],Ci=In({name:"an image on its way through a convolutional network",initial:{picked:0,...j,tool:"move",brush:"thick",stage:0,channel:0,place:null},build(t){let{settings:n,data:e}=t,r=Xn(n,new DataView(e.buffer,e.byteOffset,e.byteLength)),[o,s]=[null,null],i=ue(r,n);t.parts.push(f=>{let c=i(f);o={...c,...he(r,c.now,f,s,n)}});let a=f=>{String(f)!==String(s)&&(s=f,t.redraw())},l=Wn(t,()=>o.pixels,Vt);return Zr(t,l,()=>o),t.root.append(h("style",{},`${Rn}
${pe}`),we(t,r.images),ie(t,r.layers,()=>o),h("div",{class:"nn-lenet-detail"},l.element,xe(t,()=>o,a).element,h("div",{class:"nn-lenet-aside"},fe(t,r.layers,()=>o),ve(t,r,()=>o))),Qr(t)),()=>ae(o,n.classes)}});function Zr(t,n,e){let r=n.width/28,o=$t();k(o.element,{class:"nn-lenet-window"}),n.svg.append(o.element),t.parts.push(()=>{let{seen:s,stage:i,largest:a}=e(),[[l,f],[c,u]]=[s.rows,s.columns],p=i.rectified&&a<=0;k(o.element,{visibility:p?"hidden":"visible"}),o.place(c*r,l*r,(u-c+1)*r,(f-l+1)*r)})}function Qr(t){let n={min:-Vt,max:Vt,whole:!0};return Qt(Lt(t,{key:"right",label:"shift right",...n}),Lt(t,{key:"down",label:"shift down",...n}),tn(t,{key:"tool",label:"pointer",options:Jr}),nn("image",ot(t,{label:"Blank sheet",onclick:()=>t.choose({picked:ye,...j,tool:"draw"}),pressed:({picked:e})=>e===ye}),ot(t,{label:"As it was",onclick:()=>t.choose({right:0,down:0,paint:""}),enabled:({right:e,down:r,paint:o})=>yt({...j,right:e,down:r,paint:o})})))}export{Ci as default};
