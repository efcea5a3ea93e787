function Cr(n){return n}var Jn=1,nt=2,tt=3,dn=4,Et=1e-6;function qr(n){return"translate("+n+",0)"}function Lr(n){return"translate(0,"+n+")"}function Fr(n){return t=>+n(t)}function Tr(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Ir(){return!this.__axis}function Rt(n,t){var e=[],r=null,i=null,o=6,a=6,s=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===Jn||n===dn?-1:1,c=n===dn||n===nt?"x":"y",h=n===Jn||n===tt?qr:Lr;function f(d){var m=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):Cr),x=Math.max(o,0)+s,y=t.range(),M=+y[0]+l,w=+y[y.length-1]+l,k=(t.bandwidth?Tr:Fr)(t.copy(),l),_=d.selection?d.selection():d,b=_.selectAll(".domain").data([null]),N=_.selectAll(".tick").data(m,t).order(),T=N.exit(),R=N.enter().append("g").attr("class","tick"),q=N.select("line"),C=N.select("text");b=b.merge(b.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),N=N.merge(R),q=q.merge(R.append("line").attr("stroke","currentColor").attr(c+"2",u*o)),C=C.merge(R.append("text").attr("fill","currentColor").attr(c,u*x).attr("dy",n===Jn?"0em":n===tt?"0.71em":"0.32em")),d!==_&&(b=b.transition(d),N=N.transition(d),q=q.transition(d),C=C.transition(d),T=T.transition(d).attr("opacity",Et).attr("transform",function(p){return isFinite(p=k(p))?h(p+l):this.getAttribute("transform")}),R.attr("opacity",Et).attr("transform",function(p){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(p))?A:k(p))+l)})),T.remove(),b.attr("d",n===dn||n===nt?a?"M"+u*a+","+M+"H"+l+"V"+w+"H"+u*a:"M"+l+","+M+"V"+w:a?"M"+M+","+u*a+"V"+l+"H"+w+"V"+u*a:"M"+M+","+l+"H"+w),N.attr("opacity",1).attr("transform",function(p){return h(k(p)+l)}),q.attr(c+"2",u*o),C.attr(c,u*x).text(g),_.filter(Ir).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===nt?"start":n===dn?"end":"middle"),_.each(function(){this.__axis=k})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),f):e.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(o=a=+d,f):o},f.tickSizeInner=function(d){return arguments.length?(o=+d,f):o},f.tickSizeOuter=function(d){return arguments.length?(a=+d,f):a},f.tickPadding=function(d){return arguments.length?(s=+d,f):s},f.offset=function(d){return arguments.length?(l=+d,f):l},f}function Ct(n){return Rt(tt,n)}function qt(n){return Rt(dn,n)}function mn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function Or(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function Lt(n){let t,e,r;n.length!==2?(t=mn,e=(s,l)=>mn(n(s),l),r=(s,l)=>n(s)-l):(t=n===mn||n===Or?n:Pr,e=n,r=n);function i(s,l,u=0,c=s.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(s[h],l)<0?u=h+1:c=h}while(u<c)}return u}function o(s,l,u=0,c=s.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(s[h],l)<=0?u=h+1:c=h}while(u<c)}return u}function a(s,l,u=0,c=s.length){let h=i(s,l,u,c-1);return h>u&&r(s[h-1],l)>-r(s[h],l)?h-1:h}return{left:i,center:a,right:o}}function Pr(){return 0}function zr(n){return n===null?NaN:+n}var Ft=Lt(mn),Tt=Ft.right,xs=Ft.left,ys=Lt(zr).center;var ws=It(Ot),bs=It(Dr);function It(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let s=e&&n(e),l=r&&n(r),u=i.slice();return s&&l?(nn(s,u,i,o,a),nn(s,i,u,o,a),nn(s,u,i,o,a),tn(l,i,u,o,a),tn(l,u,i,o,a),tn(l,i,u,o,a)):s?(nn(s,i,u,o,a),nn(s,u,i,o,a),nn(s,i,u,o,a)):l&&(tn(l,i,u,o,a),tn(l,u,i,o,a),tn(l,i,u,o,a)),t}}function nn(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function tn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function Dr(n){let t=Ot(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function Ot(n){let t=Math.floor(n);if(t===n)return Hr(n);let e=n-t,r=2*n+1;return(i,o,a,s,l)=>{if(!((s-=l)>=a))return;let u=t*o[a],c=l*t,h=c+l;for(let f=a,d=a+c;f<d;f+=l)u+=o[Math.min(s,f)];for(let f=a,d=s;f<=d;f+=l)u+=o[Math.min(s,f+c)],i[f]=(u+e*(o[Math.max(a,f-h)]+o[Math.min(s,f+h)]))/r,u-=o[Math.max(a,f-c)]}}function Hr(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=n*r[i],l=a*n;for(let u=i,c=i+l;u<c;u+=a)s+=r[Math.min(o,u)];for(let u=i,c=o;u<=c;u+=a)s+=r[Math.min(o,u+l)],e[u]=s/t,s-=r[Math.max(i,u-l)]}}var Br=Array.prototype,Ms=Br.slice;var Vr=Math.sqrt(50),Xr=Math.sqrt(10),jr=Math.sqrt(2);function vn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=Vr?10:o>=Xr?5:o>=jr?2:1,s,l,u;return i<0?(u=Math.pow(10,-i)/a,s=Math.round(n*u),l=Math.round(t*u),s/u<n&&++s,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*a,s=Math.round(n/u),l=Math.round(t/u),s*u<n&&++s,l*u>t&&--l),l<s&&.5<=e&&e<2?vn(n,t,e*2):[s,l,u]}function _n(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?vn(t,n,e):vn(n,t,e);if(!(o>=i))return[];let s=o-i+1,l=new Array(s);if(r)if(a<0)for(let u=0;u<s;++u)l[u]=(o-u)/-a;else for(let u=0;u<s;++u)l[u]=(o-u)*a;else if(a<0)for(let u=0;u<s;++u)l[u]=(i+u)/-a;else for(let u=0;u<s;++u)l[u]=(i+u)*a;return l}function kn(n,t,e){return t=+t,n=+n,e=+e,vn(n,t,e)[2]}function Pt(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?kn(t,n,e):kn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var vs=Yr(Math.random);function Yr(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,s=e[o+r];e[o+r]=e[a+r],e[a+r]=s}return e}}function an(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function xn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function Y(){}var Z=.7,on=1/Z,en="\\s*([+-]?\\d+)\\s*",pn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",D="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Gr=/^#([0-9a-f]{3,8})$/,Ur=new RegExp(`^rgb\\(${en},${en},${en}\\)$`),Wr=new RegExp(`^rgb\\(${D},${D},${D}\\)$`),Kr=new RegExp(`^rgba\\(${en},${en},${en},${pn}\\)$`),Qr=new RegExp(`^rgba\\(${D},${D},${D},${pn}\\)$`),Zr=new RegExp(`^hsl\\(${pn},${D},${D}\\)$`),Jr=new RegExp(`^hsla\\(${pn},${D},${D},${pn}\\)$`),zt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};an(Y,sn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Dt,formatHex:Dt,formatHex8:ni,formatHsl:ti,formatRgb:Ht,toString:Ht});function Dt(){return this.rgb().formatHex()}function ni(){return this.rgb().formatHex8()}function ti(){return Kt(this).formatHsl()}function Ht(){return this.rgb().formatRgb()}function sn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Gr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?Bt(t):e===3?new E(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?An(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?An(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ur.exec(n))?new E(t[1],t[2],t[3],1):(t=Wr.exec(n))?new E(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Kr.exec(n))?An(t[1],t[2],t[3],t[4]):(t=Qr.exec(n))?An(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Zr.exec(n))?jt(t[1],t[2]/100,t[3]/100,1):(t=Jr.exec(n))?jt(t[1],t[2]/100,t[3]/100,t[4]):zt.hasOwnProperty(n)?Bt(zt[n]):n==="transparent"?new E(NaN,NaN,NaN,0):null}function Bt(n){return new E(n>>16&255,n>>8&255,n&255,1)}function An(n,t,e,r){return r<=0&&(n=t=e=NaN),new E(n,t,e,r)}function st(n){return n instanceof Y||(n=sn(n)),n?(n=n.rgb(),new E(n.r,n.g,n.b,n.opacity)):new E}function J(n,t,e,r){return arguments.length===1?st(n):new E(n,t,e,r??1)}function E(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}an(E,J,xn(Y,{brighter(n){return n=n==null?on:Math.pow(on,n),new E(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new E(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new E(K(this.r),K(this.g),K(this.b),Sn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Vt,formatHex:Vt,formatHex8:ei,formatRgb:Xt,toString:Xt}));function Vt(){return`#${W(this.r)}${W(this.g)}${W(this.b)}`}function ei(){return`#${W(this.r)}${W(this.g)}${W(this.b)}${W((isNaN(this.opacity)?1:this.opacity)*255)}`}function Xt(){let n=Sn(this.opacity);return`${n===1?"rgb(":"rgba("}${K(this.r)}, ${K(this.g)}, ${K(this.b)}${n===1?")":`, ${n})`}`}function Sn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function K(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function W(n){return n=K(n),(n<16?"0":"")+n.toString(16)}function jt(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new P(n,t,e,r)}function Kt(n){if(n instanceof P)return new P(n.h,n.s,n.l,n.opacity);if(n instanceof Y||(n=sn(n)),!n)return new P;if(n instanceof P)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,s=o-i,l=(o+i)/2;return s?(t===o?a=(e-r)/s+(e<r)*6:e===o?a=(r-t)/s+2:a=(t-e)/s+4,s/=l<.5?o+i:2-o-i,a*=60):s=l>0&&l<1?0:a,new P(a,s,l,n.opacity)}function En(n,t,e,r){return arguments.length===1?Kt(n):new P(n,t,e,r??1)}function P(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}an(P,En,xn(Y,{brighter(n){return n=n==null?on:Math.pow(on,n),new P(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new P(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new E(et(n>=240?n-240:n+120,i,r),et(n,i,r),et(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new P(Yt(this.h),Nn(this.s),Nn(this.l),Sn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Sn(this.opacity);return`${n===1?"hsl(":"hsla("}${Yt(this.h)}, ${Nn(this.s)*100}%, ${Nn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Yt(n){return n=(n||0)%360,n<0?n+360:n}function Nn(n){return Math.max(0,Math.min(1,n||0))}function et(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Qt=Math.PI/180,Zt=180/Math.PI,$n=18,Jt=.96422,ne=1,te=.82521,ee=4/29,rn=6/29,re=3*rn*rn,ri=rn*rn*rn;function ie(n){if(n instanceof H)return new H(n.l,n.a,n.b,n.opacity);if(n instanceof V)return ae(n);n instanceof E||(n=st(n));var t=at(n.r),e=at(n.g),r=at(n.b),i=rt((.2225045*t+.7168786*e+.0606169*r)/ne),o,a;return t===e&&e===r?o=a=i:(o=rt((.4360747*t+.3850649*e+.1430804*r)/Jt),a=rt((.0139322*t+.0971045*e+.7141733*r)/te)),new H(116*i-16,500*(o-i),200*(i-a),n.opacity)}function oe(n,t,e,r){return arguments.length===1?ie(n):new H(n,t,e,r??1)}function H(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}an(H,oe,xn(Y,{brighter(n){return new H(this.l+$n*(n??1),this.a,this.b,this.opacity)},darker(n){return new H(this.l-$n*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Jt*it(t),n=ne*it(n),e=te*it(e),new E(ot(3.1338561*t-1.6168667*n-.4906146*e),ot(-.9787684*t+1.9161415*n+.033454*e),ot(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function rt(n){return n>ri?Math.pow(n,1/3):n/re+ee}function it(n){return n>rn?n*n*n:re*(n-ee)}function ot(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function at(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function ii(n){if(n instanceof V)return new V(n.h,n.c,n.l,n.opacity);if(n instanceof H||(n=ie(n)),n.a===0&&n.b===0)return new V(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Zt;return new V(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Rn(n,t,e,r){return arguments.length===1?ii(n):new V(n,t,e,r??1)}function V(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function ae(n){if(isNaN(n.h))return new H(n.l,0,0,n.opacity);var t=n.h*Qt;return new H(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}an(V,Rn,xn(Y,{brighter(n){return new V(this.h,this.c,this.l+$n*(n??1),this.opacity)},darker(n){return new V(this.h,this.c,this.l-$n*(n??1),this.opacity)},rgb(){return ae(this).rgb()}}));var se=-.14861,ut=1.78277,lt=-.29227,Cn=-.90649,gn=1.97294,Gt=gn*Cn,Ut=gn*ut,Wt=ut*lt-Cn*se;function oi(n){if(n instanceof Q)return new Q(n.h,n.s,n.l,n.opacity);n instanceof E||(n=st(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Wt*r+Gt*t-Ut*e)/(Wt+Gt-Ut),o=r-i,a=(gn*(e-i)-lt*o)/Cn,s=Math.sqrt(a*a+o*o)/(gn*i*(1-i)),l=s?Math.atan2(a,o)*Zt-120:NaN;return new Q(l<0?l+360:l,s,i,n.opacity)}function qn(n,t,e,r){return arguments.length===1?oi(n):new Q(n,t,e,r??1)}function Q(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}an(Q,qn,xn(Y,{brighter(n){return n=n==null?on:Math.pow(on,n),new Q(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?Z:Math.pow(Z,n),new Q(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Qt,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new E(255*(t+e*(se*r+ut*i)),255*(t+e*(lt*r+Cn*i)),255*(t+e*(gn*r)),this.opacity)}}));function fe(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function ai(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,s=r<t-1?n[r+2]:2*o-i;return fe((e-r/t)*t,a,i,o,s)}}function si(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],s=n[(r+2)%t];return fe((e-r/t)*t,i,o,a,s)}}var Fn=n=>()=>n;function he(n,t){return function(e){return n+e*t}}function ui(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function dt(n,t){var e=t-n;return e?he(n,e>180||e<-180?e-360*Math.round(e/360):e):Fn(isNaN(n)?t:n)}function li(n){return(n=+n)==1?L:function(t,e){return e-t?ui(t,e,n):Fn(isNaN(t)?e:t)}}function L(n,t){var e=t-n;return e?he(n,e):Fn(isNaN(n)?t:n)}var ue=(function n(t){var e=li(t);function r(i,o){var a=e((i=J(i)).r,(o=J(o)).r),s=e(i.g,o.g),l=e(i.b,o.b),u=L(i.opacity,o.opacity);return function(c){return i.r=a(c),i.g=s(c),i.b=l(c),i.opacity=u(c),i+""}}return r.gamma=n,r})(1);function de(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,s;for(a=0;a<e;++a)s=J(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=n(r),i=n(i),o=n(o),s.opacity=1,function(l){return s.r=r(l),s.g=i(l),s.b=o(l),s+""}}}var Ns=de(ai),Ss=de(si);function ci(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function fi(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function hi(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=Tn(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function di(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function z(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function mi(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Tn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var ft=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ct=new RegExp(ft.source,"g");function pi(n){return function(){return n}}function gi(n){return function(t){return n(t)+""}}function xi(n,t){var e=ft.lastIndex=ct.lastIndex=0,r,i,o,a=-1,s=[],l=[];for(n=n+"",t=t+"";(r=ft.exec(n))&&(i=ct.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,l.push({i:a,x:z(r,i)})),e=ct.lastIndex;return e<t.length&&(o=t.slice(e),s[a]?s[a]+=o:s[++a]=o),s.length<2?l[0]?gi(l[0].x):pi(t):(t=l.length,function(u){for(var c=0,h;c<t;++c)s[(h=l[c]).i]=h.x(u);return s.join("")})}function Tn(n,t){var e=typeof t,r;return t==null||e==="boolean"?Fn(t):(e==="number"?z:e==="string"?(r=sn(t))?(t=r,ue):xi:t instanceof sn?ue:t instanceof Date?di:fi(t)?ci:Array.isArray(t)?hi:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?mi:z)(n,t)}function me(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var le=180/Math.PI,ht={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function pe(n,t,e,r,i,o){var a,s,l;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(l=n*e+t*r)&&(e-=n*l,r-=t*l),(s=Math.sqrt(e*e+r*r))&&(e/=s,r/=s,l/=s),n*r<t*e&&(n=-n,t=-t,l=-l,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*le,skewX:Math.atan(l)*le,scaleX:a,scaleY:s}}var Ln;function yi(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?ht:pe(t.a,t.b,t.c,t.d,t.e,t.f)}function wi(n){return n==null||(Ln||(Ln=document.createElementNS("http://www.w3.org/2000/svg","g")),Ln.setAttribute("transform",n),!(n=Ln.transform.baseVal.consolidate()))?ht:(n=n.matrix,pe(n.a,n.b,n.c,n.d,n.e,n.f))}function ge(n,t,e,r){function i(u){return u.length?u.pop()+" ":""}function o(u,c,h,f,d,m){if(u!==h||c!==f){var g=d.push("translate(",null,t,null,e);m.push({i:g-4,x:z(u,h)},{i:g-2,x:z(c,f)})}else(h||f)&&d.push("translate("+h+t+f+e)}function a(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:z(u,c)})):c&&h.push(i(h)+"rotate("+c+r)}function s(u,c,h,f){u!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:z(u,c)}):c&&h.push(i(h)+"skewX("+c+r)}function l(u,c,h,f,d,m){if(u!==h||c!==f){var g=d.push(i(d)+"scale(",null,",",null,")");m.push({i:g-4,x:z(u,h)},{i:g-2,x:z(c,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(u,c){var h=[],f=[];return u=n(u),c=n(c),o(u.translateX,u.translateY,c.translateX,c.translateY,h,f),a(u.rotate,c.rotate,h,f),s(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,c.scaleX,c.scaleY,h,f),u=c=null,function(d){for(var m=-1,g=f.length,x;++m<g;)h[(x=f[m]).i]=x.x(d);return h.join("")}}}var $s=ge(yi,"px, ","px)","deg)"),Es=ge(wi,", ",")",")"),bi=1e-12;function ce(n){return((n=Math.exp(n))+1/n)/2}function Mi(n){return((n=Math.exp(n))-1/n)/2}function vi(n){return((n=Math.exp(2*n))-1)/(n+1)}var Rs=(function n(t,e,r){function i(o,a){var s=o[0],l=o[1],u=o[2],c=a[0],h=a[1],f=a[2],d=c-s,m=h-l,g=d*d+m*m,x,y;if(g<bi)y=Math.log(f/u)/t,x=function(N){return[s+N*d,l+N*m,u*Math.exp(t*N*y)]};else{var M=Math.sqrt(g),w=(f*f-u*u+r*g)/(2*u*e*M),k=(f*f-u*u-r*g)/(2*f*e*M),_=Math.log(Math.sqrt(w*w+1)-w),b=Math.log(Math.sqrt(k*k+1)-k);y=(b-_)/t,x=function(N){var T=N*y,R=ce(_),q=u/(e*M)*(R*vi(t*T+_)-Mi(_));return[s+q*d,l+q*m,u*R/ce(t*T+_)]}}return x.duration=Math.abs(y)*1e3*t/Math.SQRT2,x}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,l=s*s;return n(a,s,l)},i})(Math.SQRT2,2,4);function xe(n){return function(t,e){var r=n((t=En(t)).h,(e=En(e)).h),i=L(t.s,e.s),o=L(t.l,e.l),a=L(t.opacity,e.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var Cs=xe(dt),qs=xe(L);function ye(n){return function(t,e){var r=n((t=Rn(t)).h,(e=Rn(e)).h),i=L(t.c,e.c),o=L(t.l,e.l),a=L(t.opacity,e.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var Ls=ye(dt),Fs=ye(L);function we(n){return(function t(e){e=+e;function r(i,o){var a=n((i=qn(i)).h,(o=qn(o)).h),s=L(i.s,o.s),l=L(i.l,o.l),u=L(i.opacity,o.opacity);return function(c){return i.h=a(c),i.s=s(c),i.l=l(Math.pow(c,e)),i.opacity=u(c),i+""}}return r.gamma=t,r})(1)}var Ts=we(dt),Is=we(L);function ki(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function On(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function un(n){return n=On(Math.abs(n)),n?n[1]:NaN}function _i(n,t){return function(e,r){for(var i=e.length,o=[],a=0,s=n[0],l=0;i>0&&s>0&&(l+s+1>r&&(s=Math.max(1,r-l)),o.push(e.substring(i-=s,i+s)),!((l+=s+1)>r));)s=n[a=(a+1)%n.length];return o.reverse().join(t)}}function Ai(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var Ni=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ln(n){if(!(t=Ni.exec(n)))throw new Error("invalid format: "+n);var t;return new mt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}ln.prototype=mt.prototype;function mt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}mt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Si(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var Pn;function $i(n,t){var e=On(n,t);if(!e)return Pn=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(Pn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+On(n,Math.max(0,t+o-1))[0]}function be(n,t){var e=On(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Me={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:ki,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>be(n*100,t),r:be,s:$i,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function ve(n){return n}var ke=Array.prototype.map,_e=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ei(n){var t=n.grouping===void 0||n.thousands===void 0?ve:_i(ke.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?ve:Ai(ke.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",s=n.minus===void 0?"−":n.minus+"",l=n.nan===void 0?"NaN":n.nan+"";function u(h,f){h=ln(h);var d=h.fill,m=h.align,g=h.sign,x=h.symbol,y=h.zero,M=h.width,w=h.comma,k=h.precision,_=h.trim,b=h.type;b==="n"?(w=!0,b="g"):Me[b]||(k===void 0&&(k=12),_=!0,b="g"),(y||d==="0"&&m==="=")&&(y=!0,d="0",m="=");var N=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(b)?"0"+b.toLowerCase():""),T=(x==="$"?r:/[%p]/.test(b)?a:"")+(f&&f.suffix!==void 0?f.suffix:""),R=Me[b],q=/[defgprs%]/.test(b);k=k===void 0?6:/[gprs]/.test(b)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function C(p){var A=N,S=T,j,$t,wn;if(b==="c")S=R(p)+S,p="";else{p=+p;var bn=p<0||1/p<0;if(p=isNaN(p)?l:R(Math.abs(p),k),_&&(p=Si(p)),bn&&+p==0&&g!=="+"&&(bn=!1),A=(bn?g==="("?g:s:g==="-"||g==="("?"":g)+A,S=(b==="s"&&!isNaN(p)&&Pn!==void 0?_e[8+Pn/3]:"")+S+(bn&&g==="("?")":""),q){for(j=-1,$t=p.length;++j<$t;)if(wn=p.charCodeAt(j),48>wn||wn>57){S=(wn===46?i+p.slice(j+1):p.slice(j))+S,p=p.slice(0,j);break}}}w&&!y&&(p=t(p,1/0));var Mn=A.length+p.length+S.length,B=Mn<M?new Array(M-Mn+1).join(d):"";switch(w&&y&&(p=t(B+p,B.length?M-S.length:1/0),B=""),m){case"<":p=A+p+S+B;break;case"=":p=A+B+p+S;break;case"^":p=B.slice(0,Mn=B.length>>1)+A+p+S+B.slice(Mn);break;default:p=B+A+p+S;break}return o(p)}return C.toString=function(){return h+""},C}function c(h,f){var d=Math.max(-8,Math.min(8,Math.floor(un(f)/3)))*3,m=Math.pow(10,-d),g=u((h=ln(h),h.type="f",h),{suffix:_e[8+d/3]});return function(x){return g(m*x)}}return{format:u,formatPrefix:c}}var In,zn,pt;Ri({thousands:",",grouping:[3],currency:["$",""]});function Ri(n){return In=Ei(n),zn=In.format,pt=In.formatPrefix,In}function Ae(n){return Math.max(0,-un(Math.abs(n)))}function Ne(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(un(t)/3)))*3-un(Math.abs(n)))}function Se(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,un(t)-un(n))+1}function qe(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Ci(n){return function(){return n}}function qi(n){return+n}var $e=[0,1];function cn(n){return n}function gt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Ci(isNaN(t)?NaN:.5)}function Li(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Fi(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=gt(i,r),o=e(a,o)):(r=gt(r,i),o=e(o,a)),function(s){return o(r(s))}}function Ti(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=gt(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(s){var l=Tt(n,s,1,r)-1;return o[l](i[l](s))}}function Le(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Fe(){var n=$e,t=$e,e=Tn,r,i,o,a=cn,s,l,u;function c(){var f=Math.min(n.length,t.length);return a!==cn&&(a=Li(n[0],n[f-1])),s=f>2?Ti:Fi,l=u=null,h}function h(f){return f==null||isNaN(f=+f)?o:(l||(l=s(n.map(r),t,e)))(r(a(f)))}return h.invert=function(f){return a(i((u||(u=s(t,n.map(r),z)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,qi),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=me,c()},h.clamp=function(f){return arguments.length?(a=f?!0:cn,c()):a!==cn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,d){return r=f,i=d,c()}}function Ii(){return Fe()(cn,cn)}function Oi(n,t,e,r){var i=Pt(n,t,e),o;switch(r=ln(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=Ne(i,a))&&(r.precision=o),pt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Se(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Ae(i))&&(r.precision=o-(r.type==="%")*2);break}}return zn(r)}function Pi(n){var t=n.domain;return n.ticks=function(e){var r=t();return _n(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Oi(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],l,u,c=10;for(s<a&&(u=a,a=s,s=u,u=i,i=o,o=u);c-- >0;){if(u=kn(a,s,e),u===l)return r[i]=a,r[o]=s,t(r);if(u>0)a=Math.floor(a/u)*u,s=Math.ceil(s/u)*u;else if(u<0)a=Math.ceil(a*u)/u,s=Math.floor(s*u)/u;else break;l=u}return n},n}function xt(){var n=Ii();return n.copy=function(){return Le(n,xt())},qe.apply(n,arguments),Pi(n)}function zi(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Ee(n){return Math.log(n)}function Re(n){return Math.exp(n)}function Di(n){return-Math.log(-n)}function Hi(n){return-Math.exp(-n)}function Bi(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Vi(n){return n===10?Bi:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Xi(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Ce(n){return(t,e)=>-n(-t,e)}function ji(n){let t=n(Ee,Re),e=t.domain,r=10,i,o;function a(){return i=Xi(r),o=Vi(r),e()[0]<0?(i=Ce(i),o=Ce(o),n(Di,Hi)):n(Ee,Re),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(e(s),a()):e()},t.ticks=s=>{let l=e(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=i(u),d=i(c),m,g,x=s==null?10:+s,y=[];if(!(r%1)&&d-f<x){if(f=Math.floor(f),d=Math.ceil(d),u>0){for(;f<=d;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<u)){if(g>c)break;y.push(g)}}else for(;f<=d;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<u)){if(g>c)break;y.push(g)}y.length*2<x&&(y=_n(u,c,x))}else y=_n(f,d,Math.min(d-f,x)).map(o);return h?y.reverse():y},t.tickFormat=(s,l)=>{if(s==null&&(s=10),l==null&&(l=r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=ln(l)).precision==null&&(l.trim=!0),l=zn(l)),s===1/0)return l;let u=Math.max(1,r*s/t.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=u?l(c):""}},t.nice=()=>e(zi(e(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function yt(){let n=ji(Fe()).domain([1,10]);return n.copy=()=>Le(n,yt()).base(n.base()),qe.apply(n,arguments),n}var wt="http://www.w3.org/1999/xhtml",Te={svg:"http://www.w3.org/2000/svg",xhtml:wt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Ie(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Te.hasOwnProperty(t)?{space:Te[t],local:n}:n}function Yi(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===wt&&t.documentElement.namespaceURI===wt?t.createElement(n):t.createElementNS(e,n)}}function Gi(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function Oe(n){var t=Ie(n);return(t.local?Gi:Yi)(t)}function Ui(){}function Pe(n){return n==null?Ui:function(){return this.querySelector(n)}}function Wi(n){typeof n!="function"&&(n=Pe(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),l,u,c=0;c<a;++c)(l=o[c])&&(u=n.call(l,l.__data__,c,o))&&("__data__"in l&&(u.__data__=l.__data__),s[c]=u);return new I(r,this._parents)}function Ki(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Qi(){return[]}function Zi(n){return n==null?Qi:function(){return this.querySelectorAll(n)}}function Ji(n){return function(){return Ki(n.apply(this,arguments))}}function no(n){typeof n=="function"?n=Ji(n):n=Zi(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],s=a.length,l,u=0;u<s;++u)(l=a[u])&&(r.push(n.call(l,l.__data__,u,a)),i.push(l));return new I(r,i)}function to(n){return function(){return this.matches(n)}}function ze(n){return function(t){return t.matches(n)}}var eo=Array.prototype.find;function ro(n){return function(){return eo.call(this.children,n)}}function io(){return this.firstElementChild}function oo(n){return this.select(n==null?io:ro(typeof n=="function"?n:ze(n)))}var ao=Array.prototype.filter;function so(){return Array.from(this.children)}function uo(n){return function(){return ao.call(this.children,n)}}function lo(n){return this.selectAll(n==null?so:uo(typeof n=="function"?n:ze(n)))}function co(n){typeof n!="function"&&(n=to(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=[],l,u=0;u<a;++u)(l=o[u])&&n.call(l,l.__data__,u,o)&&s.push(l);return new I(r,this._parents)}function De(n){return new Array(n.length)}function fo(){return new I(this._enter||this._groups.map(De),this._parents)}function Dn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Dn.prototype={constructor:Dn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ho(n){return function(){return n}}function mo(n,t,e,r,i,o){for(var a=0,s,l=t.length,u=o.length;a<u;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):e[a]=new Dn(n,o[a]);for(;a<l;++a)(s=t[a])&&(i[a]=s)}function po(n,t,e,r,i,o,a){var s,l,u=new Map,c=t.length,h=o.length,f=new Array(c),d;for(s=0;s<c;++s)(l=t[s])&&(f[s]=d=a.call(l,l.__data__,s,t)+"",u.has(d)?i[s]=l:u.set(d,l));for(s=0;s<h;++s)d=a.call(n,o[s],s,o)+"",(l=u.get(d))?(r[s]=l,l.__data__=o[s],u.delete(d)):e[s]=new Dn(n,o[s]);for(s=0;s<c;++s)(l=t[s])&&u.get(f[s])===l&&(i[s]=l)}function go(n){return n.__data__}function xo(n,t){if(!arguments.length)return Array.from(this,go);var e=t?po:mo,r=this._parents,i=this._groups;typeof n!="function"&&(n=ho(n));for(var o=i.length,a=new Array(o),s=new Array(o),l=new Array(o),u=0;u<o;++u){var c=r[u],h=i[u],f=h.length,d=yo(n.call(c,c&&c.__data__,u,r)),m=d.length,g=s[u]=new Array(m),x=a[u]=new Array(m),y=l[u]=new Array(f);e(c,h,g,x,y,d,t);for(var M=0,w=0,k,_;M<m;++M)if(k=g[M]){for(M>=w&&(w=M+1);!(_=x[w])&&++w<m;);k._next=_||null}}return a=new I(a,r),a._enter=s,a._exit=l,a}function yo(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function wo(){return new I(this._exit||this._groups.map(De),this._parents)}function bo(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function Mo(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),s=new Array(i),l=0;l<a;++l)for(var u=e[l],c=r[l],h=u.length,f=s[l]=new Array(h),d,m=0;m<h;++m)(d=u[m]||c[m])&&(f[m]=d);for(;l<i;++l)s[l]=e[l];return new I(s,this._parents)}function vo(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function ko(n){n||(n=_o);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],s=a.length,l=i[o]=new Array(s),u,c=0;c<s;++c)(u=a[c])&&(l[c]=u);l.sort(t)}return new I(i,this._parents).order()}function _o(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function Ao(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function No(){return Array.from(this)}function So(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function $o(){let n=0;for(let t of this)++n;return n}function Eo(){return!this.node()}function Ro(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,s;o<a;++o)(s=i[o])&&n.call(s,s.__data__,o,i);return this}function Co(n){return function(){this.removeAttribute(n)}}function qo(n){return function(){this.removeAttributeNS(n.space,n.local)}}function Lo(n,t){return function(){this.setAttribute(n,t)}}function Fo(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function To(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Io(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Oo(n,t){var e=Ie(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?qo:Co:typeof t=="function"?e.local?Io:To:e.local?Fo:Lo)(e,t))}function He(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Po(n){return function(){this.style.removeProperty(n)}}function zo(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Do(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Ho(n,t,e){return arguments.length>1?this.each((t==null?Po:typeof t=="function"?Do:zo)(n,t,e??"")):Bo(this.node(),n)}function Bo(n,t){return n.style.getPropertyValue(t)||He(n).getComputedStyle(n,null).getPropertyValue(t)}function Vo(n){return function(){delete this[n]}}function Xo(n,t){return function(){this[n]=t}}function jo(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Yo(n,t){return arguments.length>1?this.each((t==null?Vo:typeof t=="function"?jo:Xo)(n,t)):this.node()[n]}function Be(n){return n.trim().split(/^|\s+/)}function Mt(n){return n.classList||new Ve(n)}function Ve(n){this._node=n,this._names=Be(n.getAttribute("class")||"")}Ve.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Xe(n,t){for(var e=Mt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function je(n,t){for(var e=Mt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Go(n){return function(){Xe(this,n)}}function Uo(n){return function(){je(this,n)}}function Wo(n,t){return function(){(t.apply(this,arguments)?Xe:je)(this,n)}}function Ko(n,t){var e=Be(n+"");if(arguments.length<2){for(var r=Mt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?Wo:t?Go:Uo)(e,t))}function Qo(){this.textContent=""}function Zo(n){return function(){this.textContent=n}}function Jo(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function na(n){return arguments.length?this.each(n==null?Qo:(typeof n=="function"?Jo:Zo)(n)):this.node().textContent}function ta(){this.innerHTML=""}function ea(n){return function(){this.innerHTML=n}}function ra(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function ia(n){return arguments.length?this.each(n==null?ta:(typeof n=="function"?ra:ea)(n)):this.node().innerHTML}function oa(){this.nextSibling&&this.parentNode.appendChild(this)}function aa(){return this.each(oa)}function sa(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function ua(){return this.each(sa)}function la(n){var t=typeof n=="function"?n:Oe(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ca(){return null}function fa(n,t){var e=typeof n=="function"?n:Oe(n),r=t==null?ca:typeof t=="function"?t:Pe(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function ha(){var n=this.parentNode;n&&n.removeChild(this)}function da(){return this.each(ha)}function ma(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function pa(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ga(n){return this.select(n?pa:ma)}function xa(n){return arguments.length?this.property("__data__",n):this.node().__data__}function ya(n){return function(t){n.call(this,t,this.__data__)}}function wa(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function ba(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function Ma(n,t,e){return function(){var r=this.__on,i,o=ya(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function va(n,t,e){var r=wa(n+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var l=0,u=s.length,c;l<u;++l)for(i=0,c=s[l];i<o;++i)if((a=r[i]).type===c.type&&a.name===c.name)return c.value}return}for(s=t?Ma:ba,i=0;i<o;++i)this.each(s(r[i],t,e));return this}function Ye(n,t,e){var r=He(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function ka(n,t){return function(){return Ye(this,n,t)}}function _a(n,t){return function(){return Ye(this,n,t.apply(this,arguments))}}function Aa(n,t){return this.each((typeof t=="function"?_a:ka)(n,t))}function*Na(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var Ge=[null];function I(n,t){this._groups=n,this._parents=t}function Sa(){return new I([[document.documentElement]],Ge)}function $a(){return this}I.prototype=Sa.prototype={constructor:I,select:Wi,selectAll:no,selectChild:oo,selectChildren:lo,filter:co,data:xo,enter:fo,exit:wo,join:bo,merge:Mo,selection:$a,order:vo,sort:ko,call:Ao,nodes:No,node:So,size:$o,empty:Eo,each:Ro,attr:Oo,style:Ho,property:Yo,classed:Ko,text:na,html:ia,raise:aa,lower:ua,append:la,insert:fa,remove:da,clone:ga,datum:xa,on:va,dispatch:Aa,[Symbol.iterator]:Na};function vt(n){return typeof n=="string"?new I([[document.querySelector(n)]],[document.documentElement]):new I([[n]],Ge)}var Ea=0;function Ra(){return new bt}function bt(){this._="@"+(++Ea).toString(36)}bt.prototype=Ra.prototype={constructor:bt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var Ca="http://www.w3.org/2000/svg";function v(n,t={},...e){return Ue(document.createElement(n),t,e)}function $(n,t={},...e){return Ue(document.createElementNS(Ca,n),t,e)}var qa=Math.random().toString(36).slice(2,8),La=0;function Hn(n){return`nn-${n}-${qa}-${La+=1}`}function O(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function F(n,t){n.textContent!==t&&(n.textContent=t)}function Ue(n,t,e){return O(n,t),n.append(...e),n}function We(n,t,e=!0){let r=v("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(s,l){let{data:u}=o;for(let c=0;c<n*t;c+=1){let[h,f,d]=l(s[c]);u[4*c]=h,u[4*c+1]=f,u[4*c+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Fa=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Ta=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Ke(n,t=2){return Bn(String(Number(n.toFixed(t))+0))}function fn(n,t=2){return Bn((Number(n.toFixed(t))+0).toFixed(t))}function Qe(n){let t=String(n),e=n.toFixed(2);return Bn(t.length>e.length?t:e)}function Ze(n){return Bn(n.toLocaleString("en-GB"))}function Je(n){let t=n.trim().replace("−","-");return Fa.test(t)&&(t=t.replace(/[,\s]/g,"")),Ta.test(t)?Number(t)+0:null}function Bn(n){return n.replaceAll("-","−")}function er(...n){return v("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var kt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=$("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=v("div",{class:"nn-frame"},this.svg),this.caption=v("figcaption",{},t),this.element=v("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(v("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;F(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},Vn=class extends kt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:s=8,right:l=12,bottom:u=38,left:c=48}=a;this.area={left:c,top:s,right:e-l,bottom:r-u},this.x=nr(i).range([this.area.left,this.area.right]),this.y=nr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Hn("clip"),this.horizontal=$("g",{class:"nn-axis"}),this.vertical=$("g",{class:"nn-axis"}),this.plot=$("g",{"clip-path":`url(#${this.id})`}),this.above=$("g");let{area:h}=this,[f,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${d}) rotate(-90)`;this.labels={x:$("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:$("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append($("clipPath",{id:this.id},$("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=tr(Ct(this.x),t),i=tr(qt(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),vt(this.horizontal).call(r),vt(this.vertical).call(i)}addHeatMap(t,e){let r=We(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function nr({domain:n,log:t=!1}){return(t?yt():xt()).domain(n)}function tr(n,{ticks:t=5,values:e=null,format:r=i=>Ke(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}function Xn(...n){return v("div",{class:"nn-controls"},...n)}function yn(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:s=!1,enabled:l=()=>!0}=t,u=t.step??(s?1:a?.02:.1),c=t.changes??(p=>({[e]:p})),h=t.value??(p=>p[e]),f=a?Math.log10:p=>p,d=Math.max(0,Math.ceil(-Math.log10(u))),m=p=>s?Math.round(a?10**p:p):a?Number((10**p).toPrecision(3)):Number(p.toFixed(d))+0,g=p=>s?Ze(p):Qe(p),x=Hn("box"),y=v("input",{type:"range",min:f(i),max:f(o),step:u,oninput:()=>N(m(Number(y.value))),onchange:()=>n.commit()}),M=v("input",{type:"text",id:x,inputmode:s?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>T(M.value),onfocus:()=>M.select()}),w=v("div",{class:"nn-note",role:"alert"}),k=v("label",{for:x}),_=null,b="";function N(p){F(w,""),n.set(c(p))}function T(p){let A=Je(p);if(A===null||s&&A%1){M.value=b,F(w,`“${p}” is no ${s?"whole number":"number"}, so ${b} stays.`);return}let S=Math.min(o,Math.max(i,A));if(_=S,y.value=f(S),b=M.value=S===A?p.trim():g(S),N(S),n.commit(),S!==A){let j=`${g(i)} to ${g(o)}`;F(w,`${p} is outside ${j}, so ${b} is used.`)}}function R(p){let A=f(Math.min(o,Math.max(i,p)));return Math.abs(Number(y.value)-A)<=.501*u}function q(p){F(w,""),_=p,y.value=f(p),b=M.value=g(p)}let C=v("div",{class:"nn-row nn-slider"},k,M,y,w);return rr(n,p=>{let A=h(p);(A!==_||!R(A))&&q(A);let S=typeof r=="function"?r(p):r;F(k,S),O(y,{"aria-label":S,"aria-valuetext":g(A),disabled:!l(p)}),O(M,{disabled:!l(p)}),C.classList.toggle("nn-disabled",!l(p))}),C}function G(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,s=v("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return rr(n,l=>{F(s,o(l)),O(s,{"aria-disabled":i(l)?null:"true"}),r&&O(s,{"aria-pressed":String(r(l))})}),s}function jn(n,...t){return v("div",{class:"nn-row nn-choice",role:"group","aria-label":n},v("span",{class:"nn-label"},n),v("div",{class:"nn-buttons"},...t))}function rr(n,t){n.parts.push(t)}var Ia="application/vnd.jupyter.widget-view+json",Oa=/IPY_MODEL_([\w-]+)/g,ir=new WeakSet,or=new WeakMap,Pa=500;function ar(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(or.get(n)),or.set(n,setTimeout(()=>za(n),Pa)),ir.has(n)))return;ir.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Ha(o.state,Da(n.context.model))}}finally{i(!1)}}}function za(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of sr(n.context.model)){let a=n._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,i)}}}function Da(n){return sr(n).map(({id:t})=>t)}function sr(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Ia]?.model_id}))).filter(({id:t})=>t)}function Ha(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Oa),([,a])=>a))}return e}var Yn=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:s}=J(e.getPropertyValue(i).trim());return[o,a,s]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return ur(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return ur(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function ur(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function lr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function cr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var fr=`.nn {
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
`;var Va=400;function hr({name:n,initial:t,build:e}){return{initialize({model:r}){ar(r.widget_manager)},render({model:r,el:i}){let o=new _t(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append(v("style",{},fr),o.root),o.start(e(o)),()=>o.stop()}}}var _t=class{#n;#i=()=>"";#t=0;#e=null;#r=v("p",{class:"nn-sentence","aria-hidden":"true"});#o=v("p",{class:"nn-spoken",role:"status"});#a=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=v("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ja)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Xa(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#s.push(t)}start(t){this.#i=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(lr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#a);for(let t of this.#s)t()}#l(){this.#t=0,this.#e??=new Yn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#i(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#o.textContent=t,this.root.append(this.#r,this.#o)),this.#r.textContent=t,clearTimeout(this.#a),this.#a=setTimeout(()=>F(this.#o,t),Va))}};function Xa(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function ja(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function dr(n,{key:t="step",label:e="step",last:r,most:i,perSecond:o,changes:a=s=>({[t]:s})}){let s=0,l=null;function u(m){l??={now:m,step:n.state[t]};let g=r(n.state),x=Math.min(g,l.step+Math.floor((m-l.now)/1e3*o));x!==n.state[t]&&n.set(a(x)),s=x<g?requestAnimationFrame(u):0,s||c()}function c(){l=null,n.commit(),n.redraw()}function h(){cancelAnimationFrame(s),s=0,l=null}function f(){if(s){h(),c();return}let m=r(n.state);n.state[t]>=m&&n.set(a(0)),cr()?n.choose(a(m)):s=requestAnimationFrame(u),n.redraw()}n.onStop(()=>cancelAnimationFrame(s));let d=m=>{h(),n.choose(a(Math.max(0,Math.min(r(n.state),m))))};return Xn(jn("run",G(n,{label:()=>s?"❚❚ Pause":"▶ Play",onclick:f}),G(n,{label:"Back",onclick:()=>d(Math.min(r(n.state),n.state[t])-1),enabled:m=>m[t]>0}),G(n,{label:"Step",onclick:()=>d(n.state[t]+1),enabled:m=>m[t]<r(m)}),G(n,{label:"Reset",onclick:()=>d(0),enabled:m=>m[t]>0})),yn(n,{key:t,label:e,min:0,max:i,whole:!0,value:m=>Math.min(m[t],r(m)),changes:m=>(h(),a(Math.min(m,r(n.state))))}))}function mr(n){let t=n&32768?-1:1,e=n>>10&31,r=n&1023;return e===0?t*r*2**-24:e===31?r?NaN:t*(1/0):t*(1+r/1024)*2**(e-15)}var Ya={relu:n=>n>0?n:0,silu:n=>n/(1+Math.exp(-n)),tanh:Math.tanh,sigmoid:n=>1/(1+Math.exp(-n))};function pr(n,t,e){let r=0,i=()=>(r+=e?2:4,e?mr(t.getUint16(r-2,!0)):t.getFloat32(r-4,!0)),o=s=>Float32Array.from({length:s},i);return{layers:n.map(s=>s.kind==="dense"?{...s,weights:o(s.outputs*s.inputs),biases:o(s.outputs)}:s),end:r}}function gr(n,t,e){let r=t;for(let i of n)i.kind==="dense"?r=Ga(i,r,e):r=r.map(Ya[i.kind]);return r}function Ga({inputs:n,outputs:t,weights:e,biases:r},i,o){let a=new Float64Array(o*t),s=n-n%4;for(let l=0;l<o;l+=1){let u=l*n;for(let c=0;c<t;c+=1){let h=c*n,[f,d,m,g]=[r[c],0,0,0];for(let x=0;x<s;x+=4)f+=i[u+x]*e[h+x],d+=i[u+x+1]*e[h+x+1],m+=i[u+x+2]*e[h+x+2],g+=i[u+x+3]*e[h+x+3];for(let x=s;x<n;x+=1)f+=i[u+x]*e[h+x];a[l*t+c]=f+d+m+g}}return a}function Ua(n){let t=n>>>0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function At(n){let t=Ua(n);return()=>Math.sqrt(-2*Math.log(1-t()))*Math.cos(2*Math.PI*t())}var U=300,X=13,xr=50;function yr({layers:n,steps:t,count:e},r){let i=pr(n,r,!1),o=a=>r.getFloat32(i.end+4*a,!0);return{layers:i.layers,schedule:Array.from({length:t},(a,s)=>o(s)),points:Float64Array.from({length:2*e},(a,s)=>o(t+s))}}function wr(n,t){return Float64Array.from({length:t},At(n))}function Nt(n,t,e){let[r,i]=[Math.sqrt(e),Math.sqrt(1-e)];return n.map((o,a)=>r*o+i*t[a])}function Un(n,t,e){let r=t.length/2,i=new Float64Array(3*r);for(let o=0;o<r;o+=1)i[3*o]=t[2*o],i[3*o+1]=t[2*o+1],i[3*o+2]=e;return gr(n,i,r)}function Wa(n,t){let e=n[t]/(t?n[t-1]:1),r=1-n[t];return{shrink:Math.sqrt(e),share:r>0?(1-e)/Math.sqrt(r):0,sigma:t?Math.sqrt(1-e):0}}function Ka({layers:n,schedule:t},e,r,i){let{shrink:o,share:a,sigma:s}=Wa(t,r),l=Un(n,e,r/t.length);return e.map((u,c)=>(u-a*l[c])/o+s*i[c])}function br({layers:n,schedule:t},e,r){let[i,o]=[Math.sqrt(t[r]),Math.sqrt(1-t[r])],a=Un(n,e,r/t.length);return e.map((s,l)=>(s-o*a[l])/i)}var Gn=class{#n;#i;#t;#e=null;constructor(t,e){this.#n=t,this.#i=At(e),this.#t=[this.#r()]}get ready(){return this.#t.length-1}at(t){return this.#t[t]}advance(t,e=1/0){let r=performance.now()+e;for(;this.ready<t&&performance.now()<r;)this.#o();return this.ready>=t}#r(){return Float64Array.from({length:2*U},this.#i)}#o(){let t=this.#t[this.ready];this.#e??={points:new Float64Array(2*U),fresh:this.#r(),done:0};let{points:e,fresh:r,done:i}=this.#e,[o,a]=[2*i,2*(i+xr)],s=this.#n.schedule.length-1-this.ready,l=[t,r].map(u=>u.subarray(o,a));e.set(Ka(this.#n,l[0],s,l[1]),o),this.#e.done+=xr,!(this.#e.done<U)&&(this.#t.push(e),this.#e=null)}};function Mr(n){let t=r=>n*(-1+(2*r+1)/X),e=new Float64Array(2*X*X);for(let r=0;r<X*X;r+=1)e[2*r]=t(r%X),e[2*r+1]=t(Math.floor(r/X));return e}function Wn(n,t){let e=new Float64Array(n.length/2);for(let r=0;r<e.length;r+=1){let i=1/0;for(let o=0;o<t.length;o+=2){let[a,s]=[n[2*r]-t[o],n[2*r+1]-t[o+1]];i=Math.min(i,a*a+s*s)}e[r]=Math.sqrt(i)}return e}function vr(n){if(n.length<4)return 0;let t=Array.from({length:n.length/2},(e,r)=>{let i=n.filter((o,a)=>a!==2*r&&a!==2*r+1);return Wn(n.subarray(2*r,2*r+2),i)[0]});return Kn(t)}function Kn(n){return Float64Array.from(n).sort()[Math.floor(n.length/2)]}var kr=`.nn-denoising-data {
  fill: var(--nn-blue);
}

.nn-denoising-random {
  fill: var(--nn-orange);
}

.nn-denoising-goal {
  fill: var(--nn-grey);
  opacity: 0.45;
}

.nn-denoising-arrows {
  fill: none;
  stroke: var(--nn-line);
  stroke-width: 1px;
}

.nn-denoising-trail {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 1.5px;
  stroke-linejoin: round;
}

.nn-denoising-ring {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2.5px;
}

.nn-denoising-start {
  fill: var(--nn-paper);
  stroke: var(--nn-text);
  stroke-width: 1.5px;
}

.nn .nn-denoising-legend {
  margin: 0.3em 0 0;
  font-size: max(0.93em, var(--nn-least, 0px));
  text-align: center;
}
`;var Za={width:340,height:320},Ja={left:40,right:6,bottom:36},ns="m-2.4 0a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0z",ts="m-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0z",es="m0-3.2l2.9 5.2h-5.8z",rs=2,is=3;function _r(n){let t=Nr("data",n),e=$("path",{class:"nn-denoising-data"}),r=$("path",{class:"nn-denoising-trail"}),i=$("circle",{class:"nn-denoising-ring",r:6}),o=$("rect",{class:"nn-denoising-start",width:7,height:7});return t.plot.append(e,r,o,i),{panel:t,draw(a,s,l){F(t.caption,l),O(e,{d:St(t,a,ns)}),Sr(t,{trail:r,start:o,ring:i},s)}}}function Ar(n,t){let e=Nr("random points",n),r=$("path",{class:"nn-denoising-goal",d:St(e,t,ts)}),i=$("path",{class:"nn-denoising-arrows"}),o=$("path",{class:"nn-denoising-random"}),a=$("path",{class:"nn-denoising-trail"}),s=$("circle",{class:"nn-denoising-ring",r:6}),l=$("rect",{class:"nn-denoising-start",width:7,height:7});return e.plot.append(r,i,o,a,l,s),{panel:e,draw(u,c,h,f){F(e.caption,f),O(o,{d:St(e,u,es)}),Sr(e,{trail:a,start:l,ring:s},c),h!==i.field&&(i.field=h,O(i,{d:h?os(e,h,n):null}))}}}function Nr(n,t){let e={domain:[-t,t],ticks:5};return new Vn({title:n,...Za,margin:Ja,x:{...e,label:"x"},y:{...e,label:"y"}})}function St(n,t,e){let r="";for(let i=0;i<t.length;i+=2)r+=`M${n.x(t[i]).toFixed(1)} ${n.y(t[i+1]).toFixed(1)}${e}`;return r}function Sr(n,{trail:t,start:e,ring:r},i){let o=i.map(([c,h])=>[n.x(c).toFixed(1),n.y(h).toFixed(1)]);O(t,{d:`M${o.map(c=>c.join(" ")).join("L")}`});let[a,s]=o[0];O(e,{x:a-3.5,y:s-3.5});let[l,u]=o[o.length-1];O(r,{cx:l,cy:u})}function os(n,{places:t,noise:e},r){let i=1.8*r/X,o="";for(let a=0;a<t.length;a+=2){let s=Math.hypot(e[a],e[a+1]),u=[0,-(i*Math.min(1,s/rs)/(s||1))].map(c=>[n.x(t[a]+c*e[a]),n.y(t[a+1]+c*e[a+1])]);o+=as(...u)}return o}function as([n,t],[e,r]){let i=Math.hypot(e-n,r-t);if(i<1)return"";let[o,a]=[(e-n)/i,(r-t)/i],s=Math.min(is,i/2),[l,u]=[e-s*o,r-s*a],c=([d,m])=>`${(l+s*d).toFixed(1)} ${(u+s*m).toFixed(1)}`,h=`${e.toFixed(1)} ${r.toFixed(1)}`;return`M${`${n.toFixed(1)} ${t.toFixed(1)}`}L${h}M${c([-a,o])}L${h}L${c([a,-o])}`}var ss=7;function Er(n,{steps:t,reach:e}){let{points:r,schedule:i,layers:o}=n,a=Mr(e),s=hn(m=>new Gn(n,m)),l=hn(m=>wr(m+.5*2**31,r.length)),u=hn(m=>({places:a,noise:Un(o,a,(t-1-m)/t)})),c=hn((m,g)=>br(n,s(g).at(m),t-1-m)),h=hn(m=>Kn(Wn(m,r))),f=vr(r),d=hn(m=>Kn(Wn(s(m).at(0),r)));return m=>{let{seed:g}=m,x=s(g),y=Math.min(t,m.step),M=x.advance(y,ss),w=Math.min(y,x.ready),k=m.guess&&M&&w<t,_=k?c(w,g):x.at(w),b=m.linked?t-w:Math.min(t,m.t),N=$r(i,b),T=l(g),R=m.chosen%(r.length/2);return{steps:t,isReady:M,forwards:b,backwards:w,alphaBar:N,isGuess:k,noised:Nt(r,T,N),wayOut:Array.from({length:b+1},(q,C)=>Nt(Qn(r,R),Qn(T,R),$r(i,C))),shown:_,wayBack:[...Array.from({length:w+1},(q,C)=>Qn(x.at(C),Zn(m))),...k?[Qn(_,Zn(m))]:[]],field:m.arrows&&M&&w<t?u(w):null,distance:h(_),first:d(g),own:f}}}function Zn({chosen:n}){return Math.max(0,Math.min(U-1,n))}var $r=(n,t)=>t?n[t-1]:1,Qn=(n,t)=>n.slice(2*t,2*t+2);function hn(n){let[t,e]=[null,null];return(...r)=>((!t||r.some((i,o)=>i!==t[o]))&&(e=n(...r),t=r),e)}function Rr(n){return`${us(n)} ${ls(n)}`}function us({steps:n,forwards:t,alphaBar:e}){if(!t)return"Left: the data without noise.";let[r,i]=[Math.sqrt(e),Math.sqrt(1-e)];return`Left: after ${t} of ${n} steps a point is ${fn(r)} times itself plus ${fn(i)} times its noise.`}function ls({steps:n,backwards:t,distance:e,first:r,own:i,isGuess:o}){let a=`half of the points are within ${fn(e)} of the data`;if(!t&&!o)return`Right: nothing but noise; ${a}.`;let s=t?`after ${t} of ${n} reverse steps`:"before any reverse step";if(o)return`Right: guessed in one go ${s}, ${a}.`;let l=`at the start within ${fn(r)}`;return t<n?`Right: ${s} ${a}, ${l}.`:`Right: ${s} ${a}, ${l}; the data's own points are ${fn(i)} apart.`}var cs=6,fs="● data, small and grey on the right; ▲ random points; ○ the point that is followed, with its way from □. Arrows point away from the predicted noise.",Gu=hr({name:"points become noise, and noise becomes points",initial:{t:0,step:0,seed:1,chosen:0,arrows:!1,guess:!1,linked:!1},build(n){let{settings:t,data:e}=n,r=yr(t,new DataView(e.buffer,e.byteOffset,e.byteLength)),i=Er(r,t),o=null;n.parts.push(l=>{o=i(l)});let[a,s]=[_r(t.reach),Ar(t.reach,r.points)];return ps(n,s.panel,()=>o.shown),n.root.append(v("style",{},kr),er(a.panel,s.panel),v("p",{class:"nn-denoising-legend"},fs),ds(n,t.steps),dr(n,{label:"reverse steps",last:()=>t.steps,most:t.steps,perSecond:t.steps/cs})),()=>{let{forwards:l,backwards:u,steps:c}=o;return a.draw(o.noised,o.wayOut,`data after ${l} steps of noise`),s.draw(o.shown,o.wayBack,o.field,hs(o)),o.isReady?Rr(o):(n.redraw(),`Computing: ${u} of ${c} reverse steps so far.`)}}});function hs({backwards:n,steps:t,isGuess:e}){return e?`guessed in one go after ${n} of ${t} steps`:`random points after ${n} of ${t} reverse steps`}function ds(n,t){return Xn(yn(n,{key:"t",label:"steps of noise, left",min:0,max:t,whole:!0,value:e=>e.linked?t-Math.min(t,e.step):e.t,changes:e=>n.state.linked?{step:t-e}:{t:e}}),yn(n,{key:"chosen",label:"point to follow",min:1,max:U,whole:!0,value:e=>Zn(e)+1,changes:e=>({chosen:e-1})}),ms(n))}function ms(n){let t=(r,i)=>G(n,{label:i,pressed:o=>o[r],onclick:()=>n.choose({[r]:!n.state[r]})}),e=jn("show",t("arrows","Arrows"),t("guess","Guess in one go"),t("linked","Left: same noise as right"),G(n,{label:"Draw other noise",onclick:()=>n.choose({seed:n.state.seed+1})}));return e.classList.add("nn-long"),e}function ps(n,t,e){t.svg.addEventListener("click",r=>{let[i,o]=t.pointAt(r),a=e(),[s,l]=[0,1/0];for(let u=0;u<U;u+=1){let c=Math.hypot(t.x(a[2*u])-i,t.y(a[2*u+1])-o);c<l&&([s,l]=[u,c])}n.choose({chosen:s})})}export{Gu as default};
