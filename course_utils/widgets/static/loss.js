function vi(t){return t}var xn=1,yn=2,bn=3,Mt=4,ue=1e-6;function Mi(t){return"translate("+t+",0)"}function ki(t){return"translate(0,"+t+")"}function Ai(t){return n=>+t(n)}function Ni(t,n){return n=Math.max(0,t.bandwidth()-n*2)/2,t.round()&&(n=Math.round(n)),e=>+t(e)+n}function Ti(){return!this.__axis}function le(t,n){var e=[],r=null,i=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===xn||t===Mt?-1:1,c=t===Mt||t===yn?"x":"y",h=t===xn||t===bn?Mi:ki;function f(p){var m=r??(n.ticks?n.ticks.apply(n,e):n.domain()),g=i??(n.tickFormat?n.tickFormat.apply(n,e):vi),b=Math.max(o,0)+a,_=n.range(),w=+_[0]+u,M=+_[_.length-1]+u,k=(n.bandwidth?Ni:Ai)(n.copy(),u),N=p.selection?p.selection():p,v=N.selectAll(".domain").data([null]),R=N.selectAll(".tick").data(m,n).order(),B=R.exit(),I=R.enter().append("g").attr("class","tick"),z=R.select("line"),F=R.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),R=R.merge(I),z=z.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),F=F.merge(I.append("text").attr("fill","currentColor").attr(c,l*b).attr("dy",t===xn?"0em":t===bn?"0.71em":"0.32em")),p!==N&&(v=v.transition(p),R=R.transition(p),z=z.transition(p),F=F.transition(p),B=B.transition(p).attr("opacity",ue).attr("transform",function(d){return isFinite(d=k(d))?h(d+u):this.getAttribute("transform")}),I.attr("opacity",ue).attr("transform",function(d){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(d))?A:k(d))+u)})),B.remove(),v.attr("d",t===Mt||t===yn?s?"M"+l*s+","+w+"H"+u+"V"+M+"H"+l*s:"M"+u+","+w+"V"+M:s?"M"+w+","+l*s+"V"+u+"H"+M+"V"+l*s:"M"+w+","+u+"H"+M),R.attr("opacity",1).attr("transform",function(d){return h(k(d)+u)}),z.attr(c+"2",l*o),F.attr(c,l*b).text(g),N.filter(Ti).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===yn?"start":t===Mt?"end":"middle"),N.each(function(){this.__axis=k})}return f.scale=function(p){return arguments.length?(n=p,f):n},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(u=+p,f):u},f}function ce(t){return le(bn,t)}function fe(t){return le(Mt,t)}function kt(t,n){return t==null||n==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function $i(t,n){return t==null||n==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function he(t){let n,e,r;t.length!==2?(n=kt,e=(a,u)=>kt(t(a),u),r=(a,u)=>t(a)-u):(n=t===kt||t===$i?t:Si,e=t,r=t);function i(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=i(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:i,center:s,right:o}}function Si(){return 0}function Ei(t){return t===null?NaN:+t}var pe=he(kt),de=pe.right,Lu=pe.left,Ou=he(Ei).center;var qu=me(ge),Iu=me(Ri);function me(t){return function(n,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=n;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return n;let a=e&&t(e),u=r&&t(r),l=i.slice();return a&&u?(st(a,l,i,o,s),st(a,i,l,o,s),st(a,l,i,o,s),at(u,i,l,o,s),at(u,l,i,o,s),at(u,i,l,o,s)):a?(st(a,i,l,o,s),st(a,l,i,o,s),st(a,i,l,o,s)):u&&(at(u,i,l,o,s),at(u,l,i,o,s),at(u,i,l,o,s)),n}}function st(t,n,e,r,i){for(let o=0,s=r*i;o<s;)t(n,e,o,o+=r,1)}function at(t,n,e,r,i){for(let o=0,s=r*i;o<r;++o)t(n,e,o,o+s,r)}function Ri(t){let n=ge(t);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,n(e,r,i+0,o+0,s),n(e,r,i+1,o+1,s),n(e,r,i+2,o+2,s),n(e,r,i+3,o+3,s)}}function ge(t){let n=Math.floor(t);if(n===t)return Ci(t);let e=t-n,r=2*t+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=n*o[s],c=u*n,h=c+u;for(let f=s,p=s+c;f<p;f+=u)l+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=u)l+=o[Math.min(a,f+c)],i[f]=(l+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/r,l-=o[Math.max(s,f-c)]}}function Ci(t){let n=2*t+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],u=s*t;for(let l=i,c=i+u;l<c;l+=s)a+=r[Math.min(o,l)];for(let l=i,c=o;l<=c;l+=s)a+=r[Math.min(o,l+u)],e[l]=a/n,a-=r[Math.max(i,l-u)]}}var Pi=Array.prototype,zu=Pi.slice;var Li=Math.sqrt(50),Oi=Math.sqrt(10),qi=Math.sqrt(2);function It(t,n,e){let r=(n-t)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Li?10:o>=Oi?5:o>=qi?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(t*l),u=Math.round(n*l),a/l<t&&++a,u/l>n&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(t/l),u=Math.round(n/l),a*l<t&&++a,u*l>n&&--u),u<a&&.5<=e&&e<2?It(t,n,e*2):[a,u,l]}function Ft(t,n,e){if(n=+n,t=+t,e=+e,!(e>0))return[];if(t===n)return[t];let r=n<t,[i,o,s]=r?It(n,t,e):It(t,n,e);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function zt(t,n,e){return n=+n,t=+t,e=+e,It(t,n,e)[2]}function _e(t,n,e){n=+n,t=+t,e=+e;let r=n<t,i=r?zt(n,t,e):zt(t,n,e);return(r?-1:1)*(i<0?1/-i:i)}var Fu=Ii(Math.random);function Ii(t){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function ft(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Tt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function W(){}var nt=.7,ct=1/nt,ut="\\s*([+-]?\\d+)\\s*",At="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",X="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",zi=/^#([0-9a-f]{3,8})$/,Fi=new RegExp(`^rgb\\(${ut},${ut},${ut}\\)$`),Di=new RegExp(`^rgb\\(${X},${X},${X}\\)$`),Hi=new RegExp(`^rgba\\(${ut},${ut},${ut},${At}\\)$`),Bi=new RegExp(`^rgba\\(${X},${X},${X},${At}\\)$`),Xi=new RegExp(`^hsl\\(${At},${X},${X}\\)$`),Vi=new RegExp(`^hsla\\(${At},${X},${X},${At}\\)$`),xe={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ft(W,ht,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:ye,formatHex:ye,formatHex8:Yi,formatHsl:Ui,formatRgb:be,toString:be});function ye(){return this.rgb().formatHex()}function Yi(){return this.rgb().formatHex8()}function Ui(){return Se(this).formatHsl()}function be(){return this.rgb().formatRgb()}function ht(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=zi.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?we(n):e===3?new C(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?Dt(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?Dt(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Fi.exec(t))?new C(n[1],n[2],n[3],1):(n=Di.exec(t))?new C(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=Hi.exec(t))?Dt(n[1],n[2],n[3],n[4]):(n=Bi.exec(t))?Dt(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Xi.exec(t))?ke(n[1],n[2]/100,n[3]/100,1):(n=Vi.exec(t))?ke(n[1],n[2]/100,n[3]/100,n[4]):xe.hasOwnProperty(t)?we(xe[t]):t==="transparent"?new C(NaN,NaN,NaN,0):null}function we(t){return new C(t>>16&255,t>>8&255,t&255,1)}function Dt(t,n,e,r){return r<=0&&(t=n=e=NaN),new C(t,n,e,r)}function Nn(t){return t instanceof W||(t=ht(t)),t?(t=t.rgb(),new C(t.r,t.g,t.b,t.opacity)):new C}function et(t,n,e,r){return arguments.length===1?Nn(t):new C(t,n,e,r??1)}function C(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}ft(C,et,Tt(W,{brighter(t){return t=t==null?ct:Math.pow(ct,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?nt:Math.pow(nt,t),new C(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new C(J(this.r),J(this.g),J(this.b),Bt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ve,formatHex:ve,formatHex8:Gi,formatRgb:Me,toString:Me}));function ve(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}`}function Gi(){return`#${Z(this.r)}${Z(this.g)}${Z(this.b)}${Z((isNaN(this.opacity)?1:this.opacity)*255)}`}function Me(){let t=Bt(this.opacity);return`${t===1?"rgb(":"rgba("}${J(this.r)}, ${J(this.g)}, ${J(this.b)}${t===1?")":`, ${t})`}`}function Bt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function J(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function Z(t){return t=J(t),(t<16?"0":"")+t.toString(16)}function ke(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new D(t,n,e,r)}function Se(t){if(t instanceof D)return new D(t.h,t.s,t.l,t.opacity);if(t instanceof W||(t=ht(t)),!t)return new D;if(t instanceof D)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),s=NaN,a=o-i,u=(o+i)/2;return a?(n===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-n)/a+2:s=(n-e)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new D(s,a,u,t.opacity)}function Vt(t,n,e,r){return arguments.length===1?Se(t):new D(t,n,e,r??1)}function D(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}ft(D,Vt,Tt(W,{brighter(t){return t=t==null?ct:Math.pow(ct,t),new D(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?nt:Math.pow(nt,t),new D(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,i=2*e-r;return new C(wn(t>=240?t-240:t+120,i,r),wn(t,i,r),wn(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new D(Ae(this.h),Ht(this.s),Ht(this.l),Bt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=Bt(this.opacity);return`${t===1?"hsl(":"hsla("}${Ae(this.h)}, ${Ht(this.s)*100}%, ${Ht(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Ae(t){return t=(t||0)%360,t<0?t+360:t}function Ht(t){return Math.max(0,Math.min(1,t||0))}function wn(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var Ee=Math.PI/180,Re=180/Math.PI,Xt=18,Ce=.96422,Pe=1,Le=.82521,Oe=4/29,lt=6/29,qe=3*lt*lt,Wi=lt*lt*lt;function Ie(t){if(t instanceof V)return new V(t.l,t.a,t.b,t.opacity);if(t instanceof U)return Fe(t);t instanceof C||(t=Nn(t));var n=An(t.r),e=An(t.g),r=An(t.b),i=vn((.2225045*n+.7168786*e+.0606169*r)/Pe),o,s;return n===e&&e===r?o=s=i:(o=vn((.4360747*n+.3850649*e+.1430804*r)/Ce),s=vn((.0139322*n+.0971045*e+.7141733*r)/Le)),new V(116*i-16,500*(o-i),200*(i-s),t.opacity)}function ze(t,n,e,r){return arguments.length===1?Ie(t):new V(t,n,e,r??1)}function V(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}ft(V,ze,Tt(W,{brighter(t){return new V(this.l+Xt*(t??1),this.a,this.b,this.opacity)},darker(t){return new V(this.l-Xt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=Ce*Mn(n),t=Pe*Mn(t),e=Le*Mn(e),new C(kn(3.1338561*n-1.6168667*t-.4906146*e),kn(-.9787684*n+1.9161415*t+.033454*e),kn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function vn(t){return t>Wi?Math.pow(t,1/3):t/qe+Oe}function Mn(t){return t>lt?t*t*t:qe*(t-Oe)}function kn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function An(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Ki(t){if(t instanceof U)return new U(t.h,t.c,t.l,t.opacity);if(t instanceof V||(t=Ie(t)),t.a===0&&t.b===0)return new U(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*Re;return new U(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Yt(t,n,e,r){return arguments.length===1?Ki(t):new U(t,n,e,r??1)}function U(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function Fe(t){if(isNaN(t.h))return new V(t.l,0,0,t.opacity);var n=t.h*Ee;return new V(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}ft(U,Yt,Tt(W,{brighter(t){return new U(this.h,this.c,this.l+Xt*(t??1),this.opacity)},darker(t){return new U(this.h,this.c,this.l-Xt*(t??1),this.opacity)},rgb(){return Fe(this).rgb()}}));var De=-.14861,Tn=1.78277,$n=-.29227,Ut=-.90649,Nt=1.97294,Ne=Nt*Ut,Te=Nt*Tn,$e=Tn*$n-Ut*De;function Qi(t){if(t instanceof tt)return new tt(t.h,t.s,t.l,t.opacity);t instanceof C||(t=Nn(t));var n=t.r/255,e=t.g/255,r=t.b/255,i=($e*r+Ne*n-Te*e)/($e+Ne-Te),o=r-i,s=(Nt*(e-i)-$n*o)/Ut,a=Math.sqrt(s*s+o*o)/(Nt*i*(1-i)),u=a?Math.atan2(s,o)*Re-120:NaN;return new tt(u<0?u+360:u,a,i,t.opacity)}function Gt(t,n,e,r){return arguments.length===1?Qi(t):new tt(t,n,e,r??1)}function tt(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}ft(tt,Gt,Tt(W,{brighter(t){return t=t==null?ct:Math.pow(ct,t),new tt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?nt:Math.pow(nt,t),new tt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Ee,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new C(255*(n+e*(De*r+Tn*i)),255*(n+e*($n*r+Ut*i)),255*(n+e*(Nt*r)),this.opacity)}}));function Ve(t,n,e,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*n+(4-6*o+3*s)*e+(1+3*t+3*o-3*s)*r+s*i)/6}function ji(t){var n=t.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<n-1?t[r+2]:2*o-i;return Ve((e-r/n)*n,s,i,o,a)}}function Zi(t){var n=t.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*n),i=t[(r+n-1)%n],o=t[r%n],s=t[(r+1)%n],a=t[(r+2)%n];return Ve((e-r/n)*n,i,o,s,a)}}var Kt=t=>()=>t;function Ye(t,n){return function(e){return t+e*n}}function Ji(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(r){return Math.pow(t+r*n,e)}}function Cn(t,n){var e=n-t;return e?Ye(t,e>180||e<-180?e-360*Math.round(e/360):e):Kt(isNaN(t)?n:t)}function to(t){return(t=+t)==1?O:function(n,e){return e-n?Ji(n,e,t):Kt(isNaN(n)?e:n)}}function O(t,n){var e=n-t;return e?Ye(t,e):Kt(isNaN(t)?n:t)}var He=(function t(n){var e=to(n);function r(i,o){var s=e((i=et(i)).r,(o=et(o)).r),a=e(i.g,o.g),u=e(i.b,o.b),l=O(i.opacity,o.opacity);return function(c){return i.r=s(c),i.g=a(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=t,r})(1);function Ue(t){return function(n){var e=n.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=et(n[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var Xu=Ue(ji),Vu=Ue(Zi);function no(t,n){n||(n=[]);var e=t?Math.min(n.length,t.length):0,r=n.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=t[i]*(1-o)+n[i]*o;return r}}function eo(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function ro(t,n){var e=n?n.length:0,r=t?Math.min(e,t.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=Qt(t[s],n[s]);for(;s<e;++s)o[s]=n[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function io(t,n){var e=new Date;return t=+t,n=+n,function(r){return e.setTime(t*(1-r)+n*r),e}}function H(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}function oo(t,n){var e={},r={},i;(t===null||typeof t!="object")&&(t={}),(n===null||typeof n!="object")&&(n={});for(i in n)i in t?e[i]=Qt(t[i],n[i]):r[i]=n[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var En=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Sn=new RegExp(En.source,"g");function so(t){return function(){return t}}function ao(t){return function(n){return t(n)+""}}function uo(t,n){var e=En.lastIndex=Sn.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(t=t+"",n=n+"";(r=En.exec(t))&&(i=Sn.exec(n));)(o=i.index)>e&&(o=n.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:H(r,i)})),e=Sn.lastIndex;return e<n.length&&(o=n.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?ao(u[0].x):so(n):(n=u.length,function(l){for(var c=0,h;c<n;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function Qt(t,n){var e=typeof n,r;return n==null||e==="boolean"?Kt(n):(e==="number"?H:e==="string"?(r=ht(n))?(n=r,He):uo:n instanceof ht?He:n instanceof Date?io:eo(n)?no:Array.isArray(n)?ro:typeof n.valueOf!="function"&&typeof n.toString!="function"||isNaN(n)?oo:H)(t,n)}function Ge(t,n){return t=+t,n=+n,function(e){return Math.round(t*(1-e)+n*e)}}var Be=180/Math.PI,Rn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function We(t,n,e,r,i,o){var s,a,u;return(s=Math.sqrt(t*t+n*n))&&(t/=s,n/=s),(u=t*e+n*r)&&(e-=t*u,r-=n*u),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,u/=a),t*r<n*e&&(t=-t,n=-n,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(n,t)*Be,skewX:Math.atan(u)*Be,scaleX:s,scaleY:a}}var Wt;function lo(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?Rn:We(n.a,n.b,n.c,n.d,n.e,n.f)}function co(t){return t==null||(Wt||(Wt=document.createElementNS("http://www.w3.org/2000/svg","g")),Wt.setAttribute("transform",t),!(t=Wt.transform.baseVal.consolidate()))?Rn:(t=t.matrix,We(t.a,t.b,t.c,t.d,t.e,t.f))}function Ke(t,n,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push("translate(",null,n,null,e);m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h||f)&&p.push("translate("+h+n+f+e)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:H(l,c)})):c&&h.push(i(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:H(l,c)}):c&&h.push(i(h)+"skewX("+c+r)}function u(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push(i(p)+"scale(",null,",",null,")");m.push({i:g-4,x:H(l,h)},{i:g-2,x:H(c,f)})}else(h!==1||f!==1)&&p.push(i(p)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=t(l),c=t(c),o(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(p){for(var m=-1,g=f.length,b;++m<g;)h[(b=f[m]).i]=b.x(p);return h.join("")}}}var Yu=Ke(lo,"px, ","px)","deg)"),Uu=Ke(co,", ",")",")"),fo=1e-12;function Xe(t){return((t=Math.exp(t))+1/t)/2}function ho(t){return((t=Math.exp(t))-1/t)/2}function po(t){return((t=Math.exp(2*t))-1)/(t+1)}var Gu=(function t(n,e,r){function i(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],h=s[1],f=s[2],p=c-a,m=h-u,g=p*p+m*m,b,_;if(g<fo)_=Math.log(f/l)/n,b=function(R){return[a+R*p,u+R*m,l*Math.exp(n*R*_)]};else{var w=Math.sqrt(g),M=(f*f-l*l+r*g)/(2*l*e*w),k=(f*f-l*l-r*g)/(2*f*e*w),N=Math.log(Math.sqrt(M*M+1)-M),v=Math.log(Math.sqrt(k*k+1)-k);_=(v-N)/n,b=function(R){var B=R*_,I=Xe(N),z=l/(e*w)*(I*po(n*B+N)-ho(N));return[a+z*p,u+z*m,l*I/Xe(n*B+N)]}}return b.duration=Math.abs(_)*1e3*n/Math.SQRT2,b}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},i})(Math.SQRT2,2,4);function Qe(t){return function(n,e){var r=t((n=Vt(n)).h,(e=Vt(e)).h),i=O(n.s,e.s),o=O(n.l,e.l),s=O(n.opacity,e.opacity);return function(a){return n.h=r(a),n.s=i(a),n.l=o(a),n.opacity=s(a),n+""}}}var Wu=Qe(Cn),Ku=Qe(O);function je(t){return function(n,e){var r=t((n=Yt(n)).h,(e=Yt(e)).h),i=O(n.c,e.c),o=O(n.l,e.l),s=O(n.opacity,e.opacity);return function(a){return n.h=r(a),n.c=i(a),n.l=o(a),n.opacity=s(a),n+""}}}var Qu=je(Cn),ju=je(O);function Ze(t){return(function n(e){e=+e;function r(i,o){var s=t((i=Gt(i)).h,(o=Gt(o)).h),a=O(i.s,o.s),u=O(i.l,o.l),l=O(i.opacity,o.opacity);return function(c){return i.h=s(c),i.s=a(c),i.l=u(Math.pow(c,e)),i.opacity=l(c),i+""}}return r.gamma=n,r})(1)}var Zu=Ze(Cn),Ju=Ze(O);function mo(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Zt(t,n){if(!isFinite(t)||t===0)return null;var e=(t=n?t.toExponential(n-1):t.toExponential()).indexOf("e"),r=t.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+t.slice(e+1)]}function pt(t){return t=Zt(Math.abs(t)),t?t[1]:NaN}function go(t,n){return function(e,r){for(var i=e.length,o=[],s=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(e.substring(i-=a,i+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(n)}}function _o(t){return function(n){return n.replace(/[0-9]/g,function(e){return t[+e]})}}var xo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function dt(t){if(!(n=xo.exec(t)))throw new Error("invalid format: "+t);var n;return new Pn({fill:n[1],align:n[2],sign:n[3],symbol:n[4],zero:n[5],width:n[6],comma:n[7],precision:n[8]&&n[8].slice(1),trim:n[9],type:n[10]})}dt.prototype=Pn.prototype;function Pn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Pn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function yo(t){t:for(var n=t.length,e=1,r=-1,i;e<n;++e)switch(t[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+t[e])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Jt;function bo(t,n){var e=Zt(t,n);if(!e)return Jt=void 0,t.toPrecision(n);var r=e[0],i=e[1],o=i-(Jt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Zt(t,Math.max(0,n+o-1))[0]}function Je(t,n){var e=Zt(t,n);if(!e)return t+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var tr={"%":(t,n)=>(t*100).toFixed(n),b:t=>Math.round(t).toString(2),c:t=>t+"",d:mo,e:(t,n)=>t.toExponential(n),f:(t,n)=>t.toFixed(n),g:(t,n)=>t.toPrecision(n),o:t=>Math.round(t).toString(8),p:(t,n)=>Je(t*100,n),r:Je,s:bo,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function nr(t){return t}var er=Array.prototype.map,rr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function wo(t){var n=t.grouping===void 0||t.thousands===void 0?nr:go(er.call(t.grouping,Number),t.thousands+""),e=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?nr:_o(er.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(h,f){h=dt(h);var p=h.fill,m=h.align,g=h.sign,b=h.symbol,_=h.zero,w=h.width,M=h.comma,k=h.precision,N=h.trim,v=h.type;v==="n"?(M=!0,v="g"):tr[v]||(k===void 0&&(k=12),N=!0,v="g"),(_||p==="0"&&m==="=")&&(_=!0,p="0",m="=");var R=(f&&f.prefix!==void 0?f.prefix:"")+(b==="$"?e:b==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),B=(b==="$"?r:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),I=tr[v],z=/[defgprs%]/.test(v);k=k===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function F(d){var A=R,T=B,G,ae,Lt;if(v==="c")T=I(d)+T,d="";else{d=+d;var Ot=d<0||1/d<0;if(d=isNaN(d)?u:I(Math.abs(d),k),N&&(d=yo(d)),Ot&&+d==0&&g!=="+"&&(Ot=!1),A=(Ot?g==="("?g:a:g==="-"||g==="("?"":g)+A,T=(v==="s"&&!isNaN(d)&&Jt!==void 0?rr[8+Jt/3]:"")+T+(Ot&&g==="("?")":""),z){for(G=-1,ae=d.length;++G<ae;)if(Lt=d.charCodeAt(G),48>Lt||Lt>57){T=(Lt===46?i+d.slice(G+1):d.slice(G))+T,d=d.slice(0,G);break}}}M&&!_&&(d=n(d,1/0));var qt=A.length+d.length+T.length,Y=qt<w?new Array(w-qt+1).join(p):"";switch(M&&_&&(d=n(Y+d,Y.length?w-T.length:1/0),Y=""),m){case"<":d=A+d+T+Y;break;case"=":d=A+Y+d+T;break;case"^":d=Y.slice(0,qt=Y.length>>1)+A+d+T+Y.slice(qt);break;default:d=Y+A+d+T;break}return o(d)}return F.toString=function(){return h+""},F}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(pt(f)/3)))*3,m=Math.pow(10,-p),g=l((h=dt(h),h.type="f",h),{suffix:rr[8+p/3]});return function(b){return g(m*b)}}return{format:l,formatPrefix:c}}var jt,tn,Ln;vo({thousands:",",grouping:[3],currency:["$",""]});function vo(t){return jt=wo(t),tn=jt.format,Ln=jt.formatPrefix,jt}function ir(t){return Math.max(0,-pt(Math.abs(t)))}function or(t,n){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(pt(n)/3)))*3-pt(Math.abs(t)))}function sr(t,n){return t=Math.abs(t),n=Math.abs(n)-t,Math.max(0,pt(n)-pt(t))+1}function fr(t,n){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(n).domain(t);break}return this}function Mo(t){return function(){return t}}function ko(t){return+t}var ar=[0,1];function mt(t){return t}function On(t,n){return(n-=t=+t)?function(e){return(e-t)/n}:Mo(isNaN(n)?NaN:.5)}function Ao(t,n){var e;return t>n&&(e=t,t=n,n=e),function(r){return Math.max(t,Math.min(n,r))}}function No(t,n,e){var r=t[0],i=t[1],o=n[0],s=n[1];return i<r?(r=On(i,r),o=e(s,o)):(r=On(r,i),o=e(o,s)),function(a){return o(r(a))}}function To(t,n,e){var r=Math.min(t.length,n.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),n=n.slice().reverse());++s<r;)i[s]=On(t[s],t[s+1]),o[s]=e(n[s],n[s+1]);return function(a){var u=de(t,a,1,r)-1;return o[u](i[u](a))}}function hr(t,n){return n.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function pr(){var t=ar,n=ar,e=Qt,r,i,o,s=mt,a,u,l;function c(){var f=Math.min(t.length,n.length);return s!==mt&&(s=Ao(t[0],t[f-1])),a=f>2?To:No,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=a(t.map(r),n,e)))(r(s(f)))}return h.invert=function(f){return s(i((l||(l=a(n,t.map(r),H)))(f)))},h.domain=function(f){return arguments.length?(t=Array.from(f,ko),c()):t.slice()},h.range=function(f){return arguments.length?(n=Array.from(f),c()):n.slice()},h.rangeRound=function(f){return n=Array.from(f),e=Ge,c()},h.clamp=function(f){return arguments.length?(s=f?!0:mt,c()):s!==mt},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return r=f,i=p,c()}}function $o(){return pr()(mt,mt)}function So(t,n,e,r){var i=_e(t,n,e),o;switch(r=dt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(n));return r.precision==null&&!isNaN(o=or(i,s))&&(r.precision=o),Ln(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=sr(i,Math.max(Math.abs(t),Math.abs(n))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=ir(i))&&(r.precision=o-(r.type==="%")*2);break}}return tn(r)}function Eo(t){var n=t.domain;return t.ticks=function(e){var r=n();return Ft(r[0],r[r.length-1],e??10)},t.tickFormat=function(e,r){var i=n();return So(i[0],i[i.length-1],e??10,r)},t.nice=function(e){e==null&&(e=10);var r=n(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);c-- >0;){if(l=zt(s,a,e),l===u)return r[i]=s,r[o]=a,n(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function qn(){var t=$o();return t.copy=function(){return hr(t,qn())},fr.apply(t,arguments),Eo(t)}function Ro(t,n){t=t.slice();var e=0,r=t.length-1,i=t[e],o=t[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),t[e]=n.floor(i),t[r]=n.ceil(o),t}function ur(t){return Math.log(t)}function lr(t){return Math.exp(t)}function Co(t){return-Math.log(-t)}function Po(t){return-Math.exp(-t)}function Lo(t){return isFinite(t)?+("1e"+t):t<0?0:t}function Oo(t){return t===10?Lo:t===Math.E?Math.exp:n=>Math.pow(t,n)}function qo(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(t),n=>Math.log(n)/t)}function cr(t){return(n,e)=>-t(-n,e)}function Io(t){let n=t(ur,lr),e=n.domain,r=10,i,o;function s(){return i=qo(r),o=Oo(r),e()[0]<0?(i=cr(i),o=cr(o),t(Co,Po)):t(ur,lr),n}return n.base=function(a){return arguments.length?(r=+a,s()):r},n.domain=function(a){return arguments.length?(e(a),s()):e()},n.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=i(l),p=i(c),m,g,b=a==null?10:+a,_=[];if(!(r%1)&&p-f<b){if(f=Math.floor(f),p=Math.ceil(p),l>0){for(;f<=p;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}}else for(;f<=p;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}_.length*2<b&&(_=Ft(l,c,b))}else _=Ft(f,p,Math.min(p-f,b)).map(o);return h?_.reverse():_},n.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=dt(u)).precision==null&&(u.trim=!0),u=tn(u)),a===1/0)return u;let l=Math.max(1,r*a/n.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=l?u(c):""}},n.nice=()=>e(Ro(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),n}function In(){let t=Io(pr()).domain([1,10]);return t.copy=()=>hr(t,In()).base(t.base()),fr.apply(t,arguments),t}var zn="http://www.w3.org/1999/xhtml",dr={svg:"http://www.w3.org/2000/svg",xhtml:zn,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function mr(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),dr.hasOwnProperty(n)?{space:dr[n],local:t}:t}function zo(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===zn&&n.documentElement.namespaceURI===zn?n.createElement(t):n.createElementNS(e,t)}}function Fo(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function gr(t){var n=mr(t);return(n.local?Fo:zo)(n)}function Do(){}function _r(t){return t==null?Do:function(){return this.querySelector(t)}}function Ho(t){typeof t!="function"&&(t=_r(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],s=o.length,a=r[i]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=t.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new q(r,this._parents)}function Bo(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Xo(){return[]}function Vo(t){return t==null?Xo:function(){return this.querySelectorAll(t)}}function Yo(t){return function(){return Bo(t.apply(this,arguments))}}function Uo(t){typeof t=="function"?t=Yo(t):t=Vo(t);for(var n=this._groups,e=n.length,r=[],i=[],o=0;o<e;++o)for(var s=n[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(t.call(u,u.__data__,l,s)),i.push(u));return new q(r,i)}function Go(t){return function(){return this.matches(t)}}function xr(t){return function(n){return n.matches(t)}}var Wo=Array.prototype.find;function Ko(t){return function(){return Wo.call(this.children,t)}}function Qo(){return this.firstElementChild}function jo(t){return this.select(t==null?Qo:Ko(typeof t=="function"?t:xr(t)))}var Zo=Array.prototype.filter;function Jo(){return Array.from(this.children)}function ts(t){return function(){return Zo.call(this.children,t)}}function ns(t){return this.selectAll(t==null?Jo:ts(typeof t=="function"?t:xr(t)))}function es(t){typeof t!="function"&&(t=Go(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],s=o.length,a=r[i]=[],u,l=0;l<s;++l)(u=o[l])&&t.call(u,u.__data__,l,o)&&a.push(u);return new q(r,this._parents)}function yr(t){return new Array(t.length)}function rs(){return new q(this._enter||this._groups.map(yr),this._parents)}function nn(t,n){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}nn.prototype={constructor:nn,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function is(t){return function(){return t}}function os(t,n,e,r,i,o){for(var s=0,a,u=n.length,l=o.length;s<l;++s)(a=n[s])?(a.__data__=o[s],r[s]=a):e[s]=new nn(t,o[s]);for(;s<u;++s)(a=n[s])&&(i[s]=a)}function ss(t,n,e,r,i,o,s){var a,u,l=new Map,c=n.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(u=n[a])&&(f[a]=p=s.call(u,u.__data__,a,n)+"",l.has(p)?i[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(t,o[a],a,o)+"",(u=l.get(p))?(r[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new nn(t,o[a]);for(a=0;a<c;++a)(u=n[a])&&l.get(f[a])===u&&(i[a]=u)}function as(t){return t.__data__}function us(t,n){if(!arguments.length)return Array.from(this,as);var e=n?ss:os,r=this._parents,i=this._groups;typeof t!="function"&&(t=is(t));for(var o=i.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=r[l],h=i[l],f=h.length,p=ls(t.call(c,c&&c.__data__,l,r)),m=p.length,g=a[l]=new Array(m),b=s[l]=new Array(m),_=u[l]=new Array(f);e(c,h,g,b,_,p,n);for(var w=0,M=0,k,N;w<m;++w)if(k=g[w]){for(w>=M&&(M=w+1);!(N=b[M])&&++M<m;);k._next=N||null}}return s=new q(s,r),s._enter=a,s._exit=u,s}function ls(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function cs(){return new q(this._exit||this._groups.map(yr),this._parents)}function fs(t,n,e){var r=this.enter(),i=this,o=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),n!=null&&(i=n(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function hs(t){for(var n=t.selection?t.selection():t,e=this._groups,r=n._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),u=0;u<s;++u)for(var l=e[u],c=r[u],h=l.length,f=a[u]=new Array(h),p,m=0;m<h;++m)(p=l[m]||c[m])&&(f[m]=p);for(;u<i;++u)a[u]=e[u];return new q(a,this._parents)}function ps(){for(var t=this._groups,n=-1,e=t.length;++n<e;)for(var r=t[n],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function ds(t){t||(t=ms);function n(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,u=i[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(n)}return new q(i,this._parents).order()}function ms(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}function gs(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function _s(){return Array.from(this)}function xs(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function ys(){let t=0;for(let n of this)++t;return t}function bs(){return!this.node()}function ws(t){for(var n=this._groups,e=0,r=n.length;e<r;++e)for(var i=n[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&t.call(a,a.__data__,o,i);return this}function vs(t){return function(){this.removeAttribute(t)}}function Ms(t){return function(){this.removeAttributeNS(t.space,t.local)}}function ks(t,n){return function(){this.setAttribute(t,n)}}function As(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function Ns(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function Ts(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,e)}}function $s(t,n){var e=mr(t);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((n==null?e.local?Ms:vs:typeof n=="function"?e.local?Ts:Ns:e.local?As:ks)(e,n))}function br(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ss(t){return function(){this.style.removeProperty(t)}}function Es(t,n,e){return function(){this.style.setProperty(t,n,e)}}function Rs(t,n,e){return function(){var r=n.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,e)}}function Cs(t,n,e){return arguments.length>1?this.each((n==null?Ss:typeof n=="function"?Rs:Es)(t,n,e??"")):Ps(this.node(),t)}function Ps(t,n){return t.style.getPropertyValue(n)||br(t).getComputedStyle(t,null).getPropertyValue(n)}function Ls(t){return function(){delete this[t]}}function Os(t,n){return function(){this[t]=n}}function qs(t,n){return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function Is(t,n){return arguments.length>1?this.each((n==null?Ls:typeof n=="function"?qs:Os)(t,n)):this.node()[t]}function wr(t){return t.trim().split(/^|\s+/)}function Dn(t){return t.classList||new vr(t)}function vr(t){this._node=t,this._names=wr(t.getAttribute("class")||"")}vr.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function Mr(t,n){for(var e=Dn(t),r=-1,i=n.length;++r<i;)e.add(n[r])}function kr(t,n){for(var e=Dn(t),r=-1,i=n.length;++r<i;)e.remove(n[r])}function zs(t){return function(){Mr(this,t)}}function Fs(t){return function(){kr(this,t)}}function Ds(t,n){return function(){(n.apply(this,arguments)?Mr:kr)(this,t)}}function Hs(t,n){var e=wr(t+"");if(arguments.length<2){for(var r=Dn(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof n=="function"?Ds:n?zs:Fs)(e,n))}function Bs(){this.textContent=""}function Xs(t){return function(){this.textContent=t}}function Vs(t){return function(){var n=t.apply(this,arguments);this.textContent=n??""}}function Ys(t){return arguments.length?this.each(t==null?Bs:(typeof t=="function"?Vs:Xs)(t)):this.node().textContent}function Us(){this.innerHTML=""}function Gs(t){return function(){this.innerHTML=t}}function Ws(t){return function(){var n=t.apply(this,arguments);this.innerHTML=n??""}}function Ks(t){return arguments.length?this.each(t==null?Us:(typeof t=="function"?Ws:Gs)(t)):this.node().innerHTML}function Qs(){this.nextSibling&&this.parentNode.appendChild(this)}function js(){return this.each(Qs)}function Zs(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Js(){return this.each(Zs)}function ta(t){var n=typeof t=="function"?t:gr(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function na(){return null}function ea(t,n){var e=typeof t=="function"?t:gr(t),r=n==null?na:typeof n=="function"?n:_r(n);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function ra(){var t=this.parentNode;t&&t.removeChild(this)}function ia(){return this.each(ra)}function oa(){var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function sa(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function aa(t){return this.select(t?sa:oa)}function ua(t){return arguments.length?this.property("__data__",t):this.node().__data__}function la(t){return function(n){t.call(this,n,this.__data__)}}function ca(t){return t.trim().split(/^|\s+/).map(function(n){var e="",r=n.indexOf(".");return r>=0&&(e=n.slice(r+1),n=n.slice(0,r)),{type:n,name:e}})}function fa(t){return function(){var n=this.__on;if(n){for(var e=0,r=-1,i=n.length,o;e<i;++e)o=n[e],(!t.type||o.type===t.type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++r]=o;++r?n.length=r:delete this.__on}}}function ha(t,n,e){return function(){var r=this.__on,i,o=la(n);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=n;return}}this.addEventListener(t.type,o,e),i={type:t.type,name:t.name,value:n,listener:o,options:e},r?r.push(i):this.__on=[i]}}function pa(t,n,e){var r=ca(t+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(i=0,c=a[u];i<o;++i)if((s=r[i]).type===c.type&&s.name===c.name)return c.value}return}for(a=n?ha:fa,i=0;i<o;++i)this.each(a(r[i],n,e));return this}function Ar(t,n,e){var r=br(t),i=r.CustomEvent;typeof i=="function"?i=new i(n,e):(i=r.document.createEvent("Event"),e?(i.initEvent(n,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(n,!1,!1)),t.dispatchEvent(i)}function da(t,n){return function(){return Ar(this,t,n)}}function ma(t,n){return function(){return Ar(this,t,n.apply(this,arguments))}}function ga(t,n){return this.each((typeof n=="function"?ma:da)(t,n))}function*_a(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var Nr=[null];function q(t,n){this._groups=t,this._parents=n}function xa(){return new q([[document.documentElement]],Nr)}function ya(){return this}q.prototype=xa.prototype={constructor:q,select:Ho,selectAll:Uo,selectChild:jo,selectChildren:ns,filter:es,data:us,enter:rs,exit:cs,join:fs,merge:hs,selection:ya,order:ps,sort:ds,call:gs,nodes:_s,node:xs,size:ys,empty:bs,each:ws,attr:$s,style:Cs,property:Is,classed:Hs,text:Ys,html:Ks,raise:js,lower:Js,append:ta,insert:ea,remove:ia,clone:aa,datum:ua,on:pa,dispatch:ga,[Symbol.iterator]:_a};function Hn(t){return typeof t=="string"?new q([[document.querySelector(t)]],[document.documentElement]):new q([[t]],Nr)}var ba=0;function wa(){return new Fn}function Fn(){this._="@"+(++ba).toString(36)}Fn.prototype=wa.prototype={constructor:Fn,get:function(t){for(var n=this._;!(n in t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};var va="http://www.w3.org/2000/svg";function x(t,n={},...e){return Tr(document.createElement(t),n,e)}function y(t,n={},...e){return Tr(document.createElementNS(va,t),n,e)}var Ma=Math.random().toString(36).slice(2,8),ka=0;function rt(t){return`nn-${t}-${Ma}-${ka+=1}`}function $(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let i=r===!0?"":String(r);t.getAttribute(e)!==i&&t.setAttribute(e,i)}return t}function S(t,n){t.textContent!==n&&(t.textContent=n)}function Tr(t,n,e){return $(t,n),t.append(...e),t}function $r(t,n,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(t,n);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<t*n;c+=1){let[h,f,p]=u(a[c]);l[4*c]=h,l[4*c+1]=f,l[4*c+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}var Aa=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,Na=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function K(t,n=2){return gt(String(Number(t.toFixed(n))+0))}function en(t,n=2){return gt((Number(t.toFixed(n))+0).toFixed(n))}function rn(t,n=2){let e=Math.abs(t);if(t===0)return"0";if(e<1e-4||e>=1e6)return gt(t.toExponential(n-1));let r=Number(t.toPrecision(n));return gt(e>=1e3?Bn(r):String(r))}function on(t){let n=String(t),e=t.toFixed(2);return gt(n.length>e.length?n:e)}function Bn(t){return gt(t.toLocaleString("en-GB"))}function Sr(t){let n=t.trim().replace("−","-");return Aa.test(n)&&(n=n.replace(/[,\s]/g,"")),Na.test(n)?Number(n)+0:null}function gt(t){return t.replaceAll("-","−")}function Vn(...t){return x("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var Xn=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=y("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},n),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;S(this.readout,n);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},_t=class extends Xn{constructor({title:n,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:n,width:e,height:r});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:r-l},this.x=Er(i).range([this.area.left,this.area.right]),this.y=Er(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=rt("clip"),this.horizontal=y("g",{class:"nn-axis"}),this.vertical=y("g",{class:"nn-axis"}),this.plot=y("g",{"clip-path":`url(#${this.id})`}),this.above=y("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${p}) rotate(-90)`;this.labels={x:y("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:y("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(y("clipPath",{id:this.id},y("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:n,y:e}=this.axes,r=Rr(ce(this.x),n),i=Rr(fe(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Hn(this.horizontal).call(r),Hn(this.vertical).call(i)}addHeatMap(n,e){let r=$r(n,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(n){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?n([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Er({domain:t,log:n=!1}){return(n?In():qn()).domain(t)}function Rr(t,{ticks:n=5,values:e=null,format:r=i=>K(i,3)}){return t.ticks(n).tickValues(e).tickFormat(r).tickSizeOuter(0)}var Ta=4,$a=36;function Yn(...t){return x("div",{class:"nn-controls"},...t)}function Un(t,n){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=n,l=n.step??(a?1:s?.02:.1),c=n.changes??(d=>({[e]:d})),h=n.value??(d=>d[e]),f=s?Math.log10:d=>d,p=Math.max(0,Math.ceil(-Math.log10(l))),m=d=>a?Math.round(s?10**d:d):s?Number((10**d).toPrecision(3)):Number(d.toFixed(p))+0,g=d=>a?Bn(d):on(d),b=rt("box"),_=x("input",{type:"range",min:f(i),max:f(o),step:l,oninput:()=>R(m(Number(_.value))),onchange:()=>t.commit()}),w=x("input",{type:"text",id:b,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>B(w.value),onfocus:()=>w.select()}),M=x("div",{class:"nn-note",role:"alert"}),k=x("label",{for:b}),N=null,v="";function R(d){S(M,""),t.set(c(d))}function B(d){let A=Sr(d);if(A===null||a&&A%1){w.value=v,S(M,`“${d}” is no ${a?"whole number":"number"}, so ${v} stays.`);return}let T=Math.min(o,Math.max(i,A));if(N=T,_.value=f(T),v=w.value=T===A?d.trim():g(T),R(T),t.commit(),T!==A){let G=`${g(i)} to ${g(o)}`;S(M,`${d} is outside ${G}, so ${v} is used.`)}}function I(d){let A=f(Math.min(o,Math.max(i,d)));return Math.abs(Number(_.value)-A)<=.501*l}function z(d){S(M,""),N=d,_.value=f(d),v=w.value=g(d)}let F=x("div",{class:"nn-row nn-slider"},k,w,_,M);return it(t,d=>{let A=h(d);(A!==N||!I(A))&&z(A);let T=typeof r=="function"?r(d):r;S(k,T),$(_,{"aria-label":T,"aria-valuetext":g(A),disabled:!u(d)}),$(w,{disabled:!u(d)}),F.classList.toggle("nn-disabled",!u(d))}),F}function Gn(t,{key:n,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(f=>({[n]:f})),a=o.value??(f=>f[n]),u=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),l=u.map(f=>x("button",{type:"button",onclick:()=>t.choose(s(f.value,t.state))},f.label)),c=rt("label"),h=u.reduce((f,p)=>f+p.label.length+Ta,0);return it(t,f=>{l.forEach((p,m)=>{let g=a(f)===u[m].value;$(p,{"aria-pressed":String(g),disabled:!i(f)})})}),x("div",{class:`nn-row nn-choice ${h>$a?"nn-long":""}`,role:"group","aria-labelledby":c},x("span",{class:"nn-label",id:c},e),x("div",{class:"nn-buttons"},...l))}function Wn(t,{label:n,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof n=="function"?n:()=>n,a=x("button",{type:"button",onclick:()=>{i(t.state)&&e()}});return it(t,u=>{S(a,o(u)),$(a,{"aria-disabled":i(u)?null:"true"}),r&&$(a,{"aria-pressed":String(r(u))})}),a}function Cr(t,...n){return x("div",{class:"nn-row nn-choice",role:"group","aria-label":t},x("span",{class:"nn-label"},t),x("div",{class:"nn-buttons"},...n))}function it(t,n){t.parts.push(n)}var Sa="application/vnd.jupyter.widget-view+json",Ea=/IPY_MODEL_([\w-]+)/g,Pr=new WeakSet,Lr=new WeakMap,Ra=500;function Or(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Lr.get(t)),Lr.set(t,setTimeout(()=>Ca(t),Ra)),Pr.has(t)))return;Pr.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=n(e);return{...o,state:La(o.state,Pa(t.context.model))}}finally{i(!1)}}}function Ca(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of qr(t.context.model)){let s=t._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function Pa(t){return qr(t).map(({id:n})=>n)}function qr(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[Sa]?.model_id}))).filter(({id:n})=>n)}function La(t,n){let e={},r=[...n];for(;r.length;){let i=r.pop();if(e[i]||!t[i])continue;e[i]=t[i];let o=JSON.stringify({...t[i].state,_esm:null});r.push(...Array.from(o.matchAll(Ea),([,s])=>s))}return e}var sn=class{constructor(n){let e=getComputedStyle(n),r=i=>{let{r:o,g:s,b:a}=et(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Ir(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Ir(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Ir(t,n,e){return t.map((r,i)=>r+e*(n[i]-r))}function zr(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])n.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Fr=`.nn {
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
`;var qa=400;function Dr({name:t,initial:n,build:e}){return{initialize({model:r}){Or(r.widget_manager)},render({model:r,el:i}){let o=new Kn(r,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),i.append(x("style",{},Fr),o.root),o.start(e(o)),()=>o.stop()}}}var Kn=class{#t;#s=()=>"";#n=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",za)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Ia(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(zr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new sn(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#i.textContent=n,this.root.append(this.#r,this.#i)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>S(this.#i,n),qa))}};function Ia(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function za(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}var E=["Coat","Dress","Shirt"];function an({scores:t,true:n}){let e=Br(t),r=t.map(a=>Math.exp(a-e)),i=t.map((a,u)=>u).filter(a=>a!==n),o=i.reduce((a,u)=>t[u]>t[a]?u:a),s=i.reduce((a,u)=>a+r[u],0);return{probabilities:r,loss:$t(t[n],xt(t,n)),slopes:r.map((a,u)=>u===n?-s:a),lead:t[n]-t[o],rival:o}}function un(t){let{slopes:n}=an(t);return t.scores.map((e,r)=>e-t.lr*n[r])}function ln({scores:t,before:n}){return n&&t.map((e,r)=>e-n[r])}function xt(t,n){return Br(t.filter((e,r)=>r!==n))}function $t(t,n){let e=n-t;return Math.max(0,e)+Math.log1p(Math.exp(-Math.abs(e)))}function Hr(t,n){return n+Math.log(t)-Math.log1p(-t)}function Br(t){let n=Math.max(...t);return n+Math.log(t.reduce((e,r)=>e+Math.exp(r-n),0))}var Fa=.62,Xr=20;function St({title:t,label:n,domain:e,write:r}){let i=new _t({title:t,width:262,height:214,margin:{left:12,right:12},x:{domain:e,label:n},y:{domain:[E.length,0],label:"",values:[]}});i.element.classList.add("nn-loss-bars");let o=rt("hatch"),s=y("line",{class:"nn-zero",y1:i.area.top,y2:i.area.bottom}),a=E.map((l,c)=>Da(i,c));i.svg.append(y("defs",{},Ha(o))),i.plot.append(s,...a.map(({bar:l})=>l)),i.above.append(...a.flatMap(({name:l,number:c})=>[l,c]));function u(l,c){let h=i.x(0);$(s,{x1:h,x2:h}),a.forEach(({bar:f,name:p,number:m},g)=>{let b=i.x(l[g]),_=g===c;$(f,{x:Math.min(h,b).toFixed(2),width:Math.abs(b-h).toFixed(2),fill:_?`url(#${o})`:"var(--nn-grey)",class:_?"nn-loss-bar nn-loss-true":"nn-loss-bar"}),S(p,_?`${E[g]} (true class)`:E[g]),S(m,r(l[g],g)),$(p,{"font-weight":_?600:400})})}return{panel:i,draw:u}}var Et=t=>t+Fa;function Da(t,n){let e=t.y(Et(n))-Xr/2,r=e-9;return{bar:y("rect",{y:e,height:Xr}),name:y("text",{class:"nn-loss-haloed",x:t.area.left+5,y:r,style:"text-anchor: start"}),number:y("text",{class:"nn-loss-number nn-loss-haloed",x:t.area.right,y:r,style:"text-anchor: end"})}}function Ha(t){return y("pattern",{id:t,width:7,height:7,patternUnits:"userSpaceOnUse",patternTransform:"rotate(45)"},y("rect",{class:"nn-loss-hatch-ground",width:7,height:7}),y("rect",{class:"nn-loss-hatch-line",width:3,height:7}))}var Rt=Math.PI,Qn=2*Rt,ot=1e-6,Ba=Qn-ot;function Vr(t){this._+=t[0];for(let n=1,e=t.length;n<e;++n)this._+=arguments[n]+t[n]}function Xa(t){let n=Math.floor(t);if(!(n>=0))throw new Error(`invalid digits: ${t}`);if(n>15)return Vr;let e=10**n;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function Yr(t,n,e,r){return t===e&&n===r}function Va(t){let n=Math.floor(t);if(!(n<=15))return Yr;let e=10**n,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var yt=class{constructor(n){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=n==null?Vr:Xa(n),this._equal=n==null?Yr:Va(n)}moveTo(n,e){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(n,e){this._append`L${this._x1=+n},${this._y1=+e}`}quadraticCurveTo(n,e,r,i){this._append`Q${+n},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(n,e,r,i,o,s){this._append`C${+n},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(n,e,r,i,o){if(n=+n,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-n,l=i-e,c=s-n,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=n},${this._y1=e}`;else if(f>ot)if(!(Math.abs(h*u-l*c)>ot)||!o)this._append`L${this._x1=n},${this._y1=e}`;else{let p=r-s,m=i-a,g=u*u+l*l,b=p*p+m*m,_=Math.sqrt(g),w=Math.sqrt(f),M=o*Math.tan((Rt-Math.acos((g+f-b)/(2*_*w)))/2),k=M/w,N=M/_;Math.abs(k-1)>ot&&this._append`L${n+k*c},${e+k*h}`,this._append`A${o},${o},0,0,${+(h*p>c*m)},${this._x1=n+N*u},${this._y1=e+N*l}`}}arc(n,e,r,i,o,s){if(n=+n,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=n+a,c=e+u,h=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>ot||Math.abs(this._y1-c)>ot)&&this._append`L${l},${c}`,!!r){if(f<0&&(f=f%Qn+Qn),f>Ba)this._append`A${r},${r},0,1,${h},${n-a},${e-u}A${r},${r},0,1,${h},${this._x1=l},${this._y1=c}`;else if(f>ot){let p=n+r*Math.cos(o),m=e+r*Math.sin(o);if(f>=Rt&&this._equal(l,c,p,m)){f/=2;let g=i+f;this._append`A${r},${r},0,${+(f>=Rt)},${h},${n+r*Math.cos(g)},${e+r*Math.sin(g)}`}this._append`A${r},${r},0,${+(f>=Rt)},${h},${this._x1=p},${this._y1=m}`}}}rect(n,e,r,i){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Ya(){return new yt}Ya.prototype=yt.prototype;function bt(t){return function(){return t}}var Ua=Math.cos;var Zn=Math.sin,wt=Math.sqrt,Ur=1e-12,cn=Math.PI,Bl=cn/2,jr=2*cn;function Ga(t){let n=3;return t.digits=function(e){if(!arguments.length)return n;if(e==null)n=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);n=r}return t},()=>new yt(n)}var Xl=Array.prototype.slice;function Wa(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Zr(t){this._context=t}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:this._context.lineTo(t,n);break}}};function Jr(t){return new Zr(t)}function Ka(t){return t[0]}function Qa(t){return t[1]}function ti(t,n){var e=bt(!0),r=null,i=Jr,o=null,s=Ga(a);t=typeof t=="function"?t:t===void 0?Ka:bt(t),n=typeof n=="function"?n:n===void 0?Qa:bt(n);function a(u){var l,c=(u=Wa(u)).length,h,f=!1,p;for(r==null&&(o=i(p=s())),l=0;l<=c;++l)!(l<c&&e(h=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+t(h,l,u),+n(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:bt(+u),a):t},a.y=function(u){return arguments.length?(n=typeof u=="function"?u:bt(+u),a):n},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:bt(!!u),a):e},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}var Vl=ja(Jr);function ni(t){this._curve=t}ni.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,n){this._curve.point(n*Math.sin(t),n*-Math.cos(t))}};function ja(t){function n(e){return new ni(t(e))}return n._curve=t,n}var Yl=wt(3);var Za=wt(1/3),Ul=Za*2;var ei=Zn(cn/10)/Zn(7*cn/10),Gl=Zn(jr/10)*ei,Wl=-Ua(jr/10)*ei;var Kl=wt(3);var Ql=wt(3);var jl=wt(3)/2,Ja=1/wt(12),Zl=(Ja/2+1)*3;function Q(){}function fn(t,n,e){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+n)/6,(t._y0+4*t._y1+e)/6)}function te(t){this._context=t}te.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:fn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:fn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function tu(t){this._context=t}tu.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x2=t,this._y2=n;break;case 1:this._point=2,this._x3=t,this._y3=n;break;case 2:this._point=3,this._x4=t,this._y4=n,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+n)/6);break;default:fn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function nu(t){this._context=t}nu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+n)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:fn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function ri(t,n){this._basis=new te(t),this._beta=n}ri.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,n=this._y,e=t.length-1;if(e>0)for(var r=t[0],i=n[0],o=t[e]-r,s=n[e]-i,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*o),this._beta*n[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,n){this._x.push(+t),this._y.push(+n)}};var Jl=(function t(n){function e(r){return n===1?new te(r):new ri(r,n)}return e.beta=function(r){return t(+r)},e})(.85);function hn(t,n,e){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-n),t._y2+t._k*(t._y1-e),t._x2,t._y2)}function ne(t,n){this._context=t,this._k=(1-n)/6}ne.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:hn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2,this._x1=t,this._y1=n;break;case 2:this._point=3;default:hn(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var tc=(function t(n){function e(r){return new ne(r,n)}return e.tension=function(r){return t(+r)},e})(0);function ee(t,n){this._context=t,this._k=(1-n)/6}ee.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:hn(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var nc=(function t(n){function e(r){return new ee(r,n)}return e.tension=function(r){return t(+r)},e})(0);function re(t,n){this._context=t,this._k=(1-n)/6}re.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:hn(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var ec=(function t(n){function e(r){return new re(r,n)}return e.tension=function(r){return t(+r)},e})(0);function ie(t,n,e){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Ur){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Ur){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,c=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-n*t._l12_2a)/c,s=(s*l+t._y1*t._l23_2a-e*t._l12_2a)/c}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function ii(t,n){this._context=t,this._alpha=n}ii.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3;default:ie(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var rc=(function t(n){function e(r){return n?new ii(r,n):new ne(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function oi(t,n){this._context=t,this._alpha=n}oi.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:ie(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var ic=(function t(n){function e(r){return n?new oi(r,n):new ee(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function si(t,n){this._context=t,this._alpha=n}si.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:ie(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var oc=(function t(n){function e(r){return n?new si(r,n):new re(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function eu(t){this._context=t}eu.prototype={areaStart:Q,areaEnd:Q,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,n){t=+t,n=+n,this._point?this._context.lineTo(t,n):(this._point=1,this._context.moveTo(t,n))}};function Gr(t){return t<0?-1:1}function Wr(t,n,e){var r=t._x1-t._x0,i=n-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(e-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Gr(o)+Gr(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Kr(t,n){var e=t._x1-t._x0;return e?(3*(t._y1-t._y0)/e-n)/2:n}function jn(t,n,e){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*n,o-a,s-a*e,o,s)}function Jn(t){this._context=t}Jn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:jn(this,this._t0,Kr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){var e=NaN;if(t=+t,n=+n,!(t===this._x1&&n===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,jn(this,Kr(this,e=Wr(this,t,n)),e);break;default:jn(this,this._t0,e=Wr(this,t,n));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n,this._t0=e}}};function ru(t){this._context=new ai(t)}(ru.prototype=Object.create(Jn.prototype)).point=function(t,n){Jn.prototype.point.call(this,n,t)};function ai(t){this._context=t}ai.prototype={moveTo:function(t,n){this._context.moveTo(n,t)},closePath:function(){this._context.closePath()},lineTo:function(t,n){this._context.lineTo(n,t)},bezierCurveTo:function(t,n,e,r,i,o){this._context.bezierCurveTo(n,t,r,e,o,i)}};function iu(t){this._context=t}iu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,n=this._y,e=t.length;if(e)if(this._line?this._context.lineTo(t[0],n[0]):this._context.moveTo(t[0],n[0]),e===2)this._context.lineTo(t[1],n[1]);else for(var r=Qr(t),i=Qr(n),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],n[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,n){this._x.push(+t),this._y.push(+n)}};function Qr(t){var n,e=t.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],n=1;n<e-1;++n)i[n]=1,o[n]=4,s[n]=4*t[n]+2*t[n+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*t[e-1]+t[e],n=1;n<e;++n)r=i[n]/o[n-1],o[n]-=r,s[n]-=r*s[n-1];for(i[e-1]=s[e-1]/o[e-1],n=e-2;n>=0;--n)i[n]=(s[n]-i[n+1])/o[n];for(o[e-1]=(t[e]+i[e-1])/2,n=0;n<e-1;++n)o[n]=2*t[n+1]-i[n+1];return[i,o]}function ou(t,n){this._context=t,this._t=n}ou.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,n),this._context.lineTo(t,n);else{var e=this._x*(1-this._t)+t*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,n)}break}}this._x=t,this._y=n}};function ui(t,{take:n,move:e,drop:r,from:i=[t],focused:o=t}){let s=null;for(let a of i)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),t.setPointerCapture(u.pointerId),s={begun:n(u)})});t.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,r(u,l)})}var li={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},j=10;function dn(t,n,{label:e,at:r,to:i,text:o,...s}){let a=()=>s.bounds??[n.x.domain(),n.y.domain()],u=s.along??su(s.step,a,r),l=y("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},y("circle",{r:16,class:"nn-target"}),s.shape??y("circle",{r:7,class:"nn-dot"})),c=h=>t.set(i(h.map((f,p)=>pn(f,a()[p])),t.state));return ui(l,{take(h){let[f,p]=r(t.state),[m,g]=n.pointAt(h);return[n.x(f)-m,n.y(p)-g]},move(h,f){let[p,m]=n.pointAt(h);c([n.x.invert(p+f[0]),n.y.invert(m+f[1])])},drop:()=>t.commit()}),l.addEventListener("keydown",h=>{let f=s.along?au(h,s.along,t.state):uu(h,r(t.state),s.step,a(),p=>i(p,t.state));f&&(h.preventDefault(),t.choose(f))}),it(t,h=>{let f=r(h),[p,m]=[n.x(f[0]),n.y(f[1])];$(l,{transform:`translate(${p.toFixed(2)} ${m.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":oe(pn(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function su(t,n,e){let r=t[0]?0:1;return{get min(){return n()[r][0]},get max(){return n()[r][1]},value:i=>e(i)[r]}}function au(t,{value:n,min:e,max:r,step:i,to:o},s){let a=li[t.key]?.reduce((l,c)=>l+c);if(t.key==="PageUp"&&(a=j),t.key==="PageDown"&&(a=-j),t.key==="Home"&&(a=-1/0),t.key==="End"&&(a=1/0),a===void 0)return null;let u=t.shiftKey?j:1;return o(oe(pn(n(s)+u*a*i,[e,r])),s)}function uu(t,n,e,r,i){let o=e[0]?0:1;if(t.key==="Home"||t.key==="End"){let l=r[o][t.key==="Home"?0:1];return i(n.map((c,h)=>h===o?l:c))}let s=li[t.key];if(t.key==="PageUp"&&(s=o?[0,j]:[j,0]),t.key==="PageDown"&&(s=o?[0,-j]:[-j,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=t.shiftKey?j:1,u=n.map((l,c)=>l+a*s[c]*e[c]);return i(u.map((l,c)=>oe(pn(l,r[c]))))}var oe=t=>Number(t.toFixed(6))+0,pn=(t,[n,e])=>Math.min(e,Math.max(n,t));var ci=5e-5,lu=11;function P(t){let n=Math.abs(t);return n>=1e4||n<ci?rn(t,2):en(t,n<1?4:3)}function mn(t){let e=Math.abs(t)<.005?rn(t,2):en(t,2);return t>0?`+${e}`:e}function gn(t,n){let e=[t,n].map(P);for(let r=3;e[0]===e[1]&&r<12;r+=1)t!==n&&(e=[t,n].map(i=>rn(i,r)));return e}function vt(t){let n=1-t;if(n>=ci)return P(t);let e=Math.ceil(-Math.log10(n))+1;return e<=lu?en(t,e):"nearly 1"}var L=10,cu=.28,fi=7,hi="score (arrow: one step downhill)",fu="dashed: before the step, arrow: the next one",hu="M -5 -12 L 5 -12 L 5 12 L -5 12 Z";function _n(t){let n=Math.max(...t.map(Math.abs));return L*Math.max(1,Math.ceil((n-1e-9)/L))}var Ct={before:null,origin:null,steps:0};function Pt(t,n,e){return{scores:t.scores.map((i,o)=>o===n?gu(e):i),...Ct}}function pi(t){let{panel:n,draw:e}=St({title:"scores: drag the bars",label:hi,domain:[-L,L],write:(a,u)=>mu(a,ln(t.state)?.[u])}),r=E.map(()=>y("path",{class:"nn-loss-step"})),i=E.map(()=>y("path",{class:"nn-loss-ghost"}));n.plot.append(...r);let o=L;t.parts.push(({scores:a})=>{_n(a)!==o&&(o=_n(a),n.x.domain([-o,o]),n.drawAxes())}),n.above.append(...i,...E.map((a,u)=>pu(t,n,u)));function s(a){e(a.scores,a.true);let u=un(a),l=c=>n.y(Et(c)+cu);r.forEach((c,h)=>{$(c,{d:du(n.x(a.scores[h]),n.x(u[h]),l(h))})}),i.forEach((c,h)=>{if($(c,{visibility:a.before?"visible":"hidden"}),!a.before)return;let[f,p]=[n.x(a.before[h]),n.y(Et(h))];$(c,{d:`M ${f} ${p-17} V ${p+17}`})}),S(n.labels.x,a.before?fu:hi)}return{panel:n,draw:s}}function pu(t,n,e){let r=Et(e);return dn(t,n,{label:`score of ${E[e]}`,at:({scores:i})=>[i[e],r],to:([i],o)=>Pt(o,e,Number(i.toFixed(2))+0),step:[.1,0],bounds:[[-L,L],[r,r]],text:({scores:i})=>on(Number(i[e].toFixed(2))),shape:y("path",{class:"nn-dot",d:hu})})}function du(t,n,e){let r=Math.abs(n-t);if(r<1)return"";let i=n-Math.sign(n-t)*Math.min(fi,r),o=Math.min(fi,r+2)/2;return`M ${t} ${e} L ${n} ${e} M ${i} ${e-o} L ${n} ${e} L ${i} ${e+o}`}function mu(t,n){return n===void 0?K(t,2):`${K(t,2)} (${mn(n)})`}var gu=t=>Math.max(-L,Math.min(L,t));var se=7,_u=[14,22],di=80,mi=160,gi=["score","probability"];function _i(t,n){let e=new _t({title:"loss of the true class",width:400,height:270,x:{domain:[0,1],label:""},y:{domain:[0,se],label:"loss"}}),r=y("path",{class:"nn-curve"}),i=y("line",{class:"nn-loss-tangent"}),o=y("circle",{r:6,class:"nn-loss-ghost"}),s=y("text",{class:"nn-loss-number nn-loss-haloed",x:e.area.right-4,y:e.area.top+14,style:"text-anchor: end"}),a=xu(e);t.parts.push(l=>a(l,n().loss)),e.plot.append(r,i),e.above.append(o,s,yu(t,e,n)),e.onHover(l=>Au(t.state,l));function u(l){let{loss:c,before:h}=n(),f=xi(l,n()),p=bu(l,n());$(r,{d:Mu(e,l)}),$(i,ku(e,[f,c],p)),S(s,`slope with respect to ${wu(l)}: ${P(p)}`),S(e.labels.x,vu(l));let m=h!==null&&l.over==="probability";$(o,{visibility:m?"visible":"hidden"}),m&&$(o,{cx:e.x(Math.exp(-h)),cy:e.y(h)})}return{panel:e,draw:u}}function xu(t){let n="";return({over:e,scores:r,true:i},o)=>{let s=_n(r),a=e==="probability"&&o<.97*se,u=e==="score"?$t(-s,xt(r,i)):1.05*o,l=a?se:_u.find(h=>h>=u)??10*Math.ceil(u/10),c=`${e} ${s} ${l}`;c!==n&&(n=c,t.x.domain(e==="score"?[-s,s]:[0,1]),t.y.domain([0,l]),t.drawAxes())}}function yu(t,n,e){let r=(o,s)=>{if(s.over==="score")return o;let a=Math.max(1e-12,Math.min(1-1e-12,o));return Hr(a,xt(s.scores,s.true))},i=(o,s)=>Pt(s,s.true,Number(o.toFixed(s.over==="score"?2:3))+0);return dn(t,n,{label:"dot on the curve; moves the score of the true class",at:o=>[xi(o,e()),e().loss],to:([o],s)=>i(r(o,s),s),along:{value:({scores:o,true:s})=>o[s],min:-L,max:L,step:.1,to:i},bounds:[[-1/0,1/0],[-1/0,1/0]],text:o=>`loss ${P(e().loss)}, score ${P(o.scores[o.true])}`,shape:y("circle",{r:7,class:"nn-dot nn-loss-dot"})})}function xi({over:t,scores:n,true:e},{probabilities:r}){return t==="score"?n[e]:r[e]}function bu({over:t,true:n},{probabilities:e,slopes:r}){return t==="score"?r[n]:-1/Math.max(1e-300,e[n])}function wu({over:t,true:n}){return t==="score"?`the score of ${E[n]}`:"p"}function vu({over:t,true:n}){return t==="score"?`score of ${E[n]}, the other scores as they are`:`probability p of ${E[n]}`}function Mu(t,{over:n,scores:e,true:r}){let i=ti(([c])=>t.x(c).toFixed(2),([,c])=>t.y(c).toFixed(2)),o=t.y.domain()[1],s=Array.from({length:mi+1},(c,h)=>h/mi);if(n==="probability")return i(s.map(c=>[Math.exp(-c*o),c*o]));let a=xt(e,r),[u,l]=t.x.domain();return i(s.map(c=>{let h=u+c*(l-u);return[h,$t(h,a)]}))}function ku(t,[n,e],r){let i=t.x(1)-t.x(0),o=(t.y(1)-t.y(0))*Math.max(-1e12,r),s=Math.hypot(i,o),[a,u]=[di*i/s,di*o/s],[l,c]=[t.x(n),t.y(e)];return{x1:l-a,y1:c-u,x2:l+a,y2:c+u}}function Au(t,[n]){if(t.over==="probability")return`p = ${vt(n)}
loss = ${P(-Math.log(n))}`;let e=$t(n,xt(t.scores,t.true));return`score = ${P(n)}
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

@container (max-width: 33em) {
  .nn-loss-side .nn-row {
    grid-template-columns: 5.5em 1fr;
  }

  .nn-loss-side .nn-choice {
    grid-template-columns: 1fr;
  }
}
`;function bi(t,{probabilities:n,loss:e,slopes:r,lead:i,rival:o,before:s}){let a=E[t.true],u=vt(n[t.true]),l=`${$u(i,E[o])} and has probability ${u}`;return[s===null?"":Tu(t,s,e),s===null?`The true class, ${a}, is ${l}, so the loss, −log of it, is ${P(e)}.`:`The true class, ${a}, is now ${l}.`,`The slopes of the loss, ${wi(r,P)}, add up to 0.`].filter(Boolean).join(" ")}function Tu(t,n,e){let{steps:r,rate:i}=t,[o,s]=gn(n,e),a=o===s?`the loss stays at ${s}`:`the loss falls from ${o} to ${s}`,u=wi(ln(t),mn);return`Step ${r} with learning rate ${K(i,3)}: ${u}; ${a}.`}var wi=(t,n)=>E.map((e,r)=>`${e} ${n(t[r])}`).join(", ");function $u(t,n){if(Math.abs(t)<.005)return`level with ${n}`;let e=`${K(Math.abs(t))} ${t>0?"ahead of":"behind"} ${n}`;return t>0?`${e}, the best of the others,`:e}var Yc=Dr({name:"softmax, cross-entropy and gradient for three classes",initial:{scores:[2,-1,1],true:2,lr:1,over:"score",...Ct,rate:1},build(t){let n=null;t.parts.push(u=>{let{before:l}=u,c=l&&an({...u,scores:l}).loss;n={...an(u),before:c}});let e=pi(t),r=St({title:"probabilities",label:"softmax of the scores",domain:[0,1],write:vt}),i=St({title:"slopes of the loss",label:"slope of the loss with respect to each score",domain:[-1,1],write:P}),o=_i(t,()=>n),s=x("div",{class:"nn-loss-side"},...Su(t,()=>n)),a=Vn(o.panel,s);return a.classList.add("nn-loss-lower"),t.root.append(x("style",{},yi),Vn(e.panel,r.panel,i.panel),a),u=>(e.draw(u),r.draw(n.probabilities,u.true),i.draw(n.slopes,u.true),o.draw(u),bi(u,n))}});function Su(t,n){return[Yn(Gn(t,{label:"true class",options:(r=>r.map((i,o)=>({value:o,label:i})))(E),value:r=>r.true,changes:r=>({true:r,...Ct})}),...E.map((r,i)=>Eu(t,r,i)),Gn(t,{key:"over",label:"curve: loss over",options:gi.map(r=>({value:r,label:r}))})),Yn(Un(t,{key:"lr",label:"learning rate",min:.1,max:10,log:!0}),Cr("descent",Wn(t,{label:"One step downhill",onclick:()=>Ru(t)}),Wn(t,{label:"Undo steps",enabled:({origin:r})=>r!==null,onclick:()=>t.choose({scores:t.state.origin,...Ct})})),Cu(t,n))]}function Eu(t,n,e){return Un(t,{label:`score of ${n}`,min:-L,max:L,value:({scores:r})=>Number(r[e].toFixed(4)),changes:r=>Pt(t.state,e,r)})}function Ru(t){let{state:n}=t,{scores:e,steps:r,lr:i,origin:o}=n;t.choose({scores:un(n),before:e,origin:o??e,steps:r+1,rate:i})}function Cu(t,n){let e=x("span",{class:"nn-loss-change"});return it(t,({steps:r})=>{let{before:i,loss:o}=n(),s=`${P(o)}, before any step`;S(e,i===null?s:`${gn(i,o).join(" → ")} in step ${r}`)}),x("div",{class:"nn-row nn-choice"},x("span",{class:"nn-label"},"loss"),e)}export{Yc as default};
