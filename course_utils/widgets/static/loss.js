function yi(n){return n}var xt=1,yt=2,bt=3,kn=4,ue=1e-6;function bi(n){return"translate("+n+",0)"}function wi(n){return"translate(0,"+n+")"}function vi(n){return t=>+n(t)}function Mi(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function ki(){return!this.__axis}function le(n,t){var e=[],r=null,i=null,o=6,s=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===xt||n===kn?-1:1,c=n===kn||n===yt?"x":"y",h=n===xt||n===bt?bi:wi;function f(p){var m=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):yi),x=Math.max(o,0)+a,_=t.range(),w=+_[0]+l,M=+_[_.length-1]+l,k=(t.bandwidth?Mi:vi)(t.copy(),l),N=p.selection?p.selection():p,v=N.selectAll(".domain").data([null]),R=N.selectAll(".tick").data(m,t).order(),B=R.exit(),I=R.enter().append("g").attr("class","tick"),z=R.select("line"),F=R.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),R=R.merge(I),z=z.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",u*o)),F=F.merge(I.append("text").attr("fill","currentColor").attr(c,u*x).attr("dy",n===xt?"0em":n===bt?"0.71em":"0.32em")),p!==N&&(v=v.transition(p),R=R.transition(p),z=z.transition(p),F=F.transition(p),B=B.transition(p).attr("opacity",ue).attr("transform",function(d){return isFinite(d=k(d))?h(d+l):this.getAttribute("transform")}),I.attr("opacity",ue).attr("transform",function(d){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(d))?A:k(d))+l)})),B.remove(),v.attr("d",n===kn||n===yt?s?"M"+u*s+","+w+"H"+l+"V"+M+"H"+u*s:"M"+l+","+w+"V"+M:s?"M"+w+","+u*s+"V"+l+"H"+M+"V"+u*s:"M"+w+","+l+"H"+M),R.attr("opacity",1).attr("transform",function(d){return h(k(d)+l)}),z.attr(c+"2",u*o),F.attr(c,u*x).text(g),N.filter(ki).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===yt?"start":n===kn?"end":"middle"),N.each(function(){this.__axis=k})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(l=+p,f):l},f}function ce(n){return le(bt,n)}function fe(n){return le(kn,n)}function An(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function Ai(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function he(n){let t,e,r;n.length!==2?(t=An,e=(a,l)=>An(n(a),l),r=(a,l)=>n(a)-l):(t=n===An||n===Ai?n:Ni,e=n,r=n);function i(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(a[h],l)<0?u=h+1:c=h}while(u<c)}return u}function o(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(a[h],l)<=0?u=h+1:c=h}while(u<c)}return u}function s(a,l,u=0,c=a.length){let h=i(a,l,u,c-1);return h>u&&r(a[h-1],l)>-r(a[h],l)?h-1:h}return{left:i,center:s,right:o}}function Ni(){return 0}function Ti(n){return n===null?NaN:+n}var pe=he(An),de=pe.right,Su=pe.left,Eu=he(Ti).center;var Ru=me(ge),Cu=me($i);function me(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return t;let a=e&&n(e),l=r&&n(r),u=i.slice();return a&&l?(an(a,u,i,o,s),an(a,i,u,o,s),an(a,u,i,o,s),un(l,i,u,o,s),un(l,u,i,o,s),un(l,i,u,o,s)):a?(an(a,i,u,o,s),an(a,u,i,o,s),an(a,i,u,o,s)):l&&(un(l,i,u,o,s),un(l,u,i,o,s),un(l,i,u,o,s)),t}}function an(n,t,e,r,i){for(let o=0,s=r*i;o<s;)n(t,e,o,o+=r,1)}function un(n,t,e,r,i){for(let o=0,s=r*i;o<r;++o)n(t,e,o,o+s,r)}function $i(n){let t=ge(n);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,t(e,r,i+0,o+0,s),t(e,r,i+1,o+1,s),t(e,r,i+2,o+2,s),t(e,r,i+3,o+3,s)}}function ge(n){let t=Math.floor(n);if(t===n)return Si(n);let e=n-t,r=2*n+1;return(i,o,s,a,l)=>{if(!((a-=l)>=s))return;let u=t*o[s],c=l*t,h=c+l;for(let f=s,p=s+c;f<p;f+=l)u+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=l)u+=o[Math.min(a,f+c)],i[f]=(u+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/r,u-=o[Math.max(s,f-c)]}}function Si(n){let t=2*n+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=n*r[i],l=s*n;for(let u=i,c=i+l;u<c;u+=s)a+=r[Math.min(o,u)];for(let u=i,c=o;u<=c;u+=s)a+=r[Math.min(o,u+l)],e[u]=a/t,a-=r[Math.max(i,u-l)]}}var Ei=Array.prototype,Pu=Ei.slice;var Ri=Math.sqrt(50),Ci=Math.sqrt(10),Pi=Math.sqrt(2);function zn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Ri?10:o>=Ci?5:o>=Pi?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/s,a=Math.round(n*u),l=Math.round(t*u),a/u<n&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*s,a=Math.round(n/u),l=Math.round(t/u),a*u<n&&++a,l*u>t&&--l),l<a&&.5<=e&&e<2?zn(n,t,e*2):[a,l,u]}function Dn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,s]=r?zn(t,n,e):zn(n,t,e);if(!(o>=i))return[];let a=o-i+1,l=new Array(a);if(r)if(s<0)for(let u=0;u<a;++u)l[u]=(o-u)/-s;else for(let u=0;u<a;++u)l[u]=(o-u)*s;else if(s<0)for(let u=0;u<a;++u)l[u]=(i+u)/-s;else for(let u=0;u<a;++u)l[u]=(i+u)*s;return l}function Fn(n,t,e){return t=+t,n=+n,e=+e,zn(n,t,e)[2]}function _e(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Fn(t,n,e):Fn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var Lu=Li(Math.random);function Li(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=n()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function hn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function $n(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function W(){}var tn=.7,fn=1/tn,ln="\\s*([+-]?\\d+)\\s*",Nn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Oi=/^#([0-9a-f]{3,8})$/,qi=new RegExp(`^rgb\\(${ln},${ln},${ln}\\)$`),Ii=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),zi=new RegExp(`^rgba\\(${ln},${ln},${ln},${Nn}\\)$`),Fi=new RegExp(`^rgba\\(${X},${X},${X},${Nn}\\)$`),Di=new RegExp(`^hsl\\(${Nn},${X},${X}\\)$`),Hi=new RegExp(`^hsla\\(${Nn},${X},${X},${Nn}\\)$`),xe={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};hn(W,pn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:ye,formatHex:ye,formatHex8:Bi,formatHsl:Xi,formatRgb:be,toString:be});function ye(){return this.rgb().formatHex()}function Bi(){return this.rgb().formatHex8()}function Xi(){return Se(this).formatHsl()}function be(){return this.rgb().formatRgb()}function pn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Oi.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?we(t):e===3?new C(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Hn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Hn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=qi.exec(n))?new C(t[1],t[2],t[3],1):(t=Ii.exec(n))?new C(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=zi.exec(n))?Hn(t[1],t[2],t[3],t[4]):(t=Fi.exec(n))?Hn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Di.exec(n))?ke(t[1],t[2]/100,t[3]/100,1):(t=Hi.exec(n))?ke(t[1],t[2]/100,t[3]/100,t[4]):xe.hasOwnProperty(n)?we(xe[n]):n==="transparent"?new C(NaN,NaN,NaN,0):null}function we(n){return new C(n>>16&255,n>>8&255,n&255,1)}function Hn(n,t,e,r){return r<=0&&(n=t=e=NaN),new C(n,t,e,r)}function Nt(n){return n instanceof W||(n=pn(n)),n?(n=n.rgb(),new C(n.r,n.g,n.b,n.opacity)):new C}function en(n,t,e,r){return arguments.length===1?Nt(n):new C(n,t,e,r??1)}function C(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}hn(C,en,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new C(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new C(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new C(J(this.r),J(this.g),J(this.b),Xn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ve,formatHex:ve,formatHex8:Vi,formatRgb:Me,toString:Me}));function ve(){return`#${j(this.r)}${j(this.g)}${j(this.b)}`}function Vi(){return`#${j(this.r)}${j(this.g)}${j(this.b)}${j((isNaN(this.opacity)?1:this.opacity)*255)}`}function Me(){let n=Xn(this.opacity);return`${n===1?"rgb(":"rgba("}${J(this.r)}, ${J(this.g)}, ${J(this.b)}${n===1?")":`, ${n})`}`}function Xn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function J(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function j(n){return n=J(n),(n<16?"0":"")+n.toString(16)}function ke(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new D(n,t,e,r)}function Se(n){if(n instanceof D)return new D(n.h,n.s,n.l,n.opacity);if(n instanceof W||(n=pn(n)),!n)return new D;if(n instanceof D)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),s=NaN,a=o-i,l=(o+i)/2;return a?(t===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-t)/a+2:s=(t-e)/a+4,a/=l<.5?o+i:2-o-i,s*=60):a=l>0&&l<1?0:s,new D(s,a,l,n.opacity)}function Yn(n,t,e,r){return arguments.length===1?Se(n):new D(n,t,e,r??1)}function D(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}hn(D,Yn,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new D(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new D(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new C(wt(n>=240?n-240:n+120,i,r),wt(n,i,r),wt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new D(Ae(this.h),Bn(this.s),Bn(this.l),Xn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Xn(this.opacity);return`${n===1?"hsl(":"hsla("}${Ae(this.h)}, ${Bn(this.s)*100}%, ${Bn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Ae(n){return n=(n||0)%360,n<0?n+360:n}function Bn(n){return Math.max(0,Math.min(1,n||0))}function wt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Ee=Math.PI/180,Re=180/Math.PI,Vn=18,Ce=.96422,Pe=1,Le=.82521,Oe=4/29,cn=6/29,qe=3*cn*cn,Yi=cn*cn*cn;function Ie(n){if(n instanceof V)return new V(n.l,n.a,n.b,n.opacity);if(n instanceof U)return Fe(n);n instanceof C||(n=Nt(n));var t=At(n.r),e=At(n.g),r=At(n.b),i=vt((.2225045*t+.7168786*e+.0606169*r)/Pe),o,s;return t===e&&e===r?o=s=i:(o=vt((.4360747*t+.3850649*e+.1430804*r)/Ce),s=vt((.0139322*t+.0971045*e+.7141733*r)/Le)),new V(116*i-16,500*(o-i),200*(i-s),n.opacity)}function ze(n,t,e,r){return arguments.length===1?Ie(n):new V(n,t,e,r??1)}function V(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}hn(V,ze,$n(W,{brighter(n){return new V(this.l+Vn*(n??1),this.a,this.b,this.opacity)},darker(n){return new V(this.l-Vn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Ce*Mt(t),n=Pe*Mt(n),e=Le*Mt(e),new C(kt(3.1338561*t-1.6168667*n-.4906146*e),kt(-.9787684*t+1.9161415*n+.033454*e),kt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function vt(n){return n>Yi?Math.pow(n,1/3):n/qe+Oe}function Mt(n){return n>cn?n*n*n:qe*(n-Oe)}function kt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function At(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Ui(n){if(n instanceof U)return new U(n.h,n.c,n.l,n.opacity);if(n instanceof V||(n=Ie(n)),n.a===0&&n.b===0)return new U(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Re;return new U(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Un(n,t,e,r){return arguments.length===1?Ui(n):new U(n,t,e,r??1)}function U(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function Fe(n){if(isNaN(n.h))return new V(n.l,0,0,n.opacity);var t=n.h*Ee;return new V(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}hn(U,Un,$n(W,{brighter(n){return new U(this.h,this.c,this.l+Vn*(n??1),this.opacity)},darker(n){return new U(this.h,this.c,this.l-Vn*(n??1),this.opacity)},rgb(){return Fe(this).rgb()}}));var De=-.14861,Tt=1.78277,$t=-.29227,Gn=-.90649,Tn=1.97294,Ne=Tn*Gn,Te=Tn*Tt,$e=Tt*$t-Gn*De;function Gi(n){if(n instanceof nn)return new nn(n.h,n.s,n.l,n.opacity);n instanceof C||(n=Nt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=($e*r+Ne*t-Te*e)/($e+Ne-Te),o=r-i,s=(Tn*(e-i)-$t*o)/Gn,a=Math.sqrt(s*s+o*o)/(Tn*i*(1-i)),l=a?Math.atan2(s,o)*Re-120:NaN;return new nn(l<0?l+360:l,a,i,n.opacity)}function Wn(n,t,e,r){return arguments.length===1?Gi(n):new nn(n,t,e,r??1)}function nn(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}hn(nn,Wn,$n(W,{brighter(n){return n=n==null?fn:Math.pow(fn,n),new nn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new nn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Ee,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new C(255*(t+e*(De*r+Tt*i)),255*(t+e*($t*r+Gn*i)),255*(t+e*(Tn*r)),this.opacity)}}));function Ve(n,t,e,r,i){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*r+s*i)/6}function Wi(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],s=r>0?n[r-1]:2*i-o,a=r<t-1?n[r+2]:2*o-i;return Ve((e-r/t)*t,s,i,o,a)}}function Ki(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],s=n[(r+1)%t],a=n[(r+2)%t];return Ve((e-r/t)*t,i,o,s,a)}}var Qn=n=>()=>n;function Ye(n,t){return function(e){return n+e*t}}function Qi(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Ct(n,t){var e=t-n;return e?Ye(n,e>180||e<-180?e-360*Math.round(e/360):e):Qn(isNaN(n)?t:n)}function Zi(n){return(n=+n)==1?O:function(t,e){return e-t?Qi(t,e,n):Qn(isNaN(t)?e:t)}}function O(n,t){var e=t-n;return e?Ye(n,e):Qn(isNaN(n)?t:n)}var He=(function n(t){var e=Zi(t);function r(i,o){var s=e((i=en(i)).r,(o=en(o)).r),a=e(i.g,o.g),l=e(i.b,o.b),u=O(i.opacity,o.opacity);return function(c){return i.r=s(c),i.g=a(c),i.b=l(c),i.opacity=u(c),i+""}}return r.gamma=n,r})(1);function Ue(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=en(t[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=n(r),i=n(i),o=n(o),a.opacity=1,function(l){return a.r=r(l),a.g=i(l),a.b=o(l),a+""}}}var zu=Ue(Wi),Fu=Ue(Ki);function ji(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function Ji(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function no(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=Zn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function to(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function eo(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Zn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var Et=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,St=new RegExp(Et.source,"g");function ro(n){return function(){return n}}function io(n){return function(t){return n(t)+""}}function oo(n,t){var e=Et.lastIndex=St.lastIndex=0,r,i,o,s=-1,a=[],l=[];for(n=n+"",t=t+"";(r=Et.exec(n))&&(i=St.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,l.push({i:s,x:H(r,i)})),e=St.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?l[0]?io(l[0].x):ro(t):(t=l.length,function(u){for(var c=0,h;c<t;++c)a[(h=l[c]).i]=h.x(u);return a.join("")})}function Zn(n,t){var e=typeof t,r;return t==null||e==="boolean"?Qn(t):(e==="number"?H:e==="string"?(r=pn(t))?(t=r,He):oo:t instanceof pn?He:t instanceof Date?to:Ji(t)?ji:Array.isArray(t)?no:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?eo:H)(n,t)}function Ge(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Be=180/Math.PI,Rt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function We(n,t,e,r,i,o){var s,a,l;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(l=n*e+t*r)&&(e-=n*l,r-=t*l),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,l/=a),n*r<t*e&&(n=-n,t=-t,l=-l,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*Be,skewX:Math.atan(l)*Be,scaleX:s,scaleY:a}}var Kn;function so(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?Rt:We(t.a,t.b,t.c,t.d,t.e,t.f)}function ao(n){return n==null||(Kn||(Kn=document.createElementNS("http://www.w3.org/2000/svg","g")),Kn.setAttribute("transform",n),!(n=Kn.transform.baseVal.consolidate()))?Rt:(n=n.matrix,We(n.a,n.b,n.c,n.d,n.e,n.f))}function Ke(n,t,e,r){function i(u){return u.length?u.pop()+" ":""}function o(u,c,h,f,p,m){if(u!==h||c!==f){var g=p.push("translate(",null,t,null,e);m.push({i:g-4,x:H(u,h)},{i:g-2,x:H(c,f)})}else(h||f)&&p.push("translate("+h+t+f+e)}function s(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(u,c)})):c&&h.push(i(h)+"rotate("+c+r)}function a(u,c,h,f){u!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(u,c)}):c&&h.push(i(h)+"skewX("+c+r)}function l(u,c,h,f,p,m){if(u!==h||c!==f){var g=p.push(i(p)+"scale(",null,",",null,")");m.push({i:g-4,x:H(u,h)},{i:g-2,x:H(c,f)})}else(h!==1||f!==1)&&p.push(i(p)+"scale("+h+","+f+")")}return function(u,c){var h=[],f=[];return u=n(u),c=n(c),o(u.translateX,u.translateY,c.translateX,c.translateY,h,f),s(u.rotate,c.rotate,h,f),a(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,c.scaleX,c.scaleY,h,f),u=c=null,function(p){for(var m=-1,g=f.length,x;++m<g;)h[(x=f[m]).i]=x.x(p);return h.join("")}}}var Du=Ke(so,"px, ","px)","deg)"),Hu=Ke(ao,", ",")",")"),uo=1e-12;function Xe(n){return((n=Math.exp(n))+1/n)/2}function lo(n){return((n=Math.exp(n))-1/n)/2}function co(n){return((n=Math.exp(2*n))-1)/(n+1)}var Bu=(function n(t,e,r){function i(o,s){var a=o[0],l=o[1],u=o[2],c=s[0],h=s[1],f=s[2],p=c-a,m=h-l,g=p*p+m*m,x,_;if(g<uo)_=Math.log(f/u)/t,x=function(R){return[a+R*p,l+R*m,u*Math.exp(t*R*_)]};else{var w=Math.sqrt(g),M=(f*f-u*u+r*g)/(2*u*e*w),k=(f*f-u*u-r*g)/(2*f*e*w),N=Math.log(Math.sqrt(M*M+1)-M),v=Math.log(Math.sqrt(k*k+1)-k);_=(v-N)/t,x=function(R){var B=R*_,I=Xe(N),z=u/(e*w)*(I*co(t*B+N)-lo(N));return[a+z*p,l+z*m,u*I/Xe(t*B+N)]}}return x.duration=Math.abs(_)*1e3*t/Math.SQRT2,x}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*a;return n(s,a,l)},i})(Math.SQRT2,2,4);function Qe(n){return function(t,e){var r=n((t=Yn(t)).h,(e=Yn(e)).h),i=O(t.s,e.s),o=O(t.l,e.l),s=O(t.opacity,e.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Xu=Qe(Ct),Vu=Qe(O);function Ze(n){return function(t,e){var r=n((t=Un(t)).h,(e=Un(e)).h),i=O(t.c,e.c),o=O(t.l,e.l),s=O(t.opacity,e.opacity);return function(a){return t.h=r(a),t.c=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Yu=Ze(Ct),Uu=Ze(O);function je(n){return(function t(e){e=+e;function r(i,o){var s=n((i=Wn(i)).h,(o=Wn(o)).h),a=O(i.s,o.s),l=O(i.l,o.l),u=O(i.opacity,o.opacity);return function(c){return i.h=s(c),i.s=a(c),i.l=l(Math.pow(c,e)),i.opacity=u(c),i+""}}return r.gamma=t,r})(1)}var Gu=je(Ct),Wu=je(O);function fo(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Jn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function dn(n){return n=Jn(Math.abs(n)),n?n[1]:NaN}function ho(n,t){return function(e,r){for(var i=e.length,o=[],s=0,a=n[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),o.push(e.substring(i-=a,i+a)),!((l+=a+1)>r));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function po(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var mo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function mn(n){if(!(t=mo.exec(n)))throw new Error("invalid format: "+n);var t;return new Pt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}mn.prototype=Pt.prototype;function Pt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Pt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function go(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var nt;function _o(n,t){var e=Jn(n,t);if(!e)return nt=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(nt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Jn(n,Math.max(0,t+o-1))[0]}function Je(n,t){var e=Jn(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var nr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:fo,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Je(n*100,t),r:Je,s:_o,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function tr(n){return n}var er=Array.prototype.map,rr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function xo(n){var t=n.grouping===void 0||n.thousands===void 0?tr:ho(er.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?tr:po(er.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",l=n.nan===void 0?"NaN":n.nan+"";function u(h,f){h=mn(h);var p=h.fill,m=h.align,g=h.sign,x=h.symbol,_=h.zero,w=h.width,M=h.comma,k=h.precision,N=h.trim,v=h.type;v==="n"?(M=!0,v="g"):nr[v]||(k===void 0&&(k=12),N=!0,v="g"),(_||p==="0"&&m==="=")&&(_=!0,p="0",m="=");var R=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),B=(x==="$"?r:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),I=nr[v],z=/[defgprs%]/.test(v);k=k===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function F(d){var A=R,T=B,G,ae,On;if(v==="c")T=I(d)+T,d="";else{d=+d;var qn=d<0||1/d<0;if(d=isNaN(d)?l:I(Math.abs(d),k),N&&(d=go(d)),qn&&+d==0&&g!=="+"&&(qn=!1),A=(qn?g==="("?g:a:g==="-"||g==="("?"":g)+A,T=(v==="s"&&!isNaN(d)&&nt!==void 0?rr[8+nt/3]:"")+T+(qn&&g==="("?")":""),z){for(G=-1,ae=d.length;++G<ae;)if(On=d.charCodeAt(G),48>On||On>57){T=(On===46?i+d.slice(G+1):d.slice(G))+T,d=d.slice(0,G);break}}}M&&!_&&(d=t(d,1/0));var In=A.length+d.length+T.length,Y=In<w?new Array(w-In+1).join(p):"";switch(M&&_&&(d=t(Y+d,Y.length?w-T.length:1/0),Y=""),m){case"<":d=A+d+T+Y;break;case"=":d=A+Y+d+T;break;case"^":d=Y.slice(0,In=Y.length>>1)+A+d+T+Y.slice(In);break;default:d=Y+A+d+T;break}return o(d)}return F.toString=function(){return h+""},F}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(dn(f)/3)))*3,m=Math.pow(10,-p),g=u((h=mn(h),h.type="f",h),{suffix:rr[8+p/3]});return function(x){return g(m*x)}}return{format:u,formatPrefix:c}}var jn,tt,Lt;yo({thousands:",",grouping:[3],currency:["$",""]});function yo(n){return jn=xo(n),tt=jn.format,Lt=jn.formatPrefix,jn}function ir(n){return Math.max(0,-dn(Math.abs(n)))}function or(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(dn(t)/3)))*3-dn(Math.abs(n)))}function sr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,dn(t)-dn(n))+1}function fr(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function bo(n){return function(){return n}}function wo(n){return+n}var ar=[0,1];function gn(n){return n}function Ot(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:bo(isNaN(t)?NaN:.5)}function vo(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Mo(n,t,e){var r=n[0],i=n[1],o=t[0],s=t[1];return i<r?(r=Ot(i,r),o=e(s,o)):(r=Ot(r,i),o=e(o,s)),function(a){return o(r(a))}}function ko(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),s=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=Ot(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var l=de(n,a,1,r)-1;return o[l](i[l](a))}}function hr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function pr(){var n=ar,t=ar,e=Zn,r,i,o,s=gn,a,l,u;function c(){var f=Math.min(n.length,t.length);return s!==gn&&(s=vo(n[0],n[f-1])),a=f>2?ko:Mo,l=u=null,h}function h(f){return f==null||isNaN(f=+f)?o:(l||(l=a(n.map(r),t,e)))(r(s(f)))}return h.invert=function(f){return s(i((u||(u=a(t,n.map(r),H)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,wo),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Ge,c()},h.clamp=function(f){return arguments.length?(s=f?!0:gn,c()):s!==gn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return r=f,i=p,c()}}function Ao(){return pr()(gn,gn)}function No(n,t,e,r){var i=_e(n,t,e),o;switch(r=mn(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=or(i,s))&&(r.precision=o),Lt(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=sr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=ir(i))&&(r.precision=o-(r.type==="%")*2);break}}return tt(r)}function To(n){var t=n.domain;return n.ticks=function(e){var r=t();return Dn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return No(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,s=r[i],a=r[o],l,u,c=10;for(a<s&&(u=s,s=a,a=u,u=i,i=o,o=u);c-- >0;){if(u=Fn(s,a,e),u===l)return r[i]=s,r[o]=a,t(r);if(u>0)s=Math.floor(s/u)*u,a=Math.ceil(a/u)*u;else if(u<0)s=Math.ceil(s*u)/u,a=Math.floor(a*u)/u;else break;l=u}return n},n}function qt(){var n=Ao();return n.copy=function(){return hr(n,qt())},fr.apply(n,arguments),To(n)}function $o(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),n[e]=t.floor(i),n[r]=t.ceil(o),n}function ur(n){return Math.log(n)}function lr(n){return Math.exp(n)}function So(n){return-Math.log(-n)}function Eo(n){return-Math.exp(-n)}function Ro(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Co(n){return n===10?Ro:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Po(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function cr(n){return(t,e)=>-n(-t,e)}function Lo(n){let t=n(ur,lr),e=t.domain,r=10,i,o;function s(){return i=Po(r),o=Co(r),e()[0]<0?(i=cr(i),o=cr(o),n(So,Eo)):n(ur,lr),t}return t.base=function(a){return arguments.length?(r=+a,s()):r},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let l=e(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=i(u),p=i(c),m,g,x=a==null?10:+a,_=[];if(!(r%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),u>0){for(;f<=p;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<u)){if(g>c)break;_.push(g)}}else for(;f<=p;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<u)){if(g>c)break;_.push(g)}_.length*2<x&&(_=Dn(u,c,x))}else _=Dn(f,p,Math.min(p-f,x)).map(o);return h?_.reverse():_},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=mn(l)).precision==null&&(l.trim=!0),l=tt(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=u?l(c):""}},t.nice=()=>e($o(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),t}function It(){let n=Lo(pr()).domain([1,10]);return n.copy=()=>hr(n,It()).base(n.base()),fr.apply(n,arguments),n}var zt="http://www.w3.org/1999/xhtml",dr={svg:"http://www.w3.org/2000/svg",xhtml:zt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function mr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),dr.hasOwnProperty(t)?{space:dr[t],local:n}:n}function Oo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===zt&&t.documentElement.namespaceURI===zt?t.createElement(n):t.createElementNS(e,n)}}function qo(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function gr(n){var t=mr(n);return(t.local?qo:Oo)(t)}function Io(){}function _r(n){return n==null?Io:function(){return this.querySelector(n)}}function zo(n){typeof n!="function"&&(n=_r(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=new Array(s),l,u,c=0;c<s;++c)(l=o[c])&&(u=n.call(l,l.__data__,c,o))&&("__data__"in l&&(u.__data__=l.__data__),a[c]=u);return new q(r,this._parents)}function Fo(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Do(){return[]}function Ho(n){return n==null?Do:function(){return this.querySelectorAll(n)}}function Bo(n){return function(){return Fo(n.apply(this,arguments))}}function Xo(n){typeof n=="function"?n=Bo(n):n=Ho(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var s=t[o],a=s.length,l,u=0;u<a;++u)(l=s[u])&&(r.push(n.call(l,l.__data__,u,s)),i.push(l));return new q(r,i)}function Vo(n){return function(){return this.matches(n)}}function xr(n){return function(t){return t.matches(n)}}var Yo=Array.prototype.find;function Uo(n){return function(){return Yo.call(this.children,n)}}function Go(){return this.firstElementChild}function Wo(n){return this.select(n==null?Go:Uo(typeof n=="function"?n:xr(n)))}var Ko=Array.prototype.filter;function Qo(){return Array.from(this.children)}function Zo(n){return function(){return Ko.call(this.children,n)}}function jo(n){return this.selectAll(n==null?Qo:Zo(typeof n=="function"?n:xr(n)))}function Jo(n){typeof n!="function"&&(n=Vo(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=[],l,u=0;u<s;++u)(l=o[u])&&n.call(l,l.__data__,u,o)&&a.push(l);return new q(r,this._parents)}function yr(n){return new Array(n.length)}function ns(){return new q(this._enter||this._groups.map(yr),this._parents)}function et(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}et.prototype={constructor:et,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ts(n){return function(){return n}}function es(n,t,e,r,i,o){for(var s=0,a,l=t.length,u=o.length;s<u;++s)(a=t[s])?(a.__data__=o[s],r[s]=a):e[s]=new et(n,o[s]);for(;s<l;++s)(a=t[s])&&(i[s]=a)}function rs(n,t,e,r,i,o,s){var a,l,u=new Map,c=t.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(l=t[a])&&(f[a]=p=s.call(l,l.__data__,a,t)+"",u.has(p)?i[a]=l:u.set(p,l));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(l=u.get(p))?(r[a]=l,l.__data__=o[a],u.delete(p)):e[a]=new et(n,o[a]);for(a=0;a<c;++a)(l=t[a])&&u.get(f[a])===l&&(i[a]=l)}function is(n){return n.__data__}function os(n,t){if(!arguments.length)return Array.from(this,is);var e=t?rs:es,r=this._parents,i=this._groups;typeof n!="function"&&(n=ts(n));for(var o=i.length,s=new Array(o),a=new Array(o),l=new Array(o),u=0;u<o;++u){var c=r[u],h=i[u],f=h.length,p=ss(n.call(c,c&&c.__data__,u,r)),m=p.length,g=a[u]=new Array(m),x=s[u]=new Array(m),_=l[u]=new Array(f);e(c,h,g,x,_,p,t);for(var w=0,M=0,k,N;w<m;++w)if(k=g[w]){for(w>=M&&(M=w+1);!(N=x[M])&&++M<m;);k._next=N||null}}return s=new q(s,r),s._enter=a,s._exit=l,s}function ss(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function as(){return new q(this._exit||this._groups.map(yr),this._parents)}function us(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function ls(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),l=0;l<s;++l)for(var u=e[l],c=r[l],h=u.length,f=a[l]=new Array(h),p,m=0;m<h;++m)(p=u[m]||c[m])&&(f[m]=p);for(;l<i;++l)a[l]=e[l];return new q(a,this._parents)}function cs(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function fs(n){n||(n=hs);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,l=i[o]=new Array(a),u,c=0;c<a;++c)(u=s[c])&&(l[c]=u);l.sort(t)}return new q(i,this._parents).order()}function hs(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function ps(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ds(){return Array.from(this)}function ms(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function gs(){let n=0;for(let t of this)++n;return n}function _s(){return!this.node()}function xs(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&n.call(a,a.__data__,o,i);return this}function ys(n){return function(){this.removeAttribute(n)}}function bs(n){return function(){this.removeAttributeNS(n.space,n.local)}}function ws(n,t){return function(){this.setAttribute(n,t)}}function vs(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Ms(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function ks(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function As(n,t){var e=mr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?bs:ys:typeof t=="function"?e.local?ks:Ms:e.local?vs:ws)(e,t))}function br(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Ns(n){return function(){this.style.removeProperty(n)}}function Ts(n,t,e){return function(){this.style.setProperty(n,t,e)}}function $s(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Ss(n,t,e){return arguments.length>1?this.each((t==null?Ns:typeof t=="function"?$s:Ts)(n,t,e??"")):Es(this.node(),n)}function Es(n,t){return n.style.getPropertyValue(t)||br(n).getComputedStyle(n,null).getPropertyValue(t)}function Rs(n){return function(){delete this[n]}}function Cs(n,t){return function(){this[n]=t}}function Ps(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Ls(n,t){return arguments.length>1?this.each((t==null?Rs:typeof t=="function"?Ps:Cs)(n,t)):this.node()[n]}function wr(n){return n.trim().split(/^|\s+/)}function Dt(n){return n.classList||new vr(n)}function vr(n){this._node=n,this._names=wr(n.getAttribute("class")||"")}vr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Mr(n,t){for(var e=Dt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function kr(n,t){for(var e=Dt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Os(n){return function(){Mr(this,n)}}function qs(n){return function(){kr(this,n)}}function Is(n,t){return function(){(t.apply(this,arguments)?Mr:kr)(this,n)}}function zs(n,t){var e=wr(n+"");if(arguments.length<2){for(var r=Dt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?Is:t?Os:qs)(e,t))}function Fs(){this.textContent=""}function Ds(n){return function(){this.textContent=n}}function Hs(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Bs(n){return arguments.length?this.each(n==null?Fs:(typeof n=="function"?Hs:Ds)(n)):this.node().textContent}function Xs(){this.innerHTML=""}function Vs(n){return function(){this.innerHTML=n}}function Ys(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Us(n){return arguments.length?this.each(n==null?Xs:(typeof n=="function"?Ys:Vs)(n)):this.node().innerHTML}function Gs(){this.nextSibling&&this.parentNode.appendChild(this)}function Ws(){return this.each(Gs)}function Ks(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Qs(){return this.each(Ks)}function Zs(n){var t=typeof n=="function"?n:gr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function js(){return null}function Js(n,t){var e=typeof n=="function"?n:gr(n),r=t==null?js:typeof t=="function"?t:_r(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function na(){var n=this.parentNode;n&&n.removeChild(this)}function ta(){return this.each(na)}function ea(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ra(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ia(n){return this.select(n?ra:ea)}function oa(n){return arguments.length?this.property("__data__",n):this.node().__data__}function sa(n){return function(t){n.call(this,t,this.__data__)}}function aa(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function ua(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function la(n,t,e){return function(){var r=this.__on,i,o=sa(t);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function ca(n,t,e){var r=aa(n+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,c;l<u;++l)for(i=0,c=a[l];i<o;++i)if((s=r[i]).type===c.type&&s.name===c.name)return c.value}return}for(a=t?la:ua,i=0;i<o;++i)this.each(a(r[i],t,e));return this}function Ar(n,t,e){var r=br(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function fa(n,t){return function(){return Ar(this,n,t)}}function ha(n,t){return function(){return Ar(this,n,t.apply(this,arguments))}}function pa(n,t){return this.each((typeof t=="function"?ha:fa)(n,t))}function*da(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var Nr=[null];function q(n,t){this._groups=n,this._parents=t}function ma(){return new q([[document.documentElement]],Nr)}function ga(){return this}q.prototype=ma.prototype={constructor:q,select:zo,selectAll:Xo,selectChild:Wo,selectChildren:jo,filter:Jo,data:os,enter:ns,exit:as,join:us,merge:ls,selection:ga,order:cs,sort:fs,call:ps,nodes:ds,node:ms,size:gs,empty:_s,each:xs,attr:As,style:Ss,property:Ls,classed:zs,text:Bs,html:Us,raise:Ws,lower:Qs,append:Zs,insert:Js,remove:ta,clone:ia,datum:oa,on:ca,dispatch:pa,[Symbol.iterator]:da};function Ht(n){return typeof n=="string"?new q([[document.querySelector(n)]],[document.documentElement]):new q([[n]],Nr)}var _a=0;function xa(){return new Ft}function Ft(){this._="@"+(++_a).toString(36)}Ft.prototype=xa.prototype={constructor:Ft,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var ya="http://www.w3.org/2000/svg";function y(n,t={},...e){return Tr(document.createElement(n),t,e)}function b(n,t={},...e){return Tr(document.createElementNS(ya,n),t,e)}var ba=Math.random().toString(36).slice(2,8),wa=0;function rn(n){return`nn-${n}-${ba}-${wa+=1}`}function $(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function S(n,t){n.textContent!==t&&(n.textContent=t)}function Tr(n,t,e){return $(n,t),n.append(...e),n}function $r(n,t,e=!0){let r=y("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function s(a,l){let{data:u}=o;for(let c=0;c<n*t;c+=1){let[h,f,p]=l(a[c]);u[4*c]=h,u[4*c+1]=f,u[4*c+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}var va=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Ma=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function K(n,t=2){return _n(String(Number(n.toFixed(t))+0))}function rt(n,t=2){return _n((Number(n.toFixed(t))+0).toFixed(t))}function it(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return _n(n.toExponential(t-1));let r=Number(n.toPrecision(t));return _n(e>=1e3?Bt(r):String(r))}function ot(n){let t=String(n),e=n.toFixed(2);return _n(t.length>e.length?t:e)}function Bt(n){return _n(n.toLocaleString("en-GB"))}function Sr(n){let t=n.trim().replace("−","-");return va.test(t)&&(t=t.replace(/[,\s]/g,"")),Ma.test(t)?Number(t)+0:null}function _n(n){return n.replaceAll("-","−")}function Vt(...n){return y("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Xt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=b("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=y("div",{class:"nn-frame"},this.svg),this.caption=y("figcaption",{},t),this.element=y("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(y("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;S(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},xn=class extends Xt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:t,width:e,height:r});let{top:a=8,right:l=12,bottom:u=38,left:c=48}=s;this.area={left:c,top:a,right:e-l,bottom:r-u},this.x=Er(i).range([this.area.left,this.area.right]),this.y=Er(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=rn("clip"),this.horizontal=b("g",{class:"nn-axis"}),this.vertical=b("g",{class:"nn-axis"}),this.plot=b("g",{"clip-path":`url(#${this.id})`}),this.above=b("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${p}) rotate(-90)`;this.labels={x:b("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:b("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(b("clipPath",{id:this.id},b("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=Rr(ce(this.x),t),i=Rr(fe(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Ht(this.horizontal).call(r),Ht(this.vertical).call(i)}addHeatMap(t,e){let r=$r(t,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Er({domain:n,log:t=!1}){return(t?It():qt()).domain(n)}function Rr(n,{ticks:t=5,values:e=null,format:r=i=>K(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var ka=4,Aa=36;function Yt(...n){return y("div",{class:"nn-controls"},...n)}function Ut(n,t){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:l=()=>!0}=t,u=t.step??(a?1:s?.02:.1),c=t.changes??(d=>({[e]:d})),h=t.value??(d=>d[e]),f=s?Math.log10:d=>d,p=Math.max(0,Math.ceil(-Math.log10(u))),m=d=>a?Math.round(s?10**d:d):s?Number((10**d).toPrecision(3)):Number(d.toFixed(p))+0,g=d=>a?Bt(d):ot(d),x=rn("box"),_=y("input",{type:"range",min:f(i),max:f(o),step:u,oninput:()=>R(m(Number(_.value))),onchange:()=>n.commit()}),w=y("input",{type:"text",id:x,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(w.value),onfocus:()=>w.select()}),M=y("div",{class:"nn-note",role:"alert"}),k=y("label",{for:x}),N=null,v="";function R(d){S(M,""),n.set(c(d))}function B(d){let A=Sr(d);if(A===null||a&&A%1){w.value=v,S(M,`“${d}” is no ${a?"whole number":"number"}, so ${v} stays.`);return}let T=Math.min(o,Math.max(i,A));if(N=T,_.value=f(T),v=w.value=T===A?d.trim():g(T),R(T),n.commit(),T!==A){let G=`${g(i)} to ${g(o)}`;S(M,`${d} is outside ${G}, so ${v} is used.`)}}function I(d){let A=f(Math.min(o,Math.max(i,d)));return Math.abs(Number(_.value)-A)<=.501*u}function z(d){S(M,""),N=d,_.value=f(d),v=w.value=g(d)}let F=y("div",{class:"nn-row nn-slider"},k,w,_,M);return on(n,d=>{let A=h(d);(A!==N||!I(A))&&z(A);let T=typeof r=="function"?r(d):r;S(k,T),$(_,{"aria-label":T,"aria-valuetext":g(A),disabled:!l(d)}),$(w,{disabled:!l(d)}),F.classList.toggle("nn-disabled",!l(d))}),F}function Gt(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(f=>({[t]:f})),a=o.value??(f=>f[t]),l=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),u=l.map(f=>y("button",{type:"button",onclick:()=>n.choose(s(f.value,n.state))},f.label)),c=rn("label"),h=l.reduce((f,p)=>f+p.label.length+ka,0);return on(n,f=>{u.forEach((p,m)=>{let g=a(f)===l[m].value;$(p,{"aria-pressed":String(g),disabled:!i(f)})})}),y("div",{class:`nn-row nn-choice ${h>Aa?"nn-long":""}`,role:"group","aria-labelledby":c},y("span",{class:"nn-label",id:c},e),y("div",{class:"nn-buttons"},...u))}function Wt(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=y("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return on(n,l=>{S(a,o(l)),$(a,{"aria-disabled":i(l)?null:"true"}),r&&$(a,{"aria-pressed":String(r(l))})}),a}function Cr(n,...t){return y("div",{class:"nn-row nn-choice",role:"group","aria-label":n},y("span",{class:"nn-label"},n),y("div",{class:"nn-buttons"},...t))}function on(n,t){n.parts.push(t)}var Na="application/vnd.jupyter.widget-view+json",Ta=/IPY_MODEL_([\w-]+)/g,Pr=new WeakSet;function Lr(n){if(!n?.context?.model?.cells||!n._modelsSync||Pr.has(n))return;Pr.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Sa(o.state,$a(n.context.model))}}finally{i(!1)}}}function $a(n){return[...n.cells].flatMap(t=>t.type==="code"?t.outputs.toJSON():[]).map(t=>t.data?.[Na]?.model_id).filter(Boolean)}function Sa(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Ta),([,s])=>s))}return e}var st=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:s,b:a}=en(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return Or(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Or(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Or(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function qr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}var Ir=`.nn {
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
`;var Ra=400;function zr({name:n,initial:t,build:e}){return{initialize({model:r}){Lr(r.widget_manager)},render({model:r,el:i}){let o=new Kt(r,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),i.append(y("style",{},Ir),o.root),o.start(e(o)),()=>o.stop()}}}var Kt=class{#n;#s=()=>"";#t=0;#e=null;#r=y("p",{class:"nn-sentence","aria-hidden":"true"});#i=y("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=y("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Pa)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Ca(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(qr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new st(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>S(this.#i,t),Ra))}};function Ca(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Pa(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var E=["Coat","Dress","Shirt"];function at({scores:n,true:t}){let e=Dr(n),r=n.map(a=>Math.exp(a-e)),i=n.map((a,l)=>l).filter(a=>a!==t),o=i.reduce((a,l)=>n[l]>n[a]?l:a),s=i.reduce((a,l)=>a+r[l],0);return{probabilities:r,loss:Sn(n[t],yn(n,t)),slopes:r.map((a,l)=>l===t?-s:a),lead:n[t]-n[o],rival:o}}function ut(n){let{slopes:t}=at(n);return n.scores.map((e,r)=>e-n.lr*t[r])}function lt({scores:n,before:t}){return t&&n.map((e,r)=>e-t[r])}function yn(n,t){return Dr(n.filter((e,r)=>r!==t))}function Sn(n,t){let e=t-n;return Math.max(0,e)+Math.log1p(Math.exp(-Math.abs(e)))}function Fr(n,t){return t+Math.log(n)-Math.log1p(-n)}function Dr(n){let t=Math.max(...n);return t+Math.log(n.reduce((e,r)=>e+Math.exp(r-t),0))}var La=.62,Hr=20;function En({title:n,label:t,domain:e,write:r}){let i=new xn({title:n,width:262,height:214,margin:{left:12,right:12},x:{domain:e,label:t},y:{domain:[E.length,0],label:"",values:[]}});i.element.classList.add("nn-loss-bars");let o=rn("hatch"),s=b("line",{class:"nn-zero",y1:i.area.top,y2:i.area.bottom}),a=E.map((u,c)=>Oa(i,c));i.svg.append(b("defs",{},qa(o))),i.plot.append(s,...a.map(({bar:u})=>u)),i.above.append(...a.flatMap(({name:u,number:c})=>[u,c]));function l(u,c){let h=i.x(0);$(s,{x1:h,x2:h}),a.forEach(({bar:f,name:p,number:m},g)=>{let x=i.x(u[g]),_=g===c;$(f,{x:Math.min(h,x).toFixed(2),width:Math.abs(x-h).toFixed(2),fill:_?`url(#${o})`:"var(--nn-grey)",class:_?"nn-loss-bar nn-loss-true":"nn-loss-bar"}),S(p,_?`${E[g]} (true class)`:E[g]),S(m,r(u[g],g)),$(p,{"font-weight":_?600:400})})}return{panel:i,draw:l}}var Rn=n=>n+La;function Oa(n,t){let e=n.y(Rn(t))-Hr/2,r=e-9;return{bar:b("rect",{y:e,height:Hr}),name:b("text",{class:"nn-loss-haloed",x:n.area.left+5,y:r,style:"text-anchor: start"}),number:b("text",{class:"nn-loss-number nn-loss-haloed",x:n.area.right,y:r,style:"text-anchor: end"})}}function qa(n){return b("pattern",{id:n,width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},b("rect",{class:"nn-loss-hatch-ground",width:7,height:7}),b("rect",{class:"nn-loss-hatch-line",width:3,height:7}))}var Cn=Math.PI,Qt=2*Cn,sn=1e-6,Ia=Qt-sn;function Br(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function za(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Br;let e=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function Xr(n,t,e,r){return n===e&&t===r}function Fa(n){let t=Math.floor(n);if(!(t<=15))return Xr;let e=10**t,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var bn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Br:za(t),this._equal=t==null?Xr:Fa(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,r,i){this._append`Q${+t},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,e,r,i,o,s){this._append`C${+t},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,r,i,o){if(t=+t,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,l=r-t,u=i-e,c=s-t,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(f>sn)if(!(Math.abs(h*l-u*c)>sn)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=r-s,m=i-a,g=l*l+u*u,x=p*p+m*m,_=Math.sqrt(g),w=Math.sqrt(f),M=o*Math.tan((Cn-Math.acos((g+f-x)/(2*_*w)))/2),k=M/w,N=M/_;Math.abs(k-1)>sn&&this._append`L${t+k*c},${e+k*h}`,this._append`A${o},${o},0,0,${+(h*p>c*m)},${this._x1=t+N*l},${this._y1=e+N*u}`}}arc(t,e,r,i,o,s){if(t=+t,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,c=e+l,h=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>sn||Math.abs(this._y1-c)>sn)&&this._append`L${u},${c}`,!!r){if(f<0&&(f=f%Qt+Qt),f>Ia)this._append`A${r},${r},0,1,${h},${t-a},${e-l}A${r},${r},0,1,${h},${this._x1=u},${this._y1=c}`;else if(f>sn){let p=t+r*Math.cos(o),m=e+r*Math.sin(o);if(f>=Cn&&this._equal(u,c,p,m)){f/=2;let g=i+f;this._append`A${r},${r},0,${+(f>=Cn)},${h},${t+r*Math.cos(g)},${e+r*Math.sin(g)}`}this._append`A${r},${r},0,${+(f>=Cn)},${h},${this._x1=p},${this._y1=m}`}}}rect(t,e,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Da(){return new bn}Da.prototype=bn.prototype;function wn(n){return function(){return n}}var Ha=Math.cos;var jt=Math.sin,vn=Math.sqrt,Vr=1e-12,ct=Math.PI,Il=ct/2,Kr=2*ct;function Ba(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);t=r}return n},()=>new bn(t)}var zl=Array.prototype.slice;function Xa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Qr(n){this._context=n}Qr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Zr(n){return new Qr(n)}function Va(n){return n[0]}function Ya(n){return n[1]}function jr(n,t){var e=wn(!0),r=null,i=Zr,o=null,s=Ba(a);n=typeof n=="function"?n:n===void 0?Va:wn(n),t=typeof t=="function"?t:t===void 0?Ya:wn(t);function a(l){var u,c=(l=Xa(l)).length,h,f=!1,p;for(r==null&&(o=i(p=s())),u=0;u<=c;++u)!(u<c&&e(h=l[u],u,l))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+n(h,u,l),+t(h,u,l));if(p)return o=null,p+""||null}return a.x=function(l){return arguments.length?(n=typeof l=="function"?l:wn(+l),a):n},a.y=function(l){return arguments.length?(t=typeof l=="function"?l:wn(+l),a):t},a.defined=function(l){return arguments.length?(e=typeof l=="function"?l:wn(!!l),a):e},a.curve=function(l){return arguments.length?(i=l,r!=null&&(o=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=o=null:o=i(r=l),a):r},a}var Fl=Ua(Zr);function Jr(n){this._curve=n}Jr.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Ua(n){function t(e){return new Jr(n(e))}return t._curve=n,t}var Dl=vn(3);var Ga=vn(1/3),Hl=Ga*2;var ni=jt(ct/10)/jt(7*ct/10),Bl=jt(Kr/10)*ni,Xl=-Ha(Kr/10)*ni;var Vl=vn(3);var Yl=vn(3);var Ul=vn(3)/2,Wa=1/vn(12),Gl=(Wa/2+1)*3;function Q(){}function ft(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function ne(n){this._context=n}ne.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:ft(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ka(n){this._context=n}Ka.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Qa(n){this._context=n}Qa.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:ft(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function ti(n,t){this._basis=new ne(n),this._beta=t}ti.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var r=n[0],i=t[0],o=n[e]-r,s=t[e]-i,a=-1,l;++a<=e;)l=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(r+l*o),this._beta*t[a]+(1-this._beta)*(i+l*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Wl=(function n(t){function e(r){return t===1?new ne(r):new ti(r,t)}return e.beta=function(r){return n(+r)},e})(.85);function ht(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function te(n,t){this._context=n,this._k=(1-t)/6}te.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:ht(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Kl=(function n(t){function e(r){return new te(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ee(n,t){this._context=n,this._k=(1-t)/6}ee.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ql=(function n(t){function e(r){return new ee(r,t)}return e.tension=function(r){return n(+r)},e})(0);function re(n,t){this._context=n,this._k=(1-t)/6}re.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ht(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Zl=(function n(t){function e(r){return new re(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ie(n,t,e){var r=n._x1,i=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Vr){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,l=3*n._l01_a*(n._l01_a+n._l12_a);r=(r*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/l,i=(i*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/l}if(n._l23_a>Vr){var u=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,c=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*u+n._x1*n._l23_2a-t*n._l12_2a)/c,s=(s*u+n._y1*n._l23_2a-e*n._l12_2a)/c}n._context.bezierCurveTo(r,i,o,s,n._x2,n._y2)}function ei(n,t){this._context=n,this._alpha=t}ei.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var jl=(function n(t){function e(r){return t?new ei(r,t):new te(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function ri(n,t){this._context=n,this._alpha=t}ri.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Jl=(function n(t){function e(r){return t?new ri(r,t):new ee(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function ii(n,t){this._context=n,this._alpha=t}ii.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ie(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var nc=(function n(t){function e(r){return t?new ii(r,t):new re(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Za(n){this._context=n}Za.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function Yr(n){return n<0?-1:1}function Ur(n,t,e){var r=n._x1-n._x0,i=t-n._x1,o=(n._y1-n._y0)/(r||i<0&&-0),s=(e-n._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Yr(o)+Yr(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Gr(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function Zt(n,t,e){var r=n._x0,i=n._y0,o=n._x1,s=n._y1,a=(o-r)/3;n._context.bezierCurveTo(r+a,i+a*t,o-a,s-a*e,o,s)}function Jt(n){this._context=n}Jt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Zt(this,this._t0,Gr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,Zt(this,Gr(this,e=Ur(this,n,t)),e);break;default:Zt(this,this._t0,e=Ur(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function ja(n){this._context=new oi(n)}(ja.prototype=Object.create(Jt.prototype)).point=function(n,t){Jt.prototype.point.call(this,t,n)};function oi(n){this._context=n}oi.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,r,i,o){this._context.bezierCurveTo(t,n,r,e,o,i)}};function Ja(n){this._context=n}Ja.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var r=Wr(n),i=Wr(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Wr(n){var t,e=n.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)i[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)r=i[t]/o[t-1],o[t]-=r,s[t]-=r*s[t-1];for(i[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)i[t]=(s[t]-i[t+1])/o[t];for(o[e-1]=(n[e]+i[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-i[t+1];return[i,o]}function nu(n,t){this._context=n,this._t=t}nu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};var si={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Z=10;function dt(n,t,{label:e,at:r,to:i,text:o,...s}){let a=()=>s.bounds??[t.x.domain(),t.y.domain()],l=s.along??tu(s.step,a,r),u=b("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},b("circle",{r:16,class:"nn-target"}),s.shape??b("circle",{r:7,class:"nn-dot"})),c=p=>n.set(i(p.map((m,g)=>pt(m,a()[g])),n.state)),h=null;u.addEventListener("touchstart",p=>p.preventDefault(),{passive:!1}),u.addEventListener("pointerdown",p=>{if(p.button)return;p.preventDefault(),u.focus({preventScroll:!0}),u.setPointerCapture(p.pointerId);let[m,g]=r(n.state),[x,_]=t.pointAt(p);h=[t.x(m)-x,t.y(g)-_]}),u.addEventListener("pointermove",p=>{if(!h)return;let[m,g]=t.pointAt(p);c([t.x.invert(m+h[0]),t.y.invert(g+h[1])])});let f=()=>{h&&n.commit(),h=null};return u.addEventListener("pointerup",f),u.addEventListener("pointercancel",f),u.addEventListener("lostpointercapture",f),u.addEventListener("keydown",p=>{let m=s.along?eu(p,s.along,n.state):ru(p,r(n.state),s.step,a(),g=>i(g,n.state));m&&(p.preventDefault(),n.choose(m))}),on(n,p=>{let m=r(p),[g,x]=[t.x(m[0]),t.y(m[1])];$(u,{transform:`translate(${g.toFixed(2)} ${x.toFixed(2)})`,"aria-valuemin":l.min,"aria-valuemax":l.max,"aria-valuenow":oe(pt(l.value(p),[l.min,l.max])),"aria-valuetext":o(p)})}),u}function tu(n,t,e){let r=n[0]?0:1;return{get min(){return t()[r][0]},get max(){return t()[r][1]},value:i=>e(i)[r]}}function eu(n,{value:t,min:e,max:r,step:i,to:o},s){let a=si[n.key]?.reduce((u,c)=>u+c);if(n.key==="PageUp"&&(a=Z),n.key==="PageDown"&&(a=-Z),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let l=n.shiftKey?Z:1;return o(oe(pt(t(s)+l*a*i,[e,r])),s)}function ru(n,t,e,r,i){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let u=r[o][n.key==="Home"?0:1];return i(t.map((c,h)=>h===o?u:c))}let s=si[n.key];if(n.key==="PageUp"&&(s=o?[0,Z]:[Z,0]),n.key==="PageDown"&&(s=o?[0,-Z]:[-Z,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=n.shiftKey?Z:1,l=t.map((u,c)=>u+a*s[c]*e[c]);return i(l.map((u,c)=>oe(pt(u,r[c]))))}var oe=n=>Number(n.toFixed(6)),pt=(n,[t,e])=>Math.min(e,Math.max(t,n));var ai=5e-5,iu=11;function P(n){let t=Math.abs(n);return t>=1e4||t<ai?it(n,2):rt(n,t<1?4:3)}function mt(n){let e=Math.abs(n)<.005?it(n,2):rt(n,2);return n>0?`+${e}`:e}function gt(n,t){let e=[n,t].map(P);for(let r=3;e[0]===e[1]&&r<12;r+=1)n!==t&&(e=[n,t].map(i=>it(i,r)));return e}function Mn(n){let t=1-n;if(t>=ai)return P(n);let e=Math.ceil(-Math.log10(t))+1;return e<=iu?rt(n,e):"nearly 1"}var L=10,ou=.28,ui=7,li="score (arrow: one step downhill)",su="dashed: before the step, arrow: the next one",au="M -5 -12 L 5 -12 L 5 12 L -5 12 Z";function _t(n){let t=Math.max(...n.map(Math.abs));return L*Math.max(1,Math.ceil((t-1e-9)/L))}var Pn={before:null,origin:null,steps:0};function Ln(n,t,e){return{scores:n.scores.map((i,o)=>o===t?fu(e):i),...Pn}}function ci(n){let{panel:t,draw:e}=En({title:"scores: drag the bars",label:li,domain:[-L,L],write:(a,l)=>cu(a,lt(n.state)?.[l])}),r=E.map(()=>b("path",{class:"nn-loss-step"})),i=E.map(()=>b("path",{class:"nn-loss-ghost"}));t.plot.append(...r);let o=L;n.parts.push(({scores:a})=>{_t(a)!==o&&(o=_t(a),t.x.domain([-o,o]),t.drawAxes())}),t.above.append(...i,...E.map((a,l)=>uu(n,t,l)));function s(a){e(a.scores,a.true);let l=ut(a),u=c=>t.y(Rn(c)+ou);r.forEach((c,h)=>{$(c,{d:lu(t.x(a.scores[h]),t.x(l[h]),u(h))})}),i.forEach((c,h)=>{if($(c,{visibility:a.before?"visible":"hidden"}),!a.before)return;let[f,p]=[t.x(a.before[h]),t.y(Rn(h))];$(c,{d:`M ${f} ${p-17} V ${p+17}`})}),S(t.labels.x,a.before?su:li)}return{panel:t,draw:s}}function uu(n,t,e){let r=Rn(e);return dt(n,t,{label:`score of ${E[e]}`,at:({scores:i})=>[i[e],r],to:([i],o)=>Ln(o,e,Number(i.toFixed(2))+0),step:[.1,0],bounds:[[-L,L],[r,r]],text:({scores:i})=>ot(Number(i[e].toFixed(2))),shape:b("path",{class:"nn-dot",d:au})})}function lu(n,t,e){let r=Math.abs(t-n);if(r<1)return"";let i=t-Math.sign(t-n)*Math.min(ui,r),o=Math.min(ui,r+2)/2;return`M ${n} ${e} L ${t} ${e} M ${i} ${e-o} L ${t} ${e} L ${i} ${e+o}`}function cu(n,t){return t===void 0?K(n,2):`${K(n,2)} (${mt(t)})`}var fu=n=>Math.max(-L,Math.min(L,n));var se=7,hu=[14,22],fi=80,hi=160,pi=["score","probability"];function di(n,t){let e=new xn({title:"loss of the true class",width:400,height:270,x:{domain:[0,1],label:""},y:{domain:[0,se],label:"loss"}}),r=b("path",{class:"nn-curve"}),i=b("line",{class:"nn-loss-tangent"}),o=b("circle",{r:6,class:"nn-loss-ghost"}),s=b("text",{class:"nn-loss-number nn-loss-haloed",x:e.area.right-4,y:e.area.top+14,style:"text-anchor: end"}),a=pu(e);n.parts.push(u=>a(u,t().loss)),e.plot.append(r,i),e.above.append(o,s,du(n,e,t)),e.onHover(u=>bu(n.state,u));function l(u){let{loss:c,before:h}=t(),f=mi(u,t()),p=mu(u,t());$(r,{d:xu(e,u)}),$(i,yu(e,[f,c],p)),S(s,`slope by ${gu(u)}: ${P(p)}`),S(e.labels.x,_u(u));let m=h!==null&&u.over==="probability";$(o,{visibility:m?"visible":"hidden"}),m&&$(o,{cx:e.x(Math.exp(-h)),cy:e.y(h)})}return{panel:e,draw:l}}function pu(n){let t="";return({over:e,scores:r,true:i},o)=>{let s=_t(r),a=e==="probability"&&o<.97*se,l=e==="score"?Sn(-s,yn(r,i)):1.05*o,u=a?se:hu.find(h=>h>=l)??10*Math.ceil(l/10),c=`${e} ${s} ${u}`;c!==t&&(t=c,n.x.domain(e==="score"?[-s,s]:[0,1]),n.y.domain([0,u]),n.drawAxes())}}function du(n,t,e){let r=(o,s)=>{if(s.over==="score")return o;let a=Math.max(1e-12,Math.min(1-1e-12,o));return Fr(a,yn(s.scores,s.true))},i=(o,s)=>Ln(s,s.true,Number(o.toFixed(s.over==="score"?2:3))+0);return dt(n,t,{label:"dot on the curve; moves the score of the true class",at:o=>[mi(o,e()),e().loss],to:([o],s)=>i(r(o,s),s),along:{value:({scores:o,true:s})=>o[s],min:-L,max:L,step:.1,to:i},bounds:[[-1/0,1/0],[-1/0,1/0]],text:o=>`loss ${P(e().loss)}, score ${P(o.scores[o.true])}`,shape:b("circle",{r:7,class:"nn-dot nn-loss-dot"})})}function mi({over:n,scores:t,true:e},{probabilities:r}){return n==="score"?t[e]:r[e]}function mu({over:n,true:t},{probabilities:e,slopes:r}){return n==="score"?r[t]:-1/Math.max(1e-300,e[t])}function gu({over:n,true:t}){return n==="score"?`the score of ${E[t]}`:"p"}function _u({over:n,true:t}){return n==="score"?`score of ${E[t]}, the other scores as they are`:`probability p of ${E[t]}`}function xu(n,{over:t,scores:e,true:r}){let i=jr(([c])=>n.x(c).toFixed(2),([,c])=>n.y(c).toFixed(2)),o=n.y.domain()[1],s=Array.from({length:hi+1},(c,h)=>h/hi);if(t==="probability")return i(s.map(c=>[Math.exp(-c*o),c*o]));let a=yn(e,r),[l,u]=n.x.domain();return i(s.map(c=>{let h=l+c*(u-l);return[h,Sn(h,a)]}))}function yu(n,[t,e],r){let i=n.x(1)-n.x(0),o=(n.y(1)-n.y(0))*Math.max(-1e12,r),s=Math.hypot(i,o),[a,l]=[fi*i/s,fi*o/s],[u,c]=[n.x(t),n.y(e)];return{x1:u-a,y1:c-l,x2:u+a,y2:c+l}}function bu(n,[t]){if(n.over==="probability")return`p = ${Mn(t)}
loss = ${P(-Math.log(t))}`;let e=Sn(t,yn(n.scores,n.true));return`score = ${P(t)}
loss = ${P(e)}`}var gi=`.nn-loss-bars .nn-axis:nth-of-type(2) {
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
`;function _i(n,{probabilities:t,loss:e,slopes:r,lead:i,rival:o,before:s}){let a=E[n.true],l=Mn(t[n.true]),u=`${Mu(i,E[o])} and has probability ${l}`;return[s===null?"":vu(n,s,e),s===null?`The true class, ${a}, is ${u}, so the loss, −log of it, is ${P(e)}.`:`The true class, ${a}, is now ${u}.`,`The slopes of the loss, ${xi(r,P)}, add up to 0.`].filter(Boolean).join(" ")}function vu(n,t,e){let{steps:r,rate:i}=n,[o,s]=gt(t,e),a=o===s?`the loss stays at ${s}`:`the loss falls from ${o} to ${s}`,l=xi(lt(n),mt);return`Step ${r} with learning rate ${K(i,3)}: ${l}; ${a}.`}var xi=(n,t)=>E.map((e,r)=>`${e} ${t(n[r])}`).join(", ");function Mu(n,t){if(Math.abs(n)<.005)return`level with ${t}`;let e=`${K(Math.abs(n))} ${n>0?"ahead of":"behind"} ${t}`;return n>0?`${e}, the best of the others,`:e}var zc=zr({name:"softmax, cross-entropy and gradient for three classes",initial:{scores:[2,-1,1],true:2,lr:1,over:"score",...Pn,rate:1},build(n){let t=null;n.parts.push(l=>{let{before:u}=l,c=u&&at({...l,scores:u}).loss;t={...at(l),before:c}});let e=ci(n),r=En({title:"probabilities",label:"softmax of the scores",domain:[0,1],write:Mn}),i=En({title:"slopes of the loss",label:"slope of the loss by each score",domain:[-1,1],write:P}),o=di(n,()=>t),s=y("div",{class:"nn-loss-side"},...ku(n,()=>t)),a=Vt(o.panel,s);return a.classList.add("nn-loss-lower"),n.root.append(y("style",{},gi),Vt(e.panel,r.panel,i.panel),a),l=>(e.draw(l),r.draw(t.probabilities,l.true),i.draw(t.slopes,l.true),o.draw(l),_i(l,t))}});function ku(n,t){return[Yt(Gt(n,{label:"true class",options:(r=>r.map((i,o)=>({value:o,label:i})))(E),value:r=>r.true,changes:r=>({true:r,...Pn})}),...E.map((r,i)=>Au(n,r,i)),Gt(n,{key:"over",label:"curve: loss over",options:pi.map(r=>({value:r,label:r}))})),Yt(Ut(n,{key:"lr",label:"learning rate",min:.1,max:10,log:!0}),Cr("descent",Wt(n,{label:"One step downhill",onclick:()=>Nu(n)}),Wt(n,{label:"Undo steps",enabled:({origin:r})=>r!==null,onclick:()=>n.choose({scores:n.state.origin,...Pn})})),Tu(n,t))]}function Au(n,t,e){return Ut(n,{label:`score of ${t}`,min:-L,max:L,value:({scores:r})=>Number(r[e].toFixed(4)),changes:r=>Ln(n.state,e,r)})}function Nu(n){let{state:t}=n,{scores:e,steps:r,lr:i,origin:o}=t;n.choose({scores:ut(t),before:e,origin:o??e,steps:r+1,rate:i})}function Tu(n,t){let e=y("span",{class:"nn-loss-change"});return on(n,({steps:r})=>{let{before:i,loss:o}=t(),s=`${P(o)}, before any step`;S(e,i===null?s:`${gt(i,o).join(" → ")} in step ${r}`)}),y("div",{class:"nn-row nn-choice"},y("span",{class:"nn-label"},"loss"),e)}export{zc as default};
