function gi(t){return t}var cn=1,fn=2,hn=3,vt=4,jn=1e-6;function _i(t){return"translate("+t+",0)"}function xi(t){return"translate(0,"+t+")"}function yi(t){return n=>+t(n)}function wi(t,n){return n=Math.max(0,t.bandwidth()-n*2)/2,t.round()&&(n=Math.round(n)),e=>+t(e)+n}function bi(){return!this.__axis}function Jn(t,n){var e=[],r=null,i=null,o=6,s=6,a=3,u=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=t===cn||t===vt?-1:1,c=t===vt||t===fn?"x":"y",h=t===cn||t===hn?_i:xi;function f(p){var m=r??(n.ticks?n.ticks.apply(n,e):n.domain()),g=i??(n.tickFormat?n.tickFormat.apply(n,e):gi),y=Math.max(o,0)+a,_=n.range(),w=+_[0]+u,M=+_[_.length-1]+u,k=(n.bandwidth?wi:yi)(n.copy(),u),N=p.selection?p.selection():p,v=N.selectAll(".domain").data([null]),S=N.selectAll(".tick").data(m,n).order(),F=S.exit(),L=S.enter().append("g").attr("class","tick"),q=S.select("line"),O=S.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),S=S.merge(L),q=q.merge(L.append("line").attr("stroke","currentColor").attr(c+"2",l*o)),O=O.merge(L.append("text").attr("fill","currentColor").attr(c,l*y).attr("dy",t===cn?"0em":t===hn?"0.71em":"0.32em")),p!==N&&(v=v.transition(p),S=S.transition(p),q=q.transition(p),O=O.transition(p),F=F.transition(p).attr("opacity",jn).attr("transform",function(d){return isFinite(d=k(d))?h(d+u):this.getAttribute("transform")}),L.attr("opacity",jn).attr("transform",function(d){var A=this.parentNode.__axis;return h((A&&isFinite(A=A(d))?A:k(d))+u)})),F.remove(),v.attr("d",t===vt||t===fn?s?"M"+l*s+","+w+"H"+u+"V"+M+"H"+l*s:"M"+u+","+w+"V"+M:s?"M"+w+","+l*s+"V"+u+"H"+M+"V"+l*s:"M"+w+","+u+"H"+M),S.attr("opacity",1).attr("transform",function(d){return h(k(d)+u)}),q.attr(c+"2",l*o),O.attr(c,l*y).text(g),N.filter(bi).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",t===fn?"start":t===vt?"end":"middle"),N.each(function(){this.__axis=k})}return f.scale=function(p){return arguments.length?(n=p,f):n},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(r=p==null?null:Array.from(p),f):r&&r.slice()},f.tickFormat=function(p){return arguments.length?(i=p,f):i},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(u=+p,f):u},f}function te(t){return Jn(hn,t)}function ne(t){return Jn(vt,t)}function Mt(t,n){return t==null||n==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function vi(t,n){return t==null||n==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function ee(t){let n,e,r;t.length!==2?(n=Mt,e=(a,u)=>Mt(t(a),u),r=(a,u)=>t(a)-u):(n=t===Mt||t===vi?t:Mi,e=t,r=t);function i(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function o(a,u,l=0,c=a.length){if(l<c){if(n(u,u)!==0)return c;do{let h=l+c>>>1;e(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=i(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:i,center:s,right:o}}function Mi(){return 0}function ki(t){return t===null?NaN:+t}var re=ee(Mt),ie=re.right,bu=re.left,vu=ee(ki).center;var Mu=oe(se),ku=oe(Ai);function oe(t){return function(n,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=n;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!r)return n;let a=e&&t(e),u=r&&t(r),l=i.slice();return a&&u?(at(a,l,i,o,s),at(a,i,l,o,s),at(a,l,i,o,s),ut(u,i,l,o,s),ut(u,l,i,o,s),ut(u,i,l,o,s)):a?(at(a,i,l,o,s),at(a,l,i,o,s),at(a,i,l,o,s)):u&&(ut(u,i,l,o,s),ut(u,l,i,o,s),ut(u,i,l,o,s)),n}}function at(t,n,e,r,i){for(let o=0,s=r*i;o<s;)t(n,e,o,o+=r,1)}function ut(t,n,e,r,i){for(let o=0,s=r*i;o<r;++o)t(n,e,o,o+s,r)}function Ai(t){let n=se(t);return(e,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,n(e,r,i+0,o+0,s),n(e,r,i+1,o+1,s),n(e,r,i+2,o+2,s),n(e,r,i+3,o+3,s)}}function se(t){let n=Math.floor(t);if(n===t)return Ni(t);let e=t-n,r=2*t+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=n*o[s],c=u*n,h=c+u;for(let f=s,p=s+c;f<p;f+=u)l+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=u)l+=o[Math.min(a,f+c)],i[f]=(l+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/r,l-=o[Math.max(s,f-c)]}}function Ni(t){let n=2*t+1;return(e,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],u=s*t;for(let l=i,c=i+u;l<c;l+=s)a+=r[Math.min(o,l)];for(let l=i,c=o;l<=c;l+=s)a+=r[Math.min(o,l+u)],e[l]=a/n,a-=r[Math.max(i,l-u)]}}var Ti=Array.prototype,Au=Ti.slice;var Si=Math.sqrt(50),$i=Math.sqrt(10),Ei=Math.sqrt(2);function Pt(t,n,e){let r=(n-t)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=Si?10:o>=$i?5:o>=Ei?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(t*l),u=Math.round(n*l),a/l<t&&++a,u/l>n&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(t/l),u=Math.round(n/l),a*l<t&&++a,u*l>n&&--u),u<a&&.5<=e&&e<2?Pt(t,n,e*2):[a,u,l]}function qt(t,n,e){if(n=+n,t=+t,e=+e,!(e>0))return[];if(t===n)return[t];let r=n<t,[i,o,s]=r?Pt(n,t,e):Pt(t,n,e);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function Lt(t,n,e){return n=+n,t=+t,e=+e,Pt(t,n,e)[2]}function ae(t,n,e){n=+n,t=+t,e=+e;let r=n<t,i=r?Lt(n,t,e):Lt(t,n,e);return(r?-1:1)*(i<0?1/-i:i)}var Nu=Ri(Math.random);function Ri(t){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=e[o+r];e[o+r]=e[s+r],e[s+r]=a}return e}}function ht(t,n,e){t.prototype=n.prototype=e,e.constructor=t}function Nt(t,n){var e=Object.create(t.prototype);for(var r in n)e[r]=n[r];return e}function K(){}var et=.7,ft=1/et,lt="\\s*([+-]?\\d+)\\s*",kt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",H="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ci=/^#([0-9a-f]{3,8})$/,Pi=new RegExp(`^rgb\\(${lt},${lt},${lt}\\)$`),Li=new RegExp(`^rgb\\(${H},${H},${H}\\)$`),qi=new RegExp(`^rgba\\(${lt},${lt},${lt},${kt}\\)$`),Ii=new RegExp(`^rgba\\(${H},${H},${H},${kt}\\)$`),Oi=new RegExp(`^hsl\\(${kt},${H},${H}\\)$`),zi=new RegExp(`^hsla\\(${kt},${H},${H},${kt}\\)$`),ue={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ht(K,pt,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:le,formatHex:le,formatHex8:Di,formatHsl:Fi,formatRgb:ce,toString:ce});function le(){return this.rgb().formatHex()}function Di(){return this.rgb().formatHex8()}function Fi(){return ye(this).formatHsl()}function ce(){return this.rgb().formatRgb()}function pt(t){var n,e;return t=(t+"").trim().toLowerCase(),(n=Ci.exec(t))?(e=n[1].length,n=parseInt(n[1],16),e===6?fe(n):e===3?new E(n>>8&15|n>>4&240,n>>4&15|n&240,(n&15)<<4|n&15,1):e===8?It(n>>24&255,n>>16&255,n>>8&255,(n&255)/255):e===4?It(n>>12&15|n>>8&240,n>>8&15|n>>4&240,n>>4&15|n&240,((n&15)<<4|n&15)/255):null):(n=Pi.exec(t))?new E(n[1],n[2],n[3],1):(n=Li.exec(t))?new E(n[1]*255/100,n[2]*255/100,n[3]*255/100,1):(n=qi.exec(t))?It(n[1],n[2],n[3],n[4]):(n=Ii.exec(t))?It(n[1]*255/100,n[2]*255/100,n[3]*255/100,n[4]):(n=Oi.exec(t))?de(n[1],n[2]/100,n[3]/100,1):(n=zi.exec(t))?de(n[1],n[2]/100,n[3]/100,n[4]):ue.hasOwnProperty(t)?fe(ue[t]):t==="transparent"?new E(NaN,NaN,NaN,0):null}function fe(t){return new E(t>>16&255,t>>8&255,t&255,1)}function It(t,n,e,r){return r<=0&&(t=n=e=NaN),new E(t,n,e,r)}function xn(t){return t instanceof K||(t=pt(t)),t?(t=t.rgb(),new E(t.r,t.g,t.b,t.opacity)):new E}function rt(t,n,e,r){return arguments.length===1?xn(t):new E(t,n,e,r??1)}function E(t,n,e,r){this.r=+t,this.g=+n,this.b=+e,this.opacity=+r}ht(E,rt,Nt(K,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?et:Math.pow(et,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new E(tt(this.r),tt(this.g),tt(this.b),zt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:he,formatHex:he,formatHex8:Hi,formatRgb:pe,toString:pe}));function he(){return`#${J(this.r)}${J(this.g)}${J(this.b)}`}function Hi(){return`#${J(this.r)}${J(this.g)}${J(this.b)}${J((isNaN(this.opacity)?1:this.opacity)*255)}`}function pe(){let t=zt(this.opacity);return`${t===1?"rgb(":"rgba("}${tt(this.r)}, ${tt(this.g)}, ${tt(this.b)}${t===1?")":`, ${t})`}`}function zt(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function tt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function J(t){return t=tt(t),(t<16?"0":"")+t.toString(16)}function de(t,n,e,r){return r<=0?t=n=e=NaN:e<=0||e>=1?t=n=NaN:n<=0&&(t=NaN),new z(t,n,e,r)}function ye(t){if(t instanceof z)return new z(t.h,t.s,t.l,t.opacity);if(t instanceof K||(t=pt(t)),!t)return new z;if(t instanceof z)return t;t=t.rgb();var n=t.r/255,e=t.g/255,r=t.b/255,i=Math.min(n,e,r),o=Math.max(n,e,r),s=NaN,a=o-i,u=(o+i)/2;return a?(n===o?s=(e-r)/a+(e<r)*6:e===o?s=(r-n)/a+2:s=(n-e)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new z(s,a,u,t.opacity)}function Ft(t,n,e,r){return arguments.length===1?ye(t):new z(t,n,e,r??1)}function z(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}ht(z,Ft,Nt(K,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new z(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?et:Math.pow(et,t),new z(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,n=isNaN(t)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*n,i=2*e-r;return new E(pn(t>=240?t-240:t+120,i,r),pn(t,i,r),pn(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new z(me(this.h),Ot(this.s),Ot(this.l),zt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=zt(this.opacity);return`${t===1?"hsl(":"hsla("}${me(this.h)}, ${Ot(this.s)*100}%, ${Ot(this.l)*100}%${t===1?")":`, ${t})`}`}}));function me(t){return t=(t||0)%360,t<0?t+360:t}function Ot(t){return Math.max(0,Math.min(1,t||0))}function pn(t,n,e){return(t<60?n+(e-n)*t/60:t<180?e:t<240?n+(e-n)*(240-t)/60:n)*255}var we=Math.PI/180,be=180/Math.PI,Dt=18,ve=.96422,Me=1,ke=.82521,Ae=4/29,ct=6/29,Ne=3*ct*ct,Bi=ct*ct*ct;function Te(t){if(t instanceof B)return new B(t.l,t.a,t.b,t.opacity);if(t instanceof G)return $e(t);t instanceof E||(t=xn(t));var n=_n(t.r),e=_n(t.g),r=_n(t.b),i=dn((.2225045*n+.7168786*e+.0606169*r)/Me),o,s;return n===e&&e===r?o=s=i:(o=dn((.4360747*n+.3850649*e+.1430804*r)/ve),s=dn((.0139322*n+.0971045*e+.7141733*r)/ke)),new B(116*i-16,500*(o-i),200*(i-s),t.opacity)}function Se(t,n,e,r){return arguments.length===1?Te(t):new B(t,n,e,r??1)}function B(t,n,e,r){this.l=+t,this.a=+n,this.b=+e,this.opacity=+r}ht(B,Se,Nt(K,{brighter(t){return new B(this.l+Dt*(t??1),this.a,this.b,this.opacity)},darker(t){return new B(this.l-Dt*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,n=isNaN(this.a)?t:t+this.a/500,e=isNaN(this.b)?t:t-this.b/200;return n=ve*mn(n),t=Me*mn(t),e=ke*mn(e),new E(gn(3.1338561*n-1.6168667*t-.4906146*e),gn(-.9787684*n+1.9161415*t+.033454*e),gn(.0719453*n-.2289914*t+1.4052427*e),this.opacity)}}));function dn(t){return t>Bi?Math.pow(t,1/3):t/Ne+Ae}function mn(t){return t>ct?t*t*t:Ne*(t-Ae)}function gn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function _n(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function Xi(t){if(t instanceof G)return new G(t.h,t.c,t.l,t.opacity);if(t instanceof B||(t=Te(t)),t.a===0&&t.b===0)return new G(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var n=Math.atan2(t.b,t.a)*be;return new G(n<0?n+360:n,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Ht(t,n,e,r){return arguments.length===1?Xi(t):new G(t,n,e,r??1)}function G(t,n,e,r){this.h=+t,this.c=+n,this.l=+e,this.opacity=+r}function $e(t){if(isNaN(t.h))return new B(t.l,0,0,t.opacity);var n=t.h*we;return new B(t.l,Math.cos(n)*t.c,Math.sin(n)*t.c,t.opacity)}ht(G,Ht,Nt(K,{brighter(t){return new G(this.h,this.c,this.l+Dt*(t??1),this.opacity)},darker(t){return new G(this.h,this.c,this.l-Dt*(t??1),this.opacity)},rgb(){return $e(this).rgb()}}));var Ee=-.14861,yn=1.78277,wn=-.29227,Bt=-.90649,At=1.97294,ge=At*Bt,_e=At*yn,xe=yn*wn-Bt*Ee;function Vi(t){if(t instanceof nt)return new nt(t.h,t.s,t.l,t.opacity);t instanceof E||(t=xn(t));var n=t.r/255,e=t.g/255,r=t.b/255,i=(xe*r+ge*n-_e*e)/(xe+ge-_e),o=r-i,s=(At*(e-i)-wn*o)/Bt,a=Math.sqrt(s*s+o*o)/(At*i*(1-i)),u=a?Math.atan2(s,o)*be-120:NaN;return new nt(u<0?u+360:u,a,i,t.opacity)}function Xt(t,n,e,r){return arguments.length===1?Vi(t):new nt(t,n,e,r??1)}function nt(t,n,e,r){this.h=+t,this.s=+n,this.l=+e,this.opacity=+r}ht(nt,Xt,Nt(K,{brighter(t){return t=t==null?ft:Math.pow(ft,t),new nt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?et:Math.pow(et,t),new nt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*we,n=+this.l,e=isNaN(this.s)?0:this.s*n*(1-n),r=Math.cos(t),i=Math.sin(t);return new E(255*(n+e*(Ee*r+yn*i)),255*(n+e*(wn*r+Bt*i)),255*(n+e*(At*r)),this.opacity)}}));function Le(t,n,e,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*n+(4-6*o+3*s)*e+(1+3*t+3*o-3*s)*r+s*i)/6}function Yi(t){var n=t.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,n-1):Math.floor(e*n),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<n-1?t[r+2]:2*o-i;return Le((e-r/n)*n,s,i,o,a)}}function Ui(t){var n=t.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*n),i=t[(r+n-1)%n],o=t[r%n],s=t[(r+1)%n],a=t[(r+2)%n];return Le((e-r/n)*n,i,o,s,a)}}var Yt=t=>()=>t;function qe(t,n){return function(e){return t+e*n}}function Gi(t,n,e){return t=Math.pow(t,e),n=Math.pow(n,e)-t,e=1/e,function(r){return Math.pow(t+r*n,e)}}function kn(t,n){var e=n-t;return e?qe(t,e>180||e<-180?e-360*Math.round(e/360):e):Yt(isNaN(t)?n:t)}function Wi(t){return(t=+t)==1?C:function(n,e){return e-n?Gi(n,e,t):Yt(isNaN(n)?e:n)}}function C(t,n){var e=n-t;return e?qe(t,e):Yt(isNaN(t)?n:t)}var Re=(function t(n){var e=Wi(n);function r(i,o){var s=e((i=rt(i)).r,(o=rt(o)).r),a=e(i.g,o.g),u=e(i.b,o.b),l=C(i.opacity,o.opacity);return function(c){return i.r=s(c),i.g=a(c),i.b=u(c),i.opacity=l(c),i+""}}return r.gamma=t,r})(1);function Ie(t){return function(n){var e=n.length,r=new Array(e),i=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=rt(n[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var Eu=Ie(Yi),Ru=Ie(Ui);function Ki(t,n){n||(n=[]);var e=t?Math.min(n.length,t.length):0,r=n.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=t[i]*(1-o)+n[i]*o;return r}}function Zi(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Qi(t,n){var e=n?n.length:0,r=t?Math.min(e,t.length):0,i=new Array(r),o=new Array(e),s;for(s=0;s<r;++s)i[s]=Ut(t[s],n[s]);for(;s<e;++s)o[s]=n[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function ji(t,n){var e=new Date;return t=+t,n=+n,function(r){return e.setTime(t*(1-r)+n*r),e}}function D(t,n){return t=+t,n=+n,function(e){return t*(1-e)+n*e}}function Ji(t,n){var e={},r={},i;(t===null||typeof t!="object")&&(t={}),(n===null||typeof n!="object")&&(n={});for(i in n)i in t?e[i]=Ut(t[i],n[i]):r[i]=n[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var vn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,bn=new RegExp(vn.source,"g");function to(t){return function(){return t}}function no(t){return function(n){return t(n)+""}}function eo(t,n){var e=vn.lastIndex=bn.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(t=t+"",n=n+"";(r=vn.exec(t))&&(i=bn.exec(n));)(o=i.index)>e&&(o=n.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:D(r,i)})),e=bn.lastIndex;return e<n.length&&(o=n.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?no(u[0].x):to(n):(n=u.length,function(l){for(var c=0,h;c<n;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function Ut(t,n){var e=typeof n,r;return n==null||e==="boolean"?Yt(n):(e==="number"?D:e==="string"?(r=pt(n))?(n=r,Re):eo:n instanceof pt?Re:n instanceof Date?ji:Zi(n)?Ki:Array.isArray(n)?Qi:typeof n.valueOf!="function"&&typeof n.toString!="function"||isNaN(n)?Ji:D)(t,n)}function Oe(t,n){return t=+t,n=+n,function(e){return Math.round(t*(1-e)+n*e)}}var Ce=180/Math.PI,Mn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ze(t,n,e,r,i,o){var s,a,u;return(s=Math.sqrt(t*t+n*n))&&(t/=s,n/=s),(u=t*e+n*r)&&(e-=t*u,r-=n*u),(a=Math.sqrt(e*e+r*r))&&(e/=a,r/=a,u/=a),t*r<n*e&&(t=-t,n=-n,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(n,t)*Ce,skewX:Math.atan(u)*Ce,scaleX:s,scaleY:a}}var Vt;function ro(t){let n=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return n.isIdentity?Mn:ze(n.a,n.b,n.c,n.d,n.e,n.f)}function io(t){return t==null||(Vt||(Vt=document.createElementNS("http://www.w3.org/2000/svg","g")),Vt.setAttribute("transform",t),!(t=Vt.transform.baseVal.consolidate()))?Mn:(t=t.matrix,ze(t.a,t.b,t.c,t.d,t.e,t.f))}function De(t,n,e,r){function i(l){return l.length?l.pop()+" ":""}function o(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push("translate(",null,n,null,e);m.push({i:g-4,x:D(l,h)},{i:g-2,x:D(c,f)})}else(h||f)&&p.push("translate("+h+n+f+e)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:D(l,c)})):c&&h.push(i(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:D(l,c)}):c&&h.push(i(h)+"skewX("+c+r)}function u(l,c,h,f,p,m){if(l!==h||c!==f){var g=p.push(i(p)+"scale(",null,",",null,")");m.push({i:g-4,x:D(l,h)},{i:g-2,x:D(c,f)})}else(h!==1||f!==1)&&p.push(i(p)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=t(l),c=t(c),o(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(p){for(var m=-1,g=f.length,y;++m<g;)h[(y=f[m]).i]=y.x(p);return h.join("")}}}var Cu=De(ro,"px, ","px)","deg)"),Pu=De(io,", ",")",")"),oo=1e-12;function Pe(t){return((t=Math.exp(t))+1/t)/2}function so(t){return((t=Math.exp(t))-1/t)/2}function ao(t){return((t=Math.exp(2*t))-1)/(t+1)}var Lu=(function t(n,e,r){function i(o,s){var a=o[0],u=o[1],l=o[2],c=s[0],h=s[1],f=s[2],p=c-a,m=h-u,g=p*p+m*m,y,_;if(g<oo)_=Math.log(f/l)/n,y=function(S){return[a+S*p,u+S*m,l*Math.exp(n*S*_)]};else{var w=Math.sqrt(g),M=(f*f-l*l+r*g)/(2*l*e*w),k=(f*f-l*l-r*g)/(2*f*e*w),N=Math.log(Math.sqrt(M*M+1)-M),v=Math.log(Math.sqrt(k*k+1)-k);_=(v-N)/n,y=function(S){var F=S*_,L=Pe(N),q=l/(e*w)*(L*ao(n*F+N)-so(N));return[a+q*p,u+q*m,l*L/Pe(n*F+N)]}}return y.duration=Math.abs(_)*1e3*n/Math.SQRT2,y}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},i})(Math.SQRT2,2,4);function Fe(t){return function(n,e){var r=t((n=Ft(n)).h,(e=Ft(e)).h),i=C(n.s,e.s),o=C(n.l,e.l),s=C(n.opacity,e.opacity);return function(a){return n.h=r(a),n.s=i(a),n.l=o(a),n.opacity=s(a),n+""}}}var qu=Fe(kn),Iu=Fe(C);function He(t){return function(n,e){var r=t((n=Ht(n)).h,(e=Ht(e)).h),i=C(n.c,e.c),o=C(n.l,e.l),s=C(n.opacity,e.opacity);return function(a){return n.h=r(a),n.c=i(a),n.l=o(a),n.opacity=s(a),n+""}}}var Ou=He(kn),zu=He(C);function Be(t){return(function n(e){e=+e;function r(i,o){var s=t((i=Xt(i)).h,(o=Xt(o)).h),a=C(i.s,o.s),u=C(i.l,o.l),l=C(i.opacity,o.opacity);return function(c){return i.h=s(c),i.s=a(c),i.l=u(Math.pow(c,e)),i.opacity=l(c),i+""}}return r.gamma=n,r})(1)}var Du=Be(kn),Fu=Be(C);function uo(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Wt(t,n){if(!isFinite(t)||t===0)return null;var e=(t=n?t.toExponential(n-1):t.toExponential()).indexOf("e"),r=t.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+t.slice(e+1)]}function dt(t){return t=Wt(Math.abs(t)),t?t[1]:NaN}function lo(t,n){return function(e,r){for(var i=e.length,o=[],s=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(e.substring(i-=a,i+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(n)}}function co(t){return function(n){return n.replace(/[0-9]/g,function(e){return t[+e]})}}var fo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function mt(t){if(!(n=fo.exec(t)))throw new Error("invalid format: "+t);var n;return new An({fill:n[1],align:n[2],sign:n[3],symbol:n[4],zero:n[5],width:n[6],comma:n[7],precision:n[8]&&n[8].slice(1),trim:n[9],type:n[10]})}mt.prototype=An.prototype;function An(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}An.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ho(t){t:for(var n=t.length,e=1,r=-1,i;e<n;++e)switch(t[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+t[e])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Kt;function po(t,n){var e=Wt(t,n);if(!e)return Kt=void 0,t.toPrecision(n);var r=e[0],i=e[1],o=i-(Kt=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Wt(t,Math.max(0,n+o-1))[0]}function Xe(t,n){var e=Wt(t,n);if(!e)return t+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Ve={"%":(t,n)=>(t*100).toFixed(n),b:t=>Math.round(t).toString(2),c:t=>t+"",d:uo,e:(t,n)=>t.toExponential(n),f:(t,n)=>t.toFixed(n),g:(t,n)=>t.toPrecision(n),o:t=>Math.round(t).toString(8),p:(t,n)=>Xe(t*100,n),r:Xe,s:po,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function Ye(t){return t}var Ue=Array.prototype.map,Ge=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function mo(t){var n=t.grouping===void 0||t.thousands===void 0?Ye:lo(Ue.call(t.grouping,Number),t.thousands+""),e=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?Ye:co(Ue.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(h,f){h=mt(h);var p=h.fill,m=h.align,g=h.sign,y=h.symbol,_=h.zero,w=h.width,M=h.comma,k=h.precision,N=h.trim,v=h.type;v==="n"?(M=!0,v="g"):Ve[v]||(k===void 0&&(k=12),N=!0,v="g"),(_||p==="0"&&m==="=")&&(_=!0,p="0",m="=");var S=(f&&f.prefix!==void 0?f.prefix:"")+(y==="$"?e:y==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),F=(y==="$"?r:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),L=Ve[v],q=/[defgprs%]/.test(v);k=k===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function O(d){var A=S,T=F,W,Qn,Et;if(v==="c")T=L(d)+T,d="";else{d=+d;var Rt=d<0||1/d<0;if(d=isNaN(d)?u:L(Math.abs(d),k),N&&(d=ho(d)),Rt&&+d==0&&g!=="+"&&(Rt=!1),A=(Rt?g==="("?g:a:g==="-"||g==="("?"":g)+A,T=(v==="s"&&!isNaN(d)&&Kt!==void 0?Ge[8+Kt/3]:"")+T+(Rt&&g==="("?")":""),q){for(W=-1,Qn=d.length;++W<Qn;)if(Et=d.charCodeAt(W),48>Et||Et>57){T=(Et===46?i+d.slice(W+1):d.slice(W))+T,d=d.slice(0,W);break}}}M&&!_&&(d=n(d,1/0));var Ct=A.length+d.length+T.length,U=Ct<w?new Array(w-Ct+1).join(p):"";switch(M&&_&&(d=n(U+d,U.length?w-T.length:1/0),U=""),m){case"<":d=A+d+T+U;break;case"=":d=A+U+d+T;break;case"^":d=U.slice(0,Ct=U.length>>1)+A+d+T+U.slice(Ct);break;default:d=U+A+d+T;break}return o(d)}return O.toString=function(){return h+""},O}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(dt(f)/3)))*3,m=Math.pow(10,-p),g=l((h=mt(h),h.type="f",h),{suffix:Ge[8+p/3]});return function(y){return g(m*y)}}return{format:l,formatPrefix:c}}var Gt,Zt,Nn;go({thousands:",",grouping:[3],currency:["$",""]});function go(t){return Gt=mo(t),Zt=Gt.format,Nn=Gt.formatPrefix,Gt}function We(t){return Math.max(0,-dt(Math.abs(t)))}function Ke(t,n){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(dt(n)/3)))*3-dt(Math.abs(t)))}function Ze(t,n){return t=Math.abs(t),n=Math.abs(n)-t,Math.max(0,dt(n)-dt(t))+1}function nr(t,n){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(n).domain(t);break}return this}function _o(t){return function(){return t}}function xo(t){return+t}var Qe=[0,1];function gt(t){return t}function Tn(t,n){return(n-=t=+t)?function(e){return(e-t)/n}:_o(isNaN(n)?NaN:.5)}function yo(t,n){var e;return t>n&&(e=t,t=n,n=e),function(r){return Math.max(t,Math.min(n,r))}}function wo(t,n,e){var r=t[0],i=t[1],o=n[0],s=n[1];return i<r?(r=Tn(i,r),o=e(s,o)):(r=Tn(r,i),o=e(o,s)),function(a){return o(r(a))}}function bo(t,n,e){var r=Math.min(t.length,n.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),n=n.slice().reverse());++s<r;)i[s]=Tn(t[s],t[s+1]),o[s]=e(n[s],n[s+1]);return function(a){var u=ie(t,a,1,r)-1;return o[u](i[u](a))}}function er(t,n){return n.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function rr(){var t=Qe,n=Qe,e=Ut,r,i,o,s=gt,a,u,l;function c(){var f=Math.min(t.length,n.length);return s!==gt&&(s=yo(t[0],t[f-1])),a=f>2?bo:wo,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?o:(u||(u=a(t.map(r),n,e)))(r(s(f)))}return h.invert=function(f){return s(i((l||(l=a(n,t.map(r),D)))(f)))},h.domain=function(f){return arguments.length?(t=Array.from(f,xo),c()):t.slice()},h.range=function(f){return arguments.length?(n=Array.from(f),c()):n.slice()},h.rangeRound=function(f){return n=Array.from(f),e=Oe,c()},h.clamp=function(f){return arguments.length?(s=f?!0:gt,c()):s!==gt},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return r=f,i=p,c()}}function vo(){return rr()(gt,gt)}function Mo(t,n,e,r){var i=ae(t,n,e),o;switch(r=mt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(n));return r.precision==null&&!isNaN(o=Ke(i,s))&&(r.precision=o),Nn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Ze(i,Math.max(Math.abs(t),Math.abs(n))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=We(i))&&(r.precision=o-(r.type==="%")*2);break}}return Zt(r)}function ko(t){var n=t.domain;return t.ticks=function(e){var r=n();return qt(r[0],r[r.length-1],e??10)},t.tickFormat=function(e,r){var i=n();return Mo(i[0],i[i.length-1],e??10,r)},t.nice=function(e){e==null&&(e=10);var r=n(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);c-- >0;){if(l=Lt(s,a,e),l===u)return r[i]=s,r[o]=a,n(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function Sn(){var t=vo();return t.copy=function(){return er(t,Sn())},nr.apply(t,arguments),ko(t)}function Ao(t,n){t=t.slice();var e=0,r=t.length-1,i=t[e],o=t[r],s;return o<i&&(s=e,e=r,r=s,s=i,i=o,o=s),t[e]=n.floor(i),t[r]=n.ceil(o),t}function je(t){return Math.log(t)}function Je(t){return Math.exp(t)}function No(t){return-Math.log(-t)}function To(t){return-Math.exp(-t)}function So(t){return isFinite(t)?+("1e"+t):t<0?0:t}function $o(t){return t===10?So:t===Math.E?Math.exp:n=>Math.pow(t,n)}function Eo(t){return t===Math.E?Math.log:t===10&&Math.log10||t===2&&Math.log2||(t=Math.log(t),n=>Math.log(n)/t)}function tr(t){return(n,e)=>-t(-n,e)}function Ro(t){let n=t(je,Je),e=n.domain,r=10,i,o;function s(){return i=Eo(r),o=$o(r),e()[0]<0?(i=tr(i),o=tr(o),t(No,To)):t(je,Je),n}return n.base=function(a){return arguments.length?(r=+a,s()):r},n.domain=function(a){return arguments.length?(e(a),s()):e()},n.ticks=a=>{let u=e(),l=u[0],c=u[u.length-1],h=c<l;h&&([l,c]=[c,l]);let f=i(l),p=i(c),m,g,y=a==null?10:+a,_=[];if(!(r%1)&&p-f<y){if(f=Math.floor(f),p=Math.ceil(p),l>0){for(;f<=p;++f)for(m=1;m<r;++m)if(g=f<0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}}else for(;f<=p;++f)for(m=r-1;m>=1;--m)if(g=f>0?m/o(-f):m*o(f),!(g<l)){if(g>c)break;_.push(g)}_.length*2<y&&(_=qt(l,c,y))}else _=qt(f,p,Math.min(p-f,y)).map(o);return h?_.reverse():_},n.tickFormat=(a,u)=>{if(a==null&&(a=10),u==null&&(u=r===10?"s":","),typeof u!="function"&&(!(r%1)&&(u=mt(u)).precision==null&&(u.trim=!0),u=Zt(u)),a===1/0)return u;let l=Math.max(1,r*a/n.ticks().length);return c=>{let h=c/o(Math.round(i(c)));return h*r<r-.5&&(h*=r),h<=l?u(c):""}},n.nice=()=>e(Ao(e(),{floor:a=>o(Math.floor(i(a))),ceil:a=>o(Math.ceil(i(a)))})),n}function $n(){let t=Ro(rr()).domain([1,10]);return t.copy=()=>er(t,$n()).base(t.base()),nr.apply(t,arguments),t}var En="http://www.w3.org/1999/xhtml",ir={svg:"http://www.w3.org/2000/svg",xhtml:En,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function or(t){var n=t+="",e=n.indexOf(":");return e>=0&&(n=t.slice(0,e))!=="xmlns"&&(t=t.slice(e+1)),ir.hasOwnProperty(n)?{space:ir[n],local:t}:t}function Co(t){return function(){var n=this.ownerDocument,e=this.namespaceURI;return e===En&&n.documentElement.namespaceURI===En?n.createElement(t):n.createElementNS(e,t)}}function Po(t){return function(){return this.ownerDocument.createElementNS(t.space,t.local)}}function sr(t){var n=or(t);return(n.local?Po:Co)(n)}function Lo(){}function ar(t){return t==null?Lo:function(){return this.querySelector(t)}}function qo(t){typeof t!="function"&&(t=ar(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],s=o.length,a=r[i]=new Array(s),u,l,c=0;c<s;++c)(u=o[c])&&(l=t.call(u,u.__data__,c,o))&&("__data__"in u&&(l.__data__=u.__data__),a[c]=l);return new P(r,this._parents)}function Io(t){return t==null?[]:Array.isArray(t)?t:Array.from(t)}function Oo(){return[]}function zo(t){return t==null?Oo:function(){return this.querySelectorAll(t)}}function Do(t){return function(){return Io(t.apply(this,arguments))}}function Fo(t){typeof t=="function"?t=Do(t):t=zo(t);for(var n=this._groups,e=n.length,r=[],i=[],o=0;o<e;++o)for(var s=n[o],a=s.length,u,l=0;l<a;++l)(u=s[l])&&(r.push(t.call(u,u.__data__,l,s)),i.push(u));return new P(r,i)}function Ho(t){return function(){return this.matches(t)}}function ur(t){return function(n){return n.matches(t)}}var Bo=Array.prototype.find;function Xo(t){return function(){return Bo.call(this.children,t)}}function Vo(){return this.firstElementChild}function Yo(t){return this.select(t==null?Vo:Xo(typeof t=="function"?t:ur(t)))}var Uo=Array.prototype.filter;function Go(){return Array.from(this.children)}function Wo(t){return function(){return Uo.call(this.children,t)}}function Ko(t){return this.selectAll(t==null?Go:Wo(typeof t=="function"?t:ur(t)))}function Zo(t){typeof t!="function"&&(t=Ho(t));for(var n=this._groups,e=n.length,r=new Array(e),i=0;i<e;++i)for(var o=n[i],s=o.length,a=r[i]=[],u,l=0;l<s;++l)(u=o[l])&&t.call(u,u.__data__,l,o)&&a.push(u);return new P(r,this._parents)}function lr(t){return new Array(t.length)}function Qo(){return new P(this._enter||this._groups.map(lr),this._parents)}function Qt(t,n){this.ownerDocument=t.ownerDocument,this.namespaceURI=t.namespaceURI,this._next=null,this._parent=t,this.__data__=n}Qt.prototype={constructor:Qt,appendChild:function(t){return this._parent.insertBefore(t,this._next)},insertBefore:function(t,n){return this._parent.insertBefore(t,n)},querySelector:function(t){return this._parent.querySelector(t)},querySelectorAll:function(t){return this._parent.querySelectorAll(t)}};function jo(t){return function(){return t}}function Jo(t,n,e,r,i,o){for(var s=0,a,u=n.length,l=o.length;s<l;++s)(a=n[s])?(a.__data__=o[s],r[s]=a):e[s]=new Qt(t,o[s]);for(;s<u;++s)(a=n[s])&&(i[s]=a)}function ts(t,n,e,r,i,o,s){var a,u,l=new Map,c=n.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(u=n[a])&&(f[a]=p=s.call(u,u.__data__,a,n)+"",l.has(p)?i[a]=u:l.set(p,u));for(a=0;a<h;++a)p=s.call(t,o[a],a,o)+"",(u=l.get(p))?(r[a]=u,u.__data__=o[a],l.delete(p)):e[a]=new Qt(t,o[a]);for(a=0;a<c;++a)(u=n[a])&&l.get(f[a])===u&&(i[a]=u)}function ns(t){return t.__data__}function es(t,n){if(!arguments.length)return Array.from(this,ns);var e=n?ts:Jo,r=this._parents,i=this._groups;typeof t!="function"&&(t=jo(t));for(var o=i.length,s=new Array(o),a=new Array(o),u=new Array(o),l=0;l<o;++l){var c=r[l],h=i[l],f=h.length,p=rs(t.call(c,c&&c.__data__,l,r)),m=p.length,g=a[l]=new Array(m),y=s[l]=new Array(m),_=u[l]=new Array(f);e(c,h,g,y,_,p,n);for(var w=0,M=0,k,N;w<m;++w)if(k=g[w]){for(w>=M&&(M=w+1);!(N=y[M])&&++M<m;);k._next=N||null}}return s=new P(s,r),s._enter=a,s._exit=u,s}function rs(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function is(){return new P(this._exit||this._groups.map(lr),this._parents)}function os(t,n,e){var r=this.enter(),i=this,o=this.exit();return typeof t=="function"?(r=t(r),r&&(r=r.selection())):r=r.append(t+""),n!=null&&(i=n(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function ss(t){for(var n=t.selection?t.selection():t,e=this._groups,r=n._groups,i=e.length,o=r.length,s=Math.min(i,o),a=new Array(i),u=0;u<s;++u)for(var l=e[u],c=r[u],h=l.length,f=a[u]=new Array(h),p,m=0;m<h;++m)(p=l[m]||c[m])&&(f[m]=p);for(;u<i;++u)a[u]=e[u];return new P(a,this._parents)}function as(){for(var t=this._groups,n=-1,e=t.length;++n<e;)for(var r=t[n],i=r.length-1,o=r[i],s;--i>=0;)(s=r[i])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function us(t){t||(t=ls);function n(h,f){return h&&f?t(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var s=e[o],a=s.length,u=i[o]=new Array(a),l,c=0;c<a;++c)(l=s[c])&&(u[c]=l);u.sort(n)}return new P(i,this._parents).order()}function ls(t,n){return t<n?-1:t>n?1:t>=n?0:NaN}function cs(){var t=arguments[0];return arguments[0]=this,t.apply(null,arguments),this}function fs(){return Array.from(this)}function hs(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length;i<o;++i){var s=r[i];if(s)return s}return null}function ps(){let t=0;for(let n of this)++t;return t}function ds(){return!this.node()}function ms(t){for(var n=this._groups,e=0,r=n.length;e<r;++e)for(var i=n[e],o=0,s=i.length,a;o<s;++o)(a=i[o])&&t.call(a,a.__data__,o,i);return this}function gs(t){return function(){this.removeAttribute(t)}}function _s(t){return function(){this.removeAttributeNS(t.space,t.local)}}function xs(t,n){return function(){this.setAttribute(t,n)}}function ys(t,n){return function(){this.setAttributeNS(t.space,t.local,n)}}function ws(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttribute(t):this.setAttribute(t,e)}}function bs(t,n){return function(){var e=n.apply(this,arguments);e==null?this.removeAttributeNS(t.space,t.local):this.setAttributeNS(t.space,t.local,e)}}function vs(t,n){var e=or(t);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((n==null?e.local?_s:gs:typeof n=="function"?e.local?bs:ws:e.local?ys:xs)(e,n))}function cr(t){return t.ownerDocument&&t.ownerDocument.defaultView||t.document&&t||t.defaultView}function Ms(t){return function(){this.style.removeProperty(t)}}function ks(t,n,e){return function(){this.style.setProperty(t,n,e)}}function As(t,n,e){return function(){var r=n.apply(this,arguments);r==null?this.style.removeProperty(t):this.style.setProperty(t,r,e)}}function Ns(t,n,e){return arguments.length>1?this.each((n==null?Ms:typeof n=="function"?As:ks)(t,n,e??"")):Ts(this.node(),t)}function Ts(t,n){return t.style.getPropertyValue(n)||cr(t).getComputedStyle(t,null).getPropertyValue(n)}function Ss(t){return function(){delete this[t]}}function $s(t,n){return function(){this[t]=n}}function Es(t,n){return function(){var e=n.apply(this,arguments);e==null?delete this[t]:this[t]=e}}function Rs(t,n){return arguments.length>1?this.each((n==null?Ss:typeof n=="function"?Es:$s)(t,n)):this.node()[t]}function fr(t){return t.trim().split(/^|\s+/)}function Cn(t){return t.classList||new hr(t)}function hr(t){this._node=t,this._names=fr(t.getAttribute("class")||"")}hr.prototype={add:function(t){var n=this._names.indexOf(t);n<0&&(this._names.push(t),this._node.setAttribute("class",this._names.join(" ")))},remove:function(t){var n=this._names.indexOf(t);n>=0&&(this._names.splice(n,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(t){return this._names.indexOf(t)>=0}};function pr(t,n){for(var e=Cn(t),r=-1,i=n.length;++r<i;)e.add(n[r])}function dr(t,n){for(var e=Cn(t),r=-1,i=n.length;++r<i;)e.remove(n[r])}function Cs(t){return function(){pr(this,t)}}function Ps(t){return function(){dr(this,t)}}function Ls(t,n){return function(){(n.apply(this,arguments)?pr:dr)(this,t)}}function qs(t,n){var e=fr(t+"");if(arguments.length<2){for(var r=Cn(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof n=="function"?Ls:n?Cs:Ps)(e,n))}function Is(){this.textContent=""}function Os(t){return function(){this.textContent=t}}function zs(t){return function(){var n=t.apply(this,arguments);this.textContent=n??""}}function Ds(t){return arguments.length?this.each(t==null?Is:(typeof t=="function"?zs:Os)(t)):this.node().textContent}function Fs(){this.innerHTML=""}function Hs(t){return function(){this.innerHTML=t}}function Bs(t){return function(){var n=t.apply(this,arguments);this.innerHTML=n??""}}function Xs(t){return arguments.length?this.each(t==null?Fs:(typeof t=="function"?Bs:Hs)(t)):this.node().innerHTML}function Vs(){this.nextSibling&&this.parentNode.appendChild(this)}function Ys(){return this.each(Vs)}function Us(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Gs(){return this.each(Us)}function Ws(t){var n=typeof t=="function"?t:sr(t);return this.select(function(){return this.appendChild(n.apply(this,arguments))})}function Ks(){return null}function Zs(t,n){var e=typeof t=="function"?t:sr(t),r=n==null?Ks:typeof n=="function"?n:ar(n);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function Qs(){var t=this.parentNode;t&&t.removeChild(this)}function js(){return this.each(Qs)}function Js(){var t=this.cloneNode(!1),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function ta(){var t=this.cloneNode(!0),n=this.parentNode;return n?n.insertBefore(t,this.nextSibling):t}function na(t){return this.select(t?ta:Js)}function ea(t){return arguments.length?this.property("__data__",t):this.node().__data__}function ra(t){return function(n){t.call(this,n,this.__data__)}}function ia(t){return t.trim().split(/^|\s+/).map(function(n){var e="",r=n.indexOf(".");return r>=0&&(e=n.slice(r+1),n=n.slice(0,r)),{type:n,name:e}})}function oa(t){return function(){var n=this.__on;if(n){for(var e=0,r=-1,i=n.length,o;e<i;++e)o=n[e],(!t.type||o.type===t.type)&&o.name===t.name?this.removeEventListener(o.type,o.listener,o.options):n[++r]=o;++r?n.length=r:delete this.__on}}}function sa(t,n,e){return function(){var r=this.__on,i,o=ra(n);if(r){for(var s=0,a=r.length;s<a;++s)if((i=r[s]).type===t.type&&i.name===t.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=n;return}}this.addEventListener(t.type,o,e),i={type:t.type,name:t.name,value:n,listener:o,options:e},r?r.push(i):this.__on=[i]}}function aa(t,n,e){var r=ia(t+""),i,o=r.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var u=0,l=a.length,c;u<l;++u)for(i=0,c=a[u];i<o;++i)if((s=r[i]).type===c.type&&s.name===c.name)return c.value}return}for(a=n?sa:oa,i=0;i<o;++i)this.each(a(r[i],n,e));return this}function mr(t,n,e){var r=cr(t),i=r.CustomEvent;typeof i=="function"?i=new i(n,e):(i=r.document.createEvent("Event"),e?(i.initEvent(n,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(n,!1,!1)),t.dispatchEvent(i)}function ua(t,n){return function(){return mr(this,t,n)}}function la(t,n){return function(){return mr(this,t,n.apply(this,arguments))}}function ca(t,n){return this.each((typeof n=="function"?la:ua)(t,n))}function*fa(){for(var t=this._groups,n=0,e=t.length;n<e;++n)for(var r=t[n],i=0,o=r.length,s;i<o;++i)(s=r[i])&&(yield s)}var gr=[null];function P(t,n){this._groups=t,this._parents=n}function ha(){return new P([[document.documentElement]],gr)}function pa(){return this}P.prototype=ha.prototype={constructor:P,select:qo,selectAll:Fo,selectChild:Yo,selectChildren:Ko,filter:Zo,data:es,enter:Qo,exit:is,join:os,merge:ss,selection:pa,order:as,sort:us,call:cs,nodes:fs,node:hs,size:ps,empty:ds,each:ms,attr:vs,style:Ns,property:Rs,classed:qs,text:Ds,html:Xs,raise:Ys,lower:Gs,append:Ws,insert:Zs,remove:js,clone:na,datum:ea,on:aa,dispatch:ca,[Symbol.iterator]:fa};function Pn(t){return typeof t=="string"?new P([[document.querySelector(t)]],[document.documentElement]):new P([[t]],gr)}var da=0;function ma(){return new Rn}function Rn(){this._="@"+(++da).toString(36)}Rn.prototype=ma.prototype={constructor:Rn,get:function(t){for(var n=this._;!(n in t);)if(!(t=t.parentNode))return;return t[n]},set:function(t,n){return t[this._]=n},remove:function(t){return this._ in t&&delete t[this._]},toString:function(){return this._}};var ga="http://www.w3.org/2000/svg";function x(t,n={},...e){return _r(document.createElement(t),n,e)}function b(t,n={},...e){return _r(document.createElementNS(ga,t),n,e)}var _a=Math.random().toString(36).slice(2,8),xa=0;function Tt(t){return`nn-${t}-${_a}-${xa+=1}`}function $(t,n){for(let[e,r]of Object.entries(n))if(typeof r=="function")t.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)t.removeAttribute(e);else{let i=r===!0?"":String(r);t.getAttribute(e)!==i&&t.setAttribute(e,i)}return t}function R(t,n){t.textContent!==n&&(t.textContent=n)}function _r(t,n,e){return $(t,n),t.append(...e),t}function xr(t,n,e=!0){let r=x("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:t,height:n,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(t,n);o.data.fill(255);function s(a,u){let{data:l}=o;for(let c=0;c<t*n;c+=1){let[h,f,p]=u(a[c]);l[4*c]=h,l[4*c+1]=f,l[4*c+2]=p}i.putImageData(o,0,0)}return{canvas:r,draw:s}}var ya=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,wa=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function I(t,n=2){return _t(String(Number(t.toFixed(n))+0))}function jt(t,n=2){return _t((Number(t.toFixed(n))+0).toFixed(n))}function X(t,n=2){let e=Math.abs(t);if(t===0)return"0";if(e<1e-4||e>=1e6)return _t(t.toExponential(n-1));let r=Number(t.toPrecision(n));return _t(e>=1e3?St(r):String(r))}function yr(t){let n=String(t),e=t.toFixed(2);return _t(n.length>e.length?n:e)}function St(t){return _t(t.toLocaleString("en-GB"))}function wr(t){let n=t.trim().replace("−","-");return ya.test(n)&&(n=n.replace(/[,\s]/g,"")),wa.test(n)?Number(n)+0:null}function _t(t){return t.replaceAll("-","−")}function Mr(...t){return x("div",{class:"nn-panels"},...t.map(n=>n.element??n))}var Ln=class{constructor({title:n,width:e,height:r}){this.width=e,this.height=r,this.svg=b("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":n}),this.frame=x("div",{class:"nn-frame"},this.svg),this.caption=x("figcaption",{},n),this.element=x("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(n){let e=new DOMPoint(n.clientX,n.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(n,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild(x("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=n===null,n===null)return;R(this.readout,n);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},it=class extends Ln{constructor({title:n,width:e=330,height:r=290,x:i,y:o,margin:s={}}){super({title:n,width:e,height:r});let{top:a=8,right:u=12,bottom:l=38,left:c=48}=s;this.area={left:c,top:a,right:e-u,bottom:r-l},this.x=br(i).range([this.area.left,this.area.right]),this.y=br(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=Tt("clip"),this.horizontal=b("g",{class:"nn-axis"}),this.vertical=b("g",{class:"nn-axis"}),this.plot=b("g",{"clip-path":`url(#${this.id})`}),this.above=b("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],m=`translate(13 ${p}) rotate(-90)`;this.labels={x:b("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:b("text",{class:"nn-axis-label",transform:m},o.label)};let g={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(b("clipPath",{id:this.id},b("rect",{x:h.left,y:h.top,width:g.width,height:g.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:n,y:e}=this.axes,r=vr(te(this.x),n),i=vr(ne(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Pn(this.horizontal).call(r),Pn(this.vertical).call(i)}addHeatMap(n,e){let r=xr(n,e),{area:i,width:o,height:s}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/s}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/s}%`}),this.frame.prepend(r.canvas),r}onHover(n){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,s=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(s?n([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function br({domain:t,log:n=!1}){return(n?$n():Sn()).domain(t)}function vr(t,{ticks:n=5,values:e=null,format:r=i=>I(i,3)}){return t.ticks(n).tickValues(e).tickFormat(r).tickSizeOuter(0)}var ba=4,va=36;function kr(...t){return x("div",{class:"nn-controls"},...t)}function Jt(t,n){let{key:e,label:r,min:i,max:o,log:s=!1,whole:a=!1,enabled:u=()=>!0}=n,l=n.step??(a?1:s?.02:.1),c=n.changes??(d=>({[e]:d})),h=n.value??(d=>d[e]),f=s?Math.log10:d=>d,p=Math.max(0,Math.ceil(-Math.log10(l))),m=d=>a?Math.round(s?10**d:d):s?Number((10**d).toPrecision(3)):Number(d.toFixed(p))+0,g=d=>a?St(d):yr(d),y=Tt("box"),_=x("input",{type:"range",min:f(i),max:f(o),step:l,oninput:()=>S(m(Number(_.value))),onchange:()=>t.commit()}),w=x("input",{type:"text",id:y,inputmode:a?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>F(w.value),onfocus:()=>w.select()}),M=x("div",{class:"nn-note",role:"alert"}),k=x("label",{for:y}),N=null,v="";function S(d){R(M,""),t.set(c(d))}function F(d){let A=wr(d);if(A===null||a&&A%1){w.value=v,R(M,`“${d}” is no ${a?"whole number":"number"}, so ${v} stays.`);return}let T=Math.min(o,Math.max(i,A));if(N=T,_.value=f(T),v=w.value=T===A?d.trim():g(T),S(T),t.commit(),T!==A){let W=`${g(i)} to ${g(o)}`;R(M,`${d} is outside ${W}, so ${v} is used.`)}}function L(d){let A=f(Math.min(o,Math.max(i,d)));return Math.abs(Number(_.value)-A)<=.501*l}function q(d){R(M,""),N=d,_.value=f(d),v=w.value=g(d)}let O=x("div",{class:"nn-row nn-slider"},k,w,_,M);return V(t,d=>{let A=h(d);(A!==N||!L(A))&&q(A);let T=typeof r=="function"?r(d):r;R(k,T),$(_,{"aria-label":T,"aria-valuetext":g(A),disabled:!u(d)}),$(w,{disabled:!u(d)}),O.classList.toggle("nn-disabled",!u(d))}),O}function Ar(t,{key:n,label:e,options:r,enabled:i=()=>!0,...o}){let s=o.changes??(f=>({[n]:f})),a=o.value??(f=>f[n]),u=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),l=u.map(f=>x("button",{type:"button",onclick:()=>t.choose(s(f.value,t.state))},f.label)),c=Tt("label"),h=u.reduce((f,p)=>f+p.label.length+ba,0);return V(t,f=>{l.forEach((p,m)=>{let g=a(f)===u[m].value;$(p,{"aria-pressed":String(g),disabled:!i(f)})})}),x("div",{class:`nn-row nn-choice ${h>va?"nn-long":""}`,role:"group","aria-labelledby":c},x("span",{class:"nn-label",id:c},e),x("div",{class:"nn-buttons"},...l))}function tn(t,{label:n,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof n=="function"?n:()=>n,a=x("button",{type:"button",onclick:()=>{i(t.state)&&e()}});return V(t,u=>{R(a,o(u)),$(a,{"aria-disabled":i(u)?null:"true"}),r&&$(a,{"aria-pressed":String(r(u))})}),a}function qn(t,...n){return x("div",{class:"nn-row nn-choice",role:"group","aria-label":t},x("span",{class:"nn-label"},t),x("div",{class:"nn-buttons"},...n))}function V(t,n){t.parts.push(n)}var Ma="application/vnd.jupyter.widget-view+json",ka=/IPY_MODEL_([\w-]+)/g,Nr=new WeakSet,Tr=new WeakMap,Aa=500;function Sr(t){if(!t?.context?.model?.cells||!t._modelsSync||(clearTimeout(Tr.get(t)),Tr.set(t,setTimeout(()=>Na(t),Aa)),Nr.has(t)))return;Nr.add(t);let n=t.get_state_sync.bind(t);t.get_state_sync=e=>{let r=[...t._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(s=>s.comm_live=o);i(!0);try{let o=n(e);return{...o,state:Sa(o.state,Ta(t.context.model))}}finally{i(!1)}}}function Na(t){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:r,output:i,id:o}of $r(t.context.model)){let s=t._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(r,i)}}}function Ta(t){return $r(t).map(({id:n})=>n)}function $r(t){return[...t.cells].filter(n=>n.type==="code").flatMap(({outputs:n})=>n.toJSON().map((e,r)=>({outputs:n,number:r,output:e,id:e.data?.[Ma]?.model_id}))).filter(({id:n})=>n)}function Sa(t,n){let e={},r=[...n];for(;r.length;){let i=r.pop();if(e[i]||!t[i])continue;e[i]=t[i];let o=JSON.stringify({...t[i].state,_esm:null});r.push(...Array.from(o.matchAll(ka),([,s])=>s))}return e}var nn=class{constructor(n){let e=getComputedStyle(n),r=i=>{let{r:o,g:s,b:a}=rt(e.getPropertyValue(i).trim());return[o,s,a]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(n){return Er(this.paper,n<0?this.low:this.high,Math.min(1,Math.abs(n)))}shade(n){return Er(this.paper,this.ink,Math.min(1,Math.max(0,n)))}};function Er(t,n,e){return t.map((r,i)=>r+e*(n[i]-r))}function Rr(t){let n=new MutationObserver(t),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])n.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",t),()=>{n.disconnect(),r.removeEventListener("change",t)}}var Cr=`.nn {
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
`;var Ea=400;function Pr({name:t,initial:n,build:e}){return{initialize({model:r}){Sr(r.widget_manager)},render({model:r,el:i}){let o=new In(r,n),s=typeof t=="function"?t(o.settings):t;return o.root.setAttribute("aria-label",s),i.append(x("style",{},Cr),o.root),o.start(e(o)),()=>o.stop()}}}var In=class{#t;#s=()=>"";#n=0;#e=null;#r=x("p",{class:"nn-sentence","aria-hidden":"true"});#i=x("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(n,e){this.#t=n,this.settings=n.get("settings")??{},this.data=n.get("data")??null,this.state={...structuredClone(e),...n.get("state")},this.parts=[],this.root=x("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ca)}set(n){this.state={...this.state,...n},this.redraw()}commit(){this.#t.set("state",this.state),this.isHeard&&this.#t.save_changes()}get isHeard(){return!Ra(this.#t)}get isBusy(){return this.#t.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let n=this.#t.widget_manager?.kernel;return this.isHeard&&typeof n?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#t.widget_manager.kernel.interrupt()}send(n){if(!this.isHeard)return!1;try{return this.#t.send(n),!0}catch{return!1}}onMessage(n){this.#t.on("msg:custom",n),this.onStop(()=>this.#t.off("msg:custom",n))}choose(n){this.set(n),this.commit()}redraw(){this.#n||(this.#n=requestAnimationFrame(()=>this.#l()))}onStop(n){this.#a.push(n)}start(n){this.#s=n;let e=()=>{let r=this.#t.get("state");r!==this.state&&this.set(r)};this.#t.on("change:state",e),this.onStop(()=>this.#t.off("change:state",e)),this.onStop(Rr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#n),clearTimeout(this.#o);for(let n of this.#a)n()}#l(){this.#n=0,this.#e??=new nn(this.root);try{for(let n of this.parts)n(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(n){console.warn(n),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(n){this.#r.textContent!==n&&(this.#r.isConnected||(this.#i.textContent=n,this.root.append(this.#r,this.#i)),this.#r.textContent=n,clearTimeout(this.#o),this.#o=setTimeout(()=>R(this.#i,n),Ea))}};function Ra(t){let n=t.widget_manager?.kernel;return n===null||!!n?.isDisposed||n?.status==="dead"}function Ca(t){(!(t.ctrlKey||t.metaKey||t.altKey)||t.target.matches("input, textarea"))&&t.stopPropagation()}var $t=Math.PI,On=2*$t,ot=1e-6,Pa=On-ot;function Lr(t){this._+=t[0];for(let n=1,e=t.length;n<e;++n)this._+=arguments[n]+t[n]}function La(t){let n=Math.floor(t);if(!(n>=0))throw new Error(`invalid digits: ${t}`);if(n>15)return Lr;let e=10**n;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*e)/e+r[i]}}function qr(t,n,e,r){return t===e&&n===r}function qa(t){let n=Math.floor(t);if(!(n<=15))return qr;let e=10**n,r=function(i){return Math.round(i*e)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var xt=class{constructor(n){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=n==null?Lr:La(n),this._equal=n==null?qr:qa(n)}moveTo(n,e){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(n,e){this._append`L${this._x1=+n},${this._y1=+e}`}quadraticCurveTo(n,e,r,i){this._append`Q${+n},${+e},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(n,e,r,i,o,s){this._append`C${+n},${+e},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(n,e,r,i,o){if(n=+n,e=+e,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-n,l=i-e,c=s-n,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=n},${this._y1=e}`;else if(f>ot)if(!(Math.abs(h*u-l*c)>ot)||!o)this._append`L${this._x1=n},${this._y1=e}`;else{let p=r-s,m=i-a,g=u*u+l*l,y=p*p+m*m,_=Math.sqrt(g),w=Math.sqrt(f),M=o*Math.tan(($t-Math.acos((g+f-y)/(2*_*w)))/2),k=M/w,N=M/_;Math.abs(k-1)>ot&&this._append`L${n+k*c},${e+k*h}`,this._append`A${o},${o},0,0,${+(h*p>c*m)},${this._x1=n+N*u},${this._y1=e+N*l}`}}arc(n,e,r,i,o,s){if(n=+n,e=+e,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=n+a,c=e+u,h=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${l},${c}`:(Math.abs(this._x1-l)>ot||Math.abs(this._y1-c)>ot)&&this._append`L${l},${c}`,!!r){if(f<0&&(f=f%On+On),f>Pa)this._append`A${r},${r},0,1,${h},${n-a},${e-u}A${r},${r},0,1,${h},${this._x1=l},${this._y1=c}`;else if(f>ot){let p=n+r*Math.cos(o),m=e+r*Math.sin(o);if(f>=$t&&this._equal(l,c,p,m)){f/=2;let g=i+f;this._append`A${r},${r},0,${+(f>=$t)},${h},${n+r*Math.cos(g)},${e+r*Math.sin(g)}`}this._append`A${r},${r},0,${+(f>=$t)},${h},${this._x1=p},${this._y1=m}`}}}rect(n,e,r,i){this._append`M${this._x0=this._x1=+n},${this._y0=this._y1=+e}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function Ia(){return new xt}Ia.prototype=xt.prototype;function yt(t){return function(){return t}}var Oa=Math.cos;var Dn=Math.sin,wt=Math.sqrt,Ir=1e-12,en=Math.PI,kl=en/2,Hr=2*en;function za(t){let n=3;return t.digits=function(e){if(!arguments.length)return n;if(e==null)n=null;else{let r=Math.floor(e);if(!(r>=0))throw new RangeError(`invalid digits: ${e}`);n=r}return t},()=>new xt(n)}var Al=Array.prototype.slice;function Da(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Br(t){this._context=t}Br.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:this._context.lineTo(t,n);break}}};function Xr(t){return new Br(t)}function Fa(t){return t[0]}function Ha(t){return t[1]}function Vr(t,n){var e=yt(!0),r=null,i=Xr,o=null,s=za(a);t=typeof t=="function"?t:t===void 0?Fa:yt(t),n=typeof n=="function"?n:n===void 0?Ha:yt(n);function a(u){var l,c=(u=Da(u)).length,h,f=!1,p;for(r==null&&(o=i(p=s())),l=0;l<=c;++l)!(l<c&&e(h=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+t(h,l,u),+n(h,l,u));if(p)return o=null,p+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:yt(+u),a):t},a.y=function(u){return arguments.length?(n=typeof u=="function"?u:yt(+u),a):n},a.defined=function(u){return arguments.length?(e=typeof u=="function"?u:yt(!!u),a):e},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}var Nl=Ba(Xr);function Yr(t){this._curve=t}Yr.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,n){this._curve.point(n*Math.sin(t),n*-Math.cos(t))}};function Ba(t){function n(e){return new Yr(t(e))}return n._curve=t,n}var Tl=wt(3);var Xa=wt(1/3),Sl=Xa*2;var Ur=Dn(en/10)/Dn(7*en/10),$l=Dn(Hr/10)*Ur,El=-Oa(Hr/10)*Ur;var Rl=wt(3);var Cl=wt(3);var Pl=wt(3)/2,Va=1/wt(12),Ll=(Va/2+1)*3;function Z(){}function rn(t,n,e){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+n)/6,(t._y0+4*t._y1+e)/6)}function Hn(t){this._context=t}Hn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:rn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:rn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Ya(t){this._context=t}Ya.prototype={areaStart:Z,areaEnd:Z,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x2=t,this._y2=n;break;case 1:this._point=2,this._x3=t,this._y3=n;break;case 2:this._point=3,this._x4=t,this._y4=n,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+n)/6);break;default:rn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Ua(t){this._context=t}Ua.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+n)/6;this._line?this._context.lineTo(e,r):this._context.moveTo(e,r);break;case 3:this._point=4;default:rn(this,t,n);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n}};function Gr(t,n){this._basis=new Hn(t),this._beta=n}Gr.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,n=this._y,e=t.length-1;if(e>0)for(var r=t[0],i=n[0],o=t[e]-r,s=n[e]-i,a=-1,u;++a<=e;)u=a/e,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*o),this._beta*n[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,n){this._x.push(+t),this._y.push(+n)}};var ql=(function t(n){function e(r){return n===1?new Hn(r):new Gr(r,n)}return e.beta=function(r){return t(+r)},e})(.85);function on(t,n,e){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-n),t._y2+t._k*(t._y1-e),t._x2,t._y2)}function Bn(t,n){this._context=t,this._k=(1-n)/6}Bn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:on(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2,this._x1=t,this._y1=n;break;case 2:this._point=3;default:on(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Il=(function t(n){function e(r){return new Bn(r,n)}return e.tension=function(r){return t(+r)},e})(0);function Xn(t,n){this._context=t,this._k=(1-n)/6}Xn.prototype={areaStart:Z,areaEnd:Z,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:on(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Ol=(function t(n){function e(r){return new Xn(r,n)}return e.tension=function(r){return t(+r)},e})(0);function Vn(t,n){this._context=t,this._k=(1-n)/6}Vn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:on(this,t,n);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var zl=(function t(n){function e(r){return new Vn(r,n)}return e.tension=function(r){return t(+r)},e})(0);function Yn(t,n,e){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Ir){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Ir){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,c=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-n*t._l12_2a)/c,s=(s*l+t._y1*t._l23_2a-e*t._l12_2a)/c}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function Wr(t,n){this._context=t,this._alpha=n}Wr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3;default:Yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Dl=(function t(n){function e(r){return n?new Wr(r,n):new Bn(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function Kr(t,n){this._context=t,this._alpha=n}Kr.prototype={areaStart:Z,areaEnd:Z,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=n;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=n);break;case 2:this._point=3,this._x5=t,this._y5=n;break;default:Yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Fl=(function t(n){function e(r){return n?new Kr(r,n):new Xn(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function Zr(t,n){this._context=t,this._alpha=n}Zr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){if(t=+t,n=+n,this._point){var e=this._x2-t,r=this._y2-n;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Yn(this,t,n);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=n}};var Hl=(function t(n){function e(r){return n?new Zr(r,n):new Vn(r,0)}return e.alpha=function(r){return t(+r)},e})(.5);function Ga(t){this._context=t}Ga.prototype={areaStart:Z,areaEnd:Z,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,n){t=+t,n=+n,this._point?this._context.lineTo(t,n):(this._point=1,this._context.moveTo(t,n))}};function Or(t){return t<0?-1:1}function zr(t,n,e){var r=t._x1-t._x0,i=n-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(e-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Or(o)+Or(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Dr(t,n){var e=t._x1-t._x0;return e?(3*(t._y1-t._y0)/e-n)/2:n}function zn(t,n,e){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*n,o-a,s-a*e,o,s)}function Fn(t){this._context=t}Fn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:zn(this,this._t0,Dr(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,n){var e=NaN;if(t=+t,n=+n,!(t===this._x1&&n===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;break;case 2:this._point=3,zn(this,Dr(this,e=zr(this,t,n)),e);break;default:zn(this,this._t0,e=zr(this,t,n));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=n,this._t0=e}}};function Wa(t){this._context=new Qr(t)}(Wa.prototype=Object.create(Fn.prototype)).point=function(t,n){Fn.prototype.point.call(this,n,t)};function Qr(t){this._context=t}Qr.prototype={moveTo:function(t,n){this._context.moveTo(n,t)},closePath:function(){this._context.closePath()},lineTo:function(t,n){this._context.lineTo(n,t)},bezierCurveTo:function(t,n,e,r,i,o){this._context.bezierCurveTo(n,t,r,e,o,i)}};function Ka(t){this._context=t}Ka.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,n=this._y,e=t.length;if(e)if(this._line?this._context.lineTo(t[0],n[0]):this._context.moveTo(t[0],n[0]),e===2)this._context.lineTo(t[1],n[1]);else for(var r=Fr(t),i=Fr(n),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],n[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,n){this._x.push(+t),this._y.push(+n)}};function Fr(t){var n,e=t.length-1,r,i=new Array(e),o=new Array(e),s=new Array(e);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],n=1;n<e-1;++n)i[n]=1,o[n]=4,s[n]=4*t[n]+2*t[n+1];for(i[e-1]=2,o[e-1]=7,s[e-1]=8*t[e-1]+t[e],n=1;n<e;++n)r=i[n]/o[n-1],o[n]-=r,s[n]-=r*s[n-1];for(i[e-1]=s[e-1]/o[e-1],n=e-2;n>=0;--n)i[n]=(s[n]-i[n+1])/o[n];for(o[e-1]=(t[e]+i[e-1])/2,n=0;n<e-1;++n)o[n]=2*t[n+1]-i[n+1];return[i,o]}function Za(t,n){this._context=t,this._t=n}Za.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,n){switch(t=+t,n=+n,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,n),this._context.lineTo(t,n);else{var e=this._x*(1-this._t)+t*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,n)}break}}this._x=t,this._y=n}};function sn(t,{take:n,move:e,drop:r,from:i=[t],focused:o=t}){let s=null;for(let a of i)a.addEventListener("touchstart",u=>u.preventDefault(),{passive:!1}),a.addEventListener("pointerdown",u=>{u.button||(u.preventDefault(),o.focus({preventScroll:!0}),t.setPointerCapture(u.pointerId),s={begun:n(u)})});t.addEventListener("pointermove",a=>{s&&e(a,s.begun)});for(let a of["pointerup","pointercancel","lostpointercapture"])t.addEventListener(a,u=>{if(!s)return;let{begun:l}=s;s=null,r(u,l)})}var jr={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},Q=10;function Jr(t,n,{label:e,at:r,to:i,text:o,...s}){let a=()=>s.bounds??[n.x.domain(),n.y.domain()],u=s.along??Qa(s.step,a,r),l=b("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},b("circle",{r:16,class:"nn-target"}),s.shape??b("circle",{r:7,class:"nn-dot"})),c=h=>t.set(i(h.map((f,p)=>an(f,a()[p])),t.state));return sn(l,{take(h){let[f,p]=r(t.state),[m,g]=n.pointAt(h);return[n.x(f)-m,n.y(p)-g]},move(h,f){let[p,m]=n.pointAt(h);c([n.x.invert(p+f[0]),n.y.invert(m+f[1])])},drop:()=>t.commit()}),l.addEventListener("keydown",h=>{let f=s.along?ja(h,s.along,t.state):Ja(h,r(t.state),s.step,a(),p=>i(p,t.state));f&&(h.preventDefault(),t.choose(f))}),V(t,h=>{let f=r(h),[p,m]=[n.x(f[0]),n.y(f[1])];$(l,{transform:`translate(${p.toFixed(2)} ${m.toFixed(2)})`,"aria-valuemin":u.min,"aria-valuemax":u.max,"aria-valuenow":Un(an(u.value(h),[u.min,u.max])),"aria-valuetext":o(h)})}),l}function Qa(t,n,e){let r=t[0]?0:1;return{get min(){return n()[r][0]},get max(){return n()[r][1]},value:i=>e(i)[r]}}function ja(t,{value:n,min:e,max:r,step:i,to:o},s){let a=jr[t.key]?.reduce((l,c)=>l+c);if(t.key==="PageUp"&&(a=Q),t.key==="PageDown"&&(a=-Q),t.key==="Home"&&(a=-1/0),t.key==="End"&&(a=1/0),a===void 0)return null;let u=t.shiftKey?Q:1;return o(Un(an(n(s)+u*a*i,[e,r])),s)}function Ja(t,n,e,r,i){let o=e[0]?0:1;if(t.key==="Home"||t.key==="End"){let l=r[o][t.key==="Home"?0:1];return i(n.map((c,h)=>h===o?l:c))}let s=jr[t.key];if(t.key==="PageUp"&&(s=o?[0,Q]:[Q,0]),t.key==="PageDown"&&(s=o?[0,-Q]:[-Q,0]),!s)return null;e[0]||(s=[0,s[0]+s[1]]),e[1]||(s=[s[0]+s[1],0]);let a=t.shiftKey?Q:1,u=n.map((l,c)=>l+a*s[c]*e[c]);return i(u.map((l,c)=>Un(an(l,r[c]))))}var Un=t=>Number(t.toFixed(6))+0,an=(t,[n,e])=>Math.min(e,Math.max(n,t));var tu="⁻⁰¹²³⁴⁵⁶⁷⁸⁹";function ti(t){let n=Math.round(Math.log10(t));return n?`10${[...String(n)].map(e=>tu["-0123456789".indexOf(e)]).join("")}`:"1"}var st={"no activation":{isGated:!1,f:t=>t,slope:()=>1},tanh:{isGated:!1,f:Math.tanh,slope:t=>1-Math.tanh(t)**2},"tanh with a gate":{isGated:!0,f:Math.tanh,slope:t=>1-Math.tanh(t)**2}};function Gn(){return Array.from({length:30},(t,n)=>n?0:1)}function Wn({unit:t,w:n,u:e,z:r,inputs:i}){let{f:o,slope:s,isGated:a}=st[t],u=a?r:0,l=[],c=[],h=0;for(let p of i){let m=n*h+e*p;h=u*h+(1-u)*o(m),l.push(h),c.push(u+(1-u)*s(m)*n)}let f=c.map(()=>1);for(let p=c.length-2;p>=0;p-=1)f[p]=f[p+1]*c[p+1];return{states:l,factors:c,gradients:f}}function ni({factors:t,gradients:n},e=.01){let r=t.slice(1),i=n[0],o=[...n].reverse().findIndex(s=>Math.abs(s)<e);return{least:Math.min(...r),most:Math.max(...r),mean:Math.abs(i)**(1/r.length),few:o<0?null:o,first:i}}var un={domain:[.4,30+.6],label:"step",values:[1,5,10,15,20,25,30]},j=2,nu=.1,Kn=10;function ei(t){let n=new it({title:"input x (drag the bars)",height:150,margin:{bottom:34},x:un,y:{domain:[-j,j],label:"x",values:[-2,-1,0,1,2]}}),e=n.y(0),{left:r,right:i}=n.area,o=0,s=Array.from({length:30},(a,u)=>{let l=eu(t,n,u);return l.column.addEventListener("focus",()=>{o=u,t.redraw()}),l.column.addEventListener("keydown",c=>{let h={ArrowLeft:u-1,ArrowRight:u+1}[c.key];h!==void 0&&(c.preventDefault(),s[Math.max(0,Math.min(29,h))].column.focus())}),l});return n.plot.append(b("line",{class:"nn-zero",x1:r,x2:i,y1:e,y2:e}),...s.map(({element:a})=>a)),n.above.append(...s.map(({column:a})=>a)),V(t,({inputs:a})=>s.forEach(({draw:u},l)=>u(a[l],l===o))),n}function eu(t,n,e){let{top:r,bottom:i}=n.area,o=n.x(1)-n.x(0),s=n.x(e+1)-o/2,a=n.y(0),u=b("rect",{class:"nn-recurrence-bar",x:s+1,width:o-2}),l=b("rect",{class:"nn-recurrence-column",x:s,y:r,width:o,height:i-r,role:"slider","aria-label":`input at step ${e+1}`,"aria-valuemin":-j,"aria-valuemax":j}),c=p=>{let m=Math.max(-j,Math.min(j,Number(p.toFixed(1))))+0;t.set({inputs:t.state.inputs.map((g,y)=>y===e?m:g)})},h=p=>c(n.y.invert(n.pointAt(p)[1]));sn(l,{take:h,move:h,drop:()=>t.commit()}),l.addEventListener("keydown",p=>{let m=ru(p,t.state.inputs[e]);m!==null&&(p.preventDefault(),c(m),t.commit())});function f(p,m){let g=n.y(p);$(u,{y:Math.min(g,a),height:Math.abs(g-a)}),$(l,{tabindex:m?0:-1,"aria-valuenow":p,"aria-valuetext":I(p)})}return{element:u,column:l,draw:f}}function ru({key:t,shiftKey:n},e){if(t==="Home")return-j;if(t==="End")return j;let r={ArrowUp:1,ArrowDown:-1,PageUp:Kn,PageDown:-Kn}[t];return r===void 0?null:e+r*nu*(n?Kn:1)}var ln=-9,iu=6,ou=1e-60,Zn=1,ri=1.08,ii={up:"M 0 -4 A 4 4 0 1 1 0 4 A 4 4 0 1 1 0 -4 Z",down:"M -4 -3.5 H 4 L 0 4 Z"};function oi(){let t=new it({title:"state h",height:220,x:un,y:{domain:[-Zn,Zn],label:"h",format:u=>X(u,3)}}),{left:n,right:e}=t.area,r=b("line",{class:"nn-zero",x1:n,x2:e}),i=ai(t,u=>u),o=ui(t);t.plot.append(r,o,i.element);let s=0;function a(u,l,c){let h=au([...u.states,...l?.states??[]]);h!==s&&(s=h,t.y.domain([-ri*s,ri*s]),t.drawAxes(),$(r,{y1:t.y(0),y2:t.y(0)})),i.draw(u.states,l?.states),$(o,{x1:t.x(c),x2:t.x(c)})}return{panel:t,draw:a}}function si(t){let n=Array.from({length:6},(c,h)=>ln+3*h),e=new it({title:"gradient of the last state",height:400,x:{...un,label:"with respect to the state at step"},y:{domain:[10**ln,10**iu],label:"",log:!0,values:n.map(c=>10**c),format:ti}}),{area:r}=e,i=c=>{let h=e.y(c);return b("line",{class:"nn-zero",x1:r.left,x2:r.right,y1:h,y2:h})},o=ai(e,c=>Math.max(Math.abs(c),ou)),s=ui(e),a=b("text",{class:"nn-recurrence-note",x:r.left+6,y:r.bottom-22}),u=b("text",{class:"nn-recurrence-note",x:r.left+6,y:e.y(.01)-4});R(u,"1 %"),e.plot.append(i(1),i(.01),s,o.element,u,a),e.above.append(su(t,e));function l(c,h,f){o.draw(c.gradients,h?.gradients),$(s,{x1:e.x(f),x2:e.x(f)});let p=c.gradients.filter(m=>Math.abs(m)<10**ln).length;R(a,p?`${p} of ${30} are below this axis`:"")}return{panel:e,draw:l}}function su(t,n){let e=10**ln;return Jr(t,n,{label:"step to look at",at:({look:r})=>[r,e],to:([r])=>({look:Math.round(r)}),step:[1,0],bounds:[[1,30],[e,e]],text:({look:r})=>`step ${r} of ${30}`,shape:b("path",{class:"nn-dot",d:"M 0 -10 L 8 5 L -8 5 Z"})})}function ai(t,n){let e=Vr().x((a,u)=>t.x(u+1).toFixed(2)).y(a=>r(a).toFixed(2)),r=a=>t.y(n(a)),i=b("path",{class:"nn-recurrence-kept"}),o=b("path",{class:"nn-recurrence-line"}),s=Array.from({length:30},()=>b("path"));return{element:b("g",{},i,o,...s),draw(a,u){$(i,{d:u?e(u):null}),$(o,{d:e(a)}),s.forEach((l,c)=>{let h=a[c]<0;$(l,{class:h?"nn-recurrence-below":"nn-recurrence-mark",d:h?ii.down:ii.up,transform:`translate(${t.x(c+1).toFixed(2)} ${r(a[c]).toFixed(2)})`})})}}}function ui({area:t}){return b("line",{class:"nn-recurrence-look",y1:t.top,y2:t.bottom})}function au(t){let n=t.reduce((r,i)=>Math.max(r,Math.abs(i)),Zn),e=10**Math.floor(Math.log10(n));return[1,2,5,10].map(r=>r*e).find(r=>r>=n*(1-1e-9))}var li=`.nn-recurrence-bar {
  fill: var(--nn-green);
}

.nn-recurrence-column {
  fill: transparent;
  cursor: ns-resize;
  outline: none;
  touch-action: none;
}

.nn-recurrence-column:hover {
  fill: var(--nn-faint);
}

.nn-recurrence-column:focus-visible {
  stroke: var(--nn-accent);
  stroke-width: 3px;
}

.nn-recurrence-left {
  display: flex;
  flex: 1 1 280px;
  flex-direction: column;
  gap: 0.6em;
  min-width: min(100%, 264px);
  max-width: 396px;
}

.nn .nn-recurrence-left .nn-panel {
  flex: none;
}

.nn-recurrence-line {
  fill: none;
  stroke: var(--nn-blue);
  stroke-width: 1.5px;
}

.nn-recurrence-kept {
  fill: none;
  stroke: var(--nn-grey);
  stroke-width: 2.5px;
  stroke-dasharray: 6 4;
}

.nn-recurrence-mark {
  fill: var(--nn-blue);
}

.nn-recurrence-below {
  fill: var(--nn-paper);
  stroke: var(--nn-orange);
  stroke-width: 1.5px;
}

.nn-recurrence-look {
  stroke: var(--nn-line);
  stroke-dasharray: 2 3;
}

.nn svg .nn-recurrence-note {
  text-anchor: start;
  paint-order: stroke;
  stroke: var(--nn-paper);
  stroke-width: 4px;
}

.nn .nn-recurrence-formula {
  margin: 0 0 0.5em;
  text-align: center;
}

.nn .nn-recurrence-legend {
  margin: 0.3em 0 0;
  font-size: max(0.93em, var(--nn-least, 0px));
  text-align: center;
}
`;var ci=1e-9,hi=.01,lu=1e3;function pi(t,n){let e=ni(t,hi),r=e.most<0?" The factor is below 0, so the sign changes at every step.":"";return`${cu(e,n)}: ${fu(e)}.${r} ${hu(t,n)}`}function cu(t,{unit:n}){let{least:e,most:r,mean:i}=t;return di(t)?`Each step back multiplies the gradient by ${n==="no activation"?"w = ":""}${bt(r)}`:`Each step back multiplies the gradient by ${st[n].isGated?"z + (1 − z) · w · slope of tanh":"w · slope of tanh"}, here ${bt(e)} to ${bt(r)} (geometric mean ${bt(i)})`}function fu(t){let{mean:n,few:e}=t,r=Math.abs(t.first);if(e!==null)return`after ${fi(e)} less than 1 % of it is left`;if(r>1+ci)return`at step 1 it has grown to ${X(r)} times its size`;if(r>1-ci)return"at step 1 all of it is left";let i=`${X(100*r)} % of it is left at step 1`,o=Math.ceil(Math.log(hi)/Math.log(n));return di(t)&&o<=lu?`${i}, and less than 1 % only after ${fi(o)}`:i}function hu({gradients:t},{look:n}){return`Where the state at step ${n} (△) changes a little, the last state changes ${X(t[n-1])} times as much.`}var di=({least:t,most:n})=>bt(t)===bt(n),bt=t=>t&&Math.abs(t)<.01?X(t):jt(t,3),fi=t=>t===1?"1 step":`${St(t)} steps`;var Nc=Pr({name:"one recurrent unit over 30 steps",initial:{unit:"no activation",w:.5,u:1,z:.9,inputs:Gn(),look:20,kept:null},build(t){let[n,e]=[null,null];t.parts.push(o=>{n=Wn(o),e=o.kept&&Wn(o.kept)});let[r,i]=[oi(),si(t)];return r.panel.onHover(([o])=>mi(n,o)),i.panel.onHover(([o])=>mi(n,o)),t.root.append(x("style",{},li),gu(t),Mr(x("div",{class:"nn-recurrence-left"},ei(t).element,r.panel.element),i.panel),_u(t),pu(t)),o=>(r.draw(n,e,o.look),i.draw(n,e,o.look),pi(n,o))}});function pu(t){return kr(Ar(t,{key:"unit",label:"unit",options:Object.keys(st)}),Jt(t,{key:"w",label:"weight w",min:-1.5,max:1.5,step:.05}),Jt(t,{key:"u",label:"weight u",min:-2,max:2,step:.1}),Jt(t,{key:"z",label:"gate z",min:0,max:1,step:.01,enabled:({unit:n})=>st[n].isGated}),mu(t),du(t))}function du(t){let n=(r,i)=>tn(t,{label:r,onclick:()=>t.choose({inputs:Gn().map(i)})}),e=qn("input",n("Pulse at step 1",r=>r),n("1 at every step",()=>1),n("0 at every step",()=>0));return e.classList.add("nn-long"),e}function mu(t){return qn("curve",tn(t,{label:"Keep this curve",onclick:()=>t.choose({kept:xu(t.state)})}),tn(t,{label:"Remove it",onclick:()=>t.choose({kept:null}),enabled:({kept:n})=>n!==null}))}function gu(t){let n=x("p",{class:"nn-recurrence-formula"});return V(t,({unit:e,w:r,u:i,z:o})=>{let s=`${I(r,3)} · h(t − 1) ${i<0?"−":"+"} ${I(Math.abs(i),3)} · x(t)`,a={"no activation":`h(t) = ${s}`,tanh:`h(t) = tanh(${s})`,"tanh with a gate":`h(t) = ${I(o,3)} · h(t − 1) + ${I(1-o,3)} · tanh(${s})`};R(n,a[e])}),n}function _u(t){let n=x("p",{class:"nn-recurrence-legend"});return V(t,({kept:e})=>{let r="● above 0, ▽ below 0; the gradient is drawn by its size.";R(n,e?`${r} Dashed: ${yu(e)}.`:r)}),n}function xu({unit:t,w:n,u:e,z:r,inputs:i}){return{unit:t,w:n,u:e,z:r,inputs:i}}function yu({unit:t,w:n,u:e,z:r}){let i=st[t].isGated?`, z = ${I(r,3)}`:"";return`${t}, w = ${I(n,3)}, u = ${I(e,3)}${i}`}function mi({states:t,factors:n,gradients:e},r){let i=Math.round(r)-1;return i<0||i>=30?null:`step ${i+1}
state ${X(t[i],3)}
factor ${jt(n[i],3)}
gradient ${X(e[i],3)}`}export{Nc as default};
