function J(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function et(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function T(){}var F=.7,X=1/F,V="\\s*([+-]?\\d+)\\s*",tt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",R="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xn=/^#([0-9a-f]{3,8})$/,Jn=new RegExp(`^rgb\\(${V},${V},${V}\\)$`),Zn=new RegExp(`^rgb\\(${R},${R},${R}\\)$`),Qn=new RegExp(`^rgba\\(${V},${V},${V},${tt}\\)$`),te=new RegExp(`^rgba\\(${R},${R},${R},${tt}\\)$`),ne=new RegExp(`^hsl\\(${tt},${R},${R}\\)$`),ee=new RegExp(`^hsla\\(${tt},${R},${R},${tt}\\)$`),Wt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};J(T,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Ut,formatHex:Ut,formatHex8:re,formatHsl:se,formatRgb:Kt,toString:Kt});function Ut(){return this.rgb().formatHex()}function re(){return this.rgb().formatHex8()}function se(){return nn(this).formatHsl()}function Kt(){return this.rgb().formatRgb()}function Et(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Xn.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?Gt(n):e===3?new v(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?ot(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?ot(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Jn.exec(t))?new v(n[1],n[2],n[3],1):(n=Zn.exec(t))?new v(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Qn.exec(t))?ot(n[1],n[2],n[3],n[4]):(n=te.exec(t))?ot(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=ne.exec(t))?Xt(n[1],n[2]/100,n[3]/100,1):(n=ee.exec(t))?Xt(n[1],n[2]/100,n[3]/100,n[4]):Wt.hasOwnProperty(t)?Gt(Wt[t]):t==="transparent"?new v(NaN,NaN,NaN,0):null}function Gt(t){return new v(t>>16&255,t>>8&255,t&255,1)}function ot(t,n,e,r){return r<=0&&(t=n=e=NaN),new v(t,n,e,r)}function Nt(t){return t instanceof T||(t=Et(t)),t?(t=t.rgb(),new v(t.r,t.g,t.b,t.opacity)):new v}function At(t,n,e,r){return arguments.length===1?Nt(t):new v(t,n,e,r??1)}function v(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}J(v,At,et(T,{brighter(t){return t=t==null?X:Math.pow(X,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new v(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new v(j(this.r),j(this.g),j(this.b),at(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Vt,formatHex:Vt,formatHex8:oe,formatRgb:Yt,toString:Yt}));function Vt(){return`#${H(this.r)}${H(this.g)}${H(this.b)}`}function oe(){return`#${H(this.r)}${H(this.g)}${H(this.b)}${H((isNaN(this.opacity)?1:this.opacity)*255)}`}function Yt(){let t=at(this.opacity);return`${t===1?"rgb(":"rgba("}${j(this.r)}, ${j(this.g)}, ${j(this.b)}${t===1?")":`, ${t})`}`}function at(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function j(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function H(t){return t=j(t),(t<16?"0":"")+t.toString(16)}function Xt(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new N(t,n,e,r)}function nn(t){if(t instanceof N)return new N(t.h,t.s,t.l,t.opacity);if(t instanceof T||(t=Et(t)),!t)return new N;if(t instanceof N)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,s=Math.min(n,e,r),o=Math.max(n,e,r),i=NaN,a=o-s,c=(o+s)/2;return a?(n===o?i=(e-r)/a+(e<r)*6:e===o?i=(r-n)/a+2:i=(n-e)/a+4,a/=c<.5?o+s:2-o-s,i*=60):a=c>0&&c<1?0:i,new N(i,a,c,t.opacity)}function ie(t,n,e,r){return arguments.length===1?nn(t):new N(t,n,e,r??1)}function N(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}J(N,ie,et(T,{brighter(t){return t=t==null?X:Math.pow(X,t),new N(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new N(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,s=2*e-r;return new v(yt(t>=240?t-240:t+120,s,r),yt(t,s,r),yt(t<120?t+240:t-120,s,r),this.opacity)},clamp(){return new N(Jt(this.h),it(this.s),it(this.l),at(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=at(this.opacity);return`${t===1?"hsl(":"hsla("}${Jt(this.h)}, ${it(this.s)*100}%, ${it(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Jt(t){return t=(t||0)%360,t<0?t+360:t}function it(t){return Math.max(0,Math.min(1,t||0))}function yt(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var en=Math.PI/180,rn=180/Math.PI,ct=18,sn=.96422,on=1,an=.82521,cn=4/29,Y=6/29,ln=3*Y*Y,ae=Y*Y*Y;function hn(t){if(t instanceof O)return new O(t.l,t.a,t.b,t.opacity);if(t instanceof D)return fn(t);t instanceof v||(t=Nt(t));var n=kt(t.r),e=kt(t.g),r=kt(t.b),s=vt((.2225045*n+.7168786*e+.0606169*r)/on),o,i;return n===e&&e===r?o=i=s:(o=vt((.4360747*n+.3850649*e+.1430804*r)/sn),i=vt((.0139322*n+.0971045*e+.7141733*r)/an)),new O(116*s-16,500*(o-s),200*(s-i),t.opacity)}function ce(t,n,e,r){return arguments.length===1?hn(t):new O(t,n,e,r??1)}function O(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}J(O,ce,et(T,{brighter(t){return new O(this.l+ct*(t??1),this.a,this.b,this.opacity)},darker(t){return new O(this.l-ct*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=sn*Mt(n),t=on*Mt(t),e=an*Mt(e),new v($t(3.1338561*n-1.6168667*t-.4906146*e),$t(-.9787684*n+1.9161415*t+.033454*e),$t(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function vt(t){return t>ae?Math.pow(t,1/3):t/ln+cn}function Mt(t){return t>Y?t*t*t:ln*(t-cn)}function $t(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function kt(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function le(t){if(t instanceof D)return new D(t.h,t.c,t.l,t.opacity);if(t instanceof O||(t=hn(t)),t.a===0&&t.b===0)return new D(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*rn;return new D(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function he(t,n,e,r){return arguments.length===1?le(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function fn(t){if(isNaN(t.h))return new O(t.l,0,0,t.opacity);var n=t.h*en;return new O(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}J(D,he,et(T,{brighter(t){return new D(this.h,this.c,this.l+ct*(t??1),this.opacity)},darker(t){return new D(this.h,this.c,this.l-ct*(t??1),this.opacity)},rgb(){return fn(this).rgb()}}));var un=-.14861,St=1.78277,Lt=-.29227,lt=-.90649,nt=1.97294,Zt=nt*lt,Qt=nt*St,tn=St*Lt-lt*un;function fe(t){if(t instanceof P)return new P(t.h,t.s,t.l,t.opacity);t instanceof v||(t=Nt(t));var n=t.r/255,e=t.g/255,r=t.b/255,s=(tn*r+Zt*n-Qt*e)/(tn+Zt-Qt),o=r-s,i=(nt*(e-s)-Lt*o)/lt,a=Math.sqrt(i*i+o*o)/(nt*s*(1-s)),c=a?Math.atan2(i,o)*rn-120:NaN;return new P(c<0?c+360:c,a,s,t.opacity)}function ue(t,n,e,r){return arguments.length===1?fe(t):new P(t,n,e,r??1)}function P(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}J(P,ue,et(T,{brighter(t){return t=t==null?X:Math.pow(X,t),new P(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?F:Math.pow(F,t),new P(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*en,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),s=Math.sin(t);return new v(255*(n+e*(un*r+St*s)),255*(n+e*(Lt*r+lt*s)),255*(n+e*(nt*r)),this.opacity)}}));var pe="http://www.w3.org/2000/svg";function p(t,n={},...e){return pn(document.createElement(t),n,e)}function y(t,n={},...e){return pn(document.createElementNS(pe,t),n,e)}function M(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let s=r===!0?"":String(r);t.getAttribute(e)!==s&&t.setAttribute(e,s)}return t}function w(t,n){t.textContent!==n&&(t.textContent=n)}function pn(t,n,e){return M(t,n),t.append(...e),t}function q(t,n,e=!0){let r=p("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),s=r.getContext("2d"),o=s.createImageData(t,n);o.data.fill(255);function i(a,c){let{data:l}=o;for(let h=0;h<t*n;h+=1){let[u,f,b]=c(a[h]);l[4*h]=u,l[4*h+1]=f,l[4*h+2]=b}s.putImageData(o,0,0)}return{canvas:r,draw:i}}function dn(t,n,e){let r=Array.from({length:256},(o,i)=>t(n+i/255*(e-n))),s=e>n?255/(e-n):0;return o=>r[Math.max(0,Math.min(255,Math.round((o-n)*s)))]}var de=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,me=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function ht(t,n=2){return ft(String(Number(t.toFixed(n))+0))}function I(t,n=2){return ft((Number(t.toFixed(n))+0).toFixed(n))}function mn(t){let n=String(t),e=t.toFixed(2);return ft(n.length>e.length?n:e)}function gn(t){return ft(t.toLocaleString("en-GB"))}function xn(t){let n=t.trim().replace("−","-");return de.test(n)&&(n=n.replace(/[,\s]/g,"")),me.test(n)?Number(n):null}function ft(t){return t.replaceAll("-","−")}function ut(...t){return p("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var C=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=y("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=p("div",{class:"nn-frame"},this.svg),this.caption=p("figcaption",{},n),this.element=p("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:s}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,s]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(p("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;w(this.readout,n);let s=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=s?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=s?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}};var ge=4,xe=36,bn=0;function pt(...t){return p("div",{class:"nn-controls"},...t)}function rt(t,n){let{key:e,label:r,min:s,max:o,log:i=!1,whole:a=!1,enabled:c=()=>!0}=n,l=n.step??(a?1:i?.02:.1),h=n.changes??(d=>({[e]:d})),u=n.value??(d=>d[e]),f=i?Math.log10:d=>d,b=Math.max(0,Math.ceil(-Math.log10(l))),g=d=>a?Math.round(i?10**d:d):i?Number((10**d).toPrecision(3)):Number(d.toFixed(b))+0,m=d=>a?gn(d):mn(d),$=`nn-${bn+=1}`,E=p("input",{type:"range",min:f(s),max:f(o),step:l,oninput:()=>qt(g(Number(E.value))),onchange:()=>t.commit()}),S=p("input",{type:"text",id:$,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>Kn(S.value),onfocus:()=>S.select()}),z=p("div",{class:"nn-note",role:"alert"}),Ft=p("label",{for:$}),wt=null,Q="";function qt(d){w(z,""),t.set(h(d))}function Kn(d){let L=xn(d);if(L===null||a&&L%1){S.value=Q,w(z,`“${d}” is no ${a?"whole number":"number"}, so ${Q} stays.`);return}let _=Math.min(o,Math.max(s,L));if(wt=_,E.value=f(_),Q=S.value=_===L?d.trim():m(_),qt(_),t.commit(),_!==L){let Yn=`${m(s)} to ${m(o)}`;w(z,`${d} is outside ${Yn}, so ${Q} is used.`)}}function Gn(d){return Math.abs(Number(E.value)-f(d))<=.501*l}function Vn(d){wt=d,E.value=f(d),Q=S.value=m(d)}let Bt=p("div",{class:"nn-row nn-slider"},Ft,S,E,z);return k(t,d=>{let L=u(d);(L!==wt||!Gn(L))&&Vn(L);let _=typeof r=="function"?r(d):r;w(Ft,_),M(E,{"aria-label":_,"aria-valuetext":m(L),disabled:!c(d)}),M(S,{disabled:!c(d)}),Bt.classList.toggle("nn-disabled",!c(d))}),Bt}function Rt(t,{key:n,label:e,options:r,enabled:s=()=>!0,...o}){let i=o.changes??(f=>({[n]:f})),a=o.value??(f=>f[n]),c=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),l=c.map(f=>p("button",{type:"button",onclick:()=>t.choose(i(f.value,t.state))},f.label)),h=`nn-${bn+=1}`,u=c.reduce((f,b)=>f+b.label.length+ge,0);return k(t,f=>{l.forEach((b,g)=>{let m=a(f)===c[g].value;M(b,{"aria-pressed":String(m),disabled:!s(f)})})}),p("div",{class:`nn-row nn-choice ${u>xe?"nn-long":""}`,role:"group","aria-labelledby":h},p("span",{class:"nn-label",id:h},e),p("div",{class:"nn-buttons"},...l))}function Z(t,{label:n,onclick:e,pressed:r=null,enabled:s=()=>!0}){let o=typeof n=="function"?n:()=>n,i=p("button",{type:"button",onclick:e});return k(t,a=>{w(i,o(a)),M(i,{disabled:!s(a)}),r&&M(i,{"aria-pressed":String(r(a))})}),i}function dt(t,...n){return p("div",{class:"nn-row nn-choice",role:"group","aria-label":t},p("span",{class:"nn-label"},t),p("div",{class:"nn-buttons"},...n))}function k(t,n){t.parts.push(n)}var be="application/vnd.jupyter.widget-view+json",we=/IPY_MODEL_([\w-]+)/g,wn=new WeakSet;function yn(t){if(!t?.context?.model?.cells||!t._modelsSync||wn.has(t))return;wn.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),s=o=>r.forEach(i=>i.comm_live=o);s(!0);try{let o=n(e);return{...o,state:ve(o.state,ye(t.context.model))}}finally{s(!1)}}}function ye(t){return[...t.cells].flatMap(n=>n.type==="code"?n.outputs.toJSON():[]).map(n=>n.data?.[be]?.model_id).filter(Boolean)}function ve(t,n){let e={},r=[...n];for(;r.length;){let s=r.pop();if(e[s]||!t[s])continue;e[s]=t[s];let o=JSON.stringify({...t[s].state,_esm:null});r.push(...Array.from(o.matchAll(we),([,i])=>i))}return e}var mt=class{constructor(n){let e=getComputedStyle(n),r=s=>{let{r:o,g:i,b:a}=At(e.getPropertyValue(s).trim());return[o,i,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return vn(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return vn(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function vn(t,n,e){return t.map((r,s)=>r+e*(n[s]-r))}function Mn(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var $n=`.nn {
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
`;var $e=400;function kn({name:t,initial:n,build:e}){return{initialize({model:r}){yn(r.widget_manager)},render({model:r,el:s}){let o=new Ot(r,n),i=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",i),s.append(p("style",{},$n),o.root),o.start(e(o)),()=>o.stop()}}}var Ot=class{#t;#o=()=>"";#n=0;#e=null;#r=p("p",{class:"nn-sentence","aria-hidden":"true"});#i=p("p",{class:"nn-spoken",role:"status"});#s=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=p("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ee)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!ke(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#c()))}onStop(n){this.#a.push(n)}start(n){this.#o=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(Mn(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#s);for(let n of this.#a)n()}#c(){this.#n=0,this.#e??=new mt(this.root);for(let n of this.parts)n(this.state,this.#e);this.#l(this.#o(this.state,this.#e))}#l(n){this.#r.textContent!==n&&(this.#r.isConnected||this.root.append(this.#r,this.#i),this.#r.textContent=n,clearTimeout(this.#s),this.#s=setTimeout(()=>w(this.#i,n),$e))}};function ke(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Ee(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function En(t){return It(t).replace("> ","over ").replace("< ","under ")}function It(t){let n=Math.round(100*t);return n===100?"> 99 %":n===0?"< 1 %":`${n} %`}var Nn=400,W=29,[B,gt]=[128,326];function An(t,n){let{classes:e}=t.settings,r=W*e.length,s=new C({title:"what the network says",width:Nn,height:r}),o=e.map((i,a)=>Ne(s,i,a));return s.element.append(p("p",{class:"nn-garments-key"},"✓ label   ▸ the network’s answer   ┃ as it was")),k(t,()=>{let{now:i,before:a,isMoved:c,label:l}=n();o.forEach((h,u)=>h.draw({probability:i.probabilities[u],logit:i.logits[u],earlier:c?a.probabilities[u]:null,isAnswer:u===i.answer,isLabel:u===l}))}),s}function Ne(t,n,e){let[r,s]=[e*W,(e+.5)*W],o=y("text",{class:"nn-garments-name",x:B-8,y:s+4.5}),i=y("rect",{x:B,y:r+5,height:W-10}),a=y("line",{class:"nn-garments-earlier",y1:r+2,y2:r+W-2}),c=y("text",{class:"nn-garments-number",x:gt+8,y:s+4.5}),l=y("rect",{class:"nn-target",y:r,width:Nn,height:W}),h=y("rect",{class:"nn-garments-track",x:B,y:r+5,width:gt-B,height:W-10}),u=y("g",{},h,i,a,o,c,l);t.svg.append(u);let f="";u.addEventListener("pointermove",g=>t.tell(f,t.pointAt(g))),u.addEventListener("pointerleave",()=>t.tell(null));function b({probability:g,logit:m,earlier:$,isAnswer:E,isLabel:S}){let z=B+($??0)*(gt-B);M(i,{width:(g*(gt-B)).toFixed(2),class:E?"nn-garments-bar nn-garments-answer":"nn-garments-bar"}),M(a,{x1:z.toFixed(2),x2:z.toFixed(2),visibility:$===null?"hidden":"visible"}),M(u,{"font-weight":S?700:null}),w(o,`${S?"✓ ":""}${E?"▸ ":""}${n}`),w(c,It(g)),f=`logit ${I(m)}
probability ${I(g,4)}`}return{draw:b}}function Ae(t){let n=t&32768?-1:1,e=t>>10&31,r=t&1023;return e===0?n*r*2**-24:e===31?r?NaN:n*(1/0):n*(1+r/1024)*2**(e-15)}function Sn({sizes:t,count:n},e){let r=0,s=a=>{let c=r;return r+=2*a,Float32Array.from({length:a},(l,h)=>Ae(e[c+2*h]|e[c+2*h+1]<<8))},o=t.slice(1).map((a,c)=>{let l=t[c];return{inputs:l,outputs:a,weights:s(l*a),biases:s(a)}}),i=Array.from({length:n},(a,c)=>Array.from(e.slice(r+c*t[0],r+(c+1)*t[0])));return{layers:o,pictures:i}}function _t(t,n,{mean:e,std:r}){let s=n.map(c=>(c/255-e)/r),o=t.map((c,l)=>{let h=Re(c,l?s.map(u=>Math.max(0,u)):s);return s=h,h}),i=o.pop(),a=Se(i);return{preActivations:o,logits:i,probabilities:a,answer:Le(a)}}function Se(t){let n=Math.max(...t),e=t.map(s=>Math.exp(s-n)),r=e.reduce((s,o)=>s+o);return e.map(s=>s/r)}function Dt({inputs:t,weights:n},e){return n.subarray(e*t,(e+1)*t)}function Ln({inputs:t,outputs:n,weights:e},r){return Array.from({length:n},(s,o)=>e[o*t+r])}function Rn({weights:t}){let n=t.map(Math.abs).sort();return n[Math.floor(.995*(n.length-1))]||1}function Le(t){return t.reduce((n,e,r)=>e>t[n]?r:n,0)}function Re({inputs:t,outputs:n,weights:e,biases:r},s){return Array.from({length:n},(o,i)=>{let a=r[i];for(let c=0;c<t;c+=1)a+=e[i*t+c]*s[c];return a})}var On=`.nn-garments-strip {
  display: grid;
  grid-template-columns: repeat(10, minmax(24px, 48px));
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
`;var Ct=64;function In(t,n,e){let r=q(Ct,1),[s,o]=[p("span"),p("span")],i=p("span");return k(t,()=>{w(i,typeof n=="function"?n():n);let a=e(),c=(a.high-a.low)/(Ct-1);r.draw(Array.from({length:Ct},(l,h)=>a.low+h*c),a.colour),w(s,ht(a.low)),w(o,ht(a.high))}),p("div",{class:"nn-bar"},i,s,r.canvas,o)}var U=300,Ie={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]};function Dn(t,n,e,r){let s=n[0].outputs,o=e.flat().reduce((u,f)=>Math.max(u,f),1e-6),i={at:null},a=_e(t,s,i),c=De(t,n),l=ut(a.drawing,c.drawing);k(t,(u,f)=>{if(l.hidden=!u.hidden,!u.hidden)return;let b=r().now.preActivations[0],g=Math.min(s-1,Math.max(0,u.neuron)),m=i.at??g;a.draw(b,o,m,g),c.draw(m,b[m],f)});let h=Z(t,{label:s===1?"What the hidden neuron does":`What the ${s} hidden neurons do`,onclick:()=>t.choose({hidden:!t.state.hidden}),pressed:({hidden:u})=>u});return[pt(dt("inside",h)),l]}function _e(t,n,e){let r=Math.ceil(Math.sqrt(n)),s=U/r,o=new C({title:"hidden neurons: the larger, the more active",width:U,height:s*Math.ceil(n/r)});o.element.classList.add("nn-garments-hidden");let i=Array.from({length:n},(c,l)=>{let h=[l%r+.5,Math.floor(l/r)+.5].map(m=>m*s),u=y("rect",{class:"nn-garments-square"}),f=y("g",{class:"nn-garments-neuron",role:"button",transform:`translate(${h})`},y("rect",{class:"nn-target",..._n(s-1)}),u),b=()=>t.choose({neuron:l}),g=m=>{e.at=m,t.redraw()};return f.addEventListener("click",b),f.addEventListener("focus",b),f.addEventListener("pointerenter",()=>g(l)),f.addEventListener("pointerleave",()=>g(null)),f.addEventListener("keydown",m=>{let $=Ie[m.key];if(!$&&m.key!==" "&&m.key!=="Enter")return;m.preventDefault();let E=$?l+$[0]+r*$[1]:l;i[E]?.group.focus()}),o.svg.append(f),{group:f,square:u}});function a(c,l,h,u){i.forEach(({group:f,square:b},g)=>{let m=Math.max(0,c[g]),$=Math.max(2,.86*s*Math.sqrt(Math.min(1,m/l)));M(b,_n($)),f.classList.toggle("nn-garments-current",g===h),f.classList.toggle("nn-garments-silent",m===0),M(f,{tabindex:g===u?0:-1,"aria-pressed":String(g===u),"aria-label":`neuron ${g}, activation ${I(m)}`})})}return{drawing:o,draw:a}}var _n=t=>{let n=(t/2).toFixed(2);return{x:-n,y:-n,width:t.toFixed(2),height:t.toFixed(2)}};function De(t,n){let[e,r]=n,s=Rn(e),o=new C({title:"weights from the pixels",width:U,height:U});o.element.classList.add("nn-garments-hidden");let i=q(28,28,!1);o.frame.prepend(i.canvas),o.svg.append(y("rect",{class:"nn-garments-sheet",width:U,height:U}));let a=null,c=[];k(t,(u,f)=>{if(a?.palette===f)return;let b=g=>f.signed(g/s);a={palette:f,low:-s,high:s,colour:dn(b,-s,s)}});let l=p("p",{class:"nn-garments-key"});o.element.append(In(t,"weight",()=>a),l),o.svg.addEventListener("pointermove",u=>{let f=o.pointAt(u),[b,g]=f.map($=>Math.max(0,Math.min(27,Math.floor($/U*28)))),m=Dt(e,c[0])[g*28+b];o.tell(`row ${g}, column ${b}: ${I(m,3)}`,f)}),o.svg.addEventListener("pointerleave",()=>o.tell(null));function h(u,f,b){(c[0]!==u||c[1]!==b)&&(c=[u,b],i.draw(Dt(e,u),a.colour),w(o.caption,`weights from the pixels to neuron ${u}`));let g=Math.max(0,f),m=`z = ${I(f)}, with bias ${I(e.biases[u])}; a = ReLU(z) = ${I(g)}.`;w(l,n.length===2?`${m} ${Ce(t,r,u)}`:m)}return{drawing:o,draw:h}}function Ce(t,n,e){let{classes:r}=t.settings,s=Ln(n,e),o=s.map((l,h)=>h).sort((l,h)=>s[h]-s[l]),[i,a]=[o[0],o.at(-1)],c=l=>`${l<0?"":"+"}${I(l)}`;return`Its weight is largest to ${r[i]} (${c(s[i])}) and smallest to ${r[a]} (${c(s[a])}).`}var Te=Array.from({length:256},(t,n)=>[n,n,n]),ze=t=>Te[Math.round(t)];function xt(){let{canvas:t,draw:n}=q(28,28,!1);return{canvas:t,draw:e=>n(e,ze)}}var Tt=1,Cn=2,He=230,bt=27/2,K=17,A=28+2*K,Tn=".abcdefghijklmnopqrstuvwxyz",st={right:0,down:0,turn:0,mirror:!1,noise:0,paint:""};function zt(t){return Object.entries(st).some(([n,e])=>t[n]!==e)}function zn(t,n){let e=Pe(t,n.paint),r=Ht(n);return Array.from({length:784},(s,o)=>{let[i,a]=r([o%28,Math.floor(o/28)]),c=Fe(e,i+K,a+K)+n.noise*qe[o];return Math.max(0,Math.min(255,c))})}function Ht({right:t,down:n,turn:e,mirror:r}){let s=e*Math.PI/180,[o,i]=[Math.cos(s),Math.sin(s)];return([a,c])=>{let[l,h]=[a-t-bt,c-n-bt],u=o*l-i*h;return[bt+(r?-u:u),bt+i*l+o*h]}}function Hn(t,n,e,r){let s=Pn(t);for(let[o,i]of n){let[a,c]=[o+K,i+K];for(let l=Math.ceil(c-r);l<=c+r;l+=1)for(let h=Math.ceil(a-r);h<=a+r;h+=1)l>=0&&h>=0&&l<A&&h<A&&Math.hypot(l-c,h-a)<=r&&(s[l*A+h]=e)}return je(s)}function jn([t,n],[e,r]){let s=Math.max(1,Math.ceil(2*Math.hypot(e-t,r-n)));return Array.from({length:s+1},(o,i)=>[t+(e-t)*i/s,n+(r-n)*i/s])}function Pn(t){let n=new Uint8Array(A*A);for(let e=0;e<t.length&&3*e<n.length;e+=1){let r=Math.max(0,Tn.indexOf(t[e]));for(let s=0;s<3;s+=1)n[3*e+s]=Math.floor(r/3**s)%3}return n}function je(t){let n="";for(let e=0;e<t.length;e+=3)n+=Tn[t[e]+3*(t[e+1]??0)+9*(t[e+2]??0)];return n.replace(/\.+$/,"")}function Pe(t,n){let e=new Float64Array(A*A);return t.forEach((r,s)=>{e[(Math.floor(s/28)+K)*A+s%28+K]=r}),n&&Pn(n).forEach((r,s)=>{r&&(e[s]=r===Tt?He:0)}),e}function Fe(t,n,e){let[r,s]=[Math.floor(n),Math.floor(e)],[o,i]=[n-r,e-s],a=(c,l)=>c>=0&&l>=0&&c<A&&l<A?t[c*A+l]:0;return(1-i)*((1-o)*a(s,r)+o*a(s,r+1))+i*((1-o)*a(s+1,r)+o*a(s+1,r+1))}var qe=Be(784);function Be(t){let n=We(1);return Array.from({length:t},()=>Math.sqrt(-2*Math.log(1-n()))*Math.cos(2*Math.PI*n()))}function We(t){let n=t;return()=>{n=n+1831565813|0;let e=Math.imul(n^n>>>15,1|n);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}var qn=["draw","erase","move"],jt={thin:.75,thick:1.5},G=11,Ue={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Fn={draw:"draw on the picture",erase:"erase the picture",move:"drag the picture"};function Bn(t,n,e){let r=new C({title:Fn.draw,width:28*G,height:28*G});r.element.classList.add("nn-garments-picture");let s=xt();r.frame.prepend(s.canvas);let o=Ye();r.svg.append(y("rect",{class:"nn-garments-sheet",width:r.width,height:r.height}),o.element);let i={at:[13,13],...Ke(t,e)};return Ge(t,r,i,o,n),Ve(t,i,o),k(t,({tool:a})=>{s.draw(n()),w(r.caption,Fn[a]),r.svg.setAttribute("data-tool",a),o.place(i.at,a,n())}),r}function Ke(t,n){let e=r=>Math.max(-n,Math.min(n,r));return{paint(r,s){let{state:o}=t,i=jn(r,s).map(Ht(o)),a=o.tool==="erase"?Cn:Tt;t.set({paint:Hn(o.paint,i,a,jt[o.brush])})},shift(r,s){t.set({right:e(Math.round(r)),down:e(Math.round(s))})}}}function Ge(t,n,e,r,s){let o=null,i=l=>n.pointAt(l).map(h=>h/G-.5),a=()=>t.state.tool==="move";n.svg.addEventListener("pointerdown",l=>{if(l.button)return;l.preventDefault(),r.element.focus({preventScroll:!0}),n.svg.setPointerCapture(l.pointerId);let h=i(l),{right:u,down:f}=t.state;o={last:h,grip:[h[0]-u,h[1]-f]},n.tell(null),a()||e.paint(h,h)}),n.svg.addEventListener("pointermove",l=>{let h=i(l),u=h.map(f=>Math.max(0,Math.min(27,Math.round(f))));if(String(u)!==String(e.at)&&(e.at=u,t.redraw()),o)a()?e.shift(h[0]-o.grip[0],h[1]-o.grip[1]):(e.paint(o.last,h),o.last=h);else{let[f,b]=u,g=Math.round(s()[b*28+f]);n.tell(`row ${b}, column ${f}: ${g}`,n.pointAt(l))}}),n.svg.addEventListener("pointerleave",()=>n.tell(null));let c=()=>{o&&t.commit(),o=null};n.svg.addEventListener("pointerup",c),n.svg.addEventListener("pointercancel",c)}function Ve(t,n,e){e.element.addEventListener("keydown",r=>{let s=Ue[r.key],o=r.key===" "||r.key==="Enter";if(!s&&!o)return;r.preventDefault();let{tool:i,right:a,down:c}=t.state;if(i==="move"){s&&n.shift(a+s[0],c+s[1]),t.commit();return}let l=n.at;s&&(n.at=l.map((h,u)=>Math.max(0,Math.min(27,h+s[u]))),t.redraw()),(o||r.shiftKey)&&(n.paint(l,n.at),t.commit())})}function Ye(){let t={width:G,height:G},n=y("g",{class:"nn-garments-brush",tabindex:0,role:"button"},y("rect",{class:"nn-garments-outer",...t}),y("rect",{class:"nn-garments-inner",...t}));function e([r,s],o,i){let a=Math.round(i[s*28+r]),c=o==="move"?"the arrow keys shift the picture":`the arrow keys move the brush, Space ${o}s, and so do arrow keys with Shift`;M(n,{transform:`translate(${r*G} ${s*G})`,"aria-label":`row ${s}, column ${r}, grey level ${a}; ${c}`})}return{element:n,place:e}}function Wn(t,n){let{classes:e,labels:r}=t.settings,s=new Map,o=n.map((i,a)=>{let c=e[r[a]];s.set(c,(s.get(c)??0)+1);let l=xt();return l.draw(i),p("button",{type:"button",class:"nn-garments-pick",title:c,"aria-label":`${c}, picture ${s.get(c)}`,onclick:()=>t.choose({picked:a,paint:""})},l.canvas)});return k(t,({picked:i})=>{o.forEach((a,c)=>M(a,{"aria-pressed":String(c===i)}))}),p("div",{class:"nn-garments-strip",role:"group","aria-label":"pictures to pick from"},...o)}var Un=-1,Xe=new Array(784).fill(0),Pt=8,Je=128,ys=kn({name:"a network that names garments",initial:{picked:0,...st,tool:"draw",brush:"thick",hidden:!1,neuron:0},build(t){let{settings:n,data:e}=t,{layers:r,pictures:s}=Sn(n,new Uint8Array(e.buffer,e.byteOffset,e.byteLength)),o=l=>s[l]??Xe,i=new Map,a=l=>(i.has(l)||i.set(l,_t(r,o(l),n)),i.get(l)),c=null;if(t.parts.push(l=>{let h=zn(o(l.picked),l);c={pixels:h,now:_t(r,h,n),before:a(l.picked),isMoved:zt(l),label:n.labels[l.picked]??null}}),t.root.append(p("style",{},On),Wn(t,s),ut(Bn(t,()=>c.pixels,Pt),An(t,()=>c)),Ze(t)),r.length>1){let l=s.map((h,u)=>a(u).preActivations[0]);t.root.append(...Dn(t,r,l,()=>c))}return()=>Qe(c,n.classes)}});function Ze(t){let n={min:-Pt,max:Pt,whole:!0};return pt(Rt(t,{key:"tool",label:"pointer",options:qn}),Rt(t,{key:"brush",label:"brush",options:Object.keys(jt),enabled:({tool:e})=>e!=="move"}),rt(t,{key:"right",label:"shift right",...n}),rt(t,{key:"down",label:"shift down",...n}),rt(t,{key:"turn",label:"turn left (°)",min:-180,max:180,whole:!0}),rt(t,{key:"noise",label:"noise",min:0,max:Je,whole:!0}),dt("picture",Z(t,{label:"Mirror",onclick:()=>t.choose({mirror:!t.state.mirror}),pressed:({mirror:e})=>e}),Z(t,{label:"Blank sheet",onclick:()=>t.choose({picked:Un,...st,tool:"draw"}),pressed:({picked:e})=>e===Un}),Z(t,{label:"As it was",onclick:()=>t.choose(st),enabled:zt})))}function Qe({now:t,before:n,label:e,...r},s){let o=l=>`${s[l.answer]}, with ${En(l.probabilities[l.answer])}`,i=`The network says ${o(t)}`;if(e===null)return r.isMoved?`${i}; your own picture has no label.`:`${i}; the sheet is blank, but one of the ten classes is all that it can say.`;let a=t.answer===e?"; the label is":", but the label is",c=`${i}${a} ${s[e]}.`;return r.isMoved?`${c} As the picture was, it said ${o(n)}.`:c}export{ys as default};
