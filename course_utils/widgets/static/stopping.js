function Tr(t){return t}var pn=1,dn=2,mn=3,bt=4,le=1e-6;function Sr(t){return"translate("+t+",0)"}function Er(t){return"translate(0,"+t+")"}function Rr(t){return n=>+t(n)}function Cr(t,n){return n=Math.max(0,t.bandwidth()-n*2)/2,t.round()&&(n=Math.round(n)),e=>+t(e)+n}function Pr(){return!this.__axis}function ce(t,n){var e=[],i=null,r=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===pn||t===bt?-1:1,f=t===bt||t===dn?"x":"y",h=t===pn||t===mn?Sr:Er;function c(p){var d=i??(n.ticks?n.ticks.apply(n,e):n.domain()),m=r??(n.tickFormat?n.tickFormat.apply(n,e):Tr),_=Math.max(o,0)+a,x=n.range(),b=+x[0]+u,k=+x[x.length-1]+u,A=(n.bandwidth?Cr:Rr)(n.copy(),u),N=p.selection?p.selection():p,M=N.selectAll(".domain").data([null]),S=N.selectAll(".tick").data(d,n).order(),H=S.exit(),O=S.enter().append("g").attr("class","tick"),q=S.select("line"),F=S.select("text");M=M.merge(M.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),S=S.merge(O),q=q.merge(O.append("line").attr("stroke","currentColor").attr(f+"2",l*o)),F=F.merge(O.append("text").attr("fill","currentColor").attr(f,l*_).attr("dy",t===pn?"0em":t===mn?"0.71em":"0.32em")),p!==N&&(M=M.transition(p),S=S.transition(p),q=q.transition(p),F=F.transition(p),H=H.transition(p).attr("opacity",le).attr("transform",function(g){return isFinite(g=A(g))?h(g+u):this.getAttribute("transform")}),O.attr("opacity",le).attr("transform",function(g){var $=this.parentNode.__axis;return h(($&&isFinite($=$(g))?$:A(g))+u)})),H.remove(),M.attr("d",t===bt||t===dn?s?"M"+l*s+","+b+"H"+u+"V"+k+"H"+l*s:"M"+u+","+b+"V"+k:s?"M"+b+","+l*s+"V"+u+"H"+k+"V"+l*s:"M"+b+","+u+"H"+k),S.attr("opacity",1).attr("transform",function(g){return h(A(g)+u)}),q.attr(f+"2",l*o),F.attr(f,l*_).text(m),N.filter(Pr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===dn?"start":t===bt?"end":"middle"),N.each(function(){this.__axis=A})}return c.scale=function(p){return arguments.length?(n=p,c):n},c.ticks=function(){return e=Array.from(arguments),c},c.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),c):e.slice()},c.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),c):i&&i.slice()},c.tickFormat=function(p){return arguments.length?(r=p,c):r},c.tickSize=function(p){return arguments.length?(o=s=+p,c):o},c.tickSizeInner=function(p){return arguments.length?(o=+p,c):o},c.tickSizeOuter=function(p){return arguments.length?(s=+p,c):s},c.tickPadding=function(p){return arguments.length?(a=+p,c):a},c.offset=function(p){return arguments.length?(u=+p,c):u},c}function fe(t){return ce(mn,t)}function he(t){return ce(bt,t)}function wt(t,n){return t==null||n==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function Lr(t,n){return t==null||n==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function pe(t){let n,e,i;t.length!==2?(n=wt,e=(a,u)=>wt(t(a),u),i=(a,u)=>t(a)-u):(n=t===wt||t===Lr?t:Or,e=t,i=t);function r(a,u,l=0,f=a.length){if(l<f){if(n(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<0?l=h+1:f=h}while(l<f)}return l}function o(a,u,l=0,f=a.length){if(l<f){if(n(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<=0?l=h+1:f=h}while(l<f)}return l}function s(a,u,l=0,f=a.length){let h=r(a,u,l,f-1);return h>l&&i(a[h-1],u)>-i(a[h],u)?h-1:h}return{left:r,center:s,right:o}}function Or(){return 0}function qr(t){return t===null?NaN:+t}var de=pe(wt),me=de.right,Du=de.left,zu=pe(qr).center;var Hu=ge(_e),Bu=ge(Ir);function ge(t){return function(n,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=n;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return n;let a=e&&t(e),u=i&&t(i),l=r.slice();return a&&u?(ot(a,l,r,o,s),ot(a,r,l,o,s),ot(a,l,r,o,s),st(u,r,l,o,s),st(u,l,r,o,s),st(u,r,l,o,s)):a?(ot(a,r,l,o,s),ot(a,l,r,o,s),ot(a,r,l,o,s)):u&&(st(u,r,l,o,s),st(u,l,r,o,s),st(u,r,l,o,s)),n}}function ot(t,n,e,i,r){for(let o=0,s=i*r;o<s;)t(n,e,o,o+=i,1)}function st(t,n,e,i,r){for(let o=0,s=i*r;o<i;++o)t(n,e,o,o+s,i)}function Ir(t){let n=_e(t);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,n(e,i,r+0,o+0,s),n(e,i,r+1,o+1,s),n(e,i,r+2,o+2,s),n(e,i,r+3,o+3,s)}}function _e(t){let n=Math.floor(t);if(n===t)return Fr(t);let e=t-n,i=2*t+1;return(r,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=n*o[s],f=u*n,h=f+u;for(let c=s,p=s+f;c<p;c+=u)l+=o[Math.min(a,c)];for(let c=s,p=a;c<=p;c+=u)l+=o[Math.min(a,c+f)],r[c]=(l+e*(o[Math.max(s,c-h)]+o[Math.min(a,c+h)]))/i,l-=o[Math.max(s,c-f)]}}function Fr(t){let n=2*t+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=t*i[r],u=s*t;for(let l=r,f=r+u;l<f;l+=s)a+=i[Math.min(o,l)];for(let l=r,f=o;l<=f;l+=s)a+=i[Math.min(o,l+u)],e[l]=a/n,a-=i[Math.max(r,l-u)]}}var Dr=Array.prototype,Vu=Dr.slice;var zr=Math.sqrt(50),Hr=Math.sqrt(10),Br=Math.sqrt(2);function Lt(t,n,e){let i=(n-t)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=zr?10:o>=Hr?5:o>=Br?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/s,a=Math.round(t*l),u=Math.round(n*l),a/l<t&&++a,u/l>n&&--u,l=-l):(l=Math.pow(10,r)*s,a=Math.round(t/l),u=Math.round(n/l),a*l<t&&++a,u*l>n&&--u),u<a&&.5<=e&&e<2?Lt(t,n,e*2):[a,u,l]}function qt(t,n,e){if(n=+n,t=+t,e=+e,!(e>0))return[];if(t===n)return[t];let i=n<t,[r,o,s]=i?Lt(n,t,e):Lt(t,n,e);if(!(o>=r))return[];let a=o-r+1,u=new Array(a);if(i)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(r+l)/-s;else for(let l=0;l<a;++l)u[l]=(r+l)*s;return u}function Ot(t,n,e){return n=+n,t=+t,e=+e,Lt(t,n,e)[2]}function xe(t,n,e){n=+n,t=+t,e=+e;let i=n<t,r=i?Ot(n,t,e):Ot(t,n,e);return(i?-1:1)*(r<0?1/-r:r)}var Xu=Vr(Math.random);function Vr(t){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=t()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function ct(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function kt(t,n){var e=Object.create(t.prototype);for(var i in n)e[i]=n[i];return e}function U(){}var tt=.7,lt=1/tt,at="\\s*([+-]?\\d+)\\s*",vt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",B="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xr=/^#([0-9a-f]{3,8})$/,Yr=new RegExp(`^rgb\\(${at},${at},${at}\\)$`),Wr=new RegExp(`^rgb\\(${B},${B},${B}\\)$`),Ur=new RegExp(`^rgba\\(${at},${at},${at},${vt}\\)$`),Gr=new RegExp(`^rgba\\(${B},${B},${B},${vt}\\)$`),jr=new RegExp(`^hsl\\(${vt},${B},${B}\\)$`),Kr=new RegExp(`^hsla\\(${vt},${B},${B},${vt}\\)$`),ye={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ct(U,ft,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:be,formatHex:be,formatHex8:Qr,formatHsl:Zr,formatRgb:we,toString:we});function be(){return this.rgb().formatHex()}function Qr(){return this.rgb().formatHex8()}function Zr(){return Ee(this).formatHsl()}function we(){return this.rgb().formatRgb()}function ft(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Xr.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?ve(n):e===3?new E(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?It(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?It(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Yr.exec(t))?new E(n[1],n[2],n[3],1):(n=Wr.exec(t))?new E(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Ur.exec(t))?It(n[1],n[2],n[3],n[4]):(n=Gr.exec(t))?It(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=jr.exec(t))?Ae(n[1],n[2]/100,n[3]/100,1):(n=Kr.exec(t))?Ae(n[1],n[2]/100,n[3]/100,n[4]):ye.hasOwnProperty(t)?ve(ye[t]):t==="transparent"?new E(NaN,NaN,NaN,0):null}function ve(t){return new E(t>>16&255,t>>8&255,t&255,1)}function It(t,n,e,i){return i<=0&&(t=n=e=NaN),new E(t,n,e,i)}function wn(t){return t instanceof U||(t=ft(t)),t?(t=t.rgb(),new E(t.r,t.g,t.b,t.opacity)):new E}function nt(t,n,e,i){return arguments.length===1?wn(t):new E(t,n,e,i??1)}function E(t,n,e,i){this.r=+t,this.g=+n,this.b=+e,this.opacity=+i}ct(E,nt,kt(U,{brighter(t){return t=t==null?lt:Math.pow(lt,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?tt:Math.pow(tt,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new E(Z(this.r),Z(this.g),Z(this.b),Dt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Me,formatHex:Me,formatHex8:Jr,formatRgb:ke,toString:ke}));function Me(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}`}function Jr(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}${Q((isNaN(this.opacity)?1:this.opacity)*255)}`}function ke(){let t=Dt(this.opacity);return`${t===1?"rgb(":"rgba("}${Z(this.r)}, ${Z(this.g)}, ${Z(this.b)}${t===1?")":`, ${t})`}`}function Dt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function Z(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function Q(t){return t=Z(t),(t<16?"0":"")+t.toString(16)}function Ae(t,n,e,i){return i<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new D(t,n,e,i)}function Ee(t){if(t instanceof D)return new D(t.h,t.s,t.l,t.opacity);if(t instanceof U||(t=ft(t)),!t)return new D;if(t instanceof D)return t;t=t.rgb();var n=t.r/255,e=t.g/255,i=t.b/255,r=Math.min(n,e,i),o=Math.max(n,e,i),s=NaN,a=o-r,u=(o+r)/2;return a?(n===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-n)/a+2:s=(n-e)/a+4,a/=u<.5?o+r:2-o-r,s*=60):a=u>0&&u<1?0:s,new D(s,a,u,t.opacity)}function Ht(t,n,e,i){return arguments.length===1?Ee(t):new D(t,n,e,i??1)}function D(t,n,e,i){this.h=+t,this.s=+n,this.l=+e,this.opacity=+i}ct(D,Ht,kt(U,{brighter(t){return t=t==null?lt:Math.pow(lt,t),new D(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?tt:Math.pow(tt,t),new D(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*n,r=2*e-i;return new E(gn(t>=240?t-240:t+120,r,i),gn(t,r,i),gn(t<120?t+240:t-120,r,i),this.opacity)},clamp(){return new D($e(this.h),Ft(this.s),Ft(this.l),Dt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Dt(this.opacity);return`${t===1?"hsl(":"hsla("}${$e(this.h)}, ${Ft(this.s)*100}%, ${Ft(this.l)*100}%${t===1?")":`, ${t})`}`}}));function $e(t){return t=(t||0)%360,t<0?t+360:t}function Ft(t){return Math.max(0,Math.min(1,t||0))}function gn(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var Re=Math.PI/180,Ce=180/Math.PI,zt=18,Pe=.96422,Le=1,Oe=.82521,qe=4/29,ut=6/29,Ie=3*ut*ut,to=ut*ut*ut;function Fe(t){if(t instanceof V)return new V(t.l,t.a,t.b,t.opacity);if(t instanceof Y)return ze(t);t instanceof E||(t=wn(t));var n=bn(t.r),e=bn(t.g),i=bn(t.b),r=_n((.2225045*n+.7168786*e+.0606169*i)/Le),o,s;return n===e&&e===i?o=s=r:(o=_n((.4360747*n+.3850649*e+.1430804*i)/Pe),s=_n((.0139322*n+.0971045*e+.7141733*i)/Oe)),new V(116*r-16,500*(o-r),200*(r-s),t.opacity)}function De(t,n,e,i){return arguments.length===1?Fe(t):new V(t,n,e,i??1)}function V(t,n,e,i){this.l=+t,this.a=+n,this.b=+e,this.opacity=+i}ct(V,De,kt(U,{brighter(t){return new V(this.l+zt*(t??1),this.a,this.b,this.opacity)},darker(t){return new V(this.l-zt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=Pe*xn(n),t=Le*xn(t),e=Oe*xn(e),new E(yn(3.1338561*n-1.6168667*t-.4906146*e),yn(-.9787684*n+1.9161415*t+.033454*e),yn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function _n(t){return t>to?Math.pow(t,1/3):t/Ie+qe}function xn(t){return t>ut?t*t*t:Ie*(t-qe)}function yn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function bn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function no(t){if(t instanceof Y)return new Y(t.h,t.c,t.l,t.opacity);if(t instanceof V||(t=Fe(t)),t.a===0&&t.b===0)return new Y(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*Ce;return new Y(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Bt(t,n,e,i){return arguments.length===1?no(t):new Y(t,n,e,i??1)}function Y(t,n,e,i){this.h=+t,this.c=+n,this.l=+e,this.opacity=+i}function ze(t){if(isNaN(t.h))return new V(t.l,0,0,t.opacity);var n=t.h*Re;return new V(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}ct(Y,Bt,kt(U,{brighter(t){return new Y(this.h,this.c,this.l+zt*(t??1),this.opacity)},darker(t){return new Y(this.h,this.c,this.l-zt*(t??1),this.opacity)},rgb(){return ze(this).rgb()}}));var He=-.14861,vn=1.78277,Mn=-.29227,Vt=-.90649,Mt=1.97294,Ne=Mt*Vt,Te=Mt*vn,Se=vn*Mn-Vt*He;function eo(t){if(t instanceof J)return new J(t.h,t.s,t.l,t.opacity);t instanceof E||(t=wn(t));var n=t.r/255,e=t.g/255,i=t.b/255,r=(Se*i+Ne*n-Te*e)/(Se+Ne-Te),o=i-r,s=(Mt*(e-r)-Mn*o)/Vt,a=Math.sqrt(s*s+o*o)/(Mt*r*(1-r)),u=a?Math.atan2(s,o)*Ce-120:NaN;return new J(u<0?u+360:u,a,r,t.opacity)}function Xt(t,n,e,i){return arguments.length===1?eo(t):new J(t,n,e,i??1)}function J(t,n,e,i){this.h=+t,this.s=+n,this.l=+e,this.opacity=+i}ct(J,Xt,kt(U,{brighter(t){return t=t==null?lt:Math.pow(lt,t),new J(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?tt:Math.pow(tt,t),new J(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Re,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),i=Math.cos(t),r=Math.sin(t);return new E(255*(n+e*(He*i+vn*r)),255*(n+e*(Mn*i+Vt*r)),255*(n+e*(Mt*i)),this.opacity)}}));function Ye(t,n,e,i,r){var o=t*t,s=o*t;return((1-3*t+3*o-s)*n+(4-6*o+3*s)*e+(1+3*t+3*o-3*s)*i+s*r)/6}function io(t){var n=t.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),r=t[i],o=t[i+1],s=i>0?t[i-1]:2*r-o,a=i<n-1?t[i+2]:2*o-r;return Ye((e-i/n)*n,s,r,o,a)}}function ro(t){var n=t.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*n),r=t[(i+n-1)%n],o=t[i%n],s=t[(i+1)%n],a=t[(i+2)%n];return Ye((e-i/n)*n,r,o,s,a)}}var Wt=t=>()=>t;function We(t,n){return function(e){return t+e*n}}function oo(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(i){return Math.pow(t+i*n,e)}}function Nn(t,n){var e=n-t;return e?We(t,e>180||e<-180?e-360*Math.round(e/360):e):Wt(isNaN(t)?n:t)}function so(t){return(t=+t)==1?C:function(n,e){return e-n?oo(n,e,t):Wt(isNaN(n)?e:n)}}function C(t,n){var e=n-t;return e?We(t,e):Wt(isNaN(t)?n:t)}var Be=(function t(n){var e=so(n);function i(r,o){var s=e((r=nt(r)).r,(o=nt(o)).r),a=e(r.g,o.g),u=e(r.b,o.b),l=C(r.opacity,o.opacity);return function(f){return r.r=s(f),r.g=a(f),r.b=u(f),r.opacity=l(f),r+""}}return i.gamma=t,i})(1);function Ue(t){return function(n){var e=n.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=nt(n[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=t(i),r=t(r),o=t(o),a.opacity=1,function(u){return a.r=i(u),a.g=r(u),a.b=o(u),a+""}}}var Gu=Ue(io),ju=Ue(ro);function ao(t,n){n||(n=[]);var e=t?Math.min(n.length,t.length):0,i=n.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=t[r]*(1-o)+n[r]*o;return i}}function uo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function lo(t,n){var e=n?n.length:0,i=t?Math.min(e,t.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Ut(t[s],n[s]);for(;s<e;++s)o[s]=n[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function co(t,n){var e=new Date;return t=+t,n=+n,function(i){return e.setTime(t*(1-i)+n*i),e}}function z(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}function fo(t,n){var e={},i={},r;(t===null||typeof t!="object")&&(t={}),(n===null||typeof n!="object")&&(n={});for(r in n)r in t?e[r]=Ut(t[r],n[r]):i[r]=n[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var An=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,kn=new RegExp(An.source,"g");function ho(t){return function(){return t}}function po(t){return function(n){return t(n)+""}}function mo(t,n){var e=An.lastIndex=kn.lastIndex=0,i,r,o,s=-1,a=[],u=[];for(t=t+"",n=n+"";(i=An.exec(t))&&(r=kn.exec(n));)(o=r.index)>e&&(o=n.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,u.push({i:s,x:z(i,r)})),e=kn.lastIndex;return e<n.length&&(o=n.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?po(u[0].x):ho(n):(n=u.length,function(l){for(var f=0,h;f<n;++f)a[(h=u[f]).i]=h.x(l);return a.join("")})}function Ut(t,n){var e=typeof n,i;return n==null||e==="boolean"?Wt(n):(e==="number"?z:e==="string"?(i=ft(n))?(n=i,Be):mo:n instanceof ft?Be:n instanceof Date?co:uo(n)?ao:Array.isArray(n)?lo:typeof n.valueOf!="function"&&typeof n.toString!="function"||isNaN(n)?fo:z)(t,n)}function Ge(t,n){return t=+t,n=+n,function(e){return Math.round(t*(1-e)+n*e)}}var Ve=180/Math.PI,$n={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function je(t,n,e,i,r,o){var s,a,u;return(s=Math.sqrt(t*t+n*n))&&(t/=s,n/=s),(u=t*e+n*i)&&(e-=t*u,i-=n*u),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,u/=a),t*i<n*e&&(t=-t,n=-n,u=-u,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(n,t)*Ve,skewX:Math.atan(u)*Ve,scaleX:s,scaleY:a}}var Yt;function go(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?$n:je(n.a,n.b,n.c,n.d,n.e,n.f)}function _o(t){return t==null||(Yt||(Yt=document.createElementNS("http://www.w3.org/2000/svg","g")),Yt.setAttribute("transform",t),!(t=Yt.transform.baseVal.consolidate()))?$n:(t=t.matrix,je(t.a,t.b,t.c,t.d,t.e,t.f))}function Ke(t,n,e,i){function r(l){return l.length?l.pop()+" ":""}function o(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push("translate(",null,n,null,e);d.push({i:m-4,x:z(l,h)},{i:m-2,x:z(f,c)})}else(h||c)&&p.push("translate("+h+n+c+e)}function s(l,f,h,c){l!==f?(l-f>180?f+=360:f-l>180&&(l+=360),c.push({i:h.push(r(h)+"rotate(",null,i)-2,x:z(l,f)})):f&&h.push(r(h)+"rotate("+f+i)}function a(l,f,h,c){l!==f?c.push({i:h.push(r(h)+"skewX(",null,i)-2,x:z(l,f)}):f&&h.push(r(h)+"skewX("+f+i)}function u(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push(r(p)+"scale(",null,",",null,")");d.push({i:m-4,x:z(l,h)},{i:m-2,x:z(f,c)})}else(h!==1||c!==1)&&p.push(r(p)+"scale("+h+","+c+")")}return function(l,f){var h=[],c=[];return l=t(l),f=t(f),o(l.translateX,l.translateY,f.translateX,f.translateY,h,c),s(l.rotate,f.rotate,h,c),a(l.skewX,f.skewX,h,c),u(l.scaleX,l.scaleY,f.scaleX,f.scaleY,h,c),l=f=null,function(p){for(var d=-1,m=c.length,_;++d<m;)h[(_=c[d]).i]=_.x(p);return h.join("")}}}var Ku=Ke(go,"px, ","px)","deg)"),Qu=Ke(_o,", ",")",")"),xo=1e-12;function Xe(t){return((t=Math.exp(t))+1/t)/2}function yo(t){return((t=Math.exp(t))-1/t)/2}function bo(t){return((t=Math.exp(2*t))-1)/(t+1)}var Zu=(function t(n,e,i){function r(o,s){var a=o[0],u=o[1],l=o[2],f=s[0],h=s[1],c=s[2],p=f-a,d=h-u,m=p*p+d*d,_,x;if(m<xo)x=Math.log(c/l)/n,_=function(S){return[a+S*p,u+S*d,l*Math.exp(n*S*x)]};else{var b=Math.sqrt(m),k=(c*c-l*l+i*m)/(2*l*e*b),A=(c*c-l*l-i*m)/(2*c*e*b),N=Math.log(Math.sqrt(k*k+1)-k),M=Math.log(Math.sqrt(A*A+1)-A);x=(M-N)/n,_=function(S){var H=S*x,O=Xe(N),q=l/(e*b)*(O*bo(n*H+N)-yo(N));return[a+q*p,u+q*d,l*O/Xe(n*H+N)]}}return _.duration=Math.abs(x)*1e3*n/Math.SQRT2,_}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},r})(Math.SQRT2,2,4);function Qe(t){return function(n,e){var i=t((n=Ht(n)).h,(e=Ht(e)).h),r=C(n.s,e.s),o=C(n.l,e.l),s=C(n.opacity,e.opacity);return function(a){return n.h=i(a),n.s=r(a),n.l=o(a),n.opacity=s(a),n+""}}}var Ju=Qe(Nn),tl=Qe(C);function Ze(t){return function(n,e){var i=t((n=Bt(n)).h,(e=Bt(e)).h),r=C(n.c,e.c),o=C(n.l,e.l),s=C(n.opacity,e.opacity);return function(a){return n.h=i(a),n.c=r(a),n.l=o(a),n.opacity=s(a),n+""}}}var nl=Ze(Nn),el=Ze(C);function Je(t){return(function n(e){e=+e;function i(r,o){var s=t((r=Xt(r)).h,(o=Xt(o)).h),a=C(r.s,o.s),u=C(r.l,o.l),l=C(r.opacity,o.opacity);return function(f){return r.h=s(f),r.s=a(f),r.l=u(Math.pow(f,e)),r.opacity=l(f),r+""}}return i.gamma=n,i})(1)}var il=Je(Nn),rl=Je(C);function wo(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function jt(t,n){if(!isFinite(t)||t===0)return null;var e=(t=n?t.toExponential(n-1):t.toExponential()).indexOf("e"),i=t.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+t.slice(e+1)]}function ht(t){return t=jt(Math.abs(t)),t?t[1]:NaN}function vo(t,n){return function(e,i){for(var r=e.length,o=[],s=0,a=t[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),o.push(e.substring(r-=a,r+a)),!((u+=a+1)>i));)a=t[s=(s+1)%t.length];return o.reverse().join(n)}}function Mo(t){return function(n){return n.replace(/[0-9]/g,function(e){return t[+e]})}}var ko=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function pt(t){if(!(n=ko.exec(t)))throw new Error("invalid format: "+t);var n;return new Tn({fill:n[1],align:n[2],sign:n[3],symbol:n[4],zero:n[5],width:n[6],comma:n[7],precision:n[8]&&n[8].slice(1),trim:n[9],type:n[10]})}pt.prototype=Tn.prototype;function Tn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Tn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ao(t){t:for(var n=t.length,e=1,i=-1,r;e<n;++e)switch(t[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+t[e])break t;i>0&&(i=0);break}return i>0?t.slice(0,i)+t.slice(r+1):t}var Kt;function $o(t,n){var e=jt(t,n);if(!e)return Kt=void 0,t.toPrecision(n);var i=e[0],r=e[1],o=r-(Kt=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+jt(t,Math.max(0,n+o-1))[0]}function ti(t,n){var e=jt(t,n);if(!e)return t+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var ni={"%":(t,n)=>(t*100).toFixed(n),b:t=>Math.round(t).toString(2),c:t=>t+"",d:wo,e:(t,n)=>t.toExponential(n),f:(t,n)=>t.toFixed(n),g:(t,n)=>t.toPrecision(n),o:t=>Math.round(t).toString(8),p:(t,n)=>ti(t*100,n),r:ti,s:$o,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function ei(t){return t}var ii=Array.prototype.map,ri=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function No(t){var n=t.grouping===void 0||t.thousands===void 0?ei:vo(ii.call(t.grouping,Number),t.thousands+""),e=t.currency===void 0?"":t.currency[0]+"",i=t.currency===void 0?"":t.currency[1]+"",r=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?ei:Mo(ii.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(h,c){h=pt(h);var p=h.fill,d=h.align,m=h.sign,_=h.symbol,x=h.zero,b=h.width,k=h.comma,A=h.precision,N=h.trim,M=h.type;M==="n"?(k=!0,M="g"):ni[M]||(A===void 0&&(A=12),N=!0,M="g"),(x||p==="0"&&d==="=")&&(x=!0,p="0",d="=");var S=(c&&c.prefix!==void 0?c.prefix:"")+(_==="$"?e:_==="#"&&/[boxX]/.test(M)?"0"+M.toLowerCase():""),H=(_==="$"?i:/[%p]/.test(M)?s:"")+(c&&c.suffix!==void 0?c.suffix:""),O=ni[M],q=/[defgprs%]/.test(M);A=A===void 0?6:/[gprs]/.test(M)?Math.max(1,Math.min(21,A)):Math.max(0,Math.min(20,A));function F(g){var $=S,T=H,W,ue,Rt;if(M==="c")T=O(g)+T,g="";else{g=+g;var Ct=g<0||1/g<0;if(g=isNaN(g)?u:O(Math.abs(g),A),N&&(g=Ao(g)),Ct&&+g==0&&m!=="+"&&(Ct=!1),$=(Ct?m==="("?m:a:m==="-"||m==="("?"":m)+$,T=(M==="s"&&!isNaN(g)&&Kt!==void 0?ri[8+Kt/3]:"")+T+(Ct&&m==="("?")":""),q){for(W=-1,ue=g.length;++W<ue;)if(Rt=g.charCodeAt(W),48>Rt||Rt>57){T=(Rt===46?r+g.slice(W+1):g.slice(W))+T,g=g.slice(0,W);break}}}k&&!x&&(g=n(g,1/0));var Pt=$.length+g.length+T.length,X=Pt<b?new Array(b-Pt+1).join(p):"";switch(k&&x&&(g=n(X+g,X.length?b-T.length:1/0),X=""),d){case"<":g=$+g+T+X;break;case"=":g=$+X+g+T;break;case"^":g=X.slice(0,Pt=X.length>>1)+$+g+T+X.slice(Pt);break;default:g=X+$+g+T;break}return o(g)}return F.toString=function(){return h+""},F}function f(h,c){var p=Math.max(-8,Math.min(8,Math.floor(ht(c)/3)))*3,d=Math.pow(10,-p),m=l((h=pt(h),h.type="f",h),{suffix:ri[8+p/3]});return function(_){return m(d*_)}}return{format:l,formatPrefix:f}}var Gt,Qt,Sn;To({thousands:",",grouping:[3],currency:["$",""]});function To(t){return Gt=No(t),Qt=Gt.format,Sn=Gt.formatPrefix,Gt}function oi(t){return Math.max(0,-ht(Math.abs(t)))}function si(t,n){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(ht(n)/3)))*3-ht(Math.abs(t)))}function ai(t,n){return t=Math.abs(t),n=Math.abs(n)-t,Math.max(0,ht(n)-ht(t))+1}function hi(t,n){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(n).domain(t);break}return this}function So(t){return function(){return t}}function Eo(t){return+t}var ui=[0,1];function dt(t){return t}function En(t,n){return(n-=t=+t)?function(e){return(e-t)/n}:So(isNaN(n)?NaN:.5)}function Ro(t,n){var e;return t>n&&(e=t,t=n,n=e),function(i){return Math.max(t,Math.min(n,i))}}function Co(t,n,e){var i=t[0],r=t[1],o=n[0],s=n[1];return r<i?(i=En(r,i),o=e(s,o)):(i=En(i,r),o=e(o,s)),function(a){return o(i(a))}}function Po(t,n,e){var i=Math.min(t.length,n.length)-1,r=new Array(i),o=new Array(i),s=-1;for(t[i]<t[0]&&(t=t.slice().reverse(),n=n.slice().reverse());++s<i;)r[s]=En(t[s],t[s+1]),o[s]=e(n[s],n[s+1]);return function(a){var u=me(t,a,1,i)-1;return o[u](r[u](a))}}function pi(t,n){return n.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function di(){var t=ui,n=ui,e=Ut,i,r,o,s=dt,a,u,l;function f(){var c=Math.min(t.length,n.length);return s!==dt&&(s=Ro(t[0],t[c-1])),a=c>2?Po:Co,u=l=null,h}function h(c){return c==null||isNaN(c=+c)?o:(u||(u=a(t.map(i),n,e)))(i(s(c)))}return h.invert=function(c){return s(r((l||(l=a(n,t.map(i),z)))(c)))},h.domain=function(c){return arguments.length?(t=Array.from(c,Eo),f()):t.slice()},h.range=function(c){return arguments.length?(n=Array.from(c),f()):n.slice()},h.rangeRound=function(c){return n=Array.from(c),e=Ge,f()},h.clamp=function(c){return arguments.length?(s=c?!0:dt,f()):s!==dt},h.interpolate=function(c){return arguments.length?(e=c,f()):e},h.unknown=function(c){return arguments.length?(o=c,h):o},function(c,p){return i=c,r=p,f()}}function Lo(){return di()(dt,dt)}function Oo(t,n,e,i){var r=xe(t,n,e),o;switch(i=pt(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(n));return i.precision==null&&!isNaN(o=si(r,s))&&(i.precision=o),Sn(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=ai(r,Math.max(Math.abs(t),Math.abs(n))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=oi(r))&&(i.precision=o-(i.type==="%")*2);break}}return Qt(i)}function qo(t){var n=t.domain;return t.ticks=function(e){var i=n();return qt(i[0],i[i.length-1],e??10)},t.tickFormat=function(e,i){var r=n();return Oo(r[0],r[r.length-1],e??10,i)},t.nice=function(e){e==null&&(e=10);var i=n(),r=0,o=i.length-1,s=i[r],a=i[o],u,l,f=10;for(a<s&&(l=s,s=a,a=l,l=r,r=o,o=l);f-- >0;){if(l=Ot(s,a,e),l===u)return i[r]=s,i[o]=a,n(i);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function Rn(){var t=Lo();return t.copy=function(){return pi(t,Rn())},hi.apply(t,arguments),qo(t)}function Io(t,n){t=t.slice();var e=0,i=t.length-1,r=t[e],o=t[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),t[e]=n.floor(r),t[i]=n.ceil(o),t}function li(t){return Math.log(t)}function ci(t){return Math.exp(t)}function Fo(t){return-Math.log(-t)}function Do(t){return-Math.exp(-t)}function zo(t){return isFinite(t)?+("1e"+t):t<0?0:t}function Ho(t){return t===10?zo:t===Math.E?Math.exp:n=>Math.pow(t,n)}function Bo(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(t),n=>Math.log(n)/t)}function fi(t){return(n,e)=>-t(-n,e)}function Vo(t){let n=t(li,ci),e=n.domain,i=10,r,o;function s(){return r=Bo(i),o=Ho(i),e()[0]<0?(r=fi(r),o=fi(o),t(Fo,Do)):t(li,ci),n}return n.base=function(a){return arguments.length?(i=+a,s()):i},n.domain=function(a){return arguments.length?(e(a),s()):e()},n.ticks=a=>{let u=e(),l=u[0],f=u[u.length-1],h=f<l;h&&([l,f]=[f,l]);let c=r(l),p=r(f),d,m,_=a==null?10:+a,x=[];if(!(i%1)&&p-c<_){if(c=Math.floor(c),p=Math.ceil(p),l>0){for(;c<=p;++c)for(d=1;d<i;++d)if(m=c<0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;x.push(m)}}else for(;c<=p;++c)for(d=i-1;d>=1;--d)if(m=c>0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;x.push(m)}x.length*2<_&&(x=qt(l,f,_))}else x=qt(c,p,Math.min(p-c,_)).map(o);return h?x.reverse():x},n.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=pt(u)).precision==null&&(u.trim=!0),u=Qt(u)),a===1/0)return u;let l=Math.max(1,i*a/n.ticks().length);return f=>{let h=f/o(Math.round(r(f)));return h*i<i-.5&&(h*=i),h<=l?u(f):""}},n.nice=()=>e(Io(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),n}function Cn(){let t=Vo(di()).domain([1,10]);return t.copy=()=>pi(t,Cn()).base(t.base()),hi.apply(t,arguments),t}var Pn="http://www.w3.org/1999/xhtml",mi={svg:"http://www.w3.org/2000/svg",xhtml:Pn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function gi(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),mi.hasOwnProperty(n)?{space:mi[n],local:t}:t}function Xo(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===Pn&&n.documentElement.namespaceURI===Pn?n.createElement(t):n.createElementNS(e,t)}}function Yo(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function _i(t){var n=gi(t);return(n.local?Yo:Xo)(n)}function Wo(){}function xi(t){return t==null?Wo:function(){return this.querySelector(t)}}function Uo(t){typeof t!="function"&&(t=xi(t));for(var n=this._groups,e=n.length,i=new Array(e),r=0;r<e;++r)for(var o=n[r],s=o.length,a=i[r]=new Array(s),u,l,f=0;f<s;++f)(u=o[f])&&(l=t.call(u,u.__data__,f,o))&&("__data__"in u&&(l.__data__=u.__data__),a[f]=l);return new P(i,this._parents)}function Go(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function jo(){return[]}function Ko(t){return t==null?jo:function(){return this.querySelectorAll(t)}}function Qo(t){return function(){return Go(t.apply(this,arguments))}}function Zo(t){typeof t=="function"?t=Qo(t):t=Ko(t);for(var n=this._groups,e=n.length,i=[],r=[],o=0;o<e;++o)for(var s=n[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(i.push(t.call(u,u.__data__,l,s)),r.push(u));return new P(i,r)}function Jo(t){return function(){return this.matches(t)}}function yi(t){return function(n){return n.matches(t)}}var ts=Array.prototype.find;function ns(t){return function(){return ts.call(this.children,t)}}function es(){return this.firstElementChild}function is(t){return this.select(t==null?es:ns(typeof t=="function"?t:yi(t)))}var rs=Array.prototype.filter;function os(){return Array.from(this.children)}function ss(t){return function(){return rs.call(this.children,t)}}function as(t){return this.selectAll(t==null?os:ss(typeof t=="function"?t:yi(t)))}function us(t){typeof t!="function"&&(t=Jo(t));for(var n=this._groups,e=n.length,i=new Array(e),r=0;r<e;++r)for(var o=n[r],s=o.length,a=i[r]=[],u,l=0;l<s;++l)(u=o[l])&&t.call(u,u.__data__,l,o)&&a.push(u);return new P(i,this._parents)}function bi(t){return new Array(t.length)}function ls(){return new P(this._enter||this._groups.map(bi),this._parents)}function Zt(t,n){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}Zt.prototype={constructor:Zt,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function cs(t){return function(){return t}}function fs(t,n,e,i,r,o){for(var s=0,a,u=n.length,l=o.length;s<l;++s)(a=n[s])?(a.__data__=o[s],i[s]=a):e[s]=new Zt(t,o[s]);for(;s<u;++s)(a=n[s])&&(r[s]=a)}function hs(t,n,e,i,r,o,s){var a,u,l=new Map,f=n.length,h=o.length,c=new Array(f),p;for(a=0;a<f;++a)(u=n[a])&&(c[a]=p=s.call(u,u.__data__,a,n)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(t,o[a],a,o)+"",(u=l.get(p))?(i[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new Zt(t,o[a]);for(a=0;a<f;++a)(u=n[a])&&l.get(c[a])===u&&(r[a]=u)}function ps(t){return t.__data__}function ds(t,n){if(!arguments.length)return Array.from(this,ps);var e=n?hs:fs,i=this._parents,r=this._groups;typeof t!="function"&&(t=cs(t));for(var o=r.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var f=i[l],h=r[l],c=h.length,p=ms(t.call(f,f&&f.__data__,l,i)),d=p.length,m=a[l]=new Array(d),_=s[l]=new Array(d),x=u[l]=new Array(c);e(f,h,m,_,x,p,n);for(var b=0,k=0,A,N;b<d;++b)if(A=m[b]){for(b>=k&&(k=b+1);!(N=_[k])&&++k<d;);A._next=N||null}}return s=new P(s,i),s._enter=a,s._exit=u,s}function ms(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function gs(){return new P(this._exit||this._groups.map(bi),this._parents)}function _s(t,n,e){var i=this.enter(),r=this,o=this.exit();return typeof t=="function"?(i=t(i),i&&(i=i.selection())):i=i.append(t+""),n!=null&&(r=n(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function xs(t){for(var n=t.selection?t.selection():t,e=this._groups,i=n._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),u=0;u<s;++u)for(var l=e[u],f=i[u],h=l.length,c=a[u]=new Array(h),p,d=0;d<h;++d)(p=l[d]||f[d])&&(c[d]=p);for(;u<r;++u)a[u]=e[u];return new P(a,this._parents)}function ys(){for(var t=this._groups,n=-1,e=t.length;++n<e;)for(var i=t[n],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function bs(t){t||(t=ws);function n(h,c){return h&&c?t(h.__data__,c.__data__):!h-!c}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,u=r[o]=new Array(a),l,f=0;f<a;++f)(l=s[f])&&(u[f]=l);u.sort(n)}return new P(r,this._parents).order()}function ws(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}function vs(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function Ms(){return Array.from(this)}function ks(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var i=t[n],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function As(){let t=0;for(let n of this)++t;return t}function $s(){return!this.node()}function Ns(t){for(var n=this._groups,e=0,i=n.length;e<i;++e)for(var r=n[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&t.call(a,a.__data__,o,r);return this}function Ts(t){return function(){this.removeAttribute(t)}}function Ss(t){return function(){this.removeAttributeNS(t.space,t.local)}}function Es(t,n){return function(){this.setAttribute(t,n)}}function Rs(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function Cs(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function Ps(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,e)}}function Ls(t,n){var e=gi(t);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((n==null?e.local?Ss:Ts:typeof n=="function"?e.local?Ps:Cs:e.local?Rs:Es)(e,n))}function wi(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Os(t){return function(){this.style.removeProperty(t)}}function qs(t,n,e){return function(){this.style.setProperty(t,n,e)}}function Is(t,n,e){return function(){var i=n.apply(this,arguments);i==null?this.style.removeProperty(t):this.style.setProperty(t,i,e)}}function Fs(t,n,e){return arguments.length>1?this.each((n==null?Os:typeof n=="function"?Is:qs)(t,n,e??"")):Ds(this.node(),t)}function Ds(t,n){return t.style.getPropertyValue(n)||wi(t).getComputedStyle(t,null).getPropertyValue(n)}function zs(t){return function(){delete this[t]}}function Hs(t,n){return function(){this[t]=n}}function Bs(t,n){return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function Vs(t,n){return arguments.length>1?this.each((n==null?zs:typeof n=="function"?Bs:Hs)(t,n)):this.node()[t]}function vi(t){return t.trim().split(/^|\s+/)}function On(t){return t.classList||new Mi(t)}function Mi(t){this._node=t,this._names=vi(t.getAttribute("class")||"")}Mi.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function ki(t,n){for(var e=On(t),i=-1,r=n.length;++i<r;)e.add(n[i])}function Ai(t,n){for(var e=On(t),i=-1,r=n.length;++i<r;)e.remove(n[i])}function Xs(t){return function(){ki(this,t)}}function Ys(t){return function(){Ai(this,t)}}function Ws(t,n){return function(){(n.apply(this,arguments)?ki:Ai)(this,t)}}function Us(t,n){var e=vi(t+"");if(arguments.length<2){for(var i=On(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof n=="function"?Ws:n?Xs:Ys)(e,n))}function Gs(){this.textContent=""}function js(t){return function(){this.textContent=t}}function Ks(t){return function(){var n=t.apply(this,arguments);this.textContent=n??""}}function Qs(t){return arguments.length?this.each(t==null?Gs:(typeof t=="function"?Ks:js)(t)):this.node().textContent}function Zs(){this.innerHTML=""}function Js(t){return function(){this.innerHTML=t}}function ta(t){return function(){var n=t.apply(this,arguments);this.innerHTML=n??""}}function na(t){return arguments.length?this.each(t==null?Zs:(typeof t=="function"?ta:Js)(t)):this.node().innerHTML}function ea(){this.nextSibling&&this.parentNode.appendChild(this)}function ia(){return this.each(ea)}function ra(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function oa(){return this.each(ra)}function sa(t){var n=typeof t=="function"?t:_i(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function aa(){return null}function ua(t,n){var e=typeof t=="function"?t:_i(t),i=n==null?aa:typeof n=="function"?n:xi(n);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function la(){var t=this.parentNode;t&&t.removeChild(this)}function ca(){return this.each(la)}function fa(){var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function ha(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function pa(t){return this.select(t?ha:fa)}function da(t){return arguments.length?this.property("__data__",t):this.node().__data__}function ma(t){return function(n){t.call(this,n,this.__data__)}}function ga(t){return t.trim().split(/^|\s+/).map(function(n){var e="",i=n.indexOf(".");return i>=0&&(e=n.slice(i+1),n=n.slice(0,i)),{type:n,name:e}})}function _a(t){return function(){var n=this.__on;if(n){for(var e=0,i=-1,r=n.length,o;e<r;++e)o=n[e],(!t.type||o.type===t.type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++i]=o;++i?n.length=i:delete this.__on}}}function xa(t,n,e){return function(){var i=this.__on,r,o=ma(n);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===t.type&&r.name===t.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=n;return}}this.addEventListener(t.type,o,e),r={type:t.type,name:t.name,value:n,listener:o,options:e},i?i.push(r):this.__on=[r]}}function ya(t,n,e){var i=ga(t+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,f;u<l;++u)for(r=0,f=a[u];r<o;++r)if((s=i[r]).type===f.type&&s.name===f.name)return f.value}return}for(a=n?xa:_a,r=0;r<o;++r)this.each(a(i[r],n,e));return this}function $i(t,n,e){var i=wi(t),r=i.CustomEvent;typeof r=="function"?r=new r(n,e):(r=i.document.createEvent("Event"),e?(r.initEvent(n,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(n,!1,!1)),t.dispatchEvent(r)}function ba(t,n){return function(){return $i(this,t,n)}}function wa(t,n){return function(){return $i(this,t,n.apply(this,arguments))}}function va(t,n){return this.each((typeof n=="function"?wa:ba)(t,n))}function*Ma(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var i=t[n],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var Ni=[null];function P(t,n){this._groups=t,this._parents=n}function ka(){return new P([[document.documentElement]],Ni)}function Aa(){return this}P.prototype=ka.prototype={constructor:P,select:Uo,selectAll:Zo,selectChild:is,selectChildren:as,filter:us,data:ds,enter:ls,exit:gs,join:_s,merge:xs,selection:Aa,order:ys,sort:bs,call:vs,nodes:Ms,node:ks,size:As,empty:$s,each:Ns,attr:Ls,style:Fs,property:Vs,classed:Us,text:Qs,html:na,raise:ia,lower:oa,append:sa,insert:ua,remove:ca,clone:pa,datum:da,on:ya,dispatch:va,[Symbol.iterator]:Ma};function qn(t){return typeof t=="string"?new P([[document.querySelector(t)]],[document.documentElement]):new P([[t]],Ni)}var $a=0;function Na(){return new Ln}function Ln(){this._="@"+(++$a).toString(36)}Ln.prototype=Na.prototype={constructor:Ln,get:function(t){for(var n=this._;!(n in t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};var Ta="http://www.w3.org/2000/svg";function y(t,n={},...e){return Ti(document.createElement(t),n,e)}function w(t,n={},...e){return Ti(document.createElementNS(Ta,t),n,e)}var Sa=Math.random().toString(36).slice(2,8),Ea=0;function At(t){return`nn-${t}-${Sa}-${Ea+=1}`}function v(t,n){for(let[e,i]of Object.entries(n))if(typeof i=="function")t.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)t.removeAttribute(e);else{let r=i===!0?"":String(i);t.getAttribute(e)!==r&&t.setAttribute(e,r)}return t}function R(t,n){t.textContent!==n&&(t.textContent=n)}function Ti(t,n,e){return v(t,n),t.append(...e),t}function Si(t,n,e=!0){let i=y("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(t,n);o.data.fill(255);function s(a,u){let{data:l}=o;for(let f=0;f<t*n;f+=1){let[h,c,p]=u(a[f]);l[4*f]=h,l[4*f+1]=c,l[4*f+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}var Ra=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Ca=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Jt(t,n=2){return nn(String(Number(t.toFixed(n))+0))}function mt(t,n=2){return nn((Number(t.toFixed(n))+0).toFixed(n))}function tn(t){let n=String(t),e=t.toFixed(2);return nn(n.length>e.length?n:e)}function Ei(t){return nn(t.toLocaleString("en-GB"))}function Ri(t){let n=t.trim().replace("−","-");return Ra.test(n)&&(n=n.replace(/[,\s]/g,"")),Ca.test(n)?Number(n)+0:null}function nn(t){return t.replaceAll("-","−")}function Li(...t){return y("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var In=class{constructor({title:n,width:e,height:i}){this.width=e,this.height=i,this.svg=w("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":n}),this.frame=y("div",{class:"nn-frame"},this.svg),this.caption=y("figcaption",{},n),this.element=y("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(n,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(y("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;R(this.readout,n);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},gt=class extends In{constructor({title:n,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:n,width:e,height:i});let{top:a=8,right:u=12,bottom:l=38,left:f=48}=s;this.area={left:f,top:a,right:e-u,bottom:i-l},this.x=Ci(r).range([this.area.left,this.area.right]),this.y=Ci(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=At("clip"),this.horizontal=w("g",{class:"nn-axis"}),this.vertical=w("g",{class:"nn-axis"}),this.plot=w("g",{"clip-path":`url(#${this.id})`}),this.above=w("g");let{area:h}=this,[c,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:w("text",{class:"nn-axis-label",x:c,y:i-5},r.label),y:w("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(w("clipPath",{id:this.id},w("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:n,y:e}=this.axes,i=Pi(fe(this.x),n),r=Pi(he(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),qn(this.horizontal).call(i),qn(this.vertical).call(r)}addHeatMap(n,e){let i=Si(n,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(n){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?n([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Ci({domain:t,log:n=!1}){return(n?Cn():Rn()).domain(t)}function Pi(t,{ticks:n=5,values:e=null,format:i=r=>Jt(r,3)}){return t.ticks(n).tickValues(e).tickFormat(i).tickSizeOuter(0)}var Pa=4,La=36;function $t(...t){return y("div",{class:"nn-controls"},...t)}function Nt(t,n){let{key:e,label:i,min:r,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=n,l=n.step??(a?1:s?.02:.1),f=n.changes??(g=>({[e]:g})),h=n.value??(g=>g[e]),c=s?Math.log10:g=>g,p=Math.max(0,Math.ceil(-Math.log10(l))),d=g=>a?Math.round(s?10**g:g):s?Number((10**g).toPrecision(3)):Number(g.toFixed(p))+0,m=g=>a?Ei(g):tn(g),_=At("box"),x=y("input",{type:"range",min:c(r),max:c(o),step:l,oninput:()=>S(d(Number(x.value))),onchange:()=>t.commit()}),b=y("input",{type:"text",id:_,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>H(b.value),onfocus:()=>b.select()}),k=y("div",{class:"nn-note",role:"alert"}),A=y("label",{for:_}),N=null,M="";function S(g){R(k,""),t.set(f(g))}function H(g){let $=Ri(g);if($===null||a&&$%1){b.value=M,R(k,`“${g}” is no ${a?"whole number":"number"}, so ${M} stays.`);return}let T=Math.min(o,Math.max(r,$));if(N=T,x.value=c(T),M=b.value=T===$?g.trim():m(T),S(T),t.commit(),T!==$){let W=`${m(r)} to ${m(o)}`;R(k,`${g} is outside ${W}, so ${M} is used.`)}}function O(g){let $=c(Math.min(o,Math.max(r,g)));return Math.abs(Number(x.value)-$)<=.501*l}function q(g){R(k,""),N=g,x.value=c(g),M=b.value=m(g)}let F=y("div",{class:"nn-row nn-slider"},A,b,x,k);return et(t,g=>{let $=h(g);($!==N||!O($))&&q($);let T=typeof i=="function"?i(g):i;R(A,T),v(x,{"aria-label":T,"aria-valuetext":m($),disabled:!u(g)}),v(b,{disabled:!u(g)}),F.classList.toggle("nn-disabled",!u(g))}),F}function Fn(t,{key:n,label:e,options:i,enabled:r=()=>!0,...o}){let s=o.changes??(c=>({[n]:c})),a=o.value??(c=>c[n]),u=i.map(c=>typeof c=="object"?c:{value:c,label:String(c)}),l=u.map(c=>y("button",{type:"button",onclick:()=>t.choose(s(c.value,t.state))},c.label)),f=At("label"),h=u.reduce((c,p)=>c+p.label.length+Pa,0);return et(t,c=>{l.forEach((p,d)=>{let m=a(c)===u[d].value;v(p,{"aria-pressed":String(m),disabled:!r(c)})})}),y("div",{class:`nn-row nn-choice ${h>La?"nn-long":""}`,role:"group","aria-labelledby":f},y("span",{class:"nn-label",id:f},e),y("div",{class:"nn-buttons"},...l))}function G(t,{label:n,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof n=="function"?n:()=>n,a=y("button",{type:"button",onclick:()=>{r(t.state)&&e()}});return et(t,u=>{R(a,o(u)),v(a,{"aria-disabled":r(u)?null:"true"}),i&&v(a,{"aria-pressed":String(i(u))})}),a}function en(t,...n){return y("div",{class:"nn-row nn-choice",role:"group","aria-label":t},y("span",{class:"nn-label"},t),y("div",{class:"nn-buttons"},...n))}function et(t,n){t.parts.push(n)}var Oa="application/vnd.jupyter.widget-view+json",qa=/IPY_MODEL_([\w-]+)/g,Oi=new WeakSet,qi=new WeakMap,Ia=500;function Ii(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(qi.get(t)),qi.set(t,setTimeout(()=>Fa(t),Ia)),Oi.has(t)))return;Oi.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let i=[...t._modelsSync.values()].filter(o=>!o.comm_live),r=o=>i.forEach(s=>s.comm_live=o);r(!0);try{let o=n(e);return{...o,state:za(o.state,Da(t.context.model))}}finally{r(!1)}}}function Fa(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:i,output:r,id:o}of Fi(t.context.model)){let s=t._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(i,r)}}}function Da(t){return Fi(t).map(({id:n})=>n)}function Fi(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,i)=>({outputs:n,number:i,output:e,id:e.data?.[Oa]?.model_id}))).filter(({id:n})=>n)}function za(t,n){let e={},i=[...n];for(;i.length;){let r=i.pop();if(e[r]||!t[r])continue;e[r]=t[r];let o=JSON.stringify({...t[r].state,_esm:null});i.push(...Array.from(o.matchAll(qa),([,s])=>s))}return e}var rn=class{constructor(n){let e=getComputedStyle(n),i=r=>{let{r:o,g:s,b:a}=nt(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(n){return Di(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Di(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Di(t,n,e){return t.map((i,r)=>i+e*(n[r]-i))}function zi(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])n.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",t),()=>{n.disconnect(),i.removeEventListener("change",t)}}function Hi(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Bi=`.nn {
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
`;var Ba=400;function Vi({name:t,initial:n,build:e}){return{initialize({model:i}){Ii(i.widget_manager)},render({model:i,el:r}){let o=new Dn(i,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),r.append(y("style",{},Bi),o.root),o.start(e(o)),()=>o.stop()}}}var Dn=class{#t;#s=()=>"";#n=0;#e=null;#i=y("p",{class:"nn-sentence","aria-hidden":"true"});#r=y("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=y("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Xa)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Va(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let i=this.#t.get("state");i!==this.state&&this.set(i)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(zi(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new rn(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(n){this.#i.textContent!==n&&(this.#i.isConnected||(this.#r.textContent=n,this.root.append(this.#i,this.#r)),this.#i.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>R(this.#r,n),Ba))}};function Va(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Xa(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}function Xi(t,{key:n="step",label:e="step",last:i,most:r,perSecond:o,changes:s=a=>({[n]:a})}){let a=0,u=null;function l(d){u??={now:d,step:t.state[n]};let m=i(t.state),_=Math.min(m,u.step+Math.floor((d-u.now)/1e3*o));_!==t.state[n]&&t.set(s(_)),a=_<m?requestAnimationFrame(l):0,a||f()}function f(){u=null,t.commit(),t.redraw()}function h(){cancelAnimationFrame(a),a=0,u=null}function c(){if(a){h(),f();return}let d=i(t.state);t.state[n]>=d&&t.set(s(0)),Hi()?t.choose(s(d)):a=requestAnimationFrame(l),t.redraw()}t.onStop(()=>cancelAnimationFrame(a));let p=d=>{h(),t.choose(s(Math.max(0,Math.min(i(t.state),d))))};return $t(en("run",G(t,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:c}),G(t,{label:"Back",onclick:()=>p(Math.min(i(t.state),t.state[n])-1),enabled:d=>d[n]>0}),G(t,{label:"Step",onclick:()=>p(t.state[n]+1),enabled:d=>d[n]<i(d)}),G(t,{label:"Reset",onclick:()=>p(0),enabled:d=>d[n]>0})),Nt(t,{key:n,label:e,min:0,max:r,whole:!0,value:d=>Math.min(d[n],i(d)),changes:d=>(h(),s(Math.min(d,i(t.state))))}))}function zn(t,n,e){let i={toBeat:[],since:[],best:[],last:-1,stopped:!1},[r,o,s]=[1/0,-1,0];for(let a=0;a<t.length&&!i.stopped;a+=1){let u=t[a]??NaN;i.toBeat.push(r-e),u<r-e?[r,o,s]=[u,a,0]:s+=1,i.since.push(s),i.best.push(o),i.last=a,i.stopped=s>=n}return i}function Yi(t,n){let e=-1;t.forEach((o,s)=>{o!==null&&(e<0||o<t[e])&&(e=s)});let i=t[n.best[n.last]]??null,r=t.at(-1);return{saved:t.length-1-n.last,lowestAt:e,lost:i===null?null:i-t[e],gained:i===null||r===null?null:r-i}}function Hn(t,n,e){return t.best[Math.min(n,t.last)]+e}function Wi(t,n,e,i){let[r,o]=[1,1/0];for(let s=1;s<=20;s+=1){let a=zn(t,s,n),u=Math.abs(Hn(a,e,s)-i);u<o&&([r,o]=[s,u])}return r}function Bn(t,[n,e],[i,r]){let[o,s]=[Math.min(n,i),Math.max(n,i)];return t.map((a,u)=>{if(u<o||u>s)return a;let l=n===i?1:(u-n)/(i-n);return Number((e+l*(r-e)).toFixed(3))})}var Ui=30;function Gi(t,n){let e=new gt({title:"epochs since the best one",width:400,height:180,x:{domain:[-.5,Ui+.5],label:"epoch",ticks:7},y:{domain:[0,4],label:"counter"}}),i=w("path",{class:"nn-stopping-counts"}),r=w("path",{class:"nn-stopping-stop"}),o=w("text",{class:"nn-stopping-word"}),s=w("text",{class:"nn-stopping-word"});e.plot.append(i,r),e.above.append(o,s);let a=null;function u(f){let{run:h,epoch:c,since:p}=n(f),{patience:d}=f;d!==a&&l(a=d);let m=e.y(d);v(r,{d:`M${e.area.left} ${m.toFixed(1)}H${e.area.right}`}),v(o,{x:e.area.left+4,y:(m-5).toFixed(1),style:"text-anchor: start"}),R(o,`patience ${d}`),v(i,{d:h.since.slice(0,c+1).map((_,x)=>Ya(e,x,_)).join("")}),v(s,{x:e.x(Math.max(1.5,Math.min(Ui-1.5,c))).toFixed(1),y:(e.y(p)-6).toFixed(1),style:"font-weight: 600"}),R(s,`${p} of ${d}`)}function l(f){e.y.domain([0,1.25*f]);let h=f>10?5:f>4?2:1,c=Math.floor(f/h)+1;e.axes.y.values=Array.from({length:c},(p,d)=>d*h),e.drawAxes()}return e.onHover(([f])=>{let{run:h,epoch:c}=n(t.state),p=Math.max(0,Math.round(f));return p>c?null:`epoch ${p}
counter ${h.since[p]} of ${t.state.patience}`}),{panel:e,draw:u}}function Ya(t,n,e){let[i,r]=[t.x(n-.38),t.x(n+.38)],o=Math.min(t.y(e),t.area.bottom-2),s=[i,t.area.bottom,o,r].map(a=>a.toFixed(1));return`M${s[0]} ${s[1]}V${s[2]}H${s[3]}V${s[1]}z`}var Tt=Math.PI,Vn=2*Tt,it=1e-6,Wa=Vn-it;function ji(t){this._+=t[0];for(let n=1,e=t.length;n<e;++n)this._+=arguments[n]+t[n]}function Ua(t){let n=Math.floor(t);if(!(n>=0))throw new Error(`invalid digits: ${t}`);if(n>15)return ji;let e=10**n;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function Ki(t,n,e,i){return t===e&&n===i}function Ga(t){let n=Math.floor(t);if(!(n<=15))return Ki;let e=10**n,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var _t=class{constructor(n){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=n==null?ji:Ua(n),this._equal=n==null?Ki:Ga(n)}moveTo(n,e){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(n,e){this._append`L${this._x1=+n},${this._y1=+e}`}quadraticCurveTo(n,e,i,r){this._append`Q${+n},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(n,e,i,r,o,s){this._append`C${+n},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(n,e,i,r,o){if(n=+n,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=i-n,l=r-e,f=s-n,h=a-e,c=f*f+h*h;if(this._x1===null)this._append`M${this._x1=n},${this._y1=e}`;else if(c>it)if(!(Math.abs(h*u-l*f)>it)||!o)this._append`L${this._x1=n},${this._y1=e}`;else{let p=i-s,d=r-a,m=u*u+l*l,_=p*p+d*d,x=Math.sqrt(m),b=Math.sqrt(c),k=o*Math.tan((Tt-Math.acos((m+c-_)/(2*x*b)))/2),A=k/b,N=k/x;Math.abs(A-1)>it&&this._append`L${n+A*f},${e+A*h}`,this._append`A${o},${o},0,0,${+(h*p>f*d)},${this._x1=n+N*u},${this._y1=e+N*l}`}}arc(n,e,i,r,o,s){if(n=+n,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=n+a,f=e+u,h=1^s,c=s?r-o:o-r;if(this._x1===null?this._append`M${l},${f}`:(Math.abs(this._x1-l)>it||Math.abs(this._y1-f)>it)&&this._append`L${l},${f}`,!!i){if(c<0&&(c=c%Vn+Vn),c>Wa)this._append`A${i},${i},0,1,${h},${n-a},${e-u}A${i},${i},0,1,${h},${this._x1=l},${this._y1=f}`;else if(c>it){let p=n+i*Math.cos(o),d=e+i*Math.sin(o);if(c>=Tt&&this._equal(l,f,p,d)){c/=2;let m=r+c;this._append`A${i},${i},0,${+(c>=Tt)},${h},${n+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(c>=Tt)},${h},${this._x1=p},${this._y1=d}`}}}rect(n,e,i,r){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function ja(){return new _t}ja.prototype=_t.prototype;function xt(t){return function(){return t}}var Ka=Math.cos;var Yn=Math.sin,yt=Math.sqrt,Qi=1e-12,on=Math.PI,jl=on/2,er=2*on;function Qa(t){let n=3;return t.digits=function(e){if(!arguments.length)return n;if(e==null)n=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);n=i}return t},()=>new _t(n)}var Kl=Array.prototype.slice;function Za(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function ir(t){this._context=t}ir.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:this._context.lineTo(t,n);break}}};function rr(t){return new ir(t)}function Ja(t){return t[0]}function tu(t){return t[1]}function Un(t,n){var e=xt(!0),i=null,r=rr,o=null,s=Qa(a);t=typeof t=="function"?t:t===void 0?Ja:xt(t),n=typeof n=="function"?n:n===void 0?tu:xt(n);function a(u){var l,f=(u=Za(u)).length,h,c=!1,p;for(i==null&&(o=r(p=s())),l=0;l<=f;++l)!(l<f&&e(h=u[l],l,u))===c&&((c=!c)?o.lineStart():o.lineEnd()),c&&o.point(+t(h,l,u),+n(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:xt(+u),a):t},a.y=function(u){return arguments.length?(n=typeof u=="function"?u:xt(+u),a):n},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:xt(!!u),a):e},a.curve=function(u){return arguments.length?(r=u,i!=null&&(o=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=o=null:o=r(i=u),a):i},a}var Ql=nu(rr);function or(t){this._curve=t}or.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,n){this._curve.point(n*Math.sin(t),n*-Math.cos(t))}};function nu(t){function n(e){return new or(t(e))}return n._curve=t,n}var Zl=yt(3);var eu=yt(1/3),Jl=eu*2;var sr=Yn(on/10)/Yn(7*on/10),tc=Yn(er/10)*sr,nc=-Ka(er/10)*sr;var ec=yt(3);var ic=yt(3);var rc=yt(3)/2,iu=1/yt(12),oc=(iu/2+1)*3;function j(){}function sn(t,n,e){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+n)/6,(t._y0+4*t._y1+e)/6)}function Gn(t){this._context=t}Gn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:sn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:sn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function ru(t){this._context=t}ru.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x2=t,this._y2=n;break;case 1:this._point=2,this._x3=t,this._y3=n;break;case 2:this._point=3,this._x4=t,this._y4=n,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+n)/6);break;default:sn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function ou(t){this._context=t}ou.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+t)/6,i=(this._y0+4*this._y1+n)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:sn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function ar(t,n){this._basis=new Gn(t),this._beta=n}ar.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,n=this._y,e=t.length-1;if(e>0)for(var i=t[0],r=n[0],o=t[e]-i,s=n[e]-r,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*t[a]+(1-this._beta)*(i+u*o),this._beta*n[a]+(1-this._beta)*(r+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,n){this._x.push(+t),this._y.push(+n)}};var sc=(function t(n){function e(i){return n===1?new Gn(i):new ar(i,n)}return e.beta=function(i){return t(+i)},e})(.85);function an(t,n,e){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-n),t._y2+t._k*(t._y1-e),t._x2,t._y2)}function jn(t,n){this._context=t,this._k=(1-n)/6}jn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:an(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2,this._x1=t,this._y1=n;break;case 2:this._point=3;default:an(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var ac=(function t(n){function e(i){return new jn(i,n)}return e.tension=function(i){return t(+i)},e})(0);function Kn(t,n){this._context=t,this._k=(1-n)/6}Kn.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:an(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var uc=(function t(n){function e(i){return new Kn(i,n)}return e.tension=function(i){return t(+i)},e})(0);function Qn(t,n){this._context=t,this._k=(1-n)/6}Qn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:an(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var lc=(function t(n){function e(i){return new Qn(i,n)}return e.tension=function(i){return t(+i)},e})(0);function Zn(t,n,e){var i=t._x1,r=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Qi){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);i=(i*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,r=(r*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Qi){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,f=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-n*t._l12_2a)/f,s=(s*l+t._y1*t._l23_2a-e*t._l12_2a)/f}t._context.bezierCurveTo(i,r,o,s,t._x2,t._y2)}function ur(t,n){this._context=t,this._alpha=n}ur.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3;default:Zn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var cc=(function t(n){function e(i){return n?new ur(i,n):new jn(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function lr(t,n){this._context=t,this._alpha=n}lr.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:Zn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var fc=(function t(n){function e(i){return n?new lr(i,n):new Kn(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function cr(t,n){this._context=t,this._alpha=n}cr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,i=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Zn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var hc=(function t(n){function e(i){return n?new cr(i,n):new Qn(i,0)}return e.alpha=function(i){return t(+i)},e})(.5);function su(t){this._context=t}su.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,n){t=+t,n=+n,this._point?this._context.lineTo(t,n):(this._point=1,this._context.moveTo(t,n))}};function Zi(t){return t<0?-1:1}function Ji(t,n,e){var i=t._x1-t._x0,r=n-t._x1,o=(t._y1-t._y0)/(i||r<0&&-0),s=(e-t._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(Zi(o)+Zi(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function tr(t,n){var e=t._x1-t._x0;return e?(3*(t._y1-t._y0)/e-n)/2:n}function Xn(t,n,e){var i=t._x0,r=t._y0,o=t._x1,s=t._y1,a=(o-i)/3;t._context.bezierCurveTo(i+a,r+a*n,o-a,s-a*e,o,s)}function Wn(t){this._context=t}Wn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Xn(this,this._t0,tr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){var e=NaN;if(t=+t,n=+n,!(t===this._x1&&n===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,Xn(this,tr(this,e=Ji(this,t,n)),e);break;default:Xn(this,this._t0,e=Ji(this,t,n));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n,this._t0=e}}};function au(t){this._context=new fr(t)}(au.prototype=Object.create(Wn.prototype)).point=function(t,n){Wn.prototype.point.call(this,n,t)};function fr(t){this._context=t}fr.prototype={moveTo:function(t,n){this._context.moveTo(n,t)},closePath:function(){this._context.closePath()},lineTo:function(t,n){this._context.lineTo(n,t)},bezierCurveTo:function(t,n,e,i,r,o){this._context.bezierCurveTo(n,t,i,e,o,r)}};function uu(t){this._context=t}uu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,n=this._y,e=t.length;if(e)if(this._line?this._context.lineTo(t[0],n[0]):this._context.moveTo(t[0],n[0]),e===2)this._context.lineTo(t[1],n[1]);else for(var i=nr(t),r=nr(n),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],t[s],n[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,n){this._x.push(+t),this._y.push(+n)}};function nr(t){var n,e=t.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=t[0]+2*t[1],n=1;n<e-1;++n)r[n]=1,o[n]=4,s[n]=4*t[n]+2*t[n+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*t[e-1]+t[e],n=1;n<e;++n)i=r[n]/o[n-1],o[n]-=i,s[n]-=i*s[n-1];for(r[e-1]=s[e-1]/o[e-1],n=e-2;n>=0;--n)r[n]=(s[n]-r[n+1])/o[n];for(o[e-1]=(t[e]+r[e-1])/2,n=0;n<e-1;++n)o[n]=2*t[n+1]-r[n+1];return[r,o]}function lu(t,n){this._context=t,this._t=n}lu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,n),this._context.lineTo(t,n);else{var e=this._x*(1-this._t)+t*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,n)}break}}this._x=t,this._y=n}};function un(t,{take:n,move:e,drop:i,from:r=[t],focused:o=t}){let s=null;for(let a of r)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),t.setPointerCapture(u.pointerId),s={begun:n(u)})});t.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,i(u,l)})}var hr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},K=10;function Jn(t,n,{label:e,at:i,to:r,text:o,...s}){let a=()=>s.bounds??[n.x.domain(),n.y.domain()],u=s.along??cu(s.step,a,i),l=w("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},w("circle",{r:16,class:"nn-target"}),s.shape??w("circle",{r:7,class:"nn-dot"})),f=h=>t.set(r(h.map((c,p)=>ln(c,a()[p])),t.state));return un(l,{take(h){let[c,p]=i(t.state),[d,m]=n.pointAt(h);return[n.x(c)-d,n.y(p)-m]},move(h,c){let[p,d]=n.pointAt(h);f([n.x.invert(p+c[0]),n.y.invert(d+c[1])])},drop:()=>t.commit()}),l.addEventListener("keydown",h=>{let c=s.along?fu(h,s.along,t.state):hu(h,i(t.state),s.step,a(),p=>r(p,t.state));c&&(h.preventDefault(),t.choose(c))}),et(t,h=>{let c=i(h),[p,d]=[n.x(c[0]),n.y(c[1])];v(l,{transform:`translate(${p.toFixed(2)} ${d.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":te(ln(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function cu(t,n,e){let i=t[0]?0:1;return{get min(){return n()[i][0]},get max(){return n()[i][1]},value:r=>e(r)[i]}}function fu(t,{value:n,min:e,max:i,step:r,to:o},s){let a=hr[t.key]?.reduce((l,f)=>l+f);if(t.key==="PageUp"&&(a=K),t.key==="PageDown"&&(a=-K),t.key==="Home"&&(a=-1/0),t.key==="End"&&(a=1/0),a===void 0)return null;let u=t.shiftKey?K:1;return o(te(ln(n(s)+u*a*r,[e,i])),s)}function hu(t,n,e,i,r){let o=e[0]?0:1;if(t.key==="Home"||t.key==="End"){let l=i[o][t.key==="Home"?0:1];return r(n.map((f,h)=>h===o?l:f))}let s=hr[t.key];if(t.key==="PageUp"&&(s=o?[0,K]:[K,0]),t.key==="PageDown"&&(s=o?[0,-K]:[-K,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=t.shiftKey?K:1,u=n.map((l,f)=>l+a*s[f]*e[f]);return r(u.map((l,f)=>te(ln(l,i[f]))))}var te=t=>Number(t.toFixed(6))+0,ln=(t,[n,e])=>Math.min(e,Math.max(n,t));var I="your own";function pr(t,n){let e=pu(t,n),i=zn(e,t.patience,t.minDelta),r=Math.min(t.epoch,i.last);return{values:e,run:i,epoch:r,isOver:r===i.last,best:i.best[r],since:i.since[r],deadline:Hn(i,r,t.patience),outcome:Yi(e,i)}}function pu({curve:t,base:n,own:e},i){return t===I?e??i[n]:i[t]}function dr(t){let[n,e]=[null,null];return i=>(i!==n&&([n,e]=[i,t(i)]),e)}var cn="M-6 -6h12v12h-12z",fn="M0 -11L11 0L0 11L-11 0z",mr="M0 -11L7 -3H3V3H7L0 11L-7 3H-3V-3H-7z",gr="m -4 -4 l 8 8 m 0 -8 l -8 8";function xr(t,n){return n.isOver?mu(t,n):du(t,n)}function du({patience:t,minDelta:n},{values:e,epoch:i,best:r,since:o}){let s=t-o,a=`the counter is at ${o} of ${t}`;if(r<0)return`After epoch ${i} no loss has been a number yet; ${a}. ${_r(i,s)}`;let u=o?`After epoch ${i} the best is epoch ${r}, loss ${L(e[r])}; ${a}`:`Epoch ${i} is the best so far, loss ${L(e[r])}, so ${a}`,l=hn(e[r]-n);return`${u}. A loss below ${l} sets it back to 0. ${_r(i,s)}`}function _r(t,n){return n===1?`If epoch ${t+1} does not improve, training stops there.`:`Without improvement training stops after epoch ${t+n}.`}function mu({patience:t,minDelta:n},{values:e,run:i,best:r,outcome:o}){if(r<0){let l=`no loss of the first ${t} is a number`;return`${i.stopped?`It stops after epoch ${i.last}, because ${l}`:"It never stops"}; there are no best weights to restore.`}let s=`epoch ${r}, loss ${L(e[r])}`,a=hn(e[r]-n);return`${i.stopped?`It stops after epoch ${i.last}, because ${_u(t)} did not fall below ${a}, and restores ${s}; ${o.saved} of ${e.length} epochs are saved.`:`The patience of ${t} is never used up: all ${e.length} epochs are trained. It restores ${s}.`} ${gu(e,i,o)}`}function gu(t,n,{lowestAt:e,lost:i}){if(i===0)return"That is the lowest loss of the whole curve.";let r=e>n.last?"never trained":"trained, but not kept";return`The lowest loss of the curve, ${`${L(t[e])} in epoch ${e}`}, is ${r}: the rule costs ${L(i)}.`}var _u=t=>t===1?"1 epoch":`${t} epochs in a row`,L=t=>t===null?"not a number":mt(t,3);function hn(t){let[n,e]=[mt(t,3),Jt(t,6)];return e.length>n.length?e:n}var xu=.01,ne=10;function yu(t){let n=t.shiftKey?ne:1;return{ArrowLeft:[-n,0],ArrowRight:[n,0],Home:[-1/0,0],End:[1/0,0],ArrowUp:[0,n],ArrowDown:[0,-n],PageUp:[0,ne],PageDown:[0,-ne]}[t.key]??null}function yr(t,n,e,i){let{area:r}=n,o=w("rect",{class:"nn-stopping-ground",x:r.left,y:r.top,width:r.right-r.left,height:r.bottom-r.top}),s=w("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":"loss of one epoch: left and right choose the epoch, up and down its loss"},w("circle",{r:13,class:"nn-target"}),w("circle",{r:9,class:"nn-stopping-cursor"})),a=c=>e(c).values,u=()=>a(t.state).length-1;function l(c){let[p,d]=n.pointAt(c),[m,_]=n.y.domain();return[Math.max(0,Math.min(u(),Math.round(n.x.invert(p)))),Math.max(m,Math.min(_,n.y.invert(d)))]}function f(c,p){t.set(i({own:Bn(a(t.state),c,p),cursor:p[0]},t.state))}un(o,{take(c){let p=l(c);return f(p,p),{place:p}},move(c,p){let d=l(c);f(p.place,d),p.place=d},drop:()=>t.commit(),focused:s}),s.addEventListener("keydown",c=>{let p=yu(c),{cursor:d}=t.state;if(c.key==="Delete"||c.key==="Backspace")c.preventDefault(),t.choose(ie(t.state,e,i));else if(p){c.preventDefault();let[m,_]=p,x=Math.max(0,Math.min(u(),d+m));t.choose(m?{cursor:x}:h(_))}});function h(c){let[p,d]=n.y.domain(),{cursor:m}=t.state,_=a(t.state)[m]??(p+d)/2,x=Math.max(p,Math.min(d,_+c*xu)),b=[m,x];return i({own:Bn(a(t.state),b,b)},t.state)}return t.parts.push(c=>{let p=c.curve===I;if(v(o,{"pointer-events":p?"all":"none"}),v(s,{visibility:p?"visible":"hidden"}),!p)return;let d=a(c)[c.cursor],[m,_]=n.y.domain(),x=Math.max(m,Math.min(_,d??_)),b=d===null?n.area.top+8:n.y(x);v(s,{transform:`translate(${n.x(c.cursor).toFixed(1)} ${b.toFixed(1)})`,"aria-valuemin":m,"aria-valuemax":_,"aria-valuenow":Number(x.toFixed(3)),"aria-valuetext":`epoch ${c.cursor}: loss ${L(d)}`})}),{ground:o,cursor:s}}function ie(t,n,e){let{values:i}=n(t),r=t.cursor,o=i[r-1]??i[r+1]??.6,s=i[r]===null?o:null,a=i.map((u,l)=>l===r?s:u);return e({own:a},t)}var St=30,br=.02,vr=[.3,.9],se=30.2;function Mr(t,n,e){let i=new gt({title:"validation loss",width:400,height:320,x:{domain:[-.5,St+.5],label:"epoch",ticks:7},y:{domain:vr,label:"validation loss",ticks:6}}),r=wu(i),o=vu(i,n);t.parts.push(o);let s=yr(t,i,n,e);i.plot.append(...Object.values(r).filter(u=>u!==r.word),s.ground),i.above.append(r.word),i.above.append(s.cursor,$u(t,i,n,e),Nu(t,i,n,e));let a=bu(i);return i.onHover(([u])=>{if(a.is)return null;let l=Math.max(0,Math.min(St-1,Math.round(u)));return Tu(t.state,n(t.state),l)}),{panel:i,draw:u=>Mu(i,r,u,n(u))}}function bu(t){let n={is:!1};t.svg.addEventListener("pointerdown",()=>{n.is=!0,t.tell(null)});for(let e of["pointerup","pointercancel","lostpointercapture"])t.svg.addEventListener(e,()=>n.is=!1);return n}function wu(t){let n=(e,i={})=>w("path",{class:`nn-stopping-${e}`,...i});return{band:n("band"),bar:n("bar"),guide:n("guide"),ahead:n("ahead"),trained:n("trained"),dots:n("dots"),crosses:n("crosses"),stop:n("stop"),lowest:n("lowest",{d:fn}),best:n("best",{d:cn}),current:w("circle",{class:"nn-ring",r:8}),word:w("text",{class:"nn-stopping-word",y:t.area.top+34})}}function vu(t,n){let e=null;return i=>{if(i.curve===e)return;e=i.curve;let{values:r}=n(i);t.y.domain(e===I?vr:[Math.min(...r)-.1-br,Math.max(...r.slice(2))+br]),t.drawAxes()}}function Mu(t,n,e,i){let{values:r,run:o,epoch:s,isOver:a,best:u,outcome:l}=i,f=c=>[t.x(c),t.y(r[c])],h=a||e.ahead||e.curve===I;v(n.trained,{d:wr(t,r,0,s)}),v(n.ahead,{d:h?wr(t,r,s,r.length-1):""}),v(n.dots,{d:Su(r.slice(0,s+1),f)}),v(n.crosses,{d:Eu(t,r,h?St:s+1)}),ku(t,n,e,i),Au(t,n,i),re(n.best,u<0?null:f(u)),re(n.lowest,a&&l.lowestAt>=0?f(l.lowestAt):null),re(n.current,a||r[s]===null?null:f(s)),R(n.word,o.stopped&&a?"stop":"patience ends")}function ku(t,n,{minDelta:e},{run:i,epoch:r,values:o,isOver:s,best:a,deadline:u}){let l=i.toBeat.slice(0,r+1).map((m,_)=>[_,m]);if(!s&&a>=0){let m=Math.min(u,St-1);for(let _=r+1;_<=m;_+=1)l.push([_,o[a]-e])}let h=l.filter(([,m])=>Number.isFinite(m)).flatMap(([m,_])=>[[m-.5,_],[m+.5,_]]),c=h.map(([m,_])=>[m,_+e]).reverse(),p=Un(([m])=>t.x(m),([,m])=>t.y(m)).digits(1);v(n.bar,{d:p(h)??""});let d=a<0?null:t.y(o[a]-e).toFixed(1);v(n.guide,{d:d&&`M${t.x(a+.5).toFixed(1)} ${d}H${t.area.right}`}),v(n.band,{d:h.length&&e>0?`${p([...h,...c])}Z`:""})}function Au(t,n,{deadline:e}){let i=t.x(Math.min(e,se));v(n.stop,{d:`M${i.toFixed(1)} ${t.area.top}V${t.area.bottom}`});let r=e>18;v(n.word,{x:(i+(r?-5:5)).toFixed(1),style:`text-anchor: ${r?"end":"start"}`})}function $u(t,n,e,i){let r=null,o=a=>e(a).values[e(a).best]??n.y.domain()[1],s=Jn(t,n,{label:"lower edge of the band; moves min_delta",at:a=>[se,o(a)-a.minDelta],to:([,a],u)=>i({minDelta:Ru((r??o(u))-a)},u),along:{value:({minDelta:a})=>a,min:0,max:.1,step:.005,to:(a,u)=>i({minDelta:a},u)},text:({minDelta:a})=>`min_delta ${tn(a)}`,shape:w("path",{class:"nn-dot",d:mr})});return s.addEventListener("pointerdown",()=>r=o(t.state),{capture:!0}),s.addEventListener("lostpointercapture",()=>r=null),t.parts.push(a=>{v(s,{visibility:e(a).best<0?"hidden":"visible"})}),s}function Nu(t,n,e,i){let r=n.area.top+12;return Jn(t,n,{label:"line where the patience ends; moves the patience",at:o=>[Math.min(e(o).deadline,se),n.y.invert(r)],to([o],s){let{values:a}=e(s),l=e(s).isOver?St-1:s.epoch;return i({patience:Wi(a,s.minDelta,l,o)},s)},along:{value:({patience:o})=>o,min:1,max:20,step:1,to:(o,s)=>i({patience:o},s)},text:({patience:o})=>`patience ${o}`})}function Tu(t,{values:n,run:e,epoch:i,isOver:r},o){if(!(o<=i||r||t.ahead||t.curve===I))return`epoch ${o}
not trained yet`;let a=[`epoch ${o}`,`loss ${L(n[o])}`];return o>i?a.push("not trained"):Number.isFinite(e.toBeat[o])&&(a.push(`to fall below ${hn(e.toBeat[o])}`),a.push(`counter ${e.since[o]} of ${t.patience}`)),a.join(`
`)}function wr(t,n,e,i){return Un(o=>t.x(o),o=>t.y(n[o])).defined(o=>n[o]!==null).digits(1)(Array.from({length:i-e+1},(o,s)=>e+s))??""}var Su=(t,n)=>t.map((e,i)=>e===null?"":`M${n(i).map(r=>r.toFixed(1))}h0`).join(""),Eu=(t,n,e)=>n.slice(0,e).map((i,r)=>i===null?`M${t.x(r).toFixed(1)} ${t.area.top+8}${gr}`:"").join("");function re(t,n){v(t,{visibility:n?"visible":"hidden"}),n&&v(t,{transform:`translate(${n.map(e=>e.toFixed(1))})`})}var Ru=t=>Number(Math.max(0,Math.min(.1,t)).toFixed(3));var ae=["stops after","restores","saved","lowest of all","lost by the rule","last epoch"];function kr(t){let n=ae.map(()=>y("td")),e=ae.map((r,o)=>y("tr",{},y("th",{scope:"row"},r),n[o]));return{element:y("table",{class:"nn-stopping-facts","aria-label":"what the rule saved and cost"},y("tbody",{},...e)),draw:r=>Cu(t(r)).forEach((o,s)=>R(n[s],o))}}function Cu({values:t,run:n,isOver:e,best:i,outcome:r}){if(!e)return["not yet: play on",...ae.slice(1).map(()=>"–")];let{saved:o,lowestAt:s,lost:a,gained:u}=r,l=f=>f<0?"nothing":`epoch ${f}, loss ${L(t[f])}`;return[n.stopped?`epoch ${n.last}`:"never: the curve ends first",l(i),`${o} of ${t.length} epochs`,l(s),a===null?"–":mt(a,3),u===null?L(t.at(-1)):`${L(t.at(-1))}, ${Pu(u)}`]}var Pu=t=>t===0?"as restored":`${mt(Math.abs(t),3)} ${t<0?"below":"above"} that restored`;function Ar(){let t=(n,e)=>w("path",{class:`nn-stopping-${n}`,d:e});return y("div",{class:"nn-stopping-legend"},rt("trained",t("trained","M-16 0H16"),t("dots","M0 0h0")),rt("not trained",t("ahead","M-16 0H16")),rt("to fall below",t("bar","M-16 0H16")),rt("no improvement yet (min_delta)",t("band","M-16 -7h32v14h-32z")),rt("patience ends",t("stop","M-16 0H16")),rt("best so far, restored in the end",t("best",cn)),rt("lowest of all",t("lowest",fn)))}function rt(t,...n){let e=w("svg",{viewBox:"-18 -12 36 24","aria-hidden":"true"},...n);return y("span",{},e,t)}var $r=`.nn :is(.nn-stopping-trained, .nn-stopping-ahead, .nn-stopping-bar, .nn-stopping-stop) {
  fill: none;
  stroke-width: 2px;
}

.nn :is(.nn-stopping-trained, .nn-stopping-dots) {
  stroke: var(--nn-blue);
}

.nn .nn-stopping-dots {
  stroke-width: 6px;
  stroke-linecap: round;
}

.nn .nn-stopping-ahead {
  stroke: var(--nn-grey);
  stroke-dasharray: 2 3;
}

.nn .nn-stopping-crosses {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn .nn-stopping-bar {
  stroke: var(--nn-green);
  stroke-dasharray: 6 3;
}

.nn .nn-stopping-guide {
  fill: none;
  stroke: var(--nn-green);
  stroke-dasharray: 1 4;
}

.nn .nn-stopping-band {
  fill: var(--nn-green);
  fill-opacity: 0.22;
}

.nn .nn-stopping-stop {
  stroke: var(--nn-orange);
  stroke-dasharray: 9 3 2 3;
}

.nn-stopping-best {
  fill: var(--nn-orange);
  stroke: var(--nn-text);
  stroke-width: 1.5px;
}

.nn .nn-stopping-lowest {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn .nn-stopping-word {
  paint-order: stroke;
  stroke: var(--nn-paper);
  stroke-width: 4px;
  pointer-events: none;
}

.nn .nn-stopping-counts {
  fill: var(--nn-blue);
}

.nn-stopping-ground {
  fill: transparent;
  cursor: crosshair;
  touch-action: none;
}

.nn-stopping-cursor {
  fill: transparent;
  stroke: var(--nn-purple);
  stroke-width: 2.5px;
}

.nn .nn-stopping-side {
  --nn-width: 400px;
}

.nn-stopping-facts {
  width: 100%;
  margin-top: 0.3em;
  border-collapse: collapse;
  font-size: max(0.93em, var(--nn-least, 0px));
}

.nn-stopping-facts th {
  width: 9em;
  padding: 0 0.8em 0 0;
  font-weight: normal;
  text-align: right;
}

.nn-stopping-facts td {
  padding: 0;
  font-weight: 600;
  text-align: left;
}

.nn-stopping-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 0.9em;
  justify-content: center;
  margin-top: 0.4em;
  font-size: max(12px, var(--nn-least, 0px));
}

.nn .nn-stopping-legend svg {
  display: inline-block;
  width: 36px;
  height: 22px;
  margin-right: 0.3em;
  vertical-align: middle;
}

.nn .nn-stopping-hint {
  margin: 0.5em 0 0;
  font-size: max(0.93em, var(--nn-least, 0px));
}
`;var Nr=29,ff=Vi({name:"where early stopping ends a run",initial:{curve:"overfitting",base:"overfitting",own:null,cursor:10,patience:3,minDelta:0,epoch:9,ahead:!1},build(t){let{curves:n}=t.settings,e=dr(a=>pr(a,n)),i=(a,u)=>e(u).isOver?{...a,epoch:Nr}:a,r=Mr(t,e,i),o=Gi(t,e),s=kr(e);return t.root.append(y("style",{},$r),Li(r.panel,y("div",{class:"nn-panel nn-stopping-side"},o.panel.element,s.element)),Ar(),Xi(t,{key:"epoch",label:"epoch",last:a=>e(a).run.last,most:Nr,perSecond:3}),Ou(t,n,i),...Iu(t,n,e,i)),a=>(r.draw(a),o.draw(a),s.draw(a),xr(a,e(a)))}});function Ou(t,n,e){return $t(Fn(t,{key:"curve",label:"curve",options:[...Object.keys(n),I],changes:(i,r)=>e(qu(i,r,n),r)}),Nt(t,{key:"patience",label:"patience",min:1,max:20,whole:!0,changes:i=>e({patience:i},t.state)}),Nt(t,{key:"minDelta",label:"min_delta",min:0,max:.1,step:.005,changes:i=>e({minDelta:i},t.state)}),Fn(t,{key:"ahead",label:"epochs to come",options:[{value:!1,label:"hidden"},{value:!0,label:"shown"}],enabled:({curve:i})=>i!==I}))}function qu(t,n,e){return t===I?{curve:t,own:n.own??e[n.base]}:{curve:t,base:t}}function Iu(t,n,e,i){let r=y("p",{class:"nn-stopping-hint"},"Draw over the curve with the pointer. By keys: Tab to its ring, left and right choose the epoch, up and down move its loss, Delete makes it NaN (not a number)."),o=$t(en("your curve",G(t,{label:({cursor:s})=>`NaN in epoch ${s}`,onclick:()=>t.choose(ie(t.state,e,i)),pressed:s=>e(s).values[s.cursor]===null}),G(t,{label:({base:s})=>`Start again from “${s}”`,onclick:()=>t.choose(i({own:n[t.state.base]},t.state))})));return et(t,({curve:s})=>{for(let a of[r,o])a.hidden=s!==I}),[r,o]}export{ff as default};
