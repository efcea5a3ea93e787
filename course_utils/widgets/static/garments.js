var Jn="http://www.w3.org/2000/svg";function p(t,n={},...e){return qt(document.createElement(t),n,e)}function y(t,n={},...e){return qt(document.createElementNS(Jn,t),n,e)}var Zn=Math.random().toString(36).slice(2,8),Qn=0;function ot(t){return`nn-${t}-${Zn}-${Qn+=1}`}function v(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function qt(t,n,e){return v(t,n),t.append(...e),t}var te=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ne=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function it(t,n=2){return at(String(Number(t.toFixed(n))+0))}function H(t,n=2){return at((Number(t.toFixed(n))+0).toFixed(n))}function Bt(t){let n=String(t),e=t.toFixed(2);return at(n.length>e.length?n:e)}function Wt(t){return at(t.toLocaleString("en-GB"))}function Ut(t){let n=t.trim().replace("−","-");return te.test(n)&&(n=n.replace(/[,\s]/g,"")),ne.test(n)?Number(n)+0:null}function at(t){return t.replaceAll("-","−")}var ee=4,re=36;function Kt(...t){return p("div",{class:"nn-controls"},...t)}function tt(t,n){let{key:e,label:r,min:s,max:o,log:a=!1,whole:i=!1,enabled:c=()=>!0}=n,l=n.step??(i?1:a?.02:.1),f=n.changes??(g=>({[e]:g})),u=n.value??(g=>g[e]),h=a?Math.log10:g=>g,d=Math.max(0,Math.ceil(-Math.log10(l))),m=g=>i?Math.round(a?10**g:g):a?Number((10**g).toPrecision(3)):Number(g.toFixed(d))+0,x=g=>i?Wt(g):Bt(g),k=ot("box"),N=p("input",{type:"range",min:h(s),max:h(o),step:l,oninput:()=>Pt(m(Number(N.value))),onchange:()=>t.commit()}),L=p("input",{type:"text",id:k,inputmode:i?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Gn(L.value),onfocus:()=>L.select()}),T=p("div",{class:"nn-note",role:"alert"}),zt=p("label",{for:k}),xt=null,Q="";function Pt(g){w(T,""),t.set(f(g))}function Gn(g){let E=Ut(g);if(E===null||i&&E%1){L.value=Q,w(T,`“${g}” is no ${i?"whole number":"number"}, so ${Q} stays.`);return}let O=Math.min(o,Math.max(s,E));if(xt=O,N.value=h(O),Q=L.value=O===E?g.trim():x(O),Pt(O),t.commit(),O!==E){let Xn=`${x(s)} to ${x(o)}`;w(T,`${g} is outside ${Xn}, so ${Q} is used.`)}}function Vn(g){let E=h(Math.min(o,Math.max(s,g)));return Math.abs(Number(N.value)-E)<=.501*l}function Yn(g){w(T,""),xt=g,N.value=h(g),Q=L.value=x(g)}let Ft=p("div",{class:"nn-row nn-slider"},zt,L,N,T);return $(t,g=>{let E=u(g);(E!==xt||!Vn(E))&&Yn(E);let O=typeof r=="function"?r(g):r;w(zt,O),v(N,{"aria-label":O,"aria-valuetext":x(E),disabled:!c(g)}),v(L,{disabled:!c(g)}),Ft.classList.toggle("nn-disabled",!c(g))}),Ft}function bt(t,{key:n,label:e,options:r,enabled:s=()=>!0,...o}){let a=o.changes??(h=>({[n]:h})),i=o.value??(h=>h[n]),c=r.map(h=>typeof h=="object"?h:{value:h,label:String(h)}),l=c.map(h=>p("button",{type:"button",onclick:()=>t.choose(a(h.value,t.state))},h.label)),f=ot("label"),u=c.reduce((h,d)=>h+d.label.length+ee,0);return $(t,h=>{l.forEach((d,m)=>{let x=i(h)===c[m].value;v(d,{"aria-pressed":String(x),disabled:!s(h)})})}),p("div",{class:`nn-row nn-choice ${u>re?"nn-long":""}`,role:"group","aria-labelledby":f},p("span",{class:"nn-label",id:f},e),p("div",{class:"nn-buttons"},...l))}function V(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let o=typeof n=="function"?n:()=>n,i=p("button",{type:"button",onclick:()=>{s(t.state)&&e()}});return $(t,c=>{w(i,o(c)),v(i,{"aria-disabled":s(c)?null:"true"}),r&&v(i,{"aria-pressed":String(r(c))})}),i}function Gt(t,...n){return p("div",{class:"nn-row nn-choice",role:"group","aria-label":t},p("span",{class:"nn-label"},t),p("div",{class:"nn-buttons"},...n))}function $(t,n){t.parts.push(n)}var se="application/vnd.jupyter.widget-view+json",oe=/IPY_MODEL_([\w-]+)/g,Vt=new WeakSet;function Yt(t){if(!t?.context?.model?.cells||!t._modelsSync||Vt.has(t))return;Vt.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),s=o=>r.forEach(a=>a.comm_live=o);s(!0);try{let o=n(e);return{...o,state:ae(o.state,ie(t.context.model))}}finally{s(!1)}}}function ie(t){return[...t.cells].flatMap(n=>n.type==="code"?n.outputs.toJSON():[]).map(n=>n.data?.[se]?.model_id).filter(Boolean)}function ae(t,n){let e={},r=[...n];for(;r.length;){let s=r.pop();if(e[s]||!t[s])continue;e[s]=t[s];let o=JSON.stringify({...t[s].state,_esm:null});r.push(...Array.from(o.matchAll(oe),([,a])=>a))}return e}function Z(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function rt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function C(){}var F=.7,J=1/F,Y="\\s*([+-]?\\d+)\\s*",nt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",R="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ce=/^#([0-9a-f]{3,8})$/,le=new RegExp(`^rgb\\(${Y},${Y},${Y}\\)$`),he=new RegExp(`^rgb\\(${R},${R},${R}\\)$`),fe=new RegExp(`^rgba\\(${Y},${Y},${Y},${nt}\\)$`),ue=new RegExp(`^rgba\\(${R},${R},${R},${nt}\\)$`),pe=new RegExp(`^hsl\\(${nt},${R},${R}\\)$`),de=new RegExp(`^hsla\\(${nt},${R},${R},${nt}\\)$`),Xt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Z(C,$t,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Jt,formatHex:Jt,formatHex8:me,formatHsl:ge,formatRgb:Zt,toString:Zt});function Jt(){return this.rgb().formatHex()}function me(){return this.rgb().formatHex8()}function ge(){return cn(this).formatHsl()}function Zt(){return this.rgb().formatRgb()}function $t(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=ce.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Qt(n):e===3?new M(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ct(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ct(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=le.exec(t))?new M(n[1],n[2],n[3],1):(n=he.exec(t))?new M(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=fe.exec(t))?ct(n[1],n[2],n[3],n[4]):(n=ue.exec(t))?ct(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=pe.exec(t))?en(n[1],n[2]/100,n[3]/100,1):(n=de.exec(t))?en(n[1],n[2]/100,n[3]/100,n[4]):Xt.hasOwnProperty(t)?Qt(Xt[t]):t==="transparent"?new M(NaN,NaN,NaN,0):null}function Qt(t){return new M(t>>16&255,t>>8&255,t&255,1)}function ct(t,n,e,r){return r<=0&&(t=n=e=NaN),new M(t,n,e,r)}function Et(t){return t instanceof C||(t=$t(t)),t?(t=t.rgb(),new M(t.r,t.g,t.b,t.opacity)):new M}function Nt(t,n,e,r){return arguments.length===1?Et(t):new M(t,n,e,r??1)}function M(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}Z(M,Nt,rt(C,{brighter(t){return t=t==null?J:Math.pow(J,t),new M(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new M(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new M(z(this.r),z(this.g),z(this.b),ht(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:tn,formatHex:tn,formatHex8:xe,formatRgb:nn,toString:nn}));function tn(){return`#${j(this.r)}${j(this.g)}${j(this.b)}`}function xe(){return`#${j(this.r)}${j(this.g)}${j(this.b)}${j((isNaN(this.opacity)?1:this.opacity)*255)}`}function nn(){let t=ht(this.opacity);return`${t===1?"rgb(":"rgba("}${z(this.r)}, ${z(this.g)}, ${z(this.b)}${t===1?")":`, ${t})`}`}function ht(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function z(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function j(t){return t=z(t),(t<16?"0":"")+t.toString(16)}function en(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new A(t,n,e,r)}function cn(t){if(t instanceof A)return new A(t.h,t.s,t.l,t.opacity);if(t instanceof C||(t=$t(t)),!t)return new A;if(t instanceof A)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),o=Math.max(n,e,r),a=NaN,i=o-s,c=(o+s)/2;return i?(n===o?a=(e-r)/i+(e<r)*6:e===o?a=(r-n)/i+2:a=(n-e)/i+4,i/=c<.5?o+s:2-o-s,a*=60):i=c>0&&c<1?0:a,new A(a,i,c,t.opacity)}function be(t,n,e,r){return arguments.length===1?cn(t):new A(t,n,e,r??1)}function A(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(A,be,rt(C,{brighter(t){return t=t==null?J:Math.pow(J,t),new A(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new A(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new M(wt(t>=240?t-240:t+120,s,r),wt(t,s,r),wt(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new A(rn(this.h),lt(this.s),lt(this.l),ht(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ht(this.opacity);return`${t===1?"hsl(":"hsla("}${rn(this.h)}, ${lt(this.s)*100}%, ${lt(this.l)*100}%${t===1?")":`, ${t})`}`}}));function rn(t){return t=(t||0)%360,t<0?t+360:t}function lt(t){return Math.max(0,Math.min(1,t||0))}function wt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var ln=Math.PI/180,hn=180/Math.PI,ft=18,fn=.96422,un=1,pn=.82521,dn=4/29,X=6/29,mn=3*X*X,we=X*X*X;function gn(t){if(t instanceof I)return new I(t.l,t.a,t.b,t.opacity);if(t instanceof _)return xn(t);t instanceof M||(t=Et(t));var n=kt(t.r),e=kt(t.g),r=kt(t.b),s=yt((.2225045*n+.7168786*e+.0606169*r)/un),o,a;return n===e&&e===r?o=a=s:(o=yt((.4360747*n+.3850649*e+.1430804*r)/fn),a=yt((.0139322*n+.0971045*e+.7141733*r)/pn)),new I(116*s-16,500*(o-s),200*(s-a),t.opacity)}function ye(t,n,e,r){return arguments.length===1?gn(t):new I(t,n,e,r??1)}function I(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}Z(I,ye,rt(C,{brighter(t){return new I(this.l+ft*(t??1),this.a,this.b,this.opacity)},darker(t){return new I(this.l-ft*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=fn*vt(n),t=un*vt(t),e=pn*vt(e),new M(Mt(3.1338561*n-1.6168667*t-.4906146*e),Mt(-.9787684*n+1.9161415*t+.033454*e),Mt(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function yt(t){return t>we?Math.pow(t,1/3):t/mn+dn}function vt(t){return t>X?t*t*t:mn*(t-dn)}function Mt(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function kt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ve(t){if(t instanceof _)return new _(t.h,t.c,t.l,t.opacity);if(t instanceof I||(t=gn(t)),t.a===0&&t.b===0)return new _(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*hn;return new _(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Me(t,n,e,r){return arguments.length===1?ve(t):new _(t,n,e,r??1)}function _(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function xn(t){if(isNaN(t.h))return new I(t.l,0,0,t.opacity);var n=t.h*ln;return new I(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}Z(_,Me,rt(C,{brighter(t){return new _(this.h,this.c,this.l+ft*(t??1),this.opacity)},darker(t){return new _(this.h,this.c,this.l-ft*(t??1),this.opacity)},rgb(){return xn(this).rgb()}}));var bn=-.14861,At=1.78277,St=-.29227,ut=-.90649,et=1.97294,sn=et*ut,on=et*At,an=At*St-ut*bn;function ke(t){if(t instanceof P)return new P(t.h,t.s,t.l,t.opacity);t instanceof M||(t=Et(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(an*r+sn*n-on*e)/(an+sn-on),o=r-s,a=(et*(e-s)-St*o)/ut,i=Math.sqrt(a*a+o*o)/(et*s*(1-s)),c=i?Math.atan2(a,o)*hn-120:NaN;return new P(c<0?c+360:c,i,s,t.opacity)}function $e(t,n,e,r){return arguments.length===1?ke(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}Z(P,$e,rt(C,{brighter(t){return t=t==null?J:Math.pow(J,t),new P(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new P(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*ln,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new M(255*(n+e*(bn*r+At*s)),255*(n+e*(St*r+ut*s)),255*(n+e*(et*r)),this.opacity)}}));var pt=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:o,g:a,b:i}=Nt(e.getPropertyValue(s).trim());return[o,a,i]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return wn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return wn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function wn(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function yn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var vn=`.nn {
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
`;var Ne=400;function Mn({name:t,initial:n,build:e}){return{initialize({model:r}){Yt(r.widget_manager)},render({model:r,el:s}){let o=new Lt(r,n),a=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",a),s.append(p("style",{},vn),o.root),o.start(e(o)),()=>o.stop()}}}var Lt=class{#t;#i=()=>"";#n=0;#e=null;#r=p("p",{class:"nn-sentence","aria-hidden":"true"});#s=p("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=p("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Se)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Ae(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#i=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(yn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new pt(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#c(this.#i(this.state,this.#e))}catch(n){console.warn(n),this.#c("This state cannot be shown; whoever set it finds the reason in the console.")}}#c(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#s.textContent=n,this.root.append(this.#r,this.#s)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>w(this.#s,n),Ne))}};function Ae(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Se(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function q(t,n,e=!0){let r=p("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),s=r.getContext("2d"),o=s.createImageData(t,n);o.data.fill(255);function a(i,c){let{data:l}=o;for(let f=0;f<t*n;f+=1){let[u,h,d]=c(i[f]);l[4*f]=u,l[4*f+1]=h,l[4*f+2]=d}s.putImageData(o,0,0)}return{canvas:r,draw:a}}function kn(t,n,e){let r=Array.from({length:256},(o,a)=>t(n+a/255*(e-n))),s=e>n?255/(e-n):0;return o=>r[Math.max(0,Math.min(255,Math.round((o-n)*s)))]}function $n(...t){return p("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var D=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=y("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=p("div",{class:"nn-frame"},this.svg),this.caption=p("figcaption",{},n),this.element=p("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(p("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let s=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};function En(t){return Rt(t).replace("> ","over ").replace("< ","under ")}function Rt(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}var Nn=400,W=25,[B,dt]=[128,326];function An(t,n){let{classes:e}=t.settings,r=W*e.length,s=new D({title:"what the network says",width:Nn,height:r}),o=e.map((a,i)=>Le(s,a,i));return s.element.append(p("p",{class:"nn-garments-key"},"✓ label   ▸ the network’s answer   ┃ as it was")),$(t,()=>{let{now:a,before:i,isMoved:c,label:l}=n();o.forEach((f,u)=>f.draw({probability:a.probabilities[u],logit:a.logits[u],earlier:c?i.probabilities[u]:null,isAnswer:u===a.answer,isLabel:u===l}))}),s}function Le(t,n,e){let[r,s]=[e*W,(e+.5)*W],o=y("text",{class:"nn-garments-name",x:B-8,y:s+4.5}),a=y("rect",{x:B,y:r+5,height:W-10}),i=y("line",{class:"nn-garments-earlier",y1:r+2,y2:r+W-2}),c=y("text",{class:"nn-garments-number",x:dt+8,y:s+4.5}),l=y("rect",{class:"nn-target",y:r,width:Nn,height:W}),f=y("rect",{class:"nn-garments-track",x:B,y:r+5,width:dt-B,height:W-10}),u=y("g",{},f,a,i,o,c,l);t.svg.append(u);let h="";u.addEventListener("pointermove",m=>t.tell(h,t.pointAt(m))),u.addEventListener("pointerleave",()=>t.tell(null));function d({probability:m,logit:x,earlier:k,isAnswer:N,isLabel:L}){let T=B+(k??0)*(dt-B);v(a,{width:(m*(dt-B)).toFixed(2),class:N?"nn-garments-bar nn-garments-answer":"nn-garments-bar"}),v(i,{x1:T.toFixed(2),x2:T.toFixed(2),visibility:k===null?"hidden":"visible"}),v(u,{"font-weight":L?700:null}),w(o,`${L?"✓ ":""}${N?"▸ ":""}${n}`),w(c,Rt(m)),h=`logit ${H(x)}
probability ${H(m,4)}`}return{draw:d}}function Re(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}function Sn({sizes:t,count:n},e){let r=0,s=i=>{let c=r;return r+=2*i,Float32Array.from({length:i},(l,f)=>Re(e[c+2*f]|e[c+2*f+1]<<8))},o=t.slice(1).map((i,c)=>{let l=t[c];return{inputs:l,outputs:i,weights:s(l*i),biases:s(i)}}),a=Array.from({length:n},(i,c)=>Array.from(e.slice(r+c*t[0],r+(c+1)*t[0])));return{layers:o,pictures:a}}function It(t,n,{mean:e,std:r}){let s=n.map(c=>(c/255-e)/r),o=t.map((c,l)=>{let f=_e(c,l?s.map(u=>Math.max(0,u)):s);return s=f,f}),a=o.pop(),i=Ie(a);return{preActivations:o,logits:a,probabilities:i,answer:Oe(i)}}function Ie(t){let n=Math.max(...t),e=t.map(s=>Math.exp(s-n)),r=e.reduce((s,o)=>s+o);return e.map(s=>s/r)}function Ot({inputs:t,weights:n},e){return n.subarray(e*t,(e+1)*t)}function Ln({inputs:t,outputs:n,weights:e},r){return Array.from({length:n},(s,o)=>e[o*t+r])}function Rn({weights:t}){let n=t.map(Math.abs).sort();return n[Math.floor(.995*(n.length-1))]||1}function Oe(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}function _e({inputs:t,outputs:n,weights:e,biases:r},s){return Array.from({length:n},(o,a)=>{let i=r[a];for(let c=0;c<t;c+=1)i+=e[a*t+c]*s[c];return i})}var In=`.nn-garments-strip {
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

:is(.nn-garments-picture, .nn-garments-hidden) .nn-frame > .nn-map {
  inset: 0;
  width: 100%;
  height: 100%;
}

.nn-garments-picture svg {
  cursor: crosshair;
  touch-action: none; /* a finger draws here */
}

.nn-garments-picture svg[data-tool="move"] {
  cursor: move;
}

.nn-garments-sheet {
  fill: transparent;
  stroke: var(--nn-line);
}

.nn-garments-brush {
  outline: none;
}

.nn-garments-brush rect {
  fill: none;
}

.nn-garments-picture svg:not(:hover) .nn-garments-brush:not(:focus) {
  opacity: 0;
}

.nn-garments-outer {
  stroke: #000000;
  stroke-width: 3px;
}

.nn-garments-inner {
  stroke: #ffffff;
  stroke-width: 1.2px;
}

.nn-garments-brush:focus-visible .nn-garments-outer {
  stroke: var(--nn-accent);
  stroke-width: 7px;
}

.nn svg .nn-garments-name {
  font-size: 13px;
  text-anchor: end;
}

.nn svg .nn-garments-number {
  font-size: 13px;
  text-anchor: start;
}

.nn-garments-track {
  fill: var(--nn-raised);
}

.nn-garments-bar {
  fill: var(--nn-grey);
}

.nn-garments-answer {
  fill: var(--nn-accent);
}

.nn-garments-earlier {
  stroke: var(--nn-text);
  stroke-width: 3px;
}

.nn .nn-garments-key {
  margin: 0.3em 0 0;
  font-size: 0.93em;
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
  font-size: 0.93em;
  line-height: 1.35;
}

@container (max-width: 619px) {
  .nn-garments-layout {
    grid-template-columns: minmax(0, 26em);
  }
}

/* The view of the neurons takes the place beside the controls: picture and answer stay in sight. */
@container (min-width: 620px) {
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

  .nn .nn-garments-layout > .nn-garments-picture {
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
`;var _t=64;function On(t,n,e){let r=q(_t,1),[s,o]=[p("span"),p("span")],a=p("span");return $(t,()=>{w(a,typeof n=="function"?n():n);let i=e(),c=(i.high-i.low)/(_t-1);r.draw(Array.from({length:_t},(l,f)=>i.low+f*c),i.colour),w(s,it(i.low)),w(o,it(i.high))}),p("div",{class:"nn-bar"},a,s,r.canvas,o)}var U=195,Te="Light on orange drives it up, on violet down.",Ce={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Dn(t,n,e,r){let s=n[0].outputs,o=e.flat().reduce((u,h)=>Math.max(u,h),1e-6),a={at:null},i=He(t,s,a),c=je(t,n),l=p("div",{class:"nn-garments-neurons"},$n(i.drawing,c.drawing),c.note);return $(t,(u,h)=>{if(l.hidden=!u.hidden,!u.hidden)return;let d=r().now.preActivations[0],m=Math.min(s-1,Math.max(0,u.neuron)),x=a.at??m;i.draw(d,o,x,m),c.draw(x,d[x],h)}),{toggle:V(t,{label:s===1?"What the hidden neuron does":`What the ${s} hidden neurons do`,onclick:()=>t.choose({hidden:!t.state.hidden}),pressed:({hidden:u})=>u}),element:l}}function He(t,n,e){let r=Math.ceil(Math.sqrt(n)),s=U/r,o=new D({title:n===1?"one hidden neuron":`${n} hidden neurons`,width:U,height:s*Math.ceil(n/r)});o.element.classList.add("nn-garments-hidden");let a=Array.from({length:n},(c,l)=>{let f=[l%r+.5,Math.floor(l/r)+.5].map(x=>x*s),u=y("rect",{class:"nn-garments-square"}),h=y("g",{class:"nn-garments-neuron",role:"button",transform:`translate(${f})`},y("rect",{class:"nn-target",..._n(s-1)}),u),d=()=>t.choose({neuron:l}),m=x=>{e.at=x,t.redraw()};return h.addEventListener("click",d),h.addEventListener("focus",d),h.addEventListener("pointerenter",()=>m(l)),h.addEventListener("pointerleave",()=>m(null)),h.addEventListener("keydown",x=>{let k=Ce[x.key];if(!k&&x.key!==" "&&x.key!=="Enter")return;x.preventDefault();let N=k?l+k[0]+r*k[1]:l;a[N]?.group.focus()}),o.svg.append(h),{group:h,square:u}});function i(c,l,f,u){a.forEach(({group:h,square:d},m)=>{let x=Math.max(0,c[m]),k=Math.max(2,.86*s*Math.sqrt(Math.min(1,x/l)));v(d,_n(k)),h.classList.toggle("nn-garments-current",m===f),h.classList.toggle("nn-garments-silent",x===0),v(h,{tabindex:m===u?0:-1,"aria-pressed":String(m===u),"aria-label":`neuron ${m}, activation ${H(x)}`})})}return{drawing:o,draw:i}}var _n=t=>{let n=(t/2).toFixed(2);return{x:-n,y:-n,width:t.toFixed(2),height:t.toFixed(2)}};function je(t,n){let[e,r]=n,s=Rn(e),o=new D({title:"its weights",width:U,height:U});o.element.classList.add("nn-garments-hidden");let a=q(28,28,!1);o.frame.prepend(a.canvas),o.svg.append(y("rect",{class:"nn-garments-sheet",width:U,height:U}));let i=null,c=[];$(t,(u,h)=>{if(i?.palette===h)return;let d=m=>h.signed(m/s);i={palette:h,low:-s,high:s,colour:kn(d,-s,s)}}),o.element.append(On(t,"weight",()=>i));let l=p("p",{class:"nn-garments-note"});o.svg.addEventListener("pointermove",u=>{let h=o.pointAt(u),[d,m]=h.map(k=>Math.max(0,Math.min(27,Math.floor(k/U*28)))),x=Ot(e,c[0])[m*28+d];o.tell(`row ${m}, column ${d}: ${H(x,3)}`,h)}),o.svg.addEventListener("pointerleave",()=>o.tell(null));function f(u,h,d){(c[0]!==u||c[1]!==d)&&(c=[u,d],a.draw(Ot(e,u),i.colour),w(o.caption,`weights of neuron ${u}`));let m=`Neuron ${u} is ${h>0?`on: ${H(h)}`:"off"}.`;w(l,[m,Te,...n.length===2?[ze(t,r,u)]:[]].join(" "))}return{drawing:o,note:l,draw:f}}function ze(t,n,e){let{classes:r}=t.settings,s=Ln(n,e),o=s.map((c,l)=>l).sort((c,l)=>s[l]-s[c]),[a,i]=[o[0],o.at(-1)];return`It speaks most for ${r[a]}, most against ${r[i]}.`}var Pe=Array.from({length:256},(t,n)=>[n,n,n]),Fe=t=>Pe[Math.round(t)];function mt(){let{canvas:t,draw:n}=q(28,28,!1);return{canvas:t,draw:e=>n(e,Fe)}}function qe(t){let n=t>>>0;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function Tn(t){let n=qe(t);return()=>Math.sqrt(-2*Math.log(1-n()))*Math.cos(2*Math.PI*n())}var Dt=1,Cn=2,Be=230,gt=27/2,K=17,S=28+2*K,Hn=".abcdefghijklmnopqrstuvwxyz",st={right:0,down:0,turn:0,mirror:!1,noise:0,paint:""};function Tt(t){return Object.entries(st).some(([n,e])=>t[n]!==e)}function jn(t,n){let e=Ue(t,n.paint),r=Ct(n);return Array.from({length:784},(s,o)=>{let[a,i]=r([o%28,Math.floor(o/28)]),c=Ke(e,a+K,i+K)+n.noise*Ge[o];return Math.max(0,Math.min(255,c))})}function Ct({right:t,down:n,turn:e,mirror:r}){let s=e*Math.PI/180,[o,a]=[Math.cos(s),Math.sin(s)];return([i,c])=>{let[l,f]=[i-t-gt,c-n-gt],u=o*l-a*f;return[gt+(r?-u:u),gt+a*l+o*f]}}function zn(t,n,e,r){let s=Fn(t);for(let[o,a]of n){let[i,c]=[o+K,a+K];for(let l=Math.ceil(c-r);l<=c+r;l+=1)for(let f=Math.ceil(i-r);f<=i+r;f+=1)l>=0&&f>=0&&l<S&&f<S&&Math.hypot(l-c,f-i)<=r&&(s[l*S+f]=e)}return We(s)}function Pn([t,n],[e,r]){let s=Math.max(1,Math.ceil(2*Math.hypot(e-t,r-n)));return Array.from({length:s+1},(o,a)=>[t+(e-t)*a/s,n+(r-n)*a/s])}function Fn(t){let n=new Uint8Array(S*S);for(let e=0;e<t.length&&3*e<n.length;e+=1){let r=Math.max(0,Hn.indexOf(t[e]));for(let s=0;s<3;s+=1)n[3*e+s]=Math.floor(r/3**s)%3}return n}function We(t){let n="";for(let e=0;e<t.length;e+=3)n+=Hn[t[e]+3*(t[e+1]??0)+9*(t[e+2]??0)];return n.replace(/\.+$/,"")}function Ue(t,n){let e=new Float64Array(S*S);return t.forEach((r,s)=>{e[(Math.floor(s/28)+K)*S+s%28+K]=r}),n&&Fn(n).forEach((r,s)=>{r&&(e[s]=r===Dt?Be:0)}),e}function Ke(t,n,e){let[r,s]=[Math.floor(n),Math.floor(e)],[o,a]=[n-r,e-s],i=(c,l)=>c>=0&&l>=0&&c<S&&l<S?t[c*S+l]:0;return(1-a)*((1-o)*i(s,r)+o*i(s,r+1))+a*((1-o)*i(s+1,r)+o*i(s+1,r+1))}var Ge=Array.from({length:784},Tn(1));var Bn=["draw","erase","move"],Ht={thin:.75,thick:1.5},G=11,Ve={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},qn={draw:"draw on the picture",erase:"erase the picture",move:"drag the picture"};function Wn(t,n,e){let r=new D({title:qn.draw,width:28*G,height:28*G});r.element.classList.add("nn-garments-picture");let s=mt();r.frame.prepend(s.canvas);let o=Ze();r.svg.append(y("rect",{class:"nn-garments-sheet",width:r.width,height:r.height}),o.element);let a={at:[13,13],...Ye(t,e)};return Xe(t,r,a,o,n),Je(t,a,o),$(t,({tool:i})=>{s.draw(n()),w(r.caption,qn[i]),r.svg.setAttribute("data-tool",i),o.place(a.at,i,n())}),r}function Ye(t,n){let e=r=>Math.max(-n,Math.min(n,r));return{paint(r,s){let{state:o}=t,a=Pn(r,s).map(Ct(o)),i=o.tool==="erase"?Cn:Dt;t.set({paint:zn(o.paint,a,i,Ht[o.brush])})},shift(r,s){t.set({right:e(Math.round(r)),down:e(Math.round(s))})}}}function Xe(t,n,e,r,s){let o=null,a=l=>n.pointAt(l).map(f=>f/G-.5),i=()=>t.state.tool==="move";n.svg.addEventListener("pointerdown",l=>{if(l.button)return;l.preventDefault(),r.element.focus({preventScroll:!0}),n.svg.setPointerCapture(l.pointerId);let f=a(l),{right:u,down:h}=t.state;o={last:f,grip:[f[0]-u,f[1]-h]},n.tell(null),i()||e.paint(f,f)}),n.svg.addEventListener("pointermove",l=>{let f=a(l),u=f.map(h=>Math.max(0,Math.min(27,Math.round(h))));if(String(u)!==String(e.at)&&(e.at=u,t.redraw()),o)i()?e.shift(f[0]-o.grip[0],f[1]-o.grip[1]):(e.paint(o.last,f),o.last=f);else{let[h,d]=u,m=Math.round(s()[d*28+h]);n.tell(`row ${d}, column ${h}: ${m}`,n.pointAt(l))}}),n.svg.addEventListener("pointerleave",()=>n.tell(null));let c=()=>{o&&t.commit(),o=null};n.svg.addEventListener("pointerup",c),n.svg.addEventListener("pointercancel",c)}function Je(t,n,e){e.element.addEventListener("keydown",r=>{let s=Ve[r.key],o=r.key===" "||r.key==="Enter";if(!s&&!o)return;r.preventDefault();let{tool:a,right:i,down:c}=t.state;if(a==="move"){s&&n.shift(i+s[0],c+s[1]),t.commit();return}let l=n.at;s&&(n.at=l.map((f,u)=>Math.max(0,Math.min(27,f+s[u]))),t.redraw()),(o||r.shiftKey)&&(n.paint(l,n.at),t.commit())})}function Ze(){let t={width:G,height:G},n=y("g",{class:"nn-garments-brush",tabindex:0,role:"button"},y("rect",{class:"nn-garments-outer",...t}),y("rect",{class:"nn-garments-inner",...t}));function e([r,s],o,a){let i=Math.round(a[s*28+r]),c=o==="move"?"the arrow keys shift the picture":`the arrow keys move the brush, Space ${o}s, and so do arrow keys with Shift`;v(n,{transform:`translate(${r*G} ${s*G})`,"aria-label":`row ${s}, column ${r}, grey level ${i}; ${c}`})}return{element:n,place:e}}function Un(t,n){let{classes:e,labels:r}=t.settings,s=new Map,o=n.map((a,i)=>{let c=e[r[i]];s.set(c,(s.get(c)??0)+1);let l=mt();return l.draw(a),p("button",{type:"button",class:"nn-garments-pick",title:c,"aria-label":`${c}, picture ${s.get(c)}`,onclick:()=>t.choose({picked:i,paint:""})},l.canvas)});return $(t,({picked:a})=>{o.forEach((i,c)=>v(i,{"aria-pressed":String(c===a)}))}),p("div",{class:"nn-garments-strip",role:"group","aria-label":"pictures to pick from"},...o)}var Kn=-1,Qe=new Array(784).fill(0),jt=8,tr=128,$s=Mn({name:"a network that names garments",initial:{picked:0,...st,tool:"draw",brush:"thick",hidden:!1,neuron:0},build(t){let{settings:n,data:e}=t,{layers:r,pictures:s}=Sn(n,new Uint8Array(e.buffer,e.byteOffset,e.byteLength)),o=h=>s[h]??Qe,a=new Map,i=h=>(a.has(h)||a.set(h,It(r,o(h),n)),a.get(h)),c=null;t.parts.push(h=>{let d=jn(o(h.picked),h);c={pixels:d,now:It(r,d,n),before:i(h.picked),isMoved:Tt(h),label:n.labels[h.picked]??null}}),t.root.append(p("style",{},In),Un(t,s));let l=An(t,()=>c),f=[Wn(t,()=>c.pixels,jt).element,l.element];if(r.length>1){let h=s.map((x,k)=>i(k).preActivations[0]),{toggle:d,element:m}=Dn(t,r,h,()=>c);l.element.append(p("div",{class:"nn-garments-inside"},d)),f.push(m)}let u=p("div",{class:"nn-garments-layout"},...f,nr(t));return $(t,({hidden:h})=>u.classList.toggle("nn-garments-open",h)),t.root.append(u),()=>er(c,n.classes)}});function nr(t){let n={min:-jt,max:jt,whole:!0};return Kt(bt(t,{key:"tool",label:"pointer",options:Bn}),bt(t,{key:"brush",label:"brush",options:Object.keys(Ht),enabled:({tool:e})=>e!=="move"}),tt(t,{key:"right",label:"shift right",...n}),tt(t,{key:"down",label:"shift down",...n}),tt(t,{key:"turn",label:"turn left (°)",min:-180,max:180,whole:!0}),tt(t,{key:"noise",label:"noise",min:0,max:tr,whole:!0}),Gt("picture",V(t,{label:"Mirror",onclick:()=>t.choose({mirror:!t.state.mirror}),pressed:({mirror:e})=>e}),V(t,{label:"Blank sheet",onclick:()=>t.choose({picked:Kn,...st,tool:"draw"}),pressed:({picked:e})=>e===Kn}),V(t,{label:"As it was",onclick:()=>t.choose(st),enabled:Tt})))}function er({now:t,before:n,label:e,...r},s){let o=l=>`${s[l.answer]}, with ${En(l.probabilities[l.answer])}`,a=`The network says ${o(t)}`;if(e===null)return r.isMoved?`${a}; your own picture has no label.`:`${a}; the sheet is blank, but one of the ten classes is all that it can say.`;let i=t.answer===e?"; the label is":", but the label is",c=`${a}${i} ${s[e]}.`;return r.isMoved?`${c} As the picture was, it said ${o(n)}.`:c}export{$s as default};
