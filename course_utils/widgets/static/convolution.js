var fe="http://www.w3.org/2000/svg";function f(t,n={},...e){return Qt(document.createElement(t),n,e)}function y(t,n={},...e){return Qt(document.createElementNS(fe,t),n,e)}var he=Math.random().toString(36).slice(2,8),pe=0;function tt(t){return`nn-${t}-${he}-${pe+=1}`}function v(t,n){for(let[e,o]of Object.entries(n))if(typeof o=="function")t.addEventListener(e.slice(2),o);else if(o===!1||o===null||o===void 0)t.removeAttribute(e);else{let r=o===!0?"":String(o);t.getAttribute(e)!==r&&t.setAttribute(e,r)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function Qt(t,n,e){return v(t,n),t.append(...e),t}var de=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,me=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function $(t,n=2){return vt(String(Number(t.toFixed(n))+0))}function W(t,n=2){return vt((Number(t.toFixed(n))+0).toFixed(n))}function Zt(t){let n=String(t),e=t.toFixed(2);return vt(n.length>e.length?n:e)}function tn(t){return vt(t.toLocaleString("en-GB"))}function bt(t){let n=t.trim().replace("−","-");return de.test(n)&&(n=n.replace(/[,\s]/g,"")),me.test(n)?Number(n)+0:null}function vt(t){return t.replaceAll("-","−")}var ge=4,xe=36;function lt(...t){return f("div",{class:"nn-controls"},...t)}function wt(t,n){let{key:e,label:o,min:r,max:i,log:s=!1,whole:a=!1,enabled:l=()=>!0}=n,c=n.step??(a?1:s?.02:.1),u=n.changes??(b=>({[e]:b})),p=n.value??(b=>b[e]),h=s?Math.log10:b=>b,x=Math.max(0,Math.ceil(-Math.log10(c))),m=b=>a?Math.round(s?10**b:b):s?Number((10**b).toPrecision(3)):Number(b.toFixed(x))+0,d=b=>a?tn(b):Zt(b),k=tt("box"),L=f("input",{type:"range",min:h(r),max:h(i),step:c,oninput:()=>xt(m(Number(L.value))),onchange:()=>t.commit()}),z=f("input",{type:"text",id:k,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>R(z.value),onfocus:()=>z.select()}),U=f("div",{class:"nn-note",role:"alert"}),gt=f("label",{for:k}),G=null,F="";function xt(b){w(U,""),t.set(u(b))}function R(b){let O=bt(b);if(O===null||a&&O%1){z.value=F,w(U,`“${b}” is no ${a?"whole number":"number"}, so ${F} stays.`);return}let P=Math.min(i,Math.max(r,O));if(G=P,L.value=h(P),F=z.value=P===O?b.trim():d(P),xt(P),t.commit(),P!==O){let ue=`${d(r)} to ${d(i)}`;w(U,`${b} is outside ${ue}, so ${F} is used.`)}}function D(b){let O=h(Math.min(i,Math.max(r,b)));return Math.abs(Number(L.value)-O)<=.501*c}function It(b){w(U,""),G=b,L.value=h(b),F=z.value=d(b)}let at=f("div",{class:"nn-row nn-slider"},gt,z,L,U);return N(t,b=>{let O=p(b);(O!==G||!D(O))&&It(O);let P=typeof o=="function"?o(b):o;w(gt,P),v(L,{"aria-label":P,"aria-valuetext":d(O),disabled:!l(b)}),v(z,{disabled:!l(b)}),at.classList.toggle("nn-disabled",!l(b))}),at}function B(t,{key:n,label:e,options:o,enabled:r=()=>!0,...i}){let s=i.changes??(h=>({[n]:h})),a=i.value??(h=>h[n]),l=o.map(h=>typeof h=="object"?h:{value:h,label:String(h)}),c=l.map(h=>f("button",{type:"button",onclick:()=>t.choose(s(h.value,t.state))},h.label)),u=tt("label"),p=l.reduce((h,x)=>h+x.label.length+ge,0);return N(t,h=>{c.forEach((x,m)=>{let d=a(h)===l[m].value;v(x,{"aria-pressed":String(d),disabled:!r(h)})})}),f("div",{class:`nn-row nn-choice ${p>xe?"nn-long":""}`,role:"group","aria-labelledby":u},f("span",{class:"nn-label",id:u},e),f("div",{class:"nn-buttons"},...c))}function Y(t,{label:n,onclick:e,pressed:o=null,enabled:r=()=>!0}){let i=typeof n=="function"?n:()=>n,a=f("button",{type:"button",onclick:()=>{r(t.state)&&e()}});return N(t,l=>{w(a,i(l)),v(a,{"aria-disabled":r(l)?null:"true"}),o&&v(a,{"aria-pressed":String(o(l))})}),a}function nn(t,...n){return f("div",{class:"nn-row nn-choice",role:"group","aria-label":t},f("span",{class:"nn-label"},t),f("div",{class:"nn-buttons"},...n))}function N(t,n){t.parts.push(n)}var be="application/vnd.jupyter.widget-view+json",ve=/IPY_MODEL_([\w-]+)/g,en=new WeakSet,on=new WeakMap,we=500;function rn(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(on.get(t)),on.set(t,setTimeout(()=>ye(t),we)),en.has(t)))return;en.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let o=[...t._modelsSync.values()].filter(i=>!i.comm_live),r=i=>o.forEach(s=>s.comm_live=i);r(!0);try{let i=n(e);return{...i,state:Me(i.state,$e(t.context.model))}}finally{r(!1)}}}function ye(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:o,output:r,id:i}of sn(t.context.model)){let s=t._modelsSync.get(i);s&&Object.keys(s.views??{}).length===0&&e.set(o,r)}}}function $e(t){return sn(t).map(({id:n})=>n)}function sn(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,o)=>({outputs:n,number:o,output:e,id:e.data?.[be]?.model_id}))).filter(({id:n})=>n)}function Me(t,n){let e={},o=[...n];for(;o.length;){let r=o.pop();if(e[r]||!t[r])continue;e[r]=t[r];let i=JSON.stringify({...t[r].state,_esm:null});o.push(...Array.from(i.matchAll(ve),([,s])=>s))}return e}function rt(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function ft(t,n){var e=Object.create(t.prototype);for(var o in n)e[o]=n[o];return e}function q(){}var X=.7,ot=1/X,nt="\\s*([+-]?\\d+)\\s*",ct="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",T="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ke=/^#([0-9a-f]{3,8})$/,Ee=new RegExp(`^rgb\\(${nt},${nt},${nt}\\)$`),Se=new RegExp(`^rgb\\(${T},${T},${T}\\)$`),Ne=new RegExp(`^rgba\\(${nt},${nt},${nt},${ct}\\)$`),Ae=new RegExp(`^rgba\\(${T},${T},${T},${ct}\\)$`),Le=new RegExp(`^hsl\\(${ct},${T},${T}\\)$`),ze=new RegExp(`^hsla\\(${ct},${T},${T},${ct}\\)$`),an={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};rt(q,Ut,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ln,formatHex:ln,formatHex8:Re,formatHsl:Oe,formatRgb:cn,toString:cn});function ln(){return this.rgb().formatHex()}function Re(){return this.rgb().formatHex8()}function Oe(){return bn(this).formatHsl()}function cn(){return this.rgb().formatRgb()}function Ut(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=ke.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?un(n):e===3?new E(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?yt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?yt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Ee.exec(t))?new E(n[1],n[2],n[3],1):(n=Se.exec(t))?new E(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Ne.exec(t))?yt(n[1],n[2],n[3],n[4]):(n=Ae.exec(t))?yt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Le.exec(t))?pn(n[1],n[2]/100,n[3]/100,1):(n=ze.exec(t))?pn(n[1],n[2]/100,n[3]/100,n[4]):an.hasOwnProperty(t)?un(an[t]):t==="transparent"?new E(NaN,NaN,NaN,0):null}function un(t){return new E(t>>16&255,t>>8&255,t&255,1)}function yt(t,n,e,o){return o<=0&&(t=n=e=NaN),new E(t,n,e,o)}function Ft(t){return t instanceof q||(t=Ut(t)),t?(t=t.rgb(),new E(t.r,t.g,t.b,t.opacity)):new E}function Wt(t,n,e,o){return arguments.length===1?Ft(t):new E(t,n,e,o??1)}function E(t,n,e,o){this.r=+t,this.g=+n,this.b=+e,this.opacity=+o}rt(E,Wt,ft(q,{brighter(t){return t=t==null?ot:Math.pow(ot,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?X:Math.pow(X,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new E(V(this.r),V(this.g),V(this.b),Mt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:fn,formatHex:fn,formatHex8:Ce,formatRgb:hn,toString:hn}));function fn(){return`#${K(this.r)}${K(this.g)}${K(this.b)}`}function Ce(){return`#${K(this.r)}${K(this.g)}${K(this.b)}${K((isNaN(this.opacity)?1:this.opacity)*255)}`}function hn(){let t=Mt(this.opacity);return`${t===1?"rgb(":"rgba("}${V(this.r)}, ${V(this.g)}, ${V(this.b)}${t===1?")":`, ${t})`}`}function Mt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function V(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function K(t){return t=V(t),(t<16?"0":"")+t.toString(16)}function pn(t,n,e,o){return o<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new C(t,n,e,o)}function bn(t){if(t instanceof C)return new C(t.h,t.s,t.l,t.opacity);if(t instanceof q||(t=Ut(t)),!t)return new C;if(t instanceof C)return t;t=t.rgb();var n=t.r/255,e=t.g/255,o=t.b/255,r=Math.min(n,e,o),i=Math.max(n,e,o),s=NaN,a=i-r,l=(i+r)/2;return a?(n===i?s=(e-o)/a+(e<o)*6:e===i?s=(o-n)/a+2:s=(n-e)/a+4,a/=l<.5?i+r:2-i-r,s*=60):a=l>0&&l<1?0:s,new C(s,a,l,t.opacity)}function Te(t,n,e,o){return arguments.length===1?bn(t):new C(t,n,e,o??1)}function C(t,n,e,o){this.h=+t,this.s=+n,this.l=+e,this.opacity=+o}rt(C,Te,ft(q,{brighter(t){return t=t==null?ot:Math.pow(ot,t),new C(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?X:Math.pow(X,t),new C(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,o=e+(e<.5?e:1-e)*n,r=2*e-o;return new E(_t(t>=240?t-240:t+120,r,o),_t(t,r,o),_t(t<120?t+240:t-120,r,o),this.opacity)},clamp(){return new C(dn(this.h),$t(this.s),$t(this.l),Mt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Mt(this.opacity);return`${t===1?"hsl(":"hsla("}${dn(this.h)}, ${$t(this.s)*100}%, ${$t(this.l)*100}%${t===1?")":`, ${t})`}`}}));function dn(t){return t=(t||0)%360,t<0?t+360:t}function $t(t){return Math.max(0,Math.min(1,t||0))}function _t(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var vn=Math.PI/180,wn=180/Math.PI,kt=18,yn=.96422,$n=1,Mn=.82521,kn=4/29,et=6/29,En=3*et*et,Ie=et*et*et;function Sn(t){if(t instanceof I)return new I(t.l,t.a,t.b,t.opacity);if(t instanceof j)return Nn(t);t instanceof E||(t=Ft(t));var n=Ht(t.r),e=Ht(t.g),o=Ht(t.b),r=Dt((.2225045*n+.7168786*e+.0606169*o)/$n),i,s;return n===e&&e===o?i=s=r:(i=Dt((.4360747*n+.3850649*e+.1430804*o)/yn),s=Dt((.0139322*n+.0971045*e+.7141733*o)/Mn)),new I(116*r-16,500*(i-r),200*(r-s),t.opacity)}function _e(t,n,e,o){return arguments.length===1?Sn(t):new I(t,n,e,o??1)}function I(t,n,e,o){this.l=+t,this.a=+n,this.b=+e,this.opacity=+o}rt(I,_e,ft(q,{brighter(t){return new I(this.l+kt*(t??1),this.a,this.b,this.opacity)},darker(t){return new I(this.l-kt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=yn*Pt(n),t=$n*Pt(t),e=Mn*Pt(e),new E(jt(3.1338561*n-1.6168667*t-.4906146*e),jt(-.9787684*n+1.9161415*t+.033454*e),jt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Dt(t){return t>Ie?Math.pow(t,1/3):t/En+kn}function Pt(t){return t>et?t*t*t:En*(t-kn)}function jt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function Ht(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function De(t){if(t instanceof j)return new j(t.h,t.c,t.l,t.opacity);if(t instanceof I||(t=Sn(t)),t.a===0&&t.b===0)return new j(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*wn;return new j(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Pe(t,n,e,o){return arguments.length===1?De(t):new j(t,n,e,o??1)}function j(t,n,e,o){this.h=+t,this.c=+n,this.l=+e,this.opacity=+o}function Nn(t){if(isNaN(t.h))return new I(t.l,0,0,t.opacity);var n=t.h*vn;return new I(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}rt(j,Pe,ft(q,{brighter(t){return new j(this.h,this.c,this.l+kt*(t??1),this.opacity)},darker(t){return new j(this.h,this.c,this.l-kt*(t??1),this.opacity)},rgb(){return Nn(this).rgb()}}));var An=-.14861,Bt=1.78277,qt=-.29227,Et=-.90649,ut=1.97294,mn=ut*Et,gn=ut*Bt,xn=Bt*qt-Et*An;function je(t){if(t instanceof J)return new J(t.h,t.s,t.l,t.opacity);t instanceof E||(t=Ft(t));var n=t.r/255,e=t.g/255,o=t.b/255,r=(xn*o+mn*n-gn*e)/(xn+mn-gn),i=o-r,s=(ut*(e-r)-qt*i)/Et,a=Math.sqrt(s*s+i*i)/(ut*r*(1-r)),l=a?Math.atan2(s,i)*wn-120:NaN;return new J(l<0?l+360:l,a,r,t.opacity)}function He(t,n,e,o){return arguments.length===1?je(t):new J(t,n,e,o??1)}function J(t,n,e,o){this.h=+t,this.s=+n,this.l=+e,this.opacity=+o}rt(J,He,ft(q,{brighter(t){return t=t==null?ot:Math.pow(ot,t),new J(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?X:Math.pow(X,t),new J(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*vn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),o=Math.cos(t),r=Math.sin(t);return new E(255*(n+e*(An*o+Bt*r)),255*(n+e*(qt*o+Et*r)),255*(n+e*(ut*o)),this.opacity)}}));var St=class{constructor(n){let e=getComputedStyle(n),o=r=>{let{r:i,g:s,b:a}=Wt(e.getPropertyValue(r).trim());return[i,s,a]};this.paper=o("--nn-map-middle"),this.low=o("--nn-map-low"),this.high=o("--nn-map-high"),this.ink=o("--nn-map-ink")}signed(n){return Ln(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Ln(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Ln(t,n,e){return t.map((o,r)=>o+e*(n[r]-o))}function zn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])n.observe(r,{attributes:!0,attributeFilter:e});let o=matchMedia("(prefers-color-scheme: dark)");return o.addEventListener("change",t),()=>{n.disconnect(),o.removeEventListener("change",t)}}function Rn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var On=`.nn {
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
`;var Fe=400;function Cn({name:t,initial:n,build:e}){return{initialize({model:o}){rn(o.widget_manager)},render({model:o,el:r}){let i=new Gt(o,n),s=typeof t=="function"?t(i.settings):t;return i.root.setAttribute("aria-label",s),r.append(f("style",{},On),i.root),i.start(e(i)),()=>i.stop()}}}var Gt=class{#t;#s=()=>"";#n=0;#e=null;#o=f("p",{class:"nn-sentence","aria-hidden":"true"});#r=f("p",{class:"nn-spoken",role:"status"});#i=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=f("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Be)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!We(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let o=this.#t.get("state");o!==this.state&&this.set(o)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(zn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#i);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new St(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#l(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#l("This state cannot be shown; whoever set it finds the reason in the console.")}}#l(n){this.#o.textContent!==n&&(this.#o.isConnected||(this.#r.textContent=n,this.root.append(this.#o,this.#r)),this.#o.textContent=n,clearTimeout(this.#i),this.#i=setTimeout(()=>w(this.#r,n),Fe))}};function We(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Be(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function Tn(t,{key:n="step",label:e="step",last:o,most:r,perSecond:i,changes:s=a=>({[n]:a})}){let a=0,l=null;function c(m){l??={now:m,step:t.state[n]};let d=o(t.state),k=Math.min(d,l.step+Math.floor((m-l.now)/1e3*i));k!==t.state[n]&&t.set(s(k)),a=k<d?requestAnimationFrame(c):0,a||u()}function u(){l=null,t.commit(),t.redraw()}function p(){cancelAnimationFrame(a),a=0,l=null}function h(){if(a){p(),u();return}let m=o(t.state);t.state[n]>=m&&t.set(s(0)),Rn()?t.choose(s(m)):a=requestAnimationFrame(c),t.redraw()}t.onStop(()=>cancelAnimationFrame(a));let x=m=>{p(),t.choose(s(Math.max(0,Math.min(o(t.state),m))))};return lt(nn("run",Y(t,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:h}),Y(t,{label:"Back",onclick:()=>x(Math.min(o(t.state),t.state[n])-1),enabled:m=>m[n]>0}),Y(t,{label:"Step",onclick:()=>x(t.state[n]+1),enabled:m=>m[n]<o(m)}),Y(t,{label:"Reset",onclick:()=>x(0),enabled:m=>m[n]>0})),wt(t,{key:n,label:e,min:0,max:r,whole:!0,value:m=>Math.min(m[n],o(m)),changes:m=>(p(),s(Math.min(m,o(t.state))))}))}var Yt={unchanged:{3:Q(3,1),5:Q(5,1)},blur:{3:Q(3,.2,.1),5:Q(5,.04,.04)},sharpen:{3:[0,-1,0,-1,5,-1,0,-1,0],5:Q(5,1.96,-.04)},"left edges":{3:In([-1,0,1]),5:In([-1,-1,0,1,1])},"upper edges":{3:_n([-1,0,1]),5:_n([-1,-1,0,1,1])},"all 0":{3:Q(3,0),5:Q(5,0)}},Dn=[...Object.keys(Yt),"own"];function A(t){return t.length===27?{size:3,channels:3}:{size:Math.sqrt(t.length),channels:1}}function ht(t,{size:n,channels:e}){return Array.from({length:e},()=>Yt[t][n]).flat()}function Nt(t){let n=A(t),e=o=>ht(o,n).every((r,i)=>Math.abs(r-t[i])<1e-9);return Object.keys(Yt).find(e)??"own"}function Kt(t,n){let e=Nt(t);if(e!=="own")return ht(e,n);let o=A(t),r=(n.size-o.size)/2,i=(l,c,u)=>[c,u].every(h=>h>=0&&h<o.size)?t[(Math.min(l,o.channels-1)*o.size+c)*o.size+u]:0,{size:s,channels:a}=n;return Array.from({length:a*s*s},(l,c)=>i(Math.floor(c/s**2),Math.floor(c%s**2/s)-r,c%s-r))}function At(t,n){let e=t.weights.map((o,r)=>n[r]??o);return Nt(e)==="own"?{weights:e,own:e}:{weights:e}}function Q(t,n,e=0){let o=(t*t-1)/2;return Array.from({length:t*t},(r,i)=>i===o?n:e)}function In(t){return t.flatMap(()=>t)}function _n(t){return t.flatMap(n=>t.map(()=>n))}var qe=10,Ge=.8;function Vt(t,{size:n,stride:e,padding:o}){return Math.floor((t+2*o-n)/e)+1}function pt({weights:t,stride:n,padding:e}){let{size:o,channels:r}=A(t),i=Vt(28,{size:o,stride:n,padding:e}),s=(28+2*e-o)%n,a=Math.max(0,s-e);return{size:o,channels:r,stride:n,padding:e,side:i,last:i*i-1,unused:a}}function Ye(t){return[5,3,1].map(n=>{let e=(n+6*t/qe)%6;return 1-Ge*Math.max(0,Math.min(1,e,4-e))})}function Ke(t,n,e){return(n===1?[1]:Ye(e)).map(r=>t.map(i=>r*i/255))}function Pn(t,{side:n,last:e}){let o=Math.max(0,Math.min(e,t));return[Math.floor(o/n),o%n]}function it([t,n],{side:e}){let o=r=>Math.max(0,Math.min(e-1,Math.round(r)));return o(t)*e+o(n)}function Lt([t,n],{stride:e,padding:o}){return[t,n].map(r=>r*e-o)}function Jt(t,n){let[e,o]=[pt(t),pt({...t,...n})],r=Lt(Pn(t.step,e),e).map(i=>(i+(e.size-1)/2-(o.size-1)/2+o.padding)/o.stride);return{...n,step:it(r,o)}}function jn(t,n){let e=pt(n),o=Ke(t,e.channels,n.tint),r=c=>n.relu?Math.max(0,c):c,i=[];for(let c=0;c<e.side;c+=1)for(let u=0;u<e.side;u+=1)i.push(r(Ve(o,n.weights,e,[c,u])));let s=Pn(n.step,e),a=o.map((c,u)=>Je(c,n.weights,u,e,s)),l=a.reduce((c,u)=>c+u.sum,0);return{...e,image:o,map:i,low:i.reduce((c,u)=>Math.min(c,u),0),high:i.reduce((c,u)=>Math.max(c,u),0),place:s,corner:Lt(s,e),slices:a,sum:l,value:r(l)}}function Ve(t,n,e,o){let{size:r}=e,[i,s]=Lt(o,e),a=0;for(let l=0;l<t.length;l+=1)for(let c=0;c<r;c+=1)for(let u=0;u<r;u+=1)a+=Hn(t[l],i+c,s+u)*n[(l*r+c)*r+u];return a}function Je(t,n,e,o,r){let{size:i}=o,[s,a]=Lt(r,o),l=Array.from({length:i*i},(c,u)=>{let p=Hn(t,s+Math.floor(u/i),a+u%i),h=n[e*i*i+u];return{pixel:p,weight:h,product:p*h}});return{terms:l,sum:l.reduce((c,{product:u})=>c+u,0)}}function Hn(t,n,e){return n>=0&&e>=0&&n<28&&e<28?t[n*28+e]:0}var Un=`.nn-convolution-strip {
  display: flex;
  flex-wrap: wrap;
  gap: 4px;
  justify-content: center;
  margin-bottom: 0.6em;
}

.nn .nn-convolution-pick {
  width: 46px;
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  line-height: 0;
}

.nn .nn-convolution-pick[aria-pressed="true"] {
  outline: 2px solid var(--nn-accent);
}

.nn .nn-convolution-pick:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 2px;
}

.nn-convolution-pick .nn-map {
  position: static;
  width: 100%;
}

.nn-convolution-layout {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 256px minmax(0, 1fr);
  gap: 0.4em 14px;
  align-items: start;
}

.nn .nn-convolution-layout > .nn-panel {
  min-width: 0;
  max-width: none;
}

.nn-convolution-layout svg {
  cursor: grab;
  touch-action: none;
}

.nn-convolution-layout svg:active {
  cursor: grabbing;
}

.nn-convolution-map svg {
  cursor: crosshair;
}

.nn-convolution-ground {
  fill: transparent;
}

.nn-convolution-padding {
  fill: #000000;
  stroke: var(--nn-line);
}

.nn-convolution-edge {
  fill: none;
  stroke: #a0a0a0;
  stroke-dasharray: 4 3;
}

.nn-convolution-border {
  fill: none;
  stroke: var(--nn-line);
}

.nn-convolution-unused-ground {
  fill: #000000;
  opacity: 0.45;
}

.nn-convolution-unused-line {
  stroke: #ffffff;
  stroke-width: 2px;
}

.nn-convolution-unknown-ground {
  fill: var(--nn-raised);
}

.nn-convolution-unknown-line {
  stroke: var(--nn-line);
  stroke-width: 1px;
}

.nn-convolution-slices {
  display: grid;
  gap: 0.6em;
  justify-items: center;
}

.nn-convolution-slice {
  display: flex;
  flex-wrap: wrap;
  gap: 0.6em 12px;
  justify-content: center;
  text-align: center;
  font-weight: 600;
}

.nn-convolution-kernel,
.nn-convolution-products {
  display: grid;
  grid-template-columns: repeat(var(--nn-convolution-size), auto);
  gap: 2px;
  justify-content: center;
  font-variant-numeric: tabular-nums;
}

.nn-convolution-slices[data-size="3"] {
  --nn-convolution-size: 3;
}

.nn-convolution-slices[data-size="5"] {
  --nn-convolution-size: 5;
}

.nn .nn-convolution-kernel input[type="text"] {
  width: 44px;
  height: 36px;
  min-height: 0;
  padding: 0;
  border-radius: 3px;
  text-align: center;
  cursor: ns-resize;
  touch-action: none;
}

.nn .nn-convolution-kernel input[type="text"]:focus {
  cursor: text;
}

.nn [data-brush="paint"] .nn-convolution-kernel input[type="text"] {
  cursor: crosshair;
}

.nn .nn-convolution-kernel input.nn-convolution-long {
  font-size: max(11px, var(--nn-least, 0px));
  letter-spacing: -0.03em;
}

.nn-convolution-products > div {
  display: grid;
  align-content: center;
  min-width: 42px;
  height: 34px;
  padding: 0 1px;
  border: 1px solid var(--nn-faint);
  border-radius: 3px;
  font-size: max(12px, var(--nn-least, 0px));
  font-weight: 400;
  line-height: 1.25;
}

.nn-convolution-slices[data-channels="1"][data-size="3"] .nn-convolution-products > div {
  width: 82px;
  height: 38px;
}

.nn-convolution-slices[data-channels="3"] .nn-convolution-kernel input[type="text"] {
  width: 36px;
  height: 28px;
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-convolution-slices[data-channels="3"] .nn-convolution-products > div {
  width: 42px;
  height: 28px;
}

.nn-convolution-slices[data-channels="3"] .nn-convolution-slice {
  flex-wrap: nowrap;
}

.nn-convolution-slices[data-size="5"] .nn-convolution-kernel input[type="text"] {
  width: 42px;
  height: 30px;
}

.nn-convolution-slices[data-size="5"] .nn-convolution-products > div {
  height: 28px;
}

.nn-convolution-total {
  font-weight: 700;
  font-variant-numeric: tabular-nums;
}

.nn-convolution-formula {
  align-items: center;
}

@container (max-width: 53em) {
  .nn-convolution-layout {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }

  .nn-convolution-layout figcaption {
    min-height: 3em;
  }

  .nn-convolution-slices {
    grid-row: 2;
    grid-column: 1 / -1;
  }
}
`;function dt(t,n,e=!0){let o=f("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),r=o.getContext("2d"),i=r.createImageData(t,n);i.data.fill(255);function s(a,l){let{data:c}=i;for(let u=0;u<t*n;u+=1){let[p,h,x]=l(a[u]);c[4*u]=p,c[4*u+1]=h,c[4*u+2]=x}r.putImageData(i,0,0)}return{canvas:o,draw:s}}function Fn(t,n,e){let o=Array.from({length:256},(i,s)=>t(n+s/255*(e-n))),r=e>n?255/(e-n):0;return i=>o[Math.max(0,Math.min(255,Math.round((i-n)*r)))]}var st=class{constructor({title:n,width:e,height:o}){this.width=e,this.height=o,this.svg=y("svg",{viewBox:`0 0 ${e} ${o}`,role:"group","aria-label":n}),this.frame=f("div",{class:"nn-frame"},this.svg),this.caption=f("figcaption",{},n),this.element=f("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:o,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[o,r]}tell(n,[e,o]=[0,0]){if(this.readout??=this.frame.appendChild(f("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let r=e>.6*this.width,i=o>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=i?"":`calc(${100*o/this.height}% + 8px)`,this.readout.style.bottom=i?`calc(${100-100*o/this.height}% + 8px)`:""}};function zt(t,{take:n,move:e,drop:o,from:r=[t],focused:i=t}){let s=null;for(let a of r)a.addEventListener("touchstart",l=>l.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",l=>{l.button||(l.preventDefault(),i.focus({preventScroll:!0}),t.setPointerCapture(l.pointerId),s={begun:n(l)})});t.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(a,l=>{if(!s)return;let{begun:c}=s;s=null,o(l,c)})}var Xt=64;function Wn(t,n,e){let o=dt(Xt,1),[r,i]=[f("span"),f("span")],s=f("span");return N(t,()=>{w(s,typeof n=="function"?n():n);let a=e(),l=(a.high-a.low)/(Xt-1);o.draw(Array.from({length:Xt},(c,u)=>a.low+u*l),a.colour),w(r,$(a.low)),w(i,$(a.high))}),f("div",{class:"nn-bar"},s,r,o.canvas,i)}var Qe=[{stroke:"#000000","stroke-width":4.5},{stroke:"#ffffff","stroke-width":2}];function Rt(){let t=Qe.map(o=>y("rect",{fill:"none",...o})),n=y("g",{},...t);function e(o,r,i,s=i){for(let a of t)v(a,{x:o,y:r,width:i,height:s})}return{element:n,place:e}}function Ot(){let t=f("canvas",{class:"nn-map nn-pixels","aria-hidden":"true"}),n=t.getContext("2d"),e=null;function o(i,s,a){(e?.width!==i||e.height!==s)&&(Object.assign(t,{width:i,height:s}),e=n.createImageData(i,s),e.data.fill(255));for(let l=0;l<i*s;l+=1)e.data.set(a(l),4*l);n.putImageData(e,0,0)}function r(i,s,a){let l=c=>`${100*c/a}%`;Object.assign(t.style,{left:l(i),top:l(i),width:l(s),height:l(s)})}return{canvas:t,draw:o,place:r}}var M=10,H=32;function Ct(t){let n=tt("hatching"),e={width:6,height:6},o=y("pattern",{id:n,...e,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("rect",{...e,class:`nn-convolution-${t}-ground`}),y("line",{y2:6,class:`nn-convolution-${t}-line`})),r=y("path",{fill:`url(#${n})`,"fill-rule":"evenodd"});return{element:y("g",{},y("defs",{},o),r),path:r}}function _(t,n,e,o){let[r,i,s,a]=[t,n,e,o].map(l=>l*M);return e>t&&o>n?`M ${r} ${i} H ${s} V ${a} H ${r} Z`:""}var Ze=.9,Bn=1;function qn(t,n,e){let o=new st({title:"feature map",width:H*M,height:H*M});o.element.classList.add("nn-convolution-map");let r=Ot();o.frame.prepend(r.canvas);let i=y("path",{class:"nn-convolution-border"}),s=Ct("unknown"),a=Rt();o.svg.append(y("rect",{class:"nn-convolution-ground",width:o.width,height:o.height}),s.element,i,a.element);let l=null;return eo(t,o,n,e),oo(t,o,n),N(t,({whole:c,relu:u},p)=>{let h=n(),{side:x,place:m}=h;l=to(h,p);let d=(H-x)/2;r.place(d*M,x*M,o.width),r.draw(x,x,L=>l.colour(h.map[L]));let k=d+x;w(o.caption,`feature map${u?" after ReLU":""}, ${x} × ${x}`),v(i,{d:_(d,d,k,k)}),v(s.path,{d:c?"":no(h,d)}),a.place((d+m[1])*M,(d+m[0])*M,M)}),o.element.append(Wn(t,()=>t.state.relu?"ReLU(z)":"z",()=>l)),o}function to({low:t,high:n},e){let o=Math.max(n,-t)||Bn,r=a=>e.signed(Ze*a/o),[i,s]=t===n?[0,Bn]:[t,n];return{low:i,high:s,colour:Fn(r,i,s)}}function no({side:t,place:[n,e]},o){let r=o+t;return _(o+e+1,o+n,r,o+n+1)+_(o,o+n+1,r,r)}function Gn(t,n,{side:e}){let o=(H-e)/2,[r,i]=n.pointAt(t).map(s=>s/M-o-.5);return[i,r]}function eo(t,n,e,o){let r=i=>t.set({step:it(Gn(i,n,e()),e())});zt(n.svg,{take:i=>{n.tell(null),r(i)},move:r,drop:()=>t.commit(),focused:o})}function oo(t,n,e){n.svg.addEventListener("pointermove",o=>{if(o.buttons)return;let r=e(),i=Gn(o,n,r).map(Math.round),[s,a]=i,l=i.every(x=>x>=0&&x<r.side),c=s*r.side+a,p=t.state.whole||c<=r.place[0]*r.side+r.place[1]?$(r.map[c]??0):"?",h=`row ${s}, column ${a}: ${p}`;n.tell(l?h:null,n.pointAt(o))}),n.svg.addEventListener("pointerleave",()=>n.tell(null))}var Tt={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function Kn(t,[n,e],[o,r]){if(t==="Home")return[n,0];if(t==="End")return[n,r-1];if(!Tt[t])return null;let[i,s]=Tt[t];return[Yn(n+i,o),Yn(e+s,r)]}var Yn=(t,n)=>Math.max(0,Math.min(n-1,t));var S=(H-28)/2,ro={...Tt,PageUp:[-10,0],PageDown:[10,0],Home:[0,-1/0],End:[0,1/0]},io=10;function Vn(t,n){let e=new st({title:"image",width:H*M,height:H*M});e.element.classList.add("nn-convolution-image");let o=Ot();o.place(S*M,28*M,e.width),e.frame.prepend(o.canvas);let r=y("path",{class:"nn-convolution-padding","fill-rule":"evenodd"}),i=Ct("unused"),s=y("path",{class:"nn-convolution-edge",d:_(S,S,S+28,S+28)}),a=uo(t,n);return e.svg.append(y("rect",{class:"nn-convolution-ground",width:e.width,height:e.height}),r,i.element,s,a.element),fo(t,e,a.element,n),ho(e,n),N(t,()=>{let l=n();o.draw(28,28,ao(l.image)),w(e.caption,so(l)),v(r,{d:lo(l.padding)}),v(i.path,{d:co(l.unused)}),a.draw(l)}),{drawing:e,mark:a.element}}function so({padding:t}){let n=28+2*t;return`image${t?" padded to":","} ${n} × ${n}`}function ao(t){let n=e=>Math.round(255*e);return e=>[0,1,2].map(o=>n(t[o%t.length][e]))}function lo(t){let[n,e]=[S-t,S+28+t],o=_(S,S,S+28,S+28);return t?_(n,n,e,e)+o:""}function co(t){let n=S+28;return _(S,n-t,n,n)+_(n-t,S,n,n-t)}function uo(t,n){let e=Rt(),o=y("rect",{class:"nn-target"}),r=y("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":"window",onkeydown:s=>{let a=ro[s.key];if(!a)return;s.preventDefault();let l=n(),c=s.shiftKey?io:1,u=l.place.map((p,h)=>p+(a[h]?c*a[h]:0));t.choose({step:it(u,l)})}},o,e.element);function i(s){let[a,l]=s.corner.map(u=>(u+S)*M),c=s.size*M;e.place(l,a,c),v(o,{x:l-4,y:a-4,width:c+8,height:c+8}),v(r,{"aria-valuemin":0,"aria-valuemax":s.last,"aria-valuenow":s.place[0]*s.side+s.place[1],"aria-valuetext":`row ${s.place[0]}, column ${s.place[1]}`})}return{element:r,draw:i}}function fo(t,n,e,o){let r=a=>n.pointAt(a).map(l=>l/M-S);function i([a,l]){let{stride:c,padding:u}=o(),p=[l,a].map(h=>(h+u)/c);t.set({step:it(p,o())})}let s=a=>{let{size:l,corner:c}=o(),u=r(a),p=u.map((m,d)=>m-c[1-d]),x=p.every(m=>m>=0&&m<=l)?p:[l/2,l/2];return i(u.map((m,d)=>m-x[d])),n.tell(null),x};zt(n.svg,{take:s,move:(a,l)=>i(r(a).map((c,u)=>c-l[u])),drop:()=>t.commit(),focused:e})}function ho(t,n){t.svg.addEventListener("pointermove",e=>{if(e.buttons)return;let{image:o,padding:r}=n(),i=t.pointAt(e),[s,a]=i.map(p=>Math.floor(p/M)-S),l=p=>[a,s].every(h=>h>=-p&&h<28+p);if(!l(r)){t.tell(null);return}let c=o.map(p=>$(p[a*28+s])),u=l(0)?`row ${a}, column ${s}: ${c.join(", ")}`:"padding: 0";t.tell(u,i)}),t.svg.addEventListener("pointerleave",()=>t.tell(null))}var Jn=1e-6,po={9:"nine",25:"25",27:"27"};function Xn(t,n){return[mo(t,n),go(t,n),xo(n)].filter(Boolean).join(" ")}function mo({weights:t,relu:n},{place:e,slices:o,sum:r,value:i}){let s=`row ${e[0]}, column ${e[1]}`,a=o.map(p=>$(p.sum)).join(", "),l=o.length>1?`, in three sums of ${a},`:"",c=`The window’s ${po[t.length]} products${l} add up to ${$(r)}`,u=n?`, of which ReLU makes ${$(i)}`:"";return`${c}${u}: ${s} of the feature map.`}function go({weights:t,relu:n,whole:e},{channels:o}){if(o>1||!e)return"";let r=t.reduce((l,c)=>l+c,0),i=n?Math.max(0,r):r,s=`The weights add up to ${$(r)}`,a=n?" after ReLU":"";return Math.abs(i)<Jn?`${s}, so equally bright areas become 0${a}.`:Math.abs(i-1)<Jn?`${s}, so equally bright areas keep their brightness.`:`${s}, so equally bright areas become ${$(i)} times their brightness.`}function xo({side:t,unused:n}){let e=n===1?"row and column are":`${n} rows and columns are`,o=n?`; the last ${e} in no window`:"";return`28 × 28 pixels give ${t} × ${t} numbers${o}.`}function Qn({size:t,stride:n,padding:e,side:o}){let r=(28+2*e-t)/n+1,i=r===o?`${o}`:`${$(r)}, rounded down: ${o}`;return`(n + 2p − k) / s + 1 = (${28} + 2 · ${e} − ${t}) / ${n} + 1 = ${i}`}var bo=255,vo=[{rows:[4,4],columns:[3,17]},{rows:[4,4],columns:[22,22]},{rows:[10,23],columns:[3,14]},{rows:[10,23],columns:[20,20]}];function Zn(){let t=(n,[e,o])=>n>=e&&n<=o;return Array.from({length:784},(n,e)=>{let[o,r]=[Math.floor(e/28),e%28];return vo.some(({rows:s,columns:a})=>t(o,s)&&t(r,a))?bo:0})}function te(t,n){let e=o=>t.forEach((r,i)=>v(r,{tabindex:i===o?0:-1}));t.forEach((o,r)=>{o.addEventListener("focus",()=>e(r)),o.addEventListener("blur",()=>e(0)),o.addEventListener("keydown",i=>{let s=n(),a=Kn(i.key,[Math.floor(r/s),r%s],[s,s]);a&&(i.preventDefault(),t[a[0]*s+a[1]].focus())})}),e(0)}function ne(t,n,e){let o=e.signed(n?.85*t/n:0).map(Math.round),r=wo(o)>.179?"#000000":"#ffffff";return`background: rgb(${o.join(", ")}); color: ${r}`}function wo(t){let[n,e,o]=t.map(r=>{let i=r/255;return i<=.04045?i/12.92:((i+.055)/1.055)**2.4});return .2126*n+.7152*e+.0722*o}function ee(t,n,{read:e,turn:o,isFree:r=()=>!0}){let i=null;n.addEventListener("pointerdown",s=>{let a=document.activeElement===n;s.button||a||!r()||(s.preventDefault(),n.setPointerCapture(s.pointerId),i={y:s.clientY,number:e(),isMoved:!1})}),n.addEventListener("pointermove",s=>{i&&(i.isMoved=o(i.number,i.y-s.clientY,i.isMoved))}),n.addEventListener("pointerup",()=>{i?.isMoved?t.commit():i&&n.focus(),i=null}),n.addEventListener("pointercancel",()=>{i?.isMoved&&t.commit(),i=null})}var yo=4,$o=12,oe={PageUp:1,PageDown:-1},Z="turn";function ie(t,n,e){let o=()=>t.state.weights[n()],r=u=>At(t.state,{[n()]:u}),i=f("input",{type:"text",autocomplete:"off",spellcheck:"false",onchange:c,onfocus:()=>{l(),i.select()},onblur:()=>l()}),s=null;function a(u){u!==s&&(s=u,l())}function l(){s!==null&&(i.value=$(s,document.activeElement===i?$o:4),i.classList.toggle("nn-convolution-long",i.value.length>4))}function c(){let u=bt(i.value),p=Mo(u,i.value);if(s=null,p){a(o()),e(`${p}, so ${i.value} stays.`);return}e(""),t.choose(r(u))}return i.addEventListener("keydown",u=>{oe[u.key]&&(u.preventDefault(),e(""),t.choose(r(re(o()+oe[u.key]*(u.shiftKey?.1:1)))))}),ee(t,i,{read:o,isFree:()=>t.state.brush===Z,turn(u,p,h){let x=Math.round(p/yo),m=re(u+.1*x),d=h||x!==0;return d&&m!==o()&&(e(""),t.set(r(m))),d}}),{input:i,show:a}}function Mo(t,n){return t===null?`“${n}” is no number`:Math.abs(t)>5?`${n} is outside −${5} to ${5}`:null}var re=t=>Number(Math.max(-5,Math.min(5,t)).toFixed(4))+0;var ko=[25,9,9],se=["red","green","blue"];function ae(t,n){let e=f("div",{class:"nn-note",role:"alert"}),o=ko.map((a,l)=>Ao(t,l,a,c=>w(e,c))),r=f("div",{class:"nn-convolution-total"}),i=f("div",{class:"nn-convolution-slices"},...o.map(a=>a.element),e,r),s=null;return N(t,(a,l)=>{let c=n(),{size:u,channels:p}=c,h=a.brush!==Z;v(i,{"data-size":u,"data-channels":p,"data-brush":h?"paint":null}),s!==a&&w(e,""),s=a;let x=Eo(a.weights);o.forEach((m,d)=>{v(m.element,{hidden:d>=p}),d<p&&m.draw({...c.slices[d],size:u,channels:p},k=>ne(k,x,l))}),w(r,So(c,a.relu))}),i}var Eo=t=>t.reduce((n,e)=>Math.max(n,Math.abs(e)),0);function So({slices:t,sum:n,value:e},o){let r=t.map(s=>s.sum);return`${r.length>1?`${r.map(No).join("")} = `:"sum = "}${W(n)}${o?`, after ReLU ${W(e)}`:""}`}function No(t,n){let e=W(t);return n===0?e:e.startsWith("−")?` − ${e.slice(1)}`:` + ${e}`}function Ao(t,n,e,o){let r=()=>A(t.state.weights).size,i=d=>n*r()**2+d,s=Array.from({length:e},(d,k)=>ie(t,()=>i(k),o)),a=s.map(({input:d})=>d),l=f("div",{class:"nn-convolution-kernel",role:"group"},...a),c=Array.from({length:e},()=>{let[d,k]=[f("span"),f("b")];return{factors:d,product:k,cell:f("div",{},d,k)}}),u=f("div",{class:"nn-convolution-products",role:"group"},...c.map(({cell:d})=>d)),[p,h]=[f("div"),f("div")],x=f("div",{class:"nn-convolution-slice"},f("div",{},p,l),f("div",{},h,u));te(a,r),Lo(t,l,a,i,o);function m({terms:d,sum:k,size:L,channels:z},U){let gt=z===1&&L===3,G=z>1?`${se[n]} `:"";w(p,z>1?se[n]:"kernel (drag or type)"),w(h,z>1?`sum ${W(k)}`:"pixel × weight"),v(l,{"aria-label":`${G}kernel`}),v(u,{"aria-label":`${G}products`}),s.forEach(({input:F,show:xt},R)=>{if(v(F,{hidden:R>=d.length}),v(c[R].cell,{hidden:R>=d.length}),R>=d.length)return;let D=d[R];xt(D.weight);let It=`row ${Math.floor(R/L)}, column ${R%L}`;v(F,{"aria-label":`${G}weight, ${It}`,style:U(D.weight)});let at=`${W(D.pixel)} × ${$(D.weight)}`;w(c[R].factors,gt?at:""),w(c[R].product,W(D.product)),v(c[R].cell,{style:U(D.product),title:`${at} = ${W(D.product)}`})})}return{element:x,draw:m}}function Lo(t,n,e,o,r){let i=!1,s=a=>{let l=document.elementFromPoint(a.clientX,a.clientY),c=e.indexOf(l);c<0||t.state.weights[o(c)]===t.state.brush||t.set(At(t.state,{[o(c)]:t.state.brush}))};n.addEventListener("pointerdown",a=>{a.button||t.state.brush===Z||!e.includes(a.target)||(a.preventDefault(),a.target.focus({preventScroll:!0}),n.setPointerCapture(a.pointerId),i=!0,r(""),s(a))}),n.addEventListener("pointermove",a=>{i&&s(a)});for(let a of["pointerup","pointercancel"])n.addEventListener(a,()=>{i&&t.commit(),i=!1})}var zo=Array.from({length:256},(t,n)=>[n,n,n]),Ro=t=>zo[Math.round(t)];function le(){let{canvas:t,draw:n}=dt(28,28,!1);return{canvas:t,draw:e=>n(e,Ro)}}function ce(t,n){let e=n.map(({pixels:o,name:r},i)=>{let s=le();return s.draw(o),f("button",{type:"button",class:"nn-convolution-pick",title:r,"aria-label":r,onclick:()=>t.choose({picked:i})},s.canvas)});return N(t,({picked:o})=>{e.forEach((r,i)=>v(r,{"aria-pressed":String(i===o)}))}),f("div",{class:"nn-convolution-strip",role:"group","aria-label":"images to choose from"},...e)}var Co=20,To=[-1,0,1,2],Io=Vt(28,{size:3,stride:1,padding:2})**2,Bi=Cn({name:"a kernel that slides over an image",initial:{picked:0,weights:ht("left edges",{size:3,channels:1}),own:[-2,-1,0,-1,1,1,0,1,2],brush:Z,stride:1,padding:0,tint:1,relu:!1,whole:!1,formula:!1,step:197},build(t){let n=_o(t),e=null;t.parts.push(i=>{e=jn(n[i.picked].pixels,i)});let o=Vn(t,()=>e),r=qn(t,()=>e,o.mark);return t.root.append(f("style",{},Un),ce(t,n),f("div",{class:"nn-convolution-layout"},o.drawing.element,ae(t,()=>e),r.element),Tn(t,{label:"window",last:i=>pt(i).last,most:Io-1,perSecond:Co}),Do(t),Po(t,()=>e)),i=>Xn(i,e)}});function _o(t){let{data:n}=t,e=new Uint8Array(n.buffer,n.byteOffset,n.byteLength),o=784;return[...Array.from({length:Math.floor(e.length/o)},(i,s)=>({pixels:Array.from(e.subarray(s*o,(s+1)*o)),name:`image ${s}`})),{pixels:Zn(),name:"drawn lines and areas"}]}function Do(t){return lt(B(t,{label:"kernel",options:Dn,value:({weights:n})=>Nt(n),changes:(n,{weights:e,own:o})=>{let r=A(e);return{weights:n==="own"?Kt(o,r):ht(n,r)}}}),B(t,{key:"brush",label:"drag a weight",options:[{value:Z,label:"up or down"},...To.map(n=>({value:n,label:`paint ${n}`.replace("-","−")}))]}))}function Po(t,n){let e=(r,i)=>Jt(i,{weights:Kt(i.weights,r)}),o=(r,i,s)=>B(t,{key:r,label:i,options:s,changes:(a,l)=>Jt(l,{[r]:a})});return lt(o("stride","stride",[1,2,3]),o("padding","padding",[0,1,2]),B(t,{label:"size",options:[{value:3,label:"3 × 3"},{value:5,label:"5 × 5"}],value:({weights:r})=>A(r).size,changes:(r,i)=>{let{channels:s}=A(i.weights);return e({size:r,channels:r===3?s:1},i)}}),B(t,{label:"channels",options:[{value:1,label:"grey"},{value:3,label:"red, green, blue"}],value:({weights:r})=>A(r).channels,changes:(r,i)=>{let{size:s}=A(i.weights);return e({size:r===1?s:3,channels:r},i)}}),B(t,{key:"relu",label:"ReLU",options:[{value:!1,label:"off"},{value:!0,label:"on"}]}),wt(t,{key:"tint",label:"colour",min:0,max:9,whole:!0,enabled:({weights:r})=>A(r).channels>1}),B(t,{key:"whole",label:"feature map",options:[{value:!1,label:"up to the window"},{value:!0,label:"whole"}]}),jo(t,n))}function jo(t,n){let e=f("span");return N(t,o=>w(e,o.formula?Qn(n()):"")),f("div",{class:"nn-row nn-choice nn-long",role:"group","aria-label":"output size"},f("span",{class:"nn-label"},"output size"),f("div",{class:"nn-buttons nn-convolution-formula"},Y(t,{label:"Formula",onclick:()=>t.choose({formula:!t.state.formula}),pressed:({formula:o})=>o}),e))}export{Bi as default};
