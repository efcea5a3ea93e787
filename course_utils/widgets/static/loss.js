function fr(n){return n}var ft=1,ht=2,pt=3,wn=4,ie=1e-6;function hr(n){return"translate("+n+",0)"}function pr(n){return"translate(0,"+n+")"}function dr(n){return t=>+n(t)}function mr(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function gr(){return!this.__axis}function re(n,t){var e=[],i=null,r=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===ft||n===wn?-1:1,c=n===wn||n===ht?"x":"y",h=n===ft||n===pt?hr:pr;function f(p){var g=i??(t.ticks?t.ticks.apply(t,e):t.domain()),m=r??(t.tickFormat?t.tickFormat.apply(t,e):fr),x=Math.max(o,0)+a,_=t.range(),w=+_[0]+u,k=+_[_.length-1]+u,M=(t.bandwidth?mr:dr)(t.copy(),u),A=p.selection?p.selection():p,v=A.selectAll(".domain").data([null]),S=A.selectAll(".tick").data(g,t).order(),B=S.exit(),I=S.enter().append("g").attr("class","tick"),F=S.select("line"),z=S.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),S=S.merge(I),F=F.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),z=z.merge(I.append("text").attr("fill","currentColor").attr(c,l*x).attr("dy",n===ft?"0em":n===pt?"0.71em":"0.32em")),p!==A&&(v=v.transition(p),S=S.transition(p),F=F.transition(p),z=z.transition(p),B=B.transition(p).attr("opacity",ie).attr("transform",function(d){return isFinite(d=M(d))?h(d+u):this.getAttribute("transform")}),I.attr("opacity",ie).attr("transform",function(d){var N=this.parentNode.__axis;return h((N&&isFinite(N=N(d))?N:M(d))+u)})),B.remove(),v.attr("d",n===wn||n===ht?s?"M"+l*s+","+w+"H"+u+"V"+k+"H"+l*s:"M"+u+","+w+"V"+k:s?"M"+w+","+l*s+"V"+u+"H"+k+"V"+l*s:"M"+w+","+u+"H"+k),S.attr("opacity",1).attr("transform",function(d){return h(M(d)+u)}),F.attr(c+"2",l*o),z.attr(c,l*x).text(m),A.filter(gr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===ht?"start":n===wn?"end":"middle"),A.each(function(){this.__axis=M})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(u=+p,f):u},f}function oe(n){return re(pt,n)}function se(n){return re(wn,n)}function vn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function _r(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ae(n){let t,e,i;n.length!==2?(t=vn,e=(a,u)=>vn(n(a),u),i=(a,u)=>n(a)-u):(t=n===vn||n===_r?n:xr,e=n,i=n);function r(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=r(a,u,l,c-1);return h>l&&i(a[h-1],u)>-i(a[h],u)?h-1:h}return{left:r,center:s,right:o}}function xr(){return 0}function yr(n){return n===null?NaN:+n}var ue=ae(vn),le=ue.right,mu=ue.left,gu=ae(yr).center;var _u=ce(fe),xu=ce(br);function ce(n){return function(t,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return t;let a=e&&n(e),u=i&&n(i),l=r.slice();return a&&u?(sn(a,l,r,o,s),sn(a,r,l,o,s),sn(a,l,r,o,s),an(u,r,l,o,s),an(u,l,r,o,s),an(u,r,l,o,s)):a?(sn(a,r,l,o,s),sn(a,l,r,o,s),sn(a,r,l,o,s)):u&&(an(u,r,l,o,s),an(u,l,r,o,s),an(u,r,l,o,s)),t}}function sn(n,t,e,i,r){for(let o=0,s=i*r;o<s;)n(t,e,o,o+=i,1)}function an(n,t,e,i,r){for(let o=0,s=i*r;o<i;++o)n(t,e,o,o+s,i)}function br(n){let t=fe(n);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,t(e,i,r+0,o+0,s),t(e,i,r+1,o+1,s),t(e,i,r+2,o+2,s),t(e,i,r+3,o+3,s)}}function fe(n){let t=Math.floor(n);if(t===n)return wr(n);let e=n-t,i=2*n+1;return(r,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*o[s],c=u*t,h=c+u;for(let f=s,p=s+c;f<p;f+=u)l+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=u)l+=o[Math.min(a,f+c)],r[f]=(l+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/i,l-=o[Math.max(s,f-c)]}}function wr(n){let t=2*n+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=n*i[r],u=s*n;for(let l=r,c=r+u;l<c;l+=s)a+=i[Math.min(o,l)];for(let l=r,c=o;l<=c;l+=s)a+=i[Math.min(o,l+u)],e[l]=a/t,a-=i[Math.max(r,l-u)]}}var vr=Array.prototype,yu=vr.slice;var Mr=Math.sqrt(50),kr=Math.sqrt(10),Ar=Math.sqrt(2);function qn(n,t,e){let i=(t-n)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=Mr?10:o>=kr?5:o>=Ar?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/s,a=Math.round(n*l),u=Math.round(t*l),a/l<n&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,r)*s,a=Math.round(n/l),u=Math.round(t/l),a*l<n&&++a,u*l>t&&--u),u<a&&.5<=e&&e<2?qn(n,t,e*2):[a,u,l]}function In(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let i=t<n,[r,o,s]=i?qn(t,n,e):qn(n,t,e);if(!(o>=r))return[];let a=o-r+1,u=new Array(a);if(i)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(r+l)/-s;else for(let l=0;l<a;++l)u[l]=(r+l)*s;return u}function On(n,t,e){return t=+t,n=+n,e=+e,qn(n,t,e)[2]}function he(n,t,e){t=+t,n=+n,e=+e;let i=t<n,r=i?On(t,n,e):On(n,t,e);return(i?-1:1)*(r<0?1/-r:r)}var bu=Nr(Math.random);function Nr(n){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=n()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function fn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function An(n,t){var e=Object.create(n.prototype);for(var i in t)e[i]=t[i];return e}function K(){}var nn=.7,cn=1/nn,un="\\s*([+-]?\\d+)\\s*",Mn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Tr=/^#([0-9a-f]{3,8})$/,$r=new RegExp(`^rgb\\(${un},${un},${un}\\)$`),Sr=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Er=new RegExp(`^rgba\\(${un},${un},${un},${Mn}\\)$`),Rr=new RegExp(`^rgba\\(${X},${X},${X},${Mn}\\)$`),Cr=new RegExp(`^hsl\\(${Mn},${X},${X}\\)$`),Pr=new RegExp(`^hsla\\(${Mn},${X},${X},${Mn}\\)$`),pe={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};fn(K,hn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:de,formatHex:de,formatHex8:Lr,formatHsl:qr,formatRgb:me,toString:me});function de(){return this.rgb().formatHex()}function Lr(){return this.rgb().formatHex8()}function qr(){return ke(this).formatHsl()}function me(){return this.rgb().formatRgb()}function hn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Tr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?ge(t):e===3?new R(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Fn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Fn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=$r.exec(n))?new R(t[1],t[2],t[3],1):(t=Sr.exec(n))?new R(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Er.exec(n))?Fn(t[1],t[2],t[3],t[4]):(t=Rr.exec(n))?Fn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Cr.exec(n))?ye(t[1],t[2]/100,t[3]/100,1):(t=Pr.exec(n))?ye(t[1],t[2]/100,t[3]/100,t[4]):pe.hasOwnProperty(n)?ge(pe[n]):n==="transparent"?new R(NaN,NaN,NaN,0):null}function ge(n){return new R(n>>16&255,n>>8&255,n&255,1)}function Fn(n,t,e,i){return i<=0&&(n=t=e=NaN),new R(n,t,e,i)}function yt(n){return n instanceof K||(n=hn(n)),n?(n=n.rgb(),new R(n.r,n.g,n.b,n.opacity)):new R}function tn(n,t,e,i){return arguments.length===1?yt(n):new R(n,t,e,i??1)}function R(n,t,e,i){this.r=+n,this.g=+t,this.b=+e,this.opacity=+i}fn(R,tn,An(K,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new R(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new R(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new R(J(this.r),J(this.g),J(this.b),Dn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:_e,formatHex:_e,formatHex8:Or,formatRgb:xe,toString:xe}));function _e(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}`}function Or(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}${Z((isNaN(this.opacity)?1:this.opacity)*255)}`}function xe(){let n=Dn(this.opacity);return`${n===1?"rgb(":"rgba("}${J(this.r)}, ${J(this.g)}, ${J(this.b)}${n===1?")":`, ${n})`}`}function Dn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function J(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function Z(n){return n=J(n),(n<16?"0":"")+n.toString(16)}function ye(n,t,e,i){return i<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new D(n,t,e,i)}function ke(n){if(n instanceof D)return new D(n.h,n.s,n.l,n.opacity);if(n instanceof K||(n=hn(n)),!n)return new D;if(n instanceof D)return n;n=n.rgb();var t=n.r/255,e=n.g/255,i=n.b/255,r=Math.min(t,e,i),o=Math.max(t,e,i),s=NaN,a=o-r,u=(o+r)/2;return a?(t===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-t)/a+2:s=(t-e)/a+4,a/=u<.5?o+r:2-o-r,s*=60):a=u>0&&u<1?0:s,new D(s,a,u,n.opacity)}function Bn(n,t,e,i){return arguments.length===1?ke(n):new D(n,t,e,i??1)}function D(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}fn(D,Bn,An(K,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new D(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new D(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*t,r=2*e-i;return new R(dt(n>=240?n-240:n+120,r,i),dt(n,r,i),dt(n<120?n+240:n-120,r,i),this.opacity)},clamp(){return new D(be(this.h),zn(this.s),zn(this.l),Dn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Dn(this.opacity);return`${n===1?"hsl(":"hsla("}${be(this.h)}, ${zn(this.s)*100}%, ${zn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function be(n){return n=(n||0)%360,n<0?n+360:n}function zn(n){return Math.max(0,Math.min(1,n||0))}function dt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var Ae=Math.PI/180,Ne=180/Math.PI,Hn=18,Te=.96422,$e=1,Se=.82521,Ee=4/29,ln=6/29,Re=3*ln*ln,Ir=ln*ln*ln;function Ce(n){if(n instanceof V)return new V(n.l,n.a,n.b,n.opacity);if(n instanceof U)return Le(n);n instanceof R||(n=yt(n));var t=xt(n.r),e=xt(n.g),i=xt(n.b),r=mt((.2225045*t+.7168786*e+.0606169*i)/$e),o,s;return t===e&&e===i?o=s=r:(o=mt((.4360747*t+.3850649*e+.1430804*i)/Te),s=mt((.0139322*t+.0971045*e+.7141733*i)/Se)),new V(116*r-16,500*(o-r),200*(r-s),n.opacity)}function Pe(n,t,e,i){return arguments.length===1?Ce(n):new V(n,t,e,i??1)}function V(n,t,e,i){this.l=+n,this.a=+t,this.b=+e,this.opacity=+i}fn(V,Pe,An(K,{brighter(n){return new V(this.l+Hn*(n??1),this.a,this.b,this.opacity)},darker(n){return new V(this.l-Hn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Te*gt(t),n=$e*gt(n),e=Se*gt(e),new R(_t(3.1338561*t-1.6168667*n-.4906146*e),_t(-.9787684*t+1.9161415*n+.033454*e),_t(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function mt(n){return n>Ir?Math.pow(n,1/3):n/Re+Ee}function gt(n){return n>ln?n*n*n:Re*(n-Ee)}function _t(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function xt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Fr(n){if(n instanceof U)return new U(n.h,n.c,n.l,n.opacity);if(n instanceof V||(n=Ce(n)),n.a===0&&n.b===0)return new U(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Ne;return new U(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Xn(n,t,e,i){return arguments.length===1?Fr(n):new U(n,t,e,i??1)}function U(n,t,e,i){this.h=+n,this.c=+t,this.l=+e,this.opacity=+i}function Le(n){if(isNaN(n.h))return new V(n.l,0,0,n.opacity);var t=n.h*Ae;return new V(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}fn(U,Xn,An(K,{brighter(n){return new U(this.h,this.c,this.l+Hn*(n??1),this.opacity)},darker(n){return new U(this.h,this.c,this.l-Hn*(n??1),this.opacity)},rgb(){return Le(this).rgb()}}));var qe=-.14861,bt=1.78277,wt=-.29227,Vn=-.90649,kn=1.97294,we=kn*Vn,ve=kn*bt,Me=bt*wt-Vn*qe;function zr(n){if(n instanceof j)return new j(n.h,n.s,n.l,n.opacity);n instanceof R||(n=yt(n));var t=n.r/255,e=n.g/255,i=n.b/255,r=(Me*i+we*t-ve*e)/(Me+we-ve),o=i-r,s=(kn*(e-r)-wt*o)/Vn,a=Math.sqrt(s*s+o*o)/(kn*r*(1-r)),u=a?Math.atan2(s,o)*Ne-120:NaN;return new j(u<0?u+360:u,a,r,n.opacity)}function Yn(n,t,e,i){return arguments.length===1?zr(n):new j(n,t,e,i??1)}function j(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}fn(j,Yn,An(K,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new j(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new j(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*Ae,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(n),r=Math.sin(n);return new R(255*(t+e*(qe*i+bt*r)),255*(t+e*(wt*i+Vn*r)),255*(t+e*(kn*i)),this.opacity)}}));function ze(n,t,e,i,r){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*i+s*r)/6}function Dr(n){var t=n.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),r=n[i],o=n[i+1],s=i>0?n[i-1]:2*r-o,a=i<t-1?n[i+2]:2*o-r;return ze((e-i/t)*t,s,r,o,a)}}function Hr(n){var t=n.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*t),r=n[(i+t-1)%t],o=n[i%t],s=n[(i+1)%t],a=n[(i+2)%t];return ze((e-i/t)*t,r,o,s,a)}}var Gn=n=>()=>n;function De(n,t){return function(e){return n+e*t}}function Br(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(i){return Math.pow(n+i*t,e)}}function At(n,t){var e=t-n;return e?De(n,e>180||e<-180?e-360*Math.round(e/360):e):Gn(isNaN(n)?t:n)}function Xr(n){return(n=+n)==1?q:function(t,e){return e-t?Br(t,e,n):Gn(isNaN(t)?e:t)}}function q(n,t){var e=t-n;return e?De(n,e):Gn(isNaN(n)?t:n)}var Oe=(function n(t){var e=Xr(t);function i(r,o){var s=e((r=tn(r)).r,(o=tn(o)).r),a=e(r.g,o.g),u=e(r.b,o.b),l=q(r.opacity,o.opacity);return function(c){return r.r=s(c),r.g=a(c),r.b=u(c),r.opacity=l(c),r+""}}return i.gamma=n,i})(1);function He(n){return function(t){var e=t.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=tn(t[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=n(i),r=n(r),o=n(o),a.opacity=1,function(u){return a.r=i(u),a.g=r(u),a.b=o(u),a+""}}}var ku=He(Dr),Au=He(Hr);function Vr(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,i=t.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=n[r]*(1-o)+t[r]*o;return i}}function Yr(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ur(n,t){var e=t?t.length:0,i=n?Math.min(e,n.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Kn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function Gr(n,t){var e=new Date;return n=+n,t=+t,function(i){return e.setTime(n*(1-i)+t*i),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Kr(n,t){var e={},i={},r;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in n?e[r]=Kn(n[r],t[r]):i[r]=t[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var Mt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,vt=new RegExp(Mt.source,"g");function Wr(n){return function(){return n}}function Qr(n){return function(t){return n(t)+""}}function Zr(n,t){var e=Mt.lastIndex=vt.lastIndex=0,i,r,o,s=-1,a=[],u=[];for(n=n+"",t=t+"";(i=Mt.exec(n))&&(r=vt.exec(t));)(o=r.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,u.push({i:s,x:H(i,r)})),e=vt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?Qr(u[0].x):Wr(t):(t=u.length,function(l){for(var c=0,h;c<t;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function Kn(n,t){var e=typeof t,i;return t==null||e==="boolean"?Gn(t):(e==="number"?H:e==="string"?(i=hn(t))?(t=i,Oe):Zr:t instanceof hn?Oe:t instanceof Date?Gr:Yr(t)?Vr:Array.isArray(t)?Ur:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Kr:H)(n,t)}function Be(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Ie=180/Math.PI,kt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Xe(n,t,e,i,r,o){var s,a,u;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(u=n*e+t*i)&&(e-=n*u,i-=t*u),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,u/=a),n*i<t*e&&(n=-n,t=-t,u=-u,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(t,n)*Ie,skewX:Math.atan(u)*Ie,scaleX:s,scaleY:a}}var Un;function Jr(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?kt:Xe(t.a,t.b,t.c,t.d,t.e,t.f)}function jr(n){return n==null||(Un||(Un=document.createElementNS("http://www.w3.org/2000/svg","g")),Un.setAttribute("transform",n),!(n=Un.transform.baseVal.consolidate()))?kt:(n=n.matrix,Xe(n.a,n.b,n.c,n.d,n.e,n.f))}function Ve(n,t,e,i){function r(l){return l.length?l.pop()+" ":""}function o(l,c,h,f,p,g){if(l!==h||c!==f){var m=p.push("translate(",null,t,null,e);g.push({i:m-4,x:H(l,h)},{i:m-2,x:H(c,f)})}else(h||f)&&p.push("translate("+h+t+f+e)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(r(h)+"rotate(",null,i)-2,x:H(l,c)})):c&&h.push(r(h)+"rotate("+c+i)}function a(l,c,h,f){l!==c?f.push({i:h.push(r(h)+"skewX(",null,i)-2,x:H(l,c)}):c&&h.push(r(h)+"skewX("+c+i)}function u(l,c,h,f,p,g){if(l!==h||c!==f){var m=p.push(r(p)+"scale(",null,",",null,")");g.push({i:m-4,x:H(l,h)},{i:m-2,x:H(c,f)})}else(h!==1||f!==1)&&p.push(r(p)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=n(l),c=n(c),o(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(p){for(var g=-1,m=f.length,x;++g<m;)h[(x=f[g]).i]=x.x(p);return h.join("")}}}var Nu=Ve(Jr,"px, ","px)","deg)"),Tu=Ve(jr,", ",")",")"),no=1e-12;function Fe(n){return((n=Math.exp(n))+1/n)/2}function to(n){return((n=Math.exp(n))-1/n)/2}function eo(n){return((n=Math.exp(2*n))-1)/(n+1)}var $u=(function n(t,e,i){function r(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],h=s[1],f=s[2],p=c-a,g=h-u,m=p*p+g*g,x,_;if(m<no)_=Math.log(f/l)/t,x=function(S){return[a+S*p,u+S*g,l*Math.exp(t*S*_)]};else{var w=Math.sqrt(m),k=(f*f-l*l+i*m)/(2*l*e*w),M=(f*f-l*l-i*m)/(2*f*e*w),A=Math.log(Math.sqrt(k*k+1)-k),v=Math.log(Math.sqrt(M*M+1)-M);_=(v-A)/t,x=function(S){var B=S*_,I=Fe(A),F=l/(e*w)*(I*eo(t*B+A)-to(A));return[a+F*p,u+F*g,l*I/Fe(t*B+A)]}}return x.duration=Math.abs(_)*1e3*t/Math.SQRT2,x}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return n(s,a,u)},r})(Math.SQRT2,2,4);function Ye(n){return function(t,e){var i=n((t=Bn(t)).h,(e=Bn(e)).h),r=q(t.s,e.s),o=q(t.l,e.l),s=q(t.opacity,e.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var Su=Ye(At),Eu=Ye(q);function Ue(n){return function(t,e){var i=n((t=Xn(t)).h,(e=Xn(e)).h),r=q(t.c,e.c),o=q(t.l,e.l),s=q(t.opacity,e.opacity);return function(a){return t.h=i(a),t.c=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var Ru=Ue(At),Cu=Ue(q);function Ge(n){return(function t(e){e=+e;function i(r,o){var s=n((r=Yn(r)).h,(o=Yn(o)).h),a=q(r.s,o.s),u=q(r.l,o.l),l=q(r.opacity,o.opacity);return function(c){return r.h=s(c),r.s=a(c),r.l=u(Math.pow(c,e)),r.opacity=l(c),r+""}}return i.gamma=t,i})(1)}var Pu=Ge(At),Lu=Ge(q);function io(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Qn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),i=n.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+n.slice(e+1)]}function pn(n){return n=Qn(Math.abs(n)),n?n[1]:NaN}function ro(n,t){return function(e,i){for(var r=e.length,o=[],s=0,a=n[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),o.push(e.substring(r-=a,r+a)),!((u+=a+1)>i));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function oo(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var so=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function dn(n){if(!(t=so.exec(n)))throw new Error("invalid format: "+n);var t;return new Nt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}dn.prototype=Nt.prototype;function Nt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}Nt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ao(n){n:for(var t=n.length,e=1,i=-1,r;e<t;++e)switch(n[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+n[e])break n;i>0&&(i=0);break}return i>0?n.slice(0,i)+n.slice(r+1):n}var Zn;function uo(n,t){var e=Qn(n,t);if(!e)return Zn=void 0,n.toPrecision(t);var i=e[0],r=e[1],o=r-(Zn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+Qn(n,Math.max(0,t+o-1))[0]}function Ke(n,t){var e=Qn(n,t);if(!e)return n+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var We={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:io,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Ke(n*100,t),r:Ke,s:uo,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Qe(n){return n}var Ze=Array.prototype.map,Je=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function lo(n){var t=n.grouping===void 0||n.thousands===void 0?Qe:ro(Ze.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",i=n.currency===void 0?"":n.currency[1]+"",r=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Qe:oo(Ze.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(h,f){h=dn(h);var p=h.fill,g=h.align,m=h.sign,x=h.symbol,_=h.zero,w=h.width,k=h.comma,M=h.precision,A=h.trim,v=h.type;v==="n"?(k=!0,v="g"):We[v]||(M===void 0&&(M=12),A=!0,v="g"),(_||p==="0"&&g==="=")&&(_=!0,p="0",g="=");var S=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),B=(x==="$"?i:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),I=We[v],F=/[defgprs%]/.test(v);M=M===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,M)):Math.max(0,Math.min(20,M));function z(d){var N=S,T=B,G,ee,Cn;if(v==="c")T=I(d)+T,d="";else{d=+d;var Pn=d<0||1/d<0;if(d=isNaN(d)?u:I(Math.abs(d),M),A&&(d=ao(d)),Pn&&+d==0&&m!=="+"&&(Pn=!1),N=(Pn?m==="("?m:a:m==="-"||m==="("?"":m)+N,T=(v==="s"&&!isNaN(d)&&Zn!==void 0?Je[8+Zn/3]:"")+T+(Pn&&m==="("?")":""),F){for(G=-1,ee=d.length;++G<ee;)if(Cn=d.charCodeAt(G),48>Cn||Cn>57){T=(Cn===46?r+d.slice(G+1):d.slice(G))+T,d=d.slice(0,G);break}}}k&&!_&&(d=t(d,1/0));var Ln=N.length+d.length+T.length,Y=Ln<w?new Array(w-Ln+1).join(p):"";switch(k&&_&&(d=t(Y+d,Y.length?w-T.length:1/0),Y=""),g){case"<":d=N+d+T+Y;break;case"=":d=N+Y+d+T;break;case"^":d=Y.slice(0,Ln=Y.length>>1)+N+d+T+Y.slice(Ln);break;default:d=Y+N+d+T;break}return o(d)}return z.toString=function(){return h+""},z}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(pn(f)/3)))*3,g=Math.pow(10,-p),m=l((h=dn(h),h.type="f",h),{suffix:Je[8+p/3]});return function(x){return m(g*x)}}return{format:l,formatPrefix:c}}var Wn,Jn,Tt;co({thousands:",",grouping:[3],currency:["$",""]});function co(n){return Wn=lo(n),Jn=Wn.format,Tt=Wn.formatPrefix,Wn}function je(n){return Math.max(0,-pn(Math.abs(n)))}function ni(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(pn(t)/3)))*3-pn(Math.abs(n)))}function ti(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,pn(t)-pn(n))+1}function si(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function fo(n){return function(){return n}}function ho(n){return+n}var ei=[0,1];function mn(n){return n}function $t(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:fo(isNaN(t)?NaN:.5)}function po(n,t){var e;return n>t&&(e=n,n=t,t=e),function(i){return Math.max(n,Math.min(t,i))}}function mo(n,t,e){var i=n[0],r=n[1],o=t[0],s=t[1];return r<i?(i=$t(r,i),o=e(s,o)):(i=$t(i,r),o=e(o,s)),function(a){return o(i(a))}}function go(n,t,e){var i=Math.min(n.length,t.length)-1,r=new Array(i),o=new Array(i),s=-1;for(n[i]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<i;)r[s]=$t(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var u=le(n,a,1,i)-1;return o[u](r[u](a))}}function ai(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function ui(){var n=ei,t=ei,e=Kn,i,r,o,s=mn,a,u,l;function c(){var f=Math.min(n.length,t.length);return s!==mn&&(s=po(n[0],n[f-1])),a=f>2?go:mo,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=a(n.map(i),t,e)))(i(s(f)))}return h.invert=function(f){return s(r((l||(l=a(t,n.map(i),H)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,ho),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Be,c()},h.clamp=function(f){return arguments.length?(s=f?!0:mn,c()):s!==mn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return i=f,r=p,c()}}function _o(){return ui()(mn,mn)}function xo(n,t,e,i){var r=he(n,t,e),o;switch(i=dn(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return i.precision==null&&!isNaN(o=ni(r,s))&&(i.precision=o),Tt(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=ti(r,Math.max(Math.abs(n),Math.abs(t))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=je(r))&&(i.precision=o-(i.type==="%")*2);break}}return Jn(i)}function yo(n){var t=n.domain;return n.ticks=function(e){var i=t();return In(i[0],i[i.length-1],e??10)},n.tickFormat=function(e,i){var r=t();return xo(r[0],r[r.length-1],e??10,i)},n.nice=function(e){e==null&&(e=10);var i=t(),r=0,o=i.length-1,s=i[r],a=i[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=r,r=o,o=l);c-- >0;){if(l=On(s,a,e),l===u)return i[r]=s,i[o]=a,t(i);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return n},n}function St(){var n=_o();return n.copy=function(){return ai(n,St())},si.apply(n,arguments),yo(n)}function bo(n,t){n=n.slice();var e=0,i=n.length-1,r=n[e],o=n[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),n[e]=t.floor(r),n[i]=t.ceil(o),n}function ii(n){return Math.log(n)}function ri(n){return Math.exp(n)}function wo(n){return-Math.log(-n)}function vo(n){return-Math.exp(-n)}function Mo(n){return isFinite(n)?+("1e"+n):n<0?0:n}function ko(n){return n===10?Mo:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Ao(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function oi(n){return(t,e)=>-n(-t,e)}function No(n){let t=n(ii,ri),e=t.domain,i=10,r,o;function s(){return r=Ao(i),o=ko(i),e()[0]<0?(r=oi(r),o=oi(o),n(wo,vo)):n(ii,ri),t}return t.base=function(a){return arguments.length?(i=+a,s()):i},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=r(l),p=r(c),g,m,x=a==null?10:+a,_=[];if(!(i%1)&&p-f<x){if(f=Math.floor(f),p=Math.ceil(p),l>0){for(;f<=p;++f)for(g=1;g<i;++g)if(m=f<0?g/o(-f):g*o(f),!(m<l)){if(m>c)break;_.push(m)}}else for(;f<=p;++f)for(g=i-1;g>=1;--g)if(m=f>0?g/o(-f):g*o(f),!(m<l)){if(m>c)break;_.push(m)}_.length*2<x&&(_=In(l,c,x))}else _=In(f,p,Math.min(p-f,x)).map(o);return h?_.reverse():_},t.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=dn(u)).precision==null&&(u.trim=!0),u=Jn(u)),a===1/0)return u;let l=Math.max(1,i*a/t.ticks().length);return c=>{let h=c/o(Math.round(r(c)));return h*i<i-.5&&(h*=i),h<=l?u(c):""}},t.nice=()=>e(bo(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),t}function Et(){let n=No(ui()).domain([1,10]);return n.copy=()=>ai(n,Et()).base(n.base()),si.apply(n,arguments),n}var Rt="http://www.w3.org/1999/xhtml",li={svg:"http://www.w3.org/2000/svg",xhtml:Rt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function ci(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),li.hasOwnProperty(t)?{space:li[t],local:n}:n}function To(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Rt&&t.documentElement.namespaceURI===Rt?t.createElement(n):t.createElementNS(e,n)}}function $o(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function fi(n){var t=ci(n);return(t.local?$o:To)(t)}function So(){}function hi(n){return n==null?So:function(){return this.querySelector(n)}}function Eo(n){typeof n!="function"&&(n=hi(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=n.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new O(i,this._parents)}function Ro(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Co(){return[]}function Po(n){return n==null?Co:function(){return this.querySelectorAll(n)}}function Lo(n){return function(){return Ro(n.apply(this,arguments))}}function qo(n){typeof n=="function"?n=Lo(n):n=Po(n);for(var t=this._groups,e=t.length,i=[],r=[],o=0;o<e;++o)for(var s=t[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(i.push(n.call(u,u.__data__,l,s)),r.push(u));return new O(i,r)}function Oo(n){return function(){return this.matches(n)}}function pi(n){return function(t){return t.matches(n)}}var Io=Array.prototype.find;function Fo(n){return function(){return Io.call(this.children,n)}}function zo(){return this.firstElementChild}function Do(n){return this.select(n==null?zo:Fo(typeof n=="function"?n:pi(n)))}var Ho=Array.prototype.filter;function Bo(){return Array.from(this.children)}function Xo(n){return function(){return Ho.call(this.children,n)}}function Vo(n){return this.selectAll(n==null?Bo:Xo(typeof n=="function"?n:pi(n)))}function Yo(n){typeof n!="function"&&(n=Oo(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=[],u,l=0;l<s;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&a.push(u);return new O(i,this._parents)}function di(n){return new Array(n.length)}function Uo(){return new O(this._enter||this._groups.map(di),this._parents)}function jn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}jn.prototype={constructor:jn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function Go(n){return function(){return n}}function Ko(n,t,e,i,r,o){for(var s=0,a,u=t.length,l=o.length;s<l;++s)(a=t[s])?(a.__data__=o[s],i[s]=a):e[s]=new jn(n,o[s]);for(;s<u;++s)(a=t[s])&&(r[s]=a)}function Wo(n,t,e,i,r,o,s){var a,u,l=new Map,c=t.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(u=t[a])&&(f[a]=p=s.call(u,u.__data__,a,t)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(u=l.get(p))?(i[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new jn(n,o[a]);for(a=0;a<c;++a)(u=t[a])&&l.get(f[a])===u&&(r[a]=u)}function Qo(n){return n.__data__}function Zo(n,t){if(!arguments.length)return Array.from(this,Qo);var e=t?Wo:Ko,i=this._parents,r=this._groups;typeof n!="function"&&(n=Go(n));for(var o=r.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=i[l],h=r[l],f=h.length,p=Jo(n.call(c,c&&c.__data__,l,i)),g=p.length,m=a[l]=new Array(g),x=s[l]=new Array(g),_=u[l]=new Array(f);e(c,h,m,x,_,p,t);for(var w=0,k=0,M,A;w<g;++w)if(M=m[w]){for(w>=k&&(k=w+1);!(A=x[k])&&++k<g;);M._next=A||null}}return s=new O(s,i),s._enter=a,s._exit=u,s}function Jo(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function jo(){return new O(this._exit||this._groups.map(di),this._parents)}function ns(n,t,e){var i=this.enter(),r=this,o=this.exit();return typeof n=="function"?(i=n(i),i&&(i=i.selection())):i=i.append(n+""),t!=null&&(r=t(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function ts(n){for(var t=n.selection?n.selection():n,e=this._groups,i=t._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),u=0;u<s;++u)for(var l=e[u],c=i[u],h=l.length,f=a[u]=new Array(h),p,g=0;g<h;++g)(p=l[g]||c[g])&&(f[g]=p);for(;u<r;++u)a[u]=e[u];return new O(a,this._parents)}function es(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var i=n[t],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function is(n){n||(n=rs);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,u=r[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(t)}return new O(r,this._parents).order()}function rs(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function os(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ss(){return Array.from(this)}function as(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function us(){let n=0;for(let t of this)++n;return n}function ls(){return!this.node()}function cs(n){for(var t=this._groups,e=0,i=t.length;e<i;++e)for(var r=t[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&n.call(a,a.__data__,o,r);return this}function fs(n){return function(){this.removeAttribute(n)}}function hs(n){return function(){this.removeAttributeNS(n.space,n.local)}}function ps(n,t){return function(){this.setAttribute(n,t)}}function ds(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function ms(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function gs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function _s(n,t){var e=ci(n);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((t==null?e.local?hs:fs:typeof t=="function"?e.local?gs:ms:e.local?ds:ps)(e,t))}function mi(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function xs(n){return function(){this.style.removeProperty(n)}}function ys(n,t,e){return function(){this.style.setProperty(n,t,e)}}function bs(n,t,e){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(n):this.style.setProperty(n,i,e)}}function ws(n,t,e){return arguments.length>1?this.each((t==null?xs:typeof t=="function"?bs:ys)(n,t,e??"")):vs(this.node(),n)}function vs(n,t){return n.style.getPropertyValue(t)||mi(n).getComputedStyle(n,null).getPropertyValue(t)}function Ms(n){return function(){delete this[n]}}function ks(n,t){return function(){this[n]=t}}function As(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Ns(n,t){return arguments.length>1?this.each((t==null?Ms:typeof t=="function"?As:ks)(n,t)):this.node()[n]}function gi(n){return n.trim().split(/^|\s+/)}function Pt(n){return n.classList||new _i(n)}function _i(n){this._node=n,this._names=gi(n.getAttribute("class")||"")}_i.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function xi(n,t){for(var e=Pt(n),i=-1,r=t.length;++i<r;)e.add(t[i])}function yi(n,t){for(var e=Pt(n),i=-1,r=t.length;++i<r;)e.remove(t[i])}function Ts(n){return function(){xi(this,n)}}function $s(n){return function(){yi(this,n)}}function Ss(n,t){return function(){(t.apply(this,arguments)?xi:yi)(this,n)}}function Es(n,t){var e=gi(n+"");if(arguments.length<2){for(var i=Pt(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof t=="function"?Ss:t?Ts:$s)(e,t))}function Rs(){this.textContent=""}function Cs(n){return function(){this.textContent=n}}function Ps(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Ls(n){return arguments.length?this.each(n==null?Rs:(typeof n=="function"?Ps:Cs)(n)):this.node().textContent}function qs(){this.innerHTML=""}function Os(n){return function(){this.innerHTML=n}}function Is(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Fs(n){return arguments.length?this.each(n==null?qs:(typeof n=="function"?Is:Os)(n)):this.node().innerHTML}function zs(){this.nextSibling&&this.parentNode.appendChild(this)}function Ds(){return this.each(zs)}function Hs(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Bs(){return this.each(Hs)}function Xs(n){var t=typeof n=="function"?n:fi(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Vs(){return null}function Ys(n,t){var e=typeof n=="function"?n:fi(n),i=t==null?Vs:typeof t=="function"?t:hi(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function Us(){var n=this.parentNode;n&&n.removeChild(this)}function Gs(){return this.each(Us)}function Ks(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Ws(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Qs(n){return this.select(n?Ws:Ks)}function Zs(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Js(n){return function(t){n.call(this,t,this.__data__)}}function js(n){return n.trim().split(/^|\s+/).map(function(t){var e="",i=t.indexOf(".");return i>=0&&(e=t.slice(i+1),t=t.slice(0,i)),{type:t,name:e}})}function na(n){return function(){var t=this.__on;if(t){for(var e=0,i=-1,r=t.length,o;e<r;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++i]=o;++i?t.length=i:delete this.__on}}}function ta(n,t,e){return function(){var i=this.__on,r,o=Js(t);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===n.type&&r.name===n.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=t;return}}this.addEventListener(n.type,o,e),r={type:n.type,name:n.name,value:t,listener:o,options:e},i?i.push(r):this.__on=[r]}}function ea(n,t,e){var i=js(n+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(r=0,c=a[u];r<o;++r)if((s=i[r]).type===c.type&&s.name===c.name)return c.value}return}for(a=t?ta:na,r=0;r<o;++r)this.each(a(i[r],t,e));return this}function bi(n,t,e){var i=mi(n),r=i.CustomEvent;typeof r=="function"?r=new r(t,e):(r=i.document.createEvent("Event"),e?(r.initEvent(t,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(t,!1,!1)),n.dispatchEvent(r)}function ia(n,t){return function(){return bi(this,n,t)}}function ra(n,t){return function(){return bi(this,n,t.apply(this,arguments))}}function oa(n,t){return this.each((typeof t=="function"?ra:ia)(n,t))}function*sa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var wi=[null];function O(n,t){this._groups=n,this._parents=t}function aa(){return new O([[document.documentElement]],wi)}function ua(){return this}O.prototype=aa.prototype={constructor:O,select:Eo,selectAll:qo,selectChild:Do,selectChildren:Vo,filter:Yo,data:Zo,enter:Uo,exit:jo,join:ns,merge:ts,selection:ua,order:es,sort:is,call:os,nodes:ss,node:as,size:us,empty:ls,each:cs,attr:_s,style:ws,property:Ns,classed:Es,text:Ls,html:Fs,raise:Ds,lower:Bs,append:Xs,insert:Ys,remove:Gs,clone:Qs,datum:Zs,on:ea,dispatch:oa,[Symbol.iterator]:sa};function Lt(n){return typeof n=="string"?new O([[document.querySelector(n)]],[document.documentElement]):new O([[n]],wi)}var la=0;function ca(){return new Ct}function Ct(){this._="@"+(++la).toString(36)}Ct.prototype=ca.prototype={constructor:Ct,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var fa="http://www.w3.org/2000/svg";function y(n,t={},...e){return vi(document.createElement(n),t,e)}function b(n,t={},...e){return vi(document.createElementNS(fa,n),t,e)}function $(n,t){for(let[e,i]of Object.entries(t))if(typeof i=="function")n.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)n.removeAttribute(e);else{let r=i===!0?"":String(i);n.getAttribute(e)!==r&&n.setAttribute(e,r)}return n}function C(n,t){n.textContent!==t&&(n.textContent=t)}function vi(n,t,e){return $(n,t),n.append(...e),n}function Mi(n,t,e=!0){let i=y("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(n,t);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<n*t;c+=1){let[h,f,p]=u(a[c]);l[4*c]=h,l[4*c+1]=f,l[4*c+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}var ha=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,pa=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function en(n,t=2){return gn(String(Number(n.toFixed(t))+0))}function qt(n,t=2){return gn((Number(n.toFixed(t))+0).toFixed(t))}function Ot(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return gn(n.toExponential(t-1));let i=Number(n.toPrecision(t));return gn(e>=1e3?It(i):String(i))}function nt(n){let t=String(n),e=n.toFixed(2);return gn(t.length>e.length?t:e)}function It(n){return gn(n.toLocaleString("en-GB"))}function ki(n){let t=n.trim().replace("−","-");return ha.test(t)&&(t=t.replace(/[,\s]/g,"")),pa.test(t)?Number(t):null}function gn(n){return n.replaceAll("-","−")}function zt(...n){return y("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Ft=class{constructor({title:t,width:e,height:i}){this.width=e,this.height=i,this.svg=b("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":t}),this.frame=y("div",{class:"nn-frame"},this.svg),this.caption=y("figcaption",{},t),this.element=y("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${i}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(t,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(y("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;C(this.readout,t);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},_n=class n extends Ft{constructor({title:t,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:t,width:e,height:i});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:i-l},this.x=Ai(r).range([this.area.left,this.area.right]),this.y=Ai(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=`nn-clip-${n.count=(n.count??0)+1}`,this.horizontal=b("g",{class:"nn-axis"}),this.vertical=b("g",{class:"nn-axis"}),this.plot=b("g",{"clip-path":`url(#${this.id})`}),this.above=b("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],g=`translate(13 ${p}) rotate(-90)`;this.labels={x:b("text",{class:"nn-axis-label",x:f,y:i-5},r.label),y:b("text",{class:"nn-axis-label",transform:g},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(b("clipPath",{id:this.id},b("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,i=Ni(oe(this.x),t),r=Ni(se(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Lt(this.horizontal).call(i),Lt(this.vertical).call(r)}addHeatMap(t,e){let i=Mi(t,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(t){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?t([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Ai({domain:n,log:t=!1}){return(t?Et():St()).domain(n)}function Ni(n,{ticks:t=5,values:e=null,format:i=r=>en(r,3)}){return n.ticks(t).tickValues(e).tickFormat(i).tickSizeOuter(0)}var da=4,ma=36,Ti=0;function Dt(...n){return y("div",{class:"nn-controls"},...n)}function Ht(n,t){let{key:e,label:i,min:r,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=t,l=t.step??(a?1:s?.02:.1),c=t.changes??(d=>({[e]:d})),h=t.value??(d=>d[e]),f=s?Math.log10:d=>d,p=Math.max(0,Math.ceil(-Math.log10(l))),g=d=>a?Math.round(s?10**d:d):s?Number((10**d).toPrecision(3)):Number(d.toFixed(p))+0,m=d=>a?It(d):nt(d),x=`nn-${Ti+=1}`,_=y("input",{type:"range",min:f(r),max:f(o),step:l,oninput:()=>S(g(Number(_.value))),onchange:()=>n.commit()}),w=y("input",{type:"text",id:x,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(w.value),onfocus:()=>w.select()}),k=y("div",{class:"nn-note",role:"alert"}),M=y("label",{for:x}),A=null,v="";function S(d){C(k,""),n.set(c(d))}function B(d){let N=ki(d);if(N===null||a&&N%1){w.value=v,C(k,`“${d}” is no ${a?"whole number":"number"}, so ${v} stays.`);return}let T=Math.min(o,Math.max(r,N));if(A=T,_.value=f(T),v=w.value=T===N?d.trim():m(T),S(T),n.commit(),T!==N){let G=`${m(r)} to ${m(o)}`;C(k,`${d} is outside ${G}, so ${v} is used.`)}}function I(d){return Math.abs(Number(_.value)-f(d))<=.501*l}function F(d){A=d,_.value=f(d),v=w.value=m(d)}let z=y("div",{class:"nn-row nn-slider"},M,w,_,k);return rn(n,d=>{let N=h(d);(N!==A||!I(N))&&F(N);let T=typeof i=="function"?i(d):i;C(M,T),$(_,{"aria-label":T,"aria-valuetext":m(N),disabled:!u(d)}),$(w,{disabled:!u(d)}),z.classList.toggle("nn-disabled",!u(d))}),z}function Bt(n,{key:t,label:e,options:i,enabled:r=()=>!0,...o}){let s=o.changes??(f=>({[t]:f})),a=o.value??(f=>f[t]),u=i.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),l=u.map(f=>y("button",{type:"button",onclick:()=>n.choose(s(f.value,n.state))},f.label)),c=`nn-${Ti+=1}`,h=u.reduce((f,p)=>f+p.label.length+da,0);return rn(n,f=>{l.forEach((p,g)=>{let m=a(f)===u[g].value;$(p,{"aria-pressed":String(m),disabled:!r(f)})})}),y("div",{class:`nn-row nn-choice ${h>ma?"nn-long":""}`,role:"group","aria-labelledby":c},y("span",{class:"nn-label",id:c},e),y("div",{class:"nn-buttons"},...l))}function Xt(n,{label:t,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof t=="function"?t:()=>t,s=y("button",{type:"button",onclick:e});return rn(n,a=>{C(s,o(a)),$(s,{disabled:!r(a)}),i&&$(s,{"aria-pressed":String(i(a))})}),s}function $i(n,...t){return y("div",{class:"nn-row nn-choice",role:"group","aria-label":n},y("span",{class:"nn-label"},n),y("div",{class:"nn-buttons"},...t))}function rn(n,t){n.parts.push(t)}var tt=class{constructor(t){let e=getComputedStyle(t),i=r=>{let{r:o,g:s,b:a}=tn(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(t){return Si(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Si(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Si(n,t,e){return n.map((i,r)=>i+e*(t[r]-i))}function Ei(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])t.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",n),()=>{t.disconnect(),i.removeEventListener("change",n)}}var Ri=`.nn {
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
`;var _a=400;function Ci({name:n,initial:t,build:e}){return{render({model:i,el:r}){let o=new Vt(i,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),r.append(y("style",{},Ri),o.root),o.start(e(o)),()=>o.stop()}}}var Vt=class{#n;#o=()=>"";#t=0;#e=null;#i=y("p",{class:"nn-sentence","aria-hidden":"true"});#s=y("p",{class:"nn-spoken",role:"status"});#r=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=y("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ya)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!xa(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){this.isHeard&&this.#n.send(t)}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#u()))}onStop(t){this.#a.push(t)}start(t){this.#o=t;let e=()=>{let i=this.#n.get("state");i!==this.state&&this.set(i)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(Ei(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#r);for(let t of this.#a)t()}#u(){this.#t=0,this.#e??=new tt(this.root);for(let t of this.parts)t(this.state,this.#e);this.#l(this.#o(this.state,this.#e))}#l(t){this.#i.textContent!==t&&(this.#i.isConnected||this.root.append(this.#i,this.#s),this.#i.textContent=t,clearTimeout(this.#r),this.#r=setTimeout(()=>C(this.#s,t),_a))}};function xa(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function ya(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var E=["Coat","Dress","Shirt"];function et({scores:n,true:t}){let e=Li(n),i=n.map(a=>Math.exp(a-e)),r=n.map((a,u)=>u).filter(a=>a!==t),o=r.reduce((a,u)=>n[u]>n[a]?u:a),s=r.reduce((a,u)=>a+i[u],0);return{probabilities:i,loss:rt(n[t],Nn(n,t)),slopes:i.map((a,u)=>u===t?-s:a),lead:n[t]-n[o],rival:o}}function it(n){let{slopes:t}=et(n);return n.scores.map((e,i)=>e-n.lr*t[i])}function Nn(n,t){return Li(n.filter((e,i)=>i!==t))}function rt(n,t){let e=t-n;return Math.max(0,e)+Math.log1p(Math.exp(-Math.abs(e)))}function Pi(n,t){return t+Math.log(n)-Math.log1p(-n)}function Li(n){let t=Math.max(...n);return t+Math.log(n.reduce((e,i)=>e+Math.exp(i-t),0))}var ba=.62,qi=20,wa=0;function Tn({title:n,label:t,domain:e,write:i}){let r=new _n({title:n,width:262,height:214,margin:{left:12,right:12},x:{domain:e,label:t},y:{domain:[E.length,0],label:"",values:[]}});r.element.classList.add("nn-loss-bars");let o=`nn-loss-hatch-${wa+=1}`,s=b("line",{class:"nn-zero",y1:r.area.top,y2:r.area.bottom}),a=E.map((l,c)=>va(r,c));r.svg.append(b("defs",{},Ma(o))),r.plot.append(s,...a.map(({bar:l})=>l)),r.above.append(...a.flatMap(({name:l,number:c})=>[l,c]));function u(l,c){let h=r.x(0);$(s,{x1:h,x2:h}),a.forEach(({bar:f,name:p,number:g},m)=>{let x=r.x(l[m]),_=m===c;$(f,{x:Math.min(h,x).toFixed(2),width:Math.abs(x-h).toFixed(2),fill:_?`url(#${o})`:"var(--nn-grey)",class:_?"nn-loss-bar nn-loss-true":"nn-loss-bar"}),C(p,_?`${E[m]} (true class)`:E[m]),C(g,i(l[m])),$(p,{"font-weight":_?600:400})})}return{panel:r,draw:u}}var $n=n=>n+ba;function va(n,t){let e=n.y($n(t))-qi/2,i=e-5;return{bar:b("rect",{y:e,height:qi}),name:b("text",{x:n.area.left+5,y:i,style:"text-anchor: start"}),number:b("text",{class:"nn-loss-number",x:n.area.right,y:i,style:"text-anchor: end"})}}function Ma(n){return b("pattern",{id:n,width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},b("rect",{class:"nn-loss-hatch-ground",width:7,height:7}),b("rect",{class:"nn-loss-hatch-line",width:3,height:7}))}var Sn=Math.PI,Yt=2*Sn,on=1e-6,ka=Yt-on;function Oi(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Aa(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Oi;let e=10**t;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function Ii(n,t,e,i){return n===e&&t===i}function Na(n){let t=Math.floor(n);if(!(t<=15))return Ii;let e=10**t,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var xn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Oi:Aa(t),this._equal=t==null?Ii:Na(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,i,r){this._append`Q${+t},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(t,e,i,r,o,s){this._append`C${+t},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,i,r,o){if(t=+t,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=i-t,l=r-e,c=s-t,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(f>on)if(!(Math.abs(h*u-l*c)>on)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=i-s,g=r-a,m=u*u+l*l,x=p*p+g*g,_=Math.sqrt(m),w=Math.sqrt(f),k=o*Math.tan((Sn-Math.acos((m+f-x)/(2*_*w)))/2),M=k/w,A=k/_;Math.abs(M-1)>on&&this._append`L${t+M*c},${e+M*h}`,this._append`A${o},${o},0,0,${+(h*p>c*g)},${this._x1=t+A*u},${this._y1=e+A*l}`}}arc(t,e,i,r,o,s){if(t=+t,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=t+a,c=e+u,h=1^s,f=s?r-o:o-r;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>on||Math.abs(this._y1-c)>on)&&this._append`L${l},${c}`,!!i){if(f<0&&(f=f%Yt+Yt),f>ka)this._append`A${i},${i},0,1,${h},${t-a},${e-u}A${i},${i},0,1,${h},${this._x1=l},${this._y1=c}`;else if(f>on){let p=t+i*Math.cos(o),g=e+i*Math.sin(o);if(f>=Sn&&this._equal(l,c,p,g)){f/=2;let m=r+f;this._append`A${i},${i},0,${+(f>=Sn)},${h},${t+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(f>=Sn)},${h},${this._x1=p},${this._y1=g}`}}}rect(t,e,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Ta(){return new xn}Ta.prototype=xn.prototype;function yn(n){return function(){return n}}var $a=Math.cos;var Gt=Math.sin,bn=Math.sqrt,Fi=1e-12,ot=Math.PI,wl=ot/2,Xi=2*ot;function Sa(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);t=i}return n},()=>new xn(t)}var vl=Array.prototype.slice;function Ea(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Vi(n){this._context=n}Vi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Yi(n){return new Vi(n)}function Ra(n){return n[0]}function Ca(n){return n[1]}function Ui(n,t){var e=yn(!0),i=null,r=Yi,o=null,s=Sa(a);n=typeof n=="function"?n:n===void 0?Ra:yn(n),t=typeof t=="function"?t:t===void 0?Ca:yn(t);function a(u){var l,c=(u=Ea(u)).length,h,f=!1,p;for(i==null&&(o=r(p=s())),l=0;l<=c;++l)!(l<c&&e(h=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+n(h,l,u),+t(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(n=typeof u=="function"?u:yn(+u),a):n},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:yn(+u),a):t},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:yn(!!u),a):e},a.curve=function(u){return arguments.length?(r=u,i!=null&&(o=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=o=null:o=r(i=u),a):i},a}var Ml=Pa(Yi);function Gi(n){this._curve=n}Gi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Pa(n){function t(e){return new Gi(n(e))}return t._curve=n,t}var kl=bn(3);var La=bn(1/3),Al=La*2;var Ki=Gt(ot/10)/Gt(7*ot/10),Nl=Gt(Xi/10)*Ki,Tl=-$a(Xi/10)*Ki;var $l=bn(3);var Sl=bn(3);var El=bn(3)/2,qa=1/bn(12),Rl=(qa/2+1)*3;function W(){}function st(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function Wt(n){this._context=n}Wt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:st(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:st(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Oa(n){this._context=n}Oa.prototype={areaStart:W,areaEnd:W,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:st(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ia(n){this._context=n}Ia.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,i=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:st(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Wi(n,t){this._basis=new Wt(n),this._beta=t}Wi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var i=n[0],r=t[0],o=n[e]-i,s=t[e]-r,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(i+u*o),this._beta*t[a]+(1-this._beta)*(r+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Cl=(function n(t){function e(i){return t===1?new Wt(i):new Wi(i,t)}return e.beta=function(i){return n(+i)},e})(.85);function at(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function Qt(n,t){this._context=n,this._k=(1-t)/6}Qt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:at(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:at(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Pl=(function n(t){function e(i){return new Qt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Zt(n,t){this._context=n,this._k=(1-t)/6}Zt.prototype={areaStart:W,areaEnd:W,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:at(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ll=(function n(t){function e(i){return new Zt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Jt(n,t){this._context=n,this._k=(1-t)/6}Jt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:at(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ql=(function n(t){function e(i){return new Jt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function jt(n,t,e){var i=n._x1,r=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Fi){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,u=3*n._l01_a*(n._l01_a+n._l12_a);i=(i*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/u,r=(r*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/u}if(n._l23_a>Fi){var l=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,c=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*l+n._x1*n._l23_2a-t*n._l12_2a)/c,s=(s*l+n._y1*n._l23_2a-e*n._l12_2a)/c}n._context.bezierCurveTo(i,r,o,s,n._x2,n._y2)}function Qi(n,t){this._context=n,this._alpha=t}Qi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:jt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ol=(function n(t){function e(i){return t?new Qi(i,t):new Qt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Zi(n,t){this._context=n,this._alpha=t}Zi.prototype={areaStart:W,areaEnd:W,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:jt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Il=(function n(t){function e(i){return t?new Zi(i,t):new Zt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Ji(n,t){this._context=n,this._alpha=t}Ji.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:jt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Fl=(function n(t){function e(i){return t?new Ji(i,t):new Jt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Fa(n){this._context=n}Fa.prototype={areaStart:W,areaEnd:W,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function zi(n){return n<0?-1:1}function Di(n,t,e){var i=n._x1-n._x0,r=t-n._x1,o=(n._y1-n._y0)/(i||r<0&&-0),s=(e-n._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(zi(o)+zi(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Hi(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function Ut(n,t,e){var i=n._x0,r=n._y0,o=n._x1,s=n._y1,a=(o-i)/3;n._context.bezierCurveTo(i+a,r+a*t,o-a,s-a*e,o,s)}function Kt(n){this._context=n}Kt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Ut(this,this._t0,Hi(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,Ut(this,Hi(this,e=Di(this,n,t)),e);break;default:Ut(this,this._t0,e=Di(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function za(n){this._context=new ji(n)}(za.prototype=Object.create(Kt.prototype)).point=function(n,t){Kt.prototype.point.call(this,t,n)};function ji(n){this._context=n}ji.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,i,r,o){this._context.bezierCurveTo(t,n,i,e,o,r)}};function Da(n){this._context=n}Da.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var i=Bi(n),r=Bi(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Bi(n){var t,e=n.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)r[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)i=r[t]/o[t-1],o[t]-=i,s[t]-=i*s[t-1];for(r[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)r[t]=(s[t]-r[t+1])/o[t];for(o[e-1]=(n[e]+r[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-r[t+1];return[r,o]}function Ha(n,t){this._context=n,this._t=t}Ha.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};var nr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Q=10;function lt(n,t,{label:e,at:i,to:r,text:o,...s}){let a=()=>s.bounds??[t.x.domain(),t.y.domain()],u=s.along??Ba(s.step,a,i),l=b("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},b("circle",{r:16,class:"nn-target"}),s.shape??b("circle",{r:7,class:"nn-dot"})),c=p=>n.set(r(p.map((g,m)=>ut(g,a()[m])),n.state)),h=null;l.addEventListener("pointerdown",p=>{p.preventDefault(),l.focus({preventScroll:!0}),l.setPointerCapture(p.pointerId);let[g,m]=i(n.state),[x,_]=t.pointAt(p);h=[t.x(g)-x,t.y(m)-_]}),l.addEventListener("pointermove",p=>{if(!h)return;let[g,m]=t.pointAt(p);c([t.x.invert(g+h[0]),t.y.invert(m+h[1])])});let f=()=>{h&&n.commit(),h=null};return l.addEventListener("pointerup",f),l.addEventListener("pointercancel",f),l.addEventListener("keydown",p=>{let g=s.along?Xa(p,s.along,n.state):Va(p,i(n.state),s.step,a(),m=>r(m,n.state));g&&(p.preventDefault(),n.choose(g))}),rn(n,p=>{let g=i(p),[m,x]=[t.x(g[0]),t.y(g[1])];$(l,{transform:`translate(${m.toFixed(2)} ${x.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":ne(ut(u.value(p),[u.min,u.max])),"aria-valuetext":o(p)})}),l}function Ba(n,t,e){let i=n[0]?0:1;return{get min(){return t()[i][0]},get max(){return t()[i][1]},value:r=>e(r)[i]}}function Xa(n,{value:t,min:e,max:i,step:r,to:o},s){let a=nr[n.key]?.reduce((l,c)=>l+c);if(n.key==="PageUp"&&(a=Q),n.key==="PageDown"&&(a=-Q),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let u=n.shiftKey?Q:1;return o(ne(ut(t(s)+u*a*r,[e,i])),s)}function Va(n,t,e,i,r){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let l=i[o][n.key==="Home"?0:1];return r(t.map((c,h)=>h===o?l:c))}let s=nr[n.key];if(n.key==="PageUp"&&(s=o?[0,Q]:[Q,0]),n.key==="PageDown"&&(s=o?[0,-Q]:[-Q,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=n.shiftKey?Q:1,u=t.map((l,c)=>l+a*s[c]*e[c]);return r(u.map((l,c)=>ne(ut(l,i[c]))))}var ne=n=>Number(n.toFixed(6)),ut=(n,[t,e])=>Math.min(e,Math.max(t,n));var L=10,Ya=.28,tr=7,Ua="M -5 -12 L 5 -12 L 5 12 L -5 12 Z";function ct(n){let t=Math.max(...n.map(Math.abs));return L*Math.max(1,Math.ceil((t-1e-9)/L))}function En(n,t,e){return{scores:n.scores.map((r,o)=>o===t?Wa(e):r),before:null,steps:0}}function er(n){let{panel:t,draw:e}=Tn({title:"scores: drag the bars",label:"score (arrow: one step downhill)",domain:[-L,L],write:a=>en(a,2)}),i=E.map(()=>b("path",{class:"nn-loss-step"})),r=E.map(()=>b("path",{class:"nn-loss-ghost"}));t.plot.append(...r,...i);let o=L;n.parts.push(({scores:a})=>{ct(a)!==o&&(o=ct(a),t.x.domain([-o,o]),t.drawAxes())}),t.above.append(...E.map((a,u)=>Ga(n,t,u)));function s(a){e(a.scores,a.true);let u=it(a),l=c=>t.y($n(c)+Ya);i.forEach((c,h)=>{$(c,{d:Ka(t.x(a.scores[h]),t.x(u[h]),l(h))})}),r.forEach((c,h)=>{if($(c,{visibility:a.before?"visible":"hidden"}),!a.before)return;let[f,p]=[t.x(a.before[h]),t.y($n(h))];$(c,{d:`M ${f} ${p-13} L ${f} ${p+13}`})})}return{panel:t,draw:s}}function Ga(n,t,e){let i=$n(e);return lt(n,t,{label:`score of ${E[e]}`,at:({scores:r})=>[r[e],i],to:([r],o)=>En(o,e,Number(r.toFixed(2))+0),step:[.1,0],bounds:[[-L,L],[i,i]],text:({scores:r})=>nt(Number(r[e].toFixed(2))),shape:b("path",{class:"nn-dot",d:Ua})})}function Ka(n,t,e){if(Math.abs(t-n)<tr/2)return"";let i=t-Math.sign(t-n)*Math.min(tr,Math.abs(t-n));return`M ${n} ${e} L ${t} ${e} M ${i} ${e-4} L ${t} ${e} L ${i} ${e+4}`}var Wa=n=>Math.max(-L,Math.min(L,n));var ir=5e-4,Qa=11;function P(n){return Math.abs(n)>=1e4?Ot(n,2):Math.abs(n)<ir?Ot(n,2):qt(n,3)}function Rn(n){let t=1-n;if(t>=ir)return P(n);let e=Math.ceil(-Math.log10(t))+1;return e<=Qa?qt(n,e):"nearly 1"}var te=7,Za=22,rr=80,or=160,sr=["probability","score"];function ar(n,t){let e=new _n({title:"loss of the true class",width:400,height:270,x:{domain:[0,1],label:""},y:{domain:[0,te],label:"loss"}}),i=e.svg.querySelector(".nn-axis-label"),r=b("path",{class:"nn-curve"}),o=b("line",{class:"nn-loss-tangent"}),s=b("circle",{r:6,class:"nn-loss-ghost"}),a=b("text",{class:"nn-loss-number",x:e.area.right-4,y:e.area.top+14,style:"text-anchor: end"}),u=Ja(e);n.parts.push(c=>u(c,t().loss)),e.plot.append(r,o),e.above.append(s,a,ja(n,e,t)),e.onHover(c=>ru(n.state,c));function l(c){let{loss:h,before:f}=t(),p=ur(c,t()),g=nu(c,t());$(r,{d:eu(e,c)}),$(o,iu(e,[p,h],g)),C(a,`slope of the tangent: ${P(g)}`),C(i,tu(c));let m=f!==null&&c.over==="probability";$(s,{visibility:m?"visible":"hidden"}),m&&$(s,{cx:e.x(Math.exp(-f)),cy:e.y(f)})}return{panel:e,draw:l}}function Ja(n){let t="";return({over:e,scores:i},r)=>{let o=ct(i),a=e==="probability"&&r<.97*te?te:Math.max(Za,2.2*o,Math.ceil(1.05*r)),u=`${e} ${o} ${a}`;u!==t&&(t=u,n.x.domain(e==="score"?[-o,o]:[0,1]),n.y.domain([0,a]),n.drawAxes())}}function ja(n,t,e){let i=(o,s)=>{if(s.over==="score")return o;let a=Math.max(1e-12,Math.min(1-1e-12,o));return Pi(a,Nn(s.scores,s.true))},r=(o,s)=>En(s,s.true,Number(o.toFixed(s.over==="score"?2:3))+0);return lt(n,t,{label:"dot on the curve; moves the score of the true class",at:o=>[ur(o,e()),e().loss],to:([o],s)=>r(i(o,s),s),along:{value:({scores:o,true:s})=>o[s],min:-L,max:L,step:.1,to:r},bounds:[[-1/0,1/0],[-1/0,1/0]],text:o=>`loss ${P(e().loss)}, score ${P(o.scores[o.true])}`,shape:b("circle",{r:7,class:"nn-dot nn-loss-dot"})})}function ur({over:n,scores:t,true:e},{probabilities:i}){return n==="score"?t[e]:i[e]}function nu({over:n,true:t},{probabilities:e,slopes:i}){return n==="score"?i[t]:-1/Math.max(1e-300,e[t])}function tu({over:n,true:t}){return n==="score"?`score of ${E[t]}, the other scores as they are`:`probability p of ${E[t]}`}function eu(n,{over:t,scores:e,true:i}){let r=Ui(([c])=>n.x(c).toFixed(2),([,c])=>n.y(c).toFixed(2)),o=n.y.domain()[1],s=Array.from({length:or+1},(c,h)=>h/or);if(t==="probability")return r(s.map(c=>[Math.exp(-c*o),c*o]));let a=Nn(e,i),[u,l]=n.x.domain();return r(s.map(c=>{let h=u+c*(l-u);return[h,rt(h,a)]}))}function iu(n,[t,e],i){let r=n.x(1)-n.x(0),o=(n.y(1)-n.y(0))*Math.max(-1e12,i),s=Math.hypot(r,o),[a,u]=[rr*r/s,rr*o/s],[l,c]=[n.x(t),n.y(e)];return{x1:l-a,y1:c-u,x2:l+a,y2:c+u}}function ru(n,[t]){if(n.over==="probability")return`p = ${Rn(t)}
loss = ${P(-Math.log(t))}`;let e=rt(t,Nn(n.scores,n.true));return`score = ${P(t)}
loss = ${P(e)}`}var lr=`.nn-loss-bars .nn-axis:nth-of-type(2) {
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
`;var cr=[2,-1,1],_c=Ci({name:"softmax, cross-entropy and gradient for three classes",initial:{scores:cr,true:2,lr:1,over:"probability",before:null,steps:0},build(n){let t=null;n.parts.push(u=>{let{before:l}=u,c=l&&et({...u,scores:l}).loss;t={...et(u),before:c}});let e=er(n),i=Tn({title:"probabilities",label:"softmax of the scores",domain:[0,1],write:Rn}),r=Tn({title:"slopes of the loss",label:"slope of the loss by each score",domain:[-1,1],write:P}),o=ar(n,()=>t),s=y("div",{class:"nn-loss-side"},...su(n,()=>t)),a=zt(o.panel,s);return a.classList.add("nn-loss-lower"),n.root.append(y("style",{},lr),zt(e.panel,i.panel,r.panel),a),u=>(e.draw(u),i.draw(t.probabilities,u.true),r.draw(t.slopes,u.true),o.draw(u),fu(u,t))}});function su(n,t){return[Dt(Bt(n,{label:"true class",options:(i=>i.map((r,o)=>({value:o,label:r})))(E),value:i=>i.true,changes:i=>({true:i,before:null,steps:0})}),...E.map((i,r)=>au(n,i,r)),Bt(n,{key:"over",label:"loss over the",options:sr.map(i=>({value:i,label:i}))})),Dt(Ht(n,{key:"lr",label:"learning rate",min:.1,max:10,log:!0}),$i("descent",Xt(n,{label:"One step downhill",onclick:()=>uu(n)}),Xt(n,{label:"Reset",onclick:()=>n.choose(lu())})),cu(n,t))]}function au(n,t,e){return Ht(n,{label:`score of ${t}`,min:-L,max:L,value:({scores:i})=>Number(i[e].toFixed(4)),changes:i=>En(n.state,e,i)})}function uu(n){let{state:t}=n;n.choose({scores:it(t),before:t.scores,steps:t.steps+1})}function lu(){return{scores:cr,before:null,steps:0}}function cu(n,t){let e=y("span",{class:"nn-loss-change"});return rn(n,({steps:i})=>{let{before:r,loss:o}=t(),s=`${P(o)}, before any step`;C(e,r===null?s:`${P(r)} → ${P(o)} in step ${i}`)}),y("div",{class:"nn-row nn-choice"},y("span",{class:"nn-label"},"loss"),e)}function fu(n,{probabilities:t,loss:e,slopes:i,lead:r,rival:o,before:s}){let a=E[n.true],u=Rn(t[n.true]),l=E.map((c,h)=>`${c} ${P(i[h])}`).join(", ");return[s===null?"":hu(n,s,e),`The true class, ${a}, is ${pu(r,E[o])} and has probability ${u},`,`so the loss, −log of it, is ${P(e)}.`,`The slopes of the loss, ${l}, add up to 0.`].filter(Boolean).join(" ")}function hu({steps:n,lr:t},e,i){let r=`took the loss from ${P(e)} to ${P(i)}`;return`Step ${n}, learning rate ${en(t,3)}, ${r}.`}function pu(n,t){if(Math.abs(n)<.005)return`level with ${t}`;let e=`${en(Math.abs(n))} ${n>0?"ahead of":"behind"} ${t}`;return n>0?`${e}, the best of the others,`:e}export{_c as default};
