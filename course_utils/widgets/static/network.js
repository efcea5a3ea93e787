function bo(n){return n}var It=1,qt=2,Ft=3,Hn=4,Fe=1e-6;function vo(n){return"translate("+n+",0)"}function Mo(n){return"translate(0,"+n+")"}function ko(n){return t=>+n(t)}function Ao(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function No(){return!this.__axis}function De(n,t){var e=[],r=null,i=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===It||n===Hn?-1:1,f=n===Hn||n===qt?"x":"y",h=n===It||n===Ft?vo:Mo;function c(p){var d=r??(t.ticks?t.ticks.apply(t,e):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,e):bo),x=Math.max(o,0)+a,_=t.range(),y=+_[0]+u,M=+_[_.length-1]+u,v=(t.bandwidth?Ao:ko)(t.copy(),u),A=p.selection?p.selection():p,N=A.selectAll(".domain").data([null]),$=A.selectAll(".tick").data(d,t).order(),I=$.exit(),L=$.enter().append("g").attr("class","tick"),k=$.select("line"),R=$.select("text");N=N.merge(N.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),$=$.merge(L),k=k.merge(L.append("line").attr("stroke","currentColor").attr(f+"2",l*o)),R=R.merge(L.append("text").attr("fill","currentColor").attr(f,l*x).attr("dy",n===It?"0em":n===Ft?"0.71em":"0.32em")),p!==A&&(N=N.transition(p),$=$.transition(p),k=k.transition(p),R=R.transition(p),I=I.transition(p).attr("opacity",Fe).attr("transform",function(g){return isFinite(g=v(g))?h(g+u):this.getAttribute("transform")}),L.attr("opacity",Fe).attr("transform",function(g){var T=this.parentNode.__axis;return h((T&&isFinite(T=T(g))?T:v(g))+u)})),I.remove(),N.attr("d",n===Hn||n===qt?s?"M"+l*s+","+y+"H"+u+"V"+M+"H"+l*s:"M"+u+","+y+"V"+M:s?"M"+y+","+l*s+"V"+u+"H"+M+"V"+l*s:"M"+y+","+u+"H"+M),$.attr("opacity",1).attr("transform",function(g){return h(v(g)+u)}),k.attr(f+"2",l*o),R.attr(f,l*x).text(m),A.filter(No).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===qt?"start":n===Hn?"end":"middle"),A.each(function(){this.__axis=v})}return c.scale=function(p){return arguments.length?(t=p,c):t},c.ticks=function(){return e=Array.from(arguments),c},c.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),c):e.slice()},c.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),c):r&&r.slice()},c.tickFormat=function(p){return arguments.length?(i=p,c):i},c.tickSize=function(p){return arguments.length?(o=s=+p,c):o},c.tickSizeInner=function(p){return arguments.length?(o=+p,c):o},c.tickSizeOuter=function(p){return arguments.length?(s=+p,c):s},c.tickPadding=function(p){return arguments.length?(a=+p,c):a},c.offset=function(p){return arguments.length?(u=+p,c):u},c}function ze(n){return De(Ft,n)}function He(n){return De(Hn,n)}function Bn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function So(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function Be(n){let t,e,r;n.length!==2?(t=Bn,e=(a,u)=>Bn(n(a),u),r=(a,u)=>n(a)-u):(t=n===Bn||n===So?n:$o,e=n,r=n);function i(a,u,l=0,f=a.length){if(l<f){if(t(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<0?l=h+1:f=h}while(l<f)}return l}function o(a,u,l=0,f=a.length){if(l<f){if(t(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<=0?l=h+1:f=h}while(l<f)}return l}function s(a,u,l=0,f=a.length){let h=i(a,u,l,f-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:i,center:s,right:o}}function $o(){return 0}function To(n){return n===null?NaN:+n}var Xe=Be(Bn),Ve=Xe.right,mc=Xe.left,gc=Be(To).center;var Eo=Ye(Ue),_c=Ye(Ro);function Ye(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return t;let a=e&&n(e),u=r&&n(r),l=i.slice();return a&&u?(gn(a,l,i,o,s),gn(a,i,l,o,s),gn(a,l,i,o,s),_n(u,i,l,o,s),_n(u,l,i,o,s),_n(u,i,l,o,s)):a?(gn(a,i,l,o,s),gn(a,l,i,o,s),gn(a,i,l,o,s)):u&&(_n(u,i,l,o,s),_n(u,l,i,o,s),_n(u,i,l,o,s)),t}}function gn(n,t,e,r,i){for(let o=0,s=r*i;o<s;)n(t,e,o,o+=r,1)}function _n(n,t,e,r,i){for(let o=0,s=r*i;o<r;++o)n(t,e,o,o+s,r)}function Ro(n){let t=Ue(n);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,t(e,r,i+0,o+0,s),t(e,r,i+1,o+1,s),t(e,r,i+2,o+2,s),t(e,r,i+3,o+3,s)}}function Ue(n){let t=Math.floor(n);if(t===n)return Oo(n);let e=n-t,r=2*n+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*o[s],f=u*t,h=f+u;for(let c=s,p=s+f;c<p;c+=u)l+=o[Math.min(a,c)];for(let c=s,p=a;c<=p;c+=u)l+=o[Math.min(a,c+f)],i[c]=(l+e*(o[Math.max(s,c-h)]+o[Math.min(a,c+h)]))/r,l-=o[Math.max(s,c-f)]}}function Oo(n){let t=2*n+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=n*r[i],u=s*n;for(let l=i,f=i+u;l<f;l+=s)a+=r[Math.min(o,l)];for(let l=i,f=o;l<=f;l+=s)a+=r[Math.min(o,l+u)],e[l]=a/t,a-=r[Math.max(i,l-u)]}}function Co(n,t){let e=0;if(t===void 0)for(let r of n)r!=null&&(r=+r)>=r&&++e;else{let r=-1;for(let i of n)(i=t(i,++r,n))!=null&&(i=+i)>=i&&++e}return e}function Ge(n,t){let e,r;if(t===void 0)for(let i of n)i!=null&&(e===void 0?i>=i&&(e=r=i):(e>i&&(e=i),r<i&&(r=i)));else{let i=-1;for(let o of n)(o=t(o,++i,n))!=null&&(e===void 0?o>=o&&(e=r=o):(e>o&&(e=o),r<o&&(r=o)))}return[e,r]}var Lo=Array.prototype,xc=Lo.slice;var Po=Math.sqrt(50),Io=Math.sqrt(10),qo=Math.sqrt(2);function tt(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Po?10:o>=Io?5:o>=qo?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(n*l),u=Math.round(t*l),a/l<n&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(n/l),u=Math.round(t/l),a*l<n&&++a,u*l>t&&--u),u<a&&.5<=e&&e<2?tt(n,t,e*2):[a,u,l]}function xn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,s]=r?tt(t,n,e):tt(n,t,e);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function Xn(n,t,e){return t=+t,n=+n,e=+e,tt(n,t,e)[2]}function We(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Xn(t,n,e):Xn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}function je(n,t,e){let r;for(;;){let i=Xn(n,t,e);if(i===r||i===0||!isFinite(i))return[n,t];if(i>0){let o=Math.ceil(n/i),s=Math.floor(t/i);n=(o-(o*i>n))*i,t=(s+(s*i<t))*i}else if(i<0){let o=-i,s=Math.ceil(n*o),a=Math.floor(t*o);n=(s-(s/o>n))/o,t=(a+(a/o<t))/o}r=i}}function Ke(n){return Math.max(1,Math.ceil(Math.log(Co(n))/Math.LN2)+1)}var yc=Fo(Math.random);function Fo(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=n()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function vn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function Un(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function Z(){}var un=.7,bn=1/un,yn="\\s*([+-]?\\d+)\\s*",Vn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",B="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Do=/^#([0-9a-f]{3,8})$/,zo=new RegExp(`^rgb\\(${yn},${yn},${yn}\\)$`),Ho=new RegExp(`^rgb\\(${B},${B},${B}\\)$`),Bo=new RegExp(`^rgba\\(${yn},${yn},${yn},${Vn}\\)$`),Xo=new RegExp(`^rgba\\(${B},${B},${B},${Vn}\\)$`),Vo=new RegExp(`^hsl\\(${Vn},${B},${B}\\)$`),Yo=new RegExp(`^hsla\\(${Vn},${B},${B},${Vn}\\)$`),Qe={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};vn(Z,Mn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Ze,formatHex:Ze,formatHex8:Uo,formatHsl:Go,formatRgb:Je,toString:Je});function Ze(){return this.rgb().formatHex()}function Uo(){return this.rgb().formatHex8()}function Go(){return ur(this).formatHsl()}function Je(){return this.rgb().formatRgb()}function Mn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Do.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?nr(t):e===3?new P(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?et(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?et(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=zo.exec(n))?new P(t[1],t[2],t[3],1):(t=Ho.exec(n))?new P(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Bo.exec(n))?et(t[1],t[2],t[3],t[4]):(t=Xo.exec(n))?et(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Vo.exec(n))?rr(t[1],t[2]/100,t[3]/100,1):(t=Yo.exec(n))?rr(t[1],t[2]/100,t[3]/100,t[4]):Qe.hasOwnProperty(n)?nr(Qe[n]):n==="transparent"?new P(NaN,NaN,NaN,0):null}function nr(n){return new P(n>>16&255,n>>8&255,n&255,1)}function et(n,t,e,r){return r<=0&&(n=t=e=NaN),new P(n,t,e,r)}function Vt(n){return n instanceof Z||(n=Mn(n)),n?(n=n.rgb(),new P(n.r,n.g,n.b,n.opacity)):new P}function ln(n,t,e,r){return arguments.length===1?Vt(n):new P(n,t,e,r??1)}function P(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}vn(P,ln,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new P(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new P(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new P(sn(this.r),sn(this.g),sn(this.b),it(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:tr,formatHex:tr,formatHex8:Wo,formatRgb:er,toString:er}));function tr(){return`#${on(this.r)}${on(this.g)}${on(this.b)}`}function Wo(){return`#${on(this.r)}${on(this.g)}${on(this.b)}${on((isNaN(this.opacity)?1:this.opacity)*255)}`}function er(){let n=it(this.opacity);return`${n===1?"rgb(":"rgba("}${sn(this.r)}, ${sn(this.g)}, ${sn(this.b)}${n===1?")":`, ${n})`}`}function it(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function sn(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function on(n){return n=sn(n),(n<16?"0":"")+n.toString(16)}function rr(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new z(n,t,e,r)}function ur(n){if(n instanceof z)return new z(n.h,n.s,n.l,n.opacity);if(n instanceof Z||(n=Mn(n)),!n)return new z;if(n instanceof z)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),s=NaN,a=o-i,u=(o+i)/2;return a?(t===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-t)/a+2:s=(t-e)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new z(s,a,u,n.opacity)}function st(n,t,e,r){return arguments.length===1?ur(n):new z(n,t,e,r??1)}function z(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(z,st,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new z(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new z(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new P(Dt(n>=240?n-240:n+120,i,r),Dt(n,i,r),Dt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new z(ir(this.h),rt(this.s),rt(this.l),it(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=it(this.opacity);return`${n===1?"hsl(":"hsla("}${ir(this.h)}, ${rt(this.s)*100}%, ${rt(this.l)*100}%${n===1?")":`, ${n})`}`}}));function ir(n){return n=(n||0)%360,n<0?n+360:n}function rt(n){return Math.max(0,Math.min(1,n||0))}function Dt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var lr=Math.PI/180,cr=180/Math.PI,ot=18,fr=.96422,hr=1,pr=.82521,dr=4/29,wn=6/29,mr=3*wn*wn,jo=wn*wn*wn;function gr(n){if(n instanceof X)return new X(n.l,n.a,n.b,n.opacity);if(n instanceof W)return xr(n);n instanceof P||(n=Vt(n));var t=Xt(n.r),e=Xt(n.g),r=Xt(n.b),i=zt((.2225045*t+.7168786*e+.0606169*r)/hr),o,s;return t===e&&e===r?o=s=i:(o=zt((.4360747*t+.3850649*e+.1430804*r)/fr),s=zt((.0139322*t+.0971045*e+.7141733*r)/pr)),new X(116*i-16,500*(o-i),200*(i-s),n.opacity)}function _r(n,t,e,r){return arguments.length===1?gr(n):new X(n,t,e,r??1)}function X(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}vn(X,_r,Un(Z,{brighter(n){return new X(this.l+ot*(n??1),this.a,this.b,this.opacity)},darker(n){return new X(this.l-ot*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=fr*Ht(t),n=hr*Ht(n),e=pr*Ht(e),new P(Bt(3.1338561*t-1.6168667*n-.4906146*e),Bt(-.9787684*t+1.9161415*n+.033454*e),Bt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function zt(n){return n>jo?Math.pow(n,1/3):n/mr+dr}function Ht(n){return n>wn?n*n*n:mr*(n-dr)}function Bt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function Xt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Ko(n){if(n instanceof W)return new W(n.h,n.c,n.l,n.opacity);if(n instanceof X||(n=gr(n)),n.a===0&&n.b===0)return new W(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*cr;return new W(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function at(n,t,e,r){return arguments.length===1?Ko(n):new W(n,t,e,r??1)}function W(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function xr(n){if(isNaN(n.h))return new X(n.l,0,0,n.opacity);var t=n.h*lr;return new X(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}vn(W,at,Un(Z,{brighter(n){return new W(this.h,this.c,this.l+ot*(n??1),this.opacity)},darker(n){return new W(this.h,this.c,this.l-ot*(n??1),this.opacity)},rgb(){return xr(this).rgb()}}));var yr=-.14861,Yt=1.78277,Ut=-.29227,ut=-.90649,Yn=1.97294,or=Yn*ut,sr=Yn*Yt,ar=Yt*Ut-ut*yr;function Qo(n){if(n instanceof an)return new an(n.h,n.s,n.l,n.opacity);n instanceof P||(n=Vt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(ar*r+or*t-sr*e)/(ar+or-sr),o=r-i,s=(Yn*(e-i)-Ut*o)/ut,a=Math.sqrt(s*s+o*o)/(Yn*i*(1-i)),u=a?Math.atan2(s,o)*cr-120:NaN;return new an(u<0?u+360:u,a,i,n.opacity)}function lt(n,t,e,r){return arguments.length===1?Qo(n):new an(n,t,e,r??1)}function an(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}vn(an,lt,Un(Z,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new an(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?un:Math.pow(un,n),new an(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*lr,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new P(255*(t+e*(yr*r+Yt*i)),255*(t+e*(Ut*r+ut*i)),255*(t+e*(Yn*r)),this.opacity)}}));function Mr(n,t,e,r,i){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*r+s*i)/6}function Zo(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],s=r>0?n[r-1]:2*i-o,a=r<t-1?n[r+2]:2*o-i;return Mr((e-r/t)*t,s,i,o,a)}}function Jo(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],s=n[(r+1)%t],a=n[(r+2)%t];return Mr((e-r/t)*t,i,o,s,a)}}var ft=n=>()=>n;function kr(n,t){return function(e){return n+e*t}}function ns(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Kt(n,t){var e=t-n;return e?kr(n,e>180||e<-180?e-360*Math.round(e/360):e):ft(isNaN(n)?t:n)}function ts(n){return(n=+n)==1?F:function(t,e){return e-t?ns(t,e,n):ft(isNaN(t)?e:t)}}function F(n,t){var e=t-n;return e?kr(n,e):ft(isNaN(n)?t:n)}var wr=(function n(t){var e=ts(t);function r(i,o){var s=e((i=ln(i)).r,(o=ln(o)).r),a=e(i.g,o.g),u=e(i.b,o.b),l=F(i.opacity,o.opacity);return function(f){return i.r=s(f),i.g=a(f),i.b=u(f),i.opacity=l(f),i+""}}return r.gamma=n,r})(1);function Ar(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=ln(t[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=n(r),i=n(i),o=n(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var Mc=Ar(Zo),kc=Ar(Jo);function es(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function rs(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function is(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=ht(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function os(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function ss(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=ht(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var Wt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Gt=new RegExp(Wt.source,"g");function as(n){return function(){return n}}function us(n){return function(t){return n(t)+""}}function ls(n,t){var e=Wt.lastIndex=Gt.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(n=n+"",t=t+"";(r=Wt.exec(n))&&(i=Gt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:H(r,i)})),e=Gt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?us(u[0].x):as(t):(t=u.length,function(l){for(var f=0,h;f<t;++f)a[(h=u[f]).i]=h.x(l);return a.join("")})}function ht(n,t){var e=typeof t,r;return t==null||e==="boolean"?ft(t):(e==="number"?H:e==="string"?(r=Mn(t))?(t=r,wr):ls:t instanceof Mn?wr:t instanceof Date?os:rs(t)?es:Array.isArray(t)?is:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?ss:H)(n,t)}function Nr(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var br=180/Math.PI,jt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Sr(n,t,e,r,i,o){var s,a,u;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,u/=a),n*r<t*e&&(n=-n,t=-t,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*br,skewX:Math.atan(u)*br,scaleX:s,scaleY:a}}var ct;function cs(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?jt:Sr(t.a,t.b,t.c,t.d,t.e,t.f)}function fs(n){return n==null||(ct||(ct=document.createElementNS("http://www.w3.org/2000/svg","g")),ct.setAttribute("transform",n),!(n=ct.transform.baseVal.consolidate()))?jt:(n=n.matrix,Sr(n.a,n.b,n.c,n.d,n.e,n.f))}function $r(n,t,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:H(l,h)},{i:m-2,x:H(f,c)})}else(h||c)&&p.push("translate("+h+t+c+e)}function s(l,f,h,c){l!==f?(l-f>180?f+=360:f-l>180&&(l+=360),c.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(l,f)})):f&&h.push(i(h)+"rotate("+f+r)}function a(l,f,h,c){l!==f?c.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(l,f)}):f&&h.push(i(h)+"skewX("+f+r)}function u(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push(i(p)+"scale(",null,",",null,")");d.push({i:m-4,x:H(l,h)},{i:m-2,x:H(f,c)})}else(h!==1||c!==1)&&p.push(i(p)+"scale("+h+","+c+")")}return function(l,f){var h=[],c=[];return l=n(l),f=n(f),o(l.translateX,l.translateY,f.translateX,f.translateY,h,c),s(l.rotate,f.rotate,h,c),a(l.skewX,f.skewX,h,c),u(l.scaleX,l.scaleY,f.scaleX,f.scaleY,h,c),l=f=null,function(p){for(var d=-1,m=c.length,x;++d<m;)h[(x=c[d]).i]=x.x(p);return h.join("")}}}var Ac=$r(cs,"px, ","px)","deg)"),Nc=$r(fs,", ",")",")"),hs=1e-12;function vr(n){return((n=Math.exp(n))+1/n)/2}function ps(n){return((n=Math.exp(n))-1/n)/2}function ds(n){return((n=Math.exp(2*n))-1)/(n+1)}var Sc=(function n(t,e,r){function i(o,s){var a=o[0],u=o[1],l=o[2],f=s[0],h=s[1],c=s[2],p=f-a,d=h-u,m=p*p+d*d,x,_;if(m<hs)_=Math.log(c/l)/t,x=function($){return[a+$*p,u+$*d,l*Math.exp(t*$*_)]};else{var y=Math.sqrt(m),M=(c*c-l*l+r*m)/(2*l*e*y),v=(c*c-l*l-r*m)/(2*c*e*y),A=Math.log(Math.sqrt(M*M+1)-M),N=Math.log(Math.sqrt(v*v+1)-v);_=(N-A)/t,x=function($){var I=$*_,L=vr(A),k=l/(e*y)*(L*ds(t*I+A)-ps(A));return[a+k*p,u+k*d,l*L/vr(t*I+A)]}}return x.duration=Math.abs(_)*1e3*t/Math.SQRT2,x}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return n(s,a,u)},i})(Math.SQRT2,2,4);function Tr(n){return function(t,e){var r=n((t=st(t)).h,(e=st(e)).h),i=F(t.s,e.s),o=F(t.l,e.l),s=F(t.opacity,e.opacity);return function(a){return t.h=r(a),t.s=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var $c=Tr(Kt),Tc=Tr(F);function Er(n){return function(t,e){var r=n((t=at(t)).h,(e=at(e)).h),i=F(t.c,e.c),o=F(t.l,e.l),s=F(t.opacity,e.opacity);return function(a){return t.h=r(a),t.c=i(a),t.l=o(a),t.opacity=s(a),t+""}}}var Ec=Er(Kt),Rc=Er(F);function Rr(n){return(function t(e){e=+e;function r(i,o){var s=n((i=lt(i)).h,(o=lt(o)).h),a=F(i.s,o.s),u=F(i.l,o.l),l=F(i.opacity,o.opacity);return function(f){return i.h=s(f),i.s=a(f),i.l=u(Math.pow(f,e)),i.opacity=l(f),i+""}}return r.gamma=t,r})(1)}var Oc=Rr(Kt),Cc=Rr(F);function ms(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function dt(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function kn(n){return n=dt(Math.abs(n)),n?n[1]:NaN}function gs(n,t){return function(e,r){for(var i=e.length,o=[],s=0,a=n[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(e.substring(i-=a,i+a)),!((u+=a+1)>r));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function _s(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var xs=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function An(n){if(!(t=xs.exec(n)))throw new Error("invalid format: "+n);var t;return new Qt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}An.prototype=Qt.prototype;function Qt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Qt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ys(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var mt;function ws(n,t){var e=dt(n,t);if(!e)return mt=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(mt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+dt(n,Math.max(0,t+o-1))[0]}function Or(n,t){var e=dt(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Cr={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:ms,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Or(n*100,t),r:Or,s:ws,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Lr(n){return n}var Pr=Array.prototype.map,Ir=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function bs(n){var t=n.grouping===void 0||n.thousands===void 0?Lr:gs(Pr.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Lr:_s(Pr.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(h,c){h=An(h);var p=h.fill,d=h.align,m=h.sign,x=h.symbol,_=h.zero,y=h.width,M=h.comma,v=h.precision,A=h.trim,N=h.type;N==="n"?(M=!0,N="g"):Cr[N]||(v===void 0&&(v=12),A=!0,N="g"),(_||p==="0"&&d==="=")&&(_=!0,p="0",d="=");var $=(c&&c.prefix!==void 0?c.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(N)?"0"+N.toLowerCase():""),I=(x==="$"?r:/[%p]/.test(N)?s:"")+(c&&c.suffix!==void 0?c.suffix:""),L=Cr[N],k=/[defgprs%]/.test(N);v=v===void 0?6:/[gprs]/.test(N)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function R(g){var T=$,O=I,Q,qe,Zn;if(N==="c")O=L(g)+O,g="";else{g=+g;var Jn=g<0||1/g<0;if(g=isNaN(g)?u:L(Math.abs(g),v),A&&(g=ys(g)),Jn&&+g==0&&m!=="+"&&(Jn=!1),T=(Jn?m==="("?m:a:m==="-"||m==="("?"":m)+T,O=(N==="s"&&!isNaN(g)&&mt!==void 0?Ir[8+mt/3]:"")+O+(Jn&&m==="("?")":""),k){for(Q=-1,qe=g.length;++Q<qe;)if(Zn=g.charCodeAt(Q),48>Zn||Zn>57){O=(Zn===46?i+g.slice(Q+1):g.slice(Q))+O,g=g.slice(0,Q);break}}}M&&!_&&(g=t(g,1/0));var nt=T.length+g.length+O.length,G=nt<y?new Array(y-nt+1).join(p):"";switch(M&&_&&(g=t(G+g,G.length?y-O.length:1/0),G=""),d){case"<":g=T+g+O+G;break;case"=":g=T+G+g+O;break;case"^":g=G.slice(0,nt=G.length>>1)+T+g+O+G.slice(nt);break;default:g=G+T+g+O;break}return o(g)}return R.toString=function(){return h+""},R}function f(h,c){var p=Math.max(-8,Math.min(8,Math.floor(kn(c)/3)))*3,d=Math.pow(10,-p),m=l((h=An(h),h.type="f",h),{suffix:Ir[8+p/3]});return function(x){return m(d*x)}}return{format:l,formatPrefix:f}}var pt,gt,Zt;vs({thousands:",",grouping:[3],currency:["$",""]});function vs(n){return pt=bs(n),gt=pt.format,Zt=pt.formatPrefix,pt}function qr(n){return Math.max(0,-kn(Math.abs(n)))}function Fr(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(kn(t)/3)))*3-kn(Math.abs(n)))}function Dr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,kn(t)-kn(n))+1}function Vr(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Ms(n){return function(){return n}}function ks(n){return+n}var zr=[0,1];function Nn(n){return n}function Jt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Ms(isNaN(t)?NaN:.5)}function As(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Ns(n,t,e){var r=n[0],i=n[1],o=t[0],s=t[1];return i<r?(r=Jt(i,r),o=e(s,o)):(r=Jt(r,i),o=e(o,s)),function(a){return o(r(a))}}function Ss(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),s=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<r;)i[s]=Jt(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var u=Ve(n,a,1,r)-1;return o[u](i[u](a))}}function Yr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function Ur(){var n=zr,t=zr,e=ht,r,i,o,s=Nn,a,u,l;function f(){var c=Math.min(n.length,t.length);return s!==Nn&&(s=As(n[0],n[c-1])),a=c>2?Ss:Ns,u=l=null,h}function h(c){return c==null||isNaN(c=+c)?o:(u||(u=a(n.map(r),t,e)))(r(s(c)))}return h.invert=function(c){return s(i((l||(l=a(t,n.map(r),H)))(c)))},h.domain=function(c){return arguments.length?(n=Array.from(c,ks),f()):n.slice()},h.range=function(c){return arguments.length?(t=Array.from(c),f()):t.slice()},h.rangeRound=function(c){return t=Array.from(c),e=Nr,f()},h.clamp=function(c){return arguments.length?(s=c?!0:Nn,f()):s!==Nn},h.interpolate=function(c){return arguments.length?(e=c,f()):e},h.unknown=function(c){return arguments.length?(o=c,h):o},function(c,p){return r=c,i=p,f()}}function $s(){return Ur()(Nn,Nn)}function Ts(n,t,e,r){var i=We(n,t,e),o;switch(r=An(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=Fr(i,s))&&(r.precision=o),Zt(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Dr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=qr(i))&&(r.precision=o-(r.type==="%")*2);break}}return gt(r)}function Es(n){var t=n.domain;return n.ticks=function(e){var r=t();return xn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Ts(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,f=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);f-- >0;){if(l=Xn(s,a,e),l===u)return r[i]=s,r[o]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return n},n}function ne(){var n=$s();return n.copy=function(){return Yr(n,ne())},Vr.apply(n,arguments),Es(n)}function Rs(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Hr(n){return Math.log(n)}function Br(n){return Math.exp(n)}function Os(n){return-Math.log(-n)}function Cs(n){return-Math.exp(-n)}function Ls(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Ps(n){return n===10?Ls:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Is(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Xr(n){return(t,e)=>-n(-t,e)}function qs(n){let t=n(Hr,Br),e=t.domain,r=10,i,o;function s(){return i=Is(r),o=Ps(r),e()[0]<0?(i=Xr(i),o=Xr(o),n(Os,Cs)):n(Hr,Br),t}return t.base=function(a){return arguments.length?(r=+a,s()):r},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let u=e(),l=u[0],f=u[u.length-1],h=f<l;h&&([l,f]=[f,l]);let c=i(l),p=i(f),d,m,x=a==null?10:+a,_=[];if(!(r%1)&&p-c<x){if(c=Math.floor(c),p=Math.ceil(p),l>0){for(;c<=p;++c)for(d=1;d<r;++d)if(m=c<0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;_.push(m)}}else for(;c<=p;++c)for(d=r-1;d>=1;--d)if(m=c>0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;_.push(m)}_.length*2<x&&(_=xn(l,f,x))}else _=xn(c,p,Math.min(p-c,x)).map(o);return h?_.reverse():_},t.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=An(u)).precision==null&&(u.trim=!0),u=gt(u)),a===1/0)return u;let l=Math.max(1,r*a/t.ticks().length);return f=>{let h=f/o(Math.round(i(f)));return h*r<r-.5&&(h*=r),h<=l?u(f):""}},t.nice=()=>e(Rs(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),t}function te(){let n=qs(Ur()).domain([1,10]);return n.copy=()=>Yr(n,te()).base(n.base()),Vr.apply(n,arguments),n}var ee="http://www.w3.org/1999/xhtml",Gr={svg:"http://www.w3.org/2000/svg",xhtml:ee,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Wr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),Gr.hasOwnProperty(t)?{space:Gr[t],local:n}:n}function Fs(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===ee&&t.documentElement.namespaceURI===ee?t.createElement(n):t.createElementNS(e,n)}}function Ds(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function jr(n){var t=Wr(n);return(t.local?Ds:Fs)(t)}function zs(){}function Kr(n){return n==null?zs:function(){return this.querySelector(n)}}function Hs(n){typeof n!="function"&&(n=Kr(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=new Array(s),u,l,f=0;f<s;++f)(u=o[f])&&(l=n.call(u,u.__data__,f,o))&&("__data__"in u&&(l.__data__=u.__data__),a[f]=l);return new D(r,this._parents)}function Bs(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Xs(){return[]}function Vs(n){return n==null?Xs:function(){return this.querySelectorAll(n)}}function Ys(n){return function(){return Bs(n.apply(this,arguments))}}function Us(n){typeof n=="function"?n=Ys(n):n=Vs(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var s=t[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(n.call(u,u.__data__,l,s)),i.push(u));return new D(r,i)}function Gs(n){return function(){return this.matches(n)}}function Qr(n){return function(t){return t.matches(n)}}var Ws=Array.prototype.find;function js(n){return function(){return Ws.call(this.children,n)}}function Ks(){return this.firstElementChild}function Qs(n){return this.select(n==null?Ks:js(typeof n=="function"?n:Qr(n)))}var Zs=Array.prototype.filter;function Js(){return Array.from(this.children)}function na(n){return function(){return Zs.call(this.children,n)}}function ta(n){return this.selectAll(n==null?Js:na(typeof n=="function"?n:Qr(n)))}function ea(n){typeof n!="function"&&(n=Gs(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],s=o.length,a=r[i]=[],u,l=0;l<s;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&a.push(u);return new D(r,this._parents)}function Zr(n){return new Array(n.length)}function ra(){return new D(this._enter||this._groups.map(Zr),this._parents)}function _t(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}_t.prototype={constructor:_t,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ia(n){return function(){return n}}function oa(n,t,e,r,i,o){for(var s=0,a,u=t.length,l=o.length;s<l;++s)(a=t[s])?(a.__data__=o[s],r[s]=a):e[s]=new _t(n,o[s]);for(;s<u;++s)(a=t[s])&&(i[s]=a)}function sa(n,t,e,r,i,o,s){var a,u,l=new Map,f=t.length,h=o.length,c=new Array(f),p;for(a=0;a<f;++a)(u=t[a])&&(c[a]=p=s.call(u,u.__data__,a,t)+"",l.has(p)?i[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(u=l.get(p))?(r[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new _t(n,o[a]);for(a=0;a<f;++a)(u=t[a])&&l.get(c[a])===u&&(i[a]=u)}function aa(n){return n.__data__}function ua(n,t){if(!arguments.length)return Array.from(this,aa);var e=t?sa:oa,r=this._parents,i=this._groups;typeof n!="function"&&(n=ia(n));for(var o=i.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var f=r[l],h=i[l],c=h.length,p=la(n.call(f,f&&f.__data__,l,r)),d=p.length,m=a[l]=new Array(d),x=s[l]=new Array(d),_=u[l]=new Array(c);e(f,h,m,x,_,p,t);for(var y=0,M=0,v,A;y<d;++y)if(v=m[y]){for(y>=M&&(M=y+1);!(A=x[M])&&++M<d;);v._next=A||null}}return s=new D(s,r),s._enter=a,s._exit=u,s}function la(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ca(){return new D(this._exit||this._groups.map(Zr),this._parents)}function fa(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function ha(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),u=0;u<s;++u)for(var l=e[u],f=r[u],h=l.length,c=a[u]=new Array(h),p,d=0;d<h;++d)(p=l[d]||f[d])&&(c[d]=p);for(;u<i;++u)a[u]=e[u];return new D(a,this._parents)}function pa(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function da(n){n||(n=ma);function t(h,c){return h&&c?n(h.__data__,c.__data__):!h-!c}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,u=i[o]=new Array(a),l,f=0;f<a;++f)(l=s[f])&&(u[f]=l);u.sort(t)}return new D(i,this._parents).order()}function ma(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function ga(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function _a(){return Array.from(this)}function xa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function ya(){let n=0;for(let t of this)++n;return n}function wa(){return!this.node()}function ba(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&n.call(a,a.__data__,o,i);return this}function va(n){return function(){this.removeAttribute(n)}}function Ma(n){return function(){this.removeAttributeNS(n.space,n.local)}}function ka(n,t){return function(){this.setAttribute(n,t)}}function Aa(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Na(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Sa(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function $a(n,t){var e=Wr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ma:va:typeof t=="function"?e.local?Sa:Na:e.local?Aa:ka)(e,t))}function Jr(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Ta(n){return function(){this.style.removeProperty(n)}}function Ea(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Ra(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function Oa(n,t,e){return arguments.length>1?this.each((t==null?Ta:typeof t=="function"?Ra:Ea)(n,t,e??"")):Ca(this.node(),n)}function Ca(n,t){return n.style.getPropertyValue(t)||Jr(n).getComputedStyle(n,null).getPropertyValue(t)}function La(n){return function(){delete this[n]}}function Pa(n,t){return function(){this[n]=t}}function Ia(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function qa(n,t){return arguments.length>1?this.each((t==null?La:typeof t=="function"?Ia:Pa)(n,t)):this.node()[n]}function ni(n){return n.trim().split(/^|\s+/)}function ie(n){return n.classList||new ti(n)}function ti(n){this._node=n,this._names=ni(n.getAttribute("class")||"")}ti.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function ei(n,t){for(var e=ie(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function ri(n,t){for(var e=ie(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Fa(n){return function(){ei(this,n)}}function Da(n){return function(){ri(this,n)}}function za(n,t){return function(){(t.apply(this,arguments)?ei:ri)(this,n)}}function Ha(n,t){var e=ni(n+"");if(arguments.length<2){for(var r=ie(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?za:t?Fa:Da)(e,t))}function Ba(){this.textContent=""}function Xa(n){return function(){this.textContent=n}}function Va(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Ya(n){return arguments.length?this.each(n==null?Ba:(typeof n=="function"?Va:Xa)(n)):this.node().textContent}function Ua(){this.innerHTML=""}function Ga(n){return function(){this.innerHTML=n}}function Wa(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function ja(n){return arguments.length?this.each(n==null?Ua:(typeof n=="function"?Wa:Ga)(n)):this.node().innerHTML}function Ka(){this.nextSibling&&this.parentNode.appendChild(this)}function Qa(){return this.each(Ka)}function Za(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ja(){return this.each(Za)}function nu(n){var t=typeof n=="function"?n:jr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function tu(){return null}function eu(n,t){var e=typeof n=="function"?n:jr(n),r=t==null?tu:typeof t=="function"?t:Kr(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function ru(){var n=this.parentNode;n&&n.removeChild(this)}function iu(){return this.each(ru)}function ou(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function su(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function au(n){return this.select(n?su:ou)}function uu(n){return arguments.length?this.property("__data__",n):this.node().__data__}function lu(n){return function(t){n.call(this,t,this.__data__)}}function cu(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function fu(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function hu(n,t,e){return function(){var r=this.__on,i,o=lu(t);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function pu(n,t,e){var r=cu(n+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,f;u<l;++u)for(i=0,f=a[u];i<o;++i)if((s=r[i]).type===f.type&&s.name===f.name)return f.value}return}for(a=t?hu:fu,i=0;i<o;++i)this.each(a(r[i],t,e));return this}function ii(n,t,e){var r=Jr(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function du(n,t){return function(){return ii(this,n,t)}}function mu(n,t){return function(){return ii(this,n,t.apply(this,arguments))}}function gu(n,t){return this.each((typeof t=="function"?mu:du)(n,t))}function*_u(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var oi=[null];function D(n,t){this._groups=n,this._parents=t}function xu(){return new D([[document.documentElement]],oi)}function yu(){return this}D.prototype=xu.prototype={constructor:D,select:Hs,selectAll:Us,selectChild:Qs,selectChildren:ta,filter:ea,data:ua,enter:ra,exit:ca,join:fa,merge:ha,selection:yu,order:pa,sort:da,call:ga,nodes:_a,node:xa,size:ya,empty:wa,each:ba,attr:$a,style:Oa,property:qa,classed:Ha,text:Ya,html:ja,raise:Qa,lower:Ja,append:nu,insert:eu,remove:iu,clone:au,datum:uu,on:pu,dispatch:gu,[Symbol.iterator]:_u};function oe(n){return typeof n=="string"?new D([[document.querySelector(n)]],[document.documentElement]):new D([[n]],oi)}var wu=0;function bu(){return new re}function re(){this._="@"+(++wu).toString(36)}re.prototype=bu.prototype={constructor:re,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var vu="http://www.w3.org/2000/svg";function b(n,t={},...e){return si(document.createElement(n),t,e)}function w(n,t={},...e){return si(document.createElementNS(vu,n),t,e)}var Mu=Math.random().toString(36).slice(2,8),ku=0;function Gn(n){return`nn-${n}-${Mu}-${ku+=1}`}function S(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function E(n,t){n.textContent!==t&&(n.textContent=t)}function si(n,t,e){return S(n,t),n.append(...e),n}function Sn(n,t,e=!0){let r=b("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function s(a,u){let{data:l}=o;for(let f=0;f<n*t;f+=1){let[h,c,p]=u(a[f]);l[4*f]=h,l[4*f+1]=c,l[4*f+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}function ai(n,t,e){let r=Array.from({length:256},(o,s)=>n(t+s/255*(e-t))),i=e>t?255/(e-t):0;return o=>r[Math.max(0,Math.min(255,Math.round((o-t)*i)))]}var Au=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Nu=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function V(n,t=2){return $n(String(Number(n.toFixed(t))+0))}function cn(n,t=2){return $n((Number(n.toFixed(t))+0).toFixed(t))}function Tn(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return $n(n.toExponential(t-1));let r=Number(n.toPrecision(t));return $n(e>=1e3?j(r):String(r))}function xt(n){let t=String(n),e=n.toFixed(2);return $n(t.length>e.length?t:e)}function j(n){return $n(n.toLocaleString("en-GB"))}function ui(n){let t=n.trim().replace("−","-");return Au.test(t)&&(t=t.replace(/[,\s]/g,"")),Nu.test(t)?Number(t)+0:null}function $n(n){return n.replaceAll("-","−")}function se(...n){return b("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Wn=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=w("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=b("div",{class:"nn-frame"},this.svg),this.caption=b("figcaption",{},t),this.element=b("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(b("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;E(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},En=class extends Wn{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:t,width:e,height:r});let{top:a=8,right:u=12,bottom:l=38,left:f=48}=s;this.area={left:f,top:a,right:e-u,bottom:r-l},this.x=li(i).range([this.area.left,this.area.right]),this.y=li(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Gn("clip"),this.horizontal=w("g",{class:"nn-axis"}),this.vertical=w("g",{class:"nn-axis"}),this.plot=w("g",{"clip-path":`url(#${this.id})`}),this.above=w("g");let{area:h}=this,[c,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:w("text",{class:"nn-axis-label",x:c,y:r-5},i.label),y:w("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(w("clipPath",{id:this.id},w("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=ci(ze(this.x),t),i=ci(He(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),oe(this.horizontal).call(r),oe(this.vertical).call(i)}addHeatMap(t,e){let r=Sn(t,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function li({domain:n,log:t=!1}){return(t?te():ne()).domain(n)}function ci(n,{ticks:t=5,values:e=null,format:r=i=>V(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Su=4,$u=36;function ae(...n){return b("div",{class:"nn-controls"},...n)}function jn(n,t){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=t,l=t.step??(a?1:s?.02:.1),f=t.changes??(g=>({[e]:g})),h=t.value??(g=>g[e]),c=s?Math.log10:g=>g,p=Math.max(0,Math.ceil(-Math.log10(l))),d=g=>a?Math.round(s?10**g:g):s?Number((10**g).toPrecision(3)):Number(g.toFixed(p))+0,m=g=>a?j(g):xt(g),x=Gn("box"),_=b("input",{type:"range",min:c(i),max:c(o),step:l,oninput:()=>$(d(Number(_.value))),onchange:()=>n.commit()}),y=b("input",{type:"text",id:x,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>I(y.value),onfocus:()=>y.select()}),M=b("div",{class:"nn-note",role:"alert"}),v=b("label",{for:x}),A=null,N="";function $(g){E(M,""),n.set(f(g))}function I(g){let T=ui(g);if(T===null||a&&T%1){y.value=N,E(M,`“${g}” is no ${a?"whole number":"number"}, so ${N} stays.`);return}let O=Math.min(o,Math.max(i,T));if(A=O,_.value=c(O),N=y.value=O===T?g.trim():m(O),$(O),n.commit(),O!==T){let Q=`${m(i)} to ${m(o)}`;E(M,`${g} is outside ${Q}, so ${N} is used.`)}}function L(g){let T=c(Math.min(o,Math.max(i,g)));return Math.abs(Number(_.value)-T)<=.501*l}function k(g){E(M,""),A=g,_.value=c(g),N=y.value=m(g)}let R=b("div",{class:"nn-row nn-slider"},v,y,_,M);return C(n,g=>{let T=h(g);(T!==A||!L(T))&&k(T);let O=typeof r=="function"?r(g):r;E(v,O),S(_,{"aria-label":O,"aria-valuetext":m(T),disabled:!u(g)}),S(y,{disabled:!u(g)}),R.classList.toggle("nn-disabled",!u(g))}),R}function ue(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(c=>({[t]:c})),a=o.value??(c=>c[t]),u=r.map(c=>typeof c=="object"?c:{value:c,label:String(c)}),l=u.map(c=>b("button",{type:"button",onclick:()=>n.choose(s(c.value,n.state))},c.label)),f=Gn("label"),h=u.reduce((c,p)=>c+p.label.length+Su,0);return C(n,c=>{l.forEach((p,d)=>{let m=a(c)===u[d].value;S(p,{"aria-pressed":String(m),disabled:!i(c)})})}),b("div",{class:`nn-row nn-choice ${h>$u?"nn-long":""}`,role:"group","aria-labelledby":f},b("span",{class:"nn-label",id:f},e),b("div",{class:"nn-buttons"},...l))}function Rn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=b("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return C(n,u=>{E(a,o(u)),S(a,{"aria-disabled":i(u)?null:"true"}),r&&S(a,{"aria-pressed":String(r(u))})}),a}function le(n,...t){return b("div",{class:"nn-row nn-choice",role:"group","aria-label":n},b("span",{class:"nn-label"},n),b("div",{class:"nn-buttons"},...t))}function C(n,t){n.parts.push(t)}var Tu="application/vnd.jupyter.widget-view+json",Eu=/IPY_MODEL_([\w-]+)/g,fi=new WeakSet,hi=new WeakMap,Ru=500;function pi(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(hi.get(n)),hi.set(n,setTimeout(()=>Ou(n),Ru)),fi.has(n)))return;fi.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Lu(o.state,Cu(n.context.model))}}finally{i(!1)}}}function Ou(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of di(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function Cu(n){return di(n).map(({id:t})=>t)}function di(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Tu]?.model_id}))).filter(({id:t})=>t)}function Lu(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Eu),([,s])=>s))}return e}var yt=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:s,b:a}=ln(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return mi(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return mi(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function mi(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function gi(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function _i(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var xi=`.nn {
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
`;var Iu=400;function yi({name:n,initial:t,build:e}){return{initialize({model:r}){pi(r.widget_manager)},render({model:r,el:i}){let o=new ce(r,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),i.append(b("style",{},xi),o.root),o.start(e(o)),()=>o.stop()}}}var ce=class{#n;#s=()=>"";#t=0;#e=null;#r=b("p",{class:"nn-sentence","aria-hidden":"true"});#i=b("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=b("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Fu)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!qu(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(gi(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new yt(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>E(this.#i,t),Iu))}};function qu(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Fu(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var On={ReLU:n=>Math.max(0,n),sigmoid:n=>n>=0?1/(1+Math.exp(-n)):Math.exp(n)/(1+Math.exp(n)),tanh:Math.tanh,none:n=>n};var fe=64;function wt(n,t,e){let r=Sn(fe,1),[i,o]=[b("span"),b("span")],s=b("span");return C(n,()=>{E(s,typeof t=="function"?t():t);let a=e(),u=(a.high-a.low)/(fe-1);r.draw(Array.from({length:fe},(l,f)=>a.low+f*u),a.colour),E(i,V(a.low)),E(o,V(a.high))}),b("div",{class:"nn-bar"},s,i,r.canvas,o)}var q=[[-1,-1],[-1,1],[1,-1],[1,1]],fn={AND:[0,0,0,1],OR:[0,1,1,1],"XOR (exactly one)":[0,1,1,0]};function wi(n){let t=Object.entries(fn).find(([,e])=>String(e)===String(n));return t?t[0]:null}function bt(n){let t=e=>-3+6*(e+.5)/n;return Array.from({length:n*n},(e,r)=>[t(r%n),-t(Math.floor(r/n))])}var vt=1e-9,Du={ReLU:n=>n>0?1:0,sigmoid:(n,t)=>t*(1-t),tanh:(n,t)=>1-t*t,none:()=>1};function Mt(n,t){let e=n.w.map((o,s)=>zu(t,o,n.b[s],On[n.activation])),r=q.map(o=>J(n,n.activation,o)),i=r.map(({score:o},s)=>o>vt!=(n.classes[s]===1));return{hidden:e,scores:Hu(e,n.v,n.c),corners:r,wrong:i,right:i.filter(o=>!o).length,loss:he(r,n.classes)}}function J({w:n,b:t,v:e,c:r},i,[o,s]){let a=n.map(([l,f],h)=>l*o+f*s+t[h]),u=a.map(On[i]);return{z:a,h:u,score:u.reduce((l,f,h)=>l+e[h]*f,r)}}function he(n,t){let e=n.map(({score:r},i)=>Math.max(r,0)-r*t[i]+Math.log1p(Math.exp(-Math.abs(r))));return e.reduce((r,i)=>r+i,0)/e.length}function bi(n,t,e){let{w:r,v:i}=n,o={w:r.map(()=>[0,0]),b:i.map(()=>0),v:i.map(()=>0),c:0};return q.forEach((s,a)=>{let{z:u,h:l,score:f}=J(n,t,s),h=(On.sigmoid(f)-e[a])/q.length;o.c+=h;for(let c=0;c<i.length;c+=1){let p=h*i[c]*Du[t](u[c],l[c]);o.v[c]+=h*l[c],o.b[c]+=p,o.w[c][0]+=p*s[0],o.w[c][1]+=p*s[1]}}),o}function pe({w:n,b:t,v:e,c:r}){let i=(o,s)=>o.reduce((a,u,l)=>a+e[l]*u,s);return{weights:[0,1].map(o=>i(n.map(s=>s[o]),0)),bias:i(t,r)}}function vi({w:n,b:t,v:e,c:r,activation:i},o,s){if(i!=="ReLU"||r!==0)return s;let a=e.map((u,l)=>l).filter(u=>e[u]>0);return s.map((u,l)=>{if(u!==0)return u;let[f,h]=o[l],c=a.map(p=>e[p]*(n[p][0]*f+n[p][1]*h+t[p]));return Math.min(0,Math.max(-1,...c))})}function zu(n,[t,e],r,i){let o=new Float64Array(n.length);for(let s=0;s<n.length;s+=1)o[s]=i(t*n[s][0]+e*n[s][1]+r);return o}function Hu(n,t,e){let r=new Float64Array(n[0].length).fill(e);return n.forEach((i,o)=>{for(let s=0;s<r.length;s+=1)r[s]+=t[o]*i[s]}),r}var Kn=Math.PI,de=2*Kn,hn=1e-6,Bu=de-hn;function Mi(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Xu(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Mi;let e=10**t;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function ki(n,t,e,r){return n===e&&t===r}function Vu(n){let t=Math.floor(n);if(!(t<=15))return ki;let e=10**t,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Cn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Mi:Xu(t),this._equal=t==null?ki:Vu(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,r,i){this._append`Q${+t},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(t,e,r,i,o,s){this._append`C${+t},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,r,i,o){if(t=+t,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-t,l=i-e,f=s-t,h=a-e,c=f*f+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(c>hn)if(!(Math.abs(h*u-l*f)>hn)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=r-s,d=i-a,m=u*u+l*l,x=p*p+d*d,_=Math.sqrt(m),y=Math.sqrt(c),M=o*Math.tan((Kn-Math.acos((m+c-x)/(2*_*y)))/2),v=M/y,A=M/_;Math.abs(v-1)>hn&&this._append`L${t+v*f},${e+v*h}`,this._append`A${o},${o},0,0,${+(h*p>f*d)},${this._x1=t+A*u},${this._y1=e+A*l}`}}arc(t,e,r,i,o,s){if(t=+t,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=t+a,f=e+u,h=1^s,c=s?i-o:o-i;if(this._x1===null?this._append`M${l},${f}`:(Math.abs(this._x1-l)>hn||Math.abs(this._y1-f)>hn)&&this._append`L${l},${f}`,!!r){if(c<0&&(c=c%de+de),c>Bu)this._append`A${r},${r},0,1,${h},${t-a},${e-u}A${r},${r},0,1,${h},${this._x1=l},${this._y1=f}`;else if(c>hn){let p=t+r*Math.cos(o),d=e+r*Math.sin(o);if(c>=Kn&&this._equal(l,f,p,d)){c/=2;let m=i+c;this._append`A${r},${r},0,${+(c>=Kn)},${h},${t+r*Math.cos(m)},${e+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(c>=Kn)},${h},${this._x1=p},${this._y1=d}`}}}rect(t,e,r,i){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Yu(){return new Cn}Yu.prototype=Cn.prototype;function nn(n){return function(){return n}}var Uu=Math.cos;var ge=Math.sin,Ln=Math.sqrt,Ai=1e-12,kt=Math.PI,$f=kt/2,Ei=2*kt;function Ri(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);t=r}return n},()=>new Cn(t)}var Gu=Array.prototype.slice;function Wu(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Oi(n){this._context=n}Oi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Ci(n){return new Oi(n)}function Li(n){return n[0]}function Pi(n){return n[1]}function Ii(n,t){var e=nn(!0),r=null,i=Ci,o=null,s=Ri(a);n=typeof n=="function"?n:n===void 0?Li:nn(n),t=typeof t=="function"?t:t===void 0?Pi:nn(t);function a(u){var l,f=(u=Wu(u)).length,h,c=!1,p;for(r==null&&(o=i(p=s())),l=0;l<=f;++l)!(l<f&&e(h=u[l],l,u))===c&&((c=!c)?o.lineStart():o.lineEnd()),c&&o.point(+n(h,l,u),+t(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(n=typeof u=="function"?u:nn(+u),a):n},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:nn(+u),a):t},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:nn(!!u),a):e},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}var Tf=ju(Ci);function qi(n){this._curve=n}qi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function ju(n){function t(e){return new qi(n(e))}return t._curve=n,t}var _e=class{constructor(t,e){this._context=t,this._x=e}areaStart(){this._line=0}areaEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line}point(t,e){switch(t=+t,e=+e,this._point){case 0:{this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break}case 1:this._point=2;default:{this._x?this._context.bezierCurveTo(this._x0=(this._x0+t)/2,this._y0,this._x0,e,t,e):this._context.bezierCurveTo(this._x0,this._y0=(this._y0+e)/2,t,this._y0,t,e);break}}this._x0=t,this._y0=e}};function Ku(n){return new _e(n,!0)}function Qu(n){return n.source}function Zu(n){return n.target}function Ju(n){let t=Qu,e=Zu,r=Li,i=Pi,o=null,s=null,a=Ri(u);function u(){let l,f=Gu.call(arguments),h=t.apply(this,f),c=e.apply(this,f);if(o==null&&(s=n(l=a())),s.lineStart(),f[0]=h,s.point(+r.apply(this,f),+i.apply(this,f)),f[0]=c,s.point(+r.apply(this,f),+i.apply(this,f)),s.lineEnd(),l)return s=null,l+""||null}return u.source=function(l){return arguments.length?(t=l,u):t},u.target=function(l){return arguments.length?(e=l,u):e},u.x=function(l){return arguments.length?(r=typeof l=="function"?l:nn(+l),u):r},u.y=function(l){return arguments.length?(i=typeof l=="function"?l:nn(+l),u):i},u.context=function(l){return arguments.length?(l==null?o=s=null:s=n(o=l),u):o},u}function Fi(){return Ju(Ku)}var Ef=Ln(3);var nl=Ln(1/3),Rf=nl*2;var Di=ge(kt/10)/ge(7*kt/10),Of=ge(Ei/10)*Di,Cf=-Uu(Ei/10)*Di;var Lf=Ln(3);var Pf=Ln(3);var If=Ln(3)/2,tl=1/Ln(12),qf=(tl/2+1)*3;function tn(){}function At(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function ye(n){this._context=n}ye.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:At(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:At(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function el(n){this._context=n}el.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:At(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function rl(n){this._context=n}rl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:At(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function zi(n,t){this._basis=new ye(n),this._beta=t}zi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var r=n[0],i=t[0],o=n[e]-r,s=t[e]-i,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(r+u*o),this._beta*t[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Ff=(function n(t){function e(r){return t===1?new ye(r):new zi(r,t)}return e.beta=function(r){return n(+r)},e})(.85);function Nt(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function we(n,t){this._context=n,this._k=(1-t)/6}we.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Nt(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:Nt(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Df=(function n(t){function e(r){return new we(r,t)}return e.tension=function(r){return n(+r)},e})(0);function be(n,t){this._context=n,this._k=(1-t)/6}be.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Nt(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var zf=(function n(t){function e(r){return new be(r,t)}return e.tension=function(r){return n(+r)},e})(0);function ve(n,t){this._context=n,this._k=(1-t)/6}ve.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Nt(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Hf=(function n(t){function e(r){return new ve(r,t)}return e.tension=function(r){return n(+r)},e})(0);function Me(n,t,e){var r=n._x1,i=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Ai){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,u=3*n._l01_a*(n._l01_a+n._l12_a);r=(r*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/u,i=(i*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/u}if(n._l23_a>Ai){var l=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,f=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*l+n._x1*n._l23_2a-t*n._l12_2a)/f,s=(s*l+n._y1*n._l23_2a-e*n._l12_2a)/f}n._context.bezierCurveTo(r,i,o,s,n._x2,n._y2)}function Hi(n,t){this._context=n,this._alpha=t}Hi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Bf=(function n(t){function e(r){return t?new Hi(r,t):new we(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Bi(n,t){this._context=n,this._alpha=t}Bi.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Xf=(function n(t){function e(r){return t?new Bi(r,t):new be(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function Xi(n,t){this._context=n,this._alpha=t}Xi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Me(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Vf=(function n(t){function e(r){return t?new Xi(r,t):new ve(r,0)}return e.alpha=function(r){return n(+r)},e})(.5);function il(n){this._context=n}il.prototype={areaStart:tn,areaEnd:tn,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function Ni(n){return n<0?-1:1}function Si(n,t,e){var r=n._x1-n._x0,i=t-n._x1,o=(n._y1-n._y0)/(r||i<0&&-0),s=(e-n._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Ni(o)+Ni(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function $i(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function me(n,t,e){var r=n._x0,i=n._y0,o=n._x1,s=n._y1,a=(o-r)/3;n._context.bezierCurveTo(r+a,i+a*t,o-a,s-a*e,o,s)}function xe(n){this._context=n}xe.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:me(this,this._t0,$i(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,me(this,$i(this,e=Si(this,n,t)),e);break;default:me(this,this._t0,e=Si(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function ol(n){this._context=new Vi(n)}(ol.prototype=Object.create(xe.prototype)).point=function(n,t){xe.prototype.point.call(this,t,n)};function Vi(n){this._context=n}Vi.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,r,i,o){this._context.bezierCurveTo(t,n,r,e,o,i)}};function sl(n){this._context=n}sl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var r=Ti(n),i=Ti(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Ti(n){var t,e=n.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)i[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)r=i[t]/o[t-1],o[t]-=r,s[t]-=r*s[t-1];for(i[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)i[t]=(s[t]-i[t+1])/o[t];for(o[e-1]=(n[e]+i[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-i[t+1];return[i,o]}function al(n,t){this._context=n,this._t=t}al.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};function ke(n,{take:t,move:e,drop:r,from:i=[n],focused:o=n}){let s=null;for(let a of i)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(u.pointerId),s={begun:t(u)})});n.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,r(u,l)})}var ul={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Ae=10;function Yi(n,{value:t,min:e,max:r,step:i,to:o},s){let a=ul[n.key]?.reduce((l,f)=>l+f);if(n.key==="PageUp"&&(a=Ae),n.key==="PageDown"&&(a=-Ae),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let u=n.shiftKey?Ae:1;return o(ll(cl(t(s)+u*a*i,[e,r])),s)}var ll=n=>Number(n.toFixed(6))+0,cl=(n,[t,e])=>Math.min(e,Math.max(t,n));var en=[0,1,2,3],Pn=6,pn={w:[[1,1],[-1,-1],[1,-1],[-1,1]],b:[-.5,-.5,-.5,-.5],v:[0,0,1,0],c:0};function Ne({w:n,b:t,v:e,c:r}){return{w:n,b:t,v:e,c:r}}function Y(n,t){let[e,r,i]=Et(t);return e==="c"?n.c:e==="w"?n.w[r][i]:n[e][r]}function St(n,t,e){let[r,i,o]=Et(t),s=null;if(r==="c")return{c:e,run:s};let a=(u,l,f)=>u.map((h,c)=>c===l?f:h);return r==="w"?{w:a(n.w,i,a(n.w[i],o,e)),run:s}:{[r]:a(n[r],i,e),run:s}}function $t(n){return n==="c"?null:Et(n)[1]}function Tt(n){let[t,e,r]=Et(n);return{w:`weight x${r+1} → h${e+1}`,b:`bias of h${e+1}`,v:`weight ${n}, h${e+1} → score`,c:"output bias c"}[t]}function Et(n){return[n[0],Number(n[1])-1,Number(n[2])-1]}var fl=.1,hl=40;function Se(n,t,e,r,i){S(e,{role:"slider",tabindex:0,"aria-label":Tt(r)});let o=a=>St(n.state,r,a);e.addEventListener("focus",()=>{n.state.selected!==r&&n.choose({selected:r})});let s=a=>Math.max(Pn,Math.abs(Y(a,r)));e.addEventListener("keydown",a=>{let[u,l]=[-s(n.state),s(n.state)],h=Yi(a,{value:c=>Y(c,r),min:u,max:l,step:fl,to:o},n.state);h&&(a.preventDefault(),n.choose(h))}),pl(n,t,e,r,{set:o,number:i}),C(n,a=>{let u=Y(a,r);S(e,{"aria-valuemin":-s(a),"aria-valuemax":s(a),"aria-valuenow":Number(u.toFixed(4)),"aria-valuetext":Rt(a,u)})})}function Rt(n,t){return n.run?V(t,3):xt(t)}function $e([n,t]){let e=w("rect",{class:"nn-network-sign",y:-9,height:18,rx:5}),r=w("text",{y:4.3}),i=w("g",{transform:`translate(${n} ${t})`,"aria-hidden":"true"},e,r);function o(s){if(S(i,{visibility:s===null?"hidden":"visible"}),s===null)return;E(r,s);let a=10+7*s.length;S(e,{x:-a/2,width:a})}return{element:i,show:o}}function pl(n,t,e,r,{set:i,number:o}){ke(e,{from:[e,o],take:s=>({top:t.pointAt(s)[1],before:Y(n.state,r),moved:!1}),move(s,a){let u=a.top-t.pointAt(s)[1];if(!a.moved&&Math.abs(u)<2)return;a.moved=!0;let l=dl(a.before+u/hl,a.before);n.set(i(Number(l.toFixed(2))+0))},drop(s,{moved:a}){a&&n.commit()}})}function dl(n,t){let e=Math.max(Pn,Math.abs(t));return Math.max(-e,Math.min(e,n))}var Te=420,Ee=302,Re=72,Oe=46,Gi={w:[[.59,.76],[.83,.8],[.8,.83],[.76,.59]],v:[.45,.3,.3,.45]},Ot=[0,1].map(n=>Ce(36,Oe+(.5+2*n)*Re,44)),In=en.map(n=>Ce(212,Oe+n*Re,52)),Ct=Ce(376,Oe+1.5*Re,64),ml=[...en.flatMap(n=>[0,1].map(t=>gl(n,t))),...en.map(n=>_l(n))];function Wi(n,t,e){let r=new Wn({title:"the network",width:Te,height:Ee}),i=w("g"),o=w("g"),s=w("g"),a=w("g",{class:"nn-network-signs"}),u=Object.fromEntries([...ml.map(c=>[c.key,yl(n,r,c,{halos:i,signs:a},e)]),...In.map((c,p)=>[`b${p+1}`,Ui(n,r,c,p,a,e)]),["c",Ui(n,r,Ct,null,a,e)]]),l=[...en.flatMap(c=>[`w${c+1}1`,`w${c+1}2`,`b${c+1}`])];s.append(...Ot.map((c,p)=>wl(n,c,p,e)));for(let c of l)(c[0]==="w"?o:s).append(u[c]);for(let c of en)o.append(u[`v${c+1}`]);s.append(u.c),r.svg.append(i,o,s,a);let f=c=>bl(r,Sn(t,t),c),h={inputs:Ot.map(f),hidden:In.map(f),output:f(Ct)};return{drawing:r,maps:h}}function Ce(n,t,e){return{x:n,y:t,size:e,left:n-e/2,right:n+e/2,top:t-e/2}}function gl(n,t){return{key:`w${n+1}${t+1}`,source:[Ot[t].right,Ot[t].y],target:[In[n].left,In[n].y+18*(t-.5)],signAt:Gi.w[n][t]}}function _l(n){return{key:`v${n+1}`,source:[In[n].right,In[n].y],target:[Ct.left,Ct.y+13*(n-1.5)],signAt:Gi.v[n]}}function xl({source:n,target:t,signAt:e}){let r=e*e*(3-2*e),i=(n[0]+t[0])/2;return[(1-e)**3*n[0]+3*e*(1-e)*i+e**3*t[0],n[1]+r*(t[1]-n[1])]}function yl(n,t,e,{halos:r,signs:i},o){let{key:s}=e,a=Fi()(e),u=w("path",{d:a,class:"nn-network-halo"}),l=w("path",{d:a}),f=w("g",{class:"nn-network-edge"},w("path",{d:a,class:"nn-network-reach"}),l),h=$e(xl(e));return r.append(u),i.append(h.element),Se(n,t,f,s,h.element),Qi(n,f,h.element,c=>o.edge=c?s:null),C(n,c=>{let p=Y(c,s),d=Math.min(11,1.8+2.2*Math.abs(p)),m=p>0?"positive":p<0?"negative":"zero",x=c.selected===s;S(l,{class:`nn-network-${m}`,"stroke-width":d.toFixed(2)}),S(u,{"stroke-width":(d+7).toFixed(2),visibility:x?"visible":"hidden"});let _=x||o.edge===s||o.neuron===$t(s);h.show(_?Rt(c,p):null)}),f}function Ui(n,t,e,r,i,o){let s=r===null?"c":`b${r+1}`,a=Ki(e),u=ji(e),l=w("g",{class:"nn-network-neuron"},u,a),f=$e([e.x+5,e.y+e.size/2-12]);i.append(f.element),Se(n,t,l,s,f.element);let h=!1;return Qi(n,l,f.element,c=>{h=c,r!==null&&(o.neuron=c?r:null)}),C(n,c=>{let p=c.selected===s;S(u,{class:p?"nn-network-box nn-network-chosen":"nn-network-box"});let{values:d}=o,m=d&&(r===null?d.score:d.h[r]),x=r===null?"score":`h${r+1}`;E(a,d?`${x} = ${cn(m)}`:x);let _=p||h||r!==null&&o.neuron===r,y=Rt(c,Y(c,s));f.show(_?`${s[0]} ${y}`:null)}),l}function wl(n,t,e,r){let i=Ki(t);return C(n,()=>{let{values:o}=r;E(i,o?`x${e+1} = ${cn(o.x[e])}`:`x${e+1}`)}),w("g",{},ji(t),i)}var ji=({left:n,top:t,size:e})=>w("rect",{class:"nn-network-box",x:n,y:t,width:e,height:e,rx:5}),Ki=({x:n,top:t})=>w("text",{class:"nn-network-name",x:n,y:t-6});function Qi(n,t,e,r){let i=!1,o=!1,s=!1,a=()=>{r(i||o),n.redraw()},u=(l,f)=>t.addEventListener(l,()=>{f(),a()});for(let l of[t,e])l.addEventListener("pointerenter",()=>{i=!0,a()}),l.addEventListener("pointerleave",()=>{i=!1,a()}),l.addEventListener("pointerdown",f=>s=f.pointerType==="mouse",!0);u("focus",()=>o=!s),u("keydown",()=>o=!0),u("blur",()=>o=s=!1)}function bl(n,t,{left:e,top:r,size:i}){return t.canvas.classList.add("nn-network-map"),Object.assign(t.canvas.style,{left:`${100*e/Te}%`,top:`${100*r/Ee}%`,width:`${100*i/Te}%`,height:`${100*i/Ee}%`}),n.frame.prepend(t.canvas),t}var Zi=`.nn-network-edge,
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
  font-size: max(13px, var(--nn-least, 0px));
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

@container (min-width: 33em) {
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
`;var Ml=Array.prototype,kl=Ml.slice;function Al(n,t){return n-t}function Nl(n){for(var t=0,e=n.length,r=n[e-1][1]*n[0][0]-n[e-1][0]*n[0][1];++t<e;)r+=n[t-1][1]*n[t][0]-n[t-1][0]*n[t][1];return r}var Ji=n=>()=>n;function Sl(n,t){for(var e=-1,r=t.length,i;++e<r;)if(i=$l(n,t[e]))return i;return 0}function $l(n,t){for(var e=t[0],r=t[1],i=-1,o=0,s=n.length,a=s-1;o<s;a=o++){var u=n[o],l=u[0],f=u[1],h=n[a],c=h[0],p=h[1];if(Tl(u,h,t))return 0;f>r!=p>r&&e<(c-l)*(r-f)/(p-f)+l&&(i=-i)}return i}function Tl(n,t,e){var r;return El(n,t,e)&&Rl(n[r=+(n[0]===t[0])],e[r],t[r])}function El(n,t,e){return(t[0]-n[0])*(e[1]-n[1])===(e[0]-n[0])*(t[1]-n[1])}function Rl(n,t,e){return n<=t&&t<=e||e<=t&&t<=n}function Ol(){}var K=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function to(){var n=1,t=1,e=Ke,r=u;function i(l){var f=e(l);if(Array.isArray(f))f=f.slice().sort(Al);else{let h=Ge(l,Cl);for(f=xn(...je(h[0],h[1],f),f);f[f.length-1]>=h[1];)f.pop();for(;f[1]<h[0];)f.shift()}return f.map(h=>o(l,h))}function o(l,f){let h=f==null?NaN:+f;if(isNaN(h))throw new Error(`invalid value: ${f}`);var c=[],p=[];return s(l,h,function(d){r(d,l,h),Nl(d)>0?c.push([d]):p.push(d)}),p.forEach(function(d){for(var m=0,x=c.length,_;m<x;++m)if(Sl((_=c[m])[0],d)!==-1){_.push(d);return}}),{type:"MultiPolygon",value:f,coordinates:c}}function s(l,f,h){var c=new Array,p=new Array,d,m,x,_,y,M;for(d=m=-1,_=dn(l[0],f),K[_<<1].forEach(v);++d<n-1;)x=_,_=dn(l[d+1],f),K[x|_<<1].forEach(v);for(K[_<<0].forEach(v);++m<t-1;){for(d=-1,_=dn(l[m*n+n],f),y=dn(l[m*n],f),K[_<<1|y<<2].forEach(v);++d<n-1;)x=_,_=dn(l[m*n+n+d+1],f),M=y,y=dn(l[m*n+d+1],f),K[x|_<<1|y<<2|M<<3].forEach(v);K[_|y<<3].forEach(v)}for(d=-1,y=l[m*n]>=f,K[y<<2].forEach(v);++d<n-1;)M=y,y=dn(l[m*n+d+1],f),K[y<<2|M<<3].forEach(v);K[y<<3].forEach(v);function v(A){var N=[A[0][0]+d,A[0][1]+m],$=[A[1][0]+d,A[1][1]+m],I=a(N),L=a($),k,R;(k=p[I])?(R=c[L])?(delete p[k.end],delete c[R.start],k===R?(k.ring.push($),h(k.ring)):c[k.start]=p[R.end]={start:k.start,end:R.end,ring:k.ring.concat(R.ring)}):(delete p[k.end],k.ring.push($),p[k.end=L]=k):(k=c[L])?(R=p[I])?(delete c[k.start],delete p[R.end],k===R?(k.ring.push($),h(k.ring)):c[R.start]=p[k.end]={start:R.start,end:k.end,ring:R.ring.concat(k.ring)}):(delete c[k.start],k.ring.unshift(N),c[k.start=I]=k):c[I]=p[L]={start:I,end:L,ring:[N,$]}}}function a(l){return l[0]*2+l[1]*(n+1)*4}function u(l,f,h){l.forEach(function(c){var p=c[0],d=c[1],m=p|0,x=d|0,_=Le(f[x*n+m]);p>0&&p<n&&m===p&&(c[0]=no(p,Le(f[x*n+m-1]),_,h)),d>0&&d<t&&x===d&&(c[1]=no(d,Le(f[(x-1)*n+m]),_,h))})}return i.contour=o,i.size=function(l){if(!arguments.length)return[n,t];var f=Math.floor(l[0]),h=Math.floor(l[1]);if(!(f>=0&&h>=0))throw new Error("invalid size");return n=f,t=h,i},i.thresholds=function(l){return arguments.length?(e=typeof l=="function"?l:Array.isArray(l)?Ji(kl.call(l)):Ji(l),i):e},i.smooth=function(l){return arguments.length?(r=l?u:Ol,i):r===u},i}function Cl(n){return isFinite(n)?n:NaN}function dn(n,t){return n==null?!1:+n>=t}function Le(n){return n==null||isNaN(n=+n)?-1/0:n}function no(n,t,e,r){let i=r-t,o=e-t,s=isFinite(i)||isFinite(o)?i/o:Math.sign(i)/Math.sign(o);return isNaN(s)?n:n+s-.5}var Ll="M 0 -7 A 7 7 0 1 1 0 7 A 7 7 0 1 1 0 -7 Z",Pl="M 0 -9 L 8.5 6.5 L -8.5 6.5 Z";function Il(n){let t=w("path",{class:"nn-class"});return eo(t,n),t}function eo(n,t){S(n,{d:t?Pl:Ll,fill:t?"var(--nn-orange)":"var(--nn-blue)"})}function ro(n,t,e){let r=o=>n.choose({classes:n.state.classes.map((s,a)=>a===o?1-s:s)}),i=q.map(([o,s],a)=>{let u=Il(!1),l=w("circle",{r:14,class:"nn-ring"});return{button:w("g",{class:"nn-corner",role:"button",tabindex:0,transform:`translate(${t.x(o)} ${t.y(s)})`,onclick:()=>r(a),onkeydown:h=>{h.key!=="Enter"&&h.key!==" "||(h.preventDefault(),r(a))}},w("circle",{r:16,class:"nn-target"}),l,u),mark:u,ring:l}});return C(n,o=>{let s=e();i.forEach(({button:a,mark:u,ring:l},f)=>{eo(u,o.classes[f]===1),S(l,{visibility:s[f]?"visible":"hidden"});let h=q[f].join(", ").replaceAll("-","−"),c=s[f]?"wrong":"correct",p=`corner (${h}): class ${o.classes[f]}, ${c}`;S(a,{"aria-label":p})})}),w("g",{},...i.map(({button:o})=>o))}function oo(n,t,e,r,i){let o=bt(t),s=[-3,3],a=new En({title:"score over the inputs",width:330,height:302,x:{domain:s,label:"x1"},y:{domain:s,label:"x2"}}),u=()=>e.neuron===null?"score":`h${e.neuron+1}`;a.element.append(wt(n,u,i));let l=a.addHeatMap(t,t),f=w("path",{class:"nn-network-boundary"}),h=w("line",{class:"nn-boundary"});a.plot.append(f,h);let c=ro(n,a,()=>r().wrong);a.above.append(c);let p=to().size([t,t]),d=x=>{e.values=x&&{x,...J(n.state,n.state.activation,x)},n.redraw()};a.onHover(x=>(d(q.find(_=>Fl(_,x))??x),io(e.values))),a.svg.addEventListener("pointerleave",()=>d(null)),[...c.children].forEach((x,_)=>{x.addEventListener("focus",()=>d(q[_])),x.addEventListener("blur",()=>d(null))});function m(x,{values:_,colour:y},M){l.draw(_,y),e.values&&a.readout&&E(a.readout,io(e.values));let v=M===null?null:`h${M+1}`;if(E(a.caption,`${v||"score"} over the inputs`),S(f,{visibility:v?"hidden":"visible"}),S(h,{visibility:v?"visible":"hidden"}),v)S(h,Dl(a,x.w[M],x.b[M]));else{let A=vi(x,o,_);S(f,{d:zl(a,t,p.contour(A,vt))})}}return{panel:a,draw:m}}var ql=.2,Fl=([n,t],[e,r])=>Math.hypot(n-e,t-r)<ql;function io({x:n,h:t,score:e}){let r=t.map((i,o)=>`h${o+1} = ${cn(i)}`);return[`x = (${n.map(i=>cn(i)).join(", ")})`,...r,`score = ${cn(e)}, class ${e>vt?1:0}`].join(`
`)}function Dl(n,[t,e],r){let i=t**2+e**2,o=i?30/Math.sqrt(i):0,[s,a]=i?[-r*t/i,-r*e/i]:[0,0];return{x1:n.x(s-o*e).toFixed(2),y1:n.y(a+o*t).toFixed(2),x2:n.x(s+o*e).toFixed(2),y2:n.y(a-o*t).toFixed(2)}}function zl({area:n},t,{coordinates:e}){let[r,i]=[(n.right-n.left)/t,(n.bottom-n.top)/t],o=([u,l])=>u===0||l===0||u===t||l===t,s=([u,l])=>`${(n.left+u*r).toFixed(1)} ${(n.top+l*i).toFixed(1)}`,a="";for(let u of e.flat()){let l=!1;for(let f=1;f<u.length;f+=1){let h=!(o(u[f-1])||o(u[f]));h&&(a+=`${l?"":`M ${s(u[f-1])} `}L ${s(u[f])} `),l=h}}return a}function so(n){let e=[...en.map(r=>`v${r+1}`),"c"].map(r=>ao(n,r,()=>r));return b("div",{class:"nn-network-numbers"},...e,Hl(n))}function Hl(n){let t="w11",e=({selected:r})=>(Bl(r)&&(t=r),t);return ao(n,r=>Xl(e(r)),e)}function ao(n,t,e){let r=jn(n,{label:t,min:-Pn,max:Pn,value:i=>{let o=Y(i,e(i));return i.run?Number(o.toFixed(3)):o},changes:i=>St(n.state,e(n.state),i)});return C(n,i=>{r.classList.toggle("nn-network-selected",e(i)===i.selected)}),r}var Bl=n=>n[0]!=="v"&&$t(n)!==null,Xl=n=>n[0]==="w"?Tt(n).replace("weight ",""):n;function Vl(n){let t=n>>>0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function uo(n){let t=Vl(n);return()=>Math.sqrt(-2*Math.log(1-t()))*Math.cos(2*Math.PI*t())}var qn=5e3,rn=.001,Yl=200,Ul=1e3;function lo(n){if(n===0)return structuredClone(pn);let t=uo(n),e=r=>Number((t()*Math.sqrt(2/r)).toFixed(2))+0;return{w:pn.w.map(r=>r.map(()=>e(2))),b:pn.b.map(()=>0),v:pn.v.map(()=>e(4)),c:0}}function U({run:n,activation:t,classes:e}){return n&&n.activation===t&&String(n.classes)===String(e)?n:null}function Lt(n,t){let{activation:e,classes:r,learningRate:i}=n,o=Ne(n),s=U(n)??{start:o,activation:e,classes:r,...Gl},a=Math.min(qn,s.steps+t);for(;s.steps<a;){let u=fo(o,e,r);if(u<rn||ho(o))break;s=jl(s,u),o=Wl(o,bi(o,e,r),i)}return{...o,run:s}}function Fn(n){return ho(Ne(n))?"diverged":fo(n,n.activation,n.classes)<rn?"goal":(U(n)?.steps??0)>=qn?"last":null}function co(n){let t=U(n);if(!t||t.steps<400)return null;let{loss:e,right:r,corners:i}=Mt(n,[]),o=Math.floor(t.steps/2/t.every);return r===q.length||e<.98*t.losses[o]?null:{since:o*t.every,dead:n.v.map((s,a)=>a).filter(s=>i.every(({h:a})=>a[s]===0)),silent:q.map((s,a)=>a).filter(s=>i[s].h.every(a=>a===0))}}var Gl={steps:0,every:1,losses:[]};function fo(n,t,e){return he(q.map(r=>J(n,t,r)),e)}function Wl({w:n,b:t,v:e,c:r},i,o){return{w:n.map((s,a)=>s.map((u,l)=>u-o*i.w[a][l])),b:t.map((s,a)=>s-o*i.b[a]),v:e.map((s,a)=>s-o*i.v[a]),c:r-o*i.c}}function jl({steps:n,every:t,losses:e,...r},i){let o=e,s=t;return n%t===0&&(o=[...e,Number(i.toPrecision(4))]),o.length>Yl&&(o=o.filter((a,u)=>u%2===0),s=2*t),{...r,steps:n+1,every:s,losses:o}}function ho({w:n,b:t,v:e,c:r}){return[...n.flat(),...t,...e,r].some(i=>!(Math.abs(i)<Ul))}var Kl=200,po=200,Ql=.02064;function mo(n){let t=0,e=0,r=null;function i(){cancelAnimationFrame(t),t=0,n.commit(),n.redraw()}function o(c){if(n.state.run!==r){i();return}let p=Math.min(.05,(c-e)/1e3);e=c;let d=U(n.state)?.steps??0;n.set(Lt(n.state,Math.max(1,Math.round(p*Zl(d))))),r=n.state.run,Fn(n.state)?i():t=requestAnimationFrame(o)}function s(){t?i():_i()?n.choose(Lt(n.state,Kl)):(r=n.state.run,e=performance.now(),t=requestAnimationFrame(o),n.redraw())}let a=c=>()=>{t&&i(),n.choose(c(n.state))};n.onStop(()=>cancelAnimationFrame(t));let u=c=>({...lo(c),seed:c,run:null}),l=[le("gradient descent",Rn(n,{label:()=>t?"❚❚ Pause":"▶ Train",onclick:s,enabled:c=>t||!Fn(c)}),Rn(n,{label:"Step",onclick:a(c=>Lt(c,1)),enabled:c=>!Fn(c)}),Rn(n,{label:"Reset",onclick:a(({run:c})=>({...c.start,run:null})),enabled:c=>U(c)!==null})),jn(n,{key:"learningRate",label:"learning rate",min:.01,max:3,log:!0,step:Ql})],f=jn(n,{key:"seed",label:"seed",min:0,max:po,whole:!0,changes:u}),h=le("start weights",Rn(n,{label:"Outward",onclick:a(()=>u(0))}),Rn(n,{label:"Random",onclick:a(({seed:c})=>u(c%po+1))}),f);return{rows:l,start:h,isOn:()=>t!==0}}function go(n,t){let e=new En({title:"loss",width:400,height:124,x:{domain:[0,100],label:"step"},y:{domain:[rn/2,10],label:"",log:!0,values:[.001,.01,.1,1,10]}}),r=w("line",{class:"nn-zero"}),i=w("path",{class:"nn-curve"}),o=w("circle",{class:"nn-pointer",r:5}),s=e.y(rn),a=w("text",{class:"nn-network-goal",x:e.area.left+6,y:s-4});a.textContent="goal",e.plot.append(r,a,i),e.above.append(o);let u=Ii(([f])=>e.x(f),([,f])=>e.y(Math.max(rn/2,Math.min(10,f))));S(r,{x1:e.area.left,x2:e.area.right,y1:s,y2:s});let l=100;return C(n,f=>{let{steps:h,every:c,losses:p}=U(f)??{steps:0,every:1,losses:[]},d=[100,200,500,1e3,2e3].find(A=>A>=h)??qn;d!==l&&(l=d,e.x.domain([0,d]),e.drawAxes());let{loss:m}=t(),x=h?` after ${j(h)} ${h===1?"step":"steps"}`:"";E(e.caption,`loss ${Tn(m,3)}${x}`);let _=[h,m],y=[...p.map((A,N)=>[N*c,A]),_];S(i,{d:p.length?u(y):null});let[M,v]=[u.x()(_),u.y()(_)];S(o,{cx:M.toFixed(2),cy:v.toFixed(2)})}),e}function Zl(n){return 60*(1+n/100)}var Jl=fn["XOR (exactly one)"],nc=1e-9,_o=n=>new Set(n.map((t,e)=>t===Jl[e])).size===1;function xo(n,t,e){if(e!==null)return tc(n,e);let r=[rc(n),ic(n,t)];return n.activation==="none"&&r.push(oc(n)),U(n)&&r.push(sc(n,t)),r.join(" ")}function yo(n){return`Training with learning rate ${V(n.learningRate,3)} on the four corners.`}function tc({w:n,b:t,v:e,activation:r},i){let o=`h${i+1}`,s=`${zn(n[i][0])}·x1 ${Dn(n[i][1])}·x2 ${Dn(t[i])}`,a=r==="none"?s:`${r}(${s})`,u=`The score counts it with weight v${i+1} = ${zn(e[i])}.`;return`${o} = ${a} ${ec(n[i],t[i],r)}. ${u}`}function ec([n,t],e,r){if(n===0&&t===0)return"is the same everywhere, because both its weights are 0";let i=3*(Math.abs(n)+Math.abs(t));return Math.abs(e)>=i?"has no dashed line here: its z is 0 outside the picture":{ReLU:"is above 0 on one side of the dashed line, and 0 on the other",sigmoid:"is above 0.5 on one side of the dashed line, and below 0.5 on the other"}[r]??"is above 0 on one side of the dashed line, and below 0 on the other"}function rc({v:n,c:t,activation:e,...r}){if(e==="none"){let{weights:s,bias:a}=pe({v:n,c:t,...r});return`Without an activation the network is one neuron: score = ${`${zn(s[0])}·x1 ${Dn(s[1])}·x2 ${Dn(a)}`}.`}let i=n.map((s,a)=>({each:s,name:`h${a+1}`})).filter(({each:s})=>s!==0).map(({each:s,name:a},u)=>`${u?Dn(s):zn(s)}·${a}`),o=Math.abs(t)<.005&&i.length?[]:[i.length?Dn(t):zn(t)];return`score = ${[...i,...o].join(" ")}.`.replace(/^s/,"S")}function ic({classes:n},{right:t,wrong:e,corners:r}){let i=`Correct: ${t} of 4 corners (class 1 where the score > 0)`,o=e.indexOf(!0);if(o<0)return`${i}.`;let{score:s}=r[o],a=s!==0&&Math.abs(s)<.005?"about 0":Tn(s);return`${i}; at ${uc(o)}, class ${n[o]}, the score is ${a}.`}function oc(n){let t=_o(n.classes)?", and no straight line gets more than 3 of these corners right":"";return`${pe(n).weights.every(i=>Math.abs(i)<nc)?"Its weights cancel, so the score is the same everywhere and there is no boundary":"Its boundary is a straight line"}${t}.`}function sc(n,{loss:t}){let{steps:e}=U(n),r=Fn(n),i=`${j(e)} ${e===1?"step":"steps"}`;if(r==="goal")return`After ${i} the loss is below ${rn}, where training ends.`;let o=`After ${i} the loss is ${Tn(t)}`;if(r==="diverged")return`${o} and a parameter is beyond 1,000: training diverged; a smaller learning rate helps.`;let s=co(n);return s?`${o}. ${ac(n,s)}`:r==="last"?`${o}: training ends after ${j(qn)} steps.`:`${o}.`}function ac({activation:n,classes:t},{since:e,dead:r,silent:i}){let o=`since step ${j(e)} the loss has hardly fallen`,s=`It is stuck: ${o}`;return n==="none"&&_o(t)?`${s}, because no linear score does better here than 0 everywhere, a loss of ln 2.`:new Set(i.map(u=>t[u])).size>1?`${s}. At which corners are all four hidden neurons 0?`:r.length?`${s}. Which hidden neurons are 0 at all four corners?`:`S${o.slice(1)}.`}var zn=n=>Math.abs(n)<1e3?V(n):Tn(n,3),Dn=n=>`${n<=-.005?"−":"+"} ${zn(Math.abs(n))}`,uc=n=>`(${q[n].join(", ").replaceAll("-","−")})`;var Pt=96,wo=bt(Pt),Qn=Pt/3,lc=.01,g0=yi({name:"network of two inputs, four hidden neurons and one output",initial:{...pn,activation:"ReLU",classes:fn["XOR (exactly one)"],selected:"w11",learningRate:.3,seed:0,run:null},build(n){let t={neuron:null,edge:null,values:null},e={numbers:null,hidden:null,shown:null};C(n,(s,a)=>{Object.assign(e,cc(s,a,t.neuron));let{values:u}=t;u&&Object.assign(u,J(s,s.activation,u.x))});let r=Wi(n,Qn,t),i=oo(n,Pt,t,()=>e.numbers,()=>e.shown),o=mo(n);return r.drawing.element.append(wt(n,"h1 to h4, one scale",()=>e.hidden),pc()),n.root.append(b("style",{},Zi),se(r.drawing,i.panel),b("div",{class:"nn-network-columns"},ae(...hc(n),so(n),o.start),b("div",{},se(go(n,()=>e.numbers)),ae(...o.rows)))),(s,a)=>(fc(r.maps,e,a),i.draw(s,e.shown,t.neuron),o.isOn()?yo(s):xo(s,e.numbers,t.neuron))}});function cc(n,t,e){let r=Mt(n,wo),i=e===null?r.scores:r.hidden[e];return{numbers:r,hidden:Pe(r.hidden,t),score:Pe([r.scores],t),shown:{values:i,...Pe([i],t)}}}function Pe(n,t){let e=lc;for(let i of n)for(let o of i)e=Math.max(e,Math.abs(o));let r=i=>t.signed(.85*i/e);return{low:-e,high:e,colour:ai(r,-e,e)}}function fc(n,{numbers:t,hidden:e,score:r},i){t.hidden.forEach((o,s)=>n.hidden[s].draw(Ie(o),e.colour)),n.output.draw(Ie(t.scores),r.colour),n.palette!==i&&(n.palette=i,n.inputs.forEach((o,s)=>{let a=Float64Array.from(wo,u=>u[s]);o.draw(Ie(a),u=>i.signed(.85*u/3))}))}function Ie(n){let t=new Float64Array(Qn*Qn);for(let e=0;e<t.length;e+=1)t[e]=n[(3*Math.floor(e/Qn)+1)*Pt+3*(e%Qn)+1];return t}function hc(n){return[ue(n,{key:"activation",label:"activation",options:Object.keys(On)}),ue(n,{label:"task",options:Object.keys(fn),value:({classes:t})=>wi(t),changes:t=>({classes:fn[t]})})]}function pc(){let n=t=>w("svg",{viewBox:"0 0 30 10","aria-hidden":"true"},w("path",{d:"M 0 5 H 30",class:`nn-network-${t}`,"stroke-width":4}));return b("div",{class:"nn-bar nn-network-key"},b("span",{},"weight:"),n("positive"),b("span",{},"above 0"),n("negative"),b("span",{},"below 0"),b("span",{},"thick: large"))}export{g0 as default};
