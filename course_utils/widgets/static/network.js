function yo(n){return n}var It=1,qt=2,Ft=3,Hn=4,Ie=1e-6;function wo(n){return"translate("+n+",0)"}function bo(n){return"translate(0,"+n+")"}function vo(n){return t=>+n(t)}function Mo(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function ko(){return!this.__axis}function qe(n,t){var e=[],r=null,i=null,o=6,s=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===It||n===Hn?-1:1,f=n===Hn||n===qt?"x":"y",h=n===It||n===Ft?wo:bo;function c(p){var d=r??(t.ticks?t.ticks.apply(t,e):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,e):yo),x=Math.max(o,0)+a,_=t.range(),y=+_[0]+l,M=+_[_.length-1]+l,v=(t.bandwidth?Mo:vo)(t.copy(),l),N=p.selection?p.selection():p,A=N.selectAll(".domain").data([null]),T=N.selectAll(".tick").data(d,t).order(),I=T.exit(),L=T.enter().append("g").attr("class","tick"),k=T.select("line"),R=T.select("text");A=A.merge(A.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),T=T.merge(L),k=k.merge(L.append("line").attr("stroke","currentColor").attr(f+"2",u*o)),R=R.merge(L.append("text").attr("fill","currentColor").attr(f,u*x).attr("dy",n===It?"0em":n===Ft?"0.71em":"0.32em")),p!==N&&(A=A.transition(p),T=T.transition(p),k=k.transition(p),R=R.transition(p),I=I.transition(p).attr("opacity",Ie).attr("transform",function(g){return isFinite(g=v(g))?h(g+l):this.getAttribute("transform")}),L.attr("opacity",Ie).attr("transform",function(g){var $=this.parentNode.__axis;return h(($&&isFinite($=$(g))?$:v(g))+l)})),I.remove(),A.attr("d",n===Hn||n===qt?s?"M"+u*s+","+y+"H"+l+"V"+M+"H"+u*s:"M"+l+","+y+"V"+M:s?"M"+y+","+u*s+"V"+l+"H"+M+"V"+u*s:"M"+y+","+l+"H"+M),T.attr("opacity",1).attr("transform",function(g){return h(v(g)+l)}),k.attr(f+"2",u*o),R.attr(f,u*x).text(m),N.filter(ko).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===qt?"start":n===Hn?"end":"middle"),N.each(function(){this.__axis=v})}return c.scale=function(p){return arguments.length?(t=p,c):t},c.ticks=function(){return e=Array.from(arguments),c},c.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),c):e.slice()},c.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),c):r&&r.slice()},c.tickFormat=function(p){return arguments.length?(i=p,c):i},c.tickSize=function(p){return arguments.length?(o=s=+p,c):o},c.tickSizeInner=function(p){return arguments.length?(o=+p,c):o},c.tickSizeOuter=function(p){return arguments.length?(s=+p,c):s},c.tickPadding=function(p){return arguments.length?(a=+p,c):a},c.offset=function(p){return arguments.length?(l=+p,c):l},c}function Fe(n){return qe(Ft,n)}function ze(n){return qe(Hn,n)}function Bn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function No(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function De(n){let t,e,r;n.length!==2?(t=Bn,e=(a,l)=>Bn(n(a),l),r=(a,l)=>n(a)-l):(t=n===Bn||n===No?n:Ao,e=n,r=n);function i(a,l,u=0,f=a.length){if(u<f){if(t(l,l)!==0)return f;do{let h=u+f>>>1;e(a[h],l)<0?u=h+1:f=h}while(u<f)}return u}function o(a,l,u=0,f=a.length){if(u<f){if(t(l,l)!==0)return f;do{let h=u+f>>>1;e(a[h],l)<=0?u=h+1:f=h}while(u<f)}return u}function s(a,l,u=0,f=a.length){let h=i(a,l,u,f-1);return h>u&&r(a[h-1],l)>-r(a[h],l)?h-1:h}return{left:i,center:s,right:o}}function Ao(){return 0}function So(n){return n===null?NaN:+n}var He=De(Bn),Be=He.right,cc=He.left,fc=De(So).center;var To=Xe(Ve),hc=Xe($o);function Xe(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return t;let a=e&&n(e),l=r&&n(r),u=i.slice();return a&&l?(gn(a,u,i,o,s),gn(a,i,u,o,s),gn(a,u,i,o,s),_n(l,i,u,o,s),_n(l,u,i,o,s),_n(l,i,u,o,s)):a?(gn(a,i,u,o,s),gn(a,u,i,o,s),gn(a,i,u,o,s)):l&&(_n(l,i,u,o,s),_n(l,u,i,o,s),_n(l,i,u,o,s)),t}}function gn(n,t,e,r,i){for(let o=0,s=r*i;o<s;)n(t,e,o,o+=r,1)}function _n(n,t,e,r,i){for(let o=0,s=r*i;o<r;++o)n(t,e,o,o+s,r)}function $o(n){let t=Ve(n);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,t(e,r,i+0,o+0,s),t(e,r,i+1,o+1,s),t(e,r,i+2,o+2,s),t(e,r,i+3,o+3,s)}}function Ve(n){let t=Math.floor(n);if(t===n)return Eo(n);let e=n-t,r=2*n+1;return(i,o,s,a,l)=>{if(!((a-=l)>=s))return;let u=t*o[s],f=l*t,h=f+l;for(let c=s,p=s+f;c<p;c+=l)u+=o[Math.min(a,c)];for(let c=s,p=a;c<=p;c+=l)u+=o[Math.min(a,c+f)],i[c]=(u+e*(o[Math.max(s,c-h)]+o[Math.min(a,c+h)]))/r,u-=o[Math.max(s,c-f)]}}function Eo(n){let t=2*n+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=n*r[i],l=s*n;for(let u=i,f=i+l;u<f;u+=s)a+=r[Math.min(o,u)];for(let u=i,f=o;u<=f;u+=s)a+=r[Math.min(o,u+l)],e[u]=a/t,a-=r[Math.max(i,u-l)]}}function Ro(n,t){let e=0;if(t===void 0)for(let r of n)r!=null&&(r=+r)>=r&&++e;else{let r=-1;for(let i of n)(i=t(i,++r,n))!=null&&(i=+i)>=i&&++e}return e}function Ye(n,t){let e,r;if(t===void 0)for(let i of n)i!=null&&(e===void 0?i>=i&&(e=r=i):(e>i&&(e=i),r<i&&(r=i)));else{let i=-1;for(let o of n)(o=t(o,++i,n))!=null&&(e===void 0?o>=o&&(e=r=o):(e>o&&(e=o),r<o&&(r=o)))}return[e,r]}var Oo=Array.prototype,pc=Oo.slice;var Co=Math.sqrt(50),Lo=Math.sqrt(10),Po=Math.sqrt(2);function tt(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Co?10:o>=Lo?5:o>=Po?2:1,a,l,u;return i<0?(u=Math.pow(10,-i)/s,a=Math.round(n*u),l=Math.round(t*u),a/u<n&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,i)*s,a=Math.round(n/u),l=Math.round(t/u),a*u<n&&++a,l*u>t&&--l),l<a&&.5<=e&&e<2?tt(n,t,e*2):[a,l,u]}function xn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,s]=r?tt(t,n,e):tt(n,t,e);if(!(o>=i))return[];let a=o-i+1,l=new Array(a);if(r)if(s<0)for(let u=0;u<a;++u)l[u]=(o-u)/-s;else for(let u=0;u<a;++u)l[u]=(o-u)*s;else if(s<0)for(let u=0;u<a;++u)l[u]=(i+u)/-s;else for(let u=0;u<a;++u)l[u]=(i+u)*s;return l}function Xn(n,t,e){return t=+t,n=+n,e=+e,tt(n,t,e)[2]}function Ue(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Xn(t,n,e):Xn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}function Ge(n,t,e){let r;for(;;){let i=Xn(n,t,e);if(i===r||i===0||!isFinite(i))return[n,t];if(i>0){let o=Math.ceil(n/i),s=Math.floor(t/i);n=(o-(o*i>n))*i,t=(s+(s*i<t))*i}else if(i<0){let o=-i,s=Math.ceil(n*o),a=Math.floor(t*o);n=(s-(s/o>n))/o,t=(a+(a/o<t))/o}r=i}}function We(n){return Math.max(1,Math.ceil(Math.log(Ro(n))/Math.LN2)+1)}var dc=Io(Math.random);function Io(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=n()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function vn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function Un(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function Z(){}var un=.7,bn=1/un,yn="\\s*([+-]?\\d+)\\s*",Vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",B="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",qo=/^#([0-9a-f]{3,8})$/,Fo=new RegExp(`^rgb\\(${yn},${yn},${yn}\\)$`),zo=new RegExp(`^rgb\\(${B},${B},${B}\\)$`),Do=new RegExp(`^rgba\\(${yn},${yn},${yn},${Vn}\\)$`),Ho=new RegExp(`^rgba\\(${B},${B},${B},${Vn}\\)$`),Bo=new RegExp(`^hsl\\(${Vn},${B},${B}\\)$`),Xo=new RegExp(`^hsla\\(${Vn},${B},${B},${Vn}\\)$`),je={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};vn(Z,Mn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Ke,formatHex:Ke,formatHex8:Vo,formatHsl:Yo,formatRgb:Qe,toString:Qe});function Ke(){return this.rgb().formatHex()}function Vo(){return this.rgb().formatHex8()}function Yo(){return sr(this).formatHsl()}function Qe(){return this.rgb().formatRgb()}function Mn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=qo.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?Ze(t):e===3?new P(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?et(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?et(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Fo.exec(n))?new P(t[1],t[2],t[3],1):(t=zo.exec(n))?new P(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Do.exec(n))?et(t[1],t[2],t[3],t[4]):(t=Ho.exec(n))?et(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Bo.exec(n))?tr(t[1],t[2]/100,t[3]/100,1):(t=Xo.exec(n))?tr(t[1],t[2]/100,t[3]/100,t[4]):je.hasOwnProperty(n)?Ze(je[n]):n==="transparent"?new P(NaN,NaN,NaN,0):null}function Ze(n){return new P(n>>16&255,n>>8&255,n&255,1)}function et(n,t,e,r){return r<=0&&(n=t=e=NaN),new P(n,t,e,r)}function Vt(n){return n instanceof Z||(n=Mn(n)),n?(n=n.rgb(),new P(n.r,n.g,n.b,n.opacity)):new P}function ln(n,t,e,r){return arguments.length===1?Vt(n):new P(n,t,e,r??1)}function P(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}vn(P,ln,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new P(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new P(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new P(sn(this.r),sn(this.g),sn(this.b),it(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Je,formatHex:Je,formatHex8:Uo,formatRgb:nr,toString:nr}));function Je(){return`#${on(this.r)}${on(this.g)}${on(this.b)}`}function Uo(){return`#${on(this.r)}${on(this.g)}${on(this.b)}${on((isNaN(this.opacity)?1:this.opacity)*255)}`}function nr(){let n=it(this.opacity);return`${n===1?"rgb(":"rgba("}${sn(this.r)}, ${sn(this.g)}, ${sn(this.b)}${n===1?")":`, ${n})`}`}function it(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function sn(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function on(n){return n=sn(n),(n<16?"0":"")+n.toString(16)}function tr(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new D(n,t,e,r)}function sr(n){if(n instanceof D)return new D(n.h,n.s,n.l,n.opacity);if(n instanceof Z||(n=Mn(n)),!n)return new D;if(n instanceof D)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),s=NaN,a=o-i,l=(o+i)/2;return a?(t===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-t)/a+2:s=(t-e)/a+4,a/=l<.5?o+i:2-o-i,s*=60):a=l>0&&l<1?0:s,new D(s,a,l,n.opacity)}function st(n,t,e,r){return arguments.length===1?sr(n):new D(n,t,e,r??1)}function D(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(D,st,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new D(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new D(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new P(zt(n>=240?n-240:n+120,i,r),zt(n,i,r),zt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new D(er(this.h),rt(this.s),rt(this.l),it(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=it(this.opacity);return`${n===1?"hsl(":"hsla("}${er(this.h)}, ${rt(this.s)*100}%, ${rt(this.l)*100}%${n===1?")":`, ${n})`}`}}));function er(n){return n=(n||0)%360,n<0?n+360:n}function rt(n){return Math.max(0,Math.min(1,n||0))}function zt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var ar=Math.PI/180,ur=180/Math.PI,ot=18,lr=.96422,cr=1,fr=.82521,hr=4/29,wn=6/29,pr=3*wn*wn,Go=wn*wn*wn;function dr(n){if(n instanceof X)return new X(n.l,n.a,n.b,n.opacity);if(n instanceof G)return gr(n);n instanceof P||(n=Vt(n));var t=Xt(n.r),e=Xt(n.g),r=Xt(n.b),i=Dt((.2225045*t+.7168786*e+.0606169*r)/cr),o,s;return t===e&&e===r?o=s=i:(o=Dt((.4360747*t+.3850649*e+.1430804*r)/lr),s=Dt((.0139322*t+.0971045*e+.7141733*r)/fr)),new X(116*i-16,500*(o-i),200*(i-s),n.opacity)}function mr(n,t,e,r){return arguments.length===1?dr(n):new X(n,t,e,r??1)}function X(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}vn(X,mr,Un(Z,{brighter(n){return new X(this.l+ot*(n??1),this.a,this.b,this.opacity)},darker(n){return new X(this.l-ot*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=lr*Ht(t),n=cr*Ht(n),e=fr*Ht(e),new P(Bt(3.1338561*t-1.6168667*n-.4906146*e),Bt(-.9787684*t+1.9161415*n+.033454*e),Bt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function Dt(n){return n>Go?Math.pow(n,1/3):n/pr+hr}function Ht(n){return n>wn?n*n*n:pr*(n-hr)}function Bt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function Xt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Wo(n){if(n instanceof G)return new G(n.h,n.c,n.l,n.opacity);if(n instanceof X||(n=dr(n)),n.a===0&&n.b===0)return new G(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*ur;return new G(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function at(n,t,e,r){return arguments.length===1?Wo(n):new G(n,t,e,r??1)}function G(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function gr(n){if(isNaN(n.h))return new X(n.l,0,0,n.opacity);var t=n.h*ar;return new X(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}vn(G,at,Un(Z,{brighter(n){return new G(this.h,this.c,this.l+ot*(n??1),this.opacity)},darker(n){return new G(this.h,this.c,this.l-ot*(n??1),this.opacity)},rgb(){return gr(this).rgb()}}));var _r=-.14861,Yt=1.78277,Ut=-.29227,ut=-.90649,Yn=1.97294,rr=Yn*ut,ir=Yn*Yt,or=Yt*Ut-ut*_r;function jo(n){if(n instanceof an)return new an(n.h,n.s,n.l,n.opacity);n instanceof P||(n=Vt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(or*r+rr*t-ir*e)/(or+rr-ir),o=r-i,s=(Yn*(e-i)-Ut*o)/ut,a=Math.sqrt(s*s+o*o)/(Yn*i*(1-i)),l=a?Math.atan2(s,o)*ur-120:NaN;return new an(l<0?l+360:l,a,i,n.opacity)}function lt(n,t,e,r){return arguments.length===1?jo(n):new an(n,t,e,r??1)}function an(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(an,lt,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new an(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new an(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*ar,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new P(255*(t+e*(_r*r+Yt*i)),255*(t+e*(Ut*r+ut*i)),255*(t+e*(Yn*r)),this.opacity)}}));function br(n,t,e,r,i){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*r+s*i)/6}function Ko(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],s=r>0?n[r-1]:2*i-o,a=r<t-1?n[r+2]:2*o-i;return br((e-r/t)*t,s,i,o,a)}}function Qo(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],s=n[(r+1)%t],a=n[(r+2)%t];return br((e-r/t)*t,i,o,s,a)}}var ft=n=>()=>n;function vr(n,t){return function(e){return n+e*t}}function Zo(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Kt(n,t){var e=t-n;return e?vr(n,e>180||e<-180?e-360*Math.round(e/360):e):ft(isNaN(n)?t:n)}function Jo(n){return(n=+n)==1?F:function(t,e){return e-t?Zo(t,e,n):ft(isNaN(t)?e:t)}}function F(n,t){var e=t-n;return e?vr(n,e):ft(isNaN(n)?t:n)}var xr=(function n(t){var e=Jo(t);function r(i,o){var s=e((i=ln(i)).r,(o=ln(o)).r),a=e(i.g,o.g),l=e(i.b,o.b),u=F(i.opacity,o.opacity);return function(f){return i.r=s(f),i.g=a(f),i.b=l(f),i.opacity=u(f),i+""}}return r.gamma=n,r})(1);function Mr(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=ln(t[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=n(r),i=n(i),o=n(o),a.opacity=1,function(l){return a.r=r(l),a.g=i(l),a.b=o(l),a+""}}}var xc=Mr(Ko),yc=Mr(Qo);function ns(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function ts(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function es(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=ht(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function rs(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function is(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=ht(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var Wt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Gt=new RegExp(Wt.source,"g");function os(n){return function(){return n}}function ss(n){return function(t){return n(t)+""}}function as(n,t){var e=Wt.lastIndex=Gt.lastIndex=0,r,i,o,s=-1,a=[],l=[];for(n=n+"",t=t+"";(r=Wt.exec(n))&&(i=Gt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,l.push({i:s,x:H(r,i)})),e=Gt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?l[0]?ss(l[0].x):os(t):(t=l.length,function(u){for(var f=0,h;f<t;++f)a[(h=l[f]).i]=h.x(u);return a.join("")})}function ht(n,t){var e=typeof t,r;return t==null||e==="boolean"?ft(t):(e==="number"?H:e==="string"?(r=Mn(t))?(t=r,xr):as:t instanceof Mn?xr:t instanceof Date?rs:ts(t)?ns:Array.isArray(t)?es:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?is:H)(n,t)}function kr(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var yr=180/Math.PI,jt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Nr(n,t,e,r,i,o){var s,a,l;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(l=n*e+t*r)&&(e-=n*l,r-=t*l),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,l/=a),n*r<t*e&&(n=-n,t=-t,l=-l,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*yr,skewX:Math.atan(l)*yr,scaleX:s,scaleY:a}}var ct;function us(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?jt:Nr(t.a,t.b,t.c,t.d,t.e,t.f)}function ls(n){return n==null||(ct||(ct=document.createElementNS("http://www.w3.org/2000/svg","g")),ct.setAttribute("transform",n),!(n=ct.transform.baseVal.consolidate()))?jt:(n=n.matrix,Nr(n.a,n.b,n.c,n.d,n.e,n.f))}function Ar(n,t,e,r){function i(u){return u.length?u.pop()+" ":""}function o(u,f,h,c,p,d){if(u!==h||f!==c){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:H(u,h)},{i:m-2,x:H(f,c)})}else(h||c)&&p.push("translate("+h+t+c+e)}function s(u,f,h,c){u!==f?(u-f>180?f+=360:f-u>180&&(u+=360),c.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(u,f)})):f&&h.push(i(h)+"rotate("+f+r)}function a(u,f,h,c){u!==f?c.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(u,f)}):f&&h.push(i(h)+"skewX("+f+r)}function l(u,f,h,c,p,d){if(u!==h||f!==c){var m=p.push(i(p)+"scale(",null,",",null,")");d.push({i:m-4,x:H(u,h)},{i:m-2,x:H(f,c)})}else(h!==1||c!==1)&&p.push(i(p)+"scale("+h+","+c+")")}return function(u,f){var h=[],c=[];return u=n(u),f=n(f),o(u.translateX,u.translateY,f.translateX,f.translateY,h,c),s(u.rotate,f.rotate,h,c),a(u.skewX,f.skewX,h,c),l(u.scaleX,u.scaleY,f.scaleX,f.scaleY,h,c),u=f=null,function(p){for(var d=-1,m=c.length,x;++d<m;)h[(x=c[d]).i]=x.x(p);return h.join("")}}}var wc=Ar(us,"px, ","px)","deg)"),bc=Ar(ls,", ",")",")"),cs=1e-12;function wr(n){return((n=Math.exp(n))+1/n)/2}function fs(n){return((n=Math.exp(n))-1/n)/2}function hs(n){return((n=Math.exp(2*n))-1)/(n+1)}var vc=(function n(t,e,r){function i(o,s){var a=o[0],l=o[1],u=o[2],f=s[0],h=s[1],c=s[2],p=f-a,d=h-l,m=p*p+d*d,x,_;if(m<cs)_=Math.log(c/u)/t,x=function(T){return[a+T*p,l+T*d,u*Math.exp(t*T*_)]};else{var y=Math.sqrt(m),M=(c*c-u*u+r*m)/(2*u*e*y),v=(c*c-u*u-r*m)/(2*c*e*y),N=Math.log(Math.sqrt(M*M+1)-M),A=Math.log(Math.sqrt(v*v+1)-v);_=(A-N)/t,x=function(T){var I=T*_,L=wr(N),k=u/(e*y)*(L*hs(t*I+N)-fs(N));return[a+k*p,l+k*d,u*L/wr(t*I+N)]}}return x.duration=Math.abs(_)*1e3*t/Math.SQRT2,x}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*a;return n(s,a,l)},i})(Math.SQRT2,2,4);function Sr(n){return function(t,e){var r=n((t=st(t)).h,(e=st(e)).h),i=F(t.s,e.s),o=F(t.l,e.l),s=F(t.opacity,e.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Mc=Sr(Kt),kc=Sr(F);function Tr(n){return function(t,e){var r=n((t=at(t)).h,(e=at(e)).h),i=F(t.c,e.c),o=F(t.l,e.l),s=F(t.opacity,e.opacity);return function(a){return t.h=r(a),t.c=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Nc=Tr(Kt),Ac=Tr(F);function $r(n){return(function t(e){e=+e;function r(i,o){var s=n((i=lt(i)).h,(o=lt(o)).h),a=F(i.s,o.s),l=F(i.l,o.l),u=F(i.opacity,o.opacity);return function(f){return i.h=s(f),i.s=a(f),i.l=l(Math.pow(f,e)),i.opacity=u(f),i+""}}return r.gamma=t,r})(1)}var Sc=$r(Kt),Tc=$r(F);function ps(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function dt(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function kn(n){return n=dt(Math.abs(n)),n?n[1]:NaN}function ds(n,t){return function(e,r){for(var i=e.length,o=[],s=0,a=n[0],l=0;i>0&&a>0&&(l+a+1>r&&(a=Math.max(1,r-l)),o.push(e.substring(i-=a,i+a)),!((l+=a+1)>r));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function ms(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var gs=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Nn(n){if(!(t=gs.exec(n)))throw new Error("invalid format: "+n);var t;return new Qt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Nn.prototype=Qt.prototype;function Qt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Qt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function _s(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var mt;function xs(n,t){var e=dt(n,t);if(!e)return mt=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(mt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+dt(n,Math.max(0,t+o-1))[0]}function Er(n,t){var e=dt(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Rr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:ps,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Er(n*100,t),r:Er,s:xs,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Or(n){return n}var Cr=Array.prototype.map,Lr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ys(n){var t=n.grouping===void 0||n.thousands===void 0?Or:ds(Cr.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Or:ms(Cr.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",l=n.nan===void 0?"NaN":n.nan+"";function u(h,c){h=Nn(h);var p=h.fill,d=h.align,m=h.sign,x=h.symbol,_=h.zero,y=h.width,M=h.comma,v=h.precision,N=h.trim,A=h.type;A==="n"?(M=!0,A="g"):Rr[A]||(v===void 0&&(v=12),N=!0,A="g"),(_||p==="0"&&d==="=")&&(_=!0,p="0",d="=");var T=(c&&c.prefix!==void 0?c.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(A)?"0"+A.toLowerCase():""),I=(x==="$"?r:/[%p]/.test(A)?s:"")+(c&&c.suffix!==void 0?c.suffix:""),L=Rr[A],k=/[defgprs%]/.test(A);v=v===void 0?6:/[gprs]/.test(A)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function R(g){var $=T,O=I,Q,Pe,Zn;if(A==="c")O=L(g)+O,g="";else{g=+g;var Jn=g<0||1/g<0;if(g=isNaN(g)?l:L(Math.abs(g),v),N&&(g=_s(g)),Jn&&+g==0&&m!=="+"&&(Jn=!1),$=(Jn?m==="("?m:a:m==="-"||m==="("?"":m)+$,O=(A==="s"&&!isNaN(g)&&mt!==void 0?Lr[8+mt/3]:"")+O+(Jn&&m==="("?")":""),k){for(Q=-1,Pe=g.length;++Q<Pe;)if(Zn=g.charCodeAt(Q),48>Zn||Zn>57){O=(Zn===46?i+g.slice(Q+1):g.slice(Q))+O,g=g.slice(0,Q);break}}}M&&!_&&(g=t(g,1/0));var nt=$.length+g.length+O.length,U=nt<y?new Array(y-nt+1).join(p):"";switch(M&&_&&(g=t(U+g,U.length?y-O.length:1/0),U=""),d){case"<":g=$+g+O+U;break;case"=":g=$+U+g+O;break;case"^":g=U.slice(0,nt=U.length>>1)+$+g+O+U.slice(nt);break;default:g=U+$+g+O;break}return o(g)}return R.toString=function(){return h+""},R}function f(h,c){var p=Math.max(-8,Math.min(8,Math.floor(kn(c)/3)))*3,d=Math.pow(10,-p),m=u((h=Nn(h),h.type="f",h),{suffix:Lr[8+p/3]});return function(x){return m(d*x)}}return{format:u,formatPrefix:f}}var pt,gt,Zt;ws({thousands:",",grouping:[3],currency:["$",""]});function ws(n){return pt=ys(n),gt=pt.format,Zt=pt.formatPrefix,pt}function Pr(n){return Math.max(0,-kn(Math.abs(n)))}function Ir(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(kn(t)/3)))*3-kn(Math.abs(n)))}function qr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,kn(t)-kn(n))+1}function Br(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function bs(n){return function(){return n}}function vs(n){return+n}var Fr=[0,1];function An(n){return n}function Jt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:bs(isNaN(t)?NaN:.5)}function Ms(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function ks(n,t,e){var r=n[0],i=n[1],o=t[0],s=t[1];return i<r?(r=Jt(i,r),o=e(s,o)):(r=Jt(r,i),o=e(o,s)),function(a){return o(r(a))}}function Ns(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),s=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=Jt(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var l=Be(n,a,1,r)-1;return o[l](i[l](a))}}function Xr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Vr(){var n=Fr,t=Fr,e=ht,r,i,o,s=An,a,l,u;function f(){var c=Math.min(n.length,t.length);return s!==An&&(s=Ms(n[0],n[c-1])),a=c>2?Ns:ks,l=u=null,h}function h(c){return c==null||isNaN(c=+c)?o:(l||(l=a(n.map(r),t,e)))(r(s(c)))}return h.invert=function(c){return s(i((u||(u=a(t,n.map(r),H)))(c)))},h.domain=function(c){return arguments.length?(n=Array.from(c,vs),f()):n.slice()},h.range=function(c){return arguments.length?(t=Array.from(c),f()):t.slice()},h.rangeRound=function(c){return t=Array.from(c),e=kr,f()},h.clamp=function(c){return arguments.length?(s=c?!0:An,f()):s!==An},h.interpolate=function(c){return arguments.length?(e=c,f()):e},h.unknown=function(c){return arguments.length?(o=c,h):o},function(c,p){return r=c,i=p,f()}}function As(){return Vr()(An,An)}function Ss(n,t,e,r){var i=Ue(n,t,e),o;switch(r=Nn(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=Ir(i,s))&&(r.precision=o),Zt(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=qr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Pr(i))&&(r.precision=o-(r.type==="%")*2);break}}return gt(r)}function Ts(n){var t=n.domain;return n.ticks=function(e){var r=t();return xn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Ss(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,s=r[i],a=r[o],l,u,f=10;for(a<s&&(u=s,s=a,a=u,u=i,i=o,o=u);f-- >0;){if(u=Xn(s,a,e),u===l)return r[i]=s,r[o]=a,t(r);if(u>0)s=Math.floor(s/u)*u,a=Math.ceil(a/u)*u;else if(u<0)s=Math.ceil(s*u)/u,a=Math.floor(a*u)/u;else break;l=u}return n},n}function ne(){var n=As();return n.copy=function(){return Xr(n,ne())},Br.apply(n,arguments),Ts(n)}function $s(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),n[e]=t.floor(i),n[r]=t.ceil(o),n}function zr(n){return Math.log(n)}function Dr(n){return Math.exp(n)}function Es(n){return-Math.log(-n)}function Rs(n){return-Math.exp(-n)}function Os(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Cs(n){return n===10?Os:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Ls(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Hr(n){return(t,e)=>-n(-t,e)}function Ps(n){let t=n(zr,Dr),e=t.domain,r=10,i,o;function s(){return i=Ls(r),o=Cs(r),e()[0]<0?(i=Hr(i),o=Hr(o),n(Es,Rs)):n(zr,Dr),t}return t.base=function(a){return arguments.length?(r=+a,s()):r},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let l=e(),u=l[0],f=l[l.length-1],h=f<u;h&&([u,f]=[f,u]);let c=i(u),p=i(f),d,m,x=a==null?10:+a,_=[];if(!(r%1)&&p-c<x){if(c=Math.floor(c),p=Math.ceil(p),u>0){for(;c<=p;++c)for(d=1;d<r;++d)if(m=c<0?d/o(-c):d*o(c),!(m<u)){if(m>f)break;_.push(m)}}else for(;c<=p;++c)for(d=r-1;d>=1;--d)if(m=c>0?d/o(-c):d*o(c),!(m<u)){if(m>f)break;_.push(m)}_.length*2<x&&(_=xn(u,f,x))}else _=xn(c,p,Math.min(p-c,x)).map(o);return h?_.reverse():_},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=r===10?"s":","),typeof l!="function"&&(!(r%1)&&(l=Nn(l)).precision==null&&(l.trim=!0),l=gt(l)),a===1/0)return l;let u=Math.max(1,r*a/t.ticks().length);return f=>{let h=f/o(Math.round(i(f)));return h*r<r-.5&&(h*=r),h<=u?l(f):""}},t.nice=()=>e($s(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),t}function te(){let n=Ps(Vr()).domain([1,10]);return n.copy=()=>Xr(n,te()).base(n.base()),Br.apply(n,arguments),n}var ee="http://www.w3.org/1999/xhtml",Yr={svg:"http://www.w3.org/2000/svg",xhtml:ee,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Ur(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Yr.hasOwnProperty(t)?{space:Yr[t],local:n}:n}function Is(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===ee&&t.documentElement.namespaceURI===ee?t.createElement(n):t.createElementNS(e,n)}}function qs(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function Gr(n){var t=Ur(n);return(t.local?qs:Is)(t)}function Fs(){}function Wr(n){return n==null?Fs:function(){return this.querySelector(n)}}function zs(n){typeof n!="function"&&(n=Wr(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=new Array(s),l,u,f=0;f<s;++f)(l=o[f])&&(u=n.call(l,l.__data__,f,o))&&("__data__"in l&&(u.__data__=l.__data__),a[f]=u);return new z(r,this._parents)}function Ds(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Hs(){return[]}function Bs(n){return n==null?Hs:function(){return this.querySelectorAll(n)}}function Xs(n){return function(){return Ds(n.apply(this,arguments))}}function Vs(n){typeof n=="function"?n=Xs(n):n=Bs(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var s=t[o],a=s.length,l,u=0;u<a;++u)(l=s[u])&&(r.push(n.call(l,l.__data__,u,s)),i.push(l));return new z(r,i)}function Ys(n){return function(){return this.matches(n)}}function jr(n){return function(t){return t.matches(n)}}var Us=Array.prototype.find;function Gs(n){return function(){return Us.call(this.children,n)}}function Ws(){return this.firstElementChild}function js(n){return this.select(n==null?Ws:Gs(typeof n=="function"?n:jr(n)))}var Ks=Array.prototype.filter;function Qs(){return Array.from(this.children)}function Zs(n){return function(){return Ks.call(this.children,n)}}function Js(n){return this.selectAll(n==null?Qs:Zs(typeof n=="function"?n:jr(n)))}function na(n){typeof n!="function"&&(n=Ys(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=[],l,u=0;u<s;++u)(l=o[u])&&n.call(l,l.__data__,u,o)&&a.push(l);return new z(r,this._parents)}function Kr(n){return new Array(n.length)}function ta(){return new z(this._enter||this._groups.map(Kr),this._parents)}function _t(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}_t.prototype={constructor:_t,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ea(n){return function(){return n}}function ra(n,t,e,r,i,o){for(var s=0,a,l=t.length,u=o.length;s<u;++s)(a=t[s])?(a.__data__=o[s],r[s]=a):e[s]=new _t(n,o[s]);for(;s<l;++s)(a=t[s])&&(i[s]=a)}function ia(n,t,e,r,i,o,s){var a,l,u=new Map,f=t.length,h=o.length,c=new Array(f),p;for(a=0;a<f;++a)(l=t[a])&&(c[a]=p=s.call(l,l.__data__,a,t)+"",u.has(p)?i[a]=l:u.set(p,l));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(l=u.get(p))?(r[a]=l,l.__data__=o[a],u.delete(p)):e[a]=new _t(n,o[a]);for(a=0;a<f;++a)(l=t[a])&&u.get(c[a])===l&&(i[a]=l)}function oa(n){return n.__data__}function sa(n,t){if(!arguments.length)return Array.from(this,oa);var e=t?ia:ra,r=this._parents,i=this._groups;typeof n!="function"&&(n=ea(n));for(var o=i.length,s=new Array(o),a=new Array(o),l=new Array(o),u=0;u<o;++u){var f=r[u],h=i[u],c=h.length,p=aa(n.call(f,f&&f.__data__,u,r)),d=p.length,m=a[u]=new Array(d),x=s[u]=new Array(d),_=l[u]=new Array(c);e(f,h,m,x,_,p,t);for(var y=0,M=0,v,N;y<d;++y)if(v=m[y]){for(y>=M&&(M=y+1);!(N=x[M])&&++M<d;);v._next=N||null}}return s=new z(s,r),s._enter=a,s._exit=l,s}function aa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ua(){return new z(this._exit||this._groups.map(Kr),this._parents)}function la(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function ca(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),l=0;l<s;++l)for(var u=e[l],f=r[l],h=u.length,c=a[l]=new Array(h),p,d=0;d<h;++d)(p=u[d]||f[d])&&(c[d]=p);for(;l<i;++l)a[l]=e[l];return new z(a,this._parents)}function fa(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function ha(n){n||(n=pa);function t(h,c){return h&&c?n(h.__data__,c.__data__):!h-!c}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,l=i[o]=new Array(a),u,f=0;f<a;++f)(u=s[f])&&(l[f]=u);l.sort(t)}return new z(i,this._parents).order()}function pa(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function da(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ma(){return Array.from(this)}function ga(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function _a(){let n=0;for(let t of this)++n;return n}function xa(){return!this.node()}function ya(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&n.call(a,a.__data__,o,i);return this}function wa(n){return function(){this.removeAttribute(n)}}function ba(n){return function(){this.removeAttributeNS(n.space,n.local)}}function va(n,t){return function(){this.setAttribute(n,t)}}function Ma(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function ka(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Na(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Aa(n,t){var e=Ur(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?ba:wa:typeof t=="function"?e.local?Na:ka:e.local?Ma:va)(e,t))}function Qr(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Sa(n){return function(){this.style.removeProperty(n)}}function Ta(n,t,e){return function(){this.style.setProperty(n,t,e)}}function $a(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Ea(n,t,e){return arguments.length>1?this.each((t==null?Sa:typeof t=="function"?$a:Ta)(n,t,e??"")):Ra(this.node(),n)}function Ra(n,t){return n.style.getPropertyValue(t)||Qr(n).getComputedStyle(n,null).getPropertyValue(t)}function Oa(n){return function(){delete this[n]}}function Ca(n,t){return function(){this[n]=t}}function La(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Pa(n,t){return arguments.length>1?this.each((t==null?Oa:typeof t=="function"?La:Ca)(n,t)):this.node()[n]}function Zr(n){return n.trim().split(/^|\s+/)}function ie(n){return n.classList||new Jr(n)}function Jr(n){this._node=n,this._names=Zr(n.getAttribute("class")||"")}Jr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function ni(n,t){for(var e=ie(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function ti(n,t){for(var e=ie(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Ia(n){return function(){ni(this,n)}}function qa(n){return function(){ti(this,n)}}function Fa(n,t){return function(){(t.apply(this,arguments)?ni:ti)(this,n)}}function za(n,t){var e=Zr(n+"");if(arguments.length<2){for(var r=ie(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?Fa:t?Ia:qa)(e,t))}function Da(){this.textContent=""}function Ha(n){return function(){this.textContent=n}}function Ba(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Xa(n){return arguments.length?this.each(n==null?Da:(typeof n=="function"?Ba:Ha)(n)):this.node().textContent}function Va(){this.innerHTML=""}function Ya(n){return function(){this.innerHTML=n}}function Ua(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Ga(n){return arguments.length?this.each(n==null?Va:(typeof n=="function"?Ua:Ya)(n)):this.node().innerHTML}function Wa(){this.nextSibling&&this.parentNode.appendChild(this)}function ja(){return this.each(Wa)}function Ka(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Qa(){return this.each(Ka)}function Za(n){var t=typeof n=="function"?n:Gr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ja(){return null}function nu(n,t){var e=typeof n=="function"?n:Gr(n),r=t==null?Ja:typeof t=="function"?t:Wr(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function tu(){var n=this.parentNode;n&&n.removeChild(this)}function eu(){return this.each(tu)}function ru(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function iu(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ou(n){return this.select(n?iu:ru)}function su(n){return arguments.length?this.property("__data__",n):this.node().__data__}function au(n){return function(t){n.call(this,t,this.__data__)}}function uu(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function lu(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function cu(n,t,e){return function(){var r=this.__on,i,o=au(t);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function fu(n,t,e){var r=uu(n+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,f;l<u;++l)for(i=0,f=a[l];i<o;++i)if((s=r[i]).type===f.type&&s.name===f.name)return f.value}return}for(a=t?cu:lu,i=0;i<o;++i)this.each(a(r[i],t,e));return this}function ei(n,t,e){var r=Qr(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function hu(n,t){return function(){return ei(this,n,t)}}function pu(n,t){return function(){return ei(this,n,t.apply(this,arguments))}}function du(n,t){return this.each((typeof t=="function"?pu:hu)(n,t))}function*mu(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var ri=[null];function z(n,t){this._groups=n,this._parents=t}function gu(){return new z([[document.documentElement]],ri)}function _u(){return this}z.prototype=gu.prototype={constructor:z,select:zs,selectAll:Vs,selectChild:js,selectChildren:Js,filter:na,data:sa,enter:ta,exit:ua,join:la,merge:ca,selection:_u,order:fa,sort:ha,call:da,nodes:ma,node:ga,size:_a,empty:xa,each:ya,attr:Aa,style:Ea,property:Pa,classed:za,text:Xa,html:Ga,raise:ja,lower:Qa,append:Za,insert:nu,remove:eu,clone:ou,datum:su,on:fu,dispatch:du,[Symbol.iterator]:mu};function oe(n){return typeof n=="string"?new z([[document.querySelector(n)]],[document.documentElement]):new z([[n]],ri)}var xu=0;function yu(){return new re}function re(){this._="@"+(++xu).toString(36)}re.prototype=yu.prototype={constructor:re,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var wu="http://www.w3.org/2000/svg";function w(n,t={},...e){return ii(document.createElement(n),t,e)}function b(n,t={},...e){return ii(document.createElementNS(wu,n),t,e)}var bu=Math.random().toString(36).slice(2,8),vu=0;function Gn(n){return`nn-${n}-${bu}-${vu+=1}`}function S(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function E(n,t){n.textContent!==t&&(n.textContent=t)}function ii(n,t,e){return S(n,t),n.append(...e),n}function Sn(n,t,e=!0){let r=w("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function s(a,l){let{data:u}=o;for(let f=0;f<n*t;f+=1){let[h,c,p]=l(a[f]);u[4*f]=h,u[4*f+1]=c,u[4*f+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}function oi(n,t,e){let r=Array.from({length:256},(o,s)=>n(t+s/255*(e-t))),i=e>t?255/(e-t):0;return o=>r[Math.max(0,Math.min(255,Math.round((o-t)*i)))]}var Mu=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ku=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function V(n,t=2){return Tn(String(Number(n.toFixed(t))+0))}function cn(n,t=2){return Tn((Number(n.toFixed(t))+0).toFixed(t))}function $n(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return Tn(n.toExponential(t-1));let r=Number(n.toPrecision(t));return Tn(e>=1e3?W(r):String(r))}function xt(n){let t=String(n),e=n.toFixed(2);return Tn(t.length>e.length?t:e)}function W(n){return Tn(n.toLocaleString("en-GB"))}function si(n){let t=n.trim().replace("−","-");return Mu.test(t)&&(t=t.replace(/[,\s]/g,"")),ku.test(t)?Number(t)+0:null}function Tn(n){return n.replaceAll("-","−")}function se(...n){return w("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Wn=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=b("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=w("div",{class:"nn-frame"},this.svg),this.caption=w("figcaption",{},t),this.element=w("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(w("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;E(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},En=class extends Wn{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:t,width:e,height:r});let{top:a=8,right:l=12,bottom:u=38,left:f=48}=s;this.area={left:f,top:a,right:e-l,bottom:r-u},this.x=ai(i).range([this.area.left,this.area.right]),this.y=ai(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Gn("clip"),this.horizontal=b("g",{class:"nn-axis"}),this.vertical=b("g",{class:"nn-axis"}),this.plot=b("g",{"clip-path":`url(#${this.id})`}),this.above=b("g");let{area:h}=this,[c,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:b("text",{class:"nn-axis-label",x:c,y:r-5},i.label),y:b("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(b("clipPath",{id:this.id},b("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=ui(Fe(this.x),t),i=ui(ze(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),oe(this.horizontal).call(r),oe(this.vertical).call(i)}addHeatMap(t,e){let r=Sn(t,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function ai({domain:n,log:t=!1}){return(t?te():ne()).domain(n)}function ui(n,{ticks:t=5,values:e=null,format:r=i=>V(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Nu=4,Au=36;function ae(...n){return w("div",{class:"nn-controls"},...n)}function jn(n,t){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:l=()=>!0}=t,u=t.step??(a?1:s?.02:.1),f=t.changes??(g=>({[e]:g})),h=t.value??(g=>g[e]),c=s?Math.log10:g=>g,p=Math.max(0,Math.ceil(-Math.log10(u))),d=g=>a?Math.round(s?10**g:g):s?Number((10**g).toPrecision(3)):Number(g.toFixed(p))+0,m=g=>a?W(g):xt(g),x=Gn("box"),_=w("input",{type:"range",min:c(i),max:c(o),step:u,oninput:()=>T(d(Number(_.value))),onchange:()=>n.commit()}),y=w("input",{type:"text",id:x,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>I(y.value),onfocus:()=>y.select()}),M=w("div",{class:"nn-note",role:"alert"}),v=w("label",{for:x}),N=null,A="";function T(g){E(M,""),n.set(f(g))}function I(g){let $=si(g);if($===null||a&&$%1){y.value=A,E(M,`“${g}” is no ${a?"whole number":"number"}, so ${A} stays.`);return}let O=Math.min(o,Math.max(i,$));if(N=O,_.value=c(O),A=y.value=O===$?g.trim():m(O),T(O),n.commit(),O!==$){let Q=`${m(i)} to ${m(o)}`;E(M,`${g} is outside ${Q}, so ${A} is used.`)}}function L(g){let $=c(Math.min(o,Math.max(i,g)));return Math.abs(Number(_.value)-$)<=.501*u}function k(g){E(M,""),N=g,_.value=c(g),A=y.value=m(g)}let R=w("div",{class:"nn-row nn-slider"},v,y,_,M);return C(n,g=>{let $=h(g);($!==N||!L($))&&k($);let O=typeof r=="function"?r(g):r;E(v,O),S(_,{"aria-label":O,"aria-valuetext":m($),disabled:!l(g)}),S(y,{disabled:!l(g)}),R.classList.toggle("nn-disabled",!l(g))}),R}function ue(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(c=>({[t]:c})),a=o.value??(c=>c[t]),l=r.map(c=>typeof c=="object"?c:{value:c,label:String(c)}),u=l.map(c=>w("button",{type:"button",onclick:()=>n.choose(s(c.value,n.state))},c.label)),f=Gn("label"),h=l.reduce((c,p)=>c+p.label.length+Nu,0);return C(n,c=>{u.forEach((p,d)=>{let m=a(c)===l[d].value;S(p,{"aria-pressed":String(m),disabled:!i(c)})})}),w("div",{class:`nn-row nn-choice ${h>Au?"nn-long":""}`,role:"group","aria-labelledby":f},w("span",{class:"nn-label",id:f},e),w("div",{class:"nn-buttons"},...u))}function Rn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=w("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return C(n,l=>{E(a,o(l)),S(a,{"aria-disabled":i(l)?null:"true"}),r&&S(a,{"aria-pressed":String(r(l))})}),a}function le(n,...t){return w("div",{class:"nn-row nn-choice",role:"group","aria-label":n},w("span",{class:"nn-label"},n),w("div",{class:"nn-buttons"},...t))}function C(n,t){n.parts.push(t)}var Su="application/vnd.jupyter.widget-view+json",Tu=/IPY_MODEL_([\w-]+)/g,li=new WeakSet,ci=new WeakMap,$u=500;function fi(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(ci.get(n)),ci.set(n,setTimeout(()=>Eu(n),$u)),li.has(n)))return;li.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Ou(o.state,Ru(n.context.model))}}finally{i(!1)}}}function Eu(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of hi(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function Ru(n){return hi(n).map(({id:t})=>t)}function hi(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Su]?.model_id}))).filter(({id:t})=>t)}function Ou(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Tu),([,s])=>s))}return e}var yt=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:s,b:a}=ln(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return pi(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return pi(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function pi(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function di(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function mi(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var gi=`.nn {
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
`;var Lu=400;function _i({name:n,initial:t,build:e}){return{initialize({model:r}){fi(r.widget_manager)},render({model:r,el:i}){let o=new ce(r,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),i.append(w("style",{},gi),o.root),o.start(e(o)),()=>o.stop()}}}var ce=class{#n;#s=()=>"";#t=0;#e=null;#r=w("p",{class:"nn-sentence","aria-hidden":"true"});#i=w("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=w("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Iu)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Pu(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(di(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new yt(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>E(this.#i,t),Lu))}};function Pu(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Iu(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var On={ReLU:n=>Math.max(0,n),sigmoid:n=>n>=0?1/(1+Math.exp(-n)):Math.exp(n)/(1+Math.exp(n)),tanh:Math.tanh,none:n=>n};var fe=64;function wt(n,t,e){let r=Sn(fe,1),[i,o]=[w("span"),w("span")],s=w("span");return C(n,()=>{E(s,typeof t=="function"?t():t);let a=e(),l=(a.high-a.low)/(fe-1);r.draw(Array.from({length:fe},(u,f)=>a.low+f*l),a.colour),E(i,V(a.low)),E(o,V(a.high))}),w("div",{class:"nn-bar"},s,i,r.canvas,o)}var q=[[-1,-1],[-1,1],[1,-1],[1,1]],fn={AND:[0,0,0,1],OR:[0,1,1,1],"XOR (exactly one)":[0,1,1,0]};function xi(n){let t=Object.entries(fn).find(([,e])=>String(e)===String(n));return t?t[0]:null}function bt(n){let t=e=>-3+6*(e+.5)/n;return Array.from({length:n*n},(e,r)=>[t(r%n),-t(Math.floor(r/n))])}var vt=1e-9,qu={ReLU:n=>n>0?1:0,sigmoid:(n,t)=>t*(1-t),tanh:(n,t)=>1-t*t,none:()=>1};function Mt(n,t){let e=n.w.map((o,s)=>Fu(t,o,n.b[s],On[n.activation])),r=q.map(o=>J(n,n.activation,o)),i=r.map(({score:o},s)=>o>vt!=(n.classes[s]===1));return{hidden:e,scores:zu(e,n.v,n.c),corners:r,wrong:i,right:i.filter(o=>!o).length,loss:he(r,n.classes)}}function J({w:n,b:t,v:e,c:r},i,[o,s]){let a=n.map(([u,f],h)=>u*o+f*s+t[h]),l=a.map(On[i]);return{z:a,h:l,score:l.reduce((u,f,h)=>u+e[h]*f,r)}}function he(n,t){let e=n.map(({score:r},i)=>Math.max(r,0)-r*t[i]+Math.log1p(Math.exp(-Math.abs(r))));return e.reduce((r,i)=>r+i,0)/e.length}function yi(n,t,e){let{w:r,v:i}=n,o={w:r.map(()=>[0,0]),b:i.map(()=>0),v:i.map(()=>0),c:0};return q.forEach((s,a)=>{let{z:l,h:u,score:f}=J(n,t,s),h=(On.sigmoid(f)-e[a])/q.length;o.c+=h;for(let c=0;c<i.length;c+=1){let p=h*i[c]*qu[t](l[c],u[c]);o.v[c]+=h*u[c],o.b[c]+=p,o.w[c][0]+=p*s[0],o.w[c][1]+=p*s[1]}}),o}function pe({w:n,b:t,v:e,c:r}){let i=(o,s)=>o.reduce((a,l,u)=>a+e[u]*l,s);return{weights:[0,1].map(o=>i(n.map(s=>s[o]),0)),bias:i(t,r)}}function wi({w:n,b:t,v:e,c:r,activation:i},o,s){if(i!=="ReLU"||r!==0)return s;let a=e.map((l,u)=>u).filter(l=>e[l]>0);return s.map((l,u)=>{if(l!==0)return l;let[f,h]=o[u],c=a.map(p=>e[p]*(n[p][0]*f+n[p][1]*h+t[p]));return Math.min(0,Math.max(-1,...c))})}function Fu(n,[t,e],r,i){let o=new Float64Array(n.length);for(let s=0;s<n.length;s+=1)o[s]=i(t*n[s][0]+e*n[s][1]+r);return o}function zu(n,t,e){let r=new Float64Array(n[0].length).fill(e);return n.forEach((i,o)=>{for(let s=0;s<r.length;s+=1)r[s]+=t[o]*i[s]}),r}var Kn=Math.PI,de=2*Kn,hn=1e-6,Du=de-hn;function bi(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Hu(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return bi;let e=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function vi(n,t,e,r){return n===e&&t===r}function Bu(n){let t=Math.floor(n);if(!(t<=15))return vi;let e=10**t,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Cn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?bi:Hu(t),this._equal=t==null?vi:Bu(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,r,i){this._append`Q${+t},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,e,r,i,o,s){this._append`C${+t},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,r,i,o){if(t=+t,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,l=r-t,u=i-e,f=s-t,h=a-e,c=f*f+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(c>hn)if(!(Math.abs(h*l-u*f)>hn)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=r-s,d=i-a,m=l*l+u*u,x=p*p+d*d,_=Math.sqrt(m),y=Math.sqrt(c),M=o*Math.tan((Kn-Math.acos((m+c-x)/(2*_*y)))/2),v=M/y,N=M/_;Math.abs(v-1)>hn&&this._append`L${t+v*f},${e+v*h}`,this._append`A${o},${o},0,0,${+(h*p>f*d)},${this._x1=t+N*l},${this._y1=e+N*u}`}}arc(t,e,r,i,o,s){if(t=+t,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),l=r*Math.sin(i),u=t+a,f=e+l,h=1^s,c=s?i-o:o-i;if(this._x1===null?this._append`M${u},${f}`:(Math.abs(this._x1-u)>hn||Math.abs(this._y1-f)>hn)&&this._append`L${u},${f}`,!!r){if(c<0&&(c=c%de+de),c>Du)this._append`A${r},${r},0,1,${h},${t-a},${e-l}A${r},${r},0,1,${h},${this._x1=u},${this._y1=f}`;else if(c>hn){let p=t+r*Math.cos(o),d=e+r*Math.sin(o);if(c>=Kn&&this._equal(u,f,p,d)){c/=2;let m=i+c;this._append`A${r},${r},0,${+(c>=Kn)},${h},${t+r*Math.cos(m)},${e+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(c>=Kn)},${h},${this._x1=p},${this._y1=d}`}}}rect(t,e,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Xu(){return new Cn}Xu.prototype=Cn.prototype;function nn(n){return function(){return n}}var Vu=Math.cos;var ge=Math.sin,Ln=Math.sqrt,Mi=1e-12,kt=Math.PI,Mf=kt/2,Ti=2*kt;function $i(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);t=r}return n},()=>new Cn(t)}var Yu=Array.prototype.slice;function Uu(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Ei(n){this._context=n}Ei.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Ri(n){return new Ei(n)}function Oi(n){return n[0]}function Ci(n){return n[1]}function Li(n,t){var e=nn(!0),r=null,i=Ri,o=null,s=$i(a);n=typeof n=="function"?n:n===void 0?Oi:nn(n),t=typeof t=="function"?t:t===void 0?Ci:nn(t);function a(l){var u,f=(l=Uu(l)).length,h,c=!1,p;for(r==null&&(o=i(p=s())),u=0;u<=f;++u)!(u<f&&e(h=l[u],u,l))===c&&((c=!c)?o.lineStart():o.lineEnd()),c&&o.point(+n(h,u,l),+t(h,u,l));if(p)return o=null,p+""||null}return a.x=function(l){return arguments.length?(n=typeof l=="function"?l:nn(+l),a):n},a.y=function(l){return arguments.length?(t=typeof l=="function"?l:nn(+l),a):t},a.defined=function(l){return arguments.length?(e=typeof l=="function"?l:nn(!!l),a):e},a.curve=function(l){return arguments.length?(i=l,r!=null&&(o=i(r)),a):i},a.context=function(l){return arguments.length?(l==null?r=o=null:o=i(r=l),a):r},a}var kf=Gu(Ri);function Pi(n){this._curve=n}Pi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Gu(n){function t(e){return new Pi(n(e))}return t._curve=n,t}var _e=class{constructor(t,e){this._context=t,this._x=e}areaStart(){this._line=0}areaEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line}point(t,e){switch(t=+t,e=+e,this._point){case 0:{this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break}case 1:this._point=2;default:{this._x?this._context.bezierCurveTo(this._x0=(this._x0+t)/2,this._y0,this._x0,e,t,e):this._context.bezierCurveTo(this._x0,this._y0=(this._y0+e)/2,t,this._y0,t,e);break}}this._x0=t,this._y0=e}};function Wu(n){return new _e(n,!0)}function ju(n){return n.source}function Ku(n){return n.target}function Qu(n){let t=ju,e=Ku,r=Oi,i=Ci,o=null,s=null,a=$i(l);function l(){let u,f=Yu.call(arguments),h=t.apply(this,f),c=e.apply(this,f);if(o==null&&(s=n(u=a())),s.lineStart(),f[0]=h,s.point(+r.apply(this,f),+i.apply(this,f)),f[0]=c,s.point(+r.apply(this,f),+i.apply(this,f)),s.lineEnd(),u)return s=null,u+""||null}return l.source=function(u){return arguments.length?(t=u,l):t},l.target=function(u){return arguments.length?(e=u,l):e},l.x=function(u){return arguments.length?(r=typeof u=="function"?u:nn(+u),l):r},l.y=function(u){return arguments.length?(i=typeof u=="function"?u:nn(+u),l):i},l.context=function(u){return arguments.length?(u==null?o=s=null:s=n(o=u),l):o},l}function Ii(){return Qu(Wu)}var Nf=Ln(3);var Zu=Ln(1/3),Af=Zu*2;var qi=ge(kt/10)/ge(7*kt/10),Sf=ge(Ti/10)*qi,Tf=-Vu(Ti/10)*qi;var $f=Ln(3);var Ef=Ln(3);var Rf=Ln(3)/2,Ju=1/Ln(12),Of=(Ju/2+1)*3;function tn(){}function Nt(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function ye(n){this._context=n}ye.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Nt(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Nt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function nl(n){this._context=n}nl.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:Nt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function tl(n){this._context=n}tl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:Nt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Fi(n,t){this._basis=new ye(n),this._beta=t}Fi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var r=n[0],i=t[0],o=n[e]-r,s=t[e]-i,a=-1,l;++a<=e;)l=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(r+l*o),this._beta*t[a]+(1-this._beta)*(i+l*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Cf=(function n(t){function e(r){return t===1?new ye(r):new Fi(r,t)}return e.beta=function(r){return n(+r)},e})(.85);function At(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function we(n,t){this._context=n,this._k=(1-t)/6}we.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:At(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:At(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Lf=(function n(t){function e(r){return new we(r,t)}return e.tension=function(r){return n(+r)},e})(0);function be(n,t){this._context=n,this._k=(1-t)/6}be.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:At(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Pf=(function n(t){function e(r){return new be(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ve(n,t){this._context=n,this._k=(1-t)/6}ve.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:At(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var If=(function n(t){function e(r){return new ve(r,t)}return e.tension=function(r){return n(+r)},e})(0);function Me(n,t,e){var r=n._x1,i=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Mi){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,l=3*n._l01_a*(n._l01_a+n._l12_a);r=(r*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/l,i=(i*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/l}if(n._l23_a>Mi){var u=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,f=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*u+n._x1*n._l23_2a-t*n._l12_2a)/f,s=(s*u+n._y1*n._l23_2a-e*n._l12_2a)/f}n._context.bezierCurveTo(r,i,o,s,n._x2,n._y2)}function zi(n,t){this._context=n,this._alpha=t}zi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var qf=(function n(t){function e(r){return t?new zi(r,t):new we(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Di(n,t){this._context=n,this._alpha=t}Di.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ff=(function n(t){function e(r){return t?new Di(r,t):new be(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Hi(n,t){this._context=n,this._alpha=t}Hi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var zf=(function n(t){function e(r){return t?new Hi(r,t):new ve(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function el(n){this._context=n}el.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function ki(n){return n<0?-1:1}function Ni(n,t,e){var r=n._x1-n._x0,i=t-n._x1,o=(n._y1-n._y0)/(r||i<0&&-0),s=(e-n._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(ki(o)+ki(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Ai(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function me(n,t,e){var r=n._x0,i=n._y0,o=n._x1,s=n._y1,a=(o-r)/3;n._context.bezierCurveTo(r+a,i+a*t,o-a,s-a*e,o,s)}function xe(n){this._context=n}xe.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:me(this,this._t0,Ai(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,me(this,Ai(this,e=Ni(this,n,t)),e);break;default:me(this,this._t0,e=Ni(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function rl(n){this._context=new Bi(n)}(rl.prototype=Object.create(xe.prototype)).point=function(n,t){xe.prototype.point.call(this,t,n)};function Bi(n){this._context=n}Bi.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,r,i,o){this._context.bezierCurveTo(t,n,r,e,o,i)}};function il(n){this._context=n}il.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var r=Si(n),i=Si(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Si(n){var t,e=n.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)i[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)r=i[t]/o[t-1],o[t]-=r,s[t]-=r*s[t-1];for(i[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)i[t]=(s[t]-i[t+1])/o[t];for(o[e-1]=(n[e]+i[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-i[t+1];return[i,o]}function ol(n,t){this._context=n,this._t=t}ol.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};var en=[0,1,2,3],Pn=6,pn={w:[[1,1],[-1,-1],[1,-1],[-1,1]],b:[-.5,-.5,-.5,-.5],v:[0,0,1,0],c:0};function ke({w:n,b:t,v:e,c:r}){return{w:n,b:t,v:e,c:r}}function j(n,t){let[e,r,i]=Et(t);return e==="c"?n.c:e==="w"?n.w[r][i]:n[e][r]}function St(n,t,e){let[r,i,o]=Et(t),s=null;if(r==="c")return{c:e,run:s};let a=(l,u,f)=>l.map((h,c)=>c===u?f:h);return r==="w"?{w:a(n.w,i,a(n.w[i],o,e)),run:s}:{[r]:a(n[r],i,e),run:s}}function Tt(n){return n==="c"?null:Et(n)[1]}function $t(n){let[t,e,r]=Et(n);return{w:`weight x${r+1} → h${e+1}`,b:`bias of h${e+1}`,v:`weight ${n}, h${e+1} → score`,c:"output bias c"}[t]}function Et(n){return[n[0],Number(n[1])-1,Number(n[2])-1]}var sl=.1,al=40,ul={ArrowUp:1,ArrowRight:1,ArrowDown:-1,ArrowLeft:-1,PageUp:10,PageDown:-10,Home:-1/0,End:1/0};function Ne(n,t,e,r,i){S(e,{role:"slider",tabindex:0,"aria-label":$t(r)});let o=s=>St(n.state,r,s);e.addEventListener("focus",()=>{n.state.selected!==r&&n.choose({selected:r})}),e.addEventListener("keydown",s=>{let a=s.shiftKey?10:1,l=ul[s.key]*a;if(Number.isNaN(l))return;s.preventDefault();let u=j(n.state,r);n.choose(o(Number(Xi(u+l*sl,u).toFixed(6))+0))}),ll(n,t,e,r,{set:o,number:i}),C(n,s=>{let a=j(s,r),l=Math.max(Pn,Math.abs(a));S(e,{"aria-valuemin":-l,"aria-valuemax":l,"aria-valuenow":Number(a.toFixed(4)),"aria-valuetext":Rt(s,a)})})}function Rt(n,t){return n.run?V(t,3):xt(t)}function Ae([n,t]){let e=b("rect",{class:"nn-network-sign",y:-9,height:18,rx:5}),r=b("text",{y:4.3}),i=b("g",{transform:`translate(${n} ${t})`,"aria-hidden":"true"},e,r);function o(s){if(S(i,{visibility:s===null?"hidden":"visible"}),s===null)return;E(r,s);let a=10+7*s.length;S(e,{x:-a/2,width:a})}return{element:i,show:o}}function ll(n,t,e,r,{set:i,number:o}){let s=null,a=u=>{u.button||(u.preventDefault(),e.focus({preventScroll:!0}),e.setPointerCapture(u.pointerId),s={top:t.pointAt(u)[1],before:j(n.state,r),moved:!1})};for(let u of[e,o])u.addEventListener("pointerdown",a),u.addEventListener("touchstart",f=>f.preventDefault(),{passive:!1});e.addEventListener("pointermove",u=>{if(!s)return;let f=s.top-t.pointAt(u)[1];if(!s.moved&&Math.abs(f)<2)return;s.moved=!0;let h=Xi(s.before+f/al,s.before);n.set(i(Number(h.toFixed(2))+0))});let l=()=>{s?.moved&&n.commit(),s=null};e.addEventListener("pointerup",l),e.addEventListener("pointercancel",l)}function Xi(n,t){let e=Math.max(Pn,Math.abs(t));return Math.max(-e,Math.min(e,n))}var Se=420,Te=302,$e=72,Ee=46,Yi={w:[[.59,.76],[.83,.8],[.8,.83],[.76,.59]],v:[.45,.3,.3,.45]},Ot=[0,1].map(n=>Re(36,Ee+(.5+2*n)*$e,44)),In=en.map(n=>Re(212,Ee+n*$e,52)),Ct=Re(376,Ee+1.5*$e,64),cl=[...en.flatMap(n=>[0,1].map(t=>fl(n,t))),...en.map(n=>hl(n))];function Ui(n,t,e){let r=new Wn({title:"the network",width:Se,height:Te}),i=b("g"),o=b("g"),s=b("g"),a=b("g",{class:"nn-network-signs"}),l=Object.fromEntries([...cl.map(c=>[c.key,dl(n,r,c,{halos:i,signs:a},e)]),...In.map((c,p)=>[`b${p+1}`,Vi(n,r,c,p,a,e)]),["c",Vi(n,r,Ct,null,a,e)]]),u=[...en.flatMap(c=>[`w${c+1}1`,`w${c+1}2`,`b${c+1}`])];s.append(...Ot.map((c,p)=>ml(n,c,p,e)));for(let c of u)(c[0]==="w"?o:s).append(l[c]);for(let c of en)o.append(l[`v${c+1}`]);s.append(l.c),r.svg.append(i,o,s,a);let f=c=>gl(r,Sn(t,t),c),h={inputs:Ot.map(f),hidden:In.map(f),output:f(Ct)};return{drawing:r,maps:h}}function Re(n,t,e){return{x:n,y:t,size:e,left:n-e/2,right:n+e/2,top:t-e/2}}function fl(n,t){return{key:`w${n+1}${t+1}`,source:[Ot[t].right,Ot[t].y],target:[In[n].left,In[n].y+18*(t-.5)],signAt:Yi.w[n][t]}}function hl(n){return{key:`v${n+1}`,source:[In[n].right,In[n].y],target:[Ct.left,Ct.y+13*(n-1.5)],signAt:Yi.v[n]}}function pl({source:n,target:t,signAt:e}){let r=e*e*(3-2*e),i=(n[0]+t[0])/2;return[(1-e)**3*n[0]+3*e*(1-e)*i+e**3*t[0],n[1]+r*(t[1]-n[1])]}function dl(n,t,e,{halos:r,signs:i},o){let{key:s}=e,a=Ii()(e),l=b("path",{d:a,class:"nn-network-halo"}),u=b("path",{d:a}),f=b("g",{class:"nn-network-edge"},b("path",{d:a,class:"nn-network-reach"}),u),h=Ae(pl(e));return r.append(l),i.append(h.element),Ne(n,t,f,s,h.element),ji(n,f,h.element,c=>o.edge=c?s:null),C(n,c=>{let p=j(c,s),d=Math.min(11,1.8+2.2*Math.abs(p)),m=p>0?"positive":p<0?"negative":"zero",x=c.selected===s;S(u,{class:`nn-network-${m}`,"stroke-width":d.toFixed(2)}),S(l,{"stroke-width":(d+7).toFixed(2),visibility:x?"visible":"hidden"});let _=x||o.edge===s||o.neuron===Tt(s);h.show(_?Rt(c,p):null)}),f}function Vi(n,t,e,r,i,o){let s=r===null?"c":`b${r+1}`,a=Wi(e),l=Gi(e),u=b("g",{class:"nn-network-neuron"},l,a),f=Ae([e.x+5,e.y+e.size/2-12]);i.append(f.element),Ne(n,t,u,s,f.element);let h=!1;return ji(n,u,f.element,c=>{h=c,r!==null&&(o.neuron=c?r:null)}),C(n,c=>{let p=c.selected===s;S(l,{class:p?"nn-network-box nn-network-chosen":"nn-network-box"});let{values:d}=o,m=d&&(r===null?d.score:d.h[r]),x=r===null?"score":`h${r+1}`;E(a,d?`${x} = ${cn(m)}`:x);let _=p||h||r!==null&&o.neuron===r,y=Rt(c,j(c,s));f.show(_?`${s[0]} ${y}`:null)}),u}function ml(n,t,e,r){let i=Wi(t);return C(n,()=>{let{values:o}=r;E(i,o?`x${e+1} = ${cn(o.x[e])}`:`x${e+1}`)}),b("g",{},Gi(t),i)}var Gi=({left:n,top:t,size:e})=>b("rect",{class:"nn-network-box",x:n,y:t,width:e,height:e,rx:5}),Wi=({x:n,top:t})=>b("text",{class:"nn-network-name",x:n,y:t-6});function ji(n,t,e,r){let i=!1,o=!1,s=!1,a=()=>{r(i||o),n.redraw()},l=(u,f)=>t.addEventListener(u,()=>{f(),a()});for(let u of[t,e])u.addEventListener("pointerenter",()=>{i=!0,a()}),u.addEventListener("pointerleave",()=>{i=!1,a()}),u.addEventListener("pointerdown",f=>s=f.pointerType==="mouse",!0);l("focus",()=>o=!s),l("keydown",()=>o=!0),l("blur",()=>o=s=!1)}function gl(n,t,{left:e,top:r,size:i}){return t.canvas.classList.add("nn-network-map"),Object.assign(t.canvas.style,{left:`${100*e/Se}%`,top:`${100*r/Te}%`,width:`${100*i/Se}%`,height:`${100*i/Te}%`}),n.frame.prepend(t.canvas),t}var Ki=`.nn-network-edge,
.nn-network-neuron {
  cursor: ns-resize;
  outline: none;
  touch-action: none;
}

.nn-network-edge path,
.nn-network-halo {
  fill: none;
}

.nn-network-reach {
  stroke: transparent;
  stroke-width: 14px;
  pointer-events: stroke;
}

.nn-network-positive {
  stroke: var(--nn-map-high);
}

.nn-network-negative {
  stroke: var(--nn-map-low);
  stroke-dasharray: 7 4;
}

.nn-network-zero {
  stroke: var(--nn-line);
  stroke-linecap: round;
  stroke-dasharray: 0.1 5;
}

.nn-network-halo {
  stroke: color-mix(in srgb, var(--nn-accent) 30%, transparent);
}

.nn-network-edge:hover .nn-network-reach {
  stroke: var(--nn-faint);
}

.nn-network-edge:focus-visible .nn-network-reach {
  stroke: var(--nn-accent);
  stroke-opacity: 0.55;
}

.nn-network-box {
  fill: transparent;
  stroke: var(--nn-line);
  stroke-width: 1.5px;
}

.nn-network-neuron:hover .nn-network-box {
  stroke: var(--nn-text);
}

.nn-network-chosen {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn-network-neuron:focus-visible .nn-network-box {
  stroke: var(--nn-accent);
  stroke-width: 5px;
}

.nn .nn-network-name {
  font-size: 13px;
  font-weight: 600;
}

.nn-network-signs {
  cursor: ns-resize;
  touch-action: none;
}

.nn-network-sign {
  fill: var(--nn-paper);
  stroke: var(--nn-line);
}

.nn-network-map {
  border-radius: 5px;
}

.nn-network-boundary {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn .nn-network-key svg {
  display: inline-block;
  width: 30px;
  height: 10px;
}

.nn-network-columns {
  display: flex;
  flex-wrap: wrap;
  gap: 0.4em 1.6em;
}

.nn-network-columns > * {
  flex: 1 1 350px;
  min-width: 0;
}

.nn-network-columns .nn-panels {
  margin-top: 0.3em;
}

.nn-network-columns .nn-controls {
  align-content: start;
}

.nn-network-columns .nn-choice button {
  padding-inline: 0.6em;
}

.nn .nn-network-goal {
  text-anchor: start;
}

.nn-network-numbers input[type="text"] {
  padding-inline: 0.25em;
}

.nn-network-numbers label {
  white-space: nowrap;
}

.nn-network-numbers {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0.35em 0.6em;
  align-items: end;
}

.nn-network-selected label {
  color: var(--nn-accent);
  font-weight: 700;
}

.nn-network-columns .nn-buttons .nn-row {
  display: contents;
}

.nn-network-columns .nn-buttons label {
  align-self: center;
  margin-inline: 0.4em 0.2em;
}

.nn-network-columns .nn-buttons .nn-note {
  flex-basis: 100%;
}

.nn-network-columns .nn-buttons input[type="text"] {
  width: 3.6em;
}

.nn-network-columns .nn-buttons input[type="range"] {
  display: none; /* a seed is typed: near ones have nothing in common */
}

@container (min-width: 461px) {
  .nn-network-columns .nn-row {
    grid-template-columns: 8.8em 5em minmax(5em, 1fr);
  }

  .nn-network-columns .nn-choice {
    grid-template-columns: 8.8em 1fr;
  }

  .nn-network-columns > .nn-controls .nn-choice {
    grid-template-columns: 7em 1fr;
  }

  .nn-network-numbers {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr);
  }

  .nn-network-numbers .nn-row {
    grid-template-columns: 4.5em 4.6em minmax(3em, 1fr);
    gap: 0.2em 0.5em;
  }

  .nn-network-numbers .nn-row:nth-child(odd) {
    grid-template-columns: 1.6em 4.6em minmax(3em, 1fr);
  }
}
`;var xl=Array.prototype,yl=xl.slice;function wl(n,t){return n-t}function bl(n){for(var t=0,e=n.length,r=n[e-1][1]*n[0][0]-n[e-1][0]*n[0][1];++t<e;)r+=n[t-1][1]*n[t][0]-n[t-1][0]*n[t][1];return r}var Qi=n=>()=>n;function vl(n,t){for(var e=-1,r=t.length,i;++e<r;)if(i=Ml(n,t[e]))return i;return 0}function Ml(n,t){for(var e=t[0],r=t[1],i=-1,o=0,s=n.length,a=s-1;o<s;a=o++){var l=n[o],u=l[0],f=l[1],h=n[a],c=h[0],p=h[1];if(kl(l,h,t))return 0;f>r!=p>r&&e<(c-u)*(r-f)/(p-f)+u&&(i=-i)}return i}function kl(n,t,e){var r;return Nl(n,t,e)&&Al(n[r=+(n[0]===t[0])],e[r],t[r])}function Nl(n,t,e){return(t[0]-n[0])*(e[1]-n[1])===(e[0]-n[0])*(t[1]-n[1])}function Al(n,t,e){return n<=t&&t<=e||e<=t&&t<=n}function Sl(){}var K=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function Ji(){var n=1,t=1,e=We,r=l;function i(u){var f=e(u);if(Array.isArray(f))f=f.slice().sort(wl);else{let h=Ye(u,Tl);for(f=xn(...Ge(h[0],h[1],f),f);f[f.length-1]>=h[1];)f.pop();for(;f[1]<h[0];)f.shift()}return f.map(h=>o(u,h))}function o(u,f){let h=f==null?NaN:+f;if(isNaN(h))throw new Error(`invalid value: ${f}`);var c=[],p=[];return s(u,h,function(d){r(d,u,h),bl(d)>0?c.push([d]):p.push(d)}),p.forEach(function(d){for(var m=0,x=c.length,_;m<x;++m)if(vl((_=c[m])[0],d)!==-1){_.push(d);return}}),{type:"MultiPolygon",value:f,coordinates:c}}function s(u,f,h){var c=new Array,p=new Array,d,m,x,_,y,M;for(d=m=-1,_=dn(u[0],f),K[_<<1].forEach(v);++d<n-1;)x=_,_=dn(u[d+1],f),K[x|_<<1].forEach(v);for(K[_<<0].forEach(v);++m<t-1;){for(d=-1,_=dn(u[m*n+n],f),y=dn(u[m*n],f),K[_<<1|y<<2].forEach(v);++d<n-1;)x=_,_=dn(u[m*n+n+d+1],f),M=y,y=dn(u[m*n+d+1],f),K[x|_<<1|y<<2|M<<3].forEach(v);K[_|y<<3].forEach(v)}for(d=-1,y=u[m*n]>=f,K[y<<2].forEach(v);++d<n-1;)M=y,y=dn(u[m*n+d+1],f),K[y<<2|M<<3].forEach(v);K[y<<3].forEach(v);function v(N){var A=[N[0][0]+d,N[0][1]+m],T=[N[1][0]+d,N[1][1]+m],I=a(A),L=a(T),k,R;(k=p[I])?(R=c[L])?(delete p[k.end],delete c[R.start],k===R?(k.ring.push(T),h(k.ring)):c[k.start]=p[R.end]={start:k.start,end:R.end,ring:k.ring.concat(R.ring)}):(delete p[k.end],k.ring.push(T),p[k.end=L]=k):(k=c[L])?(R=p[I])?(delete c[k.start],delete p[R.end],k===R?(k.ring.push(T),h(k.ring)):c[R.start]=p[k.end]={start:R.start,end:k.end,ring:R.ring.concat(k.ring)}):(delete c[k.start],k.ring.unshift(A),c[k.start=I]=k):c[I]=p[L]={start:I,end:L,ring:[A,T]}}}function a(u){return u[0]*2+u[1]*(n+1)*4}function l(u,f,h){u.forEach(function(c){var p=c[0],d=c[1],m=p|0,x=d|0,_=Oe(f[x*n+m]);p>0&&p<n&&m===p&&(c[0]=Zi(p,Oe(f[x*n+m-1]),_,h)),d>0&&d<t&&x===d&&(c[1]=Zi(d,Oe(f[(x-1)*n+m]),_,h))})}return i.contour=o,i.size=function(u){if(!arguments.length)return[n,t];var f=Math.floor(u[0]),h=Math.floor(u[1]);if(!(f>=0&&h>=0))throw new Error("invalid size");return n=f,t=h,i},i.thresholds=function(u){return arguments.length?(e=typeof u=="function"?u:Array.isArray(u)?Qi(yl.call(u)):Qi(u),i):e},i.smooth=function(u){return arguments.length?(r=u?l:Sl,i):r===l},i}function Tl(n){return isFinite(n)?n:NaN}function dn(n,t){return n==null?!1:+n>=t}function Oe(n){return n==null||isNaN(n=+n)?-1/0:n}function Zi(n,t,e,r){let i=r-t,o=e-t,s=isFinite(i)||isFinite(o)?i/o:Math.sign(i)/Math.sign(o);return isNaN(s)?n:n+s-.5}var $l="M 0 -7 A 7 7 0 1 1 0 7 A 7 7 0 1 1 0 -7 Z",El="M 0 -9 L 8.5 6.5 L -8.5 6.5 Z";function Rl(n){let t=b("path",{class:"nn-class"});return no(t,n),t}function no(n,t){S(n,{d:t?El:$l,fill:t?"var(--nn-orange)":"var(--nn-blue)"})}function to(n,t,e){let r=o=>n.choose({classes:n.state.classes.map((s,a)=>a===o?1-s:s)}),i=q.map(([o,s],a)=>{let l=Rl(!1),u=b("circle",{r:14,class:"nn-ring"});return{button:b("g",{class:"nn-corner",role:"button",tabindex:0,transform:`translate(${t.x(o)} ${t.y(s)})`,onclick:()=>r(a),onkeydown:h=>{h.key!=="Enter"&&h.key!==" "||(h.preventDefault(),r(a))}},b("circle",{r:16,class:"nn-target"}),u,l),mark:l,ring:u}});return C(n,o=>{let s=e();i.forEach(({button:a,mark:l,ring:u},f)=>{no(l,o.classes[f]===1),S(u,{visibility:s[f]?"visible":"hidden"});let h=q[f].join(", ").replaceAll("-","−"),c=s[f]?"wrong":"correct",p=`corner (${h}): class ${o.classes[f]}, ${c}`;S(a,{"aria-label":p})})}),b("g",{},...i.map(({button:o})=>o))}function ro(n,t,e,r,i){let o=bt(t),s=[-3,3],a=new En({title:"score over the inputs",width:330,height:302,x:{domain:s,label:"x1"},y:{domain:s,label:"x2"}}),l=()=>e.neuron===null?"score":`h${e.neuron+1}`;a.element.append(wt(n,l,i));let u=a.addHeatMap(t,t),f=b("path",{class:"nn-network-boundary"}),h=b("line",{class:"nn-boundary"});a.plot.append(f,h);let c=to(n,a,()=>r().wrong);a.above.append(c);let p=Ji().size([t,t]),d=x=>{e.values=x&&{x,...J(n.state,n.state.activation,x)},n.redraw()};a.onHover(x=>(d(q.find(_=>Cl(_,x))??x),eo(e.values))),a.svg.addEventListener("pointerleave",()=>d(null)),[...c.children].forEach((x,_)=>{x.addEventListener("focus",()=>d(q[_])),x.addEventListener("blur",()=>d(null))});function m(x,{values:_,colour:y},M){u.draw(_,y),e.values&&a.readout&&E(a.readout,eo(e.values));let v=M===null?null:`h${M+1}`;if(E(a.caption,`${v||"score"} over the inputs`),S(f,{visibility:v?"hidden":"visible"}),S(h,{visibility:v?"visible":"hidden"}),v)S(h,Ll(a,x.w[M],x.b[M]));else{let N=wi(x,o,_);S(f,{d:Pl(a,t,p.contour(N,vt))})}}return{panel:a,draw:m}}var Ol=.2,Cl=([n,t],[e,r])=>Math.hypot(n-e,t-r)<Ol;function eo({x:n,h:t,score:e}){let r=t.map((i,o)=>`h${o+1} = ${cn(i)}`);return[`x = (${n.map(i=>cn(i)).join(", ")})`,...r,`score = ${cn(e)}, class ${e>vt?1:0}`].join(`
`)}function Ll(n,[t,e],r){let i=t**2+e**2,o=i?30/Math.sqrt(i):0,[s,a]=i?[-r*t/i,-r*e/i]:[0,0];return{x1:n.x(s-o*e).toFixed(2),y1:n.y(a+o*t).toFixed(2),x2:n.x(s+o*e).toFixed(2),y2:n.y(a-o*t).toFixed(2)}}function Pl({area:n},t,{coordinates:e}){let[r,i]=[(n.right-n.left)/t,(n.bottom-n.top)/t],o=([l,u])=>l===0||u===0||l===t||u===t,s=([l,u])=>`${(n.left+l*r).toFixed(1)} ${(n.top+u*i).toFixed(1)}`,a="";for(let l of e.flat()){let u=!1;for(let f=1;f<l.length;f+=1){let h=!(o(l[f-1])||o(l[f]));h&&(a+=`${u?"":`M ${s(l[f-1])} `}L ${s(l[f])} `),u=h}}return a}function io(n){let e=[...en.map(r=>`v${r+1}`),"c"].map(r=>oo(n,r,()=>r));return w("div",{class:"nn-network-numbers"},...e,Il(n))}function Il(n){let t="w11",e=({selected:r})=>(ql(r)&&(t=r),t);return oo(n,r=>Fl(e(r)),e)}function oo(n,t,e){let r=jn(n,{label:t,min:-Pn,max:Pn,value:i=>{let o=j(i,e(i));return i.run?Number(o.toFixed(3)):o},changes:i=>St(n.state,e(n.state),i)});return C(n,i=>{r.classList.toggle("nn-network-selected",e(i)===i.selected)}),r}var ql=n=>n[0]!=="v"&&Tt(n)!==null,Fl=n=>n[0]==="w"?$t(n).replace("weight ",""):n;function zl(n){let t=n>>>0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function so(n){let t=zl(n);return()=>Math.sqrt(-2*Math.log(1-t()))*Math.cos(2*Math.PI*t())}var qn=5e3,rn=.001,Dl=200,Hl=1e3;function ao(n){if(n===0)return structuredClone(pn);let t=so(n),e=r=>Number((t()*Math.sqrt(2/r)).toFixed(2))+0;return{w:pn.w.map(r=>r.map(()=>e(2))),b:pn.b.map(()=>0),v:pn.v.map(()=>e(4)),c:0}}function Y({run:n,activation:t,classes:e}){return n&&n.activation===t&&String(n.classes)===String(e)?n:null}function Lt(n,t){let{activation:e,classes:r,learningRate:i}=n,o=ke(n),s=Y(n)??{start:o,activation:e,classes:r,...Bl},a=Math.min(qn,s.steps+t);for(;s.steps<a;){let l=lo(o,e,r);if(l<rn||co(o))break;s=Vl(s,l),o=Xl(o,yi(o,e,r),i)}return{...o,run:s}}function Fn(n){return co(ke(n))?"diverged":lo(n,n.activation,n.classes)<rn?"goal":(Y(n)?.steps??0)>=qn?"last":null}function uo(n){let t=Y(n);if(!t||t.steps<400)return null;let{loss:e,right:r,corners:i}=Mt(n,[]),o=Math.floor(t.steps/2/t.every);return r===q.length||e<.98*t.losses[o]?null:{since:o*t.every,dead:n.v.map((s,a)=>a).filter(s=>i.every(({h:a})=>a[s]===0)),silent:q.map((s,a)=>a).filter(s=>i[s].h.every(a=>a===0))}}var Bl={steps:0,every:1,losses:[]};function lo(n,t,e){return he(q.map(r=>J(n,t,r)),e)}function Xl({w:n,b:t,v:e,c:r},i,o){return{w:n.map((s,a)=>s.map((l,u)=>l-o*i.w[a][u])),b:t.map((s,a)=>s-o*i.b[a]),v:e.map((s,a)=>s-o*i.v[a]),c:r-o*i.c}}function Vl({steps:n,every:t,losses:e,...r},i){let o=e,s=t;return n%t===0&&(o=[...e,Number(i.toPrecision(4))]),o.length>Dl&&(o=o.filter((a,l)=>l%2===0),s=2*t),{...r,steps:n+1,every:s,losses:o}}function co({w:n,b:t,v:e,c:r}){return[...n.flat(),...t,...e,r].some(i=>!(Math.abs(i)<Hl))}var Yl=200,fo=200,Ul=.02064;function ho(n){let t=0,e=0,r=null;function i(){cancelAnimationFrame(t),t=0,n.commit(),n.redraw()}function o(c){if(n.state.run!==r){i();return}let p=Math.min(.05,(c-e)/1e3);e=c;let d=Y(n.state)?.steps??0;n.set(Lt(n.state,Math.max(1,Math.round(p*Gl(d))))),r=n.state.run,Fn(n.state)?i():t=requestAnimationFrame(o)}function s(){t?i():mi()?n.choose(Lt(n.state,Yl)):(r=n.state.run,e=performance.now(),t=requestAnimationFrame(o),n.redraw())}let a=c=>()=>{t&&i(),n.choose(c(n.state))};n.onStop(()=>cancelAnimationFrame(t));let l=c=>({...ao(c),seed:c,run:null}),u=[le("gradient descent",Rn(n,{label:()=>t?"❚❚ Pause":"▶ Train",onclick:s,enabled:c=>t||!Fn(c)}),Rn(n,{label:"Step",onclick:a(c=>Lt(c,1)),enabled:c=>!Fn(c)}),Rn(n,{label:"Reset",onclick:a(({run:c})=>({...c.start,run:null})),enabled:c=>Y(c)!==null})),jn(n,{key:"learningRate",label:"learning rate",min:.01,max:3,log:!0,step:Ul})],f=jn(n,{key:"seed",label:"seed",min:0,max:fo,whole:!0,changes:l}),h=le("start weights",Rn(n,{label:"Outward",onclick:a(()=>l(0))}),Rn(n,{label:"Random",onclick:a(({seed:c})=>l(c%fo+1))}),f);return{rows:u,start:h,isOn:()=>t!==0}}function po(n,t){let e=new En({title:"loss",width:400,height:124,x:{domain:[0,100],label:"step"},y:{domain:[rn/2,10],label:"",log:!0,values:[.001,.01,.1,1,10]}}),r=b("line",{class:"nn-zero"}),i=b("path",{class:"nn-curve"}),o=b("circle",{class:"nn-pointer",r:5}),s=e.y(rn),a=b("text",{class:"nn-network-goal",x:e.area.left+6,y:s-4});a.textContent="goal",e.plot.append(r,a,i),e.above.append(o);let l=Li(([f])=>e.x(f),([,f])=>e.y(Math.max(rn/2,Math.min(10,f))));S(r,{x1:e.area.left,x2:e.area.right,y1:s,y2:s});let u=100;return C(n,f=>{let{steps:h,every:c,losses:p}=Y(f)??{steps:0,every:1,losses:[]},d=[100,200,500,1e3,2e3].find(N=>N>=h)??qn;d!==u&&(u=d,e.x.domain([0,d]),e.drawAxes());let{loss:m}=t(),x=h?` after ${W(h)} ${h===1?"step":"steps"}`:"";E(e.caption,`loss ${$n(m,3)}${x}`);let _=[h,m],y=[...p.map((N,A)=>[A*c,N]),_];S(i,{d:p.length?l(y):null});let[M,v]=[l.x()(_),l.y()(_)];S(o,{cx:M.toFixed(2),cy:v.toFixed(2)})}),e}function Gl(n){return 60*(1+n/100)}var Wl=fn["XOR (exactly one)"],jl=1e-9,mo=n=>new Set(n.map((t,e)=>t===Wl[e])).size===1;function go(n,t,e){if(e!==null)return Kl(n,e);let r=[Zl(n),Jl(n,t)];return n.activation==="none"&&r.push(nc(n)),Y(n)&&r.push(tc(n,t)),r.join(" ")}function _o(n){return`Training with learning rate ${V(n.learningRate,3)} on the four corners.`}function Kl({w:n,b:t,v:e,activation:r},i){let o=`h${i+1}`,s=`${Dn(n[i][0])}·x1 ${zn(n[i][1])}·x2 ${zn(t[i])}`,a=r==="none"?s:`${r}(${s})`,l=`The score counts it with weight v${i+1} = ${Dn(e[i])}.`;return`${o} = ${a} ${Ql(n[i],t[i],r)}. ${l}`}function Ql([n,t],e,r){if(n===0&&t===0)return"is the same everywhere, because both its weights are 0";let i=3*(Math.abs(n)+Math.abs(t));return Math.abs(e)>=i?"has no dashed line here: its z is 0 outside the picture":{ReLU:"is above 0 on one side of the dashed line, and 0 on the other",sigmoid:"is above 0.5 on one side of the dashed line, and below 0.5 on the other"}[r]??"is above 0 on one side of the dashed line, and below 0 on the other"}function Zl({v:n,c:t,activation:e,...r}){if(e==="none"){let{weights:s,bias:a}=pe({v:n,c:t,...r});return`Without an activation the network is one neuron: score = ${`${Dn(s[0])}·x1 ${zn(s[1])}·x2 ${zn(a)}`}.`}let i=n.map((s,a)=>({each:s,name:`h${a+1}`})).filter(({each:s})=>s!==0).map(({each:s,name:a},l)=>`${l?zn(s):Dn(s)}·${a}`),o=Math.abs(t)<.005&&i.length?[]:[i.length?zn(t):Dn(t)];return`score = ${[...i,...o].join(" ")}.`.replace(/^s/,"S")}function Jl({classes:n},{right:t,wrong:e,corners:r}){let i=`Correct: ${t} of 4 corners (class 1 where the score > 0)`,o=e.indexOf(!0);if(o<0)return`${i}.`;let{score:s}=r[o],a=s!==0&&Math.abs(s)<.005?"about 0":$n(s);return`${i}; at ${rc(o)}, class ${n[o]}, the score is ${a}.`}function nc(n){let t=mo(n.classes)?", and no straight line gets more than 3 of these corners right":"";return`${pe(n).weights.every(i=>Math.abs(i)<jl)?"Its weights cancel, so the score is the same everywhere and there is no boundary":"Its boundary is a straight line"}${t}.`}function tc(n,{loss:t}){let{steps:e}=Y(n),r=Fn(n),i=`${W(e)} ${e===1?"step":"steps"}`;if(r==="goal")return`After ${i} the loss is below ${rn}, where training ends.`;let o=`After ${i} the loss is ${$n(t)}`;if(r==="diverged")return`${o} and a parameter is beyond 1,000: training diverged; a smaller learning rate helps.`;let s=uo(n);return s?`${o}. ${ec(n,s)}`:r==="last"?`${o}: training ends after ${W(qn)} steps.`:`${o}.`}function ec({activation:n,classes:t},{since:e,dead:r,silent:i}){let o=`since step ${W(e)} the loss has hardly fallen`,s=`It is stuck: ${o}`;return n==="none"&&mo(t)?`${s}, because no linear score does better here than 0 everywhere, a loss of ln 2.`:new Set(i.map(l=>t[l])).size>1?`${s}. At which corners are all four hidden neurons 0?`:r.length?`${s}. Which hidden neurons are 0 at all four corners?`:`S${o.slice(1)}.`}var Dn=n=>Math.abs(n)<1e3?V(n):$n(n,3),zn=n=>`${n<=-.005?"−":"+"} ${Dn(Math.abs(n))}`,rc=n=>`(${q[n].join(", ").replaceAll("-","−")})`;var Pt=96,xo=bt(Pt),Qn=Pt/3,ic=.01,i0=_i({name:"network of two inputs, four hidden neurons and one output",initial:{...pn,activation:"ReLU",classes:fn["XOR (exactly one)"],selected:"w11",learningRate:.3,seed:0,run:null},build(n){let t={neuron:null,edge:null,values:null},e={numbers:null,hidden:null,shown:null};C(n,(s,a)=>{Object.assign(e,oc(s,a,t.neuron));let{values:l}=t;l&&Object.assign(l,J(s,s.activation,l.x))});let r=Ui(n,Qn,t),i=ro(n,Pt,t,()=>e.numbers,()=>e.shown),o=ho(n);return r.drawing.element.append(wt(n,"h1 to h4, one scale",()=>e.hidden),uc()),n.root.append(w("style",{},Ki),se(r.drawing,i.panel),w("div",{class:"nn-network-columns"},ae(...ac(n),io(n),o.start),w("div",{},se(po(n,()=>e.numbers)),ae(...o.rows)))),(s,a)=>(sc(r.maps,e,a),i.draw(s,e.shown,t.neuron),o.isOn()?_o(s):go(s,e.numbers,t.neuron))}});function oc(n,t,e){let r=Mt(n,xo),i=e===null?r.scores:r.hidden[e];return{numbers:r,hidden:Ce(r.hidden,t),score:Ce([r.scores],t),shown:{values:i,...Ce([i],t)}}}function Ce(n,t){let e=ic;for(let i of n)for(let o of i)e=Math.max(e,Math.abs(o));let r=i=>t.signed(.85*i/e);return{low:-e,high:e,colour:oi(r,-e,e)}}function sc(n,{numbers:t,hidden:e,score:r},i){t.hidden.forEach((o,s)=>n.hidden[s].draw(Le(o),e.colour)),n.output.draw(Le(t.scores),r.colour),n.palette!==i&&(n.palette=i,n.inputs.forEach((o,s)=>{let a=Float64Array.from(xo,l=>l[s]);o.draw(Le(a),l=>i.signed(.85*l/3))}))}function Le(n){let t=new Float64Array(Qn*Qn);for(let e=0;e<t.length;e+=1)t[e]=n[(3*Math.floor(e/Qn)+1)*Pt+3*(e%Qn)+1];return t}function ac(n){return[ue(n,{key:"activation",label:"activation",options:Object.keys(On)}),ue(n,{label:"task",options:Object.keys(fn),value:({classes:t})=>xi(t),changes:t=>({classes:fn[t]})})]}function uc(){let n=t=>b("svg",{viewBox:"0 0 30 10","aria-hidden":"true"},b("path",{d:"M 0 5 H 30",class:`nn-network-${t}`,"stroke-width":4}));return w("div",{class:"nn-bar nn-network-key"},w("span",{},"weight:"),n("positive"),w("span",{},"above 0"),n("negative"),w("span",{},"below 0"),w("span",{},"thick: large"))}export{i0 as default};
