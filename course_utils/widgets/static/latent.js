function Xr(n){return n}var tt=1,et=2,rt=3,yn=4,Lt=1e-6;function jr(n){return"translate("+n+",0)"}function Yr(n){return"translate(0,"+n+")"}function Ur(n){return t=>+n(t)}function Gr(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Wr(){return!this.__axis}function Tt(n,t){var e=[],r=null,i=null,o=6,a=6,s=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=n===tt||n===yn?-1:1,c=n===yn||n===et?"x":"y",h=n===tt||n===rt?jr:Yr;function f(d){var m=r??(t.ticks?t.ticks.apply(t,e):t.domain()),g=i??(t.tickFormat?t.tickFormat.apply(t,e):Xr),x=Math.max(o,0)+s,w=t.range(),b=+w[0]+u,_=+w[w.length-1]+u,A=(t.bandwidth?Gr:Ur)(t.copy(),u),S=d.selection?d.selection():d,v=S.selectAll(".domain").data([null]),E=S.selectAll(".tick").data(m,t).order(),B=E.exit(),q=E.enter().append("g").attr("class","tick"),F=E.select("line"),z=E.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),E=E.merge(q),F=F.merge(q.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),z=z.merge(q.append("text").attr("fill","currentColor").attr(c,l*x).attr("dy",n===tt?"0em":n===rt?"0.71em":"0.32em")),d!==S&&(v=v.transition(d),E=E.transition(d),F=F.transition(d),z=z.transition(d),B=B.transition(d).attr("opacity",Lt).attr("transform",function(p){return isFinite(p=A(p))?h(p+u):this.getAttribute("transform")}),q.attr("opacity",Lt).attr("transform",function(p){var k=this.parentNode.__axis;return h((k&&isFinite(k=k(p))?k:A(p))+u)})),B.remove(),v.attr("d",n===yn||n===et?a?"M"+l*a+","+b+"H"+u+"V"+_+"H"+l*a:"M"+u+","+b+"V"+_:a?"M"+b+","+l*a+"V"+u+"H"+_+"V"+l*a:"M"+b+","+u+"H"+_),E.attr("opacity",1).attr("transform",function(p){return h(A(p)+u)}),F.attr(c+"2",l*o),z.attr(c,l*x).text(g),S.filter(Wr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===et?"start":n===yn?"end":"middle"),S.each(function(){this.__axis=A})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),f):e.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(o=a=+d,f):o},f.tickSizeInner=function(d){return arguments.length?(o=+d,f):o},f.tickSizeOuter=function(d){return arguments.length?(a=+d,f):a},f.tickPadding=function(d){return arguments.length?(s=+d,f):s},f.offset=function(d){return arguments.length?(u=+d,f):u},f}function Pt(n){return Tt(rt,n)}function qt(n){return Tt(yn,n)}function wn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function Kr(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function Ft(n){let t,e,r;n.length!==2?(t=wn,e=(s,u)=>wn(n(s),u),r=(s,u)=>n(s)-u):(t=n===wn||n===Kr?n:Qr,e=n,r=n);function i(s,u,l=0,c=s.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(s[h],u)<0?l=h+1:c=h}while(l<c)}return l}function o(s,u,l=0,c=s.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;e(s[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function a(s,u,l=0,c=s.length){let h=i(s,u,l,c-1);return h>l&&r(s[h-1],u)>-r(s[h],u)?h-1:h}return{left:i,center:a,right:o}}function Qr(){return 0}function Zr(n){return n===null?NaN:+n}var Dt=Ft(wn),zt=Dt.right,ks=Dt.left,_s=Ft(Zr).center;var As=Ot(Ht),Ns=Ot(Jr);function Ot(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let s=e&&n(e),u=r&&n(r),l=i.slice();return s&&u?(an(s,l,i,o,a),an(s,i,l,o,a),an(s,l,i,o,a),sn(u,i,l,o,a),sn(u,l,i,o,a),sn(u,i,l,o,a)):s?(an(s,i,l,o,a),an(s,l,i,o,a),an(s,i,l,o,a)):u&&(sn(u,i,l,o,a),sn(u,l,i,o,a),sn(u,i,l,o,a)),t}}function an(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function sn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function Jr(n){let t=Ht(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function Ht(n){let t=Math.floor(n);if(t===n)return ni(n);let e=n-t,r=2*n+1;return(i,o,a,s,u)=>{if(!((s-=u)>=a))return;let l=t*o[a],c=u*t,h=c+u;for(let f=a,d=a+c;f<d;f+=u)l+=o[Math.min(s,f)];for(let f=a,d=s;f<=d;f+=u)l+=o[Math.min(s,f+c)],i[f]=(l+e*(o[Math.max(a,f-h)]+o[Math.min(s,f+h)]))/r,l-=o[Math.max(a,f-c)]}}function ni(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let s=n*r[i],u=a*n;for(let l=i,c=i+u;l<c;l+=a)s+=r[Math.min(o,l)];for(let l=i,c=o;l<=c;l+=a)s+=r[Math.min(o,l+u)],e[l]=s/t,s-=r[Math.max(i,l-u)]}}var ti=Array.prototype,Ss=ti.slice;var ei=Math.sqrt(50),ri=Math.sqrt(10),ii=Math.sqrt(2);function En(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=ei?10:o>=ri?5:o>=ii?2:1,s,u,l;return i<0?(l=Math.pow(10,-i)/a,s=Math.round(n*l),u=Math.round(t*l),s/l<n&&++s,u/l>t&&--u,l=-l):(l=Math.pow(10,i)*a,s=Math.round(n/l),u=Math.round(t/l),s*l<n&&++s,u*l>t&&--u),u<s&&.5<=e&&e<2?En(n,t,e*2):[s,u,l]}function Rn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?En(t,n,e):En(n,t,e);if(!(o>=i))return[];let s=o-i+1,u=new Array(s);if(r)if(a<0)for(let l=0;l<s;++l)u[l]=(o-l)/-a;else for(let l=0;l<s;++l)u[l]=(o-l)*a;else if(a<0)for(let l=0;l<s;++l)u[l]=(i+l)/-a;else for(let l=0;l<s;++l)u[l]=(i+l)*a;return u}function $n(n,t,e){return t=+t,n=+n,e=+e,En(n,t,e)[2]}function Bt(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?$n(t,n,e):$n(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}var Es=oi(Math.random);function oi(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,s=e[o+r];e[o+r]=e[a+r],e[a+r]=s}return e}}function fn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function Mn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function W(){}var nn=.7,cn=1/nn,un="\\s*([+-]?\\d+)\\s*",bn="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",V="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ai=/^#([0-9a-f]{3,8})$/,si=new RegExp(`^rgb\\(${un},${un},${un}\\)$`),ui=new RegExp(`^rgb\\(${V},${V},${V}\\)$`),li=new RegExp(`^rgba\\(${un},${un},${un},${bn}\\)$`),ci=new RegExp(`^rgba\\(${V},${V},${V},${bn}\\)$`),fi=new RegExp(`^hsl\\(${bn},${V},${V}\\)$`),hi=new RegExp(`^hsla\\(${bn},${V},${V},${bn}\\)$`),Vt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};fn(W,hn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:Xt,formatHex:Xt,formatHex8:di,formatHsl:mi,formatRgb:jt,toString:jt});function Xt(){return this.rgb().formatHex()}function di(){return this.rgb().formatHex8()}function mi(){return ne(this).formatHsl()}function jt(){return this.rgb().formatRgb()}function hn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=ai.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?Yt(t):e===3?new $(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Cn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Cn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=si.exec(n))?new $(t[1],t[2],t[3],1):(t=ui.exec(n))?new $(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=li.exec(n))?Cn(t[1],t[2],t[3],t[4]):(t=ci.exec(n))?Cn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=fi.exec(n))?Wt(t[1],t[2]/100,t[3]/100,1):(t=hi.exec(n))?Wt(t[1],t[2]/100,t[3]/100,t[4]):Vt.hasOwnProperty(n)?Yt(Vt[n]):n==="transparent"?new $(NaN,NaN,NaN,0):null}function Yt(n){return new $(n>>16&255,n>>8&255,n&255,1)}function Cn(n,t,e,r){return r<=0&&(n=t=e=NaN),new $(n,t,e,r)}function lt(n){return n instanceof W||(n=hn(n)),n?(n=n.rgb(),new $(n.r,n.g,n.b,n.opacity)):new $}function tn(n,t,e,r){return arguments.length===1?lt(n):new $(n,t,e,r??1)}function $(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}fn($,tn,Mn(W,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new $(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new $(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new $(Z(this.r),Z(this.g),Z(this.b),Ln(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Ut,formatHex:Ut,formatHex8:pi,formatRgb:Gt,toString:Gt}));function Ut(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}`}function pi(){return`#${Q(this.r)}${Q(this.g)}${Q(this.b)}${Q((isNaN(this.opacity)?1:this.opacity)*255)}`}function Gt(){let n=Ln(this.opacity);return`${n===1?"rgb(":"rgba("}${Z(this.r)}, ${Z(this.g)}, ${Z(this.b)}${n===1?")":`, ${n})`}`}function Ln(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function Z(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function Q(n){return n=Z(n),(n<16?"0":"")+n.toString(16)}function Wt(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new O(n,t,e,r)}function ne(n){if(n instanceof O)return new O(n.h,n.s,n.l,n.opacity);if(n instanceof W||(n=hn(n)),!n)return new O;if(n instanceof O)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,s=o-i,u=(o+i)/2;return s?(t===o?a=(e-r)/s+(e<r)*6:e===o?a=(r-t)/s+2:a=(t-e)/s+4,s/=u<.5?o+i:2-o-i,a*=60):s=u>0&&u<1?0:a,new O(a,s,u,n.opacity)}function Pn(n,t,e,r){return arguments.length===1?ne(n):new O(n,t,e,r??1)}function O(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}fn(O,Pn,Mn(W,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new O(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new O(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new $(it(n>=240?n-240:n+120,i,r),it(n,i,r),it(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new O(Kt(this.h),In(this.s),In(this.l),Ln(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Ln(this.opacity);return`${n===1?"hsl(":"hsla("}${Kt(this.h)}, ${In(this.s)*100}%, ${In(this.l)*100}%${n===1?")":`, ${n})`}`}}));function Kt(n){return n=(n||0)%360,n<0?n+360:n}function In(n){return Math.max(0,Math.min(1,n||0))}function it(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var te=Math.PI/180,ee=180/Math.PI,Tn=18,re=.96422,ie=1,oe=.82521,ae=4/29,ln=6/29,se=3*ln*ln,gi=ln*ln*ln;function ue(n){if(n instanceof X)return new X(n.l,n.a,n.b,n.opacity);if(n instanceof Y)return ce(n);n instanceof $||(n=lt(n));var t=ut(n.r),e=ut(n.g),r=ut(n.b),i=ot((.2225045*t+.7168786*e+.0606169*r)/ie),o,a;return t===e&&e===r?o=a=i:(o=ot((.4360747*t+.3850649*e+.1430804*r)/re),a=ot((.0139322*t+.0971045*e+.7141733*r)/oe)),new X(116*i-16,500*(o-i),200*(i-a),n.opacity)}function le(n,t,e,r){return arguments.length===1?ue(n):new X(n,t,e,r??1)}function X(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}fn(X,le,Mn(W,{brighter(n){return new X(this.l+Tn*(n??1),this.a,this.b,this.opacity)},darker(n){return new X(this.l-Tn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=re*at(t),n=ie*at(n),e=oe*at(e),new $(st(3.1338561*t-1.6168667*n-.4906146*e),st(-.9787684*t+1.9161415*n+.033454*e),st(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function ot(n){return n>gi?Math.pow(n,1/3):n/se+ae}function at(n){return n>ln?n*n*n:se*(n-ae)}function st(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function ut(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function xi(n){if(n instanceof Y)return new Y(n.h,n.c,n.l,n.opacity);if(n instanceof X||(n=ue(n)),n.a===0&&n.b===0)return new Y(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*ee;return new Y(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function qn(n,t,e,r){return arguments.length===1?xi(n):new Y(n,t,e,r??1)}function Y(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function ce(n){if(isNaN(n.h))return new X(n.l,0,0,n.opacity);var t=n.h*te;return new X(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}fn(Y,qn,Mn(W,{brighter(n){return new Y(this.h,this.c,this.l+Tn*(n??1),this.opacity)},darker(n){return new Y(this.h,this.c,this.l-Tn*(n??1),this.opacity)},rgb(){return ce(this).rgb()}}));var fe=-.14861,ct=1.78277,ft=-.29227,Fn=-.90649,vn=1.97294,Qt=vn*Fn,Zt=vn*ct,Jt=ct*ft-Fn*fe;function yi(n){if(n instanceof J)return new J(n.h,n.s,n.l,n.opacity);n instanceof $||(n=lt(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Jt*r+Qt*t-Zt*e)/(Jt+Qt-Zt),o=r-i,a=(vn*(e-i)-ft*o)/Fn,s=Math.sqrt(a*a+o*o)/(vn*i*(1-i)),u=s?Math.atan2(a,o)*ee-120:NaN;return new J(u<0?u+360:u,s,i,n.opacity)}function Dn(n,t,e,r){return arguments.length===1?yi(n):new J(n,t,e,r??1)}function J(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}fn(J,Dn,Mn(W,{brighter(n){return n=n==null?cn:Math.pow(cn,n),new J(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?nn:Math.pow(nn,n),new J(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*te,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new $(255*(t+e*(fe*r+ct*i)),255*(t+e*(ft*r+Fn*i)),255*(t+e*(vn*r)),this.opacity)}}));function pe(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function wi(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,s=r<t-1?n[r+2]:2*o-i;return pe((e-r/t)*t,a,i,o,s)}}function bi(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],s=n[(r+2)%t];return pe((e-r/t)*t,i,o,a,s)}}var On=n=>()=>n;function ge(n,t){return function(e){return n+e*t}}function vi(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function pt(n,t){var e=t-n;return e?ge(n,e>180||e<-180?e-360*Math.round(e/360):e):On(isNaN(n)?t:n)}function Mi(n){return(n=+n)==1?C:function(t,e){return e-t?vi(t,e,n):On(isNaN(t)?e:t)}}function C(n,t){var e=t-n;return e?ge(n,e):On(isNaN(n)?t:n)}var he=(function n(t){var e=Mi(t);function r(i,o){var a=e((i=tn(i)).r,(o=tn(o)).r),s=e(i.g,o.g),u=e(i.b,o.b),l=C(i.opacity,o.opacity);return function(c){return i.r=a(c),i.g=s(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=n,r})(1);function xe(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,s;for(a=0;a<e;++a)s=tn(t[a]),r[a]=s.r||0,i[a]=s.g||0,o[a]=s.b||0;return r=n(r),i=n(i),o=n(o),s.opacity=1,function(u){return s.r=r(u),s.g=i(u),s.b=o(u),s+""}}}var Is=xe(wi),Ls=xe(bi);function ki(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function _i(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ai(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=Hn(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(s){for(a=0;a<r;++a)o[a]=i[a](s);return o}}function Ni(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function H(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Si(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=Hn(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var dt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,ht=new RegExp(dt.source,"g");function Ei(n){return function(){return n}}function $i(n){return function(t){return n(t)+""}}function Ri(n,t){var e=dt.lastIndex=ht.lastIndex=0,r,i,o,a=-1,s=[],u=[];for(n=n+"",t=t+"";(r=dt.exec(n))&&(i=ht.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),s[a]?s[a]+=o:s[++a]=o),(r=r[0])===(i=i[0])?s[a]?s[a]+=i:s[++a]=i:(s[++a]=null,u.push({i:a,x:H(r,i)})),e=ht.lastIndex;return e<t.length&&(o=t.slice(e),s[a]?s[a]+=o:s[++a]=o),s.length<2?u[0]?$i(u[0].x):Ei(t):(t=u.length,function(l){for(var c=0,h;c<t;++c)s[(h=u[c]).i]=h.x(l);return s.join("")})}function Hn(n,t){var e=typeof t,r;return t==null||e==="boolean"?On(t):(e==="number"?H:e==="string"?(r=hn(t))?(t=r,he):Ri:t instanceof hn?he:t instanceof Date?Ni:_i(t)?ki:Array.isArray(t)?Ai:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Si:H)(n,t)}function ye(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var de=180/Math.PI,mt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function we(n,t,e,r,i,o){var a,s,u;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(u=n*e+t*r)&&(e-=n*u,r-=t*u),(s=Math.sqrt(e*e+r*r))&&(e/=s,r/=s,u/=s),n*r<t*e&&(n=-n,t=-t,u=-u,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*de,skewX:Math.atan(u)*de,scaleX:a,scaleY:s}}var zn;function Ci(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?mt:we(t.a,t.b,t.c,t.d,t.e,t.f)}function Ii(n){return n==null||(zn||(zn=document.createElementNS("http://www.w3.org/2000/svg","g")),zn.setAttribute("transform",n),!(n=zn.transform.baseVal.consolidate()))?mt:(n=n.matrix,we(n.a,n.b,n.c,n.d,n.e,n.f))}function be(n,t,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,c,h,f,d,m){if(l!==h||c!==f){var g=d.push("translate(",null,t,null,e);m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h||f)&&d.push("translate("+h+t+f+e)}function a(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(l,c)})):c&&h.push(i(h)+"rotate("+c+r)}function s(l,c,h,f){l!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(l,c)}):c&&h.push(i(h)+"skewX("+c+r)}function u(l,c,h,f,d,m){if(l!==h||c!==f){var g=d.push(i(d)+"scale(",null,",",null,")");m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=n(l),c=n(c),o(l.translateX,l.translateY,c.translateX,c.translateY,h,f),a(l.rotate,c.rotate,h,f),s(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(d){for(var m=-1,g=f.length,x;++m<g;)h[(x=f[m]).i]=x.x(d);return h.join("")}}}var Ts=be(Ci,"px, ","px)","deg)"),Ps=be(Ii,", ",")",")"),Li=1e-12;function me(n){return((n=Math.exp(n))+1/n)/2}function Ti(n){return((n=Math.exp(n))-1/n)/2}function Pi(n){return((n=Math.exp(2*n))-1)/(n+1)}var qs=(function n(t,e,r){function i(o,a){var s=o[0],u=o[1],l=o[2],c=a[0],h=a[1],f=a[2],d=c-s,m=h-u,g=d*d+m*m,x,w;if(g<Li)w=Math.log(f/l)/t,x=function(E){return[s+E*d,u+E*m,l*Math.exp(t*E*w)]};else{var b=Math.sqrt(g),_=(f*f-l*l+r*g)/(2*l*e*b),A=(f*f-l*l-r*g)/(2*f*e*b),S=Math.log(Math.sqrt(_*_+1)-_),v=Math.log(Math.sqrt(A*A+1)-A);w=(v-S)/t,x=function(E){var B=E*w,q=me(S),F=l/(e*b)*(q*Pi(t*B+S)-Ti(S));return[s+F*d,u+F*m,l*q/me(t*B+S)]}}return x.duration=Math.abs(w)*1e3*t/Math.SQRT2,x}return i.rho=function(o){var a=Math.max(.001,+o),s=a*a,u=s*s;return n(a,s,u)},i})(Math.SQRT2,2,4);function ve(n){return function(t,e){var r=n((t=Pn(t)).h,(e=Pn(e)).h),i=C(t.s,e.s),o=C(t.l,e.l),a=C(t.opacity,e.opacity);return function(s){return t.h=r(s),t.s=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var Fs=ve(pt),Ds=ve(C);function Me(n){return function(t,e){var r=n((t=qn(t)).h,(e=qn(e)).h),i=C(t.c,e.c),o=C(t.l,e.l),a=C(t.opacity,e.opacity);return function(s){return t.h=r(s),t.c=i(s),t.l=o(s),t.opacity=a(s),t+""}}}var zs=Me(pt),Os=Me(C);function ke(n){return(function t(e){e=+e;function r(i,o){var a=n((i=Dn(i)).h,(o=Dn(o)).h),s=C(i.s,o.s),u=C(i.l,o.l),l=C(i.opacity,o.opacity);return function(c){return i.h=a(c),i.s=s(c),i.l=u(Math.pow(c,e)),i.opacity=l(c),i+""}}return r.gamma=t,r})(1)}var Hs=ke(pt),Bs=ke(C);function qi(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Vn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function dn(n){return n=Vn(Math.abs(n)),n?n[1]:NaN}function Fi(n,t){return function(e,r){for(var i=e.length,o=[],a=0,s=n[0],u=0;i>0&&s>0&&(u+s+1>r&&(s=Math.max(1,r-u)),o.push(e.substring(i-=s,i+s)),!((u+=s+1)>r));)s=n[a=(a+1)%n.length];return o.reverse().join(t)}}function Di(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var zi=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function mn(n){if(!(t=zi.exec(n)))throw new Error("invalid format: "+n);var t;return new gt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}mn.prototype=gt.prototype;function gt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}gt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Oi(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var Xn;function Hi(n,t){var e=Vn(n,t);if(!e)return Xn=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(Xn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Vn(n,Math.max(0,t+o-1))[0]}function _e(n,t){var e=Vn(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Ae={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:qi,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>_e(n*100,t),r:_e,s:Hi,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Ne(n){return n}var Se=Array.prototype.map,Ee=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Bi(n){var t=n.grouping===void 0||n.thousands===void 0?Ne:Fi(Se.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Ne:Di(Se.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",s=n.minus===void 0?"−":n.minus+"",u=n.nan===void 0?"NaN":n.nan+"";function l(h,f){h=mn(h);var d=h.fill,m=h.align,g=h.sign,x=h.symbol,w=h.zero,b=h.width,_=h.comma,A=h.precision,S=h.trim,v=h.type;v==="n"?(_=!0,v="g"):Ae[v]||(A===void 0&&(A=12),S=!0,v="g"),(w||d==="0"&&m==="=")&&(w=!0,d="0",m="=");var E=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?e:x==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),B=(x==="$"?r:/[%p]/.test(v)?a:"")+(f&&f.suffix!==void 0?f.suffix:""),q=Ae[v],F=/[defgprs%]/.test(v);A=A===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,A)):Math.max(0,Math.min(20,A));function z(p){var k=E,N=B,G,It,An;if(v==="c")N=q(p)+N,p="";else{p=+p;var Nn=p<0||1/p<0;if(p=isNaN(p)?u:q(Math.abs(p),A),S&&(p=Oi(p)),Nn&&+p==0&&g!=="+"&&(Nn=!1),k=(Nn?g==="("?g:s:g==="-"||g==="("?"":g)+k,N=(v==="s"&&!isNaN(p)&&Xn!==void 0?Ee[8+Xn/3]:"")+N+(Nn&&g==="("?")":""),F){for(G=-1,It=p.length;++G<It;)if(An=p.charCodeAt(G),48>An||An>57){N=(An===46?i+p.slice(G+1):p.slice(G))+N,p=p.slice(0,G);break}}}_&&!w&&(p=t(p,1/0));var Sn=k.length+p.length+N.length,j=Sn<b?new Array(b-Sn+1).join(d):"";switch(_&&w&&(p=t(j+p,j.length?b-N.length:1/0),j=""),m){case"<":p=k+p+N+j;break;case"=":p=k+j+p+N;break;case"^":p=j.slice(0,Sn=j.length>>1)+k+p+N+j.slice(Sn);break;default:p=j+k+p+N;break}return o(p)}return z.toString=function(){return h+""},z}function c(h,f){var d=Math.max(-8,Math.min(8,Math.floor(dn(f)/3)))*3,m=Math.pow(10,-d),g=l((h=mn(h),h.type="f",h),{suffix:Ee[8+d/3]});return function(x){return g(m*x)}}return{format:l,formatPrefix:c}}var Bn,jn,xt;Vi({thousands:",",grouping:[3],currency:["$",""]});function Vi(n){return Bn=Bi(n),jn=Bn.format,xt=Bn.formatPrefix,Bn}function $e(n){return Math.max(0,-dn(Math.abs(n)))}function Re(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(dn(t)/3)))*3-dn(Math.abs(n)))}function Ce(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,dn(t)-dn(n))+1}function qe(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Xi(n){return function(){return n}}function ji(n){return+n}var Ie=[0,1];function pn(n){return n}function yt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Xi(isNaN(t)?NaN:.5)}function Yi(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function Ui(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=yt(i,r),o=e(a,o)):(r=yt(r,i),o=e(o,a)),function(s){return o(r(s))}}function Gi(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=yt(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(s){var u=zt(n,s,1,r)-1;return o[u](i[u](s))}}function Fe(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function De(){var n=Ie,t=Ie,e=Hn,r,i,o,a=pn,s,u,l;function c(){var f=Math.min(n.length,t.length);return a!==pn&&(a=Yi(n[0],n[f-1])),s=f>2?Gi:Ui,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=s(n.map(r),t,e)))(r(a(f)))}return h.invert=function(f){return a(i((l||(l=s(t,n.map(r),H)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,ji),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=ye,c()},h.clamp=function(f){return arguments.length?(a=f?!0:pn,c()):a!==pn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,d){return r=f,i=d,c()}}function Wi(){return De()(pn,pn)}function Ki(n,t,e,r){var i=Bt(n,t,e),o;switch(r=mn(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=Re(i,a))&&(r.precision=o),xt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Ce(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=$e(i))&&(r.precision=o-(r.type==="%")*2);break}}return jn(r)}function Qi(n){var t=n.domain;return n.ticks=function(e){var r=t();return Rn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return Ki(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],s=r[o],u,l,c=10;for(s<a&&(l=a,a=s,s=l,l=i,i=o,o=l);c-- >0;){if(l=$n(a,s,e),l===u)return r[i]=a,r[o]=s,t(r);if(l>0)a=Math.floor(a/l)*l,s=Math.ceil(s/l)*l;else if(l<0)a=Math.ceil(a*l)/l,s=Math.floor(s*l)/l;else break;u=l}return n},n}function wt(){var n=Wi();return n.copy=function(){return Fe(n,wt())},qe.apply(n,arguments),Qi(n)}function Zi(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function Le(n){return Math.log(n)}function Te(n){return Math.exp(n)}function Ji(n){return-Math.log(-n)}function no(n){return-Math.exp(-n)}function to(n){return isFinite(n)?+("1e"+n):n<0?0:n}function eo(n){return n===10?to:n===Math.E?Math.exp:t=>Math.pow(n,t)}function ro(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function Pe(n){return(t,e)=>-n(-t,e)}function io(n){let t=n(Le,Te),e=t.domain,r=10,i,o;function a(){return i=ro(r),o=eo(r),e()[0]<0?(i=Pe(i),o=Pe(o),n(Ji,no)):n(Le,Te),t}return t.base=function(s){return arguments.length?(r=+s,a()):r},t.domain=function(s){return arguments.length?(e(s),a()):e()},t.ticks=s=>{let u=e(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=i(l),d=i(c),m,g,x=s==null?10:+s,w=[];if(!(r%1)&&d-f<x){if(f=Math.floor(f),d=Math.ceil(d),l>0){for(;f<=d;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;w.push(g)}}else for(;f<=d;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;w.push(g)}w.length*2<x&&(w=Rn(l,c,x))}else w=Rn(f,d,Math.min(d-f,x)).map(o);return h?w.reverse():w},t.tickFormat=(s,u)=>{if(s==null&&(s=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=mn(u)).precision==null&&(u.trim=!0),u=jn(u)),s===1/0)return u;let l=Math.max(1,r*s/t.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=l?u(c):""}},t.nice=()=>e(Zi(e(),{floor:s=>o(Math.floor(i(s))),ceil:s=>o(Math.ceil(i(s)))})),t}function bt(){let n=io(De()).domain([1,10]);return n.copy=()=>Fe(n,bt()).base(n.base()),qe.apply(n,arguments),n}var vt="http://www.w3.org/1999/xhtml",ze={svg:"http://www.w3.org/2000/svg",xhtml:vt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Oe(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),ze.hasOwnProperty(t)?{space:ze[t],local:n}:n}function oo(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===vt&&t.documentElement.namespaceURI===vt?t.createElement(n):t.createElementNS(e,n)}}function ao(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function He(n){var t=Oe(n);return(t.local?ao:oo)(t)}function so(){}function Be(n){return n==null?so:function(){return this.querySelector(n)}}function uo(n){typeof n!="function"&&(n=Be(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=new Array(a),u,l,c=0;c<a;++c)(u=o[c])&&(l=n.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),s[c]=l);return new L(r,this._parents)}function lo(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function co(){return[]}function fo(n){return n==null?co:function(){return this.querySelectorAll(n)}}function ho(n){return function(){return lo(n.apply(this,arguments))}}function mo(n){typeof n=="function"?n=ho(n):n=fo(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],s=a.length,u,l=0;l<s;++l)(u=a[l])&&(r.push(n.call(u,u.__data__,l,a)),i.push(u));return new L(r,i)}function po(n){return function(){return this.matches(n)}}function Ve(n){return function(t){return t.matches(n)}}var go=Array.prototype.find;function xo(n){return function(){return go.call(this.children,n)}}function yo(){return this.firstElementChild}function wo(n){return this.select(n==null?yo:xo(typeof n=="function"?n:Ve(n)))}var bo=Array.prototype.filter;function vo(){return Array.from(this.children)}function Mo(n){return function(){return bo.call(this.children,n)}}function ko(n){return this.selectAll(n==null?vo:Mo(typeof n=="function"?n:Ve(n)))}function _o(n){typeof n!="function"&&(n=po(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,s=r[i]=[],u,l=0;l<a;++l)(u=o[l])&&n.call(u,u.__data__,l,o)&&s.push(u);return new L(r,this._parents)}function Xe(n){return new Array(n.length)}function Ao(){return new L(this._enter||this._groups.map(Xe),this._parents)}function Yn(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Yn.prototype={constructor:Yn,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function No(n){return function(){return n}}function So(n,t,e,r,i,o){for(var a=0,s,u=t.length,l=o.length;a<l;++a)(s=t[a])?(s.__data__=o[a],r[a]=s):e[a]=new Yn(n,o[a]);for(;a<u;++a)(s=t[a])&&(i[a]=s)}function Eo(n,t,e,r,i,o,a){var s,u,l=new Map,c=t.length,h=o.length,f=new Array(c),d;for(s=0;s<c;++s)(u=t[s])&&(f[s]=d=a.call(u,u.__data__,s,t)+"",l.has(d)?i[s]=u:l.set(d,u));for(s=0;s<h;++s)d=a.call(n,o[s],s,o)+"",(u=l.get(d))?(r[s]=u,u.__data__=o[s],l.delete(d)):e[s]=new Yn(n,o[s]);for(s=0;s<c;++s)(u=t[s])&&l.get(f[s])===u&&(i[s]=u)}function $o(n){return n.__data__}function Ro(n,t){if(!arguments.length)return Array.from(this,$o);var e=t?Eo:So,r=this._parents,i=this._groups;typeof n!="function"&&(n=No(n));for(var o=i.length,a=new Array(o),s=new Array(o),u=new Array(o),l=0;l<o;++l){var c=r[l],h=i[l],f=h.length,d=Co(n.call(c,c&&c.__data__,l,r)),m=d.length,g=s[l]=new Array(m),x=a[l]=new Array(m),w=u[l]=new Array(f);e(c,h,g,x,w,d,t);for(var b=0,_=0,A,S;b<m;++b)if(A=g[b]){for(b>=_&&(_=b+1);!(S=x[_])&&++_<m;);A._next=S||null}}return a=new L(a,r),a._enter=s,a._exit=u,a}function Co(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Io(){return new L(this._exit||this._groups.map(Xe),this._parents)}function Lo(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function To(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),s=new Array(i),u=0;u<a;++u)for(var l=e[u],c=r[u],h=l.length,f=s[u]=new Array(h),d,m=0;m<h;++m)(d=l[m]||c[m])&&(f[m]=d);for(;u<i;++u)s[u]=e[u];return new L(s,this._parents)}function Po(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function qo(n){n||(n=Fo);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],s=a.length,u=i[o]=new Array(s),l,c=0;c<s;++c)(l=a[c])&&(u[c]=l);u.sort(t)}return new L(i,this._parents).order()}function Fo(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function Do(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function zo(){return Array.from(this)}function Oo(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function Ho(){let n=0;for(let t of this)++n;return n}function Bo(){return!this.node()}function Vo(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,s;o<a;++o)(s=i[o])&&n.call(s,s.__data__,o,i);return this}function Xo(n){return function(){this.removeAttribute(n)}}function jo(n){return function(){this.removeAttributeNS(n.space,n.local)}}function Yo(n,t){return function(){this.setAttribute(n,t)}}function Uo(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function Go(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function Wo(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Ko(n,t){var e=Oe(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?jo:Xo:typeof t=="function"?e.local?Wo:Go:e.local?Uo:Yo)(e,t))}function je(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function Qo(n){return function(){this.style.removeProperty(n)}}function Zo(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Jo(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function na(n,t,e){return arguments.length>1?this.each((t==null?Qo:typeof t=="function"?Jo:Zo)(n,t,e??"")):ta(this.node(),n)}function ta(n,t){return n.style.getPropertyValue(t)||je(n).getComputedStyle(n,null).getPropertyValue(t)}function ea(n){return function(){delete this[n]}}function ra(n,t){return function(){this[n]=t}}function ia(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function oa(n,t){return arguments.length>1?this.each((t==null?ea:typeof t=="function"?ia:ra)(n,t)):this.node()[n]}function Ye(n){return n.trim().split(/^|\s+/)}function kt(n){return n.classList||new Ue(n)}function Ue(n){this._node=n,this._names=Ye(n.getAttribute("class")||"")}Ue.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function Ge(n,t){for(var e=kt(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function We(n,t){for(var e=kt(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function aa(n){return function(){Ge(this,n)}}function sa(n){return function(){We(this,n)}}function ua(n,t){return function(){(t.apply(this,arguments)?Ge:We)(this,n)}}function la(n,t){var e=Ye(n+"");if(arguments.length<2){for(var r=kt(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?ua:t?aa:sa)(e,t))}function ca(){this.textContent=""}function fa(n){return function(){this.textContent=n}}function ha(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function da(n){return arguments.length?this.each(n==null?ca:(typeof n=="function"?ha:fa)(n)):this.node().textContent}function ma(){this.innerHTML=""}function pa(n){return function(){this.innerHTML=n}}function ga(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function xa(n){return arguments.length?this.each(n==null?ma:(typeof n=="function"?ga:pa)(n)):this.node().innerHTML}function ya(){this.nextSibling&&this.parentNode.appendChild(this)}function wa(){return this.each(ya)}function ba(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function va(){return this.each(ba)}function Ma(n){var t=typeof n=="function"?n:He(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function ka(){return null}function _a(n,t){var e=typeof n=="function"?n:He(n),r=t==null?ka:typeof t=="function"?t:Be(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function Aa(){var n=this.parentNode;n&&n.removeChild(this)}function Na(){return this.each(Aa)}function Sa(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Ea(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function $a(n){return this.select(n?Ea:Sa)}function Ra(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Ca(n){return function(t){n.call(this,t,this.__data__)}}function Ia(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function La(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function Ta(n,t,e){return function(){var r=this.__on,i,o=Ca(t);if(r){for(var a=0,s=r.length;a<s;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function Pa(n,t,e){var r=Ia(n+""),i,o=r.length,a;if(arguments.length<2){var s=this.node().__on;if(s){for(var u=0,l=s.length,c;u<l;++u)for(i=0,c=s[u];i<o;++i)if((a=r[i]).type===c.type&&a.name===c.name)return c.value}return}for(s=t?Ta:La,i=0;i<o;++i)this.each(s(r[i],t,e));return this}function Ke(n,t,e){var r=je(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function qa(n,t){return function(){return Ke(this,n,t)}}function Fa(n,t){return function(){return Ke(this,n,t.apply(this,arguments))}}function Da(n,t){return this.each((typeof t=="function"?Fa:qa)(n,t))}function*za(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var Qe=[null];function L(n,t){this._groups=n,this._parents=t}function Oa(){return new L([[document.documentElement]],Qe)}function Ha(){return this}L.prototype=Oa.prototype={constructor:L,select:uo,selectAll:mo,selectChild:wo,selectChildren:ko,filter:_o,data:Ro,enter:Ao,exit:Io,join:Lo,merge:To,selection:Ha,order:Po,sort:qo,call:Do,nodes:zo,node:Oo,size:Ho,empty:Bo,each:Vo,attr:Ko,style:na,property:oa,classed:la,text:da,html:xa,raise:wa,lower:va,append:Ma,insert:_a,remove:Na,clone:$a,datum:Ra,on:Pa,dispatch:Da,[Symbol.iterator]:za};function _t(n){return typeof n=="string"?new L([[document.querySelector(n)]],[document.documentElement]):new L([[n]],Qe)}var Ba=0;function Va(){return new Mt}function Mt(){this._="@"+(++Ba).toString(36)}Mt.prototype=Va.prototype={constructor:Mt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var Xa="http://www.w3.org/2000/svg";function y(n,t={},...e){return Ze(document.createElement(n),t,e)}function M(n,t={},...e){return Ze(document.createElementNS(Xa,n),t,e)}var ja=Math.random().toString(36).slice(2,8),Ya=0;function Un(n){return`nn-${n}-${ja}-${Ya+=1}`}function R(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function T(n,t){n.textContent!==t&&(n.textContent=t)}function Ze(n,t,e){return R(n,t),n.append(...e),n}function Gn(n,t,e=!0){let r=y("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(s,u){let{data:l}=o;for(let c=0;c<n*t;c+=1){let[h,f,d]=u(s[c]);l[4*c]=h,l[4*c+1]=f,l[4*c+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Ua=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Ga=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function Je(n,t=2){return gn(String(Number(n.toFixed(t))+0))}function nr(n,t=2){return gn((Number(n.toFixed(t))+0).toFixed(t))}function en(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return gn(n.toExponential(t-1));let r=Number(n.toPrecision(t));return gn(e>=1e3?At(r):String(r))}function tr(n){let t=String(n),e=n.toFixed(2);return gn(t.length>e.length?t:e)}function At(n){return gn(n.toLocaleString("en-GB"))}function er(n){let t=n.trim().replace("−","-");return Ua.test(t)&&(t=t.replace(/[,\s]/g,"")),Ga.test(t)?Number(t)+0:null}function gn(n){return n.replaceAll("-","−")}function or(...n){return y("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Nt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=M("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=y("div",{class:"nn-frame"},this.svg),this.caption=y("figcaption",{},t),this.element=y("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(y("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;T(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},Wn=class extends Nt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:s=8,right:u=12,bottom:l=38,left:c=48}=a;this.area={left:c,top:s,right:e-u,bottom:r-l},this.x=rr(i).range([this.area.left,this.area.right]),this.y=rr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Un("clip"),this.horizontal=M("g",{class:"nn-axis"}),this.vertical=M("g",{class:"nn-axis"}),this.plot=M("g",{"clip-path":`url(#${this.id})`}),this.above=M("g");let{area:h}=this,[f,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${d}) rotate(-90)`;this.labels={x:M("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:M("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(M("clipPath",{id:this.id},M("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=ir(Pt(this.x),t),i=ir(qt(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),_t(this.horizontal).call(r),_t(this.vertical).call(i)}addHeatMap(t,e){let r=Gn(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function rr({domain:n,log:t=!1}){return(t?bt():wt()).domain(n)}function ir(n,{ticks:t=5,values:e=null,format:r=i=>Je(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Wa="application/vnd.jupyter.widget-view+json",Ka=/IPY_MODEL_([\w-]+)/g,ar=new WeakSet,sr=new WeakMap,Qa=500;function ur(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(sr.get(n)),sr.set(n,setTimeout(()=>Za(n),Qa)),ar.has(n)))return;ar.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:ns(o.state,Ja(n.context.model))}}finally{i(!1)}}}function Za(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of lr(n.context.model)){let a=n._modelsSync.get(o);a&&Object.keys(a.views??{}).length===0&&e.set(r,i)}}}function Ja(n){return lr(n).map(({id:t})=>t)}function lr(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,r)=>({outputs:t,number:r,output:e,id:e.data?.[Wa]?.model_id}))).filter(({id:t})=>t)}function ns(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Ka),([,a])=>a))}return e}var Kn=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:s}=tn(e.getPropertyValue(i).trim());return[o,a,s]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return cr(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return cr(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function cr(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function fr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function hr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var dr=`.nn {
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
`;var es=400;function mr({name:n,initial:t,build:e}){return{initialize({model:r}){ur(r.widget_manager)},render({model:r,el:i}){let o=new St(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append(y("style",{},dr),o.root),o.start(e(o)),()=>o.stop()}}}var St=class{#n;#a=()=>"";#t=0;#e=null;#r=y("p",{class:"nn-sentence","aria-hidden":"true"});#i=y("p",{class:"nn-spoken",role:"status"});#o=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=y("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",is)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!rs(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#s.push(t)}start(t){this.#a=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(fr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#s)t()}#l(){this.#t=0,this.#e??=new Kn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#a(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#r.textContent!==t&&(this.#r.isConnected||(this.#i.textContent=t,this.root.append(this.#r,this.#i)),this.#r.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>T(this.#i,t),es))}};function rs(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function is(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function pr(...n){return y("div",{class:"nn-controls"},...n)}function gr(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:s=!1,enabled:u=()=>!0}=t,l=t.step??(s?1:a?.02:.1),c=t.changes??(p=>({[e]:p})),h=t.value??(p=>p[e]),f=a?Math.log10:p=>p,d=Math.max(0,Math.ceil(-Math.log10(l))),m=p=>s?Math.round(a?10**p:p):a?Number((10**p).toPrecision(3)):Number(p.toFixed(d))+0,g=p=>s?At(p):tr(p),x=Un("box"),w=y("input",{type:"range",min:f(i),max:f(o),step:l,oninput:()=>E(m(Number(w.value))),onchange:()=>n.commit()}),b=y("input",{type:"text",id:x,inputmode:s?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(b.value),onfocus:()=>b.select()}),_=y("div",{class:"nn-note",role:"alert"}),A=y("label",{for:x}),S=null,v="";function E(p){T(_,""),n.set(c(p))}function B(p){let k=er(p);if(k===null||s&&k%1){b.value=v,T(_,`“${p}” is no ${s?"whole number":"number"}, so ${v} stays.`);return}let N=Math.min(o,Math.max(i,k));if(S=N,w.value=f(N),v=b.value=N===k?p.trim():g(N),E(N),n.commit(),N!==k){let G=`${g(i)} to ${g(o)}`;T(_,`${p} is outside ${G}, so ${v} is used.`)}}function q(p){let k=f(Math.min(o,Math.max(i,p)));return Math.abs(Number(w.value)-k)<=.501*l}function F(p){T(_,""),S=p,w.value=f(p),v=b.value=g(p)}let z=y("div",{class:"nn-row nn-slider"},A,b,w,_);return P(n,p=>{let k=h(p);(k!==S||!q(k))&&F(k);let N=typeof r=="function"?r(p):r;T(A,N),R(w,{"aria-label":N,"aria-valuetext":g(k),disabled:!u(p)}),R(b,{disabled:!u(p)}),z.classList.toggle("nn-disabled",!u(p))}),z}function rn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,s=y("button",{type:"button",onclick:()=>{i(n.state)&&e()}});return P(n,u=>{T(s,o(u)),R(s,{"aria-disabled":i(u)?null:"true"}),r&&R(s,{"aria-pressed":String(r(u))})}),s}function xr(n,...t){return y("div",{class:"nn-row nn-choice",role:"group","aria-label":n},y("span",{class:"nn-label"},n),y("div",{class:"nn-buttons"},...t))}function P(n,t){n.parts.push(t)}function yr(n,{key:t="step",label:e="step",last:r,most:i,perSecond:o,changes:a=s=>({[t]:s})}){let s=0,u=null;function l(m){u??={now:m,step:n.state[t]};let g=r(n.state),x=Math.min(g,u.step+Math.floor((m-u.now)/1e3*o));x!==n.state[t]&&n.set(a(x)),s=x<g?requestAnimationFrame(l):0,s||c()}function c(){u=null,n.commit(),n.redraw()}function h(){cancelAnimationFrame(s),s=0,u=null}function f(){if(s){h(),c();return}let m=r(n.state);n.state[t]>=m&&n.set(a(0)),hr()?n.choose(a(m)):s=requestAnimationFrame(l),n.redraw()}n.onStop(()=>cancelAnimationFrame(s));let d=m=>{h(),n.choose(a(Math.max(0,Math.min(r(n.state),m))))};return pr(xr("run",rn(n,{label:()=>s?"❚❚ Pause":"▶ Play",onclick:f}),rn(n,{label:"Back",onclick:()=>d(Math.min(r(n.state),n.state[t])-1),enabled:m=>m[t]>0}),rn(n,{label:"Step",onclick:()=>d(n.state[t]+1),enabled:m=>m[t]<r(m)}),rn(n,{label:"Reset",onclick:()=>d(0),enabled:m=>m[t]>0})),gr(n,{key:t,label:e,min:0,max:i,whole:!0,value:m=>Math.min(m[t],r(m)),changes:m=>(h(),a(Math.min(m,r(n.state))))}))}function wr(n){let t=n&32768?-1:1,e=n>>10&31,r=n&1023;return e===0?t*r*2**-24:e===31?r?NaN:t*(1/0):t*(1+r/1024)*2**(e-15)}var os={relu:n=>n>0?n:0,silu:n=>n/(1+Math.exp(-n)),tanh:Math.tanh,sigmoid:n=>1/(1+Math.exp(-n))};function br(n,t,e){let r=0,i=()=>(r+=e?2:4,e?wr(t.getUint16(r-2,!0)):t.getFloat32(r-4,!0)),o=s=>Float32Array.from({length:s},i);return{layers:n.map(s=>s.kind==="dense"?{...s,weights:o(s.outputs*s.inputs),biases:o(s.outputs)}:s),end:r}}function vr(n,t,e){let r=t;for(let i of n)i.kind==="dense"?r=as(i,r,e):r=r.map(os[i.kind]);return r}function as({inputs:n,outputs:t,weights:e,biases:r},i,o){let a=new Float64Array(o*t),s=n-n%4;for(let u=0;u<o;u+=1){let l=u*n;for(let c=0;c<t;c+=1){let h=c*n,[f,d,m,g]=[r[c],0,0,0];for(let x=0;x<s;x+=4)f+=i[l+x]*e[h+x],d+=i[l+x+1]*e[h+x+1],m+=i[l+x+2]*e[h+x+2],g+=i[l+x+3]*e[h+x+3];for(let x=s;x<n;x+=1)f+=i[l+x]*e[h+x];a[u*t+c]=f+d+m+g}}return a}var I=30,on=7,kr=5,U=12,Mr=784,ss=.06;function _r({layers:n,count:t},e){let r=br(n,e,!0),i=o=>e.getFloat32(r.end+4*o,!0);return{layers:r.layers,codes:Array.from({length:t},(o,a)=>[i(2*a),i(2*a+1)]),labels:Array.from({length:t},(o,a)=>e.getUint8(r.end+8*t+a))}}function xn(n,t){let r=vr(n,Float64Array.from(t.flat()),t.length).map(i=>255*Math.min(1,Math.max(0,i)));return t.map((i,o)=>r.subarray(o*Mr,(o+1)*Mr))}function Et({a:n,b:t},e){let r=Math.min(I,Math.max(0,e))/I;return n.map((i,o)=>i+r*(t[o]-i))}function Ar(n){return Array.from({length:on},(t,e)=>Et(n,e*I/(on-1)))}function Nr([n,t],[e,r]){let i=o=>(o+.5)/U;return Array.from({length:U*U},(o,a)=>[n+i(a%U)*(t-n),r-i(Math.floor(a/U))*(r-e)])}function kn(n,[t,e]){let[r,i]=[0,1/0];return n.forEach(([o,a],s)=>{let u=(o-t)**2+(a-e)**2;u<i&&([r,i]=[s,u])}),{index:r,distance:Math.sqrt(i)}}function Sr(n){if(n.length<2)return 0;let t=n.map((e,r)=>{let i=n.filter((o,a)=>a!==r);return kn(i,e).distance});return t.sort((e,r)=>e-r),t[Math.floor(t.length/2)]}function Er(n){let t=[0,1].map(i=>{let o=n.map(a=>a[i]);return[Math.min(...o),Math.max(...o)]}),r=(Math.max(...t.map(([i,o])=>o-i))||1)*(.5+ss);return t.map(([i,o])=>[(i+o)/2-r,(i+o)/2+r])}var $r=`.nn-latent-codes {
  stroke: var(--nn-paper);
  stroke-width: 0.5px;
  pointer-events: none;
}

.nn-latent-back {
  opacity: 0.15;
}

.nn-latent-halo {
  stroke: var(--nn-paper);
  stroke-width: 4.5px;
  opacity: 0.8;
}

.nn-latent-way {
  stroke: var(--nn-text);
  stroke-width: 1.5px;
  stroke-dasharray: 6 4;
}

.nn-latent-gap {
  stroke: var(--nn-text);
  stroke-width: 3px;
}

.nn svg .nn-latent-letter {
  font-weight: 700;
  font-size: max(13px, var(--nn-least, 0px));
}

.nn-latent-pictures {
  display: flex;
  flex: 1 1 190px;
  flex-wrap: wrap;
  gap: 0.6em 1.2em;
  place-content: center;
  max-width: 400px;
}

.nn .nn-latent-picture {
  flex: 1 1 140px;
  min-width: 0;
  max-width: 200px;
}

@container (min-width: 46em) {
  .nn-latent-pictures {
    flex-flow: column nowrap;
    align-items: center;
  }

  .nn .nn-latent-picture {
    flex: none;
    width: 200px;
  }
}

.nn-latent-picture .nn-map,
.nn-latent-stop .nn-map {
  position: static;
  display: block;
  width: 100%;
  border: 1px solid var(--nn-line);
}

.nn-latent-strip {
  display: grid;
  grid-template-columns: repeat(7, minmax(0, 1fr));
  gap: 0.3em;
  max-width: 620px;
  margin: 0.7em auto 0;
}

.nn .nn-latent-stop {
  min-width: 0;
  padding: 0.2em;
  text-align: center;
}

.nn-latent-stop span {
  display: block;
  font-size: max(12px, var(--nn-least, 0px));
}

.nn-latent-legend {
  justify-content: center;
  margin-top: 0.5em;
}

.nn .nn-latent-class {
  display: inline-flex;
  gap: 0.4em;
  align-items: center;
}

.nn svg.nn-latent-sample {
  display: inline-block;
  flex: none;
  width: 15px;
}
`;var Rr=["blue","orange","green","purple","grey"],Cr=["m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0z","m0-3.9l3.6 6.4h-7.2z","m-2.7-2.7h5.4v5.4h-5.4z","m0-4.2l3.2 4.2l-3.2 4.2l-3.2-4.2z","m-1.2-3.7h2.4v2.5h2.5v2.4h-2.5v2.5h-2.4v-2.5h-2.5v-2.4h2.5z","m0 3.9l3.6-6.4h-7.2z"];function Qn(n){return{fill:`var(--nn-${Rr[n%Rr.length]})`,shape:Cr[n%Cr.length]}}var Zn=-1;function Ir(n,t){let{names:e}=n.settings,r=[...new Set(t)].sort((o,a)=>o-a),i=[Zn,...r].map(o=>y("button",{type:"button",class:"nn-latent-class",onclick:()=>n.choose({lit:n.state.lit===o?Zn:o})},...o===Zn?["all classes"]:[ls(o),e[o]]));return P(n,({lit:o})=>{i.forEach((a,s)=>{R(a,{"aria-pressed":String((s?r[s-1]:Zn)===o)})})}),y("div",{class:"nn-buttons nn-latent-legend",role:"group","aria-label":"what the map shows"},...i,rn(n,{label:"Decode the whole map",pressed:({filled:o})=>o,onclick:()=>n.choose({filled:!n.state.filled})}))}function ls(n){let{fill:t,shape:e}=Qn(n);return M("svg",{viewBox:"-6 -6 12 12",class:"nn-latent-sample","aria-hidden":"true"},M("path",{class:"nn-latent-codes",fill:t,d:`M0 0${e}`}))}function Lr(n,{take:t,move:e,drop:r,from:i=[n],focused:o=n}){let a=null;for(let s of i)s.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),s.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),n.setPointerCapture(u.pointerId),a={begun:t(u)})});n.addEventListener("pointermove",s=>{a&&e(s,a.begun)});for(let s of["pointerup","pointercancel","lostpointercapture"])n.addEventListener(s,u=>{if(!a)return;let{begun:l}=a;a=null,r(u,l)})}var Tr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},K=10;function Pr(n,t,{label:e,at:r,to:i,text:o,...a}){let s=()=>a.bounds??[t.x.domain(),t.y.domain()],u=a.along??cs(a.step,s,r),l=M("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},M("circle",{r:16,class:"nn-target"}),a.shape??M("circle",{r:7,class:"nn-dot"})),c=h=>n.set(i(h.map((f,d)=>Jn(f,s()[d])),n.state));return Lr(l,{take(h){let[f,d]=r(n.state),[m,g]=t.pointAt(h);return[t.x(f)-m,t.y(d)-g]},move(h,f){let[d,m]=t.pointAt(h);c([t.x.invert(d+f[0]),t.y.invert(m+f[1])])},drop:()=>n.commit()}),l.addEventListener("keydown",h=>{let f=a.along?fs(h,a.along,n.state):hs(h,r(n.state),a.step,s(),d=>i(d,n.state));f&&(h.preventDefault(),n.choose(f))}),P(n,h=>{let f=r(h),[d,m]=[t.x(f[0]),t.y(f[1])];R(l,{transform:`translate(${d.toFixed(2)} ${m.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":$t(Jn(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function cs(n,t,e){let r=n[0]?0:1;return{get min(){return t()[r][0]},get max(){return t()[r][1]},value:i=>e(i)[r]}}function fs(n,{value:t,min:e,max:r,step:i,to:o},a){let s=Tr[n.key]?.reduce((l,c)=>l+c);if(n.key==="PageUp"&&(s=K),n.key==="PageDown"&&(s=-K),n.key==="Home"&&(s=-1/0),n.key==="End"&&(s=1/0),s===void 0)return null;let u=n.shiftKey?K:1;return o($t(Jn(t(a)+u*s*i,[e,r])),a)}function hs(n,t,e,r,i){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let l=r[o][n.key==="Home"?0:1];return i(t.map((c,h)=>h===o?l:c))}let a=Tr[n.key];if(n.key==="PageUp"&&(a=o?[0,K]:[K,0]),n.key==="PageDown"&&(a=o?[0,-K]:[-K,0]),!a)return null;e[0]||(a=[0,a[0]+a[1]]),e[1]||(a=[a[0]+a[1],0]);let s=n.shiftKey?K:1,u=t.map((l,c)=>l+s*a[c]*e[c]);return i(u.map((l,c)=>$t(Jn(l,r[c]))))}var $t=n=>Number(n.toFixed(6))+0,Jn=(n,[t,e])=>Math.min(e,Math.max(t,n));var _n=U*28;function qr(n,t,e){let r=t.addHeatMap(_n,_n),i=!1;P(n,({filled:o})=>{r.canvas.hidden=!o,!(!o||i)&&(i=!0,r.draw(ms(xn(e,Nr(t.x.domain(),t.y.domain()))),ds))})}var ds=n=>[n,n,n];function ms(n){let t=new Float64Array(_n*_n);return n.forEach((e,r)=>{let[i,o]=[28*Math.floor(r/U),28*(r%U)];for(let a=0;a<28;a+=1){let s=e.subarray(a*28,(a+1)*28);t.set(s,(i+a)*_n+o)}}),t}function nt(n){return`(${n.map(t=>en(t,3)).join(", ")})`}var ps={width:410,height:400},Fr=100;function Hr(n,{layers:t,codes:e,labels:r},i){let{names:o}=n.settings,[a,s]=Er(e),u=new Wn({title:"codes of images (drag A and B)",...ps,x:{domain:a,label:"code 1"},y:{domain:s,label:"code 2"},margin:{right:8}});qr(n,u,t);let l=zr("nn-latent-way"),c=zr("nn-latent-gap"),h=M("circle",{class:"nn-pointer",r:5});u.plot.append(gs(n,u,e,r),...l,...c),u.above.append(h,Dr(n,u,"b",I,a,s),Dr(n,u,"a",0,a,s)),u.svg.addEventListener("click",d=>xs(n,u,d)),u.onHover(d=>{let{index:m,distance:g}=kn(e,d);return`nearest code: ${o[r[m]]}
distance ${en(g)}`});let f=([d,m])=>[u.x(d).toFixed(2),u.y(m).toFixed(2)];return P(n,d=>{let{place:m,next:g}=i();Or(l,f(d.a),f(d.b)),Or(c,f(m),f(e[g.index]));let[x,w]=f(m),b=d.step>0&&d.step<I;R(h,{cx:x,cy:w,visibility:b?"visible":"hidden"})}),u}function gs(n,t,e,r){let i=[...new Set(r)].sort((u,l)=>u-l),o=i.map(u=>{let{fill:l,shape:c}=Qn(u),f=e.filter((d,m)=>r[m]===u).map(([d,m])=>`M${t.x(d).toFixed(1)} ${t.y(m).toFixed(1)}${c}`);return M("path",{class:"nn-latent-codes",fill:l,d:f.join("")})}),a=M("g",{},...o),s=null;return P(n,({lit:u})=>{u!==s&&(s=u,o.forEach((l,c)=>{let h=u>=0&&i[c]!==u;l.classList.toggle("nn-latent-back",h),i[c]===u&&a.append(l)}))}),a}function Dr(n,t,e,r,[i,o],[a,s]){let u=e.toUpperCase();return Pr(n,t,{label:`place ${u} on the map`,at:l=>l[e],to:l=>({[e]:l,step:r}),step:[(o-i)/Fr,(s-a)/Fr],text:l=>`${u} at ${nt(l[e])}`,shape:M("g",{},M("circle",{r:9,class:"nn-dot"}),M("text",{class:"nn-latent-letter",y:4.5},u))})}function xs(n,t,e){if(e.target.closest(".nn-handle"))return;let[r,i]=t.pointAt(e),{area:o}=t;r<o.left||r>o.right||i<o.top||i>o.bottom||n.choose({a:[t.x.invert(r),t.y.invert(i)],step:0})}function zr(n){return[M("line",{class:"nn-latent-halo"}),M("line",{class:n})]}function Or(n,[t,e],[r,i]){for(let o of n)R(o,{x1:t,y1:e,x2:r,y2:i})}var ys=Array.from({length:256},(n,t)=>[t,t,t]),ws=n=>ys[Math.round(n)];function Rt(){let{canvas:n,draw:t}=Gn(28,28,!1);return{canvas:n,draw:e=>t(e,ws)}}function Ct(){let n=Rt(),t=y("figcaption"),e=y("div",{class:"nn-frame"},n.canvas),r=y("figure",{class:"nn-panel nn-latent-picture"},t,e);return r.style.setProperty("--nn-width","180px"),{element:r,draw(i,o){n.draw(i),T(t,o)}}}function Br(n,t){let e=Array.from({length:on},(o,a)=>{let s=Rt(),u=a*I/(on-1),l=a===0?"A":a===on-1?"B":`${a}/${on-1}`;return{element:y("button",{type:"button",class:"nn-latent-stop","aria-label":`${l} of the way from A to B`,onclick:()=>n.choose({step:u})},s.canvas,y("span",{},l)),draw:s.draw,step:u}}),r="";return P(n,o=>{let a=String([o.a,o.b]);if(a!==r){r=a;let s=xn(t,Ar(o));e.forEach(({draw:u},l)=>u(s[l]))}for(let{element:s,step:u}of e)R(s,{"aria-pressed":String(o.step===u)})}),y("div",{class:"nn-latent-strip",role:"group","aria-label":"the way from A to B"},...e.map(({element:o})=>o))}var bs=.005;function Vr({place:n,next:t,name:e,gap:r},i){let o=`${vs(i)} is at ${nt(n)}`,{distance:a}=t;if(a<=bs*r)return`${o}, on the code of a real image (${e}).`;let s=`${o}. The nearest code of a real image (${e}) is ${en(a)} away`;if(!r)return`${s}.`;let u=`${nr(a/r,1)} times the usual distance between neighbours (${en(r)})`,l=a>kr*r?"No real image has its code near, so nothing has taught the decoder what to draw here.":"Real images have their codes near.";return`${s}, ${u}. ${l}`}function vs(n){return n<=0?"Place A":n>=I?"Place B":`The place after ${Math.round(100*n/I)} % of the way from A to B`}var $l=mr({name:"a map of codes and what the decoder makes of them",initial:{a:[0,0],b:[1,1],step:0,lit:-1,filled:!1},build(n){let{settings:t,data:e}=n,r=_r(t,new DataView(e.buffer,e.byteOffset,e.byteLength)),{layers:i,codes:o,labels:a}=r,s=Sr(o),u=null;n.parts.push(h=>{let f=Et(h,h.step),d=kn(o,f);u={place:f,next:d,gap:s,name:t.names[a[d.index]]}});let[l,c]=[Ct(),Ct()];return n.root.append(y("style",{},$r),or(Hr(n,r,()=>u),y("div",{class:"nn-latent-pictures"},l.element,c.element)),Ir(n,a),Br(n,i),yr(n,{label:"step from A to B",last:()=>I,most:I,perSecond:8})),({step:h})=>{let[f,d]=xn(i,[u.place,o[u.next.index]]);return l.draw(f,"decoded here"),c.draw(d,"nearest real code"),Vr(u,h)}}});export{$l as default};
