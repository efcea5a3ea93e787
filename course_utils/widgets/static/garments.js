var ee="http://www.w3.org/2000/svg";function p(t,n={},...e){return Ft(document.createElement(t),n,e)}function y(t,n={},...e){return Ft(document.createElementNS(ee,t),n,e)}var re=Math.random().toString(36).slice(2,8),oe=0;function ct(t){return`nn-${t}-${re}-${oe+=1}`}function M(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let o=r===!0?"":String(r);t.getAttribute(e)!==o&&t.setAttribute(e,o)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function Ft(t,n,e){return M(t,n),t.append(...e),t}var se=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ie=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function lt(t,n=2){return ht(String(Number(t.toFixed(n))+0))}function H(t,n=2){return ht((Number(t.toFixed(n))+0).toFixed(n))}function qt(t){let n=String(t),e=t.toFixed(2);return ht(n.length>e.length?n:e)}function Bt(t){return ht(t.toLocaleString("en-GB"))}function Wt(t){let n=t.trim().replace("−","-");return se.test(n)&&(n=n.replace(/[,\s]/g,"")),ie.test(n)?Number(n)+0:null}function ht(t){return t.replaceAll("-","−")}var ae=4,ce=36;function Ut(...t){return p("div",{class:"nn-controls"},...t)}function tt(t,n){let{key:e,label:r,min:o,max:s,log:i=!1,whole:a=!1,enabled:c=()=>!0}=n,l=n.step??(a?1:i?.02:.1),f=n.changes??(m=>({[e]:m})),u=n.value??(m=>m[e]),h=i?Math.log10:m=>m,d=Math.max(0,Math.ceil(-Math.log10(l))),g=m=>a?Math.round(i?10**m:m):i?Number((10**m).toPrecision(3)):Number(m.toFixed(d))+0,x=m=>a?Bt(m):qt(m),v=ct("box"),N=p("input",{type:"range",min:h(o),max:h(s),step:l,oninput:()=>Q(g(Number(N.value))),onchange:()=>t.commit()}),O=p("input",{type:"text",id:v,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>it(O.value),onfocus:()=>O.select()}),R=p("div",{class:"nn-note",role:"alert"}),st=p("label",{for:v}),Z=null,D="";function Q(m){w(R,""),t.set(f(m))}function it(m){let E=Wt(m);if(E===null||a&&E%1){O.value=D,w(R,`“${m}” is no ${a?"whole number":"number"}, so ${D} stays.`);return}let _=Math.min(s,Math.max(o,E));if(Z=_,N.value=h(_),D=O.value=_===E?m.trim():x(_),Q(_),t.commit(),_!==E){let ne=`${x(o)} to ${x(s)}`;w(R,`${m} is outside ${ne}, so ${D} is used.`)}}function at(m){let E=h(Math.min(s,Math.max(o,m)));return Math.abs(Number(N.value)-E)<=.501*l}function te(m){w(R,""),Z=m,N.value=h(m),D=O.value=x(m)}let Pt=p("div",{class:"nn-row nn-slider"},st,O,N,R);return $(t,m=>{let E=u(m);(E!==Z||!at(E))&&te(E);let _=typeof r=="function"?r(m):r;w(st,_),M(N,{"aria-label":_,"aria-valuetext":x(E),disabled:!c(m)}),M(O,{disabled:!c(m)}),Pt.classList.toggle("nn-disabled",!c(m))}),Pt}function wt(t,{key:n,label:e,options:r,enabled:o=()=>!0,...s}){let i=s.changes??(h=>({[n]:h})),a=s.value??(h=>h[n]),c=r.map(h=>typeof h=="object"?h:{value:h,label:String(h)}),l=c.map(h=>p("button",{type:"button",onclick:()=>t.choose(i(h.value,t.state))},h.label)),f=ct("label"),u=c.reduce((h,d)=>h+d.label.length+ae,0);return $(t,h=>{l.forEach((d,g)=>{let x=a(h)===c[g].value;M(d,{"aria-pressed":String(x),disabled:!o(h)})})}),p("div",{class:`nn-row nn-choice ${u>ce?"nn-long":""}`,role:"group","aria-labelledby":f},p("span",{class:"nn-label",id:f},e),p("div",{class:"nn-buttons"},...l))}function G(t,{label:n,onclick:e,pressed:r=null,enabled:o=()=>!0}){let s=typeof n=="function"?n:()=>n,a=p("button",{type:"button",onclick:()=>{o(t.state)&&e()}});return $(t,c=>{w(a,s(c)),M(a,{"aria-disabled":o(c)?null:"true"}),r&&M(a,{"aria-pressed":String(r(c))})}),a}function Kt(t,...n){return p("div",{class:"nn-row nn-choice",role:"group","aria-label":t},p("span",{class:"nn-label"},t),p("div",{class:"nn-buttons"},...n))}function $(t,n){t.parts.push(n)}var le="application/vnd.jupyter.widget-view+json",he=/IPY_MODEL_([\w-]+)/g,Gt=new WeakSet,Yt=new WeakMap,fe=500;function Vt(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Yt.get(t)),Yt.set(t,setTimeout(()=>ue(t),fe)),Gt.has(t)))return;Gt.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(s=>!s.comm_live),o=s=>r.forEach(i=>i.comm_live=s);o(!0);try{let s=n(e);return{...s,state:de(s.state,pe(t.context.model))}}finally{o(!1)}}}function ue(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:o,id:s}of Jt(t.context.model)){let i=t._modelsSync.get(s);i&&Object.keys(i.views??{}).length===0&&e.set(r,o)}}}function pe(t){return Jt(t).map(({id:n})=>n)}function Jt(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[le]?.model_id}))).filter(({id:n})=>n)}function de(t,n){let e={},r=[...n];for(;r.length;){let o=r.pop();if(e[o]||!t[o])continue;e[o]=t[o];let s=JSON.stringify({...t[o].state,_esm:null});r.push(...Array.from(s.matchAll(he),([,i])=>i))}return e}function X(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function rt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function j(){}var q=.7,J=1/q,Y="\\s*([+-]?\\d+)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",L="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",me=/^#([0-9a-f]{3,8})$/,ge=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),xe=new RegExp(`^rgb\\(${L},${L},${L}\\)$`),be=new RegExp(`^rgba\\(${Y},${Y},${Y},${nt}\\)$`),we=new RegExp(`^rgba\\(${L},${L},${L},${nt}\\)$`),ye=new RegExp(`^hsl\\(${nt},${L},${L}\\)$`),ve=new RegExp(`^hsla\\(${nt},${L},${L},${nt}\\)$`),Xt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};X(j,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Zt,formatHex:Zt,formatHex8:Me,formatHsl:ke,formatRgb:Qt,toString:Qt});function Zt(){return this.rgb().formatHex()}function Me(){return this.rgb().formatHex8()}function ke(){return ln(this).formatHsl()}function Qt(){return this.rgb().formatRgb()}function Et(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=me.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?tn(n):e===3?new k(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ft(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ft(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=ge.exec(t))?new k(n[1],n[2],n[3],1):(n=xe.exec(t))?new k(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=be.exec(t))?ft(n[1],n[2],n[3],n[4]):(n=we.exec(t))?ft(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=ye.exec(t))?rn(n[1],n[2]/100,n[3]/100,1):(n=ve.exec(t))?rn(n[1],n[2]/100,n[3]/100,n[4]):Xt.hasOwnProperty(t)?tn(Xt[t]):t==="transparent"?new k(NaN,NaN,NaN,0):null}function tn(t){return new k(t>>16&255,t>>8&255,t&255,1)}function ft(t,n,e,r){return r<=0&&(t=n=e=NaN),new k(t,n,e,r)}function Nt(t){return t instanceof j||(t=Et(t)),t?(t=t.rgb(),new k(t.r,t.g,t.b,t.opacity)):new k}function At(t,n,e,r){return arguments.length===1?Nt(t):new k(t,n,e,r??1)}function k(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}X(k,At,rt(j,{brighter(t){return t=t==null?J:Math.pow(J,t),new k(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new k(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new k(P(this.r),P(this.g),P(this.b),pt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:nn,formatHex:nn,formatHex8:$e,formatRgb:en,toString:en}));function nn(){return`#${z(this.r)}${z(this.g)}${z(this.b)}`}function $e(){return`#${z(this.r)}${z(this.g)}${z(this.b)}${z((isNaN(this.opacity)?1:this.opacity)*255)}`}function en(){let t=pt(this.opacity);return`${t===1?"rgb(":"rgba("}${P(this.r)}, ${P(this.g)}, ${P(this.b)}${t===1?")":`, ${t})`}`}function pt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function P(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function z(t){return t=P(t),(t<16?"0":"")+t.toString(16)}function rn(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new A(t,n,e,r)}function ln(t){if(t instanceof A)return new A(t.h,t.s,t.l,t.opacity);if(t instanceof j||(t=Et(t)),!t)return new A;if(t instanceof A)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,o=Math.min(n,e,r),s=Math.max(n,e,r),i=NaN,a=s-o,c=(s+o)/2;return a?(n===s?i=(e-r)/a+(e<r)*6:e===s?i=(r-n)/a+2:i=(n-e)/a+4,a/=c<.5?s+o:2-s-o,i*=60):a=c>0&&c<1?0:i,new A(i,a,c,t.opacity)}function Ee(t,n,e,r){return arguments.length===1?ln(t):new A(t,n,e,r??1)}function A(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}X(A,Ee,rt(j,{brighter(t){return t=t==null?J:Math.pow(J,t),new A(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new A(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,o=2*e-r;return new k(yt(t>=240?t-240:t+120,o,r),yt(t,o,r),yt(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new A(on(this.h),ut(this.s),ut(this.l),pt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=pt(this.opacity);return`${t===1?"hsl(":"hsla("}${on(this.h)}, ${ut(this.s)*100}%, ${ut(this.l)*100}%${t===1?")":`, ${t})`}`}}));function on(t){return t=(t||0)%360,t<0?t+360:t}function ut(t){return Math.max(0,Math.min(1,t||0))}function yt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var hn=Math.PI/180,fn=180/Math.PI,dt=18,un=.96422,pn=1,dn=.82521,mn=4/29,V=6/29,gn=3*V*V,Ne=V*V*V;function xn(t){if(t instanceof I)return new I(t.l,t.a,t.b,t.opacity);if(t instanceof C)return bn(t);t instanceof k||(t=Nt(t));var n=$t(t.r),e=$t(t.g),r=$t(t.b),o=vt((.2225045*n+.7168786*e+.0606169*r)/pn),s,i;return n===e&&e===r?s=i=o:(s=vt((.4360747*n+.3850649*e+.1430804*r)/un),i=vt((.0139322*n+.0971045*e+.7141733*r)/dn)),new I(116*o-16,500*(s-o),200*(o-i),t.opacity)}function Ae(t,n,e,r){return arguments.length===1?xn(t):new I(t,n,e,r??1)}function I(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}X(I,Ae,rt(j,{brighter(t){return new I(this.l+dt*(t??1),this.a,this.b,this.opacity)},darker(t){return new I(this.l-dt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=un*Mt(n),t=pn*Mt(t),e=dn*Mt(e),new k(kt(3.1338561*n-1.6168667*t-.4906146*e),kt(-.9787684*n+1.9161415*t+.033454*e),kt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function vt(t){return t>Ne?Math.pow(t,1/3):t/gn+mn}function Mt(t){return t>V?t*t*t:gn*(t-mn)}function kt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function $t(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Se(t){if(t instanceof C)return new C(t.h,t.c,t.l,t.opacity);if(t instanceof I||(t=xn(t)),t.a===0&&t.b===0)return new C(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*fn;return new C(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Le(t,n,e,r){return arguments.length===1?Se(t):new C(t,n,e,r??1)}function C(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function bn(t){if(isNaN(t.h))return new I(t.l,0,0,t.opacity);var n=t.h*hn;return new I(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}X(C,Le,rt(j,{brighter(t){return new C(this.h,this.c,this.l+dt*(t??1),this.opacity)},darker(t){return new C(this.h,this.c,this.l-dt*(t??1),this.opacity)},rgb(){return bn(this).rgb()}}));var wn=-.14861,St=1.78277,Lt=-.29227,mt=-.90649,et=1.97294,sn=et*mt,an=et*St,cn=St*Lt-mt*wn;function Ie(t){if(t instanceof F)return new F(t.h,t.s,t.l,t.opacity);t instanceof k||(t=Nt(t));var n=t.r/255,e=t.g/255,r=t.b/255,o=(cn*r+sn*n-an*e)/(cn+sn-an),s=r-o,i=(et*(e-o)-Lt*s)/mt,a=Math.sqrt(i*i+s*s)/(et*o*(1-o)),c=a?Math.atan2(i,s)*fn-120:NaN;return new F(c<0?c+360:c,a,o,t.opacity)}function Oe(t,n,e,r){return arguments.length===1?Ie(t):new F(t,n,e,r??1)}function F(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}X(F,Oe,rt(j,{brighter(t){return t=t==null?J:Math.pow(J,t),new F(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?q:Math.pow(q,t),new F(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*hn,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),o=Math.sin(t);return new k(255*(n+e*(wn*r+St*o)),255*(n+e*(Lt*r+mt*o)),255*(n+e*(et*r)),this.opacity)}}));var gt=class{constructor(n){let e=getComputedStyle(n),r=o=>{let{r:s,g:i,b:a}=At(e.getPropertyValue(o).trim());return[s,i,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return yn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return yn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function yn(t,n,e){return t.map((r,o)=>r+e*(n[o]-r))}function vn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let o of[document.documentElement,document.body])n.observe(o,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Mn=`.nn {
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
`;var _e=400;function kn({name:t,initial:n,build:e}){return{initialize({model:r}){Vt(r.widget_manager)},render({model:r,el:o}){let s=new It(r,n),i=typeof t=="function"?t(s.settings):t;return s.root.setAttribute("aria-label",i),o.append(p("style",{},Mn),s.root),s.start(e(s)),()=>s.stop()}}}var It=class{#t;#i=()=>"";#n=0;#e=null;#r=p("p",{class:"nn-sentence","aria-hidden":"true"});#o=p("p",{class:"nn-spoken",role:"status"});#s=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=p("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Te)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Ce(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#i=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(vn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new gt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#c(this.#i(this.state,this.#e))}catch(n){console.warn(n),this.#c("This state cannot be shown; whoever set it finds the reason in the console.")}}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#o.textContent=n,this.root.append(this.#r,this.#o)),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>w(this.#o,n),_e))}};function Ce(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Te(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function B(t,n,e=!0){let r=p("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),o=r.getContext("2d"),s=o.createImageData(t,n);s.data.fill(255);function i(a,c){let{data:l}=s;for(let f=0;f<t*n;f+=1){let[u,h,d]=c(a[f]);l[4*f]=u,l[4*f+1]=h,l[4*f+2]=d}o.putImageData(s,0,0)}return{canvas:r,draw:i}}function $n(t,n,e){let r=Array.from({length:256},(s,i)=>t(n+i/255*(e-n))),o=e>n?255/(e-n):0;return s=>r[Math.max(0,Math.min(255,Math.round((s-n)*o)))]}function En(...t){return p("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var T=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=y("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=p("div",{class:"nn-frame"},this.svg),this.caption=p("figcaption",{},n),this.element=p("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:o}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,o]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(p("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let o=e>.6*this.width,s=r>.7*this.height;this.readout.style.left=o?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=o?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=s?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=s?`calc(${100-100*r/this.height}% + 8px)`:""}};var Nn=400;function An(t,n){let e=n.height*t.length,r=new T({title:"what the network says",width:Nn,height:e}),o=t.map((s,i)=>De(r,s,i,n));return{drawing:r,rows:o}}function De(t,n,e,{height:r,gap:o,ends:[s,i]}){let[a,c]=[e*r,(e+.5)*r],l={x:s,y:a+o,height:r-2*o},f=y("text",{class:"nn-score-name",x:s-8,y:c+4.5}),u=y("rect",{class:"nn-score-track",...l,width:i-s}),h=y("rect",l),d=y("line",{class:"nn-score-earlier",y1:a+2,y2:a+r-2}),g=y("text",{class:"nn-score-number",x:i+8,y:c+4.5}),x=y("rect",{class:"nn-target",y:a,width:Nn,height:r}),v=y("g",{},u,h,d,f,g,x);t.svg.append(v);let N=null;v.addEventListener("pointermove",R=>t.tell(N,t.pointAt(R))),v.addEventListener("pointerleave",()=>t.tell(null));function O({probability:R,said:st,told:Z,earlier:D=null,isAnswer:Q,isLabel:it}){let at=(s+(D??0)*(i-s)).toFixed(2);M(h,{width:(R*(i-s)).toFixed(2),class:Q?"nn-score-bar nn-score-answer":"nn-score-bar"}),M(d,{x1:at,x2:at,visibility:D===null?"hidden":"visible"}),M(v,{"font-weight":it?700:null}),w(f,`${it?"✓ ":""}${Q?"▸ ":""}${n}`),w(g,st),N=Z}return{draw:O}}function Sn(t){return Ot(t).replace("> ","over ").replace("< ","under ")}function Ot(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}var je={height:25,gap:5,ends:[128,326]},He="✓ label   ▸ the network’s answer   ┃ as it was";function Ln(t,n){let{drawing:e,rows:r}=An(t.settings.classes,je);return e.element.append(p("p",{class:"nn-garments-key"},He)),$(t,()=>{let{now:o,before:s,isMoved:i,label:a}=n();r.forEach((c,l)=>c.draw({probability:o.probabilities[l],said:Ot(o.probabilities[l]),told:`logit ${H(o.logits[l])}
probability ${H(o.probabilities[l],4)}`,earlier:i?s.probabilities[l]:null,isAnswer:l===o.answer,isLabel:l===a}))}),e}function In(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}function On(t){let n=Math.max(...t),e=t.map(o=>Math.exp(o-n)),r=e.reduce((o,s)=>o+s);return e.map(o=>o/r)}function Rn(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}function _n({sizes:t,count:n},e){let r=0,o=a=>{let c=r;return r+=2*a,Float32Array.from({length:a},(l,f)=>In(e[c+2*f]|e[c+2*f+1]<<8))},s=t.slice(1).map((a,c)=>{let l=t[c];return{inputs:l,outputs:a,weights:o(l*a),biases:o(a)}}),i=Array.from({length:n},(a,c)=>Array.from(e.slice(r+c*t[0],r+(c+1)*t[0])));return{layers:s,pictures:i}}function Rt(t,n,{mean:e,std:r}){let o=n.map(c=>(c/255-e)/r),s=t.map((c,l)=>{let f=ze(c,l?o.map(u=>Math.max(0,u)):o);return o=f,f}),i=s.pop(),a=On(i);return{preActivations:s,logits:i,probabilities:a,answer:Rn(a)}}function _t({inputs:t,weights:n},e){return n.subarray(e*t,(e+1)*t)}function Cn({inputs:t,outputs:n,weights:e},r){return Array.from({length:n},(o,s)=>e[s*t+r])}function Tn({weights:t}){let n=t.map(Math.abs).sort();return n[Math.floor(.995*(n.length-1))]||1}function ze({inputs:t,outputs:n,weights:e,biases:r},o){return Array.from({length:n},(s,i)=>{let a=r[i];for(let c=0;c<t;c+=1)a+=e[i*t+c]*o[c];return a})}var Dn=`.nn-garments-strip {
  display: grid;
  grid-template-columns: repeat(10, minmax(24px, 46px));
  gap: 4px;
  justify-content: center;
  margin-bottom: 0.6em;
}

.nn .nn-garments-pick {
  min-height: 0;
  padding: 2px;
  background: var(--nn-paper);
  line-height: 0;
}

.nn .nn-garments-pick[aria-pressed="true"] {
  outline: 2px solid var(--nn-accent);
}

.nn .nn-garments-pick:focus-visible {
  outline: 3px solid var(--nn-accent);
  outline-offset: 2px;
}

.nn-garments-pick .nn-map {
  position: static;
  width: 100%;
}

.nn-garments-hidden .nn-frame > .nn-map {
  inset: 0;
  width: 100%;
  height: 100%;
}

.nn .nn-garments-key {
  margin: 0.3em 0 0;
  font-size: max(0.93em, var(--nn-least, 0px));
  text-align: center;
  white-space: pre-wrap;
}

.nn-garments-neuron {
  cursor: pointer;
  outline: none;
}

.nn-garments-square {
  fill: var(--nn-orange);
}

.nn-garments-silent .nn-garments-square {
  fill: var(--nn-line);
}

.nn-garments-current .nn-target {
  stroke: var(--nn-text);
  stroke-width: 1.5px;
}

.nn-garments-neuron:focus-visible .nn-target {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn-garments-layout {
  display: grid;
  gap: 0.3em 1.6em;
  justify-content: center;
}

.nn-garments-inside {
  margin-top: 0.4em;
  text-align: center;
}

.nn .nn-garments-note {
  margin: 0.3em 0 0;
  font-size: max(0.93em, var(--nn-least, 0px));
  line-height: 1.35;
}

@container (max-width: 44em) {
  .nn-garments-layout {
    grid-template-columns: minmax(0, 26em);
  }
}

/* The view of the neurons takes the place beside the controls: picture and answer stay in sight. */
@container (min-width: 44em) {
  .nn-garments-layout {
    grid-template-columns: minmax(0, 400fr) minmax(0, 434fr);
  }

  .nn-garments-layout:not(.nn-garments-open) > .nn-controls {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    grid-column: 1 / -1;
    column-gap: 1em;
  }

  .nn-garments-layout > .nn-controls {
    grid-row: 2;
    margin-top: 0;
    align-content: start;
  }

  .nn-garments-layout > .nn-garments-neurons {
    grid-column: 2;
    grid-row: 2;
  }

  .nn-garments-layout > .nn-controls > .nn-row {
    grid-template-columns: 7em 5.2em minmax(5em, 1fr);
  }

  .nn-garments-layout > .nn-controls > .nn-choice {
    grid-template-columns: 7em 1fr;
  }

  .nn .nn-garments-layout > .nn-sheet {
    justify-self: center;
    width: 100%;
    max-width: 316px;
  }
}

.nn-garments-neurons .nn-panels {
  flex-wrap: nowrap;
}

.nn .nn-garments-neurons .nn-panel {
  flex: 1 1 0;
  min-width: 0;
}
`;var jn=`.nn svg .nn-score-name {
  font-size: max(13px, var(--nn-least, 0px));
  text-anchor: end;
}

.nn svg .nn-score-number {
  font-size: max(13px, var(--nn-least, 0px));
  text-anchor: start;
}

.nn-score-track {
  fill: var(--nn-raised);
}

.nn-score-bar {
  fill: var(--nn-grey);
}

.nn-score-answer {
  fill: var(--nn-accent);
}

.nn-score-earlier {
  stroke: var(--nn-text);
  stroke-width: 3px;
}
`;var Hn=`.nn-sheet .nn-frame > .nn-map {
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
`;var Ct=64;function zn(t,n,e){let r=B(Ct,1),[o,s]=[p("span"),p("span")],i=p("span");return $(t,()=>{w(i,typeof n=="function"?n():n);let a=e(),c=(a.high-a.low)/(Ct-1);r.draw(Array.from({length:Ct},(l,f)=>a.low+f*c),a.colour),w(o,lt(a.low)),w(s,lt(a.high))}),p("div",{class:"nn-bar"},i,o,r.canvas,s)}var W=195,Be="Light on orange drives it up, on violet down.",We={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Fn(t,n,e,r){let o=n[0].outputs,s=e.flat().reduce((u,h)=>Math.max(u,h),1e-6),i={at:null},a=Ue(t,o,i),c=Ke(t,n),l=p("div",{class:"nn-garments-neurons"},En(a.drawing,c.drawing),c.note);return $(t,(u,h)=>{if(l.hidden=!u.hidden,!u.hidden)return;let d=r().now.preActivations[0],g=Math.min(o-1,Math.max(0,u.neuron)),x=i.at??g;a.draw(d,s,x,g),c.draw(x,d[x],h)}),{toggle:G(t,{label:o===1?"What the hidden neuron does":`What the ${o} hidden neurons do`,onclick:()=>t.choose({hidden:!t.state.hidden}),pressed:({hidden:u})=>u}),element:l}}function Ue(t,n,e){let r=Math.ceil(Math.sqrt(n)),o=W/r,s=new T({title:n===1?"one hidden neuron":`${n} hidden neurons`,width:W,height:o*Math.ceil(n/r)});s.element.classList.add("nn-garments-hidden");let i=Array.from({length:n},(c,l)=>{let f=[l%r+.5,Math.floor(l/r)+.5].map(x=>x*o),u=y("rect",{class:"nn-garments-square"}),h=y("g",{class:"nn-garments-neuron",role:"button",transform:`translate(${f})`},y("rect",{class:"nn-target",...Pn(o-1)}),u),d=()=>t.choose({neuron:l}),g=x=>{e.at=x,t.redraw()};return h.addEventListener("click",d),h.addEventListener("focus",d),h.addEventListener("pointerenter",()=>g(l)),h.addEventListener("pointerleave",()=>g(null)),h.addEventListener("keydown",x=>{let v=We[x.key];if(!v&&x.key!==" "&&x.key!=="Enter")return;x.preventDefault();let N=v?l+v[0]+r*v[1]:l;i[N]?.group.focus()}),s.svg.append(h),{group:h,square:u}});function a(c,l,f,u){i.forEach(({group:h,square:d},g)=>{let x=Math.max(0,c[g]),v=Math.max(2,.86*o*Math.sqrt(Math.min(1,x/l)));M(d,Pn(v)),h.classList.toggle("nn-garments-current",g===f),h.classList.toggle("nn-garments-silent",x===0),M(h,{tabindex:g===u?0:-1,"aria-pressed":String(g===u),"aria-label":`neuron ${g}, activation ${H(x)}`})})}return{drawing:s,draw:a}}var Pn=t=>{let n=(t/2).toFixed(2);return{x:-n,y:-n,width:t.toFixed(2),height:t.toFixed(2)}};function Ke(t,n){let[e,r]=n,o=Tn(e),s=new T({title:"its weights",width:W,height:W});s.element.classList.add("nn-garments-hidden");let i=B(28,28,!1);s.frame.prepend(i.canvas),s.svg.append(y("rect",{class:"nn-sheet-paper",width:W,height:W}));let a=null,c=[];$(t,(u,h)=>{if(a?.palette===h)return;let d=g=>h.signed(g/o);a={palette:h,low:-o,high:o,colour:$n(d,-o,o)}}),s.element.append(zn(t,"weight",()=>a));let l=p("p",{class:"nn-garments-note"});s.svg.addEventListener("pointermove",u=>{let h=s.pointAt(u),[d,g]=h.map(v=>Math.max(0,Math.min(27,Math.floor(v/W*28)))),x=_t(e,c[0])[g*28+d];s.tell(`row ${g}, column ${d}: ${H(x,3)}`,h)}),s.svg.addEventListener("pointerleave",()=>s.tell(null));function f(u,h,d){(c[0]!==u||c[1]!==d)&&(c=[u,d],i.draw(_t(e,u),a.colour),w(s.caption,`weights of neuron ${u}`));let g=`Neuron ${u} is ${h>0?`on: ${H(h)}`:"off"}.`;w(l,[g,Be,...n.length===2?[Ge(t,r,u)]:[]].join(" "))}return{drawing:s,note:l,draw:f}}function Ge(t,n,e){let{classes:r}=t.settings,o=Cn(n,e),s=o.map((c,l)=>l).sort((c,l)=>o[l]-o[c]),[i,a]=[s[0],s.at(-1)];return`It speaks most for ${r[i]}, most against ${r[a]}.`}var Ye=Array.from({length:256},(t,n)=>[n,n,n]),Ve=t=>Ye[Math.round(t)];function xt(){let{canvas:t,draw:n}=B(28,28,!1);return{canvas:t,draw:e=>n(e,Ve)}}function Je(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function qn(t){let n=Je(t);return()=>Math.sqrt(-2*Math.log(1-n()))*Math.cos(2*Math.PI*n())}var Tt=1,Bn=2,Xe=230,bt=27/2,U=17,S=28+2*U,Wn=".abcdefghijklmnopqrstuvwxyz",ot={right:0,down:0,turn:0,mirror:!1,noise:0,paint:""};function Dt(t){return Object.entries(ot).some(([n,e])=>t[n]!==e)}function Un(t,n){let e=Qe(t,n.paint),r=jt(n);return Array.from({length:784},(o,s)=>{let[i,a]=r([s%28,Math.floor(s/28)]),c=tr(e,i+U,a+U)+n.noise*nr[s];return Math.max(0,Math.min(255,c))})}function jt({right:t,down:n,turn:e,mirror:r}){let o=e*Math.PI/180,[s,i]=[Math.cos(o),Math.sin(o)];return([a,c])=>{let[l,f]=[a-t-bt,c-n-bt],u=s*l-i*f;return[bt+(r?-u:u),bt+i*l+s*f]}}function Kn(t,n,e,r){let o=Yn(t);for(let[s,i]of n){let[a,c]=[s+U,i+U];for(let l=Math.ceil(c-r);l<=c+r;l+=1)for(let f=Math.ceil(a-r);f<=a+r;f+=1)l>=0&&f>=0&&l<S&&f<S&&Math.hypot(l-c,f-a)<=r&&(o[l*S+f]=e)}return Ze(o)}function Gn([t,n],[e,r]){let o=Math.max(1,Math.ceil(2*Math.hypot(e-t,r-n)));return Array.from({length:o+1},(s,i)=>[t+(e-t)*i/o,n+(r-n)*i/o])}function Yn(t){let n=new Uint8Array(S*S);for(let e=0;e<t.length&&3*e<n.length;e+=1){let r=Math.max(0,Wn.indexOf(t[e]));for(let o=0;o<3;o+=1)n[3*e+o]=Math.floor(r/3**o)%3}return n}function Ze(t){let n="";for(let e=0;e<t.length;e+=3)n+=Wn[t[e]+3*(t[e+1]??0)+9*(t[e+2]??0)];return n.replace(/\.+$/,"")}function Qe(t,n){let e=new Float64Array(S*S);return t.forEach((r,o)=>{e[(Math.floor(o/28)+U)*S+o%28+U]=r}),n&&Yn(n).forEach((r,o)=>{r&&(e[o]=r===Tt?Xe:0)}),e}function tr(t,n,e){let[r,o]=[Math.floor(n),Math.floor(e)],[s,i]=[n-r,e-o],a=(c,l)=>c>=0&&l>=0&&c<S&&l<S?t[c*S+l]:0;return(1-i)*((1-s)*a(o,r)+s*a(o,r+1))+i*((1-s)*a(o+1,r)+s*a(o+1,r+1))}var nr=Array.from({length:784},qn(1));var Jn=["draw","erase","move"],Ht={thin:.75,thick:1.5},K=11,er={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Vn={draw:"draw on the picture",erase:"erase the picture",move:"drag the picture"};function Xn(t,n,e){let r=new T({title:Vn.draw,width:28*K,height:28*K});r.element.classList.add("nn-sheet");let o=xt();r.frame.prepend(o.canvas);let s=ir();r.svg.append(y("rect",{class:"nn-sheet-paper",width:r.width,height:r.height}),s.element);let i={at:[13,13],...rr(t,e)};return or(t,r,i,s,n),sr(t,i,s),$(t,({tool:a})=>{o.draw(n()),w(r.caption,Vn[a]),r.svg.setAttribute("data-tool",a),s.place(i.at,a,n())}),r}function rr(t,n){let e=r=>Math.max(-n,Math.min(n,r));return{paint(r,o){let{state:s}=t,i=Gn(r,o).map(jt(s)),a=s.tool==="erase"?Bn:Tt;t.set({paint:Kn(s.paint,i,a,Ht[s.brush])})},shift(r,o){t.set({right:e(Math.round(r)),down:e(Math.round(o))})}}}function or(t,n,e,r,o){let s=null,i=l=>n.pointAt(l).map(f=>f/K-.5),a=()=>t.state.tool==="move";n.svg.addEventListener("pointerdown",l=>{if(l.button)return;l.preventDefault(),r.element.focus({preventScroll:!0}),n.svg.setPointerCapture(l.pointerId);let f=i(l),{right:u,down:h}=t.state;s={last:f,grip:[f[0]-u,f[1]-h]},n.tell(null),a()||e.paint(f,f)}),n.svg.addEventListener("pointermove",l=>{let f=i(l),u=f.map(h=>Math.max(0,Math.min(27,Math.round(h))));if(String(u)!==String(e.at)&&(e.at=u,t.redraw()),s)a()?e.shift(f[0]-s.grip[0],f[1]-s.grip[1]):(e.paint(s.last,f),s.last=f);else{let[h,d]=u,g=Math.round(o()[d*28+h]);n.tell(`row ${d}, column ${h}: ${g}`,n.pointAt(l))}}),n.svg.addEventListener("pointerleave",()=>n.tell(null));let c=()=>{s&&t.commit(),s=null};n.svg.addEventListener("pointerup",c),n.svg.addEventListener("pointercancel",c)}function sr(t,n,e){e.element.addEventListener("keydown",r=>{let o=er[r.key],s=r.key===" "||r.key==="Enter";if(!o&&!s)return;r.preventDefault();let{tool:i,right:a,down:c}=t.state;if(i==="move"){o&&n.shift(a+o[0],c+o[1]),t.commit();return}let l=n.at;o&&(n.at=l.map((f,u)=>Math.max(0,Math.min(27,f+o[u]))),t.redraw()),(s||r.shiftKey)&&(n.paint(l,n.at),t.commit())})}function ir(){let t={width:K,height:K},n=y("g",{class:"nn-sheet-brush",tabindex:0,role:"button"},y("rect",{class:"nn-sheet-outer",...t}),y("rect",{class:"nn-sheet-inner",...t}));function e([r,o],s,i){let a=Math.round(i[o*28+r]),c=s==="move"?"the arrow keys shift the picture":`the arrow keys move the brush, Space ${s}s, and so do arrow keys with Shift`;M(n,{transform:`translate(${r*K} ${o*K})`,"aria-label":`row ${o}, column ${r}, grey level ${a}; ${c}`})}return{element:n,place:e}}function Zn(t,n){let{classes:e,labels:r}=t.settings,o=new Map,s=n.map((i,a)=>{let c=e[r[a]];o.set(c,(o.get(c)??0)+1);let l=xt();return l.draw(i),p("button",{type:"button",class:"nn-garments-pick",title:c,"aria-label":`${c}, picture ${o.get(c)}`,onclick:()=>t.choose({picked:a,paint:""})},l.canvas)});return $(t,({picked:i})=>{s.forEach((a,c)=>M(a,{"aria-pressed":String(c===i)}))}),p("div",{class:"nn-garments-strip",role:"group","aria-label":"pictures to pick from"},...s)}var Qn=-1,ar=new Array(784).fill(0),zt=8,cr=128,Wo=kn({name:"a network that names garments",initial:{picked:0,...ot,tool:"draw",brush:"thick",hidden:!1,neuron:0},build(t){let{settings:n,data:e}=t,{layers:r,pictures:o}=_n(n,new Uint8Array(e.buffer,e.byteOffset,e.byteLength)),s=h=>o[h]??ar,i=new Map,a=h=>(i.has(h)||i.set(h,Rt(r,s(h),n)),i.get(h)),c=null;t.parts.push(h=>{let d=Un(s(h.picked),h);c={pixels:d,now:Rt(r,d,n),before:a(h.picked),isMoved:Dt(h),label:n.labels[h.picked]??null}}),t.root.append(p("style",{},`${Hn}
${jn}
${Dn}`),Zn(t,o));let l=Ln(t,()=>c),f=[Xn(t,()=>c.pixels,zt).element,l.element];if(r.length>1){let h=o.map((x,v)=>a(v).preActivations[0]),{toggle:d,element:g}=Fn(t,r,h,()=>c);l.element.append(p("div",{class:"nn-garments-inside"},d)),f.push(g)}let u=p("div",{class:"nn-garments-layout"},...f,lr(t));return $(t,({hidden:h})=>u.classList.toggle("nn-garments-open",h)),t.root.append(u),()=>hr(c,n.classes)}});function lr(t){let n={min:-zt,max:zt,whole:!0};return Ut(wt(t,{key:"tool",label:"pointer",options:Jn}),wt(t,{key:"brush",label:"brush",options:Object.keys(Ht),enabled:({tool:e})=>e!=="move"}),tt(t,{key:"right",label:"shift right",...n}),tt(t,{key:"down",label:"shift down",...n}),tt(t,{key:"turn",label:"turn left (°)",min:-180,max:180,whole:!0}),tt(t,{key:"noise",label:"noise",min:0,max:cr,whole:!0}),Kt("picture",G(t,{label:"Mirror",onclick:()=>t.choose({mirror:!t.state.mirror}),pressed:({mirror:e})=>e}),G(t,{label:"Blank sheet",onclick:()=>t.choose({picked:Qn,...ot,tool:"draw"}),pressed:({picked:e})=>e===Qn}),G(t,{label:"As it was",onclick:()=>t.choose(ot),enabled:Dt})))}function hr({now:t,before:n,label:e,...r},o){let s=l=>`${o[l.answer]}, with ${Sn(l.probabilities[l.answer])}`,i=`The network says ${s(t)}`;if(e===null){let l=o.length===10?"ten":o.length;return r.isMoved?`${i}; your own picture has no label.`:`${i}; the sheet is blank, but one of the ${l} classes is all that it can say.`}let a=t.answer===e?"; the label is":", but the label is",c=`${i}${a} ${o[e]}.`;return r.isMoved?`${c} As the picture was, it said ${s(n)}.`:c}export{Wo as default};
