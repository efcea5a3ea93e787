function _i(n){return n}var vt=1,kt=2,At=3,On=4,ae=1e-6;function Ni(n){return"translate("+n+",0)"}function Si(n){return"translate(0,"+n+")"}function Ei(n){return t=>+n(t)}function Li(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Ti(){return!this.__axis}function se(n,t){var e=[],r=null,i=null,o=6,a=6,s=3,c=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===vt||n===On?-1:1,f=n===On||n===kt?"x":"y",h=n===vt||n===At?Ni:Si;function l(d){var m=r??(t.ticks?t.ticks.apply(t,e):t.domain()),p=i??(t.tickFormat?t.tickFormat.apply(t,e):_i),y=Math.max(o,0)+s,g=t.range(),w=+g[0]+c,M=+g[g.length-1]+c,b=(t.bandwidth?Li:Ei)(t.copy(),c),A=d.selection?d.selection():d,$=A.selectAll(".domain").data([null]),N=A.selectAll(".tick").data(m,t).order(),R=N.exit(),S=N.enter().append("g").attr("class","tick"),k=N.select("line"),T=N.select("text");$=$.merge($.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),N=N.merge(S),k=k.merge(S.append("line").attr("stroke","currentColor").attr(f+"2",u*o)),T=T.merge(S.append("text").attr("fill","currentColor").attr(f,u*y).attr("dy",n===vt?"0em":n===At?"0.71em":"0.32em")),d!==A&&($=$.transition(d),N=N.transition(d),k=k.transition(d),T=T.transition(d),R=R.transition(d).attr("opacity",ae).attr("transform",function(x){return isFinite(x=b(x))?h(x+c):this.getAttribute("transform")}),S.attr("opacity",ae).attr("transform",function(x){var E=this.parentNode.__axis;return h((E&&isFinite(E=E(x))?E:b(x))+c)})),R.remove(),$.attr("d",n===On||n===kt?a?"M"+u*a+","+w+"H"+c+"V"+M+"H"+u*a:"M"+c+","+w+"V"+M:a?"M"+w+","+u*a+"V"+c+"H"+M+"V"+u*a:"M"+w+","+c+"H"+M),N.attr("opacity",1).attr("transform",function(x){return h(b(x)+c)}),k.attr(f+"2",u*o),T.attr(f,u*y).text(p),A.filter(Ti).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===kt?"start":n===On?"end":"middle"),A.each(function(){this.__axis=b})}return l.scale=function(d){return arguments.length?(t=d,l):t},l.ticks=function(){return e=Array.from(arguments),l},l.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),l):e.slice()},l.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),l):r&&r.slice()},l.tickFormat=function(d){return arguments.length?(i=d,l):i},l.tickSize=function(d){return arguments.length?(o=a=+d,l):o},l.tickSizeInner=function(d){return arguments.length?(o=+d,l):o},l.tickSizeOuter=function(d){return arguments.length?(a=+d,l):a},l.tickPadding=function(d){return arguments.length?(s=+d,l):s},l.offset=function(d){return arguments.length?(c=+d,l):c},l}function ue(n){return se(At,n)}function ce(n){return se(On,n)}function In(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function Ri(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function le(n){let t,e,r;n.length!==2?(t=In,e=(s,c)=>In(n(s),c),r=(s,c)=>n(s)-c):(t=n===In||n===Ri?n:Oi,e=n,r=n);function i(s,c,u=0,f=s.length){if(u<f){if(t(c,c)!==0)return f;do{let h=u+f>>>1;e(s[h],c)<0?u=h+1:f=h}while(u<f)}return u}function o(s,c,u=0,f=s.length){if(u<f){if(t(c,c)!==0)return f;do{let h=u+f>>>1;e(s[h],c)<=0?u=h+1:f=h}while(u<f)}return u}function a(s,c,u=0,f=s.length){let h=i(s,c,u,f-1);return h>u&&r(s[h-1],c)>-r(s[h],c)?h-1:h}return{left:i,center:a,right:o}}function Oi(){return 0}function Ii(n){return n===null?NaN:+n}var fe=le(In),he=fe.right,Bu=fe.left,ju=le(Ii).center;var Pi=de(me),Xu=de(Ci);function de(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let s=e&&n(e),c=r&&n(r),u=i.slice();return s&&c?(gn(s,u,i,o,a),gn(s,i,u,o,a),gn(s,u,i,o,a),xn(c,i,u,o,a),xn(c,u,i,o,a),xn(c,i,u,o,a)):s?(gn(s,i,u,o,a),gn(s,u,i,o,a),gn(s,i,u,o,a)):c&&(xn(c,i,u,o,a),xn(c,u,i,o,a),xn(c,i,u,o,a)),t}}function gn(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function xn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function Ci(n){let t=me(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function me(n){let t=Math.floor(n);if(t===n)return zi(n);let e=n-t,r=2*n+1;return(i,o,a,s,c)=>{if(!((s-=c)>=a))return;let u=t*o[a],f=c*t,h=f+c;for(let l=a,d=a+f;l<d;l+=c)u+=o[Math.min(s,l)];for(let l=a,d=s;l<=d;l+=c)u+=o[Math.min(s,l+f)],i[l]=(u+e*(o[Math.max(a,l-h)]+o[Math.min(s,l+h)]))/r,u-=o[Math.max(a,l-f)]}}function zi(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=n*r[i],c=a*n;for(let u=i,f=i+c;u<f;u+=a)s+=r[Math.min(o,u)];for(let u=i,f=o;u<=f;u+=a)s+=r[Math.min(o,u+c)],e[u]=s/t,s-=r[Math.max(i,u-c)]}}function qi(n,t){let e=0;if(t===void 0)for(let r of n)r!=null&&(r=+r)>=r&&++e;else{let r=-1;for(let i of n)(i=t(i,++r,n))!=null&&(i=+i)>=i&&++e}return e}function pe(n,t){let e,r;if(t===void 0)for(let i of n)i!=null&&(e===void 0?i>=i&&(e=r=i):(e>i&&(e=i),r<i&&(r=i)));else{let i=-1;for(let o of n)(o=t(o,++i,n))!=null&&(e===void 0?o>=o&&(e=r=o):(e>o&&(e=o),r<o&&(r=o)))}return[e,r]}var Fi=Array.prototype,Uu=Fi.slice;var Di=Math.sqrt(50),Hi=Math.sqrt(10),Bi=Math.sqrt(2);function Gn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=Di?10:o>=Hi?5:o>=Bi?2:1,s,c,u;return i<0?(u=Math.pow(10,-i)/a,s=Math.round(n*u),c=Math.round(t*u),s/u<n&&++s,c/u>t&&--c,u=-u):(u=Math.pow(10,i)*a,s=Math.round(n/u),c=Math.round(t/u),s*u<n&&++s,c*u>t&&--c),c<s&&.5<=e&&e<2?Gn(n,t,e*2):[s,c,u]}function yn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?Gn(t,n,e):Gn(n,t,e);if(!(o>=i))return[];let s=o-i+1,c=new Array(s);if(r)if(a<0)for(let u=0;u<s;++u)c[u]=(o-u)/-a;else for(let u=0;u<s;++u)c[u]=(o-u)*a;else if(a<0)for(let u=0;u<s;++u)c[u]=(i+u)/-a;else for(let u=0;u<s;++u)c[u]=(i+u)*a;return c}function Pn(n,t,e){return t=+t,n=+n,e=+e,Gn(n,t,e)[2]}function ge(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Pn(t,n,e):Pn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}function xe(n,t,e){let r;for(;;){let i=Pn(n,t,e);if(i===r||i===0||!isFinite(i))return[n,t];if(i>0){let o=Math.ceil(n/i),a=Math.floor(t/i);n=(o-(o*i>n))*i,t=(a+(a*i<t))*i}else if(i<0){let o=-i,a=Math.ceil(n*o),s=Math.floor(t*o);n=(a-(a/o>n))/o,t=(s+(s/o<t))/o}r=i}}function ye(n){return Math.max(1,Math.ceil(Math.log(qi(n))/Math.LN2)+1)}var Vu=ji(Math.random);function ji(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,s=e[o+r];e[o+r]=e[a+r],e[a+r]=s}return e}}function vn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function qn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function tn(){}var ln=.7,Mn=1/ln,wn="\\s*([+-]?\\d+)\\s*",Cn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",V="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Xi=/^#([0-9a-f]{3,8})$/,Ui=new RegExp(`^rgb\\(${wn},${wn},${wn}\\)$`),Vi=new RegExp(`^rgb\\(${V},${V},${V}\\)$`),Yi=new RegExp(`^rgba\\(${wn},${wn},${wn},${Cn}\\)$`),Gi=new RegExp(`^rgba\\(${V},${V},${V},${Cn}\\)$`),Wi=new RegExp(`^hsl\\(${Cn},${V},${V}\\)$`),Ki=new RegExp(`^hsla\\(${Cn},${V},${V},${Cn}\\)$`),we={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};vn(tn,kn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:be,formatHex:be,formatHex8:Zi,formatHsl:Qi,formatRgb:Me,toString:Me});function be(){return this.rgb().formatHex()}function Zi(){return this.rgb().formatHex8()}function Qi(){return Le(this).formatHsl()}function Me(){return this.rgb().formatRgb()}function kn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Xi.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?ve(t):e===3?new I(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Wn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Wn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ui.exec(n))?new I(t[1],t[2],t[3],1):(t=Vi.exec(n))?new I(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Yi.exec(n))?Wn(t[1],t[2],t[3],t[4]):(t=Gi.exec(n))?Wn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Wi.exec(n))?$e(t[1],t[2]/100,t[3]/100,1):(t=Ki.exec(n))?$e(t[1],t[2]/100,t[3]/100,t[4]):we.hasOwnProperty(n)?ve(we[n]):n==="transparent"?new I(NaN,NaN,NaN,0):null}function ve(n){return new I(n>>16&255,n>>8&255,n&255,1)}function Wn(n,t,e,r){return r<=0&&(n=t=e=NaN),new I(n,t,e,r)}function Lt(n){return n instanceof tn||(n=kn(n)),n?(n=n.rgb(),new I(n.r,n.g,n.b,n.opacity)):new I}function fn(n,t,e,r){return arguments.length===1?Lt(n):new I(n,t,e,r??1)}function I(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}vn(I,fn,qn(tn,{brighter(n){return n=n==null?Mn:Math.pow(Mn,n),new I(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?ln:Math.pow(ln,n),new I(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new I(un(this.r),un(this.g),un(this.b),Zn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ke,formatHex:ke,formatHex8:Ji,formatRgb:Ae,toString:Ae}));function ke(){return`#${sn(this.r)}${sn(this.g)}${sn(this.b)}`}function Ji(){return`#${sn(this.r)}${sn(this.g)}${sn(this.b)}${sn((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ae(){let n=Zn(this.opacity);return`${n===1?"rgb(":"rgba("}${un(this.r)}, ${un(this.g)}, ${un(this.b)}${n===1?")":`, ${n})`}`}function Zn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function un(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function sn(n){return n=un(n),(n<16?"0":"")+n.toString(16)}function $e(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new B(n,t,e,r)}function Le(n){if(n instanceof B)return new B(n.h,n.s,n.l,n.opacity);if(n instanceof tn||(n=kn(n)),!n)return new B;if(n instanceof B)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,s=o-i,c=(o+i)/2;return s?(t===o?a=(e-r)/s+(e<r)*6:e===o?a=(r-t)/s+2:a=(t-e)/s+4,s/=c<.5?o+i:2-o-i,a*=60):s=c>0&&c<1?0:a,new B(a,s,c,n.opacity)}function Jn(n,t,e,r){return arguments.length===1?Le(n):new B(n,t,e,r??1)}function B(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(B,Jn,qn(tn,{brighter(n){return n=n==null?Mn:Math.pow(Mn,n),new B(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?ln:Math.pow(ln,n),new B(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new I($t(n>=240?n-240:n+120,i,r),$t(n,i,r),$t(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new B(_e(this.h),Kn(this.s),Kn(this.l),Zn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Zn(this.opacity);return`${n===1?"hsl(":"hsla("}${_e(this.h)}, ${Kn(this.s)*100}%, ${Kn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function _e(n){return n=(n||0)%360,n<0?n+360:n}function Kn(n){return Math.max(0,Math.min(1,n||0))}function $t(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Te=Math.PI/180,Re=180/Math.PI,Qn=18,Oe=.96422,Ie=1,Pe=.82521,Ce=4/29,bn=6/29,ze=3*bn*bn,no=bn*bn*bn;function qe(n){if(n instanceof Y)return new Y(n.l,n.a,n.b,n.opacity);if(n instanceof Z)return De(n);n instanceof I||(n=Lt(n));var t=Et(n.r),e=Et(n.g),r=Et(n.b),i=_t((.2225045*t+.7168786*e+.0606169*r)/Ie),o,a;return t===e&&e===r?o=a=i:(o=_t((.4360747*t+.3850649*e+.1430804*r)/Oe),a=_t((.0139322*t+.0971045*e+.7141733*r)/Pe)),new Y(116*i-16,500*(o-i),200*(i-a),n.opacity)}function Fe(n,t,e,r){return arguments.length===1?qe(n):new Y(n,t,e,r??1)}function Y(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}vn(Y,Fe,qn(tn,{brighter(n){return new Y(this.l+Qn*(n??1),this.a,this.b,this.opacity)},darker(n){return new Y(this.l-Qn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Oe*Nt(t),n=Ie*Nt(n),e=Pe*Nt(e),new I(St(3.1338561*t-1.6168667*n-.4906146*e),St(-.9787684*t+1.9161415*n+.033454*e),St(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function _t(n){return n>no?Math.pow(n,1/3):n/ze+Ce}function Nt(n){return n>bn?n*n*n:ze*(n-Ce)}function St(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function Et(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function to(n){if(n instanceof Z)return new Z(n.h,n.c,n.l,n.opacity);if(n instanceof Y||(n=qe(n)),n.a===0&&n.b===0)return new Z(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Re;return new Z(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function nt(n,t,e,r){return arguments.length===1?to(n):new Z(n,t,e,r??1)}function Z(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function De(n){if(isNaN(n.h))return new Y(n.l,0,0,n.opacity);var t=n.h*Te;return new Y(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}vn(Z,nt,qn(tn,{brighter(n){return new Z(this.h,this.c,this.l+Qn*(n??1),this.opacity)},darker(n){return new Z(this.h,this.c,this.l-Qn*(n??1),this.opacity)},rgb(){return De(this).rgb()}}));var He=-.14861,Tt=1.78277,Rt=-.29227,tt=-.90649,zn=1.97294,Ne=zn*tt,Se=zn*Tt,Ee=Tt*Rt-tt*He;function eo(n){if(n instanceof cn)return new cn(n.h,n.s,n.l,n.opacity);n instanceof I||(n=Lt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Ee*r+Ne*t-Se*e)/(Ee+Ne-Se),o=r-i,a=(zn*(e-i)-Rt*o)/tt,s=Math.sqrt(a*a+o*o)/(zn*i*(1-i)),c=s?Math.atan2(a,o)*Re-120:NaN;return new cn(c<0?c+360:c,s,i,n.opacity)}function et(n,t,e,r){return arguments.length===1?eo(n):new cn(n,t,e,r??1)}function cn(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(cn,et,qn(tn,{brighter(n){return n=n==null?Mn:Math.pow(Mn,n),new cn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?ln:Math.pow(ln,n),new cn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Te,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new I(255*(t+e*(He*r+Tt*i)),255*(t+e*(Rt*r+tt*i)),255*(t+e*(zn*r)),this.opacity)}}));function Ue(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function ro(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,s=r<t-1?n[r+2]:2*o-i;return Ue((e-r/t)*t,a,i,o,s)}}function io(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],s=n[(r+2)%t];return Ue((e-r/t)*t,i,o,a,s)}}var it=n=>()=>n;function Ve(n,t){return function(e){return n+e*t}}function oo(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Ct(n,t){var e=t-n;return e?Ve(n,e>180||e<-180?e-360*Math.round(e/360):e):it(isNaN(n)?t:n)}function ao(n){return(n=+n)==1?z:function(t,e){return e-t?oo(t,e,n):it(isNaN(t)?e:t)}}function z(n,t){var e=t-n;return e?Ve(n,e):it(isNaN(n)?t:n)}var Be=(function n(t){var e=ao(t);function r(i,o){var a=e((i=fn(i)).r,(o=fn(o)).r),s=e(i.g,o.g),c=e(i.b,o.b),u=z(i.opacity,o.opacity);return function(f){return i.r=a(f),i.g=s(f),i.b=c(f),i.opacity=u(f),i+""}}return r.gamma=n,r})(1);function Ye(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,s;for(a=0;a<e;++a)s=fn(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=n(r),i=n(i),o=n(o),s.opacity=1,function(c){return s.r=r(c),s.g=i(c),s.b=o(c),s+""}}}var Ku=Ye(ro),Zu=Ye(io);function so(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function uo(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function co(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=ot(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function lo(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function j(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function fo(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=ot(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var It=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Ot=new RegExp(It.source,"g");function ho(n){return function(){return n}}function mo(n){return function(t){return n(t)+""}}function po(n,t){var e=It.lastIndex=Ot.lastIndex=0,r,i,o,a=-1,s=[],c=[];for(n=n+"",t=t+"";(r=It.exec(n))&&(i=Ot.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,c.push({i:a,x:j(r,i)})),e=Ot.lastIndex;return e<t.length&&(o=t.slice(e),s[a]?s[a]+=o:s[++a]=o),s.length<2?c[0]?mo(c[0].x):ho(t):(t=c.length,function(u){for(var f=0,h;f<t;++f)s[(h=c[f]).i]=h.x(u);return s.join("")})}function ot(n,t){var e=typeof t,r;return t==null||e==="boolean"?it(t):(e==="number"?j:e==="string"?(r=kn(t))?(t=r,Be):po:t instanceof kn?Be:t instanceof Date?lo:uo(t)?so:Array.isArray(t)?co:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?fo:j)(n,t)}function Ge(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var je=180/Math.PI,Pt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function We(n,t,e,r,i,o){var a,s,c;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(c=n*e+t*r)&&(e-=n*c,r-=t*c),(s=Math.sqrt(e*e+r*r))&&(e/=s,r/=s,c/=s),n*r<t*e&&(n=-n,t=-t,c=-c,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*je,skewX:Math.atan(c)*je,scaleX:a,scaleY:s}}var rt;function go(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?Pt:We(t.a,t.b,t.c,t.d,t.e,t.f)}function xo(n){return n==null||(rt||(rt=document.createElementNS("http://www.w3.org/2000/svg","g")),rt.setAttribute("transform",n),!(n=rt.transform.baseVal.consolidate()))?Pt:(n=n.matrix,We(n.a,n.b,n.c,n.d,n.e,n.f))}function Ke(n,t,e,r){function i(u){return u.length?u.pop()+" ":""}function o(u,f,h,l,d,m){if(u!==h||f!==l){var p=d.push("translate(",null,t,null,e);m.push({i:p-4,x:j(u,h)},{i:p-2,x:j(f,l)})}else(h||l)&&d.push("translate("+h+t+l+e)}function a(u,f,h,l){u!==f?(u-f>180?f+=360:f-u>180&&(u+=360),l.push({i:h.push(i(h)+"rotate(",null,r)-2,x:j(u,f)})):f&&h.push(i(h)+"rotate("+f+r)}function s(u,f,h,l){u!==f?l.push({i:h.push(i(h)+"skewX(",null,r)-2,x:j(u,f)}):f&&h.push(i(h)+"skewX("+f+r)}function c(u,f,h,l,d,m){if(u!==h||f!==l){var p=d.push(i(d)+"scale(",null,",",null,")");m.push({i:p-4,x:j(u,h)},{i:p-2,x:j(f,l)})}else(h!==1||l!==1)&&d.push(i(d)+"scale("+h+","+l+")")}return function(u,f){var h=[],l=[];return u=n(u),f=n(f),o(u.translateX,u.translateY,f.translateX,f.translateY,h,l),a(u.rotate,f.rotate,h,l),s(u.skewX,f.skewX,h,l),c(u.scaleX,u.scaleY,f.scaleX,f.scaleY,h,l),u=f=null,function(d){for(var m=-1,p=l.length,y;++m<p;)h[(y=l[m]).i]=y.x(d);return h.join("")}}}var Qu=Ke(go,"px, ","px)","deg)"),Ju=Ke(xo,", ",")",")"),yo=1e-12;function Xe(n){return((n=Math.exp(n))+1/n)/2}function wo(n){return((n=Math.exp(n))-1/n)/2}function bo(n){return((n=Math.exp(2*n))-1)/(n+1)}var nc=(function n(t,e,r){function i(o,a){var s=o[0],c=o[1],u=o[2],f=a[0],h=a[1],l=a[2],d=f-s,m=h-c,p=d*d+m*m,y,g;if(p<yo)g=Math.log(l/u)/t,y=function(N){return[s+N*d,c+N*m,u*Math.exp(t*N*g)]};else{var w=Math.sqrt(p),M=(l*l-u*u+r*p)/(2*u*e*w),b=(l*l-u*u-r*p)/(2*l*e*w),A=Math.log(Math.sqrt(M*M+1)-M),$=Math.log(Math.sqrt(b*b+1)-b);g=($-A)/t,y=function(N){var R=N*g,S=Xe(A),k=u/(e*w)*(S*bo(t*R+A)-wo(A));return[s+k*d,c+k*m,u*S/Xe(t*R+A)]}}return y.duration=Math.abs(g)*1e3*t/Math.SQRT2,y}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,c=s*s;return n(a,s,c)},i})(Math.SQRT2,2,4);function Ze(n){return function(t,e){var r=n((t=Jn(t)).h,(e=Jn(e)).h),i=z(t.s,e.s),o=z(t.l,e.l),a=z(t.opacity,e.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var tc=Ze(Ct),ec=Ze(z);function Qe(n){return function(t,e){var r=n((t=nt(t)).h,(e=nt(e)).h),i=z(t.c,e.c),o=z(t.l,e.l),a=z(t.opacity,e.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var rc=Qe(Ct),ic=Qe(z);function Je(n){return(function t(e){e=+e;function r(i,o){var a=n((i=et(i)).h,(o=et(o)).h),s=z(i.s,o.s),c=z(i.l,o.l),u=z(i.opacity,o.opacity);return function(f){return i.h=a(f),i.s=s(f),i.l=c(Math.pow(f,e)),i.opacity=u(f),i+""}}return r.gamma=t,r})(1)}var oc=Je(Ct),ac=Je(z);function Mo(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function st(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function An(n){return n=st(Math.abs(n)),n?n[1]:NaN}function vo(n,t){return function(e,r){for(var i=e.length,o=[],a=0,s=n[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),o.push(e.substring(i-=s,i+s)),!((c+=s+1)>r));)s=n[a=(a+1)%n.length];return o.reverse().join(t)}}function ko(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var Ao=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function $n(n){if(!(t=Ao.exec(n)))throw new Error("invalid format: "+n);var t;return new zt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}$n.prototype=zt.prototype;function zt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}zt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function $o(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var ut;function _o(n,t){var e=st(n,t);if(!e)return ut=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(ut=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+st(n,Math.max(0,t+o-1))[0]}function nr(n,t){var e=st(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var tr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:Mo,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>nr(n*100,t),r:nr,s:_o,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function er(n){return n}var rr=Array.prototype.map,ir=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function No(n){var t=n.grouping===void 0||n.thousands===void 0?er:vo(rr.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?er:ko(rr.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",s=n.minus===void 0?"−":n.minus+"",c=n.nan===void 0?"NaN":n.nan+"";function u(h,l){h=$n(h);var d=h.fill,m=h.align,p=h.sign,y=h.symbol,g=h.zero,w=h.width,M=h.comma,b=h.precision,A=h.trim,$=h.type;$==="n"?(M=!0,$="g"):tr[$]||(b===void 0&&(b=12),A=!0,$="g"),(g||d==="0"&&m==="=")&&(g=!0,d="0",m="=");var N=(l&&l.prefix!==void 0?l.prefix:"")+(y==="$"?e:y==="#"&&/[boxX]/.test($)?"0"+$.toLowerCase():""),R=(y==="$"?r:/[%p]/.test($)?a:"")+(l&&l.suffix!==void 0?l.suffix:""),S=tr[$],k=/[defgprs%]/.test($);b=b===void 0?6:/[gprs]/.test($)?Math.max(1,Math.min(21,b)):Math.max(0,Math.min(20,b));function T(x){var E=N,O=R,nn,oe,Un;if($==="c")O=S(x)+O,x="";else{x=+x;var Vn=x<0||1/x<0;if(x=isNaN(x)?c:S(Math.abs(x),b),A&&(x=$o(x)),Vn&&+x==0&&p!=="+"&&(Vn=!1),E=(Vn?p==="("?p:s:p==="-"||p==="("?"":p)+E,O=($==="s"&&!isNaN(x)&&ut!==void 0?ir[8+ut/3]:"")+O+(Vn&&p==="("?")":""),k){for(nn=-1,oe=x.length;++nn<oe;)if(Un=x.charCodeAt(nn),48>Un||Un>57){O=(Un===46?i+x.slice(nn+1):x.slice(nn))+O,x=x.slice(0,nn);break}}}M&&!g&&(x=t(x,1/0));var Yn=E.length+x.length+O.length,K=Yn<w?new Array(w-Yn+1).join(d):"";switch(M&&g&&(x=t(K+x,K.length?w-O.length:1/0),K=""),m){case"<":x=E+x+O+K;break;case"=":x=E+K+x+O;break;case"^":x=K.slice(0,Yn=K.length>>1)+E+x+O+K.slice(Yn);break;default:x=K+E+x+O;break}return o(x)}return T.toString=function(){return h+""},T}function f(h,l){var d=Math.max(-8,Math.min(8,Math.floor(An(l)/3)))*3,m=Math.pow(10,-d),p=u((h=$n(h),h.type="f",h),{suffix:ir[8+d/3]});return function(y){return p(m*y)}}return{format:u,formatPrefix:f}}var at,ct,qt;So({thousands:",",grouping:[3],currency:["$",""]});function So(n){return at=No(n),ct=at.format,qt=at.formatPrefix,at}function or(n){return Math.max(0,-An(Math.abs(n)))}function ar(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(An(t)/3)))*3-An(Math.abs(n)))}function sr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,An(t)-An(n))+1}function hr(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Eo(n){return function(){return n}}function Lo(n){return+n}var ur=[0,1];function _n(n){return n}function Ft(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Eo(isNaN(t)?NaN:.5)}function To(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Ro(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=Ft(i,r),o=e(a,o)):(r=Ft(r,i),o=e(o,a)),function(s){return o(r(s))}}function Oo(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=Ft(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(s){var c=he(n,s,1,r)-1;return o[c](i[c](s))}}function dr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function mr(){var n=ur,t=ur,e=ot,r,i,o,a=_n,s,c,u;function f(){var l=Math.min(n.length,t.length);return a!==_n&&(a=To(n[0],n[l-1])),s=l>2?Oo:Ro,c=u=null,h}function h(l){return l==null||isNaN(l=+l)?o:(c||(c=s(n.map(r),t,e)))(r(a(l)))}return h.invert=function(l){return a(i((u||(u=s(t,n.map(r),j)))(l)))},h.domain=function(l){return arguments.length?(n=Array.from(l,Lo),f()):n.slice()},h.range=function(l){return arguments.length?(t=Array.from(l),f()):t.slice()},h.rangeRound=function(l){return t=Array.from(l),e=Ge,f()},h.clamp=function(l){return arguments.length?(a=l?!0:_n,f()):a!==_n},h.interpolate=function(l){return arguments.length?(e=l,f()):e},h.unknown=function(l){return arguments.length?(o=l,h):o},function(l,d){return r=l,i=d,f()}}function Io(){return mr()(_n,_n)}function Po(n,t,e,r){var i=ge(n,t,e),o;switch(r=$n(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=ar(i,a))&&(r.precision=o),qt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=sr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=or(i))&&(r.precision=o-(r.type==="%")*2);break}}return ct(r)}function Co(n){var t=n.domain;return n.ticks=function(e){var r=t();return yn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Po(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],c,u,f=10;for(s<a&&(u=a,a=s,s=u,u=i,i=o,o=u);f-- >0;){if(u=Pn(a,s,e),u===c)return r[i]=a,r[o]=s,t(r);if(u>0)a=Math.floor(a/u)*u,s=Math.ceil(s/u)*u;else if(u<0)a=Math.ceil(a*u)/u,s=Math.floor(s*u)/u;else break;c=u}return n},n}function Dt(){var n=Io();return n.copy=function(){return dr(n,Dt())},hr.apply(n,arguments),Co(n)}function zo(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function cr(n){return Math.log(n)}function lr(n){return Math.exp(n)}function qo(n){return-Math.log(-n)}function Fo(n){return-Math.exp(-n)}function Do(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Ho(n){return n===10?Do:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Bo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function fr(n){return(t,e)=>-n(-t,e)}function jo(n){let t=n(cr,lr),e=t.domain,r=10,i,o;function a(){return i=Bo(r),o=Ho(r),e()[0]<0?(i=fr(i),o=fr(o),n(qo,Fo)):n(cr,lr),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(e(s),a()):e()},t.ticks=s=>{let c=e(),u=c[0],f=c[c.length-1],h=f<u;h&&([u,f]=[f,u]);let l=i(u),d=i(f),m,p,y=s==null?10:+s,g=[];if(!(r%1)&&d-l<y){if(l=Math.floor(l),d=Math.ceil(d),u>0){for(;l<=d;++l)for(m=1;m<r;++m)if(p=l<0?m/o(-l):m*o(l),!(p<u)){if(p>f)break;g.push(p)}}else for(;l<=d;++l)for(m=r-1;m>=1;--m)if(p=l>0?m/o(-l):m*o(l),!(p<u)){if(p>f)break;g.push(p)}g.length*2<y&&(g=yn(u,f,y))}else g=yn(l,d,Math.min(d-l,y)).map(o);return h?g.reverse():g},t.tickFormat=(s,c)=>{if(s==null&&(s=10),c==null&&(c=r===10?"s":","),typeof c!="function"&&(!(r%1)&&(c=$n(c)).precision==null&&(c.trim=!0),c=ct(c)),s===1/0)return c;let u=Math.max(1,r*s/t.ticks().length);return f=>{let h=f/o(Math.round(i(f)));return h*r<r-.5&&(h*=r),h<=u?c(f):""}},t.nice=()=>e(zo(e(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function Ht(){let n=jo(mr()).domain([1,10]);return n.copy=()=>dr(n,Ht()).base(n.base()),hr.apply(n,arguments),n}var Bt="http://www.w3.org/1999/xhtml",pr={svg:"http://www.w3.org/2000/svg",xhtml:Bt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function gr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),pr.hasOwnProperty(t)?{space:pr[t],local:n}:n}function Xo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Bt&&t.documentElement.namespaceURI===Bt?t.createElement(n):t.createElementNS(e,n)}}function Uo(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function xr(n){var t=gr(n);return(t.local?Uo:Xo)(t)}function Vo(){}function yr(n){return n==null?Vo:function(){return this.querySelector(n)}}function Yo(n){typeof n!="function"&&(n=yr(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),c,u,f=0;f<a;++f)(c=o[f])&&(u=n.call(c,c.__data__,f,o))&&("__data__"in c&&(u.__data__=c.__data__),s[f]=u);return new F(r,this._parents)}function Go(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Wo(){return[]}function Ko(n){return n==null?Wo:function(){return this.querySelectorAll(n)}}function Zo(n){return function(){return Go(n.apply(this,arguments))}}function Qo(n){typeof n=="function"?n=Zo(n):n=Ko(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],s=a.length,c,u=0;u<s;++u)(c=a[u])&&(r.push(n.call(c,c.__data__,u,a)),i.push(c));return new F(r,i)}function Jo(n){return function(){return this.matches(n)}}function wr(n){return function(t){return t.matches(n)}}var na=Array.prototype.find;function ta(n){return function(){return na.call(this.children,n)}}function ea(){return this.firstElementChild}function ra(n){return this.select(n==null?ea:ta(typeof n=="function"?n:wr(n)))}var ia=Array.prototype.filter;function oa(){return Array.from(this.children)}function aa(n){return function(){return ia.call(this.children,n)}}function sa(n){return this.selectAll(n==null?oa:aa(typeof n=="function"?n:wr(n)))}function ua(n){typeof n!="function"&&(n=Jo(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=[],c,u=0;u<a;++u)(c=o[u])&&n.call(c,c.__data__,u,o)&&s.push(c);return new F(r,this._parents)}function br(n){return new Array(n.length)}function ca(){return new F(this._enter||this._groups.map(br),this._parents)}function lt(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}lt.prototype={constructor:lt,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function la(n){return function(){return n}}function fa(n,t,e,r,i,o){for(var a=0,s,c=t.length,u=o.length;a<u;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):e[a]=new lt(n,o[a]);for(;a<c;++a)(s=t[a])&&(i[a]=s)}function ha(n,t,e,r,i,o,a){var s,c,u=new Map,f=t.length,h=o.length,l=new Array(f),d;for(s=0;s<f;++s)(c=t[s])&&(l[s]=d=a.call(c,c.__data__,s,t)+"",u.has(d)?i[s]=c:u.set(d,c));for(s=0;s<h;++s)d=a.call(n,o[s],s,o)+"",(c=u.get(d))?(r[s]=c,c.__data__=o[s],u.delete(d)):e[s]=new lt(n,o[s]);for(s=0;s<f;++s)(c=t[s])&&u.get(l[s])===c&&(i[s]=c)}function da(n){return n.__data__}function ma(n,t){if(!arguments.length)return Array.from(this,da);var e=t?ha:fa,r=this._parents,i=this._groups;typeof n!="function"&&(n=la(n));for(var o=i.length,a=new Array(o),s=new Array(o),c=new Array(o),u=0;u<o;++u){var f=r[u],h=i[u],l=h.length,d=pa(n.call(f,f&&f.__data__,u,r)),m=d.length,p=s[u]=new Array(m),y=a[u]=new Array(m),g=c[u]=new Array(l);e(f,h,p,y,g,d,t);for(var w=0,M=0,b,A;w<m;++w)if(b=p[w]){for(w>=M&&(M=w+1);!(A=y[M])&&++M<m;);b._next=A||null}}return a=new F(a,r),a._enter=s,a._exit=c,a}function pa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ga(){return new F(this._exit||this._groups.map(br),this._parents)}function xa(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function ya(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),s=new Array(i),c=0;c<a;++c)for(var u=e[c],f=r[c],h=u.length,l=s[c]=new Array(h),d,m=0;m<h;++m)(d=u[m]||f[m])&&(l[m]=d);for(;c<i;++c)s[c]=e[c];return new F(s,this._parents)}function wa(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function ba(n){n||(n=Ma);function t(h,l){return h&&l?n(h.__data__,l.__data__):!h-!l}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],s=a.length,c=i[o]=new Array(s),u,f=0;f<s;++f)(u=a[f])&&(c[f]=u);c.sort(t)}return new F(i,this._parents).order()}function Ma(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function va(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ka(){return Array.from(this)}function Aa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function $a(){let n=0;for(let t of this)++n;return n}function _a(){return!this.node()}function Na(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,s;o<a;++o)(s=i[o])&&n.call(s,s.__data__,o,i);return this}function Sa(n){return function(){this.removeAttribute(n)}}function Ea(n){return function(){this.removeAttributeNS(n.space,n.local)}}function La(n,t){return function(){this.setAttribute(n,t)}}function Ta(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Ra(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Oa(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Ia(n,t){var e=gr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ea:Sa:typeof t=="function"?e.local?Oa:Ra:e.local?Ta:La)(e,t))}function Mr(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Pa(n){return function(){this.style.removeProperty(n)}}function Ca(n,t,e){return function(){this.style.setProperty(n,t,e)}}function za(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function qa(n,t,e){return arguments.length>1?this.each((t==null?Pa:typeof t=="function"?za:Ca)(n,t,e??"")):Fa(this.node(),n)}function Fa(n,t){return n.style.getPropertyValue(t)||Mr(n).getComputedStyle(n,null).getPropertyValue(t)}function Da(n){return function(){delete this[n]}}function Ha(n,t){return function(){this[n]=t}}function Ba(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function ja(n,t){return arguments.length>1?this.each((t==null?Da:typeof t=="function"?Ba:Ha)(n,t)):this.node()[n]}function vr(n){return n.trim().split(/^|\s+/)}function Xt(n){return n.classList||new kr(n)}function kr(n){this._node=n,this._names=vr(n.getAttribute("class")||"")}kr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Ar(n,t){for(var e=Xt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function $r(n,t){for(var e=Xt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Xa(n){return function(){Ar(this,n)}}function Ua(n){return function(){$r(this,n)}}function Va(n,t){return function(){(t.apply(this,arguments)?Ar:$r)(this,n)}}function Ya(n,t){var e=vr(n+"");if(arguments.length<2){for(var r=Xt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?Va:t?Xa:Ua)(e,t))}function Ga(){this.textContent=""}function Wa(n){return function(){this.textContent=n}}function Ka(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Za(n){return arguments.length?this.each(n==null?Ga:(typeof n=="function"?Ka:Wa)(n)):this.node().textContent}function Qa(){this.innerHTML=""}function Ja(n){return function(){this.innerHTML=n}}function ns(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function ts(n){return arguments.length?this.each(n==null?Qa:(typeof n=="function"?ns:Ja)(n)):this.node().innerHTML}function es(){this.nextSibling&&this.parentNode.appendChild(this)}function rs(){return this.each(es)}function is(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function os(){return this.each(is)}function as(n){var t=typeof n=="function"?n:xr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ss(){return null}function us(n,t){var e=typeof n=="function"?n:xr(n),r=t==null?ss:typeof t=="function"?t:yr(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function cs(){var n=this.parentNode;n&&n.removeChild(this)}function ls(){return this.each(cs)}function fs(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function hs(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ds(n){return this.select(n?hs:fs)}function ms(n){return arguments.length?this.property("__data__",n):this.node().__data__}function ps(n){return function(t){n.call(this,t,this.__data__)}}function gs(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function xs(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function ys(n,t,e){return function(){var r=this.__on,i,o=ps(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function ws(n,t,e){var r=gs(n+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var c=0,u=s.length,f;c<u;++c)for(i=0,f=s[c];i<o;++i)if((a=r[i]).type===f.type&&a.name===f.name)return f.value}return}for(s=t?ys:xs,i=0;i<o;++i)this.each(s(r[i],t,e));return this}function _r(n,t,e){var r=Mr(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function bs(n,t){return function(){return _r(this,n,t)}}function Ms(n,t){return function(){return _r(this,n,t.apply(this,arguments))}}function vs(n,t){return this.each((typeof t=="function"?Ms:bs)(n,t))}function*ks(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var Nr=[null];function F(n,t){this._groups=n,this._parents=t}function As(){return new F([[document.documentElement]],Nr)}function $s(){return this}F.prototype=As.prototype={constructor:F,select:Yo,selectAll:Qo,selectChild:ra,selectChildren:sa,filter:ua,data:ma,enter:ca,exit:ga,join:xa,merge:ya,selection:$s,order:wa,sort:ba,call:va,nodes:ka,node:Aa,size:$a,empty:_a,each:Na,attr:Ia,style:qa,property:ja,classed:Ya,text:Za,html:ts,raise:rs,lower:os,append:as,insert:us,remove:ls,clone:ds,datum:ms,on:ws,dispatch:vs,[Symbol.iterator]:ks};function Ut(n){return typeof n=="string"?new F([[document.querySelector(n)]],[document.documentElement]):new F([[n]],Nr)}var _s=0;function Ns(){return new jt}function jt(){this._="@"+(++_s).toString(36)}jt.prototype=Ns.prototype={constructor:jt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var Ss="http://www.w3.org/2000/svg";function _(n,t={},...e){return Sr(document.createElement(n),t,e)}function v(n,t={},...e){return Sr(document.createElementNS(Ss,n),t,e)}var Es=Math.random().toString(36).slice(2,8),Ls=0;function Fn(n){return`nn-${n}-${Es}-${Ls+=1}`}function L(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function q(n,t){n.textContent!==t&&(n.textContent=t)}function Sr(n,t,e){return L(n,t),n.append(...e),n}function Er(n,t,e=!0){let r=_("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(s,c){let{data:u}=o;for(let f=0;f<n*t;f+=1){let[h,l,d]=c(s[f]);u[4*f]=h,u[4*f+1]=l,u[4*f+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Ts=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Rs=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Lr(n,t=2){return Nn(String(Number(n.toFixed(t))+0))}function Dn(n,t=2){return Nn((Number(n.toFixed(t))+0).toFixed(t))}function X(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return Nn(n.toExponential(t-1));let r=Number(n.toPrecision(t));return Nn(e>=1e3?Hn(r):String(r))}function Q(n){let t=String(n),e=n.toFixed(2);return Nn(t.length>e.length?t:e)}function Hn(n){return Nn(n.toLocaleString("en-GB"))}function Tr(n){let t=n.trim().replace("−","-");return Ts.test(t)&&(t=t.replace(/[,\s]/g,"")),Rs.test(t)?Number(t)+0:null}function Nn(n){return n.replaceAll("-","−")}function Ir(...n){return _("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Vt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=v("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=_("div",{class:"nn-frame"},this.svg),this.caption=_("figcaption",{},t),this.element=_("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(_("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;q(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},Sn=class extends Vt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:s=8,right:c=12,bottom:u=38,left:f=48}=a;this.area={left:f,top:s,right:e-c,bottom:r-u},this.x=Rr(i).range([this.area.left,this.area.right]),this.y=Rr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Fn("clip"),this.horizontal=v("g",{class:"nn-axis"}),this.vertical=v("g",{class:"nn-axis"}),this.plot=v("g",{"clip-path":`url(#${this.id})`}),this.above=v("g");let{area:h}=this,[l,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${d}) rotate(-90)`;this.labels={x:v("text",{class:"nn-axis-label",x:l,y:r-5},i.label),y:v("text",{class:"nn-axis-label",transform:m},o.label)};let p={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(v("clipPath",{id:this.id},v("rect",{x:h.left,y:h.top,width:p.width,height:p.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=Or(ue(this.x),t),i=Or(ce(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Ut(this.horizontal).call(r),Ut(this.vertical).call(i)}addHeatMap(t,e){let r=Er(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Rr({domain:n,log:t=!1}){return(t?Ht():Dt()).domain(n)}function Or(n,{ticks:t=5,values:e=null,format:r=i=>Lr(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Os=4,Is=36;function ft(...n){return _("div",{class:"nn-controls"},...n)}function En(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:s=!1,enabled:c=()=>!0}=t,u=t.step??(s?1:a?.02:.1),f=t.changes??(x=>({[e]:x})),h=t.value??(x=>x[e]),l=a?Math.log10:x=>x,d=Math.max(0,Math.ceil(-Math.log10(u))),m=x=>s?Math.round(a?10**x:x):a?Number((10**x).toPrecision(3)):Number(x.toFixed(d))+0,p=x=>s?Hn(x):Q(x),y=Fn("box"),g=_("input",{type:"range",min:l(i),max:l(o),step:u,oninput:()=>N(m(Number(g.value))),onchange:()=>n.commit()}),w=_("input",{type:"text",id:y,inputmode:s?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>R(w.value),onfocus:()=>w.select()}),M=_("div",{class:"nn-note",role:"alert"}),b=_("label",{for:y}),A=null,$="";function N(x){q(M,""),n.set(f(x))}function R(x){let E=Tr(x);if(E===null||s&&E%1){w.value=$,q(M,`“${x}” is no ${s?"whole number":"number"}, so ${$} stays.`);return}let O=Math.min(o,Math.max(i,E));if(A=O,g.value=l(O),$=w.value=O===E?x.trim():p(O),N(O),n.commit(),O!==E){let nn=`${p(i)} to ${p(o)}`;q(M,`${x} is outside ${nn}, so ${$} is used.`)}}function S(x){let E=l(Math.min(o,Math.max(i,x)));return Math.abs(Number(g.value)-E)<=.501*u}function k(x){q(M,""),A=x,g.value=l(x),$=w.value=p(x)}let T=_("div",{class:"nn-row nn-slider"},b,w,g,M);return en(n,x=>{let E=h(x);(E!==A||!S(E))&&k(E);let O=typeof r=="function"?r(x):r;q(b,O),L(g,{"aria-label":O,"aria-valuetext":p(E),disabled:!c(x)}),L(w,{disabled:!c(x)}),T.classList.toggle("nn-disabled",!c(x))}),T}function Pr(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let a=o.changes??(l=>({[t]:l})),s=o.value??(l=>l[t]),c=r.map(l=>typeof l=="object"?l:{value:l,label:String(l)}),u=c.map(l=>_("button",{type:"button",onclick:()=>n.choose(a(l.value,n.state))},l.label)),f=Fn("label"),h=c.reduce((l,d)=>l+d.label.length+Os,0);return en(n,l=>{u.forEach((d,m)=>{let p=s(l)===c[m].value;L(d,{"aria-pressed":String(p),disabled:!i(l)})})}),_("div",{class:`nn-row nn-choice ${h>Is?"nn-long":""}`,role:"group","aria-labelledby":f},_("span",{class:"nn-label",id:f},e),_("div",{class:"nn-buttons"},...u))}function hn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,s=_("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return en(n,c=>{q(s,o(c)),L(s,{"aria-disabled":i(c)?null:"true"}),r&&L(s,{"aria-pressed":String(r(c))})}),s}function Cr(n,...t){return _("div",{class:"nn-row nn-choice",role:"group","aria-label":n},_("span",{class:"nn-label"},n),_("div",{class:"nn-buttons"},...t))}function en(n,t){n.parts.push(t)}var Ps="application/vnd.jupyter.widget-view+json",Cs=/IPY_MODEL_([\w-]+)/g,zr=new WeakSet,qr=new WeakMap,zs=500;function Fr(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(qr.get(n)),qr.set(n,setTimeout(()=>qs(n),zs)),zr.has(n)))return;zr.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Ds(o.state,Fs(n.context.model))}}finally{i(!1)}}}function qs(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of Dr(n.context.model)){let a=n._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,i)}}}function Fs(n){return Dr(n).map(({id:t})=>t)}function Dr(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Ps]?.model_id}))).filter(({id:t})=>t)}function Ds(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Cs),([,a])=>a))}return e}var Br="var(--nn-blue)",jr="var(--nn-orange)",Xr="var(--nn-green)",Ur="var(--nn-purple)",ht=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:s}=fn(e.getPropertyValue(i).trim());return[o,a,s]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return Hr(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Hr(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Hr(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function Vr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function Yr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Gr=`.nn {
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
`;var Bs=400;function Wr({name:n,initial:t,build:e}){return{initialize({model:r}){Fr(r.widget_manager)},render({model:r,el:i}){let o=new Yt(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append(_("style",{},Gr),o.root),o.start(e(o)),()=>o.stop()}}}var Yt=class{#n;#a=()=>"";#t=0;#e=null;#r=_("p",{class:"nn-sentence","aria-hidden":"true"});#i=_("p",{class:"nn-spoken",role:"status"});#o=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=_("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Xs)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!js(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#c()))}onStop(t){this.#s.push(t)}start(t){this.#a=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(Vr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#s)t()}#c(){this.#t=0,this.#e??=new ht(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#a(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>q(this.#i,t),Bs))}};function js(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Xs(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function Kr(n,{key:t="step",label:e="step",last:r,most:i,perSecond:o,changes:a=s=>({[t]:s})}){let s=0,c=null;function u(m){c??={now:m,step:n.state[t]};let p=r(n.state),y=Math.min(p,c.step+Math.floor((m-c.now)/1e3*o));y!==n.state[t]&&n.set(a(y)),s=y<p?requestAnimationFrame(u):0,s||f()}function f(){c=null,n.commit(),n.redraw()}function h(){cancelAnimationFrame(s),s=0,c=null}function l(){if(s){h(),f();return}let m=r(n.state);n.state[t]>=m&&n.set(a(0)),Yr()?n.choose(a(m)):s=requestAnimationFrame(u),n.redraw()}n.onStop(()=>cancelAnimationFrame(s));let d=m=>{h(),n.choose(a(Math.max(0,Math.min(r(n.state),m))))};return ft(Cr("run",hn(n,{label:()=>s?"❚❚ Pause":"▶ Play",onclick:l}),hn(n,{label:"Back",onclick:()=>d(Math.min(r(n.state),n.state[t])-1),enabled:m=>m[t]>0}),hn(n,{label:"Step",onclick:()=>d(n.state[t]+1),enabled:m=>m[t]<r(m)}),hn(n,{label:"Reset",onclick:()=>d(0),enabled:m=>m[t]>0})),En(n,{key:t,label:e,min:0,max:i,whole:!0,value:m=>Math.min(m[t],r(m)),changes:m=>(h(),a(Math.min(m,r(n.state))))}))}var Us=[.9,.999],Qr=1e-8,U={bowl:{loss:(n,t)=>n*n/2+2*t*t,gradient:(n,t)=>[n,4*t],minima:[[0,0]],lowest:0},"ravine (Rosenbrock)":{loss:(n,t)=>(1-n)**2+10*(t-n*n)**2,gradient:(n,t)=>[-2*(1-n)-40*n*(t-n*n),20*(t-n*n)],minima:[[1,1]],lowest:0},saddle:{loss:(n,t)=>n*n/2-t*t/2+t**4/4,gradient:(n,t)=>[n,t**3-t],minima:[[0,-1],[0,1]],lowest:-.25}},Jr={SGD:({lr:n})=>t=>t.map(e=>-n*e),"SGD with momentum":Vs,RMSprop:Ys,Adam:Gs},D="SGD with momentum",P=Object.keys(Jr),Ln="all four";function Vs({lr:n,momentum:t}){let e=[0,0];return r=>r.map((i,o)=>(e[o]=t*e[o]+i,-n*e[o]))}function Ys({lr:n}){let t=[0,0];return e=>e.map((r,i)=>(t[i]=.99*t[i]+(1-.99)*r*r,-n*r/(Math.sqrt(t[i])+Qr)))}function Gs({lr:n}){let[t,e]=Us,[r,i]=[[0,0],[0,0]],o=0;return a=>(o+=1,a.map((s,c)=>{r[c]=t*r[c]+(1-t)*s,i[c]=e*i[c]+(1-e)*s*s;let u=Math.sqrt(i[c]/(1-e**o));return-n*r[c]/(1-t**o)/(u+Qr)}))}function rn({optimizer:n,hidden:t=[]}){return n===Ln?P.filter(e=>!t.includes(e)):[n]}function dt(n){return n.length===1?{optimizer:n[0],hidden:[]}:{optimizer:Ln,hidden:P.filter(t=>!n.includes(t))}}function ni(n,t){let e=rn(n);if(e.length===P.length)return dt([t]);let r=P.filter(i=>e.includes(i)!==(i===t));return dt(r.length?r:e)}function mt(n){return rn(n).map(t=>Ws(t,n))}function Ws(n,{surface:t,lr:e,momentum:r,x:i,y:o}){let{loss:a,gradient:s,minima:c,lowest:u}=U[t],f=Jr[n]({lr:e,momentum:r}),h=[[i,o]],l=[s(i,o)];for(;h.length<=200&&!Gt(h.at(-1));){let[m,p]=f(l.at(-1)),[y,g]=h.at(-1);h.push([y+m,g+p]),l.push(s(y+m,g+p))}let d=h.findIndex(G);return{optimizer:n,path:h,heights:h.map(m=>a(...m)-u),gradients:l,next:Gt(h.at(-1))?null:f(l.at(-1)),lengths:h.map((m,p)=>p?Zr(m,h[p-1]):0),distances:h.map(m=>Math.min(...c.map(p=>Zr(m,p)))),leftAt:d>0?d:null,exit:d>0?Ks(h[d-1],h[d]):null,diverged:Gt(h.at(-1))}}function C({path:n}){return n.length-1}function G([n,t]){return Math.max(Math.abs(n),Math.abs(t))>2.5}var Gt=([n,t])=>Math.max(Math.abs(n),Math.abs(t))>1e6,Zr=([n,t],[e,r])=>Math.hypot(e-n,r-t);function Ks(n,t){let e=Wt(n,t);return pt(n,t,e?e[1]:0)}function pt(n,t,e){return e===1?t:n.map((r,i)=>r+e*(t[i]-r))}function Wt(n,t){if(!G(n)&&!G(t))return[0,1];let[e,r]=[0,1];for(let i of[0,1]){let o=t[i]-n[i];if(o===0){if(Math.abs(n[i])>2.5)return null;continue}let a=Math.sign(o)*2.5;e=Math.max(e,(-a-n[i])/o),r=Math.min(r,(a-n[i])/o)}return e<r?[e,r]:null}var ti=`.nn-descent-bands path {
  fill: var(--nn-text);
  fill-opacity: 0.013;
  stroke: var(--nn-text);
  stroke-opacity: 0.28;
  stroke-width: 0.7px;
}

.nn :is(.nn-descent-line, .nn-descent-casing, .nn-descent-dots) {
  fill: none;
  stroke-width: 2.2px;
  stroke-linejoin: round;
}

.nn path.nn-descent-casing {
  stroke: var(--nn-paper);
  stroke-width: 4.8px;
  stroke-opacity: 0.85;
}

.nn .nn-descent-dots {
  stroke-width: 5px;
  stroke-linecap: round;
}

.nn .nn-descent-arrow path {
  fill: none;
  stroke-width: 2.2px;
}

.nn .nn-descent-gradient {
  stroke: var(--nn-text);
}

.nn .nn-descent-next .nn-descent-shaft {
  stroke-dasharray: 4 2.5;
}

.nn-descent-ball {
  stroke: var(--nn-text);
  stroke-width: 1.4px;
}

.nn-descent-marks {
  pointer-events: none;
}

.nn-descent-exit {
  fill: var(--nn-paper);
  stroke-width: 2.2px;
}

.nn-descent-minimum {
  fill: var(--nn-paper);
  stroke: var(--nn-text);
  stroke-width: 1.6px;
}

.nn-descent-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.3em 1em;
  align-items: center;
  justify-content: center;
  margin-top: 0.5em;
}

.nn .nn-descent-legend svg {
  display: inline-block;
  width: 36px;
  height: 22px;
  margin-right: 0.35em;
  vertical-align: middle;
}

.nn .nn-descent-legend button[aria-pressed="true"] {
  border: 2px solid var(--nn-accent);
  background: var(--nn-paper);
  color: var(--nn-text);
  font-weight: inherit;
}

.nn .nn-descent-legend button[aria-pressed="false"] {
  border: 2px dashed var(--nn-line);
}

.nn .nn-descent-legend button[aria-pressed="false"] svg {
  opacity: 0.35;
}

.nn-descent-item {
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-descent-unused {
  visibility: hidden;
}
`;var Qs=[{colour:Br,dash:null,shape:Js},{colour:jr,dash:"8 4",shape:nu},{colour:Xr,dash:"2 4",shape:tu},{colour:Ur,dash:"10 3 2 3",shape:eu}],dn=Object.fromEntries(P.map((n,t)=>[n,Qs[t]])),xt=ru(8);function Js(n){return`m${-n} 0a${n} ${n} 0 1 1 ${2*n} 0a${n} ${n} 0 1 1 ${-2*n} 0z`}function nu(n){return`m0 ${-1.2*n}l${1.15*n} ${2*n}h${-2.3*n}z`}function tu(n){return`m${-.9*n} ${-.9*n}h${1.8*n}v${1.8*n}h${-1.8*n}z`}function eu(n){let t=1.25*n;return`m0 ${-t}l${t} ${t}l${-t} ${t}l${-t} ${-t}z`}function ru(n){return`M${Array.from({length:10},(e,r)=>{let i=Math.PI*r/5,o=r%2?.45*n:n;return`${(o*Math.sin(i)).toFixed(2)} ${(-o*Math.cos(i)).toFixed(2)}`}).join("L")}Z`}function yt(n){let{colour:t,shape:e}=dn[n];return v("path",{class:"nn-descent-ball",d:e(5.5),fill:t})}function Tn(n){let{colour:t,shape:e}=dn[n];return v("g",{class:"nn-descent-exit",stroke:t},v("path",{d:e(9)}),v("path",{d:"M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5"}))}function Rn(n){let{colour:t,dash:e}=dn[n];return v("path",{class:"nn-descent-line",stroke:t,"stroke-dasharray":e})}function W(n,t){L(n,{visibility:t?"visible":"hidden"}),t&&L(n,{transform:`translate(${H(t)})`})}function H([n,t]){return`${n.toFixed(1)} ${t.toFixed(1)}`}var iu=2e3,Kt=8.5,gt=7,ou=.02;function Bn(n,t="currentColor"){let[e,r,i]=["casing","shaft","head"].map(s=>v("path",{class:`nn-descent-${s}`})),o=v("g",{class:`nn-descent-arrow nn-descent-${n}`,stroke:t},e,r,i);function a(s,c){let u=c?au(s,c):{shaft:"",head:""};L(e,{d:u.shaft+u.head}),L(r,{d:u.shaft}),L(i,{d:u.head})}return{element:o,draw:a}}function au([n,t],[e,r]){let i=Math.hypot(e-n,r-t);if(i<ou)return{shaft:"",head:""};let[o,a]=[(e-n)/i,(r-t)/i],s=l=>[n+l*o,t+l*a],c=i<Kt+gt,u=s(c?Kt+gt-2:Math.min(iu,i)),f=l=>H([u[0]-gt*(o-.5*l*a),u[1]-gt*(a+.5*l*o)]);return{shaft:c?"":`M${H(s(Kt))}L${H(u)}`,head:`M${f(1)}L${H(u)}L${f(-1)}`}}var[ei,ri]=[1e-8,1e4],su=7;function ii(n,t){let e=new Sn({title:"height above the minimum",width:420,height:354,x:{domain:[-su,200],label:"step"},y:{domain:[ei,ri],label:"",log:!0,values:[1e-8,1e-6,1e-4,.01,1,100,1e4],format:l=>l>=1?Hn(l):X(l,1)},margin:{top:16,left:58}}),r=(l,d)=>[e.x(d),e.y(cu(l.heights[d]))],{top:i,bottom:o}=e.area,a=v("path",{class:"nn-zero",d:`M0 ${i}V${o}`}),s=P.map(l=>uu(l,r)),c=P.map(()=>v("circle",{r:9,class:"nn-ring"}));e.plot.append(a,...s.map(({line:l})=>l)),e.above.append(...s.map(({marks:l})=>l),...c);function u({step:l},d){W(a,[e.x(l),0]),s.forEach((m,p)=>{let y=d.find(({optimizer:g})=>g===P[p]);m.draw(y,l)})}function f(l){c.forEach((d,m)=>W(d,l[m]?r(...l[m]):null))}function h(l){e.onHover(([d])=>{let{state:m}=n,p=Math.max(0,Math.round(d)),y=t(m).filter(w=>p<=Math.min(m.step,C(w)));l(y.map(w=>[w,p]));let g=y.map(({optimizer:w,heights:M})=>`${w}: ${X(M[p],3)}`);return y.length?[`step ${p}, height above the minimum`,...g].join(`
`):null}),e.svg.addEventListener("pointerleave",()=>l([]))}return{panel:e,draw:u,ring:f,onHover:h}}function uu(n,t){let e=Rn(n),[r,i]=[yt(n),Tn(n)],o=v("g",{class:"nn-descent-marks"},i,r);function a(s,c){for(let h of[e,o])L(h,{display:s?null:"none"});if(!s)return;let u=Math.min(c,C(s)),f=s.heights.slice(0,u+1).map((h,l)=>H(t(s,l)));L(e,{d:`M${f.join("L")}`}),W(r,t(s,u)),W(i,s.leftAt!==null&&s.leftAt<=u?t(s,s.leftAt):null)}return{line:e,marks:o,draw:a}}var cu=n=>Math.max(ei,Math.min(ri,n));function ai(n,t){let[e,r]=[_("span"),_("span")],i=jn(r,oi("gradient"));return en(n,o=>{let a=rn(o),s=a.length===1;q(e,s&&a[0]==="SGD"?"next step: −lr × gradient":"next step"),q(r,s?"−lr × gradient":`${D}: −lr × gradient`),i.classList.toggle("nn-descent-unused",!a.includes(D))}),_("div",{},_("div",{class:"nn-descent-legend",role:"group","aria-label":"optimizers in the picture"},...P.map(o=>lu(n,t,o)),hn(n,{label:Ln,onclick:()=>n.choose(t(dt(P),n.state)),pressed:o=>rn(o).length===P.length})),_("div",{class:"nn-descent-legend"},jn("minimum",v("path",{class:"nn-descent-minimum",d:xt})),jn("start: drag it",v("circle",{class:"nn-dot",r:6})),jn("left the picture",Tn("SGD")),jn(e,oi("next")),i))}function lu(n,t,e){let{colour:r,shape:i}=dn[e],o=L(Rn(e),{d:"M-17 0H17"}),a=v("path",{class:"nn-descent-ball",d:i(5),fill:r}),s=_("button",{type:"button",onclick:()=>n.choose(t(ni(n.state,e),n.state))},si(o,a),e);return en(n,c=>{let u=rn(c),f=u.includes(e);L(s,{"aria-pressed":String(f),"aria-disabled":f&&u.length===1?"true":null})}),s}function jn(n,...t){return _("span",{class:"nn-descent-item"},si(...t),n)}function si(...n){return v("svg",{viewBox:"-18 -11 36 22","aria-hidden":"true"},...n)}function oi(n){let{element:t,draw:e}=Bn(n);return e([-25,0],[16,0]),t}function ui(n,{take:t,move:e,drop:r,from:i=[n],focused:o=n}){let a=null;for(let s of i)s.addEventListener("touchstart",c=>c.preventDefault(),{passive:!1}),s.addEventListener("pointerdown",c=>{c.button||(c.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(c.pointerId),a={begun:t(c)})});n.addEventListener("pointermove",s=>{a&&e(s,a.begun)});for(let s of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(s,c=>{if(!a)return;let{begun:u}=a;a=null,r(c,u)})}var ci={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},on=10;function li(n,t,{label:e,at:r,to:i,text:o,...a}){let s=()=>a.bounds??[t.x.domain(),t.y.domain()],c=a.along??fu(a.step,s,r),u=v("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},v("circle",{r:16,class:"nn-target"}),a.shape??v("circle",{r:7,class:"nn-dot"})),f=h=>n.set(i(h.map((l,d)=>bt(l,s()[d])),n.state));return ui(u,{take(h){let[l,d]=r(n.state),[m,p]=t.pointAt(h);return[t.x(l)-m,t.y(d)-p]},move(h,l){let[d,m]=t.pointAt(h);f([t.x.invert(d+l[0]),t.y.invert(m+l[1])])},drop:()=>n.commit()}),u.addEventListener("keydown",h=>{let l=a.along?hu(h,a.along,n.state):du(h,r(n.state),a.step,s(),d=>i(d,n.state));l&&(h.preventDefault(),n.choose(l))}),en(n,h=>{let l=r(h),[d,m]=[t.x(l[0]),t.y(l[1])];L(u,{transform:`translate(${d.toFixed(2)} ${m.toFixed(2)})`,"aria-valuemin":c.min,"aria-valuemax":c.max,"aria-valuenow":Zt(bt(c.value(h),[c.min,c.max])),"aria-valuetext":o(h)})}),u}function fu(n,t,e){let r=n[0]?0:1;return{get min(){return t()[r][0]},get max(){return t()[r][1]},value:i=>e(i)[r]}}function hu(n,{value:t,min:e,max:r,step:i,to:o},a){let s=ci[n.key]?.reduce((u,f)=>u+f);if(n.key==="PageUp"&&(s=on),n.key==="PageDown"&&(s=-on),n.key==="Home"&&(s=-1/0),n.key==="End"&&(s=1/0),s===void 0)return null;let c=n.shiftKey?on:1;return o(Zt(bt(t(a)+c*s*i,[e,r])),a)}function du(n,t,e,r,i){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let u=r[o][n.key==="Home"?0:1];return i(t.map((f,h)=>h===o?u:f))}let a=ci[n.key];if(n.key==="PageUp"&&(a=o?[0,on]:[on,0]),n.key==="PageDown"&&(a=o?[0,-on]:[-on,0]),!a)return null;e[0]||(a=[0,a[0]+a[1]]),e[1]||(a=[a[0]+a[1],0]);let s=n.shiftKey?on:1,c=t.map((u,f)=>u+s*a[f]*e[f]);return i(c.map((u,f)=>Zt(bt(u,r[f]))))}var Zt=n=>Number(n.toFixed(6))+0,bt=(n,[t,e])=>Math.min(e,Math.max(t,n));var mu=Array.prototype,pu=mu.slice;function gu(n,t){return n-t}function xu(n){for(var t=0,e=n.length,r=n[e-1][1]*n[0][0]-n[e-1][0]*n[0][1];++t<e;)r+=n[t-1][1]*n[t][0]-n[t-1][0]*n[t][1];return r}var fi=n=>()=>n;function yu(n,t){for(var e=-1,r=t.length,i;++e<r;)if(i=wu(n,t[e]))return i;return 0}function wu(n,t){for(var e=t[0],r=t[1],i=-1,o=0,a=n.length,s=a-1;o<a;s=o++){var c=n[o],u=c[0],f=c[1],h=n[s],l=h[0],d=h[1];if(bu(c,h,t))return 0;f>r!=d>r&&e<(l-u)*(r-f)/(d-f)+u&&(i=-i)}return i}function bu(n,t,e){var r;return Mu(n,t,e)&&vu(n[r=+(n[0]===t[0])],e[r],t[r])}function Mu(n,t,e){return(t[0]-n[0])*(e[1]-n[1])===(e[0]-n[0])*(t[1]-n[1])}function vu(n,t,e){return n<=t&&t<=e||e<=t&&t<=n}function ku(){}var J=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function di(){var n=1,t=1,e=ye,r=c;function i(u){var f=e(u);if(Array.isArray(f))f=f.slice().sort(gu);else{let h=pe(u,Au);for(f=yn(...xe(h[0],h[1],f),f);f[f.length-1]>=h[1];)f.pop();for(;f[1]<h[0];)f.shift()}return f.map(h=>o(u,h))}function o(u,f){let h=f==null?NaN:+f;if(isNaN(h))throw new Error(`invalid value: ${f}`);var l=[],d=[];return a(u,h,function(m){r(m,u,h),xu(m)>0?l.push([m]):d.push(m)}),d.forEach(function(m){for(var p=0,y=l.length,g;p<y;++p)if(yu((g=l[p])[0],m)!==-1){g.push(m);return}}),{type:"MultiPolygon",value:f,coordinates:l}}function a(u,f,h){var l=new Array,d=new Array,m,p,y,g,w,M;for(m=p=-1,g=mn(u[0],f),J[g<<1].forEach(b);++m<n-1;)y=g,g=mn(u[m+1],f),J[y|g<<1].forEach(b);for(J[g<<0].forEach(b);++p<t-1;){for(m=-1,g=mn(u[p*n+n],f),w=mn(u[p*n],f),J[g<<1|w<<2].forEach(b);++m<n-1;)y=g,g=mn(u[p*n+n+m+1],f),M=w,w=mn(u[p*n+m+1],f),J[y|g<<1|w<<2|M<<3].forEach(b);J[g|w<<3].forEach(b)}for(m=-1,w=u[p*n]>=f,J[w<<2].forEach(b);++m<n-1;)M=w,w=mn(u[p*n+m+1],f),J[w<<2|M<<3].forEach(b);J[w<<3].forEach(b);function b(A){var $=[A[0][0]+m,A[0][1]+p],N=[A[1][0]+m,A[1][1]+p],R=s($),S=s(N),k,T;(k=d[R])?(T=l[S])?(delete d[k.end],delete l[T.start],k===T?(k.ring.push(N),h(k.ring)):l[k.start]=d[T.end]={start:k.start,end:T.end,ring:k.ring.concat(T.ring)}):(delete d[k.end],k.ring.push(N),d[k.end=S]=k):(k=l[S])?(T=d[R])?(delete l[k.start],delete d[T.end],k===T?(k.ring.push(N),h(k.ring)):l[T.start]=d[k.end]={start:T.start,end:k.end,ring:T.ring.concat(k.ring)}):(delete l[k.start],k.ring.unshift($),l[k.start=R]=k):l[R]=d[S]={start:R,end:S,ring:[$,N]}}}function s(u){return u[0]*2+u[1]*(n+1)*4}function c(u,f,h){u.forEach(function(l){var d=l[0],m=l[1],p=d|0,y=m|0,g=Qt(f[y*n+p]);d>0&&d<n&&p===d&&(l[0]=hi(d,Qt(f[y*n+p-1]),g,h)),m>0&&m<t&&y===m&&(l[1]=hi(m,Qt(f[(y-1)*n+p]),g,h))})}return i.contour=o,i.size=function(u){if(!arguments.length)return[n,t];var f=Math.floor(u[0]),h=Math.floor(u[1]);if(!(f>=0&&h>=0))throw new Error("invalid size");return n=f,t=h,i},i.thresholds=function(u){return arguments.length?(e=typeof u=="function"?u:Array.isArray(u)?fi(pu.call(u)):fi(u),i):e},i.smooth=function(u){return arguments.length?(r=u?c:ku,i):r===c},i}function Au(n){return isFinite(n)?n:NaN}function mn(n,t){return n==null?!1:+n>=t}function Qt(n){return n==null||isNaN(n=+n)?-1/0:n}function hi(n,t,e,r){let i=r-t,o=e-t,a=isFinite(i)||isFinite(o)?i/o:Math.sign(i)/Math.sign(o);return isNaN(a)?n:n+a-.5}var pn=126,mi=14;function pi(n){let t=v("g",{class:"nn-descent-bands"}),e={};function r(i){e[i]||t.append(e[i]=$u(U[i],n));for(let[o,a]of Object.entries(e))L(a,{visibility:o===i?"visible":"hidden"})}return{element:t,show:r}}function $u({loss:n,lowest:t},e){let r=u=>-2.5+2*2.5*u/(pn-1),i=Array.from({length:pn*pn},(u,f)=>n(r(f%pn),r(Math.floor(f/pn)))-t),o=i.reduce((u,f)=>Math.max(u,f)),a=Array.from({length:mi-1},(u,f)=>o*((f+1)/mi)**3),s=([u,f])=>`${e.x(r(u-.5)).toFixed(1)} ${e.y(r(f-.5)).toFixed(1)}`,c=di().size([pn,pn]).thresholds(a)(i);return v("g",{},...c.map(({coordinates:u})=>{let f=u.flat().map(h=>`M${h.map(s).join("L")}Z`);return v("path",{d:f.join("")})}))}var gi=1e-12,re=", ";function xi(n,t=mt(n)){return t.length===1?_u(n,t[0]):Nu(n,t)}function Xn(n){return`(${n.map(e=>Mi(e)?"≈ 0":X(e)).join(re)})`}function ie([n,t]){return`(${[n,t].map(e=>Dn(e)).join(re)})`}function _u(n,t){let{optimizer:e,path:r,gradients:i,distances:o}=t,a=Math.min(n.step,C(t));if(a===0){let h=`Start at ${wi(n)}, ${Mt(o[0])} from ${te(n)}`,l=`${e}, ${ne(n,e)}`;return`${h}; the gradient there is ${Xn(i[0])}. Play sends off ${l}.`}let s=`${e}, ${ne(n,e)}:`;if(t.diverged&&a===C(t)){let h=`It leaves the picture at step ${t.leftAt}`;return`${s} it diverges. ${h}, and at step ${a} it is more than a million away.`}let c=`${Mt(o[a])} from ${te(n)}`;if(G(r[a])){let h=t.leftAt<a?` and is outside at step ${a}`:"";return`${s} it leaves the picture at step ${t.leftAt??0}${h}, ${c}.`}let u=`the gradient there is ${Xn(i[a])}`,f=`after ${vi(a)} it is at ${ie(r[a])}, ${c}; ${u}.`;return[s,f,...yi([t],a,()=>"It")].join(" ")}function Nu(n,t){let e=t.map(({optimizer:s})=>s),r=ne(n,e.includes(D)?D:"");if(n.step===0){let s=e.length===4?Jt(Ln):ee(e),c=Mt(t[0].distances[0]),u=`start at ${wi(n)}, ${c} from ${te(n)}`;return`${s} ${u}. Play sends them off with ${r}.`}let i=Math.min(n.step,Math.max(...t.map(C))),o=Su(t,i,bi(n)?"the":"a");return[o?`${Jt(r)}, after ${vi(i)}: ${o}.`:`${Jt(r)}.`,...yi(t,i,({optimizer:s})=>s)].join(" ")}function Su(n,t,e){let r=n.filter(l=>t<C(l)||!l.diverged);if(!r.length)return"";let i=r.sort((l,d)=>l.distances[t]-d.distances[t]),o=[];for(let{optimizer:l,distances:d}of i){let m=Mt(d[t]);o.at(-1)?.far===m?o.at(-1).names.push(l):o.push({far:m,names:[l]})}let[{far:a,names:s},...c]=o,u=s.length>1?"are":"is",f=`nearest to ${e} minimum ${u} ${ee(s)}, ${a} away`,h=c.map(l=>`${ee(l.names)} (${l.far})`);return h.length?`${f}; then ${h.join(", ")}`:f}function yi(n,t,e){return n.filter(({leftAt:r})=>r!==null&&r<=t).map(r=>{let i=`${e(r)} left the picture at step ${r.leftAt}`;return r.diverged&&t>=C(r)?`${i} and diverged by step ${C(r)}.`:G(r.path[t])?`${i} and is outside.`:`${i} and came back.`})}function ne({lr:n,momentum:t},e){let r=`learning rate ${Q(n)}`;return e===D?`${r}, momentum ${Q(t)}`:r}var wi=({x:n,y:t})=>`(${[n,t].map(Q).join(re)})`,bi=({surface:n})=>U[n].minima.length===1,te=n=>bi(n)?"the minimum":"the nearest minimum",Mi=n=>n!==0&&Math.abs(n)<gi,Mt=n=>Mi(n)?`less than ${X(gi,1)}`:X(n),vi=n=>n===1?"1 step":`${n} steps`,Jt=n=>n[0].toUpperCase()+n.slice(1);function ee(n){return n.length===1?n[0]:`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}var Eu=10,Lu=10;function Ai(n,t,e){let r=[-2.5,2.5],i=new Sn({title:"the surface from above: lines of equal loss",width:360,height:354,x:{domain:r,label:"x"},y:{domain:r,label:"y"},margin:{top:16}}),o=([g,w])=>[i.x(g),i.y(w)],a=pi(i),s=[0,1].map(()=>v("path",{class:"nn-descent-minimum",d:xt})),c=P.map(g=>Ru(g,o)),u=P.map(()=>v("circle",{r:9,class:"nn-ring"})),f=Tu(n,i,e);i.plot.append(a.element,...c.map(({trail:g})=>g),...s);let h={class:"nn-descent-marks","clip-path":`url(#${i.id})`},l=v("g",h,...c.map(g=>g.arrows));i.above.append(f,...c.map(({marks:g})=>g),l,...u);function d(g,w){a.show(g.surface),s.forEach((M,b)=>{let A=U[g.surface].minima[b];W(M,A?o(A):null)}),c.forEach((M,b)=>{let A=w.find(({optimizer:$})=>$===P[b]);M.draw(A,g,w.length>1)})}function m(g){u.forEach((w,M)=>{let b=g[M]?g[M][0].path[g[M][1]]:null;W(w,b&&!G(b)?o(b):null)})}function p(g,{step:w},M){let[b,A]=o(g),[$,N]=[null,Eu];for(let R of M){let S=Math.min(w,C(R));for(let k=0;k<=S;k+=1){let[T,x]=o(R.path[k]),E=Math.hypot(T-b,x-A);E<N&&([$,N]=[[R,k],E])}}return $}function y(g){let w=!1;f.addEventListener("pointerdown",()=>w=!0);for(let M of["pointerup","pointercancel"])f.addEventListener(M,()=>w=!1);i.onHover(M=>{let b=w?null:p(M,n.state,t(n.state));return g(b?[b]:[]),w?null:b?zu(n.state,...b):qu(n.state,M)}),i.svg.addEventListener("pointerleave",()=>g([]))}return{panel:i,draw:d,ring:m,onHover:y}}function Tu(n,t,e){return li(n,t,{label:"start",at:({x:r,y:i})=>[r,i],to:([r,i],o)=>e({x:ki(r),y:ki(i)},o),step:[.1,.1],text:({x:r,y:i})=>`x ${Q(r)}, y ${Q(i)}`})}function Ru(n,t){let{colour:e,shape:r}=dn[n],i=v("path",{class:"nn-descent-casing"}),o=Rn(n),a=v("path",{class:"nn-descent-dots",stroke:e}),s=v("path",{fill:e}),[c,u]=[Bn("gradient"),Bn("next",e)],[f,h]=[yt(n),Tn(n)],l=v("g",{},i,o,a,s),d=v("g",{},c.element,u.element),m=v("g",{class:"nn-descent-marks"},h,f);function p(y,{step:g,lr:w},M){for(let S of[l,d,m])L(S,{display:y?null:"none"});if(!y)return;let b=Math.min(g,C(y)),A=y.path[b],$=Ou(y.path,b,t);for(let S of[i,o])L(S,{d:$});let N=y.path.slice(0,b+1).map(S=>G(S)?null:t(S));L(a,{d:M?"":Iu(N)}),L(s,{d:M?Pu(N,r(3.2)):""});let R=S=>S&&t([A[0]+S[0],A[1]+S[1]]);c.draw(t(A),R(Cu(y,b,w))),u.draw(t(A),R($i(y,b))),W(f,b>0&&!G(A)?t(A):null),W(h,y.leftAt!==null&&y.leftAt<=b?t(y.exit):null)}return{trail:l,arrows:d,marks:m,draw:p}}function Ou(n,t,e){let r="",i=!1;for(let o=1;o<=t;o+=1){let a=Wt(n[o-1],n[o]);if(a){let[s,c]=a;(!i||s>0)&&(r+=`M${H(e(pt(n[o-1],n[o],s)))}`),r+=`L${H(e(pt(n[o-1],n[o],c)))}`}i=a?.[1]===1}return r}var Iu=n=>n.map(t=>t?`M${H(t)}h0`:"").join("");function Pu(n,t){let e=(r,i)=>r&&i&&i%Lu===0;return n.map((r,i)=>e(r,i)?`M${H(r)}${t}`:"").join("")}function Cu(n,t,e){return n.optimizer===D&&$i(n,t)?n.gradients[t].map(i=>-e*i):null}function $i({path:n,next:t},e){return e+1<n.length?n[e+1].map((r,i)=>r-n[e][i]):t}function zu({surface:n},t,e){let r=t.heights[e]+U[n].lowest,i=[e?`${t.optimizer}, step ${e}`:"start",`(x, y) = ${ie(t.path[e])}`,`loss ${X(r,3)}`,`gradient ${Xn(t.gradients[e])}`];return e&&i.push(`step length ${X(t.lengths[e])}`),i.join(`
`)}function qu({surface:n},[t,e]){let{loss:r,gradient:i}=U[n];return`${`x = ${Dn(t)}, y = ${Dn(e)}`}
loss ${X(r(t,e),3)}
gradient ${Xn(i(t,e))}`}var ki=n=>Number(n.toFixed(2))+0;var jl=Wr({name:"optimizers on their way down",initial:{surface:"ravine (Rosenbrock)",optimizer:D,hidden:[],lr:.01,momentum:.9,x:-1,y:1.5,step:0},build(n){let t=Fu(mt),e=u=>Math.max(...t(u).map(C)),r=(u,f)=>f.step===e(f)?{...u,step:200}:u,i=Ai(n,t,r),o=ii(n,t),a=u=>{i.ring(u),o.ring(u)};i.onHover(a),o.onHover(a),n.root.append(_("style",{},ti),Ir(i.panel,o.panel),ai(n,r),Kr(n,{last:e,most:200,perSecond:20}),Du(n,r));let s=null;return u=>{let f=t(u);return f!==s&&c(),s=f,i.draw(u,f),o.draw(u,f),xi(u,f)};function c(){a([]);for(let{panel:u}of[i,o])u.tell(null)}}});function Fu(n){let[t,e]=[null,null];return r=>{let i=JSON.stringify({...r,step:0});return i!==t&&([t,e]=[i,n(r)]),e}}function Du(n,t){let e=r=>En(n,{key:r,label:`start ${r}`,min:-2.5,max:2.5,changes:i=>t({[r]:i},n.state)});return ft(Pr(n,{key:"surface",label:"surface",options:Object.keys(U),changes:(r,i)=>t({surface:r},i)}),En(n,{key:"lr",label:"learning rate",min:.001,max:1,log:!0,step:.01,changes:r=>t({lr:r},n.state)}),En(n,{key:"momentum",label:"momentum",min:0,max:.99,step:.01,enabled:r=>rn(r).includes(D),changes:r=>t({momentum:r},n.state)}),e("x"),e("y"))}export{jl as default};
