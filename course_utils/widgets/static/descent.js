function yi(n){return n}var wt=1,bt=2,Mt=3,On=4,ne=1e-6;function wi(n){return"translate("+n+",0)"}function bi(n){return"translate(0,"+n+")"}function Mi(n){return t=>+n(t)}function vi(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function Ai(){return!this.__axis}function te(n,t){var e=[],r=null,i=null,o=6,a=6,u=3,c=typeof window<"u"&&window.devicePixelRatio>1?0:.5,s=n===wt||n===On?-1:1,l=n===On||n===bt?"x":"y",h=n===wt||n===Mt?wi:bi;function f(d){var p=r??(t.ticks?t.ticks.apply(t,e):t.domain()),m=i??(t.tickFormat?t.tickFormat.apply(t,e):yi),w=Math.max(o,0)+u,g=t.range(),y=+g[0]+c,M=+g[g.length-1]+c,v=(t.bandwidth?vi:Mi)(t.copy(),c),N=d.selection?d.selection():d,k=N.selectAll(".domain").data([null]),_=N.selectAll(".tick").data(p,t).order(),T=_.exit(),R=_.enter().append("g").attr("class","tick"),b=_.select("line"),E=_.select("text");k=k.merge(k.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),_=_.merge(R),b=b.merge(R.append("line").attr("stroke","currentColor").attr(l+"2",s*o)),E=E.merge(R.append("text").attr("fill","currentColor").attr(l,s*w).attr("dy",n===wt?"0em":n===Mt?"0.71em":"0.32em")),d!==N&&(k=k.transition(d),_=_.transition(d),b=b.transition(d),E=E.transition(d),T=T.transition(d).attr("opacity",ne).attr("transform",function(x){return isFinite(x=v(x))?h(x+c):this.getAttribute("transform")}),R.attr("opacity",ne).attr("transform",function(x){var L=this.parentNode.__axis;return h((L&&isFinite(L=L(x))?L:v(x))+c)})),T.remove(),k.attr("d",n===On||n===bt?a?"M"+s*a+","+y+"H"+c+"V"+M+"H"+s*a:"M"+c+","+y+"V"+M:a?"M"+y+","+s*a+"V"+c+"H"+M+"V"+s*a:"M"+y+","+c+"H"+M),_.attr("opacity",1).attr("transform",function(x){return h(v(x)+c)}),b.attr(l+"2",s*o),E.attr(l,s*w).text(m),N.filter(Ai).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===bt?"start":n===On?"end":"middle"),N.each(function(){this.__axis=v})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(e=d==null?[]:Array.from(d),f):e.slice()},f.tickValues=function(d){return arguments.length?(r=d==null?null:Array.from(d),f):r&&r.slice()},f.tickFormat=function(d){return arguments.length?(i=d,f):i},f.tickSize=function(d){return arguments.length?(o=a=+d,f):o},f.tickSizeInner=function(d){return arguments.length?(o=+d,f):o},f.tickSizeOuter=function(d){return arguments.length?(a=+d,f):a},f.tickPadding=function(d){return arguments.length?(u=+d,f):u},f.offset=function(d){return arguments.length?(c=+d,f):c},f}function ee(n){return te(Mt,n)}function re(n){return te(On,n)}function zn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function ki(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ie(n){let t,e,r;n.length!==2?(t=zn,e=(u,c)=>zn(n(u),c),r=(u,c)=>n(u)-c):(t=n===zn||n===ki?n:$i,e=n,r=n);function i(u,c,s=0,l=u.length){if(s<l){if(t(c,c)!==0)return l;do{let h=s+l>>>1;e(u[h],c)<0?s=h+1:l=h}while(s<l)}return s}function o(u,c,s=0,l=u.length){if(s<l){if(t(c,c)!==0)return l;do{let h=s+l>>>1;e(u[h],c)<=0?s=h+1:l=h}while(s<l)}return s}function a(u,c,s=0,l=u.length){let h=i(u,c,s,l-1);return h>s&&r(u[h-1],c)>-r(u[h],c)?h-1:h}return{left:i,center:a,right:o}}function $i(){return 0}function Ni(n){return n===null?NaN:+n}var oe=ie(zn),ae=oe.right,Lu=oe.left,Ru=ie(Ni).center;var _i=se(ue),Tu=se(Ei);function se(n){return function(t,e,r=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:a}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((a=Math.floor(a!==void 0?a:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!a||!e&&!r)return t;let u=e&&n(e),c=r&&n(r),s=i.slice();return u&&c?(mn(u,s,i,o,a),mn(u,i,s,o,a),mn(u,s,i,o,a),gn(c,i,s,o,a),gn(c,s,i,o,a),gn(c,i,s,o,a)):u?(mn(u,i,s,o,a),mn(u,s,i,o,a),mn(u,i,s,o,a)):c&&(gn(c,i,s,o,a),gn(c,s,i,o,a),gn(c,i,s,o,a)),t}}function mn(n,t,e,r,i){for(let o=0,a=r*i;o<a;)n(t,e,o,o+=r,1)}function gn(n,t,e,r,i){for(let o=0,a=r*i;o<r;++o)n(t,e,o,o+a,r)}function Ei(n){let t=ue(n);return(e,r,i,o,a)=>{i<<=2,o<<=2,a<<=2,t(e,r,i+0,o+0,a),t(e,r,i+1,o+1,a),t(e,r,i+2,o+2,a),t(e,r,i+3,o+3,a)}}function ue(n){let t=Math.floor(n);if(t===n)return Si(n);let e=n-t,r=2*n+1;return(i,o,a,u,c)=>{if(!((u-=c)>=a))return;let s=t*o[a],l=c*t,h=l+c;for(let f=a,d=a+l;f<d;f+=c)s+=o[Math.min(u,f)];for(let f=a,d=u;f<=d;f+=c)s+=o[Math.min(u,f+l)],i[f]=(s+e*(o[Math.max(a,f-h)]+o[Math.min(u,f+h)]))/r,s-=o[Math.max(a,f-l)]}}function Si(n){let t=2*n+1;return(e,r,i,o,a)=>{if(!((o-=a)>=i))return;let u=n*r[i],c=a*n;for(let s=i,l=i+c;s<l;s+=a)u+=r[Math.min(o,s)];for(let s=i,l=o;s<=l;s+=a)u+=r[Math.min(o,s+c)],e[s]=u/t,u-=r[Math.max(i,s-c)]}}function Li(n,t){let e=0;if(t===void 0)for(let r of n)r!=null&&(r=+r)>=r&&++e;else{let r=-1;for(let i of n)(i=t(i,++r,n))!=null&&(i=+i)>=i&&++e}return e}function ce(n,t){let e,r;if(t===void 0)for(let i of n)i!=null&&(e===void 0?i>=i&&(e=r=i):(e>i&&(e=i),r<i&&(r=i)));else{let i=-1;for(let o of n)(o=t(o,++i,n))!=null&&(e===void 0?o>=o&&(e=r=o):(e>o&&(e=o),r<o&&(r=o)))}return[e,r]}var Ri=Array.prototype,Ou=Ri.slice;var Ti=Math.sqrt(50),Oi=Math.sqrt(10),zi=Math.sqrt(2);function Vn(n,t,e){let r=(t-n)/Math.max(0,e),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),a=o>=Ti?10:o>=Oi?5:o>=zi?2:1,u,c,s;return i<0?(s=Math.pow(10,-i)/a,u=Math.round(n*s),c=Math.round(t*s),u/s<n&&++u,c/s>t&&--c,s=-s):(s=Math.pow(10,i)*a,u=Math.round(n/s),c=Math.round(t/s),u*s<n&&++u,c*s>t&&--c),c<u&&.5<=e&&e<2?Vn(n,t,e*2):[u,c,s]}function xn(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let r=t<n,[i,o,a]=r?Vn(t,n,e):Vn(n,t,e);if(!(o>=i))return[];let u=o-i+1,c=new Array(u);if(r)if(a<0)for(let s=0;s<u;++s)c[s]=(o-s)/-a;else for(let s=0;s<u;++s)c[s]=(o-s)*a;else if(a<0)for(let s=0;s<u;++s)c[s]=(i+s)/-a;else for(let s=0;s<u;++s)c[s]=(i+s)*a;return c}function Pn(n,t,e){return t=+t,n=+n,e=+e,Vn(n,t,e)[2]}function le(n,t,e){t=+t,n=+n,e=+e;let r=t<n,i=r?Pn(t,n,e):Pn(n,t,e);return(r?-1:1)*(i<0?1/-i:i)}function fe(n,t,e){let r;for(;;){let i=Pn(n,t,e);if(i===r||i===0||!isFinite(i))return[n,t];if(i>0){let o=Math.ceil(n/i),a=Math.floor(t/i);n=(o-(o*i>n))*i,t=(a+(a*i<t))*i}else if(i<0){let o=-i,a=Math.ceil(n*o),u=Math.floor(t*o);n=(a-(a/o>n))/o,t=(u+(u/o<t))/o}r=i}}function he(n){return Math.max(1,Math.ceil(Math.log(Li(n))/Math.LN2)+1)}var zu=Pi(Math.random);function Pi(n){return function(e,r=0,i=e.length){let o=i-(r=+r);for(;o;){let a=n()*o--|0,u=e[o+r];e[o+r]=e[a+r],e[a+r]=u}return e}}function Mn(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function qn(n,t){var e=Object.create(n.prototype);for(var r in t)e[r]=t[r];return e}function en(){}var cn=.7,bn=1/cn,yn="\\s*([+-]?\\d+)\\s*",In="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",U="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",Ii=/^#([0-9a-f]{3,8})$/,Ci=new RegExp(`^rgb\\(${yn},${yn},${yn}\\)$`),qi=new RegExp(`^rgb\\(${U},${U},${U}\\)$`),Fi=new RegExp(`^rgba\\(${yn},${yn},${yn},${In}\\)$`),Di=new RegExp(`^rgba\\(${U},${U},${U},${In}\\)$`),Hi=new RegExp(`^hsl\\(${In},${U},${U}\\)$`),Bi=new RegExp(`^hsla\\(${In},${U},${U},${In}\\)$`),de={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Mn(en,vn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:pe,formatHex:pe,formatHex8:Xi,formatHsl:ji,formatRgb:me,toString:me});function pe(){return this.rgb().formatHex()}function Xi(){return this.rgb().formatHex8()}function ji(){return ke(this).formatHsl()}function me(){return this.rgb().formatRgb()}function vn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=Ii.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?ge(t):e===3?new z(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Yn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Yn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Ci.exec(n))?new z(t[1],t[2],t[3],1):(t=qi.exec(n))?new z(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Fi.exec(n))?Yn(t[1],t[2],t[3],t[4]):(t=Di.exec(n))?Yn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=Hi.exec(n))?we(t[1],t[2]/100,t[3]/100,1):(t=Bi.exec(n))?we(t[1],t[2]/100,t[3]/100,t[4]):de.hasOwnProperty(n)?ge(de[n]):n==="transparent"?new z(NaN,NaN,NaN,0):null}function ge(n){return new z(n>>16&255,n>>8&255,n&255,1)}function Yn(n,t,e,r){return r<=0&&(n=t=e=NaN),new z(n,t,e,r)}function _t(n){return n instanceof en||(n=vn(n)),n?(n=n.rgb(),new z(n.r,n.g,n.b,n.opacity)):new z}function ln(n,t,e,r){return arguments.length===1?_t(n):new z(n,t,e,r??1)}function z(n,t,e,r){this.r=+n,this.g=+t,this.b=+e,this.opacity=+r}Mn(z,ln,qn(en,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new z(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?cn:Math.pow(cn,n),new z(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new z(sn(this.r),sn(this.g),sn(this.b),Kn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:xe,formatHex:xe,formatHex8:Ui,formatRgb:ye,toString:ye}));function xe(){return`#${an(this.r)}${an(this.g)}${an(this.b)}`}function Ui(){return`#${an(this.r)}${an(this.g)}${an(this.b)}${an((isNaN(this.opacity)?1:this.opacity)*255)}`}function ye(){let n=Kn(this.opacity);return`${n===1?"rgb(":"rgba("}${sn(this.r)}, ${sn(this.g)}, ${sn(this.b)}${n===1?")":`, ${n})`}`}function Kn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function sn(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function an(n){return n=sn(n),(n<16?"0":"")+n.toString(16)}function we(n,t,e,r){return r<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new H(n,t,e,r)}function ke(n){if(n instanceof H)return new H(n.h,n.s,n.l,n.opacity);if(n instanceof en||(n=vn(n)),!n)return new H;if(n instanceof H)return n;n=n.rgb();var t=n.r/255,e=n.g/255,r=n.b/255,i=Math.min(t,e,r),o=Math.max(t,e,r),a=NaN,u=o-i,c=(o+i)/2;return u?(t===o?a=(e-r)/u+(e<r)*6:e===o?a=(r-t)/u+2:a=(t-e)/u+4,u/=c<.5?o+i:2-o-i,a*=60):u=c>0&&c<1?0:a,new H(a,u,c,n.opacity)}function Zn(n,t,e,r){return arguments.length===1?ke(n):new H(n,t,e,r??1)}function H(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}Mn(H,Zn,qn(en,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new H(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?cn:Math.pow(cn,n),new H(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,r=e+(e<.5?e:1-e)*t,i=2*e-r;return new z(vt(n>=240?n-240:n+120,i,r),vt(n,i,r),vt(n<120?n+240:n-120,i,r),this.opacity)},clamp(){return new H(be(this.h),Gn(this.s),Gn(this.l),Kn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Kn(this.opacity);return`${n===1?"hsl(":"hsla("}${be(this.h)}, ${Gn(this.s)*100}%, ${Gn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function be(n){return n=(n||0)%360,n<0?n+360:n}function Gn(n){return Math.max(0,Math.min(1,n||0))}function vt(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var $e=Math.PI/180,Ne=180/Math.PI,Wn=18,_e=.96422,Ee=1,Se=.82521,Le=4/29,wn=6/29,Re=3*wn*wn,Vi=wn*wn*wn;function Te(n){if(n instanceof V)return new V(n.l,n.a,n.b,n.opacity);if(n instanceof Q)return ze(n);n instanceof z||(n=_t(n));var t=Nt(n.r),e=Nt(n.g),r=Nt(n.b),i=At((.2225045*t+.7168786*e+.0606169*r)/Ee),o,a;return t===e&&e===r?o=a=i:(o=At((.4360747*t+.3850649*e+.1430804*r)/_e),a=At((.0139322*t+.0971045*e+.7141733*r)/Se)),new V(116*i-16,500*(o-i),200*(i-a),n.opacity)}function Oe(n,t,e,r){return arguments.length===1?Te(n):new V(n,t,e,r??1)}function V(n,t,e,r){this.l=+n,this.a=+t,this.b=+e,this.opacity=+r}Mn(V,Oe,qn(en,{brighter(n){return new V(this.l+Wn*(n??1),this.a,this.b,this.opacity)},darker(n){return new V(this.l-Wn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=_e*kt(t),n=Ee*kt(n),e=Se*kt(e),new z($t(3.1338561*t-1.6168667*n-.4906146*e),$t(-.9787684*t+1.9161415*n+.033454*e),$t(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function At(n){return n>Vi?Math.pow(n,1/3):n/Re+Le}function kt(n){return n>wn?n*n*n:Re*(n-Le)}function $t(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function Nt(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Yi(n){if(n instanceof Q)return new Q(n.h,n.c,n.l,n.opacity);if(n instanceof V||(n=Te(n)),n.a===0&&n.b===0)return new Q(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*Ne;return new Q(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function Qn(n,t,e,r){return arguments.length===1?Yi(n):new Q(n,t,e,r??1)}function Q(n,t,e,r){this.h=+n,this.c=+t,this.l=+e,this.opacity=+r}function ze(n){if(isNaN(n.h))return new V(n.l,0,0,n.opacity);var t=n.h*$e;return new V(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}Mn(Q,Qn,qn(en,{brighter(n){return new Q(this.h,this.c,this.l+Wn*(n??1),this.opacity)},darker(n){return new Q(this.h,this.c,this.l-Wn*(n??1),this.opacity)},rgb(){return ze(this).rgb()}}));var Pe=-.14861,Et=1.78277,St=-.29227,Jn=-.90649,Cn=1.97294,Me=Cn*Jn,ve=Cn*Et,Ae=Et*St-Jn*Pe;function Gi(n){if(n instanceof un)return new un(n.h,n.s,n.l,n.opacity);n instanceof z||(n=_t(n));var t=n.r/255,e=n.g/255,r=n.b/255,i=(Ae*r+Me*t-ve*e)/(Ae+Me-ve),o=r-i,a=(Cn*(e-i)-St*o)/Jn,u=Math.sqrt(a*a+o*o)/(Cn*i*(1-i)),c=u?Math.atan2(a,o)*Ne-120:NaN;return new un(c<0?c+360:c,u,i,n.opacity)}function nt(n,t,e,r){return arguments.length===1?Gi(n):new un(n,t,e,r??1)}function un(n,t,e,r){this.h=+n,this.s=+t,this.l=+e,this.opacity=+r}Mn(un,nt,qn(en,{brighter(n){return n=n==null?bn:Math.pow(bn,n),new un(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?cn:Math.pow(cn,n),new un(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*$e,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(n),i=Math.sin(n);return new z(255*(t+e*(Pe*r+Et*i)),255*(t+e*(St*r+Jn*i)),255*(t+e*(Cn*r)),this.opacity)}}));function Fe(n,t,e,r,i){var o=n*n,a=o*n;return((1-3*n+3*o-a)*t+(4-6*o+3*a)*e+(1+3*n+3*o-3*a)*r+a*i)/6}function Ki(n){var t=n.length-1;return function(e){var r=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),i=n[r],o=n[r+1],a=r>0?n[r-1]:2*i-o,u=r<t-1?n[r+2]:2*o-i;return Fe((e-r/t)*t,a,i,o,u)}}function Wi(n){var t=n.length;return function(e){var r=Math.floor(((e%=1)<0?++e:e)*t),i=n[(r+t-1)%t],o=n[r%t],a=n[(r+1)%t],u=n[(r+2)%t];return Fe((e-r/t)*t,i,o,a,u)}}var et=n=>()=>n;function De(n,t){return function(e){return n+e*t}}function Zi(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(r){return Math.pow(n+r*t,e)}}function Ot(n,t){var e=t-n;return e?De(n,e>180||e<-180?e-360*Math.round(e/360):e):et(isNaN(n)?t:n)}function Qi(n){return(n=+n)==1?C:function(t,e){return e-t?Zi(t,e,n):et(isNaN(t)?e:t)}}function C(n,t){var e=t-n;return e?De(n,e):et(isNaN(n)?t:n)}var Ie=(function n(t){var e=Qi(t);function r(i,o){var a=e((i=ln(i)).r,(o=ln(o)).r),u=e(i.g,o.g),c=e(i.b,o.b),s=C(i.opacity,o.opacity);return function(l){return i.r=a(l),i.g=u(l),i.b=c(l),i.opacity=s(l),i+""}}return r.gamma=n,r})(1);function He(n){return function(t){var e=t.length,r=new Array(e),i=new Array(e),o=new Array(e),a,u;for(a=0;a<e;++a)u=ln(t[a]),r[a]=u.r||0,i[a]=u.g||0,o[a]=u.b||0;return r=n(r),i=n(i),o=n(o),u.opacity=1,function(c){return u.r=r(c),u.g=i(c),u.b=o(c),u+""}}}var qu=He(Ki),Fu=He(Wi);function Ji(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,r=t.slice(),i;return function(o){for(i=0;i<e;++i)r[i]=n[i]*(1-o)+t[i]*o;return r}}function no(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function to(n,t){var e=t?t.length:0,r=n?Math.min(e,n.length):0,i=new Array(r),o=new Array(e),a;for(a=0;a<r;++a)i[a]=rt(n[a],t[a]);for(;a<e;++a)o[a]=t[a];return function(u){for(a=0;a<r;++a)o[a]=i[a](u);return o}}function eo(n,t){var e=new Date;return n=+n,t=+t,function(r){return e.setTime(n*(1-r)+t*r),e}}function B(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function ro(n,t){var e={},r={},i;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(i in t)i in n?e[i]=rt(n[i],t[i]):r[i]=t[i];return function(o){for(i in e)r[i]=e[i](o);return r}}var Rt=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Lt=new RegExp(Rt.source,"g");function io(n){return function(){return n}}function oo(n){return function(t){return n(t)+""}}function ao(n,t){var e=Rt.lastIndex=Lt.lastIndex=0,r,i,o,a=-1,u=[],c=[];for(n=n+"",t=t+"";(r=Rt.exec(n))&&(i=Lt.exec(t));)(o=i.index)>e&&(o=t.slice(e,o),u[a]?u[a]+=o:u[++a]=o),(r=r[0])===(i=i[0])?u[a]?u[a]+=i:u[++a]=i:(u[++a]=null,c.push({i:a,x:B(r,i)})),e=Lt.lastIndex;return e<t.length&&(o=t.slice(e),u[a]?u[a]+=o:u[++a]=o),u.length<2?c[0]?oo(c[0].x):io(t):(t=c.length,function(s){for(var l=0,h;l<t;++l)u[(h=c[l]).i]=h.x(s);return u.join("")})}function rt(n,t){var e=typeof t,r;return t==null||e==="boolean"?et(t):(e==="number"?B:e==="string"?(r=vn(t))?(t=r,Ie):ao:t instanceof vn?Ie:t instanceof Date?eo:no(t)?Ji:Array.isArray(t)?to:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?ro:B)(n,t)}function Be(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Ce=180/Math.PI,Tt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Xe(n,t,e,r,i,o){var a,u,c;return(a=Math.sqrt(n*n+t*t))&&(n/=a,t/=a),(c=n*e+t*r)&&(e-=n*c,r-=t*c),(u=Math.sqrt(e*e+r*r))&&(e/=u,r/=u,c/=u),n*r<t*e&&(n=-n,t=-t,c=-c,a=-a),{translateX:i,translateY:o,rotate:Math.atan2(t,n)*Ce,skewX:Math.atan(c)*Ce,scaleX:a,scaleY:u}}var tt;function so(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?Tt:Xe(t.a,t.b,t.c,t.d,t.e,t.f)}function uo(n){return n==null||(tt||(tt=document.createElementNS("http://www.w3.org/2000/svg","g")),tt.setAttribute("transform",n),!(n=tt.transform.baseVal.consolidate()))?Tt:(n=n.matrix,Xe(n.a,n.b,n.c,n.d,n.e,n.f))}function je(n,t,e,r){function i(s){return s.length?s.pop()+" ":""}function o(s,l,h,f,d,p){if(s!==h||l!==f){var m=d.push("translate(",null,t,null,e);p.push({i:m-4,x:B(s,h)},{i:m-2,x:B(l,f)})}else(h||f)&&d.push("translate("+h+t+f+e)}function a(s,l,h,f){s!==l?(s-l>180?l+=360:l-s>180&&(s+=360),f.push({i:h.push(i(h)+"rotate(",null,r)-2,x:B(s,l)})):l&&h.push(i(h)+"rotate("+l+r)}function u(s,l,h,f){s!==l?f.push({i:h.push(i(h)+"skewX(",null,r)-2,x:B(s,l)}):l&&h.push(i(h)+"skewX("+l+r)}function c(s,l,h,f,d,p){if(s!==h||l!==f){var m=d.push(i(d)+"scale(",null,",",null,")");p.push({i:m-4,x:B(s,h)},{i:m-2,x:B(l,f)})}else(h!==1||f!==1)&&d.push(i(d)+"scale("+h+","+f+")")}return function(s,l){var h=[],f=[];return s=n(s),l=n(l),o(s.translateX,s.translateY,l.translateX,l.translateY,h,f),a(s.rotate,l.rotate,h,f),u(s.skewX,l.skewX,h,f),c(s.scaleX,s.scaleY,l.scaleX,l.scaleY,h,f),s=l=null,function(d){for(var p=-1,m=f.length,w;++p<m;)h[(w=f[p]).i]=w.x(d);return h.join("")}}}var Du=je(so,"px, ","px)","deg)"),Hu=je(uo,", ",")",")"),co=1e-12;function qe(n){return((n=Math.exp(n))+1/n)/2}function lo(n){return((n=Math.exp(n))-1/n)/2}function fo(n){return((n=Math.exp(2*n))-1)/(n+1)}var Bu=(function n(t,e,r){function i(o,a){var u=o[0],c=o[1],s=o[2],l=a[0],h=a[1],f=a[2],d=l-u,p=h-c,m=d*d+p*p,w,g;if(m<co)g=Math.log(f/s)/t,w=function(_){return[u+_*d,c+_*p,s*Math.exp(t*_*g)]};else{var y=Math.sqrt(m),M=(f*f-s*s+r*m)/(2*s*e*y),v=(f*f-s*s-r*m)/(2*f*e*y),N=Math.log(Math.sqrt(M*M+1)-M),k=Math.log(Math.sqrt(v*v+1)-v);g=(k-N)/t,w=function(_){var T=_*g,R=qe(N),b=s/(e*y)*(R*fo(t*T+N)-lo(N));return[u+b*d,c+b*p,s*R/qe(t*T+N)]}}return w.duration=Math.abs(g)*1e3*t/Math.SQRT2,w}return i.rho=function(o){var a=Math.max(.001,+o),u=a*a,c=u*u;return n(a,u,c)},i})(Math.SQRT2,2,4);function Ue(n){return function(t,e){var r=n((t=Zn(t)).h,(e=Zn(e)).h),i=C(t.s,e.s),o=C(t.l,e.l),a=C(t.opacity,e.opacity);return function(u){return t.h=r(u),t.s=i(u),t.l=o(u),t.opacity=a(u),t+""}}}var Xu=Ue(Ot),ju=Ue(C);function Ve(n){return function(t,e){var r=n((t=Qn(t)).h,(e=Qn(e)).h),i=C(t.c,e.c),o=C(t.l,e.l),a=C(t.opacity,e.opacity);return function(u){return t.h=r(u),t.c=i(u),t.l=o(u),t.opacity=a(u),t+""}}}var Uu=Ve(Ot),Vu=Ve(C);function Ye(n){return(function t(e){e=+e;function r(i,o){var a=n((i=nt(i)).h,(o=nt(o)).h),u=C(i.s,o.s),c=C(i.l,o.l),s=C(i.opacity,o.opacity);return function(l){return i.h=a(l),i.s=u(l),i.l=c(Math.pow(l,e)),i.opacity=s(l),i+""}}return r.gamma=t,r})(1)}var Yu=Ye(Ot),Gu=Ye(C);function ho(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function ot(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),r=n.slice(0,e);return[r.length>1?r[0]+r.slice(2):r,+n.slice(e+1)]}function An(n){return n=ot(Math.abs(n)),n?n[1]:NaN}function po(n,t){return function(e,r){for(var i=e.length,o=[],a=0,u=n[0],c=0;i>0&&u>0&&(c+u+1>r&&(u=Math.max(1,r-c)),o.push(e.substring(i-=u,i+u)),!((c+=u+1)>r));)u=n[a=(a+1)%n.length];return o.reverse().join(t)}}function mo(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var go=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function kn(n){if(!(t=go.exec(n)))throw new Error("invalid format: "+n);var t;return new zt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}kn.prototype=zt.prototype;function zt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}zt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function xo(n){n:for(var t=n.length,e=1,r=-1,i;e<t;++e)switch(n[e]){case".":r=i=e;break;case"0":r===0&&(r=e),i=e;break;default:if(!+n[e])break n;r>0&&(r=0);break}return r>0?n.slice(0,r)+n.slice(i+1):n}var at;function yo(n,t){var e=ot(n,t);if(!e)return at=void 0,n.toPrecision(t);var r=e[0],i=e[1],o=i-(at=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,a=r.length;return o===a?r:o>a?r+new Array(o-a+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+ot(n,Math.max(0,t+o-1))[0]}function Ge(n,t){var e=ot(n,t);if(!e)return n+"";var r=e[0],i=e[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var Ke={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:ho,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Ge(n*100,t),r:Ge,s:yo,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function We(n){return n}var Ze=Array.prototype.map,Qe=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function wo(n){var t=n.grouping===void 0||n.thousands===void 0?We:po(Ze.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",r=n.currency===void 0?"":n.currency[1]+"",i=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?We:mo(Ze.call(n.numerals,String)),a=n.percent===void 0?"%":n.percent+"",u=n.minus===void 0?"−":n.minus+"",c=n.nan===void 0?"NaN":n.nan+"";function s(h,f){h=kn(h);var d=h.fill,p=h.align,m=h.sign,w=h.symbol,g=h.zero,y=h.width,M=h.comma,v=h.precision,N=h.trim,k=h.type;k==="n"?(M=!0,k="g"):Ke[k]||(v===void 0&&(v=12),N=!0,k="g"),(g||d==="0"&&p==="=")&&(g=!0,d="0",p="=");var _=(f&&f.prefix!==void 0?f.prefix:"")+(w==="$"?e:w==="#"&&/[boxX]/.test(k)?"0"+k.toLowerCase():""),T=(w==="$"?r:/[%p]/.test(k)?a:"")+(f&&f.suffix!==void 0?f.suffix:""),R=Ke[k],b=/[defgprs%]/.test(k);v=v===void 0?6:/[gprs]/.test(k)?Math.max(1,Math.min(21,v)):Math.max(0,Math.min(20,v));function E(x){var L=_,O=T,tn,Jt,Xn;if(k==="c")O=R(x)+O,x="";else{x=+x;var jn=x<0||1/x<0;if(x=isNaN(x)?c:R(Math.abs(x),v),N&&(x=xo(x)),jn&&+x==0&&m!=="+"&&(jn=!1),L=(jn?m==="("?m:u:m==="-"||m==="("?"":m)+L,O=(k==="s"&&!isNaN(x)&&at!==void 0?Qe[8+at/3]:"")+O+(jn&&m==="("?")":""),b){for(tn=-1,Jt=x.length;++tn<Jt;)if(Xn=x.charCodeAt(tn),48>Xn||Xn>57){O=(Xn===46?i+x.slice(tn+1):x.slice(tn))+O,x=x.slice(0,tn);break}}}M&&!g&&(x=t(x,1/0));var Un=L.length+x.length+O.length,Z=Un<y?new Array(y-Un+1).join(d):"";switch(M&&g&&(x=t(Z+x,Z.length?y-O.length:1/0),Z=""),p){case"<":x=L+x+O+Z;break;case"=":x=L+Z+x+O;break;case"^":x=Z.slice(0,Un=Z.length>>1)+L+x+O+Z.slice(Un);break;default:x=Z+L+x+O;break}return o(x)}return E.toString=function(){return h+""},E}function l(h,f){var d=Math.max(-8,Math.min(8,Math.floor(An(f)/3)))*3,p=Math.pow(10,-d),m=s((h=kn(h),h.type="f",h),{suffix:Qe[8+d/3]});return function(w){return m(p*w)}}return{format:s,formatPrefix:l}}var it,st,Pt;bo({thousands:",",grouping:[3],currency:["$",""]});function bo(n){return it=wo(n),st=it.format,Pt=it.formatPrefix,it}function Je(n){return Math.max(0,-An(Math.abs(n)))}function nr(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(An(t)/3)))*3-An(Math.abs(n)))}function tr(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,An(t)-An(n))+1}function ar(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function Mo(n){return function(){return n}}function vo(n){return+n}var er=[0,1];function $n(n){return n}function It(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:Mo(isNaN(t)?NaN:.5)}function Ao(n,t){var e;return n>t&&(e=n,n=t,t=e),function(r){return Math.max(n,Math.min(t,r))}}function ko(n,t,e){var r=n[0],i=n[1],o=t[0],a=t[1];return i<r?(r=It(i,r),o=e(a,o)):(r=It(r,i),o=e(o,a)),function(u){return o(r(u))}}function $o(n,t,e){var r=Math.min(n.length,t.length)-1,i=new Array(r),o=new Array(r),a=-1;for(n[r]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++a<r;)i[a]=It(n[a],n[a+1]),o[a]=e(t[a],t[a+1]);return function(u){var c=ae(n,u,1,r)-1;return o[c](i[c](u))}}function sr(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function ur(){var n=er,t=er,e=rt,r,i,o,a=$n,u,c,s;function l(){var f=Math.min(n.length,t.length);return a!==$n&&(a=Ao(n[0],n[f-1])),u=f>2?$o:ko,c=s=null,h}function h(f){return f==null||isNaN(f=+f)?o:(c||(c=u(n.map(r),t,e)))(r(a(f)))}return h.invert=function(f){return a(i((s||(s=u(t,n.map(r),B)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,vo),l()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),l()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Be,l()},h.clamp=function(f){return arguments.length?(a=f?!0:$n,l()):a!==$n},h.interpolate=function(f){return arguments.length?(e=f,l()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,d){return r=f,i=d,l()}}function No(){return ur()($n,$n)}function _o(n,t,e,r){var i=le(n,t,e),o;switch(r=kn(r??",f"),r.type){case"s":{var a=Math.max(Math.abs(n),Math.abs(t));return r.precision==null&&!isNaN(o=nr(i,a))&&(r.precision=o),Pt(r,a)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=tr(i,Math.max(Math.abs(n),Math.abs(t))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Je(i))&&(r.precision=o-(r.type==="%")*2);break}}return st(r)}function Eo(n){var t=n.domain;return n.ticks=function(e){var r=t();return xn(r[0],r[r.length-1],e??10)},n.tickFormat=function(e,r){var i=t();return _o(i[0],i[i.length-1],e??10,r)},n.nice=function(e){e==null&&(e=10);var r=t(),i=0,o=r.length-1,a=r[i],u=r[o],c,s,l=10;for(u<a&&(s=a,a=u,u=s,s=i,i=o,o=s);l-- >0;){if(s=Pn(a,u,e),s===c)return r[i]=a,r[o]=u,t(r);if(s>0)a=Math.floor(a/s)*s,u=Math.ceil(u/s)*s;else if(s<0)a=Math.ceil(a*s)/s,u=Math.floor(u*s)/s;else break;c=s}return n},n}function Ct(){var n=No();return n.copy=function(){return sr(n,Ct())},ar.apply(n,arguments),Eo(n)}function So(n,t){n=n.slice();var e=0,r=n.length-1,i=n[e],o=n[r],a;return o<i&&(a=e,e=r,r=a,a=i,i=o,o=a),n[e]=t.floor(i),n[r]=t.ceil(o),n}function rr(n){return Math.log(n)}function ir(n){return Math.exp(n)}function Lo(n){return-Math.log(-n)}function Ro(n){return-Math.exp(-n)}function To(n){return isFinite(n)?+("1e"+n):n<0?0:n}function Oo(n){return n===10?To:n===Math.E?Math.exp:t=>Math.pow(n,t)}function zo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function or(n){return(t,e)=>-n(-t,e)}function Po(n){let t=n(rr,ir),e=t.domain,r=10,i,o;function a(){return i=zo(r),o=Oo(r),e()[0]<0?(i=or(i),o=or(o),n(Lo,Ro)):n(rr,ir),t}return t.base=function(u){return arguments.length?(r=+u,a()):r},t.domain=function(u){return arguments.length?(e(u),a()):e()},t.ticks=u=>{let c=e(),s=c[0],l=c[c.length-1],h=l<s;h&&([s,l]=[l,s]);let f=i(s),d=i(l),p,m,w=u==null?10:+u,g=[];if(!(r%1)&&d-f<w){if(f=Math.floor(f),d=Math.ceil(d),s>0){for(;f<=d;++f)for(p=1;p<r;++p)if(m=f<0?p/o(-f):p*o(f),!(m<s)){if(m>l)break;g.push(m)}}else for(;f<=d;++f)for(p=r-1;p>=1;--p)if(m=f>0?p/o(-f):p*o(f),!(m<s)){if(m>l)break;g.push(m)}g.length*2<w&&(g=xn(s,l,w))}else g=xn(f,d,Math.min(d-f,w)).map(o);return h?g.reverse():g},t.tickFormat=(u,c)=>{if(u==null&&(u=10),c==null&&(c=r===10?"s":","),typeof c!="function"&&(!(r%1)&&(c=kn(c)).precision==null&&(c.trim=!0),c=st(c)),u===1/0)return c;let s=Math.max(1,r*u/t.ticks().length);return l=>{let h=l/o(Math.round(i(l)));return h*r<r-.5&&(h*=r),h<=s?c(l):""}},t.nice=()=>e(So(e(),{floor:u=>o(Math.floor(i(u))),ceil:u=>o(Math.ceil(i(u)))})),t}function qt(){let n=Po(ur()).domain([1,10]);return n.copy=()=>sr(n,qt()).base(n.base()),ar.apply(n,arguments),n}var Ft="http://www.w3.org/1999/xhtml",cr={svg:"http://www.w3.org/2000/svg",xhtml:Ft,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function lr(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),cr.hasOwnProperty(t)?{space:cr[t],local:n}:n}function Io(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Ft&&t.documentElement.namespaceURI===Ft?t.createElement(n):t.createElementNS(e,n)}}function Co(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function fr(n){var t=lr(n);return(t.local?Co:Io)(t)}function qo(){}function hr(n){return n==null?qo:function(){return this.querySelector(n)}}function Fo(n){typeof n!="function"&&(n=hr(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,u=r[i]=new Array(a),c,s,l=0;l<a;++l)(c=o[l])&&(s=n.call(c,c.__data__,l,o))&&("__data__"in c&&(s.__data__=c.__data__),u[l]=s);return new q(r,this._parents)}function Do(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function Ho(){return[]}function Bo(n){return n==null?Ho:function(){return this.querySelectorAll(n)}}function Xo(n){return function(){return Do(n.apply(this,arguments))}}function jo(n){typeof n=="function"?n=Xo(n):n=Bo(n);for(var t=this._groups,e=t.length,r=[],i=[],o=0;o<e;++o)for(var a=t[o],u=a.length,c,s=0;s<u;++s)(c=a[s])&&(r.push(n.call(c,c.__data__,s,a)),i.push(c));return new q(r,i)}function Uo(n){return function(){return this.matches(n)}}function dr(n){return function(t){return t.matches(n)}}var Vo=Array.prototype.find;function Yo(n){return function(){return Vo.call(this.children,n)}}function Go(){return this.firstElementChild}function Ko(n){return this.select(n==null?Go:Yo(typeof n=="function"?n:dr(n)))}var Wo=Array.prototype.filter;function Zo(){return Array.from(this.children)}function Qo(n){return function(){return Wo.call(this.children,n)}}function Jo(n){return this.selectAll(n==null?Zo:Qo(typeof n=="function"?n:dr(n)))}function na(n){typeof n!="function"&&(n=Uo(n));for(var t=this._groups,e=t.length,r=new Array(e),i=0;i<e;++i)for(var o=t[i],a=o.length,u=r[i]=[],c,s=0;s<a;++s)(c=o[s])&&n.call(c,c.__data__,s,o)&&u.push(c);return new q(r,this._parents)}function pr(n){return new Array(n.length)}function ta(){return new q(this._enter||this._groups.map(pr),this._parents)}function ut(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}ut.prototype={constructor:ut,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function ea(n){return function(){return n}}function ra(n,t,e,r,i,o){for(var a=0,u,c=t.length,s=o.length;a<s;++a)(u=t[a])?(u.__data__=o[a],r[a]=u):e[a]=new ut(n,o[a]);for(;a<c;++a)(u=t[a])&&(i[a]=u)}function ia(n,t,e,r,i,o,a){var u,c,s=new Map,l=t.length,h=o.length,f=new Array(l),d;for(u=0;u<l;++u)(c=t[u])&&(f[u]=d=a.call(c,c.__data__,u,t)+"",s.has(d)?i[u]=c:s.set(d,c));for(u=0;u<h;++u)d=a.call(n,o[u],u,o)+"",(c=s.get(d))?(r[u]=c,c.__data__=o[u],s.delete(d)):e[u]=new ut(n,o[u]);for(u=0;u<l;++u)(c=t[u])&&s.get(f[u])===c&&(i[u]=c)}function oa(n){return n.__data__}function aa(n,t){if(!arguments.length)return Array.from(this,oa);var e=t?ia:ra,r=this._parents,i=this._groups;typeof n!="function"&&(n=ea(n));for(var o=i.length,a=new Array(o),u=new Array(o),c=new Array(o),s=0;s<o;++s){var l=r[s],h=i[s],f=h.length,d=sa(n.call(l,l&&l.__data__,s,r)),p=d.length,m=u[s]=new Array(p),w=a[s]=new Array(p),g=c[s]=new Array(f);e(l,h,m,w,g,d,t);for(var y=0,M=0,v,N;y<p;++y)if(v=m[y]){for(y>=M&&(M=y+1);!(N=w[M])&&++M<p;);v._next=N||null}}return a=new q(a,r),a._enter=u,a._exit=c,a}function sa(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function ua(){return new q(this._exit||this._groups.map(pr),this._parents)}function ca(n,t,e){var r=this.enter(),i=this,o=this.exit();return typeof n=="function"?(r=n(r),r&&(r=r.selection())):r=r.append(n+""),t!=null&&(i=t(i),i&&(i=i.selection())),e==null?o.remove():e(o),r&&i?r.merge(i).order():i}function la(n){for(var t=n.selection?n.selection():n,e=this._groups,r=t._groups,i=e.length,o=r.length,a=Math.min(i,o),u=new Array(i),c=0;c<a;++c)for(var s=e[c],l=r[c],h=s.length,f=u[c]=new Array(h),d,p=0;p<h;++p)(d=s[p]||l[p])&&(f[p]=d);for(;c<i;++c)u[c]=e[c];return new q(u,this._parents)}function fa(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var r=n[t],i=r.length-1,o=r[i],a;--i>=0;)(a=r[i])&&(o&&a.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(a,o),o=a);return this}function ha(n){n||(n=da);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,r=e.length,i=new Array(r),o=0;o<r;++o){for(var a=e[o],u=a.length,c=i[o]=new Array(u),s,l=0;l<u;++l)(s=a[l])&&(c[l]=s);c.sort(t)}return new q(i,this._parents).order()}function da(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function pa(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function ma(){return Array.from(this)}function ga(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length;i<o;++i){var a=r[i];if(a)return a}return null}function xa(){let n=0;for(let t of this)++n;return n}function ya(){return!this.node()}function wa(n){for(var t=this._groups,e=0,r=t.length;e<r;++e)for(var i=t[e],o=0,a=i.length,u;o<a;++o)(u=i[o])&&n.call(u,u.__data__,o,i);return this}function ba(n){return function(){this.removeAttribute(n)}}function Ma(n){return function(){this.removeAttributeNS(n.space,n.local)}}function va(n,t){return function(){this.setAttribute(n,t)}}function Aa(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function ka(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function $a(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function Na(n,t){var e=lr(n);if(arguments.length<2){var r=this.node();return e.local?r.getAttributeNS(e.space,e.local):r.getAttribute(e)}return this.each((t==null?e.local?Ma:ba:typeof t=="function"?e.local?$a:ka:e.local?Aa:va)(e,t))}function mr(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function _a(n){return function(){this.style.removeProperty(n)}}function Ea(n,t,e){return function(){this.style.setProperty(n,t,e)}}function Sa(n,t,e){return function(){var r=t.apply(this,arguments);r==null?this.style.removeProperty(n):this.style.setProperty(n,r,e)}}function La(n,t,e){return arguments.length>1?this.each((t==null?_a:typeof t=="function"?Sa:Ea)(n,t,e??"")):Ra(this.node(),n)}function Ra(n,t){return n.style.getPropertyValue(t)||mr(n).getComputedStyle(n,null).getPropertyValue(t)}function Ta(n){return function(){delete this[n]}}function Oa(n,t){return function(){this[n]=t}}function za(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Pa(n,t){return arguments.length>1?this.each((t==null?Ta:typeof t=="function"?za:Oa)(n,t)):this.node()[n]}function gr(n){return n.trim().split(/^|\s+/)}function Ht(n){return n.classList||new xr(n)}function xr(n){this._node=n,this._names=gr(n.getAttribute("class")||"")}xr.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function yr(n,t){for(var e=Ht(n),r=-1,i=t.length;++r<i;)e.add(t[r])}function wr(n,t){for(var e=Ht(n),r=-1,i=t.length;++r<i;)e.remove(t[r])}function Ia(n){return function(){yr(this,n)}}function Ca(n){return function(){wr(this,n)}}function qa(n,t){return function(){(t.apply(this,arguments)?yr:wr)(this,n)}}function Fa(n,t){var e=gr(n+"");if(arguments.length<2){for(var r=Ht(this.node()),i=-1,o=e.length;++i<o;)if(!r.contains(e[i]))return!1;return!0}return this.each((typeof t=="function"?qa:t?Ia:Ca)(e,t))}function Da(){this.textContent=""}function Ha(n){return function(){this.textContent=n}}function Ba(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Xa(n){return arguments.length?this.each(n==null?Da:(typeof n=="function"?Ba:Ha)(n)):this.node().textContent}function ja(){this.innerHTML=""}function Ua(n){return function(){this.innerHTML=n}}function Va(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Ya(n){return arguments.length?this.each(n==null?ja:(typeof n=="function"?Va:Ua)(n)):this.node().innerHTML}function Ga(){this.nextSibling&&this.parentNode.appendChild(this)}function Ka(){return this.each(Ga)}function Wa(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Za(){return this.each(Wa)}function Qa(n){var t=typeof n=="function"?n:fr(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Ja(){return null}function ns(n,t){var e=typeof n=="function"?n:fr(n),r=t==null?Ja:typeof t=="function"?t:hr(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),r.apply(this,arguments)||null)})}function ts(){var n=this.parentNode;n&&n.removeChild(this)}function es(){return this.each(ts)}function rs(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function is(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function os(n){return this.select(n?is:rs)}function as(n){return arguments.length?this.property("__data__",n):this.node().__data__}function ss(n){return function(t){n.call(this,t,this.__data__)}}function us(n){return n.trim().split(/^|\s+/).map(function(t){var e="",r=t.indexOf(".");return r>=0&&(e=t.slice(r+1),t=t.slice(0,r)),{type:t,name:e}})}function cs(n){return function(){var t=this.__on;if(t){for(var e=0,r=-1,i=t.length,o;e<i;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++r]=o;++r?t.length=r:delete this.__on}}}function ls(n,t,e){return function(){var r=this.__on,i,o=ss(t);if(r){for(var a=0,u=r.length;a<u;++a)if((i=r[a]).type===n.type&&i.name===n.name){this.removeEventListener(i.type,i.listener,i.options),this.addEventListener(i.type,i.listener=o,i.options=e),i.value=t;return}}this.addEventListener(n.type,o,e),i={type:n.type,name:n.name,value:t,listener:o,options:e},r?r.push(i):this.__on=[i]}}function fs(n,t,e){var r=us(n+""),i,o=r.length,a;if(arguments.length<2){var u=this.node().__on;if(u){for(var c=0,s=u.length,l;c<s;++c)for(i=0,l=u[c];i<o;++i)if((a=r[i]).type===l.type&&a.name===l.name)return l.value}return}for(u=t?ls:cs,i=0;i<o;++i)this.each(u(r[i],t,e));return this}function br(n,t,e){var r=mr(n),i=r.CustomEvent;typeof i=="function"?i=new i(t,e):(i=r.document.createEvent("Event"),e?(i.initEvent(t,e.bubbles,e.cancelable),i.detail=e.detail):i.initEvent(t,!1,!1)),n.dispatchEvent(i)}function hs(n,t){return function(){return br(this,n,t)}}function ds(n,t){return function(){return br(this,n,t.apply(this,arguments))}}function ps(n,t){return this.each((typeof t=="function"?ds:hs)(n,t))}function*ms(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var r=n[t],i=0,o=r.length,a;i<o;++i)(a=r[i])&&(yield a)}var Mr=[null];function q(n,t){this._groups=n,this._parents=t}function gs(){return new q([[document.documentElement]],Mr)}function xs(){return this}q.prototype=gs.prototype={constructor:q,select:Fo,selectAll:jo,selectChild:Ko,selectChildren:Jo,filter:na,data:aa,enter:ta,exit:ua,join:ca,merge:la,selection:xs,order:fa,sort:ha,call:pa,nodes:ma,node:ga,size:xa,empty:ya,each:wa,attr:Na,style:La,property:Pa,classed:Fa,text:Xa,html:Ya,raise:Ka,lower:Za,append:Qa,insert:ns,remove:es,clone:os,datum:as,on:fs,dispatch:ps,[Symbol.iterator]:ms};function Bt(n){return typeof n=="string"?new q([[document.querySelector(n)]],[document.documentElement]):new q([[n]],Mr)}var ys=0;function ws(){return new Dt}function Dt(){this._="@"+(++ys).toString(36)}Dt.prototype=ws.prototype={constructor:Dt,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var bs="http://www.w3.org/2000/svg";function $(n,t={},...e){return vr(document.createElement(n),t,e)}function A(n,t={},...e){return vr(document.createElementNS(bs,n),t,e)}function S(n,t){for(let[e,r]of Object.entries(t))if(typeof r=="function")n.addEventListener(e.slice(2),r);else if(r===!1||r===null||r===void 0)n.removeAttribute(e);else{let i=r===!0?"":String(r);n.getAttribute(e)!==i&&n.setAttribute(e,i)}return n}function D(n,t){n.textContent!==t&&(n.textContent=t)}function vr(n,t,e){return S(n,t),n.append(...e),n}function Ar(n,t,e=!0){let r=$("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),i=r.getContext("2d"),o=i.createImageData(n,t);o.data.fill(255);function a(u,c){let{data:s}=o;for(let l=0;l<n*t;l+=1){let[h,f,d]=c(u[l]);s[4*l]=h,s[4*l+1]=f,s[4*l+2]=d}i.putImageData(o,0,0)}return{canvas:r,draw:a}}var Ms=/^[+-]?[1-9]\d{0,2}([,\s]\d{3})+(\.\d*)?$/,vs=/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;function kr(n,t=2){return Nn(String(Number(n.toFixed(t))+0))}function _n(n,t=2){return Nn((Number(n.toFixed(t))+0).toFixed(t))}function X(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return Nn(n.toExponential(t-1));let r=Number(n.toPrecision(t));return Nn(e>=1e3?Fn(r):String(r))}function Y(n){let t=String(n),e=n.toFixed(2);return Nn(t.length>e.length?t:e)}function Fn(n){return Nn(n.toLocaleString("en-GB"))}function $r(n){let t=n.trim().replace("−","-");return Ms.test(t)&&(t=t.replace(/[,\s]/g,"")),vs.test(t)?Number(t):null}function Nn(n){return n.replaceAll("-","−")}function Er(...n){return $("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Xt=class{constructor({title:t,width:e,height:r}){this.width=e,this.height=r,this.svg=A("svg",{viewBox:`0 0 ${e} ${r}`,role:"group","aria-label":t}),this.frame=$("div",{class:"nn-frame"},this.svg),this.caption=$("figcaption",{},t),this.element=$("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`),this.element.style.setProperty("--nn-height",`${r}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:r,y:i}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[r,i]}tell(t,[e,r]=[0,0]){if(this.readout??=this.frame.appendChild($("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;D(this.readout,t);let i=e>.6*this.width,o=r>.7*this.height;this.readout.style.left=i?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=i?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*r/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*r/this.height}% + 8px)`:""}},En=class n extends Xt{constructor({title:t,width:e=330,height:r=290,x:i,y:o,margin:a={}}){super({title:t,width:e,height:r});let{top:u=8,right:c=12,bottom:s=38,left:l=48}=a;this.area={left:l,top:u,right:e-c,bottom:r-s},this.x=Nr(i).range([this.area.left,this.area.right]),this.y=Nr(o).range([this.area.bottom,this.area.top]),this.axes={x:i,y:o},this.id=`nn-clip-${n.count=(n.count??0)+1}`,this.horizontal=A("g",{class:"nn-axis"}),this.vertical=A("g",{class:"nn-axis"}),this.plot=A("g",{"clip-path":`url(#${this.id})`}),this.above=A("g");let{area:h}=this,[f,d]=[(h.left+h.right)/2,(h.top+h.bottom)/2],p=`translate(13 ${d}) rotate(-90)`;this.labels={x:A("text",{class:"nn-axis-label",x:f,y:r-5},i.label),y:A("text",{class:"nn-axis-label",transform:p},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(A("clipPath",{id:this.id},A("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,r=_r(ee(this.x),t),i=_r(re(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),Bt(this.horizontal).call(r),Bt(this.vertical).call(i)}addHeatMap(t,e){let r=Ar(t,e),{area:i,width:o,height:a}=this;return Object.assign(r.canvas.style,{left:`${100*i.left/o}%`,top:`${100*i.top/a}%`,width:`${100*(i.right-i.left)/o}%`,height:`${100*(i.bottom-i.top)/a}%`}),this.frame.prepend(r.canvas),r}onHover(t){this.svg.addEventListener("pointermove",e=>{let[r,i]=this.pointAt(e),{area:o}=this,a=r>=o.left&&r<=o.right&&i>=o.top&&i<=o.bottom;this.tell(a?t([this.x.invert(r),this.y.invert(i)]):null,[r,i])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Nr({domain:n,log:t=!1}){return(t?qt():Ct()).domain(n)}function _r(n,{ticks:t=5,values:e=null,format:r=i=>kr(i,3)}){return n.ticks(t).tickValues(e).tickFormat(r).tickSizeOuter(0)}var As=4,ks=36,Sr=0;function ct(...n){return $("div",{class:"nn-controls"},...n)}function Sn(n,t){let{key:e,label:r,min:i,max:o,log:a=!1,whole:u=!1,enabled:c=()=>!0}=t,s=t.step??(u?1:a?.02:.1),l=t.changes??(x=>({[e]:x})),h=t.value??(x=>x[e]),f=a?Math.log10:x=>x,d=Math.max(0,Math.ceil(-Math.log10(s))),p=x=>u?Math.round(a?10**x:x):a?Number((10**x).toPrecision(3)):Number(x.toFixed(d))+0,m=x=>u?Fn(x):Y(x),w=`nn-${Sr+=1}`,g=$("input",{type:"range",min:f(i),max:f(o),step:s,oninput:()=>_(p(Number(g.value))),onchange:()=>n.commit()}),y=$("input",{type:"text",id:w,inputmode:u?"numeric":"decimal",autocomplete:"off",spellcheck:"false",onchange:()=>T(y.value),onfocus:()=>y.select()}),M=$("div",{class:"nn-note",role:"alert"}),v=$("label",{for:w}),N=null,k="";function _(x){D(M,""),n.set(l(x))}function T(x){let L=$r(x);if(L===null||u&&L%1){y.value=k,D(M,`“${x}” is no ${u?"whole number":"number"}, so ${k} stays.`);return}let O=Math.min(o,Math.max(i,L));if(N=O,g.value=f(O),k=y.value=O===L?x.trim():m(O),_(O),n.commit(),O!==L){let tn=`${m(i)} to ${m(o)}`;D(M,`${x} is outside ${tn}, so ${k} is used.`)}}function R(x){return Math.abs(Number(g.value)-f(x))<=.501*s}function b(x){N=x,g.value=f(x),k=y.value=m(x)}let E=$("div",{class:"nn-row nn-slider"},v,y,g,M);return G(n,x=>{let L=h(x);(L!==N||!R(L))&&b(L);let O=typeof r=="function"?r(x):r;D(v,O),S(g,{"aria-label":O,"aria-valuetext":m(L),disabled:!c(x)}),S(y,{disabled:!c(x)}),E.classList.toggle("nn-disabled",!c(x))}),E}function jt(n,{key:t,label:e,options:r,enabled:i=()=>!0,...o}){let a=o.changes??(f=>({[t]:f})),u=o.value??(f=>f[t]),c=r.map(f=>typeof f=="object"?f:{value:f,label:String(f)}),s=c.map(f=>$("button",{type:"button",onclick:()=>n.choose(a(f.value,n.state))},f.label)),l=`nn-${Sr+=1}`,h=c.reduce((f,d)=>f+d.label.length+As,0);return G(n,f=>{s.forEach((d,p)=>{let m=u(f)===c[p].value;S(d,{"aria-pressed":String(m),disabled:!i(f)})})}),$("div",{class:`nn-row nn-choice ${h>ks?"nn-long":""}`,role:"group","aria-labelledby":l},$("span",{class:"nn-label",id:l},e),$("div",{class:"nn-buttons"},...s))}function Dn(n,{label:t,onclick:e,pressed:r=null,enabled:i=()=>!0}){let o=typeof t=="function"?t:()=>t,a=$("button",{type:"button",onclick:e});return G(n,u=>{D(a,o(u)),S(a,{disabled:!i(u)}),r&&S(a,{"aria-pressed":String(r(u))})}),a}function Lr(n,...t){return $("div",{class:"nn-row nn-choice",role:"group","aria-label":n},$("span",{class:"nn-label"},n),$("div",{class:"nn-buttons"},...t))}function G(n,t){n.parts.push(t)}var $s="application/vnd.jupyter.widget-view+json",Ns=/IPY_MODEL_([\w-]+)/g,Rr=new WeakSet;function Tr(n){if(!n?.context?.model?.cells||!n._modelsSync||Rr.has(n))return;Rr.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let r=[...n._modelsSync.values()].filter(o=>!o.comm_live),i=o=>r.forEach(a=>a.comm_live=o);i(!0);try{let o=t(e);return{...o,state:Es(o.state,_s(n.context.model))}}finally{i(!1)}}}function _s(n){return[...n.cells].flatMap(t=>t.type==="code"?t.outputs.toJSON():[]).map(t=>t.data?.[$s]?.model_id).filter(Boolean)}function Es(n,t){let e={},r=[...t];for(;r.length;){let i=r.pop();if(e[i]||!n[i])continue;e[i]=n[i];let o=JSON.stringify({...n[i].state,_esm:null});r.push(...Array.from(o.matchAll(Ns),([,a])=>a))}return e}var zr="var(--nn-blue)",Pr="var(--nn-orange)",Ir="var(--nn-green)",Cr="var(--nn-purple)";var lt=class{constructor(t){let e=getComputedStyle(t),r=i=>{let{r:o,g:a,b:u}=ln(e.getPropertyValue(i).trim());return[o,a,u]};this.paper=r("--nn-map-middle"),this.low=r("--nn-map-low"),this.high=r("--nn-map-high"),this.ink=r("--nn-map-ink")}signed(t){return Or(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Or(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Or(n,t,e){return n.map((r,i)=>r+e*(t[i]-r))}function qr(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let i of[document.documentElement,document.body])t.observe(i,{attributes:!0,attributeFilter:e});let r=matchMedia("(prefers-color-scheme: dark)");return r.addEventListener("change",n),()=>{t.disconnect(),r.removeEventListener("change",n)}}function Fr(){return matchMedia("(prefers-reduced-motion: reduce)").matches}var Dr=`.nn {
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
`;var Ls=400;function Hr({name:n,initial:t,build:e}){return{initialize({model:r}){Tr(r.widget_manager)},render({model:r,el:i}){let o=new Ut(r,t),a=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",a),i.append($("style",{},Dr),o.root),o.start(e(o)),()=>o.stop()}}}var Ut=class{#n;#o=()=>"";#t=0;#e=null;#r=$("p",{class:"nn-sentence","aria-hidden":"true"});#a=$("p",{class:"nn-spoken",role:"status"});#i=0;#s=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=$("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",Ts)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!Rs(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#u()))}onStop(t){this.#s.push(t)}start(t){this.#o=t;let e=()=>{let r=this.#n.get("state");r!==this.state&&this.set(r)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(qr(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#i);for(let t of this.#s)t()}#u(){this.#t=0,this.#e??=new lt(this.root);for(let t of this.parts)t(this.state,this.#e);this.#c(this.#o(this.state,this.#e))}#c(t){this.#r.textContent!==t&&(this.#r.isConnected||this.root.append(this.#r,this.#a),this.#r.textContent=t,clearTimeout(this.#i),this.#i=setTimeout(()=>D(this.#a,t),Ls))}};function Rs(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function Ts(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}function Br(n,{key:t="step",label:e="step",last:r,most:i,perSecond:o}){let a=0,u=null;function c(d){u??={now:d,step:n.state[t]};let p=r(n.state),m=Math.min(p,u.step+Math.floor((d-u.now)/1e3*o));m!==n.state[t]&&n.set({[t]:m}),a=m<p?requestAnimationFrame(c):0,a||s()}function s(){u=null,n.commit(),n.redraw()}function l(){cancelAnimationFrame(a),a=0,u=null}function h(){if(a){l(),s();return}let d=r(n.state);n.state[t]>=d&&n.set({[t]:0}),Fr()?n.choose({[t]:d}):a=requestAnimationFrame(c),n.redraw()}n.onStop(()=>cancelAnimationFrame(a));let f=d=>{l(),n.choose({[t]:Math.max(0,Math.min(r(n.state),d))})};return ct(Lr("run",Dn(n,{label:()=>a?"❚❚ Pause":"▶ Play",onclick:h}),Dn(n,{label:"Back",onclick:()=>f(n.state[t]-1),enabled:d=>d[t]>0}),Dn(n,{label:"Step",onclick:()=>f(n.state[t]+1),enabled:d=>d[t]<r(d)}),Dn(n,{label:"Reset",onclick:()=>f(0),enabled:d=>d[t]>0})),Sn(n,{key:t,label:e,min:0,max:i,whole:!0,changes:d=>(l(),{[t]:Math.min(d,r(n.state))})}))}var Os=[.9,.999],Ur=1e-8,J={bowl:{loss:(n,t)=>n*n/2+2*t*t,gradient:(n,t)=>[n,4*t],minima:[[0,0]],lowest:0},"ravine (Rosenbrock)":{loss:(n,t)=>(1-n)**2+10*(t-n*n)**2,gradient:(n,t)=>[-2*(1-n)-40*n*(t-n*n),20*(t-n*n)],minima:[[1,1]],lowest:0},saddle:{loss:(n,t)=>n*n/2-t*t/2+t**4/4,gradient:(n,t)=>[n,t**3-t],minima:[[0,-1],[0,1]],lowest:-.25}},Vr={SGD:({lr:n})=>({step:t=>t.map(e=>-n*e)}),"SGD with momentum":zs,RMSprop:Ps,Adam:Is},j="SGD with momentum",I=Object.keys(Vr),Ln="all four";function zs({lr:n,momentum:t}){let e=[0,0];return{step:i=>i.map((o,a)=>(e[a]=t*e[a]+o,-n*e[a])),velocity:e}}function Ps({lr:n}){let t=[0,0];return{step:r=>r.map((i,o)=>(t[o]=.99*t[o]+(1-.99)*i*i,-n*i/(Math.sqrt(t[o])+Ur)))}}function Is({lr:n}){let[t,e]=Os,[r,i]=[[0,0],[0,0]],o=0;return{step:u=>(o+=1,u.map((c,s)=>{r[s]=t*r[s]+(1-t)*c,i[s]=e*i[s]+(1-e)*c*c;let l=Math.sqrt(i[s]/(1-e**o));return-n*r[s]/(1-t**o)/(l+Ur)}))}}function fn({optimizer:n,hidden:t=[]}){return n===Ln?I.filter(e=>!t.includes(e)):[n]}function Yr(n){return n.length===1?{optimizer:n[0],hidden:[]}:{optimizer:Ln,hidden:I.filter(t=>!n.includes(t))}}function ft(n){return fn(n).map(t=>Cs(t,n))}function Cs(n,{surface:t,lr:e,momentum:r,x:i,y:o}){let{loss:a,gradient:u,minima:c,lowest:s}=J[t],{step:l,velocity:h}=Vr[n]({lr:e,momentum:r}),f=[[i,o]],d=[u(i,o)],p=h?[[...h]]:null;for(;f.length<=200&&!Xr(f.at(-1));){let[w,g]=l(d.at(-1)),[y,M]=f.at(-1);f.push([y+w,M+g]),d.push(u(y+w,M+g)),p?.push([...h])}let m=f.findIndex(K);return{optimizer:n,path:f,heights:f.map(w=>a(...w)-s),gradients:d,velocities:p,lengths:f.map((w,g)=>g?jr(w,f[g-1]):0),distances:f.map(w=>Math.min(...c.map(g=>jr(w,g)))),leftAt:m>0?m:null,exit:m>0?qs(f[m-1],f[m]):null,diverged:Xr(f.at(-1))}}function P({path:n}){return n.length-1}function K([n,t]){return Math.max(Math.abs(n),Math.abs(t))>2.5}var Xr=([n,t])=>Math.max(Math.abs(n),Math.abs(t))>1e6,jr=([n,t],[e,r])=>Math.hypot(e-n,r-t);function qs(n,t){let e=Vt(n,t);return ht(n,t,e?e[1]:0)}function ht(n,t,e){return e===1?t:n.map((r,i)=>r+e*(t[i]-r))}function Vt(n,t){if(!K(n)&&!K(t))return[0,1];let[e,r]=[0,1];for(let i of[0,1]){let o=t[i]-n[i];if(o===0){if(Math.abs(n[i])>2.5)return null;continue}let a=Math.sign(o)*2.5;e=Math.max(e,(-a-n[i])/o),r=Math.min(r,(a-n[i])/o)}return e<r?[e,r]:null}var Gr=`.nn-descent-bands path {
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

.nn .nn-descent-casing {
  stroke: var(--nn-paper);
  stroke-width: 4.6px;
  stroke-opacity: 0.85;
}

.nn .nn-descent-dots {
  stroke-width: 5px;
  stroke-linecap: round;
}

.nn :is(.nn-descent-gradient, .nn-descent-other) {
  fill: none;
  stroke-width: 2.2px;
}

.nn .nn-descent-gradient {
  stroke: var(--nn-text);
}

.nn .nn-descent-other {
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
  font-size: 12px;
}

.nn-descent-unused {
  visibility: hidden;
}
`;var Ds=[{colour:zr,dash:null,shape:Hs},{colour:Pr,dash:"8 4",shape:Bs},{colour:Ir,dash:"2 4",shape:Xs},{colour:Cr,dash:"10 3 2 3",shape:js}],hn=Object.fromEntries(I.map((n,t)=>[n,Ds[t]])),dt=Us(8);function Hs(n){return`m${-n} 0a${n} ${n} 0 1 1 ${2*n} 0a${n} ${n} 0 1 1 ${-2*n} 0z`}function Bs(n){return`m0 ${-1.2*n}l${1.15*n} ${2*n}h${-2.3*n}z`}function Xs(n){return`m${-.9*n} ${-.9*n}h${1.8*n}v${1.8*n}h${-1.8*n}z`}function js(n){let t=1.25*n;return`m0 ${-t}l${t} ${t}l${-t} ${t}l${-t} ${-t}z`}function Us(n){return`M${Array.from({length:10},(e,r)=>{let i=Math.PI*r/5,o=r%2?.45*n:n;return`${(o*Math.sin(i)).toFixed(2)} ${(-o*Math.cos(i)).toFixed(2)}`}).join("L")}Z`}function pt(n){let{colour:t,shape:e}=hn[n];return A("path",{class:"nn-descent-ball",d:e(5.5),fill:t})}function Rn(n){let{colour:t,shape:e}=hn[n];return A("g",{class:"nn-descent-exit",stroke:t},A("path",{d:e(9)}),A("path",{d:"M-3.5 -3.5L3.5 3.5M-3.5 3.5L3.5 -3.5"}))}function Tn(n){let{colour:t,dash:e}=hn[n];return A("path",{class:"nn-descent-line",stroke:t,"stroke-dasharray":e})}function W(n,t){S(n,{visibility:t?"visible":"hidden"}),t&&S(n,{transform:`translate(${F(t)})`})}function F([n,t]){return`${n.toFixed(1)} ${t.toFixed(1)}`}var Vs=2e3;function mt([n,t],[e,r]){let i=Math.hypot(e-n,r-t);if(i<2)return"";let[o,a]=[(e-n)/i,(r-t)/i],u=Math.min(Vs,i),[c,s]=[n+u*o,t+u*a],l=Math.min(8,.6*u),h=f=>[c-l*(o-.5*f*a),s-l*(a+.5*f*o)];return`M${F([n,t])}L${F([c,s])}M${F(h(1))}L${F([c,s])}L${F(h(-1))}`}var[Kr,Wr]=[1e-8,1e4];function Zr(n,t){let e=new En({title:"height above the minimum",width:420,height:354,x:{domain:[0,200],label:"step"},y:{domain:[Kr,Wr],label:"loss − lowest loss",log:!0,values:[1e-8,1e-6,1e-4,.01,1,100,1e4],format:f=>f>=1?Fn(f):X(f,1)},margin:{top:16,left:74}}),r=(f,d)=>[e.x(d),e.y(Gs(f.heights[d]))],{top:i,bottom:o}=e.area,a=A("path",{class:"nn-zero",d:`M0 ${i}V${o}`}),u=I.map(f=>Ys(f,r)),c=I.map(()=>A("circle",{r:9,class:"nn-ring"}));e.plot.append(a,...u.map(({line:f})=>f)),e.above.append(...u.map(({marks:f})=>f),...c);function s({step:f},d){W(a,[e.x(f),0]),u.forEach((p,m)=>{let w=d.find(({optimizer:g})=>g===I[m]);p.draw(w,f)})}function l(f){c.forEach((d,p)=>W(d,f[p]?r(...f[p]):null))}function h(f){e.onHover(([d])=>{let{state:p}=n,m=Math.round(d),w=t(p).filter(y=>m<=Math.min(p.step,P(y)));f(w.map(y=>[y,m]));let g=w.map(({optimizer:y,heights:M})=>`${y}: ${X(M[m],3)}`);return w.length?[`step ${m}, height`,...g].join(`
`):null}),e.svg.addEventListener("pointerleave",()=>f([]))}return{panel:e,draw:s,ring:l,onHover:h}}function Ys(n,t){let e=Tn(n),[r,i]=[pt(n),Rn(n)],o=A("g",{class:"nn-descent-marks"},i,r);function a(u,c){for(let h of[e,o])S(h,{display:u?null:"none"});if(!u)return;let s=Math.min(c,P(u)),l=u.heights.slice(0,s+1).map((h,f)=>F(t(u,f)));S(e,{d:`M${l.join("L")}`}),W(r,t(u,s)),W(i,u.leftAt!==null&&u.leftAt<=s?t(u,u.leftAt):null)}return{line:e,marks:o,draw:a}}var Gs=n=>Math.max(Kr,Math.min(Wr,n));function Jr(n,t){let e=$("span"),r=Hn(e,Qr("nn-descent-other"));return G(n,i=>{let o=Ks(fn(i));r.classList.toggle("nn-descent-unused",!o),D(e,o||"next step")}),$("div",{},$("div",{class:"nn-descent-legend",role:"group","aria-label":"optimizers in the picture"},...I.map(i=>Ws(n,t,i))),$("div",{class:"nn-descent-legend"},Hn("minimum",A("path",{class:"nn-descent-minimum",d:dt})),Hn("start: drag it",A("circle",{class:"nn-dot",r:6})),Hn("left the picture",Rn("SGD")),Hn("−lr × gradient",Qr("nn-descent-gradient")),r))}function Ks(n){let t=[];return n.includes(j)&&t.push("−lr × momentum × velocity"),(n.includes("RMSprop")||n.includes("Adam"))&&t.push("next step"),t.join(", or ")}function Ws(n,t,e){let{colour:r,shape:i}=hn[e],o=S(Tn(e),{d:"M-17 0H17"}),a=A("path",{class:"nn-descent-ball",d:i(5),fill:r}),u=$("button",{type:"button",onclick:()=>c()},ti(o,a),e),c=()=>{let s=fn(n.state),l=I.filter(h=>s.includes(h)!==(h===e));l.length&&n.choose(t(Yr(l),n.state))};return G(n,s=>{let l=fn(s),h=l.includes(e);S(u,{"aria-pressed":String(h),"aria-disabled":h&&l.length===1?"true":null})}),u}function ni(n){return{key:"optimizer",label:"optimizer",options:[...I,Ln],value:({optimizer:t,hidden:e=[]})=>e.length?null:t,changes:(t,e)=>n({optimizer:t,hidden:[]},e)}}function Hn(n,...t){return $("span",{class:"nn-descent-item"},ti(...t),n)}function ti(...n){return A("svg",{viewBox:"-18 -11 36 22","aria-hidden":"true"},...n)}function Qr(n){return A("path",{class:n,stroke:"currentColor",d:mt([-15,0],[15,0])})}var ei={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowDown:[0,-1],ArrowUp:[0,1]},rn=10;function ri(n,t,{label:e,at:r,to:i,text:o,...a}){let u=()=>a.bounds??[t.x.domain(),t.y.domain()],c=a.along??Zs(a.step,u,r),s=A("g",{class:"nn-handle",tabindex:0,role:"slider","aria-label":e},A("circle",{r:16,class:"nn-target"}),a.shape??A("circle",{r:7,class:"nn-dot"})),l=d=>n.set(i(d.map((p,m)=>xt(p,u()[m])),n.state)),h=null;s.addEventListener("pointerdown",d=>{d.preventDefault(),s.focus({preventScroll:!0}),s.setPointerCapture(d.pointerId);let[p,m]=r(n.state),[w,g]=t.pointAt(d);h=[t.x(p)-w,t.y(m)-g]}),s.addEventListener("pointermove",d=>{if(!h)return;let[p,m]=t.pointAt(d);l([t.x.invert(p+h[0]),t.y.invert(m+h[1])])});let f=()=>{h&&n.commit(),h=null};return s.addEventListener("pointerup",f),s.addEventListener("pointercancel",f),s.addEventListener("keydown",d=>{let p=a.along?Qs(d,a.along,n.state):Js(d,r(n.state),a.step,u(),m=>i(m,n.state));p&&(d.preventDefault(),n.choose(p))}),G(n,d=>{let p=r(d),[m,w]=[t.x(p[0]),t.y(p[1])];S(s,{transform:`translate(${m.toFixed(2)} ${w.toFixed(2)})`,"aria-valuemin":c.min,"aria-valuemax":c.max,"aria-valuenow":Yt(xt(c.value(d),[c.min,c.max])),"aria-valuetext":o(d)})}),s}function Zs(n,t,e){let r=n[0]?0:1;return{get min(){return t()[r][0]},get max(){return t()[r][1]},value:i=>e(i)[r]}}function Qs(n,{value:t,min:e,max:r,step:i,to:o},a){let u=ei[n.key]?.reduce((s,l)=>s+l);if(n.key==="PageUp"&&(u=rn),n.key==="PageDown"&&(u=-rn),n.key==="Home"&&(u=-1/0),n.key==="End"&&(u=1/0),u===void 0)return null;let c=n.shiftKey?rn:1;return o(Yt(xt(t(a)+c*u*i,[e,r])),a)}function Js(n,t,e,r,i){let o=e[0]?0:1;if(n.key==="Home"||n.key==="End"){let s=r[o][n.key==="Home"?0:1];return i(t.map((l,h)=>h===o?s:l))}let a=ei[n.key];if(n.key==="PageUp"&&(a=o?[0,rn]:[rn,0]),n.key==="PageDown"&&(a=o?[0,-rn]:[-rn,0]),!a)return null;e[0]||(a=[0,a[0]+a[1]]),e[1]||(a=[a[0]+a[1],0]);let u=n.shiftKey?rn:1,c=t.map((s,l)=>s+u*a[l]*e[l]);return i(c.map((s,l)=>Yt(xt(s,r[l]))))}var Yt=n=>Number(n.toFixed(6)),xt=(n,[t,e])=>Math.min(e,Math.max(t,n));var nu=Array.prototype,tu=nu.slice;function eu(n,t){return n-t}function ru(n){for(var t=0,e=n.length,r=n[e-1][1]*n[0][0]-n[e-1][0]*n[0][1];++t<e;)r+=n[t-1][1]*n[t][0]-n[t-1][0]*n[t][1];return r}var ii=n=>()=>n;function iu(n,t){for(var e=-1,r=t.length,i;++e<r;)if(i=ou(n,t[e]))return i;return 0}function ou(n,t){for(var e=t[0],r=t[1],i=-1,o=0,a=n.length,u=a-1;o<a;u=o++){var c=n[o],s=c[0],l=c[1],h=n[u],f=h[0],d=h[1];if(au(c,h,t))return 0;l>r!=d>r&&e<(f-s)*(r-l)/(d-l)+s&&(i=-i)}return i}function au(n,t,e){var r;return su(n,t,e)&&uu(n[r=+(n[0]===t[0])],e[r],t[r])}function su(n,t,e){return(t[0]-n[0])*(e[1]-n[1])===(e[0]-n[0])*(t[1]-n[1])}function uu(n,t,e){return n<=t&&t<=e||e<=t&&t<=n}function cu(){}var nn=[[],[[[1,1.5],[.5,1]]],[[[1.5,1],[1,1.5]]],[[[1.5,1],[.5,1]]],[[[1,.5],[1.5,1]]],[[[1,1.5],[.5,1]],[[1,.5],[1.5,1]]],[[[1,.5],[1,1.5]]],[[[1,.5],[.5,1]]],[[[.5,1],[1,.5]]],[[[1,1.5],[1,.5]]],[[[.5,1],[1,.5]],[[1.5,1],[1,1.5]]],[[[1.5,1],[1,.5]]],[[[.5,1],[1.5,1]]],[[[1,1.5],[1.5,1]]],[[[.5,1],[1,1.5]]],[]];function ai(){var n=1,t=1,e=he,r=c;function i(s){var l=e(s);if(Array.isArray(l))l=l.slice().sort(eu);else{let h=ce(s,lu);for(l=xn(...fe(h[0],h[1],l),l);l[l.length-1]>=h[1];)l.pop();for(;l[1]<h[0];)l.shift()}return l.map(h=>o(s,h))}function o(s,l){let h=l==null?NaN:+l;if(isNaN(h))throw new Error(`invalid value: ${l}`);var f=[],d=[];return a(s,h,function(p){r(p,s,h),ru(p)>0?f.push([p]):d.push(p)}),d.forEach(function(p){for(var m=0,w=f.length,g;m<w;++m)if(iu((g=f[m])[0],p)!==-1){g.push(p);return}}),{type:"MultiPolygon",value:l,coordinates:f}}function a(s,l,h){var f=new Array,d=new Array,p,m,w,g,y,M;for(p=m=-1,g=dn(s[0],l),nn[g<<1].forEach(v);++p<n-1;)w=g,g=dn(s[p+1],l),nn[w|g<<1].forEach(v);for(nn[g<<0].forEach(v);++m<t-1;){for(p=-1,g=dn(s[m*n+n],l),y=dn(s[m*n],l),nn[g<<1|y<<2].forEach(v);++p<n-1;)w=g,g=dn(s[m*n+n+p+1],l),M=y,y=dn(s[m*n+p+1],l),nn[w|g<<1|y<<2|M<<3].forEach(v);nn[g|y<<3].forEach(v)}for(p=-1,y=s[m*n]>=l,nn[y<<2].forEach(v);++p<n-1;)M=y,y=dn(s[m*n+p+1],l),nn[y<<2|M<<3].forEach(v);nn[y<<3].forEach(v);function v(N){var k=[N[0][0]+p,N[0][1]+m],_=[N[1][0]+p,N[1][1]+m],T=u(k),R=u(_),b,E;(b=d[T])?(E=f[R])?(delete d[b.end],delete f[E.start],b===E?(b.ring.push(_),h(b.ring)):f[b.start]=d[E.end]={start:b.start,end:E.end,ring:b.ring.concat(E.ring)}):(delete d[b.end],b.ring.push(_),d[b.end=R]=b):(b=f[R])?(E=d[T])?(delete f[b.start],delete d[E.end],b===E?(b.ring.push(_),h(b.ring)):f[E.start]=d[b.end]={start:E.start,end:b.end,ring:E.ring.concat(b.ring)}):(delete f[b.start],b.ring.unshift(k),f[b.start=T]=b):f[T]=d[R]={start:T,end:R,ring:[k,_]}}}function u(s){return s[0]*2+s[1]*(n+1)*4}function c(s,l,h){s.forEach(function(f){var d=f[0],p=f[1],m=d|0,w=p|0,g=Gt(l[w*n+m]);d>0&&d<n&&m===d&&(f[0]=oi(d,Gt(l[w*n+m-1]),g,h)),p>0&&p<t&&w===p&&(f[1]=oi(p,Gt(l[(w-1)*n+m]),g,h))})}return i.contour=o,i.size=function(s){if(!arguments.length)return[n,t];var l=Math.floor(s[0]),h=Math.floor(s[1]);if(!(l>=0&&h>=0))throw new Error("invalid size");return n=l,t=h,i},i.thresholds=function(s){return arguments.length?(e=typeof s=="function"?s:Array.isArray(s)?ii(tu.call(s)):ii(s),i):e},i.smooth=function(s){return arguments.length?(r=s?c:cu,i):r===c},i}function lu(n){return isFinite(n)?n:NaN}function dn(n,t){return n==null?!1:+n>=t}function Gt(n){return n==null||isNaN(n=+n)?-1/0:n}function oi(n,t,e,r){let i=r-t,o=e-t,a=isFinite(i)||isFinite(o)?i/o:Math.sign(i)/Math.sign(o);return isNaN(a)?n:n+a-.5}var pn=126,si=14;function ui(n){let t=A("g",{class:"nn-descent-bands"}),e={};function r(i){e[i]||t.append(e[i]=fu(J[i],n));for(let[o,a]of Object.entries(e))S(a,{visibility:o===i?"visible":"hidden"})}return{element:t,show:r}}function fu({loss:n,lowest:t},e){let r=s=>-2.5+2*2.5*s/(pn-1),i=Array.from({length:pn*pn},(s,l)=>n(r(l%pn),r(Math.floor(l/pn)))-t),o=i.reduce((s,l)=>Math.max(s,l)),a=Array.from({length:si-1},(s,l)=>o*((l+1)/si)**3),u=([s,l])=>`${e.x(r(s-.5)).toFixed(1)} ${e.y(r(l-.5)).toFixed(1)}`,c=ai().size([pn,pn]).thresholds(a)(i);return A("g",{},...c.map(({coordinates:s})=>{let l=s.flat().map(h=>`M${h.map(u).join("L")}Z`);return A("path",{d:l.join("")})}))}var ci=1e-12;function li(n,t=ft(n)){return t.length===1?hu(n,t[0]):du(n,t)}function Bn(n){return`(${n.map(e=>di(e)?"≈ 0":X(e)).join(", ")})`}function Qt([n,t]){return`(${_n(n)}, ${_n(t)})`}function hu(n,t){let{optimizer:e,path:r,gradients:i,distances:o}=t,a=Math.min(n.step,P(t));if(a===0){let h=`Start at ${hi(n)}, ${yt(o[0])} from the nearest minimum`,f=`${e}, ${Wt(n,e)}`;return`${h}; the gradient there is ${Bn(i[0])}. Play sends off ${f}.`}let u=`${e}, ${Wt(n,e)}:`;if(t.diverged&&a===P(t)){let h=`It leaves the picture at step ${t.leftAt}`;return`${u} it diverges. ${h}, and at step ${a} it is more than a million away.`}let c=`${yt(o[a])} from the nearest minimum`;if(K(r[a])){let h=t.leftAt<a?` and is outside at step ${a}`:"";return`${u} it leaves the picture at step ${t.leftAt??0}${h}, ${c}.`}let s=`the gradient there is ${Bn(i[a])}`,l=`after ${pi(a)} it is at ${Qt(r[a])}, ${c}; ${s}.`;return[u,l,...fi([t],a,()=>"It")].join(" ")}function du(n,t){let e=t.map(({optimizer:u})=>u),r=Wt(n,e.includes(j)?j:"");if(n.step===0){let u=e.length===4?Kt(Ln):Zt(e),c=yt(t[0].distances[0]),s=`start at ${hi(n)}, ${c} from the nearest minimum`;return`${u} ${s}. Play sends them off with ${r}.`}let i=Math.min(n.step,Math.max(...t.map(P))),o=pu(t,i);return[o?`${Kt(r)}, after ${pi(i)}: ${o}.`:`${Kt(r)}.`,...fi(t,i,({optimizer:u})=>u)].join(" ")}function pu(n,t){let e=n.filter(l=>t<P(l)||!l.diverged);if(!e.length)return"";let r=e.sort((l,h)=>l.distances[t]-h.distances[t]),i=[];for(let{optimizer:l,distances:h}of r){let f=yt(h[t]);i.at(-1)?.far===f?i.at(-1).names.push(l):i.push({far:f,names:[l]})}let[{far:o,names:a},...u]=i,c=`nearest to a minimum ${a.length>1?"are":"is"} ${Zt(a)}, ${o} away`,s=u.map(l=>`${Zt(l.names)} (${l.far})`);return s.length?`${c}; then ${s.join(", ")}`:c}function fi(n,t,e){return n.filter(({leftAt:r})=>r!==null&&r<=t).map(r=>{let i=`${e(r)} left the picture at step ${r.leftAt}`;return r.diverged&&t>=P(r)?`${i} and diverged by step ${P(r)}.`:K(r.path[t])?`${i} and is outside.`:`${i} and came back.`})}function Wt({lr:n,momentum:t},e){let r=`learning rate ${Y(n)}`;return e===j?`${r}, momentum ${Y(t)}`:r}var hi=({x:n,y:t})=>`(${Y(n)}, ${Y(t)})`,di=n=>n!==0&&Math.abs(n)<ci,yt=n=>di(n)?`less than ${X(ci,1)}`:X(n),pi=n=>n===1?"1 step":`${n} steps`,Kt=n=>n[0].toUpperCase()+n.slice(1);function Zt(n){return n.length===1?n[0]:`${n.slice(0,-1).join(", ")} and ${n.at(-1)}`}var mu=10,gu=10;function gi(n,t,e){let r=[-2.5,2.5],i=new En({title:"the surface from above: lines of equal height",width:360,height:354,x:{domain:r,label:"x"},y:{domain:r,label:"y"},margin:{top:16}}),o=([g,y])=>[i.x(g),i.y(y)],a=ui(i),u=[0,1].map(()=>A("path",{class:"nn-descent-minimum",d:dt})),c=I.map(g=>yu(g,o)),s=I.map(()=>A("circle",{r:9,class:"nn-ring"})),l=xu(n,i,e);i.plot.append(a.element,...c.map(({trail:g})=>g),...u);let h={class:"nn-descent-marks","clip-path":`url(#${i.id})`},f=A("g",h,...c.map(g=>g.arrows));i.above.append(l,...c.map(({marks:g})=>g),f,...s);function d(g,y){a.show(g.surface),u.forEach((M,v)=>{let N=J[g.surface].minima[v];W(M,N?o(N):null)}),c.forEach((M,v)=>{let N=y.find(({optimizer:k})=>k===I[v]);M.draw(N,g,y.length>1)})}function p(g){s.forEach((y,M)=>{let v=g[M]?g[M][0].path[g[M][1]]:null;W(y,v&&!K(v)?o(v):null)})}function m(g,{step:y},M){let[v,N]=o(g),[k,_]=[null,mu];for(let T of M){let R=Math.min(y,P(T));for(let b=0;b<=R;b+=1){let[E,x]=o(T.path[b]),L=Math.hypot(E-v,x-N);L<_&&([k,_]=[[T,b],L])}}return k}function w(g){let y=!1;l.addEventListener("pointerdown",()=>y=!0);for(let M of["pointerup","pointercancel"])l.addEventListener(M,()=>y=!1);i.onHover(M=>{let v=y?null:m(M,n.state,t(n.state));return g(v?[v]:[]),y?null:v?ku(n.state,...v):$u(n.state,M)}),i.svg.addEventListener("pointerleave",()=>g([]))}return{panel:i,draw:d,ring:p,onHover:w}}function xu(n,t,e){return ri(n,t,{label:"start",at:({x:r,y:i})=>[r,i],to:([r,i],o)=>e({x:mi(r),y:mi(i)},o),step:[.1,.1],text:({x:r,y:i})=>`x ${Y(r)}, y ${Y(i)}`})}function yu(n,t){let{colour:e,shape:r}=hn[n],i=A("path",{class:"nn-descent-casing"}),o=Tn(n),a=A("path",{class:"nn-descent-dots",stroke:e}),u=A("path",{fill:e}),c=A("path",{class:"nn-descent-gradient"}),s=A("path",{class:"nn-descent-other",stroke:e}),l=[c,s].map(()=>A("path",{class:"nn-descent-casing"})),[h,f]=[pt(n),Rn(n)],d=A("g",{},i,o,a,u),p=A("g",{},...l,c,s),m=A("g",{class:"nn-descent-marks"},f,h);function w(g,{step:y,lr:M,momentum:v},N){for(let b of[d,p,m])S(b,{display:g?null:"none"});if(!g)return;let k=Math.min(y,P(g)),_=g.path[k],T=wu(g.path,k,t);for(let b of[i,o])S(b,{d:T});let R=g.path.slice(0,k+1).map(b=>K(b)?null:t(b));S(a,{d:N?"":bu(R)}),S(u,{d:N?Mu(R,r(3.2)):""}),[vu(g,k,M),Au(g,k,M,v)].forEach((b,E)=>{let x=b?mt(t(_),t([_[0]+b[0],_[1]+b[1]])):"";S([c,s][E],{d:x}),S(l[E],{d:x})}),W(h,k>0&&!K(_)?t(_):null),W(f,g.leftAt!==null&&g.leftAt<=k?t(g.exit):null)}return{trail:d,arrows:p,marks:m,draw:w}}function wu(n,t,e){let r="",i=!1;for(let o=1;o<=t;o+=1){let a=Vt(n[o-1],n[o]);if(a){let[u,c]=a;(!i||u>0)&&(r+=`M${F(e(ht(n[o-1],n[o],u)))}`),r+=`L${F(e(ht(n[o-1],n[o],c)))}`}i=a?.[1]===1}return r}var bu=n=>n.map(t=>t?`M${F(t)}h0`:"").join("");function Mu(n,t){let e=(r,i)=>r&&i&&i%gu===0;return n.map((r,i)=>e(r,i)?`M${F(r)}${t}`:"").join("")}function vu(n,t,e){return xi(n,t)?null:n.gradients[t].map(r=>-e*r)}function Au(n,t,e,r){return xi(n,t)||n.optimizer==="SGD"?null:n.optimizer===j?n.velocities[t].map(i=>-e*r*i):t===P(n)?null:n.path[t+1].map((i,o)=>i-n.path[t][o])}var xi=(n,t)=>n.diverged&&t===P(n);function ku({surface:n},t,e){let r=t.heights[e]+J[n].lowest,i=[e?`${t.optimizer}, step ${e}`:"start",`(x, y) = ${Qt(t.path[e])}`,`loss ${X(r,3)}`,`gradient ${Bn(t.gradients[e])}`];return e&&i.push(`step length ${X(t.lengths[e])}`),i.join(`
`)}function $u({surface:n},[t,e]){let{loss:r,gradient:i}=J[n];return`${`x = ${_n(t)}, y = ${_n(e)}`}
loss ${X(r(t,e),3)}
gradient ${Bn(i(t,e))}`}var mi=n=>Number(n.toFixed(2))+0;var Sl=Hr({name:"optimizers on their way down",initial:{surface:"ravine (Rosenbrock)",optimizer:j,hidden:[],lr:.01,momentum:.9,x:-1,y:1.5,step:0},build(n){let t=Nu(ft),e=s=>Math.max(...t(s).map(P)),r=(s,l)=>l.step===e(l)?{...s,step:200}:s,i=gi(n,t,r),o=Zr(n,t),a=s=>{i.ring(s),o.ring(s)};i.onHover(a),o.onHover(a),n.root.append($("style",{},Gr),Er(i.panel,o.panel),Jr(n,r),_u(n,e),Eu(n,r));let u=null;return s=>{let l=t(s);return l!==u&&c(),u=l,i.draw(s,l),o.draw(s,l),li(s,l)};function c(){a([]);for(let{panel:s}of[i,o])s.tell(null)}}});function Nu(n){let[t,e]=[null,null];return r=>{let i=JSON.stringify({...r,step:0});return i!==t&&([t,e]=[i,n(r)]),e}}function _u(n,t){let e=Br(n,{last:t,most:200,perSecond:20}),r=e.querySelector("input[type=range]");return G(n,({step:i})=>r.value=i),e}function Eu(n,t){let e=r=>Sn(n,{key:r,label:`start ${r}`,min:-2.5,max:2.5,changes:i=>t({[r]:i},n.state)});return ct(jt(n,{key:"surface",label:"surface",options:Object.keys(J),changes:(r,i)=>t({surface:r},i)}),jt(n,ni(t)),Sn(n,{key:"lr",label:"learning rate",min:.001,max:1,log:!0,step:.01,changes:r=>t({lr:r},n.state)}),Sn(n,{key:"momentum",label:"momentum",min:0,max:.99,step:.01,enabled:r=>fn(r).includes(j),changes:r=>t({momentum:r},n.state)}),e("x"),e("y"))}export{Sl as default};
