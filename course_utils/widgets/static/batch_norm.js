function gr(n){return n}var ct=1,ft=2,ht=3,Mn=4,Zt=1e-6;function _r(n){return"translate("+n+",0)"}function xr(n){return"translate(0,"+n+")"}function yr(n){return t=>+n(t)}function br(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function vr(){return!this.__axis}function Jt(n,t){var e=[],i=null,r=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===ct||n===Mn?-1:1,f=n===Mn||n===ft?"x":"y",h=n===ct||n===ht?_r:xr;function c(p){var d=i??(t.ticks?t.ticks.apply(t,e):t.domain()),m=r??(t.tickFormat?t.tickFormat.apply(t,e):gr),_=Math.max(o,0)+a,x=t.range(),b=+x[0]+u,M=+x[x.length-1]+u,k=(t.bandwidth?br:yr)(t.copy(),u),N=p.selection?p.selection():p,w=N.selectAll(".domain").data([null]),E=N.selectAll(".tick").data(d,t).order(),H=E.exit(),L=E.enter().append("g").attr("class","tick"),I=E.select("line"),O=E.select("text");w=w.merge(w.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),E=E.merge(L),I=I.merge(L.append("line").attr("stroke","currentColor").attr(f+"2",l*o)),O=O.merge(L.append("text").attr("fill","currentColor").attr(f,l*_).attr("dy",n===ct?"0em":n===ht?"0.71em":"0.32em")),p!==N&&(w=w.transition(p),E=E.transition(p),I=I.transition(p),O=O.transition(p),H=H.transition(p).attr("opacity",Zt).attr("transform",function(g){return isFinite(g=k(g))?h(g+u):this.getAttribute("transform")}),L.attr("opacity",Zt).attr("transform",function(g){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(g))?A:k(g))+u)})),H.remove(),w.attr("d",n===Mn||n===ft?s?"M"+l*s+","+b+"H"+u+"V"+M+"H"+l*s:"M"+u+","+b+"V"+M:s?"M"+b+","+l*s+"V"+u+"H"+M+"V"+l*s:"M"+b+","+u+"H"+M),E.attr("opacity",1).attr("transform",function(g){return h(k(g)+u)}),I.attr(f+"2",l*o),O.attr(f,l*_).text(m),N.filter(vr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===ft?"start":n===Mn?"end":"middle"),N.each(function(){this.__axis=k})}return c.scale=function(p){return arguments.length?(t=p,c):t},c.ticks=function(){return e=Array.from(arguments),c},c.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),c):e.slice()},c.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),c):i&&i.slice()},c.tickFormat=function(p){return arguments.length?(r=p,c):r},c.tickSize=function(p){return arguments.length?(o=s=+p,c):o},c.tickSizeInner=function(p){return arguments.length?(o=+p,c):o},c.tickSizeOuter=function(p){return arguments.length?(s=+p,c):s},c.tickPadding=function(p){return arguments.length?(a=+p,c):a},c.offset=function(p){return arguments.length?(u=+p,c):u},c}function ne(n){return Jt(ht,n)}function te(n){return Jt(Mn,n)}function kn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function wr(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ee(n){let t,e,i;n.length!==2?(t=kn,e=(a,u)=>kn(n(a),u),i=(a,u)=>n(a)-u):(t=n===kn||n===wr?n:Mr,e=n,i=n);function r(a,u,l=0,f=a.length){if(l<f){if(t(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<0?l=h+1:f=h}while(l<f)}return l}function o(a,u,l=0,f=a.length){if(l<f){if(t(u,u)!==0)return f;do{let h=l+f>>>1;e(a[h],u)<=0?l=h+1:f=h}while(l<f)}return l}function s(a,u,l=0,f=a.length){let h=r(a,u,l,f-1);return h>l&&i(a[h-1],u)>-i(a[h],u)?h-1:h}return{left:r,center:s,right:o}}function Mr(){return 0}function kr(n){return n===null?NaN:+n}var ie=ee(kn),re=ie.right,vu=ie.left,wu=ee(kr).center;var Mu=oe(se),ku=oe(Ar);function oe(n){return function(t,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return t;let a=e&&n(e),u=i&&n(i),l=r.slice();return a&&u?(on(a,l,r,o,s),on(a,r,l,o,s),on(a,l,r,o,s),sn(u,r,l,o,s),sn(u,l,r,o,s),sn(u,r,l,o,s)):a?(on(a,r,l,o,s),on(a,l,r,o,s),on(a,r,l,o,s)):u&&(sn(u,r,l,o,s),sn(u,l,r,o,s),sn(u,r,l,o,s)),t}}function on(n,t,e,i,r){for(let o=0,s=i*r;o<s;)n(t,e,o,o+=i,1)}function sn(n,t,e,i,r){for(let o=0,s=i*r;o<i;++o)n(t,e,o,o+s,i)}function Ar(n){let t=se(n);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,t(e,i,r+0,o+0,s),t(e,i,r+1,o+1,s),t(e,i,r+2,o+2,s),t(e,i,r+3,o+3,s)}}function se(n){let t=Math.floor(n);if(t===n)return Nr(n);let e=n-t,i=2*n+1;return(r,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*o[s],f=u*t,h=f+u;for(let c=s,p=s+f;c<p;c+=u)l+=o[Math.min(a,c)];for(let c=s,p=a;c<=p;c+=u)l+=o[Math.min(a,c+f)],r[c]=(l+e*(o[Math.max(s,c-h)]+o[Math.min(a,c+h)]))/i,l-=o[Math.max(s,c-f)]}}function Nr(n){let t=2*n+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=n*i[r],u=s*n;for(let l=r,f=r+u;l<f;l+=s)a+=i[Math.min(o,l)];for(let l=r,f=o;l<=f;l+=s)a+=i[Math.min(o,l+u)],e[l]=a/t,a-=i[Math.max(r,l-u)]}}var $r=Array.prototype,Au=$r.slice;var Tr=Math.sqrt(50),Sr=Math.sqrt(10),Er=Math.sqrt(2);function zn(n,t,e){let i=(t-n)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=Tr?10:o>=Sr?5:o>=Er?2:1,a,u,l;return r<0?(l=Math.pow(10,-r)/s,a=Math.round(n*l),u=Math.round(t*l),a/l<n&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,r)*s,a=Math.round(n/l),u=Math.round(t/l),a*l<n&&++a,u*l>t&&--u),u<a&&.5<=e&&e<2?zn(n,t,e*2):[a,u,l]}function Dn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let i=t<n,[r,o,s]=i?zn(t,n,e):zn(n,t,e);if(!(o>=r))return[];let a=o-r+1,u=new Array(a);if(i)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(r+l)/-s;else for(let l=0;l<a;++l)u[l]=(r+l)*s;return u}function Fn(n,t,e){return t=+t,n=+n,e=+e,zn(n,t,e)[2]}function ae(n,t,e){t=+t,n=+n,e=+e;let i=t<n,r=i?Fn(t,n,e):Fn(n,t,e);return(i?-1:1)*(r<0?1/-r:r)}var Nu=Rr(Math.random);function Rr(n){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=n()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function cn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function $n(n,t){var e=Object.create(n.prototype);for(var i in t)e[i]=t[i];return e}function G(){}var tn=.7,ln=1/tn,an="\\s*([+-]?\\d+)\\s*",An="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",B="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Cr=/^#([0-9a-f]{3,8})$/,Pr=new RegExp(`^rgb\\(${an},${an},${an}\\)$`),qr=new RegExp(`^rgb\\(${B},${B},${B}\\)$`),Lr=new RegExp(`^rgba\\(${an},${an},${an},${An}\\)$`),Ir=new RegExp(`^rgba\\(${B},${B},${B},${An}\\)$`),Or=new RegExp(`^hsl\\(${An},${B},${B}\\)$`),zr=new RegExp(`^hsla\\(${An},${B},${B},${An}\\)$`),ue={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};cn(G,fn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:le,formatHex:le,formatHex8:Fr,formatHsl:Dr,formatRgb:ce,toString:ce});function le(){return this.rgb().formatHex()}function Fr(){return this.rgb().formatHex8()}function Dr(){return ye(this).formatHsl()}function ce(){return this.rgb().formatRgb()}function fn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Cr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?fe(t):e===3?new R(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Hn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Hn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Pr.exec(n))?new R(t[1],t[2],t[3],1):(t=qr.exec(n))?new R(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Lr.exec(n))?Hn(t[1],t[2],t[3],t[4]):(t=Ir.exec(n))?Hn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Or.exec(n))?de(t[1],t[2]/100,t[3]/100,1):(t=zr.exec(n))?de(t[1],t[2]/100,t[3]/100,t[4]):ue.hasOwnProperty(n)?fe(ue[n]):n==="transparent"?new R(NaN,NaN,NaN,0):null}function fe(n){return new R(n>>16&255,n>>8&255,n&255,1)}function Hn(n,t,e,i){return i<=0&&(n=t=e=NaN),new R(n,t,e,i)}function xt(n){return n instanceof G||(n=fn(n)),n?(n=n.rgb(),new R(n.r,n.g,n.b,n.opacity)):new R}function en(n,t,e,i){return arguments.length===1?xt(n):new R(n,t,e,i??1)}function R(n,t,e,i){this.r=+n,this.g=+t,this.b=+e,this.opacity=+i}cn(R,en,$n(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new R(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new R(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new R(J(this.r),J(this.g),J(this.b),Xn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:he,formatHex:he,formatHex8:Hr,formatRgb:pe,toString:pe}));function he(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}`}function Hr(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}${Z((isNaN(this.opacity)?1:this.opacity)*255)}`}function pe(){let n=Xn(this.opacity);return`${n===1?"rgb(":"rgba("}${J(this.r)}, ${J(this.g)}, ${J(this.b)}${n===1?")":`, ${n})`}`}function Xn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function J(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function Z(n){return n=J(n),(n<16?"0":"")+n.toString(16)}function de(n,t,e,i){return i<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new z(n,t,e,i)}function ye(n){if(n instanceof z)return new z(n.h,n.s,n.l,n.opacity);if(n instanceof G||(n=fn(n)),!n)return new z;if(n instanceof z)return n;n=n.rgb();var t=n.r/255,e=n.g/255,i=n.b/255,r=Math.min(t,e,i),o=Math.max(t,e,i),s=NaN,a=o-r,u=(o+r)/2;return a?(t===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-t)/a+2:s=(t-e)/a+4,a/=u<.5?o+r:2-o-r,s*=60):a=u>0&&u<1?0:s,new z(s,a,u,n.opacity)}function Yn(n,t,e,i){return arguments.length===1?ye(n):new z(n,t,e,i??1)}function z(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}cn(z,Yn,$n(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new z(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new z(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*t,r=2*e-i;return new R(pt(n>=240?n-240:n+120,r,i),pt(n,r,i),pt(n<120?n+240:n-120,r,i),this.opacity)},clamp(){return new z(me(this.h),Bn(this.s),Bn(this.l),Xn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Xn(this.opacity);return`${n===1?"hsl(":"hsla("}${me(this.h)}, ${Bn(this.s)*100}%, ${Bn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function me(n){return n=(n||0)%360,n<0?n+360:n}function Bn(n){return Math.max(0,Math.min(1,n||0))}function pt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var be=Math.PI/180,ve=180/Math.PI,Vn=18,we=.96422,Me=1,ke=.82521,Ae=4/29,un=6/29,Ne=3*un*un,Br=un*un*un;function $e(n){if(n instanceof X)return new X(n.l,n.a,n.b,n.opacity);if(n instanceof U)return Se(n);n instanceof R||(n=xt(n));var t=_t(n.r),e=_t(n.g),i=_t(n.b),r=dt((.2225045*t+.7168786*e+.0606169*i)/Me),o,s;return t===e&&e===i?o=s=r:(o=dt((.4360747*t+.3850649*e+.1430804*i)/we),s=dt((.0139322*t+.0971045*e+.7141733*i)/ke)),new X(116*r-16,500*(o-r),200*(r-s),n.opacity)}function Te(n,t,e,i){return arguments.length===1?$e(n):new X(n,t,e,i??1)}function X(n,t,e,i){this.l=+n,this.a=+t,this.b=+e,this.opacity=+i}cn(X,Te,$n(G,{brighter(n){return new X(this.l+Vn*(n??1),this.a,this.b,this.opacity)},darker(n){return new X(this.l-Vn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=we*mt(t),n=Me*mt(n),e=ke*mt(e),new R(gt(3.1338561*t-1.6168667*n-.4906146*e),gt(-.9787684*t+1.9161415*n+.033454*e),gt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function dt(n){return n>Br?Math.pow(n,1/3):n/Ne+Ae}function mt(n){return n>un?n*n*n:Ne*(n-Ae)}function gt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function _t(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Xr(n){if(n instanceof U)return new U(n.h,n.c,n.l,n.opacity);if(n instanceof X||(n=$e(n)),n.a===0&&n.b===0)return new U(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*ve;return new U(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Un(n,t,e,i){return arguments.length===1?Xr(n):new U(n,t,e,i??1)}function U(n,t,e,i){this.h=+n,this.c=+t,this.l=+e,this.opacity=+i}function Se(n){if(isNaN(n.h))return new X(n.l,0,0,n.opacity);var t=n.h*be;return new X(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}cn(U,Un,$n(G,{brighter(n){return new U(this.h,this.c,this.l+Vn*(n??1),this.opacity)},darker(n){return new U(this.h,this.c,this.l-Vn*(n??1),this.opacity)},rgb(){return Se(this).rgb()}}));var Ee=-.14861,yt=1.78277,bt=-.29227,Wn=-.90649,Nn=1.97294,ge=Nn*Wn,_e=Nn*yt,xe=yt*bt-Wn*Ee;function Vr(n){if(n instanceof nn)return new nn(n.h,n.s,n.l,n.opacity);n instanceof R||(n=xt(n));var t=n.r/255,e=n.g/255,i=n.b/255,r=(xe*i+ge*t-_e*e)/(xe+ge-_e),o=i-r,s=(Nn*(e-r)-bt*o)/Wn,a=Math.sqrt(s*s+o*o)/(Nn*r*(1-r)),u=a?Math.atan2(s,o)*ve-120:NaN;return new nn(u<0?u+360:u,a,r,n.opacity)}function Gn(n,t,e,i){return arguments.length===1?Vr(n):new nn(n,t,e,i??1)}function nn(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}cn(nn,Gn,$n(G,{brighter(n){return n=n==null?ln:Math.pow(ln,n),new nn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?tn:Math.pow(tn,n),new nn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*be,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(n),r=Math.sin(n);return new R(255*(t+e*(Ee*i+yt*r)),255*(t+e*(bt*i+Wn*r)),255*(t+e*(Nn*i)),this.opacity)}}));function qe(n,t,e,i,r){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*i+s*r)/6}function Yr(n){var t=n.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),r=n[i],o=n[i+1],s=i>0?n[i-1]:2*r-o,a=i<t-1?n[i+2]:2*o-r;return qe((e-i/t)*t,s,r,o,a)}}function Ur(n){var t=n.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*t),r=n[(i+t-1)%t],o=n[i%t],s=n[(i+1)%t],a=n[(i+2)%t];return qe((e-i/t)*t,r,o,s,a)}}var jn=n=>()=>n;function Le(n,t){return function(e){return n+e*t}}function Wr(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(i){return Math.pow(n+i*t,e)}}function kt(n,t){var e=t-n;return e?Le(n,e>180||e<-180?e-360*Math.round(e/360):e):jn(isNaN(n)?t:n)}function Gr(n){return(n=+n)==1?C:function(t,e){return e-t?Wr(t,e,n):jn(isNaN(t)?e:t)}}function C(n,t){var e=t-n;return e?Le(n,e):jn(isNaN(n)?t:n)}var Re=(function n(t){var e=Gr(t);function i(r,o){var s=e((r=en(r)).r,(o=en(o)).r),a=e(r.g,o.g),u=e(r.b,o.b),l=C(r.opacity,o.opacity);return function(f){return r.r=s(f),r.g=a(f),r.b=u(f),r.opacity=l(f),r+""}}return i.gamma=n,i})(1);function Ie(n){return function(t){var e=t.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=en(t[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=n(i),r=n(r),o=n(o),a.opacity=1,function(u){return a.r=i(u),a.g=r(u),a.b=o(u),a+""}}}var Eu=Ie(Yr),Ru=Ie(Ur);function Kr(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,i=t.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=n[r]*(1-o)+t[r]*o;return i}}function jr(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Qr(n,t){var e=t?t.length:0,i=n?Math.min(e,n.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Qn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function Zr(n,t){var e=new Date;return n=+n,t=+t,function(i){return e.setTime(n*(1-i)+t*i),e}}function F(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Jr(n,t){var e={},i={},r;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in n?e[r]=Qn(n[r],t[r]):i[r]=t[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var wt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,vt=new RegExp(wt.source,"g");function no(n){return function(){return n}}function to(n){return function(t){return n(t)+""}}function eo(n,t){var e=wt.lastIndex=vt.lastIndex=0,i,r,o,s=-1,a=[],u=[];for(n=n+"",t=t+"";(i=wt.exec(n))&&(r=vt.exec(t));)(o=r.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,u.push({i:s,x:F(i,r)})),e=vt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?to(u[0].x):no(t):(t=u.length,function(l){for(var f=0,h;f<t;++f)a[(h=u[f]).i]=h.x(l);return a.join("")})}function Qn(n,t){var e=typeof t,i;return t==null||e==="boolean"?jn(t):(e==="number"?F:e==="string"?(i=fn(t))?(t=i,Re):eo:t instanceof fn?Re:t instanceof Date?Zr:jr(t)?Kr:Array.isArray(t)?Qr:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Jr:F)(n,t)}function Oe(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Ce=180/Math.PI,Mt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ze(n,t,e,i,r,o){var s,a,u;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(u=n*e+t*i)&&(e-=n*u,i-=t*u),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,u/=a),n*i<t*e&&(n=-n,t=-t,u=-u,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(t,n)*Ce,skewX:Math.atan(u)*Ce,scaleX:s,scaleY:a}}var Kn;function io(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?Mt:ze(t.a,t.b,t.c,t.d,t.e,t.f)}function ro(n){return n==null||(Kn||(Kn=document.createElementNS("http://www.w3.org/2000/svg","g")),Kn.setAttribute("transform",n),!(n=Kn.transform.baseVal.consolidate()))?Mt:(n=n.matrix,ze(n.a,n.b,n.c,n.d,n.e,n.f))}function Fe(n,t,e,i){function r(l){return l.length?l.pop()+" ":""}function o(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:F(l,h)},{i:m-2,x:F(f,c)})}else(h||c)&&p.push("translate("+h+t+c+e)}function s(l,f,h,c){l!==f?(l-f>180?f+=360:f-l>180&&(l+=360),c.push({i:h.push(r(h)+"rotate(",null,i)-2,x:F(l,f)})):f&&h.push(r(h)+"rotate("+f+i)}function a(l,f,h,c){l!==f?c.push({i:h.push(r(h)+"skewX(",null,i)-2,x:F(l,f)}):f&&h.push(r(h)+"skewX("+f+i)}function u(l,f,h,c,p,d){if(l!==h||f!==c){var m=p.push(r(p)+"scale(",null,",",null,")");d.push({i:m-4,x:F(l,h)},{i:m-2,x:F(f,c)})}else(h!==1||c!==1)&&p.push(r(p)+"scale("+h+","+c+")")}return function(l,f){var h=[],c=[];return l=n(l),f=n(f),o(l.translateX,l.translateY,f.translateX,f.translateY,h,c),s(l.rotate,f.rotate,h,c),a(l.skewX,f.skewX,h,c),u(l.scaleX,l.scaleY,f.scaleX,f.scaleY,h,c),l=f=null,function(p){for(var d=-1,m=c.length,_;++d<m;)h[(_=c[d]).i]=_.x(p);return h.join("")}}}var Cu=Fe(io,"px, ","px)","deg)"),Pu=Fe(ro,", ",")",")"),oo=1e-12;function Pe(n){return((n=Math.exp(n))+1/n)/2}function so(n){return((n=Math.exp(n))-1/n)/2}function ao(n){return((n=Math.exp(2*n))-1)/(n+1)}var qu=(function n(t,e,i){function r(o,s){var a=o[0],u=o[1],l=o[2],f=s[0],h=s[1],c=s[2],p=f-a,d=h-u,m=p*p+d*d,_,x;if(m<oo)x=Math.log(c/l)/t,_=function(E){return[a+E*p,u+E*d,l*Math.exp(t*E*x)]};else{var b=Math.sqrt(m),M=(c*c-l*l+i*m)/(2*l*e*b),k=(c*c-l*l-i*m)/(2*c*e*b),N=Math.log(Math.sqrt(M*M+1)-M),w=Math.log(Math.sqrt(k*k+1)-k);x=(w-N)/t,_=function(E){var H=E*x,L=Pe(N),I=l/(e*b)*(L*ao(t*H+N)-so(N));return[a+I*p,u+I*d,l*L/Pe(t*H+N)]}}return _.duration=Math.abs(x)*1e3*t/Math.SQRT2,_}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return n(s,a,u)},r})(Math.SQRT2,2,4);function De(n){return function(t,e){var i=n((t=Yn(t)).h,(e=Yn(e)).h),r=C(t.s,e.s),o=C(t.l,e.l),s=C(t.opacity,e.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var Lu=De(kt),Iu=De(C);function He(n){return function(t,e){var i=n((t=Un(t)).h,(e=Un(e)).h),r=C(t.c,e.c),o=C(t.l,e.l),s=C(t.opacity,e.opacity);return function(a){return t.h=i(a),t.c=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var Ou=He(kt),zu=He(C);function Be(n){return(function t(e){e=+e;function i(r,o){var s=n((r=Gn(r)).h,(o=Gn(o)).h),a=C(r.s,o.s),u=C(r.l,o.l),l=C(r.opacity,o.opacity);return function(f){return r.h=s(f),r.s=a(f),r.l=u(Math.pow(f,e)),r.opacity=l(f),r+""}}return i.gamma=t,i})(1)}var Fu=Be(kt),Du=Be(C);function uo(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Jn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),i=n.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+n.slice(e+1)]}function hn(n){return n=Jn(Math.abs(n)),n?n[1]:NaN}function lo(n,t){return function(e,i){for(var r=e.length,o=[],s=0,a=n[0],u=0;r>0&&a>0&&(u+a+1>i&&(a=Math.max(1,i-u)),o.push(e.substring(r-=a,r+a)),!((u+=a+1)>i));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function co(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var fo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function pn(n){if(!(t=fo.exec(n)))throw new Error("invalid format: "+n);var t;return new At({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}pn.prototype=At.prototype;function At(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}At.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ho(n){n:for(var t=n.length,e=1,i=-1,r;e<t;++e)switch(n[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+n[e])break n;i>0&&(i=0);break}return i>0?n.slice(0,i)+n.slice(r+1):n}var nt;function po(n,t){var e=Jn(n,t);if(!e)return nt=void 0,n.toPrecision(t);var i=e[0],r=e[1],o=r-(nt=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+Jn(n,Math.max(0,t+o-1))[0]}function Xe(n,t){var e=Jn(n,t);if(!e)return n+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var Ve={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:uo,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Xe(n*100,t),r:Xe,s:po,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Ye(n){return n}var Ue=Array.prototype.map,We=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function mo(n){var t=n.grouping===void 0||n.thousands===void 0?Ye:lo(Ue.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",i=n.currency===void 0?"":n.currency[1]+"",r=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Ye:co(Ue.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(h,c){h=pn(h);var p=h.fill,d=h.align,m=h.sign,_=h.symbol,x=h.zero,b=h.width,M=h.comma,k=h.precision,N=h.trim,w=h.type;w==="n"?(M=!0,w="g"):Ve[w]||(k===void 0&&(k=12),N=!0,w="g"),(x||p==="0"&&d==="=")&&(x=!0,p="0",d="=");var E=(c&&c.prefix!==void 0?c.prefix:"")+(_==="$"?e:_==="#"&&/[boxX]/.test(w)?"0"+w.toLowerCase():""),H=(_==="$"?i:/[%p]/.test(w)?s:"")+(c&&c.suffix!==void 0?c.suffix:""),L=Ve[w],I=/[defgprs%]/.test(w);k=k===void 0?6:/[gprs]/.test(w)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function O(g){var A=E,T=H,W,Qt,Ln;if(w==="c")T=L(g)+T,g="";else{g=+g;var In=g<0||1/g<0;if(g=isNaN(g)?u:L(Math.abs(g),k),N&&(g=ho(g)),In&&+g==0&&m!=="+"&&(In=!1),A=(In?m==="("?m:a:m==="-"||m==="("?"":m)+A,T=(w==="s"&&!isNaN(g)&&nt!==void 0?We[8+nt/3]:"")+T+(In&&m==="("?")":""),I){for(W=-1,Qt=g.length;++W<Qt;)if(Ln=g.charCodeAt(W),48>Ln||Ln>57){T=(Ln===46?r+g.slice(W+1):g.slice(W))+T,g=g.slice(0,W);break}}}M&&!x&&(g=t(g,1/0));var On=A.length+g.length+T.length,Y=On<b?new Array(b-On+1).join(p):"";switch(M&&x&&(g=t(Y+g,Y.length?b-T.length:1/0),Y=""),d){case"<":g=A+g+T+Y;break;case"=":g=A+Y+g+T;break;case"^":g=Y.slice(0,On=Y.length>>1)+A+g+T+Y.slice(On);break;default:g=Y+A+g+T;break}return o(g)}return O.toString=function(){return h+""},O}function f(h,c){var p=Math.max(-8,Math.min(8,Math.floor(hn(c)/3)))*3,d=Math.pow(10,-p),m=l((h=pn(h),h.type="f",h),{suffix:We[8+p/3]});return function(_){return m(d*_)}}return{format:l,formatPrefix:f}}var Zn,tt,Nt;go({thousands:",",grouping:[3],currency:["$",""]});function go(n){return Zn=mo(n),tt=Zn.format,Nt=Zn.formatPrefix,Zn}function Ge(n){return Math.max(0,-hn(Math.abs(n)))}function Ke(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(hn(t)/3)))*3-hn(Math.abs(n)))}function je(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,hn(t)-hn(n))+1}function ti(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function _o(n){return function(){return n}}function xo(n){return+n}var Qe=[0,1];function dn(n){return n}function $t(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:_o(isNaN(t)?NaN:.5)}function yo(n,t){var e;return n>t&&(e=n,n=t,t=e),function(i){return Math.max(n,Math.min(t,i))}}function bo(n,t,e){var i=n[0],r=n[1],o=t[0],s=t[1];return r<i?(i=$t(r,i),o=e(s,o)):(i=$t(i,r),o=e(o,s)),function(a){return o(i(a))}}function vo(n,t,e){var i=Math.min(n.length,t.length)-1,r=new Array(i),o=new Array(i),s=-1;for(n[i]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<i;)r[s]=$t(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var u=re(n,a,1,i)-1;return o[u](r[u](a))}}function ei(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function ii(){var n=Qe,t=Qe,e=Qn,i,r,o,s=dn,a,u,l;function f(){var c=Math.min(n.length,t.length);return s!==dn&&(s=yo(n[0],n[c-1])),a=c>2?vo:bo,u=l=null,h}function h(c){return c==null||isNaN(c=+c)?o:(u||(u=a(n.map(i),t,e)))(i(s(c)))}return h.invert=function(c){return s(r((l||(l=a(t,n.map(i),F)))(c)))},h.domain=function(c){return arguments.length?(n=Array.from(c,xo),f()):n.slice()},h.range=function(c){return arguments.length?(t=Array.from(c),f()):t.slice()},h.rangeRound=function(c){return t=Array.from(c),e=Oe,f()},h.clamp=function(c){return arguments.length?(s=c?!0:dn,f()):s!==dn},h.interpolate=function(c){return arguments.length?(e=c,f()):e},h.unknown=function(c){return arguments.length?(o=c,h):o},function(c,p){return i=c,r=p,f()}}function wo(){return ii()(dn,dn)}function Mo(n,t,e,i){var r=ae(n,t,e),o;switch(i=pn(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return i.precision==null&&!isNaN(o=Ke(r,s))&&(i.precision=o),Nt(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=je(r,Math.max(Math.abs(n),Math.abs(t))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=Ge(r))&&(i.precision=o-(i.type==="%")*2);break}}return tt(i)}function ko(n){var t=n.domain;return n.ticks=function(e){var i=t();return Dn(i[0],i[i.length-1],e??10)},n.tickFormat=function(e,i){var r=t();return Mo(r[0],r[r.length-1],e??10,i)},n.nice=function(e){e==null&&(e=10);var i=t(),r=0,o=i.length-1,s=i[r],a=i[o],u,l,f=10;for(a<s&&(l=s,s=a,a=l,l=r,r=o,o=l);f-- >0;){if(l=Fn(s,a,e),l===u)return i[r]=s,i[o]=a,t(i);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return n},n}function Tt(){var n=wo();return n.copy=function(){return ei(n,Tt())},ti.apply(n,arguments),ko(n)}function Ao(n,t){n=n.slice();var e=0,i=n.length-1,r=n[e],o=n[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),n[e]=t.floor(r),n[i]=t.ceil(o),n}function Ze(n){return Math.log(n)}function Je(n){return Math.exp(n)}function No(n){return-Math.log(-n)}function $o(n){return-Math.exp(-n)}function To(n){return isFinite(n)?+("1e"+n):n<0?0:n}function So(n){return n===10?To:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Eo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function ni(n){return(t,e)=>-n(-t,e)}function Ro(n){let t=n(Ze,Je),e=t.domain,i=10,r,o;function s(){return r=Eo(i),o=So(i),e()[0]<0?(r=ni(r),o=ni(o),n(No,$o)):n(Ze,Je),t}return t.base=function(a){return arguments.length?(i=+a,s()):i},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let u=e(),l=u[0],f=u[u.length-1],h=f<l;h&&([l,f]=[f,l]);let c=r(l),p=r(f),d,m,_=a==null?10:+a,x=[];if(!(i%1)&&p-c<_){if(c=Math.floor(c),p=Math.ceil(p),l>0){for(;c<=p;++c)for(d=1;d<i;++d)if(m=c<0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;x.push(m)}}else for(;c<=p;++c)for(d=i-1;d>=1;--d)if(m=c>0?d/o(-c):d*o(c),!(m<l)){if(m>f)break;x.push(m)}x.length*2<_&&(x=Dn(l,f,_))}else x=Dn(c,p,Math.min(p-c,_)).map(o);return h?x.reverse():x},t.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=i===10?"s":","),typeof u!="function"&&(!(i%1)&&(u=pn(u)).precision==null&&(u.trim=!0),u=tt(u)),a===1/0)return u;let l=Math.max(1,i*a/t.ticks().length);return f=>{let h=f/o(Math.round(r(f)));return h*i<i-.5&&(h*=i),h<=l?u(f):""}},t.nice=()=>e(Ao(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),t}function St(){let n=Ro(ii()).domain([1,10]);return n.copy=()=>ei(n,St()).base(n.base()),ti.apply(n,arguments),n}var Et="http://www.w3.org/1999/xhtml",ri={svg:"http://www.w3.org/2000/svg",xhtml:Et,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function oi(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),ri.hasOwnProperty(t)?{space:ri[t],local:n}:n}function Co(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Et&&t.documentElement.namespaceURI===Et?t.createElement(n):t.createElementNS(e,n)}}function Po(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function si(n){var t=oi(n);return(t.local?Po:Co)(t)}function qo(){}function ai(n){return n==null?qo:function(){return this.querySelector(n)}}function Lo(n){typeof n!="function"&&(n=ai(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=new Array(s),u,l,f=0;f<s;++f)(u=o[f])&&(l=n.call(u,u.__data__,f,o))&&("__data__"in u&&(l.__data__=u.__data__),a[f]=l);return new P(i,this._parents)}function Io(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Oo(){return[]}function zo(n){return n==null?Oo:function(){return this.querySelectorAll(n)}}function Fo(n){return function(){return Io(n.apply(this,arguments))}}function Do(n){typeof n=="function"?n=Fo(n):n=zo(n);for(var t=this._groups,e=t.length,i=[],r=[],o=0;o<e;++o)for(var s=t[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(i.push(n.call(u,u.__data__,l,s)),r.push(u));return new P(i,r)}function Ho(n){return function(){return this.matches(n)}}function ui(n){return function(t){return t.matches(n)}}var Bo=Array.prototype.find;function Xo(n){return function(){return Bo.call(this.children,n)}}function Vo(){return this.firstElementChild}function Yo(n){return this.select(n==null?Vo:Xo(typeof n=="function"?n:ui(n)))}var Uo=Array.prototype.filter;function Wo(){return Array.from(this.children)}function Go(n){return function(){return Uo.call(this.children,n)}}function Ko(n){return this.selectAll(n==null?Wo:Go(typeof n=="function"?n:ui(n)))}function jo(n){typeof n!="function"&&(n=Ho(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=[],u,l=0;l<s;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&a.push(u);return new P(i,this._parents)}function li(n){return new Array(n.length)}function Qo(){return new P(this._enter||this._groups.map(li),this._parents)}function et(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}et.prototype={constructor:et,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function Zo(n){return function(){return n}}function Jo(n,t,e,i,r,o){for(var s=0,a,u=t.length,l=o.length;s<l;++s)(a=t[s])?(a.__data__=o[s],i[s]=a):e[s]=new et(n,o[s]);for(;s<u;++s)(a=t[s])&&(r[s]=a)}function ns(n,t,e,i,r,o,s){var a,u,l=new Map,f=t.length,h=o.length,c=new Array(f),p;for(a=0;a<f;++a)(u=t[a])&&(c[a]=p=s.call(u,u.__data__,a,t)+"",l.has(p)?r[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(u=l.get(p))?(i[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new et(n,o[a]);for(a=0;a<f;++a)(u=t[a])&&l.get(c[a])===u&&(r[a]=u)}function ts(n){return n.__data__}function es(n,t){if(!arguments.length)return Array.from(this,ts);var e=t?ns:Jo,i=this._parents,r=this._groups;typeof n!="function"&&(n=Zo(n));for(var o=r.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var f=i[l],h=r[l],c=h.length,p=is(n.call(f,f&&f.__data__,l,i)),d=p.length,m=a[l]=new Array(d),_=s[l]=new Array(d),x=u[l]=new Array(c);e(f,h,m,_,x,p,t);for(var b=0,M=0,k,N;b<d;++b)if(k=m[b]){for(b>=M&&(M=b+1);!(N=_[M])&&++M<d;);k._next=N||null}}return s=new P(s,i),s._enter=a,s._exit=u,s}function is(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function rs(){return new P(this._exit||this._groups.map(li),this._parents)}function os(n,t,e){var i=this.enter(),r=this,o=this.exit();return typeof n=="function"?(i=n(i),i&&(i=i.selection())):i=i.append(n+""),t!=null&&(r=t(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function ss(n){for(var t=n.selection?n.selection():n,e=this._groups,i=t._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),u=0;u<s;++u)for(var l=e[u],f=i[u],h=l.length,c=a[u]=new Array(h),p,d=0;d<h;++d)(p=l[d]||f[d])&&(c[d]=p);for(;u<r;++u)a[u]=e[u];return new P(a,this._parents)}function as(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var i=n[t],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function us(n){n||(n=ls);function t(h,c){return h&&c?n(h.__data__,c.__data__):!h-!c}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,u=r[o]=new Array(a),l,f=0;f<a;++f)(l=s[f])&&(u[f]=l);u.sort(t)}return new P(r,this._parents).order()}function ls(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function cs(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function fs(){return Array.from(this)}function hs(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function ps(){let n=0;for(let t of this)++n;return n}function ds(){return!this.node()}function ms(n){for(var t=this._groups,e=0,i=t.length;e<i;++e)for(var r=t[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&n.call(a,a.__data__,o,r);return this}function gs(n){return function(){this.removeAttribute(n)}}function _s(n){return function(){this.removeAttributeNS(n.space,n.local)}}function xs(n,t){return function(){this.setAttribute(n,t)}}function ys(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function bs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function vs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function ws(n,t){var e=oi(n);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((t==null?e.local?_s:gs:typeof t=="function"?e.local?vs:bs:e.local?ys:xs)(e,t))}function ci(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Ms(n){return function(){this.style.removeProperty(n)}}function ks(n,t,e){return function(){this.style.setProperty(n,t,e)}}function As(n,t,e){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(n):this.style.setProperty(n,i,e)}}function Ns(n,t,e){return arguments.length>1?this.each((t==null?Ms:typeof t=="function"?As:ks)(n,t,e??"")):$s(this.node(),n)}function $s(n,t){return n.style.getPropertyValue(t)||ci(n).getComputedStyle(n,null).getPropertyValue(t)}function Ts(n){return function(){delete this[n]}}function Ss(n,t){return function(){this[n]=t}}function Es(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Rs(n,t){return arguments.length>1?this.each((t==null?Ts:typeof t=="function"?Es:Ss)(n,t)):this.node()[n]}function fi(n){return n.trim().split(/^|\s+/)}function Ct(n){return n.classList||new hi(n)}function hi(n){this._node=n,this._names=fi(n.getAttribute("class")||"")}hi.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function pi(n,t){for(var e=Ct(n),i=-1,r=t.length;++i<r;)e.add(t[i])}function di(n,t){for(var e=Ct(n),i=-1,r=t.length;++i<r;)e.remove(t[i])}function Cs(n){return function(){pi(this,n)}}function Ps(n){return function(){di(this,n)}}function qs(n,t){return function(){(t.apply(this,arguments)?pi:di)(this,n)}}function Ls(n,t){var e=fi(n+"");if(arguments.length<2){for(var i=Ct(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof t=="function"?qs:t?Cs:Ps)(e,t))}function Is(){this.textContent=""}function Os(n){return function(){this.textContent=n}}function zs(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Fs(n){return arguments.length?this.each(n==null?Is:(typeof n=="function"?zs:Os)(n)):this.node().textContent}function Ds(){this.innerHTML=""}function Hs(n){return function(){this.innerHTML=n}}function Bs(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Xs(n){return arguments.length?this.each(n==null?Ds:(typeof n=="function"?Bs:Hs)(n)):this.node().innerHTML}function Vs(){this.nextSibling&&this.parentNode.appendChild(this)}function Ys(){return this.each(Vs)}function Us(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Ws(){return this.each(Us)}function Gs(n){var t=typeof n=="function"?n:si(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ks(){return null}function js(n,t){var e=typeof n=="function"?n:si(n),i=t==null?Ks:typeof t=="function"?t:ai(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function Qs(){var n=this.parentNode;n&&n.removeChild(this)}function Zs(){return this.each(Qs)}function Js(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function na(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ta(n){return this.select(n?na:Js)}function ea(n){return arguments.length?this.property("__data__",n):this.node().__data__}function ia(n){return function(t){n.call(this,t,this.__data__)}}function ra(n){return n.trim().split(/^|\s+/).map(function(t){var e="",i=t.indexOf(".");return i>=0&&(e=t.slice(i+1),t=t.slice(0,i)),{type:t,name:e}})}function oa(n){return function(){var t=this.__on;if(t){for(var e=0,i=-1,r=t.length,o;e<r;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++i]=o;++i?t.length=i:delete this.__on}}}function sa(n,t,e){return function(){var i=this.__on,r,o=ia(t);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===n.type&&r.name===n.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=t;return}}this.addEventListener(n.type,o,e),r={type:n.type,name:n.name,value:t,listener:o,options:e},i?i.push(r):this.__on=[r]}}function aa(n,t,e){var i=ra(n+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,f;u<l;++u)for(r=0,f=a[u];r<o;++r)if((s=i[r]).type===f.type&&s.name===f.name)return f.value}return}for(a=t?sa:oa,r=0;r<o;++r)this.each(a(i[r],t,e));return this}function mi(n,t,e){var i=ci(n),r=i.CustomEvent;typeof r=="function"?r=new r(t,e):(r=i.document.createEvent("Event"),e?(r.initEvent(t,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(t,!1,!1)),n.dispatchEvent(r)}function ua(n,t){return function(){return mi(this,n,t)}}function la(n,t){return function(){return mi(this,n,t.apply(this,arguments))}}function ca(n,t){return this.each((typeof t=="function"?la:ua)(n,t))}function*fa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var gi=[null];function P(n,t){this._groups=n,this._parents=t}function ha(){return new P([[document.documentElement]],gi)}function pa(){return this}P.prototype=ha.prototype={constructor:P,select:Lo,selectAll:Do,selectChild:Yo,selectChildren:Ko,filter:jo,data:es,enter:Qo,exit:rs,join:os,merge:ss,selection:pa,order:as,sort:us,call:cs,nodes:fs,node:hs,size:ps,empty:ds,each:ms,attr:ws,style:Ns,property:Rs,classed:Ls,text:Fs,html:Xs,raise:Ys,lower:Ws,append:Gs,insert:js,remove:Zs,clone:ta,datum:ea,on:aa,dispatch:ca,[Symbol.iterator]:fa};function Pt(n){return typeof n=="string"?new P([[document.querySelector(n)]],[document.documentElement]):new P([[n]],gi)}var da=0;function ma(){return new Rt}function Rt(){this._="@"+(++da).toString(36)}Rt.prototype=ma.prototype={constructor:Rt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var ga="http://www.w3.org/2000/svg";function v(n,t={},...e){return _i(document.createElement(n),t,e)}function y(n,t={},...e){return _i(document.createElementNS(ga,n),t,e)}var _a=Math.random().toString(36).slice(2,8),xa=0;function Tn(n){return`nn-${n}-${_a}-${xa+=1}`}function $(n,t){for(let[e,i]of Object.entries(t))if(typeof i=="function")n.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)n.removeAttribute(e);else{let r=i===!0?"":String(i);n.getAttribute(e)!==r&&n.setAttribute(e,r)}return n}function q(n,t){n.textContent!==t&&(n.textContent=t)}function _i(n,t,e){return $(n,t),n.append(...e),n}function xi(n,t,e=!0){let i=v("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(n,t);o.data.fill(255);function s(a,u){let{data:l}=o;for(let f=0;f<n*t;f+=1){let[h,c,p]=u(a[f]);l[4*f]=h,l[4*f+1]=c,l[4*f+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}var ya=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,ba=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function gn(n,t=2){return mn(String(Number(n.toFixed(t))+0))}function S(n,t=2){return mn((Number(n.toFixed(t))+0).toFixed(t))}function yi(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return mn(n.toExponential(t-1));let i=Number(n.toPrecision(t));return mn(e>=1e3?qt(i):String(i))}function D(n){let t=String(n),e=n.toFixed(2);return mn(t.length>e.length?t:e)}function qt(n){return mn(n.toLocaleString("en-GB"))}function bi(n){let t=n.trim().replace("−","-");return ya.test(t)&&(t=t.replace(/[,\s]/g,"")),ba.test(t)?Number(t)+0:null}function mn(n){return n.replaceAll("-","−")}function Mi(...n){return v("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Lt=class{constructor({title:t,width:e,height:i}){this.width=e,this.height=i,this.svg=y("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":t}),this.frame=v("div",{class:"nn-frame"},this.svg),this.caption=v("figcaption",{},t),this.element=v("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(t,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(v("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;q(this.readout,t);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},_n=class extends Lt{constructor({title:t,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:t,width:e,height:i});let{top:a=8,right:u=12,bottom:l=38,left:f=48}=s;this.area={left:f,top:a,right:e-u,bottom:i-l},this.x=vi(r).range([this.area.left,this.area.right]),this.y=vi(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=Tn("clip"),this.horizontal=y("g",{class:"nn-axis"}),this.vertical=y("g",{class:"nn-axis"}),this.plot=y("g",{"clip-path":`url(#${this.id})`}),this.above=y("g");let{area:h}=this,[c,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:y("text",{class:"nn-axis-label",x:c,y:i-5},r.label),y:y("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(y("clipPath",{id:this.id},y("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,i=wi(ne(this.x),t),r=wi(te(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Pt(this.horizontal).call(i),Pt(this.vertical).call(r)}addHeatMap(t,e){let i=xi(t,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(t){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?t([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function vi({domain:n,log:t=!1}){return(t?St():Tt()).domain(n)}function wi(n,{ticks:t=5,values:e=null,format:i=r=>gn(r,3)}){return n.ticks(t).tickValues(e).tickFormat(i).tickSizeOuter(0)}var va=4,wa=36;function Sn(...n){return v("div",{class:"nn-controls"},...n)}function K(n,t){let{key:e,label:i,min:r,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=t,l=t.step??(a?1:s?.02:.1),f=t.changes??(g=>({[e]:g})),h=t.value??(g=>g[e]),c=s?Math.log10:g=>g,p=Math.max(0,Math.ceil(-Math.log10(l))),d=g=>a?Math.round(s?10**g:g):s?Number((10**g).toPrecision(3)):Number(g.toFixed(p))+0,m=g=>a?qt(g):D(g),_=Tn("box"),x=v("input",{type:"range",min:c(r),max:c(o),step:l,oninput:()=>E(d(Number(x.value))),onchange:()=>n.commit()}),b=v("input",{type:"text",id:_,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>H(b.value),onfocus:()=>b.select()}),M=v("div",{class:"nn-note",role:"alert"}),k=v("label",{for:_}),N=null,w="";function E(g){q(M,""),n.set(f(g))}function H(g){let A=bi(g);if(A===null||a&&A%1){b.value=w,q(M,`“${g}” is no ${a?"whole number":"number"}, so ${w} stays.`);return}let T=Math.min(o,Math.max(r,A));if(N=T,x.value=c(T),w=b.value=T===A?g.trim():m(T),E(T),n.commit(),T!==A){let W=`${m(r)} to ${m(o)}`;q(M,`${g} is outside ${W}, so ${w} is used.`)}}function L(g){let A=c(Math.min(o,Math.max(r,g)));return Math.abs(Number(x.value)-A)<=.501*l}function I(g){q(M,""),N=g,x.value=c(g),w=b.value=m(g)}let O=v("div",{class:"nn-row nn-slider"},k,b,x,M);return Rn(n,g=>{let A=h(g);(A!==N||!L(A))&&I(A);let T=typeof i=="function"?i(g):i;q(k,T),$(x,{"aria-label":T,"aria-valuetext":m(A),disabled:!u(g)}),$(b,{disabled:!u(g)}),O.classList.toggle("nn-disabled",!u(g))}),O}function It(n,{key:t,label:e,options:i,enabled:r=()=>!0,...o}){let s=o.changes??(c=>({[t]:c})),a=o.value??(c=>c[t]),u=i.map(c=>typeof c=="object"?c:{value:c,label:String(c)}),l=u.map(c=>v("button",{type:"button",onclick:()=>n.choose(s(c.value,n.state))},c.label)),f=Tn("label"),h=u.reduce((c,p)=>c+p.label.length+va,0);return Rn(n,c=>{l.forEach((p,d)=>{let m=a(c)===u[d].value;$(p,{"aria-pressed":String(m),disabled:!r(c)})})}),v("div",{class:`nn-row nn-choice ${h>wa?"nn-long":""}`,role:"group","aria-labelledby":f},v("span",{class:"nn-label",id:f},e),v("div",{class:"nn-buttons"},...l))}function En(n,{label:t,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof t=="function"?t:()=>t,a=v("button",{type:"button",onclick:()=>{r(n.state)&&e()}});return Rn(n,u=>{q(a,o(u)),$(a,{"aria-disabled":r(u)?null:"true"}),i&&$(a,{"aria-pressed":String(i(u))})}),a}function ki(n,...t){return v("div",{class:"nn-row nn-choice",role:"group","aria-label":n},v("span",{class:"nn-label"},n),v("div",{class:"nn-buttons"},...t))}function Rn(n,t){n.parts.push(t)}var Ma="application/vnd.jupyter.widget-view+json",ka=/IPY_MODEL_([\w-]+)/g,Ai=new WeakSet,Ni=new WeakMap,Aa=500;function $i(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Ni.get(n)),Ni.set(n,setTimeout(()=>Na(n),Aa)),Ai.has(n)))return;Ai.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let i=[...n._modelsSync.values()].filter(o=>!o.comm_live),r=o=>i.forEach(s=>s.comm_live=o);r(!0);try{let o=t(e);return{...o,state:Ta(o.state,$a(n.context.model))}}finally{r(!1)}}}function Na(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:i,output:r,id:o}of Ti(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(i,r)}}}function $a(n){return Ti(n).map(({id:t})=>t)}function Ti(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,i)=>({outputs:t,number:i,output:e,id:e.data?.[Ma]?.model_id}))).filter(({id:t})=>t)}function Ta(n,t){let e={},i=[...t];for(;i.length;){let r=i.pop();if(e[r]||!n[r])continue;e[r]=n[r];let o=JSON.stringify({...n[r].state,_esm:null});i.push(...Array.from(o.matchAll(ka),([,s])=>s))}return e}var it=class{constructor(t){let e=getComputedStyle(t),i=r=>{let{r:o,g:s,b:a}=en(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(t){return Si(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Si(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Si(n,t,e){return n.map((i,r)=>i+e*(t[r]-i))}function Ei(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])t.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",n),()=>{t.disconnect(),i.removeEventListener("change",n)}}function Ri(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Ci=`.nn {
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
`;var Ea=400;function Pi({name:n,initial:t,build:e}){return{initialize({model:i}){$i(i.widget_manager)},render({model:i,el:r}){let o=new Ot(i,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),r.append(v("style",{},Ci),o.root),o.start(e(o)),()=>o.stop()}}}var Ot=class{#n;#s=()=>"";#t=0;#e=null;#i=v("p",{class:"nn-sentence","aria-hidden":"true"});#r=v("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=v("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ca)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Ra(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let i=this.#n.get("state");i!==this.state&&this.set(i)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(Ei(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new it(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#i.textContent!==t&&(this.#i.isConnected||(this.#r.textContent=t,this.root.append(this.#i,this.#r)),this.#i.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>q(this.#r,t),Ea))}};function Ra(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Ca(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function qi(n,{key:t="step",label:e="step",last:i,most:r,perSecond:o,changes:s=a=>({[t]:a})}){let a=0,u=null;function l(d){u??={now:d,step:n.state[t]};let m=i(n.state),_=Math.min(m,u.step+Math.floor((d-u.now)/1e3*o));_!==n.state[t]&&n.set(s(_)),a=_<m?requestAnimationFrame(l):0,a||f()}function f(){u=null,n.commit(),n.redraw()}function h(){cancelAnimationFrame(a),a=0,u=null}function c(){if(a){h(),f();return}let d=i(n.state);n.state[t]>=d&&n.set(s(0)),Ri()?n.choose(s(d)):a=requestAnimationFrame(l),n.redraw()}n.onStop(()=>cancelAnimationFrame(a));let p=d=>{h(),n.choose(s(Math.max(0,Math.min(i(n.state),d))))};return Sn(ki("run",En(n,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:c}),En(n,{label:"Back",onclick:()=>p(Math.min(i(n.state),n.state[t])-1),enabled:d=>d[t]>0}),En(n,{label:"Step",onclick:()=>p(n.state[t]+1),enabled:d=>d[t]<i(d)}),En(n,{label:"Reset",onclick:()=>p(0),enabled:d=>d[t]>0})),K(n,{key:t,label:e,min:0,max:r,whole:!0,value:d=>Math.min(d[t],i(d)),changes:d=>(h(),s(Math.min(d,i(n.state))))}))}var Cn=Math.PI,zt=2*Cn,rn=1e-6,Pa=zt-rn;function Li(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function qa(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Li;let e=10**t;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function Ii(n,t,e,i){return n===e&&t===i}function La(n){let t=Math.floor(n);if(!(t<=15))return Ii;let e=10**t,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var xn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Li:qa(t),this._equal=t==null?Ii:La(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,i,r){this._append`Q${+t},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(t,e,i,r,o,s){this._append`C${+t},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,i,r,o){if(t=+t,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=i-t,l=r-e,f=s-t,h=a-e,c=f*f+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(c>rn)if(!(Math.abs(h*u-l*f)>rn)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=i-s,d=r-a,m=u*u+l*l,_=p*p+d*d,x=Math.sqrt(m),b=Math.sqrt(c),M=o*Math.tan((Cn-Math.acos((m+c-_)/(2*x*b)))/2),k=M/b,N=M/x;Math.abs(k-1)>rn&&this._append`L${t+k*f},${e+k*h}`,this._append`A${o},${o},0,0,${+(h*p>f*d)},${this._x1=t+N*u},${this._y1=e+N*l}`}}arc(t,e,i,r,o,s){if(t=+t,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),u=i*Math.sin(r),l=t+a,f=e+u,h=1^s,c=s?r-o:o-r;if(this._x1===null?this._append`M${l},${f}`:(Math.abs(this._x1-l)>rn||Math.abs(this._y1-f)>rn)&&this._append`L${l},${f}`,!!i){if(c<0&&(c=c%zt+zt),c>Pa)this._append`A${i},${i},0,1,${h},${t-a},${e-u}A${i},${i},0,1,${h},${this._x1=l},${this._y1=f}`;else if(c>rn){let p=t+i*Math.cos(o),d=e+i*Math.sin(o);if(c>=Cn&&this._equal(l,f,p,d)){c/=2;let m=r+c;this._append`A${i},${i},0,${+(c>=Cn)},${h},${t+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(c>=Cn)},${h},${this._x1=p},${this._y1=d}`}}}rect(t,e,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Ia(){return new xn}Ia.prototype=xn.prototype;function yn(n){return function(){return n}}var Oa=Math.cos;var Dt=Math.sin,bn=Math.sqrt,Oi=1e-12,rt=Math.PI,$l=rt/2,Bi=2*rt;function za(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);t=i}return n},()=>new xn(t)}var Tl=Array.prototype.slice;function Fa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Xi(n){this._context=n}Xi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Vi(n){return new Xi(n)}function Da(n){return n[0]}function Ha(n){return n[1]}function Yi(n,t){var e=yn(!0),i=null,r=Vi,o=null,s=za(a);n=typeof n=="function"?n:n===void 0?Da:yn(n),t=typeof t=="function"?t:t===void 0?Ha:yn(t);function a(u){var l,f=(u=Fa(u)).length,h,c=!1,p;for(i==null&&(o=r(p=s())),l=0;l<=f;++l)!(l<f&&e(h=u[l],l,u))===c&&((c=!c)?o.lineStart():o.lineEnd()),c&&o.point(+n(h,l,u),+t(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(n=typeof u=="function"?u:yn(+u),a):n},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:yn(+u),a):t},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:yn(!!u),a):e},a.curve=function(u){return arguments.length?(r=u,i!=null&&(o=r(i)),a):r},a.context=function(u){return arguments.length?(u==null?i=o=null:o=r(i=u),a):i},a}var Sl=Ba(Vi);function Ui(n){this._curve=n}Ui.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Ba(n){function t(e){return new Ui(n(e))}return t._curve=n,t}var El=bn(3);var Xa=bn(1/3),Rl=Xa*2;var Wi=Dt(rt/10)/Dt(7*rt/10),Cl=Dt(Bi/10)*Wi,Pl=-Oa(Bi/10)*Wi;var ql=bn(3);var Ll=bn(3);var Il=bn(3)/2,Va=1/bn(12),Ol=(Va/2+1)*3;function j(){}function ot(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function Bt(n){this._context=n}Bt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:ot(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:ot(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ya(n){this._context=n}Ya.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:ot(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ua(n){this._context=n}Ua.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,i=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:ot(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Gi(n,t){this._basis=new Bt(n),this._beta=t}Gi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var i=n[0],r=t[0],o=n[e]-i,s=t[e]-r,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(i+u*o),this._beta*t[a]+(1-this._beta)*(r+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var zl=(function n(t){function e(i){return t===1?new Bt(i):new Gi(i,t)}return e.beta=function(i){return n(+i)},e})(.85);function st(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function Xt(n,t){this._context=n,this._k=(1-t)/6}Xt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:st(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:st(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Fl=(function n(t){function e(i){return new Xt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Vt(n,t){this._context=n,this._k=(1-t)/6}Vt.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:st(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Dl=(function n(t){function e(i){return new Vt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Yt(n,t){this._context=n,this._k=(1-t)/6}Yt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:st(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Hl=(function n(t){function e(i){return new Yt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Ut(n,t,e){var i=n._x1,r=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Oi){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,u=3*n._l01_a*(n._l01_a+n._l12_a);i=(i*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/u,r=(r*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/u}if(n._l23_a>Oi){var l=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,f=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*l+n._x1*n._l23_2a-t*n._l12_2a)/f,s=(s*l+n._y1*n._l23_2a-e*n._l12_2a)/f}n._context.bezierCurveTo(i,r,o,s,n._x2,n._y2)}function Ki(n,t){this._context=n,this._alpha=t}Ki.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Ut(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Bl=(function n(t){function e(i){return t?new Ki(i,t):new Xt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function ji(n,t){this._context=n,this._alpha=t}ji.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Ut(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Xl=(function n(t){function e(i){return t?new ji(i,t):new Vt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Qi(n,t){this._context=n,this._alpha=t}Qi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Ut(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Vl=(function n(t){function e(i){return t?new Qi(i,t):new Yt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Wa(n){this._context=n}Wa.prototype={areaStart:j,areaEnd:j,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function zi(n){return n<0?-1:1}function Fi(n,t,e){var i=n._x1-n._x0,r=t-n._x1,o=(n._y1-n._y0)/(i||r<0&&-0),s=(e-n._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(zi(o)+zi(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Di(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function Ft(n,t,e){var i=n._x0,r=n._y0,o=n._x1,s=n._y1,a=(o-i)/3;n._context.bezierCurveTo(i+a,r+a*t,o-a,s-a*e,o,s)}function Ht(n){this._context=n}Ht.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Ft(this,this._t0,Di(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,Ft(this,Di(this,e=Fi(this,n,t)),e);break;default:Ft(this,this._t0,e=Fi(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function Ga(n){this._context=new Zi(n)}(Ga.prototype=Object.create(Ht.prototype)).point=function(n,t){Ht.prototype.point.call(this,t,n)};function Zi(n){this._context=n}Zi.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,i,r,o){this._context.bezierCurveTo(t,n,i,e,o,r)}};function Ka(n){this._context=n}Ka.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var i=Hi(n),r=Hi(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Hi(n){var t,e=n.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)r[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)i=r[t]/o[t-1],o[t]-=i,s[t]-=i*s[t-1];for(r[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)r[t]=(s[t]-r[t+1])/o[t];for(o[e-1]=(n[e]+r[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-r[t+1];return[r,o]}function ja(n,t){this._context=n,this._t=t}ja.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};function Qa(n){let t=n>>>0;return()=>{t=t+1831565813|0;let e=Math.imul(t^t>>>15,1|t);return e=e+Math.imul(e^e>>>7,61|e)^e,((e^e>>>14)>>>0)/2**32}}function Ji(n){let t=Qa(n);return()=>Math.sqrt(-2*Math.log(1-t()))*Math.cos(2*Math.PI*t())}var vn=8,qn=40,nr={mean:3,deviation:2},V=[-6,10],Za={mean:0,variance:1};function Wt(n){let t=Ji(1e3+n);return Array.from({length:vn},()=>{let e=nr.mean+nr.deviation*t();return Number(Math.max(V[0],Math.min(V[1],e)).toFixed(1))+0})}function Pn(n){let t=n.length,e=n.reduce((r,o)=>r+o,0)/t,i=n.reduce((r,o)=>r+(o-e)**2,0);return{mean:e,variance:i/t,unbiased:t>1?i/(t-1):null}}function tr(n,{mean:t,unbiased:e},i){return e===null?n:{mean:(1-i)*n.mean+i*t,variance:(1-i)*n.variance+i*e}}function er(n){let{count:t,momentum:e,passes:i,dragged:r}=n,o=[Za],s=i.map(({points:m,training:_})=>_?Pn(m):null);for(let m of s)o.push(m?tr(o.at(-1),m,e):o.at(-1));let a=n.points.slice(0,t),u=Pn(a),l=n.mode==="training",f=l?tr(o.at(-1),u,e):o.at(-1),h=m=>l?Pn(m):o.at(-1),c=m=>Ja(m,h(m),n),p=r&&r.point<t&&r.from!==a[r.point],d=p&&a.map((m,_)=>_===r.point?r.from:m);return{batch:u,used:h(a),outputs:c(a),earlier:p?{used:h(d),outputs:c(d)}:null,running:o,passed:s,next:f}}function Ja(n,{mean:t,variance:e},{gamma:i,beta:r,eps:o}){let s=i/Math.sqrt(e+o);return n.map(a=>s*(a-t)+r)}function ir(n,t){let e=n.passes.slice(0,t),{points:i}=n;for(t<n.passes.length&&(i=nu(n.passes[t].points,i));e.length<t;)e.push({points:i.slice(0,n.count),training:n.mode==="training"}),n.source==="new"&&(i=Wt(e.length));return{step:t,passes:e,points:i,dragged:null}}function nu(n,t){return t.map((e,i)=>n[i]??e)}var tu="m -3 0 a 3 3 0 1 1 6 0 a 3 3 0 1 1 -6 0 z",eu="m 0 -4 l 3.8 6.6 h -7.6 z",rr=[{key:"mean",of:({mean:n})=>n,mark:tu,name:"mean"},{key:"variance",of:({unbiased:n})=>n,mark:eu,name:"variance"}],iu=[-2,14];function or(n){let t=new _n({title:"running averages",width:330,height:262,x:{domain:[-1,qn+1],label:"batches passed",values:[0,10,20,30,40]},y:{domain:iu,label:"",ticks:8},margin:{left:34}}),e=rr.map(r=>ru(t,r)),i=y("line",{class:"nn-zero",x1:t.area.left,x2:t.area.right,y1:t.y(0),y2:t.y(0)});return t.plot.append(i,...e.map(({element:r})=>r)),t.onHover(([r])=>ou(n(),Math.round(r))),t.element.append(su()),{element:t.element,draw:()=>e.forEach(({draw:r})=>r(n()))}}function ru(n,{key:t,of:e,mark:i}){let r=y("path",{class:`nn-batch-norm-line nn-batch-norm-${t}`}),o=y("path",{class:`nn-batch-norm-marks nn-batch-norm-${t}`}),s=y("path",{class:`nn-batch-norm-now nn-batch-norm-${t}`}),a=y("line",{class:`nn-batch-norm-next nn-batch-norm-${t}`}),u=Yi(([h])=>n.x(h),([,h])=>n.y(h)).digits(2),l=([h,c])=>`M ${n.x(h).toFixed(1)} ${n.y(c).toFixed(1)} ${i}`;function f({running:h,passed:c,next:p}){let d=c.length,m=h.map((x,b)=>[b,x[t]]),_=c.map((x,b)=>[b+1,x&&e(x)]).filter(([,x])=>x!==null);$(r,{d:u(m)}),$(o,{d:_.map(l).join(" ")}),$(s,{d:l(m.at(-1))}),$(a,{x1:n.x(d),x2:n.x(d+1),y1:n.y(m.at(-1)[1]),y2:n.y(p[t])})}return{element:y("g",{},r,a,o,s),draw:f}}function ou({running:n,passed:t},e){if(e<0||e>t.length)return null;let{mean:i,variance:r}=n[e],o=e?t[e-1]:null,s=[`after ${e} ${e===1?"batch":"batches"}`,`running mean ${S(i)}`,`running variance ${S(r)}`];return o&&s.push(`its mean ${S(o.mean)}`),o&&o.unbiased!==null&&s.push(`its variance ${S(o.unbiased)}`),s.join(`
`)}function su(){let n=rr.map(({key:t,mark:e,name:i})=>v("li",{},y("svg",{class:"nn-batch-norm-sample",viewBox:"0 0 44 12","aria-hidden":"true"},y("path",{class:`nn-batch-norm-line nn-batch-norm-${t}`,d:"M 0 6 H 30"}),y("path",{class:`nn-batch-norm-marks nn-batch-norm-${t}`,d:`M 38 6 ${e}`})),`running ${i}; mark: ${i} of a batch`));return v("ul",{class:"nn-batch-norm-legend"},...n)}var sr=`.nn .nn-batch-norm-note {
  font-weight: 600;
  paint-order: stroke;
  stroke: var(--nn-paper);
  stroke-width: 4px;
}

.nn .nn-batch-norm-name {
  font-size: max(15px, var(--nn-least, 0px));
  font-style: italic;
}

.nn-batch-norm-band {
  fill: var(--nn-accent);
  opacity: 0.18;
}

.nn-batch-norm-middle {
  stroke: var(--nn-accent);
  stroke-width: 2px;
}

.nn-batch-norm-link {
  stroke: var(--nn-line);
}

.nn-batch-norm-output {
  fill: var(--nn-raised);
  stroke: var(--nn-blue);
  stroke-width: 2px;
}

.nn-batch-norm-mean {
  stroke: var(--nn-blue);
  fill: var(--nn-blue);
}

.nn-batch-norm-variance {
  stroke: var(--nn-orange);
  fill: var(--nn-orange);
}

.nn-batch-norm-line.nn-batch-norm-variance {
  stroke-dasharray: 7 3;
}

.nn .nn-batch-norm-line {
  fill: none;
  stroke-width: 2.2px;
}

.nn .nn-batch-norm-marks {
  stroke: none;
}

.nn .nn-batch-norm-now {
  fill: var(--nn-paper);
  stroke-width: 2px;
}

.nn-batch-norm-next {
  stroke-dasharray: 2 3;
}

.nn .nn-batch-norm-legend {
  margin: 0.2em 0 0;
  padding: 0;
  list-style: none;
}

.nn-batch-norm-legend li {
  display: flex;
  gap: 0.6em;
  align-items: center;
  justify-content: center;
}

.nn svg.nn-batch-norm-sample {
  flex: none;
  width: 44px;
}
`;function ar(n,{take:t,move:e,drop:i,from:r=[n],focused:o=n}){let s=null;for(let a of r)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(u.pointerId),s={begun:t(u)})});n.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,i(u,l)})}var ur={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Q=10;function lr(n,t,{label:e,at:i,to:r,text:o,...s}){let a=()=>s.bounds??[t.x.domain(),t.y.domain()],u=s.along??uu(s.step,a,i),l=y("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},y("circle",{r:16,class:"nn-target"}),s.shape??y("circle",{r:7,class:"nn-dot"})),f=h=>n.set(r(h.map((c,p)=>at(c,a()[p])),n.state));return ar(l,{take(h){let[c,p]=i(n.state),[d,m]=t.pointAt(h);return[t.x(c)-d,t.y(p)-m]},move(h,c){let[p,d]=t.pointAt(h);f([t.x.invert(p+c[0]),t.y.invert(d+c[1])])},drop:()=>n.commit()}),l.addEventListener("keydown",h=>{let c=s.along?lu(h,s.along,n.state):cu(h,i(n.state),s.step,a(),p=>r(p,n.state));c&&(h.preventDefault(),n.choose(c))}),Rn(n,h=>{let c=i(h),[p,d]=[t.x(c[0]),t.y(c[1])];$(l,{transform:`translate(${p.toFixed(2)} ${d.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":Gt(at(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function uu(n,t,e){let i=n[0]?0:1;return{get min(){return t()[i][0]},get max(){return t()[i][1]},value:r=>e(r)[i]}}function lu(n,{value:t,min:e,max:i,step:r,to:o},s){let a=ur[n.key]?.reduce((l,f)=>l+f);if(n.key==="PageUp"&&(a=Q),n.key==="PageDown"&&(a=-Q),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let u=n.shiftKey?Q:1;return o(Gt(at(t(s)+u*a*r,[e,i])),s)}function cu(n,t,e,i,r){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let l=i[o][n.key==="Home"?0:1];return r(t.map((f,h)=>h===o?l:f))}let s=ur[n.key];if(n.key==="PageUp"&&(s=o?[0,Q]:[Q,0]),n.key==="PageDown"&&(s=o?[0,-Q]:[-Q,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=n.shiftKey?Q:1,u=t.map((l,f)=>l+a*s[f]*e[f]);return r(u.map((l,f)=>Gt(at(l,i[f]))))}var Gt=n=>Number(n.toFixed(6))+0,at=(n,[t,e])=>Math.min(e,Math.max(t,n));var Kt=300,cr=4,fu=13,jt=74,ut=208,pr=9,wn=30;function dr(n,t){let e=new _n({title:"a batch x, and what leaves the layer, y",width:400,height:Kt,margin:{left:14,right:14},x:{domain:V,label:"x above, y below",ticks:8},y:{domain:[Kt-38,8],label:"",values:[]}});e.vertical.setAttribute("visibility","hidden");let[i,r]=[hr(jt,"x"),hr(ut,"y")],o=Array.from({length:vn},(a,u)=>hu(n,e,u));e.plot.append(...o.map(({link:a})=>a)),e.above.append(i.element,r.element),e.above.append(...o.flatMap(({ghost:a,output:u})=>[a,u])),e.above.append(...o.map(({input:a})=>a));function s(a){let{used:u,outputs:l,earlier:f}=t(),{beta:h,gamma:c,mode:p}=a,d=p==="training"?"mean of the batch":"running mean",m=Math.sqrt(u.variance);i.draw(e,u.mean,m,`${d} ${S(u.mean)} ± ${S(m)}`),r.draw(e,h,Math.abs(c),`β ± γ: ${D(h)} ± ${D(Math.abs(c))}`),o.forEach((_,x)=>_.draw(a.points[x],l[x],f?.outputs[x]))}return{panel:e,draw:s}}function hu(n,t,e){let i=(e%cr-(cr-1)/2)*fu,r=lr(n,t,{label:`point ${e+1} of the batch`,at:({points:l})=>[l[e],jt+i],to:([l],f)=>pu(f,e,l),step:[.1,0],bounds:[V,[0,Kt]],text:({points:l})=>`x = ${D(l[e])}`,shape:fr(e,"nn-dot")}),o=fr(e,"nn-batch-norm-output"),s=y("circle",{class:"nn-ring",r:pr}),a=y("line",{class:"nn-batch-norm-link"});o.addEventListener("pointermove",l=>{let f=t.pointAt(l),[h,c]=[n.state.points[e],o.value];t.tell(`point ${e+1}
x = ${D(h)}
y = ${S(c,3)}`,f)}),o.addEventListener("pointerleave",()=>t.tell(null));function u(l,f,h){let c=f===void 0?"hidden":"visible";for(let _ of[r,o,a])$(_,{visibility:c});let p=h!==void 0&&Math.abs(h-f)>.005;if($(s,{visibility:p?"visible":"hidden"}),f===void 0)return;o.value=f;let[d,m]=[t.x(l),t.x(lt(f))];$(o,{transform:`translate(${m.toFixed(2)} ${ut+i})`}),p&&$(s,{cx:t.x(lt(h)),cy:ut+i}),$(a,{x1:d,y1:jt+i,x2:m,y2:ut+i})}return{input:r,output:o,ghost:s,link:a,draw:u}}function fr(n,t){return y("g",{},y("circle",{class:t,r:pr}),y("text",{y:4.2,"aria-hidden":"true"},String(n+1)))}function hr(n,t){let e=y("rect",{class:"nn-batch-norm-band",y:n-wn,height:2*wn}),i=y("line",{class:"nn-batch-norm-middle",y1:n-wn,y2:n+wn}),r=y("text",{class:"nn-batch-norm-note",y:n-wn-8}),o=y("text",{class:"nn-batch-norm-name",x:8,y:n-wn-8},t);return{element:y("g",{},e,i,r,o),draw(s,a,u,l){let[f,h]=[a-u,a+u].map(p=>s.x(lt(p)));$(e,{x:f,width:Math.max(0,h-f)});let c=s.x(lt(a));$(i,{x1:c,x2:c}),$(r,{x:Math.max(110,Math.min(290,c))}),q(r,l)}}}function pu({points:n,dragged:t},e,i){let r=t?.point===e?t.from:n[e],o=Number(i.toFixed(2))+0;return{points:n.map((s,a)=>a===e?o:s),dragged:{point:e,from:r}}}var lt=n=>Math.max(V[0],Math.min(V[1],n));function mr(n,t){return[du(n,t),mu(n,t),gu(n,t),_u(t)].filter(Boolean).join(" ")}function du({mode:n,count:t,beta:e,step:i},{used:r,outputs:o}){let s=`mean ${S(r.mean)} and standard deviation ${S(Math.sqrt(r.variance))}`;if(n==="training"&&t===1)return`Training with one point: it is its own mean, and the variance is 0, so its output is β = ${D(e)}, whatever it was. PyTorch refuses such a batch in training (ValueError).`;let a=Pn(o),u=`outputs have mean ${S(a.mean)} and standard deviation ${S(Math.sqrt(a.variance))}`;if(n==="training")return`Training: the batch has ${s}; the ${u}.`;let l=i?"of the batches so far":"that a new layer begins with",f=t===1?"the point is":"the points are",h=t===1?`the output is ${S(o[0])}`:`the ${u}`;return`Evaluation: ${f} normalised by the running averages ${l}, ${s}; ${h}.`}function mu({dragged:n,count:t,mode:e,points:i},{earlier:r,used:o,outputs:s}){if(!r||t===1)return"";let{point:a,from:u}=n,l=s.map((m,_)=>Math.abs(m-r.outputs[_])),f=Math.max(...l.filter((m,_)=>_!==a)),h=`Point ${a+1} went from ${D(u)} to ${D(i[a])}`,c=t===2?"the other output":`the ${t-1} other outputs`;if(e!=="training")return`${h}: ${c} stayed, because mean and deviation do not come from this batch.`;let[p,d]=["mean","variance"].map(m=>m==="mean"?o.mean-r.used.mean:Math.sqrt(o.variance)-Math.sqrt(r.used.variance));return`${h}: the mean changed by ${gn(p)}, the deviation by ${gn(d)}, and so ${c} moved, by up to ${gn(f)}, though their points stayed.`}function gu({mode:n,count:t,momentum:e},{batch:i,running:r,next:o}){let{mean:s,variance:a}=r.at(-1),u=`running mean ${S(s)} and running variance ${S(a)}`;return n!=="training"?`A step leaves them as they are: ${u}.`:t===1?"":`A step moves ${u} to ${S(o.mean)} and ${S(o.variance)}, ${yi(100*e,3)} % of the way to this batch's ${S(i.mean)} and ${S(i.unbiased)} (a variance that divides by ${t-1}, not by ${t}).`}function _u({outputs:n}){let t=n.filter(e=>e<V[0]||e>V[1]).length;return t?`${t} ${t===1?"output lies":"outputs lie"} beyond the axis.`:""}var Nc=Pi({name:"batch normalisation of one feature",initial:{points:Wt(0),count:vn,gamma:1,beta:0,eps:1e-5,momentum:.1,mode:"training",source:"new",step:0,passes:[],dragged:null},build(n){let t=null;n.parts.push(r=>t=er(r));let e=dr(n,()=>t),i=or(()=>t);return n.root.append(v("style",{},sr),Mi(e.panel,i.element),xu(n),qi(n,{label:"batches",changes:r=>ir(n.state,r),last:()=>qn,most:qn,perSecond:5}),yu(n)),r=>(e.draw(r),i.draw(r),mr(r,t))}});function xu(n){return Sn(It(n,{key:"mode",label:"mode",options:[{value:"training",label:"training"},{value:"evaluation",label:"evaluation"}]}),It(n,{key:"source",label:"next batch",options:[{value:"new",label:"new points"},{value:"same",label:"the same again"}]}))}function yu(n){return Sn(K(n,{key:"gamma",label:"weight γ",min:-3,max:3}),K(n,{key:"beta",label:"bias β",min:-4,max:4}),K(n,{key:"eps",label:"eps ε",min:1e-5,max:10,log:!0,step:.1}),K(n,{key:"momentum",label:"momentum",min:0,max:1,step:.01}),K(n,{key:"count",label:"points",min:1,max:vn,whole:!0,changes:t=>({count:t,dragged:null})}))}export{Nc as default};
