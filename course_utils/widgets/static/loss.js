function vi(n){return n}var xt=1,yt=2,bt=3,kn=4,ue=1e-6;function Mi(n){return"translate("+n+",0)"}function ki(n){return"translate(0,"+n+")"}function Ai(n){return t=>+n(t)}function Ni(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Ti(){return!this.__axis}function le(n,t){var e=[],r=null,i=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===xt||n===kn?-1:1,c=n===kn||n===yt?"x":"y",h=n===xt||n===bt?Mi:ki;function f(p){var m=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):vi),b=Math.max(o,0)+a,_=t.range(),w=+_[0]+u,M=+_[_.length-1]+u,k=(t.bandwidth?Ni:Ai)(t.copy(),u),N=p.selection?p.selection():p,v=N.selectAll(".domain").data([null]),R=N.selectAll(".tick").data(m,t).order(),B=R.exit(),I=R.enter().append("g").attr("class","tick"),z=R.select("line"),F=R.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),R=R.merge(I),z=z.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),F=F.merge(I.append("text").attr("fill","currentColor").attr(c,l*b).attr("dy",n===xt?"0em":n===bt?"0.71em":"0.32em")),p!==N&&(v=v.transition(p),R=R.transition(p),z=z.transition(p),F=F.transition(p),B=B.transition(p).attr("opacity",ue).attr("transform",function(d){return isFinite(d=k(d))?h(d+u):this.getAttribute("transform")}),I.attr("opacity",ue).attr("transform",function(d){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(d))?A:k(d))+u)})),B.remove(),v.attr("d",n===kn||n===yt?s?"M"+l*s+","+w+"H"+u+"V"+M+"H"+l*s:"M"+u+","+w+"V"+M:s?"M"+w+","+l*s+"V"+u+"H"+M+"V"+l*s:"M"+w+","+u+"H"+M),R.attr("opacity",1).attr("transform",function(d){return h(k(d)+u)}),z.attr(c+"2",l*o),F.attr(c,l*b).text(g),N.filter(Ti).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===yt?"start":n===kn?"end":"middle"),N.each(function(){this.__axis=k})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(u=+p,f):u},f}function ce(n){return le(bt,n)}function fe(n){return le(kn,n)}function An(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function $i(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function he(n){let t,e,r;n.length!==2?(t=An,e=(a,u)=>An(n(a),u),r=(a,u)=>n(a)-u):(t=n===An||n===$i?n:Si,e=n,r=n);function i(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=i(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:i,center:s,right:o}}function Si(){return 0}function Ei(n){return n===null?NaN:+n}var pe=he(An),de=pe.right,Lu=pe.left,Ou=he(Ei).center;var qu=me(ge),Iu=me(Ri);function me(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return t;let a=e&&n(e),u=r&&n(r),l=i.slice();return a&&u?(an(a,l,i,o,s),an(a,i,l,o,s),an(a,l,i,o,s),un(u,i,l,o,s),un(u,l,i,o,s),un(u,i,l,o,s)):a?(an(a,i,l,o,s),an(a,l,i,o,s),an(a,i,l,o,s)):u&&(un(u,i,l,o,s),un(u,l,i,o,s),un(u,i,l,o,s)),t}}function an(n,t,e,r,i){for(let o=0,s=r*i;o<s;)n(t,e,o,o+=r,1)}function un(n,t,e,r,i){for(let o=0,s=r*i;o<r;++o)n(t,e,o,o+s,r)}function Ri(n){let t=ge(n);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,t(e,r,i+0,o+0,s),t(e,r,i+1,o+1,s),t(e,r,i+2,o+2,s),t(e,r,i+3,o+3,s)}}function ge(n){let t=Math.floor(n);if(t===n)return Ci(n);let e=n-t,r=2*n+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*o[s],c=u*t,h=c+u;for(let f=s,p=s+c;f<p;f+=u)l+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=u)l+=o[Math.min(a,f+c)],i[f]=(l+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/r,l-=o[Math.max(s,f-c)]}}function Ci(n){let t=2*n+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=n*r[i],u=s*n;for(let l=i,c=i+u;l<c;l+=s)a+=r[Math.min(o,l)];for(let l=i,c=o;l<=c;l+=s)a+=r[Math.min(o,l+u)],e[l]=a/t,a-=r[Math.max(i,l-u)]}}var Pi=Array.prototype,zu=Pi.slice;var Li=Math.sqrt(50),Oi=Math.sqrt(10),qi=Math.sqrt(2);function zn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Li?10:o>=Oi?5:o>=qi?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(n*l),u=Math.round(t*l),a/l<n&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(n/l),u=Math.round(t/l),a*l<n&&++a,u*l>t&&--u),u<a&&.5<=e&&e<2?zn(n,t,e*2):[a,u,l]}function Dn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,s]=r?zn(t,n,e):zn(n,t,e);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function Fn(n,t,e){return t=+t,n=+n,e=+e,zn(n,t,e)[2]}function _e(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Fn(t,n,e):Fn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var Fu=Ii(Math.random);function Ii(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=n()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function hn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function $n(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function W(){}var tn=.7,fn=1/tn,ln="\\s*([+-]?\\d+)\\s*",Nn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",zi=/^#([0-9a-f]{3,8})$/,Fi=new RegExp(`^rgb\\(${ln},${ln},${ln}\\)$`),Di=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Hi=new RegExp(`^rgba\\(${ln},${ln},${ln},${Nn}\\)$`),Bi=new RegExp(`^rgba\\(${X},${X},${X},${Nn}\\)$`),Xi=new RegExp(`^hsl\\(${Nn},${X},${X}\\)$`),Vi=new RegExp(`^hsla\\(${Nn},${X},${X},${Nn}\\)$`),xe={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};hn(W,pn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:ye,formatHex:ye,formatHex8:Yi,formatHsl:Ui,formatRgb:be,toString:be});function ye(){return this.rgb().formatHex()}function Yi(){return this.rgb().formatHex8()}function Ui(){return Se(this).formatHsl()}function be(){return this.rgb().formatRgb()}function pn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=zi.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?we(t):e===3?new C(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Hn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Hn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Fi.exec(n))?new C(t[1],t[2],t[3],1):(t=Di.exec(n))?new C(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Hi.exec(n))?Hn(t[1],t[2],t[3],t[4]):(t=Bi.exec(n))?Hn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Xi.exec(n))?ke(t[1],t[2]/100,t[3]/100,1):(t=Vi.exec(n))?ke(t[1],t[2]/100,t[3]/100,t[4]):xe.hasOwnProperty(n)?we(xe[n]):n==="transparent"?new C(NaN,NaN,NaN,0):null}function we(n){return new C(n>>16&255,n>>8&255,n&255,1)}function Hn(n,t,e,r){return r<=0&&(n=t=e=NaN),new C(n,t,e,r)}function Nt(n){return n instanceof W||(n=pn(n)),n?(n=n.rgb(),new C(n.r,n.g,n.b,n.opacity)):new C}function en(n,t,e,r){return arguments.length===1?Nt(n):new C(n,t,e,r??1)}function C(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}hn(C,en,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new C(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new C(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new C(J(this.r),J(this.g),J(this.b),Xn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ve,formatHex:ve,formatHex8:Gi,formatRgb:Me,toString:Me}));function ve(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}`}function Gi(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}${Z((isNaN(this.opacity)?1:this.opacity)*255)}`}function Me(){let n=Xn(this.opacity);return`${n===1?"rgb(":"rgba("}${J(this.r)}, ${J(this.g)}, ${J(this.b)}${n===1?")":`, ${n})`}`}function Xn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function J(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function Z(n){return n=J(n),(n<16?"0":"")+n.toString(16)}function ke(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new D(n,t,e,r)}function Se(n){if(n instanceof D)return new D(n.h,n.s,n.l,n.opacity);if(n instanceof W||(n=pn(n)),!n)return new D;if(n instanceof D)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),s=NaN,a=o-i,u=(o+i)/2;return a?(t===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-t)/a+2:s=(t-e)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new D(s,a,u,n.opacity)}function Yn(n,t,e,r){return arguments.length===1?Se(n):new D(n,t,e,r??1)}function D(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}hn(D,Yn,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new D(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new D(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new C(wt(n>=240?n-240:n+120,i,r),wt(n,i,r),wt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new D(Ae(this.h),Bn(this.s),Bn(this.l),Xn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Xn(this.opacity);return`${n===1?"hsl(":"hsla("}${Ae(this.h)}, ${Bn(this.s)*100}%, ${Bn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Ae(n){return n=(n||0)%360,n<0?n+360:n}function Bn(n){return Math.max(0,Math.min(1,n||0))}function wt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Ee=Math.PI/180,Re=180/Math.PI,Vn=18,Ce=.96422,Pe=1,Le=.82521,Oe=4/29,cn=6/29,qe=3*cn*cn,Wi=cn*cn*cn;function Ie(n){if(n instanceof V)return new V(n.l,n.a,n.b,n.opacity);if(n instanceof U)return Fe(n);n instanceof C||(n=Nt(n));var t=At(n.r),e=At(n.g),r=At(n.b),i=vt((.2225045*t+.7168786*e+.0606169*r)/Pe),o,s;return t===e&&e===r?o=s=i:(o=vt((.4360747*t+.3850649*e+.1430804*r)/Ce),s=vt((.0139322*t+.0971045*e+.7141733*r)/Le)),new V(116*i-16,500*(o-i),200*(i-s),n.opacity)}function ze(n,t,e,r){return arguments.length===1?Ie(n):new V(n,t,e,r??1)}function V(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}hn(V,ze,$n(W,{brighter(n){return new V(this.l+Vn*(n??1),this.a,this.b,this.opacity)},darker(n){return new V(this.l-Vn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Ce*Mt(t),n=Pe*Mt(n),e=Le*Mt(e),new C(kt(3.1338561*t-1.6168667*n-.4906146*e),kt(-.9787684*t+1.9161415*n+.033454*e),kt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function vt(n){return n>Wi?Math.pow(n,1/3):n/qe+Oe}function Mt(n){return n>cn?n*n*n:qe*(n-Oe)}function kt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function At(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Ki(n){if(n instanceof U)return new U(n.h,n.c,n.l,n.opacity);if(n instanceof V||(n=Ie(n)),n.a===0&&n.b===0)return new U(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Re;return new U(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Un(n,t,e,r){return arguments.length===1?Ki(n):new U(n,t,e,r??1)}function U(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function Fe(n){if(isNaN(n.h))return new V(n.l,0,0,n.opacity);var t=n.h*Ee;return new V(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}hn(U,Un,$n(W,{brighter(n){return new U(this.h,this.c,this.l+Vn*(n??1),this.opacity)},darker(n){return new U(this.h,this.c,this.l-Vn*(n??1),this.opacity)},rgb(){return Fe(this).rgb()}}));var De=-.14861,Tt=1.78277,$t=-.29227,Gn=-.90649,Tn=1.97294,Ne=Tn*Gn,Te=Tn*Tt,$e=Tt*$t-Gn*De;function Qi(n){if(n instanceof nn)return new nn(n.h,n.s,n.l,n.opacity);n instanceof C||(n=Nt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=($e*r+Ne*t-Te*e)/($e+Ne-Te),o=r-i,s=(Tn*(e-i)-$t*o)/Gn,a=Math.sqrt(s*s+o*o)/(Tn*i*(1-i)),u=a?Math.atan2(s,o)*Re-120:NaN;return new nn(u<0?u+360:u,a,i,n.opacity)}function Wn(n,t,e,r){return arguments.length===1?Qi(n):new nn(n,t,e,r??1)}function nn(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}hn(nn,Wn,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new nn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new nn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Ee,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new C(255*(t+e*(De*r+Tt*i)),255*(t+e*($t*r+Gn*i)),255*(t+e*(Tn*r)),this.opacity)}}));function Ve(n,t,e,r,i){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*r+s*i)/6}function ji(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],s=r>0?n[r-1]:2*i-o,a=r<t-1?n[r+2]:2*o-i;return Ve((e-r/t)*t,s,i,o,a)}}function Zi(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],s=n[(r+1)%t],a=n[(r+2)%t];return Ve((e-r/t)*t,i,o,s,a)}}var Qn=n=>()=>n;function Ye(n,t){return function(e){return n+e*t}}function Ji(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Ct(n,t){var e=t-n;return e?Ye(n,e>180||e<-180?e-360*Math.round(e/360):e):Qn(isNaN(n)?t:n)}function no(n){return(n=+n)==1?O:function(t,e){return e-t?Ji(t,e,n):Qn(isNaN(t)?e:t)}}function O(n,t){var e=t-n;return e?Ye(n,e):Qn(isNaN(n)?t:n)}var He=(function n(t){var e=no(t);function r(i,o){var s=e((i=en(i)).r,(o=en(o)).r),a=e(i.g,o.g),u=e(i.b,o.b),l=O(i.opacity,o.opacity);return function(c){return i.r=s(c),i.g=a(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=n,r})(1);function Ue(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=en(t[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=n(r),i=n(i),o=n(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var Xu=Ue(ji),Vu=Ue(Zi);function to(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function eo(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ro(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=jn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function io(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function oo(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=jn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var Et=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,St=new RegExp(Et.source,"g");function so(n){return function(){return n}}function ao(n){return function(t){return n(t)+""}}function uo(n,t){var e=Et.lastIndex=St.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(n=n+"",t=t+"";(r=Et.exec(n))&&(i=St.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:H(r,i)})),e=St.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?ao(u[0].x):so(t):(t=u.length,function(l){for(var c=0,h;c<t;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function jn(n,t){var e=typeof t,r;return t==null||e==="boolean"?Qn(t):(e==="number"?H:e==="string"?(r=pn(t))?(t=r,He):uo:t instanceof pn?He:t instanceof Date?io:eo(t)?to:Array.isArray(t)?ro:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?oo:H)(n,t)}function Ge(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Be=180/Math.PI,Rt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function We(n,t,e,r,i,o){var s,a,u;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,u/=a),n*r<t*e&&(n=-n,t=-t,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*Be,skewX:Math.atan(u)*Be,scaleX:s,scaleY:a}}var Kn;function lo(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?Rt:We(t.a,t.b,t.c,t.d,t.e,t.f)}function co(n){return n==null||(Kn||(Kn=document.createElementNS("http://www.w3.org/2000/svg","g")),Kn.setAttribute("transform",n),!(n=Kn.transform.baseVal.consolidate()))?Rt:(n=n.matrix,We(n.a,n.b,n.c,n.d,n.e,n.f))}function Ke(n,t,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push("translate(",null,t,null,e);m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h||f)&&p.push("translate("+h+t+f+e)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(l,c)})):c&&h.push(i(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(l,c)}):c&&h.push(i(h)+"skewX("+c+r)}function u(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push(i(p)+"scale(",null,",",null,")");m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h!==1||f!==1)&&p.push(i(p)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=n(l),c=n(c),o(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(p){for(var m=-1,g=f.length,b;++m<g;)h[(b=f[m]).i]=b.x(p);return h.join("")}}}var Yu=Ke(lo,"px, ","px)","deg)"),Uu=Ke(co,", ",")",")"),fo=1e-12;function Xe(n){return((n=Math.exp(n))+1/n)/2}function ho(n){return((n=Math.exp(n))-1/n)/2}function po(n){return((n=Math.exp(2*n))-1)/(n+1)}var Gu=(function n(t,e,r){function i(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],h=s[1],f=s[2],p=c-a,m=h-u,g=p*p+m*m,b,_;if(g<fo)_=Math.log(f/l)/t,b=function(R){return[a+R*p,u+R*m,l*Math.exp(t*R*_)]};else{var w=Math.sqrt(g),M=(f*f-l*l+r*g)/(2*l*e*w),k=(f*f-l*l-r*g)/(2*f*e*w),N=Math.log(Math.sqrt(M*M+1)-M),v=Math.log(Math.sqrt(k*k+1)-k);_=(v-N)/t,b=function(R){var B=R*_,I=Xe(N),z=l/(e*w)*(I*po(t*B+N)-ho(N));return[a+z*p,u+z*m,l*I/Xe(t*B+N)]}}return b.duration=Math.abs(_)*1e3*t/Math.SQRT2,b}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return n(s,a,u)},i})(Math.SQRT2,2,4);function Qe(n){return function(t,e){var r=n((t=Yn(t)).h,(e=Yn(e)).h),i=O(t.s,e.s),o=O(t.l,e.l),s=O(t.opacity,e.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Wu=Qe(Ct),Ku=Qe(O);function je(n){return function(t,e){var r=n((t=Un(t)).h,(e=Un(e)).h),i=O(t.c,e.c),o=O(t.l,e.l),s=O(t.opacity,e.opacity);return function(a){return t.h=r(a),t.c=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Qu=je(Ct),ju=je(O);function Ze(n){return(function t(e){e=+e;function r(i,o){var s=n((i=Wn(i)).h,(o=Wn(o)).h),a=O(i.s,o.s),u=O(i.l,o.l),l=O(i.opacity,o.opacity);return function(c){return i.h=s(c),i.s=a(c),i.l=u(Math.pow(c,e)),i.opacity=l(c),i+""}}return r.gamma=t,r})(1)}var Zu=Ze(Ct),Ju=Ze(O);function mo(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Jn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function dn(n){return n=Jn(Math.abs(n)),n?n[1]:NaN}function go(n,t){return function(e,r){for(var i=e.length,o=[],s=0,a=n[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(e.substring(i-=a,i+a)),!((u+=a+1)>r));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function _o(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var xo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function mn(n){if(!(t=xo.exec(n)))throw new Error("invalid format: "+n);var t;return new Pt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}mn.prototype=Pt.prototype;function Pt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Pt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function yo(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var nt;function bo(n,t){var e=Jn(n,t);if(!e)return nt=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(nt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Jn(n,Math.max(0,t+o-1))[0]}function Je(n,t){var e=Jn(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var nr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:mo,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Je(n*100,t),r:Je,s:bo,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function tr(n){return n}var er=Array.prototype.map,rr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function wo(n){var t=n.grouping===void 0||n.thousands===void 0?tr:go(er.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?tr:_o(er.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(h,f){h=mn(h);var p=h.fill,m=h.align,g=h.sign,b=h.symbol,_=h.zero,w=h.width,M=h.comma,k=h.precision,N=h.trim,v=h.type;v==="n"?(M=!0,v="g"):nr[v]||(k===void 0&&(k=12),N=!0,v="g"),(_||p==="0"&&m==="=")&&(_=!0,p="0",m="=");var R=(f&&f.prefix!==void 0?f.prefix:"")+(b==="$"?e:b==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),B=(b==="$"?r:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),I=nr[v],z=/[defgprs%]/.test(v);k=k===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function F(d){var A=R,T=B,G,ae,On;if(v==="c")T=I(d)+T,d="";else{d=+d;var qn=d<0||1/d<0;if(d=isNaN(d)?u:I(Math.abs(d),k),N&&(d=yo(d)),qn&&+d==0&&g!=="+"&&(qn=!1),A=(qn?g==="("?g:a:g==="-"||g==="("?"":g)+A,T=(v==="s"&&!isNaN(d)&&nt!==void 0?rr[8+nt/3]:"")+T+(qn&&g==="("?")":""),z){for(G=-1,ae=d.length;++G<ae;)if(On=d.charCodeAt(G),48>On||On>57){T=(On===46?i+d.slice(G+1):d.slice(G))+T,d=d.slice(0,G);break}}}M&&!_&&(d=t(d,1/0));var In=A.length+d.length+T.length,Y=In<w?new Array(w-In+1).join(p):"";switch(M&&_&&(d=t(Y+d,Y.length?w-T.length:1/0),Y=""),m){case"<":d=A+d+T+Y;break;case"=":d=A+Y+d+T;break;case"^":d=Y.slice(0,In=Y.length>>1)+A+d+T+Y.slice(In);break;default:d=Y+A+d+T;break}return o(d)}return F.toString=function(){return h+""},F}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(dn(f)/3)))*3,m=Math.pow(10,-p),g=l((h=mn(h),h.type="f",h),{suffix:rr[8+p/3]});return function(b){return g(m*b)}}return{format:l,formatPrefix:c}}var Zn,tt,Lt;vo({thousands:",",grouping:[3],currency:["$",""]});function vo(n){return Zn=wo(n),tt=Zn.format,Lt=Zn.formatPrefix,Zn}function ir(n){return Math.max(0,-dn(Math.abs(n)))}function or(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(dn(t)/3)))*3-dn(Math.abs(n)))}function sr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,dn(t)-dn(n))+1}function fr(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Mo(n){return function(){return n}}function ko(n){return+n}var ar=[0,1];function gn(n){return n}function Ot(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Mo(isNaN(t)?NaN:.5)}function Ao(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function No(n,t,e){var r=n[0],i=n[1],o=t[0],s=t[1];return i<r?(r=Ot(i,r),o=e(s,o)):(r=Ot(r,i),o=e(o,s)),function(a){return o(r(a))}}function To(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),s=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=Ot(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var u=de(n,a,1,r)-1;return o[u](i[u](a))}}function hr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function pr(){var n=ar,t=ar,e=jn,r,i,o,s=gn,a,u,l;function c(){var f=Math.min(n.length,t.length);return s!==gn&&(s=Ao(n[0],n[f-1])),a=f>2?To:No,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=a(n.map(r),t,e)))(r(s(f)))}return h.invert=function(f){return s(i((l||(l=a(t,n.map(r),H)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,ko),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Ge,c()},h.clamp=function(f){return arguments.length?(s=f?!0:gn,c()):s!==gn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return r=f,i=p,c()}}function $o(){return pr()(gn,gn)}function So(n,t,e,r){var i=_e(n,t,e),o;switch(r=mn(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=or(i,s))&&(r.precision=o),Lt(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=sr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=ir(i))&&(r.precision=o-(r.type==="%")*2);break}}return tt(r)}function Eo(n){var t=n.domain;return n.ticks=function(e){var r=t();return Dn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return So(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);c-- >0;){if(l=Fn(s,a,e),l===u)return r[i]=s,r[o]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return n},n}function qt(){var n=$o();return n.copy=function(){return hr(n,qt())},fr.apply(n,arguments),Eo(n)}function Ro(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),n[e]=t.floor(i),n[r]=t.ceil(o),n}function ur(n){return Math.log(n)}function lr(n){return Math.exp(n)}function Co(n){return-Math.log(-n)}function Po(n){return-Math.exp(-n)}function Lo(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Oo(n){return n===10?Lo:n===Math.E?Math.exp:t=>Math.pow(n,t)}function qo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function cr(n){return(t,e)=>-n(-t,e)}function Io(n){let t=n(ur,lr),e=t.domain,r=10,i,o;function s(){return i=qo(r),o=Oo(r),e()[0]<0?(i=cr(i),o=cr(o),n(Co,Po)):n(ur,lr),t}return t.base=function(a){return arguments.length?(r=+a,s()):r},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=i(l),p=i(c),m,g,b=a==null?10:+a,_=[];if(!(r%1)&&p-f<b){if(f=Math.floor(f),p=Math.ceil(p),l>0){for(;f<=p;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}}else for(;f<=p;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}_.length*2<b&&(_=Dn(l,c,b))}else _=Dn(f,p,Math.min(p-f,b)).map(o);return h?_.reverse():_},t.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=mn(u)).precision==null&&(u.trim=!0),u=tt(u)),a===1/0)return u;let l=Math.max(1,r*a/t.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=l?u(c):""}},t.nice=()=>e(Ro(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),t}function It(){let n=Io(pr()).domain([1,10]);return n.copy=()=>hr(n,It()).base(n.base()),fr.apply(n,arguments),n}var zt="http://www.w3.org/1999/xhtml",dr={svg:"http://www.w3.org/2000/svg",xhtml:zt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function mr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),dr.hasOwnProperty(t)?{space:dr[t],local:n}:n}function zo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===zt&&t.documentElement.namespaceURI===zt?t.createElement(n):t.createElementNS(e,n)}}function Fo(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function gr(n){var t=mr(n);return(t.local?Fo:zo)(t)}function Do(){}function _r(n){return n==null?Do:function(){return this.querySelector(n)}}function Ho(n){typeof n!="function"&&(n=_r(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=n.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new q(r,this._parents)}function Bo(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Xo(){return[]}function Vo(n){return n==null?Xo:function(){return this.querySelectorAll(n)}}function Yo(n){return function(){return Bo(n.apply(this,arguments))}}function Uo(n){typeof n=="function"?n=Yo(n):n=Vo(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var s=t[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(n.call(u,u.__data__,l,s)),i.push(u));return new q(r,i)}function Go(n){return function(){return this.matches(n)}}function xr(n){return function(t){return t.matches(n)}}var Wo=Array.prototype.find;function Ko(n){return function(){return Wo.call(this.children,n)}}function Qo(){return this.firstElementChild}function jo(n){return this.select(n==null?Qo:Ko(typeof n=="function"?n:xr(n)))}var Zo=Array.prototype.filter;function Jo(){return Array.from(this.children)}function ns(n){return function(){return Zo.call(this.children,n)}}function ts(n){return this.selectAll(n==null?Jo:ns(typeof n=="function"?n:xr(n)))}function es(n){typeof n!="function"&&(n=Go(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=[],u,l=0;l<s;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&a.push(u);return new q(r,this._parents)}function yr(n){return new Array(n.length)}function rs(){return new q(this._enter||this._groups.map(yr),this._parents)}function et(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}et.prototype={constructor:et,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function is(n){return function(){return n}}function os(n,t,e,r,i,o){for(var s=0,a,u=t.length,l=o.length;s<l;++s)(a=t[s])?(a.__data__=o[s],r[s]=a):e[s]=new et(n,o[s]);for(;s<u;++s)(a=t[s])&&(i[s]=a)}function ss(n,t,e,r,i,o,s){var a,u,l=new Map,c=t.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(u=t[a])&&(f[a]=p=s.call(u,u.__data__,a,t)+"",l.has(p)?i[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(u=l.get(p))?(r[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new et(n,o[a]);for(a=0;a<c;++a)(u=t[a])&&l.get(f[a])===u&&(i[a]=u)}function as(n){return n.__data__}function us(n,t){if(!arguments.length)return Array.from(this,as);var e=t?ss:os,r=this._parents,i=this._groups;typeof n!="function"&&(n=is(n));for(var o=i.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=r[l],h=i[l],f=h.length,p=ls(n.call(c,c&&c.__data__,l,r)),m=p.length,g=a[l]=new Array(m),b=s[l]=new Array(m),_=u[l]=new Array(f);e(c,h,g,b,_,p,t);for(var w=0,M=0,k,N;w<m;++w)if(k=g[w]){for(w>=M&&(M=w+1);!(N=b[M])&&++M<m;);k._next=N||null}}return s=new q(s,r),s._enter=a,s._exit=u,s}function ls(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function cs(){return new q(this._exit||this._groups.map(yr),this._parents)}function fs(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function hs(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),u=0;u<s;++u)for(var l=e[u],c=r[u],h=l.length,f=a[u]=new Array(h),p,m=0;m<h;++m)(p=l[m]||c[m])&&(f[m]=p);for(;u<i;++u)a[u]=e[u];return new q(a,this._parents)}function ps(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function ds(n){n||(n=ms);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,u=i[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(t)}return new q(i,this._parents).order()}function ms(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function gs(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function _s(){return Array.from(this)}function xs(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function ys(){let n=0;for(let t of this)++n;return n}function bs(){return!this.node()}function ws(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&n.call(a,a.__data__,o,i);return this}function vs(n){return function(){this.removeAttribute(n)}}function Ms(n){return function(){this.removeAttributeNS(n.space,n.local)}}function ks(n,t){return function(){this.setAttribute(n,t)}}function As(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Ns(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Ts(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function $s(n,t){var e=mr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ms:vs:typeof t=="function"?e.local?Ts:Ns:e.local?As:ks)(e,t))}function br(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Ss(n){return function(){this.style.removeProperty(n)}}function Es(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Rs(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Cs(n,t,e){return arguments.length>1?this.each((t==null?Ss:typeof t=="function"?Rs:Es)(n,t,e??"")):Ps(this.node(),n)}function Ps(n,t){return n.style.getPropertyValue(t)||br(n).getComputedStyle(n,null).getPropertyValue(t)}function Ls(n){return function(){delete this[n]}}function Os(n,t){return function(){this[n]=t}}function qs(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Is(n,t){return arguments.length>1?this.each((t==null?Ls:typeof t=="function"?qs:Os)(n,t)):this.node()[n]}function wr(n){return n.trim().split(/^|\s+/)}function Dt(n){return n.classList||new vr(n)}function vr(n){this._node=n,this._names=wr(n.getAttribute("class")||"")}vr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Mr(n,t){for(var e=Dt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function kr(n,t){for(var e=Dt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function zs(n){return function(){Mr(this,n)}}function Fs(n){return function(){kr(this,n)}}function Ds(n,t){return function(){(t.apply(this,arguments)?Mr:kr)(this,n)}}function Hs(n,t){var e=wr(n+"");if(arguments.length<2){for(var r=Dt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?Ds:t?zs:Fs)(e,t))}function Bs(){this.textContent=""}function Xs(n){return function(){this.textContent=n}}function Vs(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Ys(n){return arguments.length?this.each(n==null?Bs:(typeof n=="function"?Vs:Xs)(n)):this.node().textContent}function Us(){this.innerHTML=""}function Gs(n){return function(){this.innerHTML=n}}function Ws(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Ks(n){return arguments.length?this.each(n==null?Us:(typeof n=="function"?Ws:Gs)(n)):this.node().innerHTML}function Qs(){this.nextSibling&&this.parentNode.appendChild(this)}function js(){return this.each(Qs)}function Zs(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Js(){return this.each(Zs)}function na(n){var t=typeof n=="function"?n:gr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ta(){return null}function ea(n,t){var e=typeof n=="function"?n:gr(n),r=t==null?ta:typeof t=="function"?t:_r(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function ra(){var n=this.parentNode;n&&n.removeChild(this)}function ia(){return this.each(ra)}function oa(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function sa(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function aa(n){return this.select(n?sa:oa)}function ua(n){return arguments.length?this.property("__data__",n):this.node().__data__}function la(n){return function(t){n.call(this,t,this.__data__)}}function ca(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function fa(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function ha(n,t,e){return function(){var r=this.__on,i,o=la(t);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function pa(n,t,e){var r=ca(n+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(i=0,c=a[u];i<o;++i)if((s=r[i]).type===c.type&&s.name===c.name)return c.value}return}for(a=t?ha:fa,i=0;i<o;++i)this.each(a(r[i],t,e));return this}function Ar(n,t,e){var r=br(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function da(n,t){return function(){return Ar(this,n,t)}}function ma(n,t){return function(){return Ar(this,n,t.apply(this,arguments))}}function ga(n,t){return this.each((typeof t=="function"?ma:da)(n,t))}function*_a(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var Nr=[null];function q(n,t){this._groups=n,this._parents=t}function xa(){return new q([[document.documentElement]],Nr)}function ya(){return this}q.prototype=xa.prototype={constructor:q,select:Ho,selectAll:Uo,selectChild:jo,selectChildren:ts,filter:es,data:us,enter:rs,exit:cs,join:fs,merge:hs,selection:ya,order:ps,sort:ds,call:gs,nodes:_s,node:xs,size:ys,empty:bs,each:ws,attr:$s,style:Cs,property:Is,classed:Hs,text:Ys,html:Ks,raise:js,lower:Js,append:na,insert:ea,remove:ia,clone:aa,datum:ua,on:pa,dispatch:ga,[Symbol.iterator]:_a};function Ht(n){return typeof n=="string"?new q([[document.querySelector(n)]],[document.documentElement]):new q([[n]],Nr)}var ba=0;function wa(){return new Ft}function Ft(){this._="@"+(++ba).toString(36)}Ft.prototype=wa.prototype={constructor:Ft,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var va="http://www.w3.org/2000/svg";function x(n,t={},...e){return Tr(document.createElement(n),t,e)}function y(n,t={},...e){return Tr(document.createElementNS(va,n),t,e)}var Ma=Math.random().toString(36).slice(2,8),ka=0;function rn(n){return`nn-${n}-${Ma}-${ka+=1}`}function $(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function S(n,t){n.textContent!==t&&(n.textContent=t)}function Tr(n,t,e){return $(n,t),n.append(...e),n}function $r(n,t,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<n*t;c+=1){let[h,f,p]=u(a[c]);l[4*c]=h,l[4*c+1]=f,l[4*c+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}var Aa=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Na=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function K(n,t=2){return _n(String(Number(n.toFixed(t))+0))}function rt(n,t=2){return _n((Number(n.toFixed(t))+0).toFixed(t))}function it(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return _n(n.toExponential(t-1));let r=Number(n.toPrecision(t));return _n(e>=1e3?Bt(r):String(r))}function ot(n){let t=String(n),e=n.toFixed(2);return _n(t.length>e.length?t:e)}function Bt(n){return _n(n.toLocaleString("en-GB"))}function Sr(n){let t=n.trim().replace("−","-");return Aa.test(t)&&(t=t.replace(/[,\s]/g,"")),Na.test(t)?Number(t)+0:null}function _n(n){return n.replaceAll("-","−")}function Vt(...n){return x("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Xt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=y("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},t),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;S(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},xn=class extends Xt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:t,width:e,height:r});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:r-l},this.x=Er(i).range([this.area.left,this.area.right]),this.y=Er(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=rn("clip"),this.horizontal=y("g",{class:"nn-axis"}),this.vertical=y("g",{class:"nn-axis"}),this.plot=y("g",{"clip-path":`url(#${this.id})`}),this.above=y("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${p}) rotate(-90)`;this.labels={x:y("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:y("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(y("clipPath",{id:this.id},y("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=Rr(ce(this.x),t),i=Rr(fe(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Ht(this.horizontal).call(r),Ht(this.vertical).call(i)}addHeatMap(t,e){let r=$r(t,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Er({domain:n,log:t=!1}){return(t?It():qt()).domain(n)}function Rr(n,{ticks:t=5,values:e=null,format:r=i=>K(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Ta=4,$a=36;function Yt(...n){return x("div",{class:"nn-controls"},...n)}function Ut(n,t){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=t,l=t.step??(a?1:s?.02:.1),c=t.changes??(d=>({[e]:d})),h=t.value??(d=>d[e]),f=s?Math.log10:d=>d,p=Math.max(0,Math.ceil(-Math.log10(l))),m=d=>a?Math.round(s?10**d:d):s?Number((10**d).toPrecision(3)):Number(d.toFixed(p))+0,g=d=>a?Bt(d):ot(d),b=rn("box"),_=x("input",{type:"range",min:f(i),max:f(o),step:l,oninput:()=>R(m(Number(_.value))),onchange:()=>n.commit()}),w=x("input",{type:"text",id:b,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(w.value),onfocus:()=>w.select()}),M=x("div",{class:"nn-note",role:"alert"}),k=x("label",{for:b}),N=null,v="";function R(d){S(M,""),n.set(c(d))}function B(d){let A=Sr(d);if(A===null||a&&A%1){w.value=v,S(M,`“${d}” is no ${a?"whole number":"number"}, so ${v} stays.`);return}let T=Math.min(o,Math.max(i,A));if(N=T,_.value=f(T),v=w.value=T===A?d.trim():g(T),R(T),n.commit(),T!==A){let G=`${g(i)} to ${g(o)}`;S(M,`${d} is outside ${G}, so ${v} is used.`)}}function I(d){let A=f(Math.min(o,Math.max(i,d)));return Math.abs(Number(_.value)-A)<=.501*l}function z(d){S(M,""),N=d,_.value=f(d),v=w.value=g(d)}let F=x("div",{class:"nn-row nn-slider"},k,w,_,M);return on(n,d=>{let A=h(d);(A!==N||!I(A))&&z(A);let T=typeof r=="function"?r(d):r;S(k,T),$(_,{"aria-label":T,"aria-valuetext":g(A),disabled:!u(d)}),$(w,{disabled:!u(d)}),F.classList.toggle("nn-disabled",!u(d))}),F}function Gt(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(f=>({[t]:f})),a=o.value??(f=>f[t]),u=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),l=u.map(f=>x("button",{type:"button",onclick:()=>n.choose(s(f.value,n.state))},f.label)),c=rn("label"),h=u.reduce((f,p)=>f+p.label.length+Ta,0);return on(n,f=>{l.forEach((p,m)=>{let g=a(f)===u[m].value;$(p,{"aria-pressed":String(g),disabled:!i(f)})})}),x("div",{class:`nn-row nn-choice ${h>$a?"nn-long":""}`,role:"group","aria-labelledby":c},x("span",{class:"nn-label",id:c},e),x("div",{class:"nn-buttons"},...l))}function Wt(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=x("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return on(n,u=>{S(a,o(u)),$(a,{"aria-disabled":i(u)?null:"true"}),r&&$(a,{"aria-pressed":String(r(u))})}),a}function Cr(n,...t){return x("div",{class:"nn-row nn-choice",role:"group","aria-label":n},x("span",{class:"nn-label"},n),x("div",{class:"nn-buttons"},...t))}function on(n,t){n.parts.push(t)}var Sa="application/vnd.jupyter.widget-view+json",Ea=/IPY_MODEL_([\w-]+)/g,Pr=new WeakSet,Lr=new WeakMap,Ra=500;function Or(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Lr.get(n)),Lr.set(n,setTimeout(()=>Ca(n),Ra)),Pr.has(n)))return;Pr.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=t(e);return{...o,state:La(o.state,Pa(n.context.model))}}finally{i(!1)}}}function Ca(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of qr(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function Pa(n){return qr(n).map(({id:t})=>t)}function qr(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Sa]?.model_id}))).filter(({id:t})=>t)}function La(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Ea),([,s])=>s))}return e}var st=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:s,b:a}=en(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return Ir(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Ir(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Ir(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function zr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var Fr=`.nn {
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
`;var qa=400;function Dr({name:n,initial:t,build:e}){return{initialize({model:r}){Or(r.widget_manager)},render({model:r,el:i}){let o=new Kt(r,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),i.append(x("style",{},Fr),o.root),o.start(e(o)),()=>o.stop()}}}var Kt=class{#n;#s=()=>"";#t=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",za)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Ia(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(zr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new st(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>S(this.#i,t),qa))}};function Ia(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function za(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var E=["Coat","Dress","Shirt"];function at({scores:n,true:t}){let e=Br(n),r=n.map(a=>Math.exp(a-e)),i=n.map((a,u)=>u).filter(a=>a!==t),o=i.reduce((a,u)=>n[u]>n[a]?u:a),s=i.reduce((a,u)=>a+r[u],0);return{probabilities:r,loss:Sn(n[t],yn(n,t)),slopes:r.map((a,u)=>u===t?-s:a),lead:n[t]-n[o],rival:o}}function ut(n){let{slopes:t}=at(n);return n.scores.map((e,r)=>e-n.lr*t[r])}function lt({scores:n,before:t}){return t&&n.map((e,r)=>e-t[r])}function yn(n,t){return Br(n.filter((e,r)=>r!==t))}function Sn(n,t){let e=t-n;return Math.max(0,e)+Math.log1p(Math.exp(-Math.abs(e)))}function Hr(n,t){return t+Math.log(n)-Math.log1p(-n)}function Br(n){let t=Math.max(...n);return t+Math.log(n.reduce((e,r)=>e+Math.exp(r-t),0))}var Fa=.62,Xr=20;function En({title:n,label:t,domain:e,write:r}){let i=new xn({title:n,width:262,height:214,margin:{left:12,right:12},x:{domain:e,label:t},y:{domain:[E.length,0],label:"",values:[]}});i.element.classList.add("nn-loss-bars");let o=rn("hatch"),s=y("line",{class:"nn-zero",y1:i.area.top,y2:i.area.bottom}),a=E.map((l,c)=>Da(i,c));i.svg.append(y("defs",{},Ha(o))),i.plot.append(s,...a.map(({bar:l})=>l)),i.above.append(...a.flatMap(({name:l,number:c})=>[l,c]));function u(l,c){let h=i.x(0);$(s,{x1:h,x2:h}),a.forEach(({bar:f,name:p,number:m},g)=>{let b=i.x(l[g]),_=g===c;$(f,{x:Math.min(h,b).toFixed(2),width:Math.abs(b-h).toFixed(2),fill:_?`url(#${o})`:"var(--nn-grey)",class:_?"nn-loss-bar nn-loss-true":"nn-loss-bar"}),S(p,_?`${E[g]} (true class)`:E[g]),S(m,r(l[g],g)),$(p,{"font-weight":_?600:400})})}return{panel:i,draw:u}}var Rn=n=>n+Fa;function Da(n,t){let e=n.y(Rn(t))-Xr/2,r=e-9;return{bar:y("rect",{y:e,height:Xr}),name:y("text",{class:"nn-loss-haloed",x:n.area.left+5,y:r,style:"text-anchor: start"}),number:y("text",{class:"nn-loss-number nn-loss-haloed",x:n.area.right,y:r,style:"text-anchor: end"})}}function Ha(n){return y("pattern",{id:n,width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("rect",{class:"nn-loss-hatch-ground",width:7,height:7}),y("rect",{class:"nn-loss-hatch-line",width:3,height:7}))}var Cn=Math.PI,Qt=2*Cn,sn=1e-6,Ba=Qt-sn;function Vr(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Xa(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Vr;let e=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function Yr(n,t,e,r){return n===e&&t===r}function Va(n){let t=Math.floor(n);if(!(t<=15))return Yr;let e=10**t,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var bn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Vr:Xa(t),this._equal=t==null?Yr:Va(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,r,i){this._append`Q${+t},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,e,r,i,o,s){this._append`C${+t},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,r,i,o){if(t=+t,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-t,l=i-e,c=s-t,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(f>sn)if(!(Math.abs(h*u-l*c)>sn)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=r-s,m=i-a,g=u*u+l*l,b=p*p+m*m,_=Math.sqrt(g),w=Math.sqrt(f),M=o*Math.tan((Cn-Math.acos((g+f-b)/(2*_*w)))/2),k=M/w,N=M/_;Math.abs(k-1)>sn&&this._append`L${t+k*c},${e+k*h}`,this._append`A${o},${o},0,0,${+(h*p>c*m)},${this._x1=t+N*u},${this._y1=e+N*l}`}}arc(t,e,r,i,o,s){if(t=+t,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=t+a,c=e+u,h=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>sn||Math.abs(this._y1-c)>sn)&&this._append`L${l},${c}`,!!r){if(f<0&&(f=f%Qt+Qt),f>Ba)this._append`A${r},${r},0,1,${h},${t-a},${e-u}A${r},${r},0,1,${h},${this._x1=l},${this._y1=c}`;else if(f>sn){let p=t+r*Math.cos(o),m=e+r*Math.sin(o);if(f>=Cn&&this._equal(l,c,p,m)){f/=2;let g=i+f;this._append`A${r},${r},0,${+(f>=Cn)},${h},${t+r*Math.cos(g)},${e+r*Math.sin(g)}`}this._append`A${r},${r},0,${+(f>=Cn)},${h},${this._x1=p},${this._y1=m}`}}}rect(t,e,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Ya(){return new bn}Ya.prototype=bn.prototype;function wn(n){return function(){return n}}var Ua=Math.cos;var Zt=Math.sin,vn=Math.sqrt,Ur=1e-12,ct=Math.PI,Bl=ct/2,jr=2*ct;function Ga(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);t=r}return n},()=>new bn(t)}var Xl=Array.prototype.slice;function Wa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Zr(n){this._context=n}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Jr(n){return new Zr(n)}function Ka(n){return n[0]}function Qa(n){return n[1]}function ni(n,t){var e=wn(!0),r=null,i=Jr,o=null,s=Ga(a);n=typeof n=="function"?n:n===void 0?Ka:wn(n),t=typeof t=="function"?t:t===void 0?Qa:wn(t);function a(u){var l,c=(u=Wa(u)).length,h,f=!1,p;for(r==null&&(o=i(p=s())),l=0;l<=c;++l)!(l<c&&e(h=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+n(h,l,u),+t(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(n=typeof u=="function"?u:wn(+u),a):n},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:wn(+u),a):t},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:wn(!!u),a):e},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}var Vl=ja(Jr);function ti(n){this._curve=n}ti.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function ja(n){function t(e){return new ti(n(e))}return t._curve=n,t}var Yl=vn(3);var Za=vn(1/3),Ul=Za*2;var ei=Zt(ct/10)/Zt(7*ct/10),Gl=Zt(jr/10)*ei,Wl=-Ua(jr/10)*ei;var Kl=vn(3);var Ql=vn(3);var jl=vn(3)/2,Ja=1/vn(12),Zl=(Ja/2+1)*3;function Q(){}function ft(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function ne(n){this._context=n}ne.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:ft(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function nu(n){this._context=n}nu.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function tu(n){this._context=n}tu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function ri(n,t){this._basis=new ne(n),this._beta=t}ri.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var r=n[0],i=t[0],o=n[e]-r,s=t[e]-i,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(r+u*o),this._beta*t[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Jl=(function n(t){function e(r){return t===1?new ne(r):new ri(r,t)}return e.beta=function(r){return n(+r)},e})(.85);function ht(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function te(n,t){this._context=n,this._k=(1-t)/6}te.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:ht(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var nc=(function n(t){function e(r){return new te(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ee(n,t){this._context=n,this._k=(1-t)/6}ee.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var tc=(function n(t){function e(r){return new ee(r,t)}return e.tension=function(r){return n(+r)},e})(0);function re(n,t){this._context=n,this._k=(1-t)/6}re.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ec=(function n(t){function e(r){return new re(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ie(n,t,e){var r=n._x1,i=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Ur){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,u=3*n._l01_a*(n._l01_a+n._l12_a);r=(r*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/u,i=(i*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/u}if(n._l23_a>Ur){var l=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,c=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*l+n._x1*n._l23_2a-t*n._l12_2a)/c,s=(s*l+n._y1*n._l23_2a-e*n._l12_2a)/c}n._context.bezierCurveTo(r,i,o,s,n._x2,n._y2)}function ii(n,t){this._context=n,this._alpha=t}ii.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var rc=(function n(t){function e(r){return t?new ii(r,t):new te(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function oi(n,t){this._context=n,this._alpha=t}oi.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ic=(function n(t){function e(r){return t?new oi(r,t):new ee(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function si(n,t){this._context=n,this._alpha=t}si.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var oc=(function n(t){function e(r){return t?new si(r,t):new re(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function eu(n){this._context=n}eu.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function Gr(n){return n<0?-1:1}function Wr(n,t,e){var r=n._x1-n._x0,i=t-n._x1,o=(n._y1-n._y0)/(r||i<0&&-0),s=(e-n._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Gr(o)+Gr(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Kr(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function jt(n,t,e){var r=n._x0,i=n._y0,o=n._x1,s=n._y1,a=(o-r)/3;n._context.bezierCurveTo(r+a,i+a*t,o-a,s-a*e,o,s)}function Jt(n){this._context=n}Jt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:jt(this,this._t0,Kr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,jt(this,Kr(this,e=Wr(this,n,t)),e);break;default:jt(this,this._t0,e=Wr(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function ru(n){this._context=new ai(n)}(ru.prototype=Object.create(Jt.prototype)).point=function(n,t){Jt.prototype.point.call(this,t,n)};function ai(n){this._context=n}ai.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,r,i,o){this._context.bezierCurveTo(t,n,r,e,o,i)}};function iu(n){this._context=n}iu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var r=Qr(n),i=Qr(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Qr(n){var t,e=n.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)i[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)r=i[t]/o[t-1],o[t]-=r,s[t]-=r*s[t-1];for(i[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)i[t]=(s[t]-i[t+1])/o[t];for(o[e-1]=(n[e]+i[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-i[t+1];return[i,o]}function ou(n,t){this._context=n,this._t=t}ou.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};function ui(n,{take:t,move:e,drop:r,from:i=[n],focused:o=n}){let s=null;for(let a of i)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(u.pointerId),s={begun:t(u)})});n.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,r(u,l)})}var li={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},j=10;function dt(n,t,{label:e,at:r,to:i,text:o,...s}){let a=()=>s.bounds??[t.x.domain(),t.y.domain()],u=s.along??su(s.step,a,r),l=y("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},y("circle",{r:16,class:"nn-target"}),s.shape??y("circle",{r:7,class:"nn-dot"})),c=h=>n.set(i(h.map((f,p)=>pt(f,a()[p])),n.state));return ui(l,{take(h){let[f,p]=r(n.state),[m,g]=t.pointAt(h);return[t.x(f)-m,t.y(p)-g]},move(h,f){let[p,m]=t.pointAt(h);c([t.x.invert(p+f[0]),t.y.invert(m+f[1])])},drop:()=>n.commit()}),l.addEventListener("keydown",h=>{let f=s.along?au(h,s.along,n.state):uu(h,r(n.state),s.step,a(),p=>i(p,n.state));f&&(h.preventDefault(),n.choose(f))}),on(n,h=>{let f=r(h),[p,m]=[t.x(f[0]),t.y(f[1])];$(l,{transform:`translate(${p.toFixed(2)} ${m.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":oe(pt(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function su(n,t,e){let r=n[0]?0:1;return{get min(){return t()[r][0]},get max(){return t()[r][1]},value:i=>e(i)[r]}}function au(n,{value:t,min:e,max:r,step:i,to:o},s){let a=li[n.key]?.reduce((l,c)=>l+c);if(n.key==="PageUp"&&(a=j),n.key==="PageDown"&&(a=-j),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let u=n.shiftKey?j:1;return o(oe(pt(t(s)+u*a*i,[e,r])),s)}function uu(n,t,e,r,i){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let l=r[o][n.key==="Home"?0:1];return i(t.map((c,h)=>h===o?l:c))}let s=li[n.key];if(n.key==="PageUp"&&(s=o?[0,j]:[j,0]),n.key==="PageDown"&&(s=o?[0,-j]:[-j,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=n.shiftKey?j:1,u=t.map((l,c)=>l+a*s[c]*e[c]);return i(u.map((l,c)=>oe(pt(l,r[c]))))}var oe=n=>Number(n.toFixed(6))+0,pt=(n,[t,e])=>Math.min(e,Math.max(t,n));var ci=5e-5,lu=11;function P(n){let t=Math.abs(n);return t>=1e4||t<ci?it(n,2):rt(n,t<1?4:3)}function mt(n){let e=Math.abs(n)<.005?it(n,2):rt(n,2);return n>0?`+${e}`:e}function gt(n,t){let e=[n,t].map(P);for(let r=3;e[0]===e[1]&&r<12;r+=1)n!==t&&(e=[n,t].map(i=>it(i,r)));return e}function Mn(n){let t=1-n;if(t>=ci)return P(n);let e=Math.ceil(-Math.log10(t))+1;return e<=lu?rt(n,e):"nearly 1"}var L=10,cu=.28,fi=7,hi="score (arrow: one step downhill)",fu="dashed: before the step, arrow: the next one",hu="M -5 -12 L 5 -12 L 5 12 L -5 12 Z";function _t(n){let t=Math.max(...n.map(Math.abs));return L*Math.max(1,Math.ceil((t-1e-9)/L))}var Pn={before:null,origin:null,steps:0};function Ln(n,t,e){return{scores:n.scores.map((i,o)=>o===t?gu(e):i),...Pn}}function pi(n){let{panel:t,draw:e}=En({title:"scores: drag the bars",label:hi,domain:[-L,L],write:(a,u)=>mu(a,lt(n.state)?.[u])}),r=E.map(()=>y("path",{class:"nn-loss-step"})),i=E.map(()=>y("path",{class:"nn-loss-ghost"}));t.plot.append(...r);let o=L;n.parts.push(({scores:a})=>{_t(a)!==o&&(o=_t(a),t.x.domain([-o,o]),t.drawAxes())}),t.above.append(...i,...E.map((a,u)=>pu(n,t,u)));function s(a){e(a.scores,a.true);let u=ut(a),l=c=>t.y(Rn(c)+cu);r.forEach((c,h)=>{$(c,{d:du(t.x(a.scores[h]),t.x(u[h]),l(h))})}),i.forEach((c,h)=>{if($(c,{visibility:a.before?"visible":"hidden"}),!a.before)return;let[f,p]=[t.x(a.before[h]),t.y(Rn(h))];$(c,{d:`M ${f} ${p-17} V ${p+17}`})}),S(t.labels.x,a.before?fu:hi)}return{panel:t,draw:s}}function pu(n,t,e){let r=Rn(e);return dt(n,t,{label:`score of ${E[e]}`,at:({scores:i})=>[i[e],r],to:([i],o)=>Ln(o,e,Number(i.toFixed(2))+0),step:[.1,0],bounds:[[-L,L],[r,r]],text:({scores:i})=>ot(Number(i[e].toFixed(2))),shape:y("path",{class:"nn-dot",d:hu})})}function du(n,t,e){let r=Math.abs(t-n);if(r<1)return"";let i=t-Math.sign(t-n)*Math.min(fi,r),o=Math.min(fi,r+2)/2;return`M ${n} ${e} L ${t} ${e} M ${i} ${e-o} L ${t} ${e} L ${i} ${e+o}`}function mu(n,t){return t===void 0?K(n,2):`${K(n,2)} (${mt(t)})`}var gu=n=>Math.max(-L,Math.min(L,n));var se=7,_u=[14,22],di=80,mi=160,gi=["score","probability"];function _i(n,t){let e=new xn({title:"loss of the true class",width:400,height:270,x:{domain:[0,1],label:""},y:{domain:[0,se],label:"loss"}}),r=y("path",{class:"nn-curve"}),i=y("line",{class:"nn-loss-tangent"}),o=y("circle",{r:6,class:"nn-loss-ghost"}),s=y("text",{class:"nn-loss-number nn-loss-haloed",x:e.area.right-4,y:e.area.top+14,style:"text-anchor: end"}),a=xu(e);n.parts.push(l=>a(l,t().loss)),e.plot.append(r,i),e.above.append(o,s,yu(n,e,t)),e.onHover(l=>Au(n.state,l));function u(l){let{loss:c,before:h}=t(),f=xi(l,t()),p=bu(l,t());$(r,{d:Mu(e,l)}),$(i,ku(e,[f,c],p)),S(s,`slope by ${wu(l)}: ${P(p)}`),S(e.labels.x,vu(l));let m=h!==null&&l.over==="probability";$(o,{visibility:m?"visible":"hidden"}),m&&$(o,{cx:e.x(Math.exp(-h)),cy:e.y(h)})}return{panel:e,draw:u}}function xu(n){let t="";return({over:e,scores:r,true:i},o)=>{let s=_t(r),a=e==="probability"&&o<.97*se,u=e==="score"?Sn(-s,yn(r,i)):1.05*o,l=a?se:_u.find(h=>h>=u)??10*Math.ceil(u/10),c=`${e} ${s} ${l}`;c!==t&&(t=c,n.x.domain(e==="score"?[-s,s]:[0,1]),n.y.domain([0,l]),n.drawAxes())}}function yu(n,t,e){let r=(o,s)=>{if(s.over==="score")return o;let a=Math.max(1e-12,Math.min(1-1e-12,o));return Hr(a,yn(s.scores,s.true))},i=(o,s)=>Ln(s,s.true,Number(o.toFixed(s.over==="score"?2:3))+0);return dt(n,t,{label:"dot on the curve; moves the score of the true class",at:o=>[xi(o,e()),e().loss],to:([o],s)=>i(r(o,s),s),along:{value:({scores:o,true:s})=>o[s],min:-L,max:L,step:.1,to:i},bounds:[[-1/0,1/0],[-1/0,1/0]],text:o=>`loss ${P(e().loss)}, score ${P(o.scores[o.true])}`,shape:y("circle",{r:7,class:"nn-dot nn-loss-dot"})})}function xi({over:n,scores:t,true:e},{probabilities:r}){return n==="score"?t[e]:r[e]}function bu({over:n,true:t},{probabilities:e,slopes:r}){return n==="score"?r[t]:-1/Math.max(1e-300,e[t])}function wu({over:n,true:t}){return n==="score"?`the score of ${E[t]}`:"p"}function vu({over:n,true:t}){return n==="score"?`score of ${E[t]}, the other scores as they are`:`probability p of ${E[t]}`}function Mu(n,{over:t,scores:e,true:r}){let i=ni(([c])=>n.x(c).toFixed(2),([,c])=>n.y(c).toFixed(2)),o=n.y.domain()[1],s=Array.from({length:mi+1},(c,h)=>h/mi);if(t==="probability")return i(s.map(c=>[Math.exp(-c*o),c*o]));let a=yn(e,r),[u,l]=n.x.domain();return i(s.map(c=>{let h=u+c*(l-u);return[h,Sn(h,a)]}))}function ku(n,[t,e],r){let i=n.x(1)-n.x(0),o=(n.y(1)-n.y(0))*Math.max(-1e12,r),s=Math.hypot(i,o),[a,u]=[di*i/s,di*o/s],[l,c]=[n.x(t),n.y(e)];return{x1:l-a,y1:c-u,x2:l+a,y2:c+u}}function Au(n,[t]){if(n.over==="probability")return`p = ${Mn(t)}
loss = ${P(-Math.log(t))}`;let e=Sn(t,yn(n.scores,n.true));return`score = ${P(t)}
loss = ${P(e)}`}var yi=`.nn-loss-bars .nn-axis:nth-of-type(2) {
  display: none;
}

.nn-loss-bar {
  stroke: var(--nn-text);
  stroke-width: 1px;
}

.nn-loss-true {
  stroke-width: 2px;
}

.nn-loss-hatch-ground {
  fill: color-mix(in srgb, var(--nn-green) 35%, var(--nn-paper));
}

.nn-loss-hatch-line {
  fill: var(--nn-green);
}

.nn .nn-loss-number {
  font-weight: 600;
  font-variant-numeric: tabular-nums;
}

.nn .nn-loss-dot {
  fill: var(--nn-green);
}

.nn-loss-tangent {
  stroke: var(--nn-purple);
  stroke-width: 2.5px;
  stroke-dasharray: 8 3;
}

.nn .nn-loss-step {
  fill: none;
  stroke: var(--nn-purple);
  stroke-width: 2px;
}

.nn .nn-loss-ghost {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 1.5px;
  stroke-dasharray: 3 3;
}

.nn .nn-loss-haloed {
  pointer-events: none;
  paint-order: stroke;
  stroke: var(--nn-paper);
  stroke-width: 4px;
}

.nn-loss-lower {
  margin-top: 0.7em;
}

.nn-loss-side {
  flex: 1 1 340px;
  min-width: min(100%, 320px);
  align-self: center;
}

.nn-loss-side .nn-row {
  grid-template-columns: 8em 5.5em minmax(5em, 1fr);
}

.nn-loss-side .nn-choice {
  grid-template-columns: 8em 1fr;
}

.nn-loss-change {
  font-variant-numeric: tabular-nums;
}

@container (max-width: 460px) {
  .nn-loss-side .nn-row {
    grid-template-columns: 5.5em 1fr;
  }

  .nn-loss-side .nn-choice {
    grid-template-columns: 1fr;
  }
}
`;function bi(n,{probabilities:t,loss:e,slopes:r,lead:i,rival:o,before:s}){let a=E[n.true],u=Mn(t[n.true]),l=`${$u(i,E[o])} and has probability ${u}`;return[s===null?"":Tu(n,s,e),s===null?`The true class, ${a}, is ${l}, so the loss, −log of it, is ${P(e)}.`:`The true class, ${a}, is now ${l}.`,`The slopes of the loss, ${wi(r,P)}, add up to 0.`].filter(Boolean).join(" ")}function Tu(n,t,e){let{steps:r,rate:i}=n,[o,s]=gt(t,e),a=o===s?`the loss stays at ${s}`:`the loss falls from ${o} to ${s}`,u=wi(lt(n),mt);return`Step ${r} with learning rate ${K(i,3)}: ${u}; ${a}.`}var wi=(n,t)=>E.map((e,r)=>`${e} ${t(n[r])}`).join(", ");function $u(n,t){if(Math.abs(n)<.005)return`level with ${t}`;let e=`${K(Math.abs(n))} ${n>0?"ahead of":"behind"} ${t}`;return n>0?`${e}, the best of the others,`:e}var Yc=Dr({name:"softmax, cross-entropy and gradient for three classes",initial:{scores:[2,-1,1],true:2,lr:1,over:"score",...Pn,rate:1},build(n){let t=null;n.parts.push(u=>{let{before:l}=u,c=l&&at({...u,scores:l}).loss;t={...at(u),before:c}});let e=pi(n),r=En({title:"probabilities",label:"softmax of the scores",domain:[0,1],write:Mn}),i=En({title:"slopes of the loss",label:"slope of the loss by each score",domain:[-1,1],write:P}),o=_i(n,()=>t),s=x("div",{class:"nn-loss-side"},...Su(n,()=>t)),a=Vt(o.panel,s);return a.classList.add("nn-loss-lower"),n.root.append(x("style",{},yi),Vt(e.panel,r.panel,i.panel),a),u=>(e.draw(u),r.draw(t.probabilities,u.true),i.draw(t.slopes,u.true),o.draw(u),bi(u,t))}});function Su(n,t){return[Yt(Gt(n,{label:"true class",options:(r=>r.map((i,o)=>({value:o,label:i})))(E),value:r=>r.true,changes:r=>({true:r,...Pn})}),...E.map((r,i)=>Eu(n,r,i)),Gt(n,{key:"over",label:"curve: loss over",options:gi.map(r=>({value:r,label:r}))})),Yt(Ut(n,{key:"lr",label:"learning rate",min:.1,max:10,log:!0}),Cr("descent",Wt(n,{label:"One step downhill",onclick:()=>Ru(n)}),Wt(n,{label:"Undo steps",enabled:({origin:r})=>r!==null,onclick:()=>n.choose({scores:n.state.origin,...Pn})})),Cu(n,t))]}function Eu(n,t,e){return Ut(n,{label:`score of ${t}`,min:-L,max:L,value:({scores:r})=>Number(r[e].toFixed(4)),changes:r=>Ln(n.state,e,r)})}function Ru(n){let{state:t}=n,{scores:e,steps:r,lr:i,origin:o}=t;n.choose({scores:ut(t),before:e,origin:o??e,steps:r+1,rate:i})}function Cu(n,t){let e=x("span",{class:"nn-loss-change"});return on(n,({steps:r})=>{let{before:i,loss:o}=t(),s=`${P(o)}, before any step`;S(e,i===null?s:`${gt(i,o).join(" → ")} in step ${r}`)}),x("div",{class:"nn-row nn-choice"},x("span",{class:"nn-label"},"loss"),e)}export{Yc as default};
