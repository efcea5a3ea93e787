var ee="http://www.w3.org/2000/svg";function h(t,n={},...e){return Yt(document.createElement(t),n,e)}function F(t,n={},...e){return Yt(document.createElementNS(ee,t),n,e)}function b(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let i=r===!0?"":String(r);t.getAttribute(e)!==i&&t.setAttribute(e,i)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function Yt(t,n,e){return b(t,n),t.append(...e),t}var re=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ie=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Xt(t){let n=String(t),e=t.toFixed(2);return Jt(n.length>e.length?n:e)}function A(t){return Jt(t.toLocaleString("en-GB"))}function ft(t){let n=t.trim().replace("−","-");return re.test(n)&&(n=n.replace(/[,\s]/g,"")),ie.test(n)?Number(n):null}function Jt(t){return t.replaceAll("-","−")}var oe=4,se=36,Zt=0;function Qt(...t){return h("div",{class:"nn-controls"},...t)}function tn(t,n){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:l=()=>!0}=n,f=n.step??(a?1:s?.02:.1),k=n.changes??(x=>({[e]:x})),g=n.value??(x=>x[e]),u=s?Math.log10:x=>x,c=Math.max(0,Math.ceil(-Math.log10(f))),p=x=>a?Math.round(s?10**x:x):s?Number((10**x).toPrecision(3)):Number(x.toFixed(c))+0,m=x=>a?A(x):Xt(x),d=`nn-${Zt+=1}`,y=h("input",{type:"range",min:u(i),max:u(o),step:f,oninput:()=>Wt(p(Number(y.value))),onchange:()=>t.commit()}),v=h("input",{type:"text",id:d,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Zn(v.value),onfocus:()=>v.select()}),$=h("div",{class:"nn-note",role:"alert"}),O=h("label",{for:d}),P=null,rt="";function Wt(x){w($,""),t.set(k(x))}function Zn(x){let R=ft(x);if(R===null||a&&R%1){v.value=rt,w($,`“${x}” is no ${a?"whole number":"number"}, so ${rt} stays.`);return}let H=Math.min(o,Math.max(i,R));if(P=H,y.value=u(H),rt=v.value=H===R?x.trim():m(H),Wt(H),t.commit(),H!==R){let ne=`${m(i)} to ${m(o)}`;w($,`${x} is outside ${ne}, so ${rt} is used.`)}}function Qn(x){return Math.abs(Number(y.value)-u(x))<=.501*f}function te(x){P=x,y.value=u(x),rt=v.value=m(x)}let Kt=h("div",{class:"nn-row nn-slider"},O,v,y,$);return $t(t,x=>{let R=g(x);(R!==P||!Qn(R))&&te(R);let H=typeof r=="function"?r(x):r;w(O,H),b(y,{"aria-label":H,"aria-valuetext":m(R),disabled:!l(x)}),b(v,{disabled:!l(x)}),Kt.classList.toggle("nn-disabled",!l(x))}),Kt}function nn(t,{key:n,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(u=>({[n]:u})),a=o.value??(u=>u[n]),l=r.map(u=>typeof u=="object"?u:{value:u,label:String(u)}),f=l.map(u=>h("button",{type:"button",onclick:()=>t.choose(s(u.value,t.state))},u.label)),k=`nn-${Zt+=1}`,g=l.reduce((u,c)=>u+c.label.length+oe,0);return $t(t,u=>{f.forEach((c,p)=>{let m=a(u)===l[p].value;b(c,{"aria-pressed":String(m),disabled:!i(u)})})}),h("div",{class:`nn-row nn-choice ${g>se?"nn-long":""}`,role:"group","aria-labelledby":k},h("span",{class:"nn-label",id:k},e),h("div",{class:"nn-buttons"},...f))}function it(t,{label:n,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof n=="function"?n:()=>n,s=h("button",{type:"button",onclick:e});return $t(t,a=>{w(s,o(a)),b(s,{disabled:!i(a)}),r&&b(s,{"aria-pressed":String(r(a))})}),s}function en(t,...n){return h("div",{class:"nn-row nn-choice",role:"group","aria-label":t},h("span",{class:"nn-label"},t),h("div",{class:"nn-buttons"},...n))}function $t(t,n){t.parts.push(n)}var ae="application/vnd.jupyter.widget-view+json",le=/IPY_MODEL_([\w-]+)/g,rn=new WeakSet;function on(t){if(!t?.context?.model?.cells||!t._modelsSync||rn.has(t))return;rn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=n(e);return{...o,state:ue(o.state,ce(t.context.model))}}finally{i(!1)}}}function ce(t){return[...t.cells].flatMap(n=>n.type==="code"?n.outputs.toJSON():[]).map(n=>n.data?.[ae]?.model_id).filter(Boolean)}function ue(t,n){let e={},r=[...n];for(;r.length;){let i=r.pop();if(e[i]||!t[i])continue;e[i]=t[i];let o=JSON.stringify({...t[i].state,_esm:null});r.push(...Array.from(o.matchAll(le),([,s])=>s))}return e}function Z(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function at(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function q(){}var K=.7,J=1/K,Y="\\s*([+-]?\\d+)\\s*",ot="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",_="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",fe=/^#([0-9a-f]{3,8})$/,he=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),pe=new RegExp(`^rgb\\(${_},${_},${_}\\)$`),me=new RegExp(`^rgba\\(${Y},${Y},${Y},${ot}\\)$`),de=new RegExp(`^rgba\\(${_},${_},${_},${ot}\\)$`),xe=new RegExp(`^hsl\\(${ot},${_},${_}\\)$`),ge=new RegExp(`^hsla\\(${ot},${_},${_},${ot}\\)$`),sn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Z(q,At,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:an,formatHex:an,formatHex8:be,formatHsl:we,formatRgb:ln,toString:ln});function an(){return this.rgb().formatHex()}function be(){return this.rgb().formatHex8()}function we(){return gn(this).formatHsl()}function ln(){return this.rgb().formatRgb()}function At(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=fe.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?cn(n):e===3?new S(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ht(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ht(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=he.exec(t))?new S(n[1],n[2],n[3],1):(n=pe.exec(t))?new S(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=me.exec(t))?ht(n[1],n[2],n[3],n[4]):(n=de.exec(t))?ht(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=xe.exec(t))?hn(n[1],n[2]/100,n[3]/100,1):(n=ge.exec(t))?hn(n[1],n[2]/100,n[3]/100,n[4]):sn.hasOwnProperty(t)?cn(sn[t]):t==="transparent"?new S(NaN,NaN,NaN,0):null}function cn(t){return new S(t>>16&255,t>>8&255,t&255,1)}function ht(t,n,e,r){return r<=0&&(t=n=e=NaN),new S(t,n,e,r)}function Ot(t){return t instanceof q||(t=At(t)),t?(t=t.rgb(),new S(t.r,t.g,t.b,t.opacity)):new S}function Tt(t,n,e,r){return arguments.length===1?Ot(t):new S(t,n,e,r??1)}function S(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Z(S,Tt,at(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new S(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new S(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new S(V(this.r),V(this.g),V(this.b),mt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:un,formatHex:un,formatHex8:ye,formatRgb:fn,toString:fn}));function un(){return`#${U(this.r)}${U(this.g)}${U(this.b)}`}function ye(){return`#${U(this.r)}${U(this.g)}${U(this.b)}${U((isNaN(this.opacity)?1:this.opacity)*255)}`}function fn(){let t=mt(this.opacity);return`${t===1?"rgb(":"rgba("}${V(this.r)}, ${V(this.g)}, ${V(this.b)}${t===1?")":`, ${t})`}`}function mt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function V(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function U(t){return t=V(t),(t<16?"0":"")+t.toString(16)}function hn(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new L(t,n,e,r)}function gn(t){if(t instanceof L)return new L(t.h,t.s,t.l,t.opacity);if(t instanceof q||(t=At(t)),!t)return new L;if(t instanceof L)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),s=NaN,a=o-i,l=(o+i)/2;return a?(n===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-n)/a+2:s=(n-e)/a+4,a/=l<.5?o+i:2-o-i,s*=60):a=l>0&&l<1?0:s,new L(s,a,l,t.opacity)}function ve(t,n,e,r){return arguments.length===1?gn(t):new L(t,n,e,r??1)}function L(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(L,ve,at(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new L(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new L(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,i=2*e-r;return new S(kt(t>=240?t-240:t+120,i,r),kt(t,i,r),kt(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new L(pn(this.h),pt(this.s),pt(this.l),mt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=mt(this.opacity);return`${t===1?"hsl(":"hsla("}${pn(this.h)}, ${pt(this.s)*100}%, ${pt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function pn(t){return t=(t||0)%360,t<0?t+360:t}function pt(t){return Math.max(0,Math.min(1,t||0))}function kt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var bn=Math.PI/180,wn=180/Math.PI,dt=18,yn=.96422,vn=1,$n=.82521,kn=4/29,X=6/29,Mn=3*X*X,$e=X*X*X;function En(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof D)return Nn(t);t instanceof S||(t=Ot(t));var n=St(t.r),e=St(t.g),r=St(t.b),i=Mt((.2225045*n+.7168786*e+.0606169*r)/vn),o,s;return n===e&&e===r?o=s=i:(o=Mt((.4360747*n+.3850649*e+.1430804*r)/yn),s=Mt((.0139322*n+.0971045*e+.7141733*r)/$n)),new j(116*i-16,500*(o-i),200*(i-s),t.opacity)}function ke(t,n,e,r){return arguments.length===1?En(t):new j(t,n,e,r??1)}function j(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Z(j,ke,at(q,{brighter(t){return new j(this.l+dt*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-dt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=yn*Et(n),t=vn*Et(t),e=$n*Et(e),new S(Nt(3.1338561*n-1.6168667*t-.4906146*e),Nt(-.9787684*n+1.9161415*t+.033454*e),Nt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function Mt(t){return t>$e?Math.pow(t,1/3):t/Mn+kn}function Et(t){return t>X?t*t*t:Mn*(t-kn)}function Nt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function St(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Me(t){if(t instanceof D)return new D(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=En(t)),t.a===0&&t.b===0)return new D(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*wn;return new D(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Ee(t,n,e,r){return arguments.length===1?Me(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function Nn(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var n=t.h*bn;return new j(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Z(D,Ee,at(q,{brighter(t){return new D(this.h,this.c,this.l+dt*(t??1),this.opacity)},darker(t){return new D(this.h,this.c,this.l-dt*(t??1),this.opacity)},rgb(){return Nn(this).rgb()}}));var Sn=-.14861,zt=1.78277,Lt=-.29227,xt=-.90649,st=1.97294,mn=st*xt,dn=st*zt,xn=zt*Lt-xt*Sn;function Ne(t){if(t instanceof W)return new W(t.h,t.s,t.l,t.opacity);t instanceof S||(t=Ot(t));var n=t.r/255,e=t.g/255,r=t.b/255,i=(xn*r+mn*n-dn*e)/(xn+mn-dn),o=r-i,s=(st*(e-i)-Lt*o)/xt,a=Math.sqrt(s*s+o*o)/(st*i*(1-i)),l=a?Math.atan2(s,o)*wn-120:NaN;return new W(l<0?l+360:l,a,i,t.opacity)}function Se(t,n,e,r){return arguments.length===1?Ne(t):new W(t,n,e,r??1)}function W(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(W,Se,at(q,{brighter(t){return t=t==null?J:Math.pow(J,t),new W(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?K:Math.pow(K,t),new W(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*bn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new S(255*(n+e*(Sn*r+zt*i)),255*(n+e*(Lt*r+xt*i)),255*(n+e*(st*r)),this.opacity)}}));var gt=class{constructor(n){let e=getComputedStyle(n),r=i=>{let{r:o,g:s,b:a}=Tt(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return An(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return An(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function An(t,n,e){return t.map((r,i)=>r+e*(n[i]-r))}function On(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])n.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}function Tn(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var zn=`.nn {
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
`;var Oe=400;function Ln({name:t,initial:n,build:e}){return{initialize({model:r}){on(r.widget_manager)},render({model:r,el:i}){let o=new Ct(r,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),i.append(h("style",{},zn),o.root),o.start(e(o)),()=>o.stop()}}}var Ct=class{#t;#o=()=>"";#n=0;#e=null;#r=h("p",{class:"nn-sentence","aria-hidden":"true"});#s=h("p",{class:"nn-spoken",role:"status"});#i=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=h("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ze)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Te(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#o=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(On(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#i);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new gt(this.root);for(let n of this.parts)n(this.state,this.#e);this.#c(this.#o(this.state,this.#e))}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||this.root.append(this.#r,this.#s),this.#r.textContent=n,clearTimeout(this.#i),this.#i=setTimeout(()=>w(this.#s,n),Oe))}};function Te(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function ze(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}var N={n:5,inputs:5,outputs:4},Q=9,Rt=({a:t},n,e)=>t[n*N.inputs+e],Cn=({w:t},n,e)=>t[n*N.inputs+e];function E({n:t,inputs:n,outputs:e,transposed:r}){let i=r?[n,e]:[e,n],o=n===i[0];return{left:[t,n],right:i,bias:[e],result:o?[t,i[1]]:null,fits:o}}function bt(t){let{left:n,right:e,fits:r}=E(t);if(r)return null;let[i,o]=[n.join("x"),e.join("x")];return`mat1 and mat2 shapes cannot be multiplied (${i} and ${o})`}function _t(t,n,e){return t.transposed?Cn(t,e,n):Cn(t,n,e)}function lt(t,n,e){let r=0;return Array.from({length:t.inputs},(i,o)=>{let[s,a]=[Rt(t,n,o),_t(t,o,e)];return r+=s*a,{input:s,weight:a,sum:r}})}function ct(t,n,e){return lt(t,n,e).at(-1).sum+t.b[e]}function Rn(t){let{result:n}=E(t);if(!n)return null;let[e,r]=n;return Array.from({length:e},(i,o)=>Array.from({length:r},(s,a)=>ct(t,o,a)))}function _n(t){let n=Rn({...t,transposed:!0}),e=Rn({...t,transposed:!1});return n.flatMap((r,i)=>r.filter((o,s)=>o!==e[i][s])).length}var Le=9,jn={PageUp:1,PageDown:-1};function In(t,{read:n,changes:e,complain:r}){let i=h("input",{type:"text",class:"nn-matrix-number",autocomplete:"off",spellcheck:"false",onchange:a,onfocus:()=>i.select()}),o=null;function s(l){l!==o&&(o=l,i.value=A(l))}function a(){let l=ft(i.value),f=Re(l,i.value);if(o=null,f){s(n(t.state)),r(`${f}, so ${i.value} stays.`);return}r(""),t.choose(e(l+0,t.state))}return i.addEventListener("keydown",l=>{jn[l.key]&&(l.preventDefault(),r(""),t.choose(e(Pn(n(t.state)+jn[l.key]),t.state)))}),Ce(t,i,{read:n,changes:e,complain:r}),{input:i,show:s}}function Ce(t,n,{read:e,changes:r,complain:i}){let o=null;n.addEventListener("pointerdown",s=>{s.button||document.activeElement===n||(s.preventDefault(),n.setPointerCapture(s.pointerId),o={y:s.clientY,number:e(t.state),isMoved:!1})}),n.addEventListener("pointermove",s=>{if(!o)return;let a=Pn(o.number+Math.round((o.y-s.clientY)/Le));o.isMoved||=a!==o.number,a!==e(t.state)&&(i(""),t.set(r(a,t.state)))}),n.addEventListener("pointerup",()=>{o?.isMoved?t.commit():o&&n.focus(),o=null}),n.addEventListener("pointercancel",()=>{o?.isMoved&&t.commit(),o=null})}function Re(t,n){return t===null||t%1?`“${n}” is no whole number`:Math.abs(t)>Q?`${n} is outside −${Q} to ${Q}`:null}var Pn=t=>Math.max(-Q,Math.min(Q,t))+0;var Hn={ArrowLeft:[0,-1],ArrowRight:[0,1],ArrowUp:[-1,0],ArrowDown:[1,0]};function jt(t,n,e=()=>{}){let r=[0,0];function i(o){r=o,t.forEach((s,a)=>s.forEach((l,f)=>{b(l,{tabindex:a===r[0]&&f===r[1]?0:-1})}))}return t.forEach((o,s)=>o.forEach((a,l)=>{a.addEventListener("focus",()=>i([s,l])),a.addEventListener("keydown",f=>{let k=_e(f.key,[s,l],n());k&&(f.preventDefault(),t[k[0]][k[1]].focus(),e(k))})})),i(r),()=>{let[o,s]=n();(r[0]>=o||r[1]>=s)&&i([0,0])}}function _e(t,[n,e],[r,i]){if(t==="Home")return[n,0];if(t==="End")return[n,i-1];if(!Hn[t])return null;let[o,s]=Hn[t];return[Dn(n+o,r),Dn(e+s,i)]}var Dn=(t,n)=>Math.max(0,Math.min(n-1,t));var nt={cell:null,terms:0,known:[]},tt=([t,n])=>t*N.outputs+n,B=({known:t},n)=>t.includes(tt(n)),T=({inputs:t})=>t+1;function Bn(t,n){return{cell:n,terms:B(t,n)?T(t):0}}function It(t,n){return{cell:n,terms:T(t),known:Dt(t,[n])}}function Pt(t){let{cell:n}=t;return{known:Dt(t,et(t)),terms:n?T(t):0}}function wt(t){let n=et(t);return n.length===0||n.every(e=>B(t,e))&&qn(t)}function Ht(t){let n=t.cell&&!qn(t)?t.cell:je(t);if(!n)return{};let e=n===t.cell?t.terms+1:1,r=e===T(t)?Dt(t,[n]):t.known;return{cell:n,terms:e,known:r}}function et(t){let{result:n}=E(t);if(!n)return[];let[e,r]=n;return Array.from({length:e*r},(i,o)=>[Math.floor(o/r),o%r])}function Fn(t,n){let e={...t,...n};return e.cell&&et(e).some(i=>tt(i)===tt(e.cell))?{...n,terms:B(e,e.cell)?T(e):0}:{...n,cell:null,terms:0}}var qn=t=>!t.cell||t.terms>=T(t);function je(t){let e=et(t).filter(i=>!B(t,i));return(t.cell?e.find(i=>tt(i)>tt(t.cell)):null)??e[0]??null}function Dt({known:t},n){return[...new Set([...t,...n.map(tt)])]}function C(t){return t.length===1?`(${t[0]},)`:`(${t.join(", ")})`}function G(t){return t<0?`(${A(t)})`:A(t)}var Ut=Math.max(N.inputs,N.outputs);function Gn(t,n){let e=h("div",{class:"nn-note",role:"alert"}),r=c=>w(e,c),i=Bt(t,r,{size:({n:c,inputs:p})=>[c,p],most:[N.n,N.inputs],read:Rt,changes:(c,p,m,d)=>({a:Gt(c.a,p*N.inputs+m,d)})}),o=Bt(t,r,{size:c=>E(c).right,most:[Ut,Ut],read:_t,changes:(c,p,m,d)=>{let[y,v]=c.transposed?[m,p]:[p,m];return{w:Gt(c.w,y*N.inputs+v,d)}}}),s=Bt(t,r,{size:({outputs:c})=>[1,c],most:[1,N.outputs],read:({b:c},p,m)=>c[m],changes:({b:c},p,m,d)=>({b:Gt(c,m,d)})}),a=Ie(t,n.output),l=()=>h("div",{class:"nn-matrix-label"}),f={input:l(),weights:l(),bias:l(),result:l()},k=h("div",{class:"nn-matrix-nothing"},"no result"),g=h("div",{class:"nn-matrix-meeting"},h("p",{class:"nn-matrix-hint"},"Type a number, or drag it up and down."),h("div",{},f.weights,o.element),f.bias,s.element,h("div",{class:"nn-matrix-input"},f.input,i.element),h("div",{},f.result,a.element,k));function u(c){let p=E(c),m=c.transposed?`${n.weights}.T`:n.weights,d={input:`${n.input} ${C(p.left)}`,weights:`${m} ${C(p.right)}`,bias:`${n.bias} ${C(p.bias)}`,result:p.fits?`${n.output} ${C(p.result)}`:n.output};w(f.input,d.input),w(f.weights,d.weights),w(f.bias,`+ ${d.bias}`),w(f.result,d.result);let y=a.lit(c),v=y&&c.cell===y?c.terms-1:-1;i.draw(c,d.input,($,O)=>Ft(y?.[0]===$,O===v,"row")),o.draw(c,d.weights,($,O)=>Ft(y?.[1]===O,$===v,"column")),s.draw(c,d.bias,($,O)=>Ft(y?.[1]===O,v===c.inputs,"column")),a.draw(c,d.result,y),b(a.element,{hidden:!p.fits}),b(k,{hidden:p.fits})}return{element:h("div",{class:"nn-matrix-left"},g,e),draw:u}}function Bt(t,n,{size:e,most:r,read:i,changes:o}){let s=Vn(r,(c,p)=>In(t,{complain:n,read:m=>i(m,c,p),changes:(m,d)=>o(d,c,p,m)})),a=s.map(c=>c.map(({input:p})=>h("div",{role:"gridcell",class:"nn-matrix-cell"},p))),{element:l,resize:f}=Un(a),k=s.map(c=>c.map(({input:p})=>p)),g=jt(k,()=>e(t.state));function u(c,p,m){let[d,y]=e(c);b(l,{"aria-label":p}),f(d,y),g();for(let v=0;v<d;v+=1)for(let $=0;$<y;$+=1)s[v][$].show(i(c,v,$)),b(k[v][$],{"aria-label":`${p}, row ${v}, column ${$}`}),b(a[v][$],{class:`nn-matrix-cell ${m(v,$)}`})}return{element:l,draw:u}}function Ie(t,n){let e=null,r=g=>{e=g,t.redraw()},i=Vn([N.n,Ut],(g,u)=>h("div",{role:"gridcell",class:"nn-matrix-cell nn-matrix-result",onclick:()=>t.choose(It(t.state,[g,u])),onpointerenter:()=>r([g,u]),onpointerleave:()=>r(null),onkeydown:c=>{c.key!=="Enter"&&c.key!==" "||(c.preventDefault(),t.choose(It(t.state,[g,u])))}})),{element:o,resize:s}=Un(i),l=jt(i,()=>E(t.state).result??[1,1],g=>t.choose(Bn(t.state,g)));function f(g){let{result:u}=E(g);return u?e&&e[0]<u[0]&&e[1]<u[1]&&!qt(e,g.cell)?e:g.cell:null}function k(g,u,c){let{result:p}=E(g);if(p){b(o,{"aria-label":u}),s(...p),l();for(let m=0;m<p[0];m+=1)for(let d=0;d<p[1];d+=1){let y=B(g,[m,d])?A(ct(g,m,d)):null,v=y?.length>3?"nn-matrix-long":"",$=qt(c,[m,d])?"nn-matrix-chosen":"";w(i[m][d],y??"?"),b(i[m][d],{class:`nn-matrix-cell nn-matrix-result ${v} ${$}`,"aria-selected":String(qt(g.cell,[m,d])),"aria-label":`${n}[${m}, ${d}] ${y===null?"not computed":`= ${y}`}`})}}}return{element:o,draw:k,lit:f}}function Un(t){let n=t.map(i=>h("div",{role:"row",class:"nn-matrix-row"},...i)),e=h("div",{role:"grid",class:"nn-matrix-grid"},...n);function r(i,o){n.forEach((s,a)=>b(s,{hidden:a>=i})),t.forEach(s=>s.forEach((a,l)=>b(a,{hidden:l>=o})))}return{element:e,resize:r}}function Ft(t,n,e){return t?`nn-matrix-in-${e} ${n?"nn-matrix-last":""}`:""}function Vn([t,n],e){return Array.from({length:t},(r,i)=>Array.from({length:n},(o,s)=>e(i,s)))}var qt=(t,n)=>!!(t&&n)&&t[0]===n[0]&&t[1]===n[1],Gt=(t,n,e)=>t.map((r,i)=>i===n?e:r);var Wn=`.nn-matrix-columns {
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
  font-size: 0.93em;
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
  font-size: 11.5px;
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
  font-size: 14px;
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

@container (max-width: 460px) {
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
`;var He=700;function Kn(t){let n=0,e=0;function r(f){f>=e&&(e=f+He,t.set(Ht(t.state))),n=wt(t.state)?0:requestAnimationFrame(r),!n&&(t.commit(),t.redraw())}function i(){cancelAnimationFrame(n),n&&t.commit(),n=0,t.redraw()}function o(){return n?i():(wt(t.state)&&t.set(nt),Tn()?t.choose(Pt(t.state)):(e=0,n=requestAnimationFrame(r),t.redraw()))}function s(f){i(),t.choose(f(t.state))}t.onStop(()=>cancelAnimationFrame(n));let a=f=>E(f).fits,l=f=>a(f)&&!wt(f);return en("run",it(t,{label:()=>n?"❚❚ Pause":"▶ Play",onclick:o,enabled:a}),it(t,{label:"Step",onclick:()=>s(Ht),enabled:l}),it(t,{label:"Compute all",onclick:()=>s(Pt),enabled:l}),it(t,{label:"Hide results",onclick:()=>s(()=>nt),enabled:({known:f,cell:k})=>f.length>0||k!==null}))}var yt=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=F("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=h("div",{class:"nn-frame"},this.svg),this.caption=h("figcaption",{},n),this.element=h("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(h("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};var M={n:30,leftInner:64,rightInner:130,out:164,bias:230,rows:302,columns:336},De={"@":97,"+":197,"=":267},I=47,ut=26;function Xn(t){let n=new yt({title:"the shapes",width:366,height:104}),e=Object.fromEntries(Object.entries(M).map(([l,f])=>[l,Be(f)])),r=[Yn(M.n,M.rows,6),Yn(M.out,M.columns,14)],i=F("path",{d:`M ${M.leftInner} 62 V 72 H ${M.rightInner} V 62`}),o=z((M.leftInner+M.rightInner)/2,90),s=z((M.rightInner+M.out)/2+6,90,t.weights);n.svg.append(...r,i,...Fe(),...Object.entries(De).map(([l,f])=>z(f,I+5,l)),...Object.values(e).flatMap(({box:l,text:f})=>[l,f]),z((M.n+M.leftInner)/2-6,90,t.input),o,s,z(M.bias,90,t.bias),z((M.rows+M.columns)/2,90,t.output));function a(l){let{left:f,right:k,bias:g,result:u,fits:c}=E(l),[p,m]=u??["–","–"],d={n:f[0],leftInner:f[1],rightInner:k[0],out:k[1],bias:g[0],rows:p,columns:m};for(let[$,{text:O}]of Object.entries(e))w(O,String(d[$]));let y=c?"nn-matrix-agree":"nn-matrix-disagree";for(let $ of["leftInner","rightInner"])b(e[$].box,{class:y});b(i,{class:y}),w(o,`${f[1]} ${c?"=":"≠"} ${k[0]}`),w(s,l.transposed?`${t.weights}.T`:t.weights);let v={visibility:c?"visible":"hidden"};for(let $ of r)b($,v)}return{drawing:n,draw:a}}function Be(t){let[n,e]=[t-ut/2,I-ut/2];return{box:F("rect",{class:"nn-matrix-box",x:n,y:e,width:ut,height:ut,rx:3}),text:F("text",{class:"nn-matrix-size",x:t,y:I+5})}}function Yn(t,n,e){let r=I-ut/2-2,i=`M ${t} ${r} V ${e} H ${n} V ${r} m -4 -7 l 4 7 l 4 -7`;return F("path",{class:"nn-matrix-pass",d:i})}function Fe(){let t=[[M.n,M.leftInner],[M.rightInner,M.out],[M.rows,M.columns]],n=[z(M.bias-18,I+5,"("),z(M.bias+16,I+8,","),z(M.bias+21,I+5,")")];return[...t.flatMap(([r,i])=>[z(r-18,I+5,"("),z((r+i)/2,I+8,","),z(i+18,I+5,")")]),...n]}function z(t,n,e=""){return F("text",{class:"nn-matrix-size",x:t,y:n},e)}function Jn(t){let n=u=>h("span",{class:`nn-matrix-${u}`}),e=n("head"),r=Array.from({length:N.inputs},()=>{let[u,c,p]=[h("span"),n("from-row"),n("from-column")];return{plus:u,input:c,weight:p,whole:h("span",{},u,c,"·",p)}}),i=n("from-column"),o=n("total"),s=h("div",{},e,...r.map(({whole:u})=>u),i,o),a=n("error"),l=h("div",{},`Select a cell of ${t.output}, or press Play.`),f=h("div",{class:"nn-matrix-sum"},a,s,l);function k(u){let{fits:c}=E(u);b(a,{hidden:c}),b(s,{hidden:!c||!u.cell}),b(l,{hidden:!c||!!u.cell}),c?u.cell&&g(u):w(a,`RuntimeError: ${bt(u)}`)}function g(u){let{cell:c,terms:p}=u,m=lt(u,...c),d=p||T(u);w(e,`${t.output}[${c.join(", ")}] = `),r.forEach(({plus:y,input:v,weight:$,whole:O},P)=>{b(O,{hidden:P>=Math.min(d,m.length)}),!(P>=m.length)&&(w(y,P?" + ":""),w(v,G(m[P].input)),w($,G(m[P].weight)))}),b(i,{hidden:d<T(u)}),w(i,` + bias ${G(u.b[c[1]])}`),w(o,` = ${Vt(u,m)}`)}return{element:f,draw:k}}function Vt(t,n){return t.terms===0?"?":t.terms<T(t)?`${A(n[t.terms-1].sum)} so far`:A(n.at(-1).sum+t.b[t.cell[1]])}var qe={input:"A_prev",weights:"W",bias:"b",output:"Z"},fi=Ln({name:"a dense layer as a matrix product",initial:{n:3,inputs:4,outputs:2,transposed:!0,a:[2,-1,0,1,3,0,1,2,-2,1,1,3,-1,0,2,-3,2,1,1,0,4,-1,0,2,1],w:[1,3,2,1,-1,0,-2,1,3,2,2,1,-1,0,1,-1,1,0,2,3],b:[1,-2,0,3],...nt},build(t){let n={...qe,...t.settings.names},e=Gn(t,n),r=Xn(n),i=Jn(n),o=(s,a,l)=>tn(t,{label:a,min:1,max:l,whole:!0,value:f=>f[s],changes:f=>Fn(t.state,{[s]:f})});return t.root.append(h("style",{},Wn),h("div",{class:"nn-matrix-columns"},e.element,h("div",{class:"nn-matrix-right"},r.drawing.element,i.element,Qt(Kn(t),nn(t,{label:"right factor",options:[{value:!0,label:`${n.weights}.T`},{value:!1,label:`${n.weights}, not transposed`}],value:s=>s.transposed,changes:s=>({transposed:s,...nt})}),o("n","N (examples)",N.n),o("inputs","in",N.inputs),o("outputs","out (neurons)",N.outputs))))),s=>(e.draw(s),r.draw(s),i.draw(s),Ge(s,n))}});function Ge(t,n){if(!E(t).fits)return Ue(t,n);let e=t.transposed?"":Ke(t,n);return[t.cell?We(t,n):Ve(t,n),e].filter(Boolean).join(" ")}function Ue(t,{input:n,weights:e}){let{left:r,right:i}=E(t),o=C([i[1],i[0]]);return`PyTorch raises “${bt(t)}”, because ${vt(r[1],"column")} of ${n} ${r[1]===1?"meets":"meet"} ${vt(i[0],"row")} of ${e}. ${e}.T has shape ${o} and fits.`}function Ve(t,{output:n}){let{left:e,right:r,bias:i,result:o}=E(t),s=et(t),a=s.filter(l=>B(t,l)).length;return`${C(e)} times ${C(r)} gives ${C(o)}, because the inner numbers agree; the bias ${C(i)} is added to every row. Of ${vt(s.length,"number")} of ${n}, ${a} ${a===1?"is":"are"} computed.`}function We(t,{input:n,weights:e,output:r}){let[i,o]=t.cell,s=lt(t,i,o),a=t.terms||T(t),l=s.map(g=>`${G(g.input)}·${G(g.weight)}`);l.push(`bias ${G(t.b[o])}`);let f=`${l.slice(0,a).join(" + ")} = ${Vt(t,s)}`,k=t.transposed?`column ${o} of ${e}.T, which is row ${o} of ${e}`:`column ${o} of ${e}`;return`${r}[${i}, ${o}] = ${f}: row ${i} of ${n} times ${k}.`}function Ke(t,{weights:n,output:e}){let[r,i]=E(t).result,o=_n(t);if(o===0)return`${n} and ${n}.T give the same ${e} here.`;let s=`${n} is square, so it fits without .T and PyTorch raises no error; but its columns hold one weight of each neuron, not the weights of one neuron: ${o} of ${vt(r*i,"number")} of ${e} ${o===1?"comes":"come"} out wrong.`;if(!t.cell||!B(t,t.cell))return s;let a=ct({...t,transposed:!0},...t.cell);return`${s} With ${n}.T this one is ${A(a)}.`}var vt=(t,n)=>`${t} ${n}${t===1?"":"s"}`;export{fi as default};
