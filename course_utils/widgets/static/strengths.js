function xr(n){return n}var lt=1,ct=2,ft=3,vn=4,Jt=1e-6;function yr(n){return"translate("+n+",0)"}function br(n){return"translate(0,"+n+")"}function wr(n){return t=>+n(t)}function vr(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Mr(){return!this.__axis}function ne(n,t){var e=[],i=null,r=null,o=6,s=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===lt||n===vn?-1:1,h=n===vn||n===ct?"x":"y",c=n===lt||n===ft?yr:br;function f(p){var d=i??(t.ticks?t.ticks.apply(t,e):t.domain()),m=r??(t.tickFormat?t.tickFormat.apply(t,e):xr),_=Math.max(o,0)+a,g=t.range(),y=+g[0]+l,w=+g[g.length-1]+l,v=(t.bandwidth?vr:wr)(t.copy(),l),k=p.selection?p.selection():p,A=k.selectAll(".domain").data([null]),T=k.selectAll(".tick").data(d,t).order(),Y=T.exit(),F=T.enter().append("g").attr("class","tick"),D=T.select("line"),U=T.select("text");A=A.merge(A.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),T=T.merge(F),D=D.merge(F.append("line").attr("stroke","currentColor").attr(h+"2",u*o)),U=U.merge(F.append("text").attr("fill","currentColor").attr(h,u*_).attr("dy",n===lt?"0em":n===ft?"0.71em":"0.32em")),p!==k&&(A=A.transition(p),T=T.transition(p),D=D.transition(p),U=U.transition(p),Y=Y.transition(p).attr("opacity",Jt).attr("transform",function(x){return isFinite(x=v(x))?c(x+l):this.getAttribute("transform")}),F.attr("opacity",Jt).attr("transform",function(x){var P=this.parentNode.__axis;return c((P&&isFinite(P=P(x))?P:v(x))+l)})),Y.remove(),A.attr("d",n===vn||n===ct?s?"M"+u*s+","+y+"H"+l+"V"+w+"H"+u*s:"M"+l+","+y+"V"+w:s?"M"+y+","+u*s+"V"+l+"H"+w+"V"+u*s:"M"+y+","+l+"H"+w),T.attr("opacity",1).attr("transform",function(x){return c(v(x)+l)}),D.attr(h+"2",u*o),U.attr(h,u*_).text(m),k.filter(Mr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===ct?"start":n===vn?"end":"middle"),k.each(function(){this.__axis=v})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(l=+p,f):l},f}function te(n){return ne(ft,n)}function ee(n){return ne(vn,n)}function Mn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function kr(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ie(n){let t,e,i;n.length!==2?(t=Mn,e=(a,l)=>Mn(n(a),l),i=(a,l)=>n(a)-l):(t=n===Mn||n===kr?n:Ar,e=n,i=n);function r(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+h>>>1;e(a[c],l)<0?u=c+1:h=c}while(u<h)}return u}function o(a,l,u=0,h=a.length){if(u<h){if(t(l,l)!==0)return h;do{let c=u+h>>>1;e(a[c],l)<=0?u=c+1:h=c}while(u<h)}return u}function s(a,l,u=0,h=a.length){let c=r(a,l,u,h-1);return c>u&&i(a[c-1],l)>-i(a[c],l)?c-1:c}return{left:r,center:s,right:o}}function Ar(){return 0}function Nr(n){return n===null?NaN:+n}var re=ie(Mn),oe=re.right,cu=re.left,fu=ie(Nr).center;var hu=se(ae),pu=se(Tr);function se(n){return function(t,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return t;let a=e&&n(e),l=i&&n(i),u=r.slice();return a&&l?(ln(a,u,r,o,s),ln(a,r,u,o,s),ln(a,u,r,o,s),cn(l,r,u,o,s),cn(l,u,r,o,s),cn(l,r,u,o,s)):a?(ln(a,r,u,o,s),ln(a,u,r,o,s),ln(a,r,u,o,s)):l&&(cn(l,r,u,o,s),cn(l,u,r,o,s),cn(l,r,u,o,s)),t}}function ln(n,t,e,i,r){for(let o=0,s=i*r;o<s;)n(t,e,o,o+=i,1)}function cn(n,t,e,i,r){for(let o=0,s=i*r;o<i;++o)n(t,e,o,o+s,i)}function Tr(n){let t=ae(n);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,t(e,i,r+0,o+0,s),t(e,i,r+1,o+1,s),t(e,i,r+2,o+2,s),t(e,i,r+3,o+3,s)}}function ae(n){let t=Math.floor(n);if(t===n)return $r(n);let e=n-t,i=2*n+1;return(r,o,s,a,l)=>{if(!((a-=l)>=s))return;let u=t*o[s],h=l*t,c=h+l;for(let f=s,p=s+h;f<p;f+=l)u+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=l)u+=o[Math.min(a,f+h)],r[f]=(u+e*(o[Math.max(s,f-c)]+o[Math.min(a,f+c)]))/i,u-=o[Math.max(s,f-h)]}}function $r(n){let t=2*n+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=n*i[r],l=s*n;for(let u=r,h=r+l;u<h;u+=s)a+=i[Math.min(o,u)];for(let u=r,h=o;u<=h;u+=s)a+=i[Math.min(o,u+l)],e[u]=a/t,a-=i[Math.max(r,u-l)]}}var Sr=Array.prototype,du=Sr.slice;var Er=Math.sqrt(50),Rr=Math.sqrt(10),Cr=Math.sqrt(2);function Ln(n,t,e){let i=(t-n)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=Er?10:o>=Rr?5:o>=Cr?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/s,a=Math.round(n*u),l=Math.round(t*u),a/u<n&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,r)*s,a=Math.round(n/u),l=Math.round(t/u),a*u<n&&++a,l*u>t&&--l),l<a&&.5<=e&&e<2?Ln(n,t,e*2):[a,l,u]}function In(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let i=t<n,[r,o,s]=i?Ln(t,n,e):Ln(n,t,e);if(!(o>=r))return[];let a=o-r+1,l=new Array(a);if(i)if(s<0)for(let u=0;u<a;++u)l[u]=(o-u)/-s;else for(let u=0;u<a;++u)l[u]=(o-u)*s;else if(s<0)for(let u=0;u<a;++u)l[u]=(r+u)/-s;else for(let u=0;u<a;++u)l[u]=(r+u)*s;return l}function On(n,t,e){return t=+t,n=+n,e=+e,Ln(n,t,e)[2]}function ue(n,t,e){t=+t,n=+n,e=+e;let i=t<n,r=i?On(t,n,e):On(n,t,e);return(i?-1:1)*(r<0?1/-r:r)}var mu=Pr(Math.random);function Pr(n){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=n()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function dn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function Nn(n,t){var e=Object.create(n.prototype);for(var i in t)e[i]=t[i];return e}function j(){}var en=.7,pn=1/en,fn="\\s*([+-]?\\d+)\\s*",kn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",H="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",qr=/^#([0-9a-f]{3,8})$/,Lr=new RegExp(`^rgb\\(${fn},${fn},${fn}\\)$`),Or=new RegExp(`^rgb\\(${H},${H},${H}\\)$`),Ir=new RegExp(`^rgba\\(${fn},${fn},${fn},${kn}\\)$`),zr=new RegExp(`^rgba\\(${H},${H},${H},${kn}\\)$`),Fr=new RegExp(`^hsl\\(${kn},${H},${H}\\)$`),Dr=new RegExp(`^hsla\\(${kn},${H},${H},${kn}\\)$`),le={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};dn(j,mn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:ce,formatHex:ce,formatHex8:Hr,formatHsl:Br,formatRgb:fe,toString:fe});function ce(){return this.rgb().formatHex()}function Hr(){return this.rgb().formatHex8()}function Br(){return be(this).formatHsl()}function fe(){return this.rgb().formatRgb()}function mn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=qr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?he(t):e===3?new $(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?zn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?zn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Lr.exec(n))?new $(t[1],t[2],t[3],1):(t=Or.exec(n))?new $(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Ir.exec(n))?zn(t[1],t[2],t[3],t[4]):(t=zr.exec(n))?zn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Fr.exec(n))?me(t[1],t[2]/100,t[3]/100,1):(t=Dr.exec(n))?me(t[1],t[2]/100,t[3]/100,t[4]):le.hasOwnProperty(n)?he(le[n]):n==="transparent"?new $(NaN,NaN,NaN,0):null}function he(n){return new $(n>>16&255,n>>8&255,n&255,1)}function zn(n,t,e,i){return i<=0&&(n=t=e=NaN),new $(n,t,e,i)}function _t(n){return n instanceof j||(n=mn(n)),n?(n=n.rgb(),new $(n.r,n.g,n.b,n.opacity)):new $}function rn(n,t,e,i){return arguments.length===1?_t(n):new $(n,t,e,i??1)}function $(n,t,e,i){this.r=+n,this.g=+t,this.b=+e,this.opacity=+i}dn($,rn,Nn(j,{brighter(n){return n=n==null?pn:Math.pow(pn,n),new $(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?en:Math.pow(en,n),new $(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new $(nn(this.r),nn(this.g),nn(this.b),Dn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:pe,formatHex:pe,formatHex8:Xr,formatRgb:de,toString:de}));function pe(){return`#${J(this.r)}${J(this.g)}${J(this.b)}`}function Xr(){return`#${J(this.r)}${J(this.g)}${J(this.b)}${J((isNaN(this.opacity)?1:this.opacity)*255)}`}function de(){let n=Dn(this.opacity);return`${n===1?"rgb(":"rgba("}${nn(this.r)}, ${nn(this.g)}, ${nn(this.b)}${n===1?")":`, ${n})`}`}function Dn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function nn(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function J(n){return n=nn(n),(n<16?"0":"")+n.toString(16)}function me(n,t,e,i){return i<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new O(n,t,e,i)}function be(n){if(n instanceof O)return new O(n.h,n.s,n.l,n.opacity);if(n instanceof j||(n=mn(n)),!n)return new O;if(n instanceof O)return n;n=n.rgb();var t=n.r/255,e=n.g/255,i=n.b/255,r=Math.min(t,e,i),o=Math.max(t,e,i),s=NaN,a=o-r,l=(o+r)/2;return a?(t===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-t)/a+2:s=(t-e)/a+4,a/=l<.5?o+r:2-o-r,s*=60):a=l>0&&l<1?0:s,new O(s,a,l,n.opacity)}function Bn(n,t,e,i){return arguments.length===1?be(n):new O(n,t,e,i??1)}function O(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}dn(O,Bn,Nn(j,{brighter(n){return n=n==null?pn:Math.pow(pn,n),new O(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?en:Math.pow(en,n),new O(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*t,r=2*e-i;return new $(ht(n>=240?n-240:n+120,r,i),ht(n,r,i),ht(n<120?n+240:n-120,r,i),this.opacity)},clamp(){return new O(ge(this.h),Fn(this.s),Fn(this.l),Dn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Dn(this.opacity);return`${n===1?"hsl(":"hsla("}${ge(this.h)}, ${Fn(this.s)*100}%, ${Fn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function ge(n){return n=(n||0)%360,n<0?n+360:n}function Fn(n){return Math.max(0,Math.min(1,n||0))}function ht(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var we=Math.PI/180,ve=180/Math.PI,Hn=18,Me=.96422,ke=1,Ae=.82521,Ne=4/29,hn=6/29,Te=3*hn*hn,Vr=hn*hn*hn;function $e(n){if(n instanceof B)return new B(n.l,n.a,n.b,n.opacity);if(n instanceof V)return Ee(n);n instanceof $||(n=_t(n));var t=gt(n.r),e=gt(n.g),i=gt(n.b),r=pt((.2225045*t+.7168786*e+.0606169*i)/ke),o,s;return t===e&&e===i?o=s=r:(o=pt((.4360747*t+.3850649*e+.1430804*i)/Me),s=pt((.0139322*t+.0971045*e+.7141733*i)/Ae)),new B(116*r-16,500*(o-r),200*(r-s),n.opacity)}function Se(n,t,e,i){return arguments.length===1?$e(n):new B(n,t,e,i??1)}function B(n,t,e,i){this.l=+n,this.a=+t,this.b=+e,this.opacity=+i}dn(B,Se,Nn(j,{brighter(n){return new B(this.l+Hn*(n??1),this.a,this.b,this.opacity)},darker(n){return new B(this.l-Hn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=Me*dt(t),n=ke*dt(n),e=Ae*dt(e),new $(mt(3.1338561*t-1.6168667*n-.4906146*e),mt(-.9787684*t+1.9161415*n+.033454*e),mt(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function pt(n){return n>Vr?Math.pow(n,1/3):n/Te+Ne}function dt(n){return n>hn?n*n*n:Te*(n-Ne)}function mt(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function gt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Yr(n){if(n instanceof V)return new V(n.h,n.c,n.l,n.opacity);if(n instanceof B||(n=$e(n)),n.a===0&&n.b===0)return new V(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*ve;return new V(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Xn(n,t,e,i){return arguments.length===1?Yr(n):new V(n,t,e,i??1)}function V(n,t,e,i){this.h=+n,this.c=+t,this.l=+e,this.opacity=+i}function Ee(n){if(isNaN(n.h))return new B(n.l,0,0,n.opacity);var t=n.h*we;return new B(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}dn(V,Xn,Nn(j,{brighter(n){return new V(this.h,this.c,this.l+Hn*(n??1),this.opacity)},darker(n){return new V(this.h,this.c,this.l-Hn*(n??1),this.opacity)},rgb(){return Ee(this).rgb()}}));var Re=-.14861,xt=1.78277,yt=-.29227,Vn=-.90649,An=1.97294,_e=An*Vn,xe=An*xt,ye=xt*yt-Vn*Re;function Ur(n){if(n instanceof tn)return new tn(n.h,n.s,n.l,n.opacity);n instanceof $||(n=_t(n));var t=n.r/255,e=n.g/255,i=n.b/255,r=(ye*i+_e*t-xe*e)/(ye+_e-xe),o=i-r,s=(An*(e-r)-yt*o)/Vn,a=Math.sqrt(s*s+o*o)/(An*r*(1-r)),l=a?Math.atan2(s,o)*ve-120:NaN;return new tn(l<0?l+360:l,a,r,n.opacity)}function Yn(n,t,e,i){return arguments.length===1?Ur(n):new tn(n,t,e,i??1)}function tn(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}dn(tn,Yn,Nn(j,{brighter(n){return n=n==null?pn:Math.pow(pn,n),new tn(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?en:Math.pow(en,n),new tn(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*we,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(n),r=Math.sin(n);return new $(255*(t+e*(Re*i+xt*r)),255*(t+e*(yt*i+Vn*r)),255*(t+e*(An*i)),this.opacity)}}));function Le(n,t,e,i,r){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*i+s*r)/6}function jr(n){var t=n.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),r=n[i],o=n[i+1],s=i>0?n[i-1]:2*r-o,a=i<t-1?n[i+2]:2*o-r;return Le((e-i/t)*t,s,r,o,a)}}function Wr(n){var t=n.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*t),r=n[(i+t-1)%t],o=n[i%t],s=n[(i+1)%t],a=n[(i+2)%t];return Le((e-i/t)*t,r,o,s,a)}}var jn=n=>()=>n;function Oe(n,t){return function(e){return n+e*t}}function Gr(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(i){return Math.pow(n+i*t,e)}}function Mt(n,t){var e=t-n;return e?Oe(n,e>180||e<-180?e-360*Math.round(e/360):e):jn(isNaN(n)?t:n)}function Kr(n){return(n=+n)==1?E:function(t,e){return e-t?Gr(t,e,n):jn(isNaN(t)?e:t)}}function E(n,t){var e=t-n;return e?Oe(n,e):jn(isNaN(n)?t:n)}var Ce=(function n(t){var e=Kr(t);function i(r,o){var s=e((r=rn(r)).r,(o=rn(o)).r),a=e(r.g,o.g),l=e(r.b,o.b),u=E(r.opacity,o.opacity);return function(h){return r.r=s(h),r.g=a(h),r.b=l(h),r.opacity=u(h),r+""}}return i.gamma=n,i})(1);function Ie(n){return function(t){var e=t.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=rn(t[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=n(i),r=n(r),o=n(o),a.opacity=1,function(l){return a.r=i(l),a.g=r(l),a.b=o(l),a+""}}}var yu=Ie(jr),bu=Ie(Wr);function Qr(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,i=t.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=n[r]*(1-o)+t[r]*o;return i}}function Zr(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Jr(n,t){var e=t?t.length:0,i=n?Math.min(e,n.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Wn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function no(n,t){var e=new Date;return n=+n,t=+t,function(i){return e.setTime(n*(1-i)+t*i),e}}function I(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function to(n,t){var e={},i={},r;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in n?e[r]=Wn(n[r],t[r]):i[r]=t[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var wt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,bt=new RegExp(wt.source,"g");function eo(n){return function(){return n}}function io(n){return function(t){return n(t)+""}}function ro(n,t){var e=wt.lastIndex=bt.lastIndex=0,i,r,o,s=-1,a=[],l=[];for(n=n+"",t=t+"";(i=wt.exec(n))&&(r=bt.exec(t));)(o=r.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,l.push({i:s,x:I(i,r)})),e=bt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?l[0]?io(l[0].x):eo(t):(t=l.length,function(u){for(var h=0,c;h<t;++h)a[(c=l[h]).i]=c.x(u);return a.join("")})}function Wn(n,t){var e=typeof t,i;return t==null||e==="boolean"?jn(t):(e==="number"?I:e==="string"?(i=mn(t))?(t=i,Ce):ro:t instanceof mn?Ce:t instanceof Date?no:Zr(t)?Qr:Array.isArray(t)?Jr:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?to:I)(n,t)}function ze(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Pe=180/Math.PI,vt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Fe(n,t,e,i,r,o){var s,a,l;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(l=n*e+t*i)&&(e-=n*l,i-=t*l),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,l/=a),n*i<t*e&&(n=-n,t=-t,l=-l,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(t,n)*Pe,skewX:Math.atan(l)*Pe,scaleX:s,scaleY:a}}var Un;function oo(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?vt:Fe(t.a,t.b,t.c,t.d,t.e,t.f)}function so(n){return n==null||(Un||(Un=document.createElementNS("http://www.w3.org/2000/svg","g")),Un.setAttribute("transform",n),!(n=Un.transform.baseVal.consolidate()))?vt:(n=n.matrix,Fe(n.a,n.b,n.c,n.d,n.e,n.f))}function De(n,t,e,i){function r(u){return u.length?u.pop()+" ":""}function o(u,h,c,f,p,d){if(u!==c||h!==f){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:I(u,c)},{i:m-2,x:I(h,f)})}else(c||f)&&p.push("translate("+c+t+f+e)}function s(u,h,c,f){u!==h?(u-h>180?h+=360:h-u>180&&(u+=360),f.push({i:c.push(r(c)+"rotate(",null,i)-2,x:I(u,h)})):h&&c.push(r(c)+"rotate("+h+i)}function a(u,h,c,f){u!==h?f.push({i:c.push(r(c)+"skewX(",null,i)-2,x:I(u,h)}):h&&c.push(r(c)+"skewX("+h+i)}function l(u,h,c,f,p,d){if(u!==c||h!==f){var m=p.push(r(p)+"scale(",null,",",null,")");d.push({i:m-4,x:I(u,c)},{i:m-2,x:I(h,f)})}else(c!==1||f!==1)&&p.push(r(p)+"scale("+c+","+f+")")}return function(u,h){var c=[],f=[];return u=n(u),h=n(h),o(u.translateX,u.translateY,h.translateX,h.translateY,c,f),s(u.rotate,h.rotate,c,f),a(u.skewX,h.skewX,c,f),l(u.scaleX,u.scaleY,h.scaleX,h.scaleY,c,f),u=h=null,function(p){for(var d=-1,m=f.length,_;++d<m;)c[(_=f[d]).i]=_.x(p);return c.join("")}}}var wu=De(oo,"px, ","px)","deg)"),vu=De(so,", ",")",")"),ao=1e-12;function qe(n){return((n=Math.exp(n))+1/n)/2}function uo(n){return((n=Math.exp(n))-1/n)/2}function lo(n){return((n=Math.exp(2*n))-1)/(n+1)}var Mu=(function n(t,e,i){function r(o,s){var a=o[0],l=o[1],u=o[2],h=s[0],c=s[1],f=s[2],p=h-a,d=c-l,m=p*p+d*d,_,g;if(m<ao)g=Math.log(f/u)/t,_=function(T){return[a+T*p,l+T*d,u*Math.exp(t*T*g)]};else{var y=Math.sqrt(m),w=(f*f-u*u+i*m)/(2*u*e*y),v=(f*f-u*u-i*m)/(2*f*e*y),k=Math.log(Math.sqrt(w*w+1)-w),A=Math.log(Math.sqrt(v*v+1)-v);g=(A-k)/t,_=function(T){var Y=T*g,F=qe(k),D=u/(e*y)*(F*lo(t*Y+k)-uo(k));return[a+D*p,l+D*d,u*F/qe(t*Y+k)]}}return _.duration=Math.abs(g)*1e3*t/Math.SQRT2,_}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*a;return n(s,a,l)},r})(Math.SQRT2,2,4);function He(n){return function(t,e){var i=n((t=Bn(t)).h,(e=Bn(e)).h),r=E(t.s,e.s),o=E(t.l,e.l),s=E(t.opacity,e.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var ku=He(Mt),Au=He(E);function Be(n){return function(t,e){var i=n((t=Xn(t)).h,(e=Xn(e)).h),r=E(t.c,e.c),o=E(t.l,e.l),s=E(t.opacity,e.opacity);return function(a){return t.h=i(a),t.c=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var Nu=Be(Mt),Tu=Be(E);function Xe(n){return(function t(e){e=+e;function i(r,o){var s=n((r=Yn(r)).h,(o=Yn(o)).h),a=E(r.s,o.s),l=E(r.l,o.l),u=E(r.opacity,o.opacity);return function(h){return r.h=s(h),r.s=a(h),r.l=l(Math.pow(h,e)),r.opacity=u(h),r+""}}return i.gamma=t,i})(1)}var $u=Xe(Mt),Su=Xe(E);function co(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Kn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),i=n.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+n.slice(e+1)]}function gn(n){return n=Kn(Math.abs(n)),n?n[1]:NaN}function fo(n,t){return function(e,i){for(var r=e.length,o=[],s=0,a=n[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),o.push(e.substring(r-=a,r+a)),!((l+=a+1)>i));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function ho(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var po=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function _n(n){if(!(t=po.exec(n)))throw new Error("invalid format: "+n);var t;return new kt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}_n.prototype=kt.prototype;function kt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}kt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function mo(n){n:for(var t=n.length,e=1,i=-1,r;e<t;++e)switch(n[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+n[e])break n;i>0&&(i=0);break}return i>0?n.slice(0,i)+n.slice(r+1):n}var Qn;function go(n,t){var e=Kn(n,t);if(!e)return Qn=void 0,n.toPrecision(t);var i=e[0],r=e[1],o=r-(Qn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+Kn(n,Math.max(0,t+o-1))[0]}function Ve(n,t){var e=Kn(n,t);if(!e)return n+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var Ye={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:co,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Ve(n*100,t),r:Ve,s:go,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Ue(n){return n}var je=Array.prototype.map,We=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function _o(n){var t=n.grouping===void 0||n.thousands===void 0?Ue:fo(je.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",i=n.currency===void 0?"":n.currency[1]+"",r=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Ue:ho(je.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",l=n.nan===void 0?"NaN":n.nan+"";function u(c,f){c=_n(c);var p=c.fill,d=c.align,m=c.sign,_=c.symbol,g=c.zero,y=c.width,w=c.comma,v=c.precision,k=c.trim,A=c.type;A==="n"?(w=!0,A="g"):Ye[A]||(v===void 0&&(v=12),k=!0,A="g"),(g||p==="0"&&d==="=")&&(g=!0,p="0",d="=");var T=(f&&f.prefix!==void 0?f.prefix:"")+(_==="$"?e:_==="#"&&/[boxX]/.test(A)?"0"+A.toLowerCase():""),Y=(_==="$"?i:/[%p]/.test(A)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),F=Ye[A],D=/[defgprs%]/.test(A);v=v===void 0?6:/[gprs]/.test(A)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function U(x){var P=T,q=Y,un,Zt,Cn;if(A==="c")q=F(x)+q,x="";else{x=+x;var Pn=x<0||1/x<0;if(x=isNaN(x)?l:F(Math.abs(x),v),k&&(x=mo(x)),Pn&&+x==0&&m!=="+"&&(Pn=!1),P=(Pn?m==="("?m:a:m==="-"||m==="("?"":m)+P,q=(A==="s"&&!isNaN(x)&&Qn!==void 0?We[8+Qn/3]:"")+q+(Pn&&m==="("?")":""),D){for(un=-1,Zt=x.length;++un<Zt;)if(Cn=x.charCodeAt(un),48>Cn||Cn>57){q=(Cn===46?r+x.slice(un+1):x.slice(un))+q,x=x.slice(0,un);break}}}w&&!g&&(x=t(x,1/0));var qn=P.length+x.length+q.length,X=qn<y?new Array(y-qn+1).join(p):"";switch(w&&g&&(x=t(X+x,X.length?y-q.length:1/0),X=""),d){case"<":x=P+x+q+X;break;case"=":x=P+X+x+q;break;case"^":x=X.slice(0,qn=X.length>>1)+P+x+q+X.slice(qn);break;default:x=X+P+x+q;break}return o(x)}return U.toString=function(){return c+""},U}function h(c,f){var p=Math.max(-8,Math.min(8,Math.floor(gn(f)/3)))*3,d=Math.pow(10,-p),m=u((c=_n(c),c.type="f",c),{suffix:We[8+p/3]});return function(_){return m(d*_)}}return{format:u,formatPrefix:h}}var Gn,Zn,At;xo({thousands:",",grouping:[3],currency:["$",""]});function xo(n){return Gn=_o(n),Zn=Gn.format,At=Gn.formatPrefix,Gn}function Ge(n){return Math.max(0,-gn(Math.abs(n)))}function Ke(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(gn(t)/3)))*3-gn(Math.abs(n)))}function Qe(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,gn(t)-gn(n))+1}function ei(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function yo(n){return function(){return n}}function bo(n){return+n}var Ze=[0,1];function xn(n){return n}function Nt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:yo(isNaN(t)?NaN:.5)}function wo(n,t){var e;return n>t&&(e=n,n=t,t=e),function(i){return Math.max(n,Math.min(t,i))}}function vo(n,t,e){var i=n[0],r=n[1],o=t[0],s=t[1];return r<i?(i=Nt(r,i),o=e(s,o)):(i=Nt(i,r),o=e(o,s)),function(a){return o(i(a))}}function Mo(n,t,e){var i=Math.min(n.length,t.length)-1,r=new Array(i),o=new Array(i),s=-1;for(n[i]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<i;)r[s]=Nt(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var l=oe(n,a,1,i)-1;return o[l](r[l](a))}}function ii(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function ri(){var n=Ze,t=Ze,e=Wn,i,r,o,s=xn,a,l,u;function h(){var f=Math.min(n.length,t.length);return s!==xn&&(s=wo(n[0],n[f-1])),a=f>2?Mo:vo,l=u=null,c}function c(f){return f==null||isNaN(f=+f)?o:(l||(l=a(n.map(i),t,e)))(i(s(f)))}return c.invert=function(f){return s(r((u||(u=a(t,n.map(i),I)))(f)))},c.domain=function(f){return arguments.length?(n=Array.from(f,bo),h()):n.slice()},c.range=function(f){return arguments.length?(t=Array.from(f),h()):t.slice()},c.rangeRound=function(f){return t=Array.from(f),e=ze,h()},c.clamp=function(f){return arguments.length?(s=f?!0:xn,h()):s!==xn},c.interpolate=function(f){return arguments.length?(e=f,h()):e},c.unknown=function(f){return arguments.length?(o=f,c):o},function(f,p){return i=f,r=p,h()}}function ko(){return ri()(xn,xn)}function Ao(n,t,e,i){var r=ue(n,t,e),o;switch(i=_n(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return i.precision==null&&!isNaN(o=Ke(r,s))&&(i.precision=o),At(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=Qe(r,Math.max(Math.abs(n),Math.abs(t))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=Ge(r))&&(i.precision=o-(i.type==="%")*2);break}}return Zn(i)}function No(n){var t=n.domain;return n.ticks=function(e){var i=t();return In(i[0],i[i.length-1],e??10)},n.tickFormat=function(e,i){var r=t();return Ao(r[0],r[r.length-1],e??10,i)},n.nice=function(e){e==null&&(e=10);var i=t(),r=0,o=i.length-1,s=i[r],a=i[o],l,u,h=10;for(a<s&&(u=s,s=a,a=u,u=r,r=o,o=u);h-- >0;){if(u=On(s,a,e),u===l)return i[r]=s,i[o]=a,t(i);if(u>0)s=Math.floor(s/u)*u,a=Math.ceil(a/u)*u;else if(u<0)s=Math.ceil(s*u)/u,a=Math.floor(a*u)/u;else break;l=u}return n},n}function Tt(){var n=ko();return n.copy=function(){return ii(n,Tt())},ei.apply(n,arguments),No(n)}function To(n,t){n=n.slice();var e=0,i=n.length-1,r=n[e],o=n[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),n[e]=t.floor(r),n[i]=t.ceil(o),n}function Je(n){return Math.log(n)}function ni(n){return Math.exp(n)}function $o(n){return-Math.log(-n)}function So(n){return-Math.exp(-n)}function Eo(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Ro(n){return n===10?Eo:n===Math.E?Math.exp:t=>Math.pow(n,t)}function Co(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function ti(n){return(t,e)=>-n(-t,e)}function Po(n){let t=n(Je,ni),e=t.domain,i=10,r,o;function s(){return r=Co(i),o=Ro(i),e()[0]<0?(r=ti(r),o=ti(o),n($o,So)):n(Je,ni),t}return t.base=function(a){return arguments.length?(i=+a,s()):i},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let l=e(),u=l[0],h=l[l.length-1],c=h<u;c&&([u,h]=[h,u]);let f=r(u),p=r(h),d,m,_=a==null?10:+a,g=[];if(!(i%1)&&p-f<_){if(f=Math.floor(f),p=Math.ceil(p),u>0){for(;f<=p;++f)for(d=1;d<i;++d)if(m=f<0?d/o(-f):d*o(f),!(m<u)){if(m>h)break;g.push(m)}}else for(;f<=p;++f)for(d=i-1;d>=1;--d)if(m=f>0?d/o(-f):d*o(f),!(m<u)){if(m>h)break;g.push(m)}g.length*2<_&&(g=In(u,h,_))}else g=In(f,p,Math.min(p-f,_)).map(o);return c?g.reverse():g},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=_n(l)).precision==null&&(l.trim=!0),l=Zn(l)),a===1/0)return l;let u=Math.max(1,i*a/t.ticks().length);return h=>{let c=h/o(Math.round(r(h)));return c*i<i-.5&&(c*=i),c<=u?l(h):""}},t.nice=()=>e(To(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),t}function $t(){let n=Po(ri()).domain([1,10]);return n.copy=()=>ii(n,$t()).base(n.base()),ei.apply(n,arguments),n}var St="http://www.w3.org/1999/xhtml",oi={svg:"http://www.w3.org/2000/svg",xhtml:St,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function si(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),oi.hasOwnProperty(t)?{space:oi[t],local:n}:n}function qo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===St&&t.documentElement.namespaceURI===St?t.createElement(n):t.createElementNS(e,n)}}function Lo(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function ai(n){var t=si(n);return(t.local?Lo:qo)(t)}function Oo(){}function ui(n){return n==null?Oo:function(){return this.querySelector(n)}}function Io(n){typeof n!="function"&&(n=ui(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=new Array(s),l,u,h=0;h<s;++h)(l=o[h])&&(u=n.call(l,l.__data__,h,o))&&("__data__"in l&&(u.__data__=l.__data__),a[h]=u);return new R(i,this._parents)}function zo(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Fo(){return[]}function Do(n){return n==null?Fo:function(){return this.querySelectorAll(n)}}function Ho(n){return function(){return zo(n.apply(this,arguments))}}function Bo(n){typeof n=="function"?n=Ho(n):n=Do(n);for(var t=this._groups,e=t.length,i=[],r=[],o=0;o<e;++o)for(var s=t[o],a=s.length,l,u=0;u<a;++u)(l=s[u])&&(i.push(n.call(l,l.__data__,u,s)),r.push(l));return new R(i,r)}function Xo(n){return function(){return this.matches(n)}}function li(n){return function(t){return t.matches(n)}}var Vo=Array.prototype.find;function Yo(n){return function(){return Vo.call(this.children,n)}}function Uo(){return this.firstElementChild}function jo(n){return this.select(n==null?Uo:Yo(typeof n=="function"?n:li(n)))}var Wo=Array.prototype.filter;function Go(){return Array.from(this.children)}function Ko(n){return function(){return Wo.call(this.children,n)}}function Qo(n){return this.selectAll(n==null?Go:Ko(typeof n=="function"?n:li(n)))}function Zo(n){typeof n!="function"&&(n=Xo(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=[],l,u=0;u<s;++u)(l=o[u])&&n.call(l,l.__data__,u,o)&&a.push(l);return new R(i,this._parents)}function ci(n){return new Array(n.length)}function Jo(){return new R(this._enter||this._groups.map(ci),this._parents)}function Jn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Jn.prototype={constructor:Jn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ns(n){return function(){return n}}function ts(n,t,e,i,r,o){for(var s=0,a,l=t.length,u=o.length;s<u;++s)(a=t[s])?(a.__data__=o[s],i[s]=a):e[s]=new Jn(n,o[s]);for(;s<l;++s)(a=t[s])&&(r[s]=a)}function es(n,t,e,i,r,o,s){var a,l,u=new Map,h=t.length,c=o.length,f=new Array(h),p;for(a=0;a<h;++a)(l=t[a])&&(f[a]=p=s.call(l,l.__data__,a,t)+"",u.has(p)?r[a]=l:u.set(p,l));for(a=0;a<c;++a)p=s.call(n,o[a],a,o)+"",(l=u.get(p))?(i[a]=l,l.__data__=o[a],u.delete(p)):e[a]=new Jn(n,o[a]);for(a=0;a<h;++a)(l=t[a])&&u.get(f[a])===l&&(r[a]=l)}function is(n){return n.__data__}function rs(n,t){if(!arguments.length)return Array.from(this,is);var e=t?es:ts,i=this._parents,r=this._groups;typeof n!="function"&&(n=ns(n));for(var o=r.length,s=new Array(o),a=new Array(o),l=new Array(o),u=0;u<o;++u){var h=i[u],c=r[u],f=c.length,p=os(n.call(h,h&&h.__data__,u,i)),d=p.length,m=a[u]=new Array(d),_=s[u]=new Array(d),g=l[u]=new Array(f);e(h,c,m,_,g,p,t);for(var y=0,w=0,v,k;y<d;++y)if(v=m[y]){for(y>=w&&(w=y+1);!(k=_[w])&&++w<d;);v._next=k||null}}return s=new R(s,i),s._enter=a,s._exit=l,s}function os(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ss(){return new R(this._exit||this._groups.map(ci),this._parents)}function as(n,t,e){var i=this.enter(),r=this,o=this.exit();return typeof n=="function"?(i=n(i),i&&(i=i.selection())):i=i.append(n+""),t!=null&&(r=t(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function us(n){for(var t=n.selection?n.selection():n,e=this._groups,i=t._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),l=0;l<s;++l)for(var u=e[l],h=i[l],c=u.length,f=a[l]=new Array(c),p,d=0;d<c;++d)(p=u[d]||h[d])&&(f[d]=p);for(;l<r;++l)a[l]=e[l];return new R(a,this._parents)}function ls(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var i=n[t],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function cs(n){n||(n=fs);function t(c,f){return c&&f?n(c.__data__,f.__data__):!c-!f}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,l=r[o]=new Array(a),u,h=0;h<a;++h)(u=s[h])&&(l[h]=u);l.sort(t)}return new R(r,this._parents).order()}function fs(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function hs(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ps(){return Array.from(this)}function ds(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function ms(){let n=0;for(let t of this)++n;return n}function gs(){return!this.node()}function _s(n){for(var t=this._groups,e=0,i=t.length;e<i;++e)for(var r=t[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&n.call(a,a.__data__,o,r);return this}function xs(n){return function(){this.removeAttribute(n)}}function ys(n){return function(){this.removeAttributeNS(n.space,n.local)}}function bs(n,t){return function(){this.setAttribute(n,t)}}function ws(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function vs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Ms(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function ks(n,t){var e=si(n);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((t==null?e.local?ys:xs:typeof t=="function"?e.local?Ms:vs:e.local?ws:bs)(e,t))}function fi(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function As(n){return function(){this.style.removeProperty(n)}}function Ns(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Ts(n,t,e){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(n):this.style.setProperty(n,i,e)}}function $s(n,t,e){return arguments.length>1?this.each((t==null?As:typeof t=="function"?Ts:Ns)(n,t,e??"")):Ss(this.node(),n)}function Ss(n,t){return n.style.getPropertyValue(t)||fi(n).getComputedStyle(n,null).getPropertyValue(t)}function Es(n){return function(){delete this[n]}}function Rs(n,t){return function(){this[n]=t}}function Cs(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Ps(n,t){return arguments.length>1?this.each((t==null?Es:typeof t=="function"?Cs:Rs)(n,t)):this.node()[n]}function hi(n){return n.trim().split(/^|\s+/)}function Rt(n){return n.classList||new pi(n)}function pi(n){this._node=n,this._names=hi(n.getAttribute("class")||"")}pi.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function di(n,t){for(var e=Rt(n),i=-1,r=t.length;++i<r;)e.add(t[i])}function mi(n,t){for(var e=Rt(n),i=-1,r=t.length;++i<r;)e.remove(t[i])}function qs(n){return function(){di(this,n)}}function Ls(n){return function(){mi(this,n)}}function Os(n,t){return function(){(t.apply(this,arguments)?di:mi)(this,n)}}function Is(n,t){var e=hi(n+"");if(arguments.length<2){for(var i=Rt(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof t=="function"?Os:t?qs:Ls)(e,t))}function zs(){this.textContent=""}function Fs(n){return function(){this.textContent=n}}function Ds(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Hs(n){return arguments.length?this.each(n==null?zs:(typeof n=="function"?Ds:Fs)(n)):this.node().textContent}function Bs(){this.innerHTML=""}function Xs(n){return function(){this.innerHTML=n}}function Vs(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Ys(n){return arguments.length?this.each(n==null?Bs:(typeof n=="function"?Vs:Xs)(n)):this.node().innerHTML}function Us(){this.nextSibling&&this.parentNode.appendChild(this)}function js(){return this.each(Us)}function Ws(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Gs(){return this.each(Ws)}function Ks(n){var t=typeof n=="function"?n:ai(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Qs(){return null}function Zs(n,t){var e=typeof n=="function"?n:ai(n),i=t==null?Qs:typeof t=="function"?t:ui(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function Js(){var n=this.parentNode;n&&n.removeChild(this)}function na(){return this.each(Js)}function ta(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ea(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function ia(n){return this.select(n?ea:ta)}function ra(n){return arguments.length?this.property("__data__",n):this.node().__data__}function oa(n){return function(t){n.call(this,t,this.__data__)}}function sa(n){return n.trim().split(/^|\s+/).map(function(t){var e="",i=t.indexOf(".");return i>=0&&(e=t.slice(i+1),t=t.slice(0,i)),{type:t,name:e}})}function aa(n){return function(){var t=this.__on;if(t){for(var e=0,i=-1,r=t.length,o;e<r;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++i]=o;++i?t.length=i:delete this.__on}}}function ua(n,t,e){return function(){var i=this.__on,r,o=oa(t);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===n.type&&r.name===n.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=t;return}}this.addEventListener(n.type,o,e),r={type:n.type,name:n.name,value:t,listener:o,options:e},i?i.push(r):this.__on=[r]}}function la(n,t,e){var i=sa(n+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,h;l<u;++l)for(r=0,h=a[l];r<o;++r)if((s=i[r]).type===h.type&&s.name===h.name)return h.value}return}for(a=t?ua:aa,r=0;r<o;++r)this.each(a(i[r],t,e));return this}function gi(n,t,e){var i=fi(n),r=i.CustomEvent;typeof r=="function"?r=new r(t,e):(r=i.document.createEvent("Event"),e?(r.initEvent(t,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(t,!1,!1)),n.dispatchEvent(r)}function ca(n,t){return function(){return gi(this,n,t)}}function fa(n,t){return function(){return gi(this,n,t.apply(this,arguments))}}function ha(n,t){return this.each((typeof t=="function"?fa:ca)(n,t))}function*pa(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var _i=[null];function R(n,t){this._groups=n,this._parents=t}function da(){return new R([[document.documentElement]],_i)}function ma(){return this}R.prototype=da.prototype={constructor:R,select:Io,selectAll:Bo,selectChild:jo,selectChildren:Qo,filter:Zo,data:rs,enter:Jo,exit:ss,join:as,merge:us,selection:ma,order:ls,sort:cs,call:hs,nodes:ps,node:ds,size:ms,empty:gs,each:_s,attr:ks,style:$s,property:Ps,classed:Is,text:Hs,html:Ys,raise:js,lower:Gs,append:Ks,insert:Zs,remove:na,clone:ia,datum:ra,on:la,dispatch:ha,[Symbol.iterator]:pa};function Ct(n){return typeof n=="string"?new R([[document.querySelector(n)]],[document.documentElement]):new R([[n]],_i)}var ga=0;function _a(){return new Et}function Et(){this._="@"+(++ga).toString(36)}Et.prototype=_a.prototype={constructor:Et,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var xa="http://www.w3.org/2000/svg";function M(n,t={},...e){return xi(document.createElement(n),t,e)}function b(n,t={},...e){return xi(document.createElementNS(xa,n),t,e)}var ya=Math.random().toString(36).slice(2,8),ba=0;function nt(n){return`nn-${n}-${ya}-${ba+=1}`}function N(n,t){for(let[e,i]of Object.entries(t))if(typeof i=="function")n.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)n.removeAttribute(e);else{let r=i===!0?"":String(i);n.getAttribute(e)!==r&&n.setAttribute(e,r)}return n}function L(n,t){n.textContent!==t&&(n.textContent=t)}function xi(n,t,e){return N(n,t),n.append(...e),n}function yi(n,t,e=!0){let i=M("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(n,t);o.data.fill(255);function s(a,l){let{data:u}=o;for(let h=0;h<n*t;h+=1){let[c,f,p]=l(a[h]);u[4*h]=c,u[4*h+1]=f,u[4*h+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}function yn(n,t=2){return bi(String(Number(n.toFixed(t))+0))}function W(n,t=2){return bi((Number(n.toFixed(t))+0).toFixed(t))}function bi(n){return n.replaceAll("-","−")}function qt(...n){return M("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Pt=class{constructor({title:t,width:e,height:i}){this.width=e,this.height=i,this.svg=b("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":t}),this.frame=M("div",{class:"nn-frame"},this.svg),this.caption=M("figcaption",{},t),this.element=M("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(t,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(M("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;L(this.readout,t);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},G=class extends Pt{constructor({title:t,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:t,width:e,height:i});let{top:a=8,right:l=12,bottom:u=38,left:h=48}=s;this.area={left:h,top:a,right:e-l,bottom:i-u},this.x=wi(r).range([this.area.left,this.area.right]),this.y=wi(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=nt("clip"),this.horizontal=b("g",{class:"nn-axis"}),this.vertical=b("g",{class:"nn-axis"}),this.plot=b("g",{"clip-path":`url(#${this.id})`}),this.above=b("g");let{area:c}=this,[f,p]=[(c.left+c.right)/2,(c.top+c.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:b("text",{class:"nn-axis-label",x:f,y:i-5},r.label),y:b("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:c.right-c.left,height:c.bottom-c.top};this.svg.append(b("clipPath",{id:this.id},b("rect",{x:c.left,y:c.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,i=vi(te(this.x),t),r=vi(ee(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Ct(this.horizontal).call(i),Ct(this.vertical).call(r)}addHeatMap(t,e){let i=yi(t,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(t){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?t([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function wi({domain:n,log:t=!1}){return(t?$t():Tt()).domain(n)}function vi(n,{ticks:t=5,values:e=null,format:i=r=>yn(r,3)}){return n.ticks(t).tickValues(e).tickFormat(i).tickSizeOuter(0)}var wa=4,va=36;function Mi(...n){return M("div",{class:"nn-controls"},...n)}function Lt(n,{key:t,label:e,options:i,enabled:r=()=>!0,...o}){let s=o.changes??(f=>({[t]:f})),a=o.value??(f=>f[t]),l=i.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),u=l.map(f=>M("button",{type:"button",onclick:()=>n.choose(s(f.value,n.state))},f.label)),h=nt("label"),c=l.reduce((f,p)=>f+p.label.length+wa,0);return K(n,f=>{u.forEach((p,d)=>{let m=a(f)===l[d].value;N(p,{"aria-pressed":String(m),disabled:!r(f)})})}),M("div",{class:`nn-row nn-choice ${c>va?"nn-long":""}`,role:"group","aria-labelledby":h},M("span",{class:"nn-label",id:h},e),M("div",{class:"nn-buttons"},...u))}function Ot(n,{label:t,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof t=="function"?t:()=>t,a=M("button",{type:"button",onclick:()=>{r(n.state)&&e()}});return K(n,l=>{L(a,o(l)),N(a,{"aria-disabled":r(l)?null:"true"}),i&&N(a,{"aria-pressed":String(i(l))})}),a}function ki(n,...t){return M("div",{class:"nn-row nn-choice",role:"group","aria-label":n},M("span",{class:"nn-label"},n),M("div",{class:"nn-buttons"},...t))}function K(n,t){n.parts.push(t)}var Ma="application/vnd.jupyter.widget-view+json",ka=/IPY_MODEL_([\w-]+)/g,Ai=new WeakSet,Ni=new WeakMap,Aa=500;function Ti(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Ni.get(n)),Ni.set(n,setTimeout(()=>Na(n),Aa)),Ai.has(n)))return;Ai.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let i=[...n._modelsSync.values()].filter(o=>!o.comm_live),r=o=>i.forEach(s=>s.comm_live=o);r(!0);try{let o=t(e);return{...o,state:$a(o.state,Ta(n.context.model))}}finally{r(!1)}}}function Na(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:i,output:r,id:o}of $i(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(i,r)}}}function Ta(n){return $i(n).map(({id:t})=>t)}function $i(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,i)=>({outputs:t,number:i,output:e,id:e.data?.[Ma]?.model_id}))).filter(({id:t})=>t)}function $a(n,t){let e={},i=[...t];for(;i.length;){let r=i.pop();if(e[r]||!n[r])continue;e[r]=n[r];let o=JSON.stringify({...n[r].state,_esm:null});i.push(...Array.from(o.matchAll(ka),([,s])=>s))}return e}var tt=class{constructor(t){let e=getComputedStyle(t),i=r=>{let{r:o,g:s,b:a}=rn(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(t){return Si(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Si(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Si(n,t,e){return n.map((i,r)=>i+e*(t[r]-i))}function Ei(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])t.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",n),()=>{t.disconnect(),i.removeEventListener("change",n)}}var Ri=`.nn {
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
`;var Ea=400;function Ci({name:n,initial:t,build:e}){return{initialize({model:i}){Ti(i.widget_manager)},render({model:i,el:r}){let o=new It(i,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),r.append(M("style",{},Ri),o.root),o.start(e(o)),()=>o.stop()}}}var It=class{#n;#s=()=>"";#t=0;#e=null;#i=M("p",{class:"nn-sentence","aria-hidden":"true"});#r=M("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=M("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ca)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Ra(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let i=this.#n.get("state");i!==this.state&&this.set(i)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(Ei(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new tt(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#i.textContent!==t&&(this.#i.isConnected||(this.#r.textContent=t,this.root.append(this.#i,this.#r)),this.#i.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>L(this.#r,t),Ea))}};function Ra(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Ca(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var Pi={loss:[0,2],accuracy:[1,3]},et=Object.keys(Pi);function qi({remedies:n,seeds:t,rounds:e},i){let r=0,o=(a,l)=>Array.from({length:a},l),s=()=>i.getFloat32(4*r++,!0);return n.map(({name:a,strengths:l})=>({name:a,strengths:l,runs:l.map(()=>o(t,()=>o(e,()=>o(4,s))))}))}function zt(n){return{mean:n.reduce((t,e)=>t+e,0)/n.length,low:Math.min(...n),high:Math.max(...n)}}function Pa(n,t){return Li(n.map(e=>e.at(-1)),t)}function Tn(n,t){return n[0].map((e,i)=>Li(n.map(r=>r[i]),t))}function Li(n,t){let[e,i]=Pi[t],r=t==="accuracy"?1:-1;return{train:zt(n.map(o=>o[e])),validation:zt(n.map(o=>o[i])),gap:zt(n.map(o=>r*(o[e]-o[i])))}}function Oi(n){return Object.fromEntries(et.map(t=>[t,n.map(({runs:e})=>e.map(i=>Pa(i,t)))]))}var $n=Math.PI,Ft=2*$n,on=1e-6,qa=Ft-on;function Ii(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function La(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Ii;let e=10**t;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function zi(n,t,e,i){return n===e&&t===i}function Oa(n){let t=Math.floor(n);if(!(t<=15))return zi;let e=10**t,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var bn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Ii:La(t),this._equal=t==null?zi:Oa(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,i,r){this._append`Q${+t},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(t,e,i,r,o,s){this._append`C${+t},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,i,r,o){if(t=+t,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,l=i-t,u=r-e,h=s-t,c=a-e,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(f>on)if(!(Math.abs(c*l-u*h)>on)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=i-s,d=r-a,m=l*l+u*u,_=p*p+d*d,g=Math.sqrt(m),y=Math.sqrt(f),w=o*Math.tan(($n-Math.acos((m+f-_)/(2*g*y)))/2),v=w/y,k=w/g;Math.abs(v-1)>on&&this._append`L${t+v*h},${e+v*c}`,this._append`A${o},${o},0,0,${+(c*p>h*d)},${this._x1=t+k*l},${this._y1=e+k*u}`}}arc(t,e,i,r,o,s){if(t=+t,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=t+a,h=e+l,c=1^s,f=s?r-o:o-r;if(this._x1===null?this._append`M${u},${h}`:(Math.abs(this._x1-u)>on||Math.abs(this._y1-h)>on)&&this._append`L${u},${h}`,!!i){if(f<0&&(f=f%Ft+Ft),f>qa)this._append`A${i},${i},0,1,${c},${t-a},${e-l}A${i},${i},0,1,${c},${this._x1=u},${this._y1=h}`;else if(f>on){let p=t+i*Math.cos(o),d=e+i*Math.sin(o);if(f>=$n&&this._equal(u,h,p,d)){f/=2;let m=r+f;this._append`A${i},${i},0,${+(f>=$n)},${c},${t+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(f>=$n)},${c},${this._x1=p},${this._y1=d}`}}}rect(t,e,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Ia(){return new bn}Ia.prototype=bn.prototype;function S(n){return function(){return n}}var za=Math.cos;var Ht=Math.sin,wn=Math.sqrt,Fi=1e-12,it=Math.PI,_l=it/2,Vi=2*it;function Yi(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);t=i}return n},()=>new bn(t)}var xl=Array.prototype.slice;function Ui(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ji(n){this._context=n}ji.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Xt(n){return new ji(n)}function Wi(n){return n[0]}function Gi(n){return n[1]}function Sn(n,t){var e=S(!0),i=null,r=Xt,o=null,s=Yi(a);n=typeof n=="function"?n:n===void 0?Wi:S(n),t=typeof t=="function"?t:t===void 0?Gi:S(t);function a(l){var u,h=(l=Ui(l)).length,c,f=!1,p;for(i==null&&(o=r(p=s())),u=0;u<=h;++u)!(u<h&&e(c=l[u],u,l))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+n(c,u,l),+t(c,u,l));if(p)return o=null,p+""||null}return a.x=function(l){return arguments.length?(n=typeof l=="function"?l:S(+l),a):n},a.y=function(l){return arguments.length?(t=typeof l=="function"?l:S(+l),a):t},a.defined=function(l){return arguments.length?(e=typeof l=="function"?l:S(!!l),a):e},a.curve=function(l){return arguments.length?(r=l,i!=null&&(o=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=o=null:o=r(i=l),a):i},a}function Ki(n,t,e){var i=null,r=S(!0),o=null,s=Xt,a=null,l=Yi(u);n=typeof n=="function"?n:n===void 0?Wi:S(+n),t=typeof t=="function"?t:S(t===void 0?0:+t),e=typeof e=="function"?e:e===void 0?Gi:S(+e);function u(c){var f,p,d,m=(c=Ui(c)).length,_,g=!1,y,w=new Array(m),v=new Array(m);for(o==null&&(a=s(y=l())),f=0;f<=m;++f){if(!(f<m&&r(_=c[f],f,c))===g)if(g=!g)p=f,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),d=f-1;d>=p;--d)a.point(w[d],v[d]);a.lineEnd(),a.areaEnd()}g&&(w[f]=+n(_,f,c),v[f]=+t(_,f,c),a.point(i?+i(_,f,c):w[f],e?+e(_,f,c):v[f]))}if(y)return a=null,y+""||null}function h(){return Sn().defined(r).curve(s).context(o)}return u.x=function(c){return arguments.length?(n=typeof c=="function"?c:S(+c),i=null,u):n},u.x0=function(c){return arguments.length?(n=typeof c=="function"?c:S(+c),u):n},u.x1=function(c){return arguments.length?(i=c==null?null:typeof c=="function"?c:S(+c),u):i},u.y=function(c){return arguments.length?(t=typeof c=="function"?c:S(+c),e=null,u):t},u.y0=function(c){return arguments.length?(t=typeof c=="function"?c:S(+c),u):t},u.y1=function(c){return arguments.length?(e=c==null?null:typeof c=="function"?c:S(+c),u):e},u.lineX0=u.lineY0=function(){return h().x(n).y(t)},u.lineY1=function(){return h().x(n).y(e)},u.lineX1=function(){return h().x(i).y(t)},u.defined=function(c){return arguments.length?(r=typeof c=="function"?c:S(!!c),u):r},u.curve=function(c){return arguments.length?(s=c,o!=null&&(a=s(o)),u):s},u.context=function(c){return arguments.length?(c==null?o=a=null:a=s(o=c),u):o},u}var yl=Fa(Xt);function Qi(n){this._curve=n}Qi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Fa(n){function t(e){return new Qi(n(e))}return t._curve=n,t}var bl=wn(3);var Da=wn(1/3),wl=Da*2;var Zi=Ht(it/10)/Ht(7*it/10),vl=Ht(Vi/10)*Zi,Ml=-za(Vi/10)*Zi;var kl=wn(3);var Al=wn(3);var Nl=wn(3)/2,Ha=1/wn(12),Tl=(Ha/2+1)*3;function Q(){}function rt(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function Vt(n){this._context=n}Vt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:rt(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:rt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ba(n){this._context=n}Ba.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:rt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Xa(n){this._context=n}Xa.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,i=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:rt(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Ji(n,t){this._basis=new Vt(n),this._beta=t}Ji.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var i=n[0],r=t[0],o=n[e]-i,s=t[e]-r,a=-1,l;++a<=e;)l=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(i+l*o),this._beta*t[a]+(1-this._beta)*(r+l*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var $l=(function n(t){function e(i){return t===1?new Vt(i):new Ji(i,t)}return e.beta=function(i){return n(+i)},e})(.85);function ot(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function Yt(n,t){this._context=n,this._k=(1-t)/6}Yt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:ot(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:ot(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Sl=(function n(t){function e(i){return new Yt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Ut(n,t){this._context=n,this._k=(1-t)/6}Ut.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:ot(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var El=(function n(t){function e(i){return new Ut(i,t)}return e.tension=function(i){return n(+i)},e})(0);function jt(n,t){this._context=n,this._k=(1-t)/6}jt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ot(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Rl=(function n(t){function e(i){return new jt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function Wt(n,t,e){var i=n._x1,r=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Fi){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,l=3*n._l01_a*(n._l01_a+n._l12_a);i=(i*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/l,r=(r*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/l}if(n._l23_a>Fi){var u=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,h=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*u+n._x1*n._l23_2a-t*n._l12_2a)/h,s=(s*u+n._y1*n._l23_2a-e*n._l12_2a)/h}n._context.bezierCurveTo(i,r,o,s,n._x2,n._y2)}function nr(n,t){this._context=n,this._alpha=t}nr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Wt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Cl=(function n(t){function e(i){return t?new nr(i,t):new Yt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function tr(n,t){this._context=n,this._alpha=t}tr.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Wt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Pl=(function n(t){function e(i){return t?new tr(i,t):new Ut(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function er(n,t){this._context=n,this._alpha=t}er.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Wt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ql=(function n(t){function e(i){return t?new er(i,t):new jt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Va(n){this._context=n}Va.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function Di(n){return n<0?-1:1}function Hi(n,t,e){var i=n._x1-n._x0,r=t-n._x1,o=(n._y1-n._y0)/(i||r<0&&-0),s=(e-n._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(Di(o)+Di(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Bi(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function Dt(n,t,e){var i=n._x0,r=n._y0,o=n._x1,s=n._y1,a=(o-i)/3;n._context.bezierCurveTo(i+a,r+a*t,o-a,s-a*e,o,s)}function Bt(n){this._context=n}Bt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Dt(this,this._t0,Bi(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,Dt(this,Bi(this,e=Hi(this,n,t)),e);break;default:Dt(this,this._t0,e=Hi(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function Ya(n){this._context=new ir(n)}(Ya.prototype=Object.create(Bt.prototype)).point=function(n,t){Bt.prototype.point.call(this,t,n)};function ir(n){this._context=n}ir.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,i,r,o){this._context.bezierCurveTo(t,n,i,e,o,r)}};function Ua(n){this._context=n}Ua.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var i=Xi(n),r=Xi(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Xi(n){var t,e=n.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)r[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)i=r[t]/o[t-1],o[t]-=i,s[t]-=i*s[t-1];for(r[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)r[t]=(s[t]-r[t+1])/o[t];for(o[e-1]=(n[e]+r[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-r[t+1];return[r,o]}function ja(n,t){this._context=n,this._t=t}ja.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};var rr=[{colour:"var(--nn-blue)",dash:null,mark:"m -4 0 a 4 4 0 1 1 8 0 a 4 4 0 1 1 -8 0 z"},{colour:"var(--nn-orange)",dash:"8 4",mark:"m 0 -5 l 4.6 8.6 h -9.2 z"},{colour:"var(--nn-green)",dash:"3 3",mark:"m -3.7 -3.7 h 7.4 v 7.4 h -7.4 z"},{colour:"var(--nn-purple)",dash:"10 3 2 3",mark:"m 0 -5.2 l 5.2 5.2 l -5.2 5.2 l -5.2 -5.2 z"},{colour:"var(--nn-grey)",dash:"14 4",mark:"m 0 5 l 4.6 -8.6 h -9.2 z"},{colour:"var(--nn-text)",dash:"1 3",mark:"m -4 -1 h 8 v 2 h -8 z"}];function En(n){return rr[n%rr.length]}var st={train:"m -3.7 -3.7 h 7.4 v 7.4 h -7.4 z",validation:"m -4.2 0 a 4.2 4.2 0 1 1 8.4 0 a 4.2 4.2 0 1 1 -8.4 0 z"};function Rn(n,t){let e=b("path",{class:`nn-strengths-band nn-strengths-${t}`}),i=b("path",{class:`nn-strengths-line nn-strengths-${t}`}),r=b("path",{class:`nn-strengths-mark nn-strengths-${t}`}),o=u=>n.y(u).toFixed(1),s=Ki(([u])=>u,([,{low:u}])=>n.y(u),([,{high:u}])=>n.y(u)).digits(1),a=Sn(([u])=>u,([,{mean:u}])=>n.y(u)).digits(1);function l(u,h=!0){let c=u.length>1&&u.some(([,{low:d,high:m}])=>m>d);N(e,{d:c?s(u):""}),N(i,{d:u.length>1?a(u):""});let p=(h?u:[]).map(([d,{mean:m}])=>sn(st[t],d.toFixed(1),o(m))).join(" ");N(r,{d:p})}return{element:b("g",{},e,i,r),draw:l}}function sn(n,t,e){return`M ${t} ${e} ${n}`}function z(n){return n?yn(n,6):"off"}function C(n,t){return n==="accuracy"?`${W(100*t,1)} %`:W(t)}function an(n,t,e=""){return n==="loss"?yn(t,3):`${yn(100*t,1)}${e}`}function Gt(n,t){return n==="accuracy"?`${W(100*t,1)} points`:W(t)}function sr(n,t,{accuracy:e,loss:i},r){let[o,s]=[e[t],e[0]],a=t?`${n.name} ${z(n.strengths[t])}`:"No remedy",l=r>1?`, means of ${r} seeds`:"",{mean:u}=o.validation,h=r>1?` (${Ga(o.validation)})`:"";return[`${a}${l}: training accuracy ${C("accuracy",o.train.mean)}, validation`,`accuracy ${C("accuracy",u)}${h}, a gap of`,`${Gt("accuracy",o.gap.mean)}; validation loss`,`${C("loss",i[t].validation.mean)}.`,...t?[Wa(o,s)]:[]].join(" ")}function Wa(n,t){let e=l=>Number((100*(n[l].mean-t[l].mean)).toFixed(1))+0,[i,r,o]=["train","validation","gap"].map(e),s=o<0?"smaller":o>0?"larger":"as large";return`The gap is ${o?`${W(Math.abs(o),1)} points `:""}${s}${o?" than":" as"} without a remedy, because the training accuracy ${or(i)} and the validation accuracy ${or(r)}.`}function or(n){return n?`${n>0?"rose":"fell"} by ${W(Math.abs(n),1)}`:"stayed"}function Ga({low:n,high:t}){return`${W(100*n,1)} to ${C("accuracy",t)}`}function ar(n,t,{rounds:e,steps:i},r){let o=new G({title:"over the training",width:390,height:260,margin:{left:60,right:14},x:{domain:[0,e*i],label:"step",format:String},y:{domain:[0,1],label:"",format:h=>an(n.state.measure,h," %")}}),s=Object.fromEntries(["off","train","validation"].map(h=>[h,Rn(o,h)]));o.plot.append(...Object.values(s).map(({element:h})=>h));let a={now:[],off:[]};o.onHover(([h])=>{let c=Math.max(0,Math.min(e-1,Math.round(h/i)-1)),{measure:f}=n.state,[p,d]=[a.now[c],a.off[c]];return[`step ${(c+1)*i}`,`training ${C(f,p.train.mean)}`,`validation ${C(f,p.validation.mean)}`,`validation, off ${C(f,d.validation.mean)}`].join(`
`)});let l=null;function u({measure:h,remedy:c,at:f}){h!==l&&(l=h,o.y.domain(r(h)),o.drawAxes(),L(o.labels.y,h));let{name:p,strengths:d,runs:m}=t[c],_=f[c];a={now:Tn(m[_],h),off:Tn(m[0],h)};let g=(w,v)=>w.map((k,A)=>[o.x((A+1)*i),k[v]]);s.off.draw(g(a.off,"validation"),!1),s.train.draw(g(a.now,"train"),!1),s.validation.draw(g(a.now,"validation"),!1);let y=_?`${p} ${z(d[_])}`:"no remedy";L(o.caption,`over the training: ${y}`)}return{panel:o,draw:u}}function ur(n,{take:t,move:e,drop:i,from:r=[n],focused:o=n}){let s=null;for(let a of r)a.addEventListener("touchstart",l=>l.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",l=>{l.button||(l.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(l.pointerId),s={begun:t(l)})});n.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(a,l=>{if(!s)return;let{begun:u}=s;s=null,i(l,u)})}var lr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Z=10;function cr(n,t,{label:e,at:i,to:r,text:o,...s}){let a=()=>s.bounds??[t.x.domain(),t.y.domain()],l=s.along??Ka(s.step,a,i),u=b("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},b("circle",{r:16,class:"nn-target"}),s.shape??b("circle",{r:7,class:"nn-dot"})),h=c=>n.set(r(c.map((f,p)=>at(f,a()[p])),n.state));return ur(u,{take(c){let[f,p]=i(n.state),[d,m]=t.pointAt(c);return[t.x(f)-d,t.y(p)-m]},move(c,f){let[p,d]=t.pointAt(c);h([t.x.invert(p+f[0]),t.y.invert(d+f[1])])},drop:()=>n.commit()}),u.addEventListener("keydown",c=>{let f=s.along?Qa(c,s.along,n.state):Za(c,i(n.state),s.step,a(),p=>r(p,n.state));f&&(c.preventDefault(),n.choose(f))}),K(n,c=>{let f=i(c),[p,d]=[t.x(f[0]),t.y(f[1])];N(u,{transform:`translate(${p.toFixed(2)} ${d.toFixed(2)})`,"aria-valuemin":l.min,"aria-valuemax":l.max,"aria-valuenow":Kt(at(l.value(c),[l.min,l.max])),"aria-valuetext":o(c)})}),u}function Ka(n,t,e){let i=n[0]?0:1;return{get min(){return t()[i][0]},get max(){return t()[i][1]},value:r=>e(r)[i]}}function Qa(n,{value:t,min:e,max:i,step:r,to:o},s){let a=lr[n.key]?.reduce((u,h)=>u+h);if(n.key==="PageUp"&&(a=Z),n.key==="PageDown"&&(a=-Z),n.key==="Home"&&(a=-1/0),n.key==="End"&&(a=1/0),a===void 0)return null;let l=n.shiftKey?Z:1;return o(Kt(at(t(s)+l*a*r,[e,i])),s)}function Za(n,t,e,i,r){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let u=i[o][n.key==="Home"?0:1];return r(t.map((h,c)=>c===o?u:h))}let s=lr[n.key];if(n.key==="PageUp"&&(s=o?[0,Z]:[Z,0]),n.key==="PageDown"&&(s=o?[0,-Z]:[-Z,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=n.shiftKey?Z:1,l=t.map((u,h)=>u+a*s[h]*e[h]);return r(l.map((u,h)=>Kt(at(u,i[h]))))}var Kt=n=>Number(n.toFixed(6))+0,at=(n,[t,e])=>Math.min(e,Math.max(t,n));function fr(n,t,e,i,r,o){let s=e.strengths.length-1,a=new G({title:e.name,width:210,height:210,margin:{left:42,right:10,bottom:36},x:{domain:[-.25,s+.25],label:"strength",values:e.strengths.map((g,y)=>y),format:g=>z(e.strengths[g])},y:{domain:i(n.state.measure),label:"",format:g=>an(n.state.measure,g," %")}});a.element.classList.add("nn-strengths-facet");let{area:l}=a,u=b("rect",{class:"nn-strengths-spot",x:l.left,y:l.top,width:l.right-l.left,height:l.bottom-l.top,onpointerdown:g=>n.choose(o(p(a.x.invert(a.pointAt(g)[0]))))}),h={train:Rn(a,"train"),validation:Rn(a,"validation")},c=b("line",{class:"nn-strengths-gap"});a.plot.append(u,h.train.element,h.validation.element,c);let f=cr(n,a,{label:`strength of ${e.name}`,at:g=>[g.at[t],r()[g.at[t]].validation.mean],to:([g])=>o(p(g)),along:{value:g=>g.at[t],min:0,max:s,step:1,to:o},text:g=>z(e.strengths[g.at[t]]),shape:b("circle",{class:"nn-strengths-grip",r:8})});a.above.append(f);let p=g=>Math.max(0,Math.min(s,Math.round(g)));a.onHover(([g])=>{let y=p(g),{measure:w,seen:v}=n.state,k=y?`${e.name} ${z(e.strengths[y])}`:"off";return y>v[t]?`${k}: not yet looked at`:`${k}
${Qt(w,r()[y])}`});let d=null;function m({measure:g}){g!==d&&(d=g,a.y.domain(i(g)),a.drawAxes())}function _(g){let y=r().slice(0,g.seen[t]+1);for(let k of["train","validation"])h[k].draw(y.map((A,T)=>[a.x(T),A[k]]));let w=r()[g.at[t]],v=a.x(g.at[t]);N(c,{x1:v,x2:v,y1:a.y(w.train.mean).toFixed(1),y2:a.y(w.validation.mean).toFixed(1)}),a.element.hidden=!g.shown.includes(e.name),a.element.classList.toggle("nn-strengths-chosen",g.remedy===t)}return{panel:a,prepare:m,draw:_}}function Qt(n,{train:t,validation:e,gap:i}){let r=({low:o,high:s})=>s>o?` (${C(n,o)} to ${C(n,s)})`:"";return[`training ${C(n,t.mean)}${r(t)}`,`validation ${C(n,e.mean)}${r(e)}`,`gap ${Gt(n,i.mean)}`].join(`
`)}function hr(n){let t=[["training","train",sn(st.train,18,6)],["validation","validation",sn(st.validation,18,6)],["validation, off","off",null]].map(([i,r,o])=>M("li",{},ut(b("path",{class:`nn-strengths-line nn-strengths-${r}`,d:"M 0 6 H 36"}),...o?[b("path",{class:`nn-strengths-mark nn-strengths-${r}`,d:o})]:[]),i)),e=b("path",{class:"nn-strengths-gap",d:"M 18 0 V 12"});if(t.push(M("li",{},ut(e),"gap")),n>1){let i=b("rect",{class:"nn-strengths-band nn-strengths-validation",width:36,height:12});t.push(M("li",{},ut(i),`lowest to highest of ${n} seeds`))}return M("ul",{class:"nn-strengths-legend"},...t)}function pr(n,t){let e=t.map(({name:i},r)=>{let{colour:o,dash:s,mark:a}=En(r),u=ut(b("path",{...{class:"nn-strengths-line",d:"M 0 6 H 36",stroke:o},"stroke-dasharray":s}),b("path",{d:sn(a,18,6),fill:o}));return M("button",{type:"button",onclick:()=>n.choose(Ja(n.state,r,t))},M("span",{},u),i)});return K(n,({shown:i})=>{e.forEach((r,o)=>{N(r,{"aria-pressed":String(i.includes(t[o].name))})})}),M("div",{class:"nn-row nn-choice nn-long nn-strengths-remedies",role:"group","aria-label":"shown"},M("span",{class:"nn-label"},"shown"),M("div",{class:"nn-buttons"},...e))}function Ja({shown:n,remedy:t},e,i){let{name:r}=i[e],o=n.filter(u=>u!==r),s=n.includes(r)?o:[...n,r];if(!s.length)return{};let a=s.includes(i[t].name),l=i.findIndex(u=>s.includes(u.name));return{shown:s,remedy:a?t:l}}function ut(...n){return b("svg",{viewBox:"0 0 36 12","aria-hidden":"true"},...n)}var dr=`.nn .nn-strengths-line {
  fill: none;
  stroke-width: 2.2px;
}

.nn-strengths-band {
  stroke: none;
  opacity: 0.22;
}

.nn-strengths-line.nn-strengths-train {
  stroke: var(--nn-blue);
  stroke-dasharray: 7 4;
}

.nn-strengths-line.nn-strengths-validation {
  stroke: var(--nn-orange);
}

.nn-strengths-line.nn-strengths-off {
  stroke: var(--nn-grey);
  stroke-dasharray: 2 4;
}

:is(.nn-strengths-band, .nn-strengths-mark).nn-strengths-train {
  fill: var(--nn-blue);
}

:is(.nn-strengths-band, .nn-strengths-mark).nn-strengths-validation {
  fill: var(--nn-orange);
}

.nn-strengths-band.nn-strengths-off {
  fill: var(--nn-grey);
}

.nn-strengths-whisker {
  stroke-width: 1.5px;
}

.nn .nn-strengths-gap {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn .nn-strengths-grip {
  fill: none;
  stroke: var(--nn-text);
  stroke-width: 2px;
}

.nn .nn-strengths-facet {
  flex-basis: 165px;
  min-width: 160px;
}

.nn-strengths-spot {
  fill: transparent;
  cursor: pointer;
}

.nn-strengths-chosen figcaption {
  text-decoration: underline;
  text-underline-offset: 3px;
}

.nn .nn-strengths-legend {
  display: flex;
  flex-wrap: wrap;
  gap: 0.2em 1.4em;
  justify-content: center;
  margin: 0.5em 0;
  padding: 0;
  list-style: none;
}

.nn-strengths-legend li {
  display: flex;
  gap: 0.5em;
  align-items: center;
}

.nn :is(.nn-strengths-legend, .nn-strengths-remedies) svg {
  flex: none;
  width: 36px;
}

.nn-strengths-remedies button {
  display: flex;
  gap: 0.5em;
  align-items: center;
}

.nn-strengths-remedies span {
  border-radius: 3px;
}

.nn-strengths-remedies button > span {
  padding: 0 3px;
  background: var(--nn-paper);
}
`;function gr(n,t,e){let i=new G({title:"all remedies: validation by gap",width:390,height:260,margin:{left:66,right:14},x:{domain:[0,1],label:"gap",format:h=>an(n.state.measure,h)},y:{domain:[0,1],label:"",format:h=>an(n.state.measure,h," %")}}),r=Sn(({gap:h})=>i.x(h.mean),({validation:h})=>i.y(h.mean)).digits(1),o=t.map((h,c)=>{let{colour:f,dash:p}=En(c),d=b("path",{class:"nn-strengths-whisker",stroke:f}),m=b("path",{class:"nn-strengths-line",stroke:f,"stroke-dasharray":p}),_=b("path",{class:"nn-strengths-mark",fill:f});return{whiskers:d,path:m,marks:_,element:b("g",{},d,m,_)}}),s=b("circle",{class:"nn-strengths-grip",r:9});i.plot.append(...o.map(({element:h})=>h),s);let a=null;function l({measure:h}){if(h===a)return;a=h;let c=e[h].flat();i.x.domain(mr(c.map(({gap:f})=>f))),i.y.domain(mr(c.map(({validation:f})=>f))),i.drawAxes(),L(i.labels.x,h==="accuracy"?"gap in accuracy (points)":"gap in loss"),L(i.labels.y,`validation ${h}`)}i.svg.addEventListener("pointermove",h=>{let c=i.pointAt(h),f=iu(i,n.state,t,e,c);i.tell(f&&f.text,c)}),i.svg.addEventListener("pointerleave",()=>i.tell(null));function u(h){l(h);let c=e[h.measure];o.forEach(({whiskers:d,path:m,marks:_,element:g},y)=>{let w=c[y].slice(0,h.seen[y]+1);N(g,{visibility:h.shown.includes(t[y].name)?"visible":"hidden"}),N(m,{d:w.length>1?r(w):""}),N(d,{d:w.map(k=>eu(i,k)).join(" ")});let v=w.map(k=>tu(i,k,En(y).mark)).join(" ");N(_,{d:v})});let{gap:f,validation:p}=c[h.remedy][h.at[h.remedy]];N(s,{cx:i.x(f.mean).toFixed(1),cy:i.y(p.mean).toFixed(1)})}return{panel:i,draw:u}}function tu(n,{gap:t,validation:e},i){return sn(i,n.x(t.mean).toFixed(1),n.y(e.mean).toFixed(1))}function eu(n,{gap:t,validation:e}){if(e.high===e.low)return"";let[i,r,o]=[n.x(t.mean),n.y(e.low),n.y(e.high)];return`M ${i.toFixed(1)} ${r.toFixed(1)} V ${o.toFixed(1)}`}function iu(n,{measure:t,seen:e,shown:i},r,o,[s,a]){let l=null;return r.forEach(({name:u,strengths:h},c)=>{i.includes(u)&&o[t][c].slice(0,e[c]+1).forEach((f,p)=>{let d=Math.hypot(n.x(f.gap.mean)-s,n.y(f.validation.mean)-a);if(d>20||l&&l.away<=d)return;let m=p?`${u} ${z(h[p])}`:"off";l={away:d,text:`${m}
${Qt(t,f)}`}})}),l}function mr(n){let t=Math.min(...n.map(r=>r.low)),e=Math.max(...n.map(r=>r.high)),i=.08*(e-t||.1);return[t-i,e+i]}var Tc=Ci({name:"recorded trainings by remedy and strength",initial:{measure:"accuracy",remedy:0,at:[],seen:[],shown:null},build(n){let{settings:t,data:e}=n,i=qi(t,e),r=Oi(i);n.state=ru(n.state,i);let{atEnds:o,throughout:s}=su(i,r),a=(c,f)=>ou(n.state,c,f);n.parts.push(c=>l.forEach(({prepare:f})=>f(c)));let l=i.map((c,f)=>fr(n,f,c,o,()=>r[n.state.measure][f],p=>a(f,p))),u=ar(n,i,t,s),h=gr(n,i,r);return n.root.append(M("style",{},dr),qt(...l.map(({panel:c})=>c)),hr(t.seeds),qt(u.panel,h.panel),Mi(Lt(n,{key:"measure",label:"measure",options:et}),uu(n,i),pr(n,i),...i.map((c,f)=>au(n,c,f,a)))),c=>{for(let{draw:m}of[...l,u,h])m(c);let f=i[c.remedy],[p,d]=["accuracy","loss"].map(m=>r[m][c.remedy]);return sr(f,c.at[c.remedy],{accuracy:p,loss:d},t.seeds)}}});function ru(n,t){let e=t.map(()=>0);return{...n,at:n.at.length?n.at:e,seen:n.seen.length?n.seen:e,shown:n.shown??t.map(({name:i})=>i)}}function ou({at:n,seen:t},e,i){let r=(o,s)=>o.map((a,l)=>l===e?s:a);return{remedy:e,at:r(n,i),seen:r(t,Math.max(t[e],i))}}function su(n,t){let e=i=>n.flatMap(({runs:r})=>r.flatMap(o=>Tn(o,i)));return{atEnds:_r(i=>t[i].flat()),throughout:_r(e)}}function _r(n){let t=et.map(e=>{let i=n(e).flatMap(({train:s,validation:a})=>[s,a]),r=Math.min(...i.map(s=>s.low)),o=Math.max(...i.map(s=>s.high));return[e,e==="loss"?[0,1.05*o]:[r-.02,1.015]]});return e=>Object.fromEntries(t)[e]}function au(n,{name:t,strengths:e},i,r){let o=Lt(n,{label:t,options:e.map((s,a)=>({value:a,label:z(s)})),value:({at:s})=>s[i],changes:s=>r(i,s)});return K(n,({shown:s})=>o.hidden=!s.includes(t)),o}function uu(n,t){let e=t.map(({strengths:i})=>i.length-1);return ki("strengths",Ot(n,{label:"Show all",onclick:()=>n.choose({seen:e}),enabled:({seen:i})=>e.some((r,o)=>i[o]<r)}),Ot(n,{label:"Hide again",onclick:()=>n.choose({seen:e.map(()=>0),at:e.map(()=>0)}),enabled:({seen:i})=>i.some(Boolean)}))}export{Tc as default};
