var dn=Math.PI,Kn=2*dn,G=1e-6,Vi=Kn-G;function Ot(n){this._+=n[0];for(let t=1,e=n.length;t<e;++t)this._+=arguments[t]+n[t]}function Yi(n){let t=Math.floor(n);if(!(t>=0))throw new Error(`invalid digits: ${n}`);if(t>15)return Ot;let e=10**t;return function(i){this._+=i[0];for(let r=1,o=i.length;r<o;++r)this._+=Math.round(arguments[r]*e)/e+i[r]}}function It(n,t,e,i){return n===e&&t===i}function Ui(n){let t=Math.floor(n);if(!(t<=15))return It;let e=10**t,i=function(r){return Math.round(r*e)};return function(r,o,s,a){return i(r)===i(s)&&i(o)===i(a)}}var nn=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Ot:Yi(t),this._equal=t==null?It:Ui(t)}moveTo(t,e){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,e){this._append`L${this._x1=+t},${this._y1=+e}`}quadraticCurveTo(t,e,i,r){this._append`Q${+t},${+e},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(t,e,i,r,o,s){this._append`C${+t},${+e},${+i},${+r},${this._x1=+o},${this._y1=+s}`}arcTo(t,e,i,r,o){if(t=+t,e=+e,i=+i,r=+r,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,l=i-t,u=r-e,c=s-t,h=a-e,f=c*c+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=e}`;else if(f>G)if(!(Math.abs(h*l-u*c)>G)||!o)this._append`L${this._x1=t},${this._y1=e}`;else{let p=i-s,d=r-a,m=l*l+u*u,y=p*p+d*d,x=Math.sqrt(m),b=Math.sqrt(f),M=o*Math.tan((dn-Math.acos((m+f-y)/(2*x*b)))/2),w=M/b,k=M/x;Math.abs(w-1)>G&&this._append`L${t+w*c},${e+w*h}`,this._append`A${o},${o},0,0,${+(h*p>c*d)},${this._x1=t+k*l},${this._y1=e+k*u}`}}arc(t,e,i,r,o,s){if(t=+t,e=+e,i=+i,s=!!s,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),l=i*Math.sin(r),u=t+a,c=e+l,h=1^s,f=s?r-o:o-r;if(this._x1===null?this._append`M${u},${c}`:(Math.abs(this._x1-u)>G||Math.abs(this._y1-c)>G)&&this._append`L${u},${c}`,!!i){if(f<0&&(f=f%Kn+Kn),f>Vi)this._append`A${i},${i},0,1,${h},${t-a},${e-l}A${i},${i},0,1,${h},${this._x1=u},${this._y1=c}`;else if(f>G){let p=t+i*Math.cos(o),d=e+i*Math.sin(o);if(f>=dn&&this._equal(u,c,p,d)){f/=2;let m=r+f;this._append`A${i},${i},0,${+(f>=dn)},${h},${t+i*Math.cos(m)},${e+i*Math.sin(m)}`}this._append`A${i},${i},0,${+(f>=dn)},${h},${this._x1=p},${this._y1=d}`}}}rect(t,e,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+e}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function Gi(){return new nn}Gi.prototype=nn.prototype;function tn(n){return function(){return n}}var Wi=Math.cos;var jn=Math.sin,en=Math.sqrt,Lt=1e-12,Nn=Math.PI,qa=Nn/2,Ht=2*Nn;function Ki(n){let t=3;return n.digits=function(e){if(!arguments.length)return t;if(e==null)t=null;else{let i=Math.floor(e);if(!(i>=0))throw new RangeError(`invalid digits: ${e}`);t=i}return n},()=>new nn(t)}var Oa=Array.prototype.slice;function Qi(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Xt(n){this._context=n}Xt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:this._context.lineTo(n,t);break}}};function Vt(n){return new Xt(n)}function ji(n){return n[0]}function Zi(n){return n[1]}function Jn(n,t){var e=tn(!0),i=null,r=Vt,o=null,s=Ki(a);n=typeof n=="function"?n:n===void 0?ji:tn(n),t=typeof t=="function"?t:t===void 0?Zi:tn(t);function a(l){var u,c=(l=Qi(l)).length,h,f=!1,p;for(i==null&&(o=r(p=s())),u=0;u<=c;++u)!(u<c&&e(h=l[u],u,l))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+n(h,u,l),+t(h,u,l));if(p)return o=null,p+""||null}return a.x=function(l){return arguments.length?(n=typeof l=="function"?l:tn(+l),a):n},a.y=function(l){return arguments.length?(t=typeof l=="function"?l:tn(+l),a):t},a.defined=function(l){return arguments.length?(e=typeof l=="function"?l:tn(!!l),a):e},a.curve=function(l){return arguments.length?(r=l,i!=null&&(o=r(i)),a):r},a.context=function(l){return arguments.length?(l==null?i=o=null:o=r(i=l),a):i},a}var Ia=Ji(Vt);function Yt(n){this._curve=n}Yt.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(n,t){this._curve.point(t*Math.sin(n),t*-Math.cos(n))}};function Ji(n){function t(e){return new Yt(n(e))}return t._curve=n,t}var La=en(3);var nr=en(1/3),za=nr*2;var Ut=jn(Nn/10)/jn(7*Nn/10),Fa=jn(Ht/10)*Ut,Da=-Wi(Ht/10)*Ut;var Ba=en(3);var Ha=en(3);var Xa=en(3)/2,tr=1/en(12),Va=(tr/2+1)*3;function V(){}function An(n,t,e){n._context.bezierCurveTo((2*n._x0+n._x1)/3,(2*n._y0+n._y1)/3,(n._x0+2*n._x1)/3,(n._y0+2*n._y1)/3,(n._x0+4*n._x1+t)/6,(n._y0+4*n._y1+e)/6)}function nt(n){this._context=n}nt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:An(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:An(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function er(n){this._context=n}er.prototype={areaStart:V,areaEnd:V,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x2=n,this._y2=t;break;case 1:this._point=2,this._x3=n,this._y3=t;break;case 2:this._point=3,this._x4=n,this._y4=t,this._context.moveTo((this._x0+4*this._x1+n)/6,(this._y0+4*this._y1+t)/6);break;default:An(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function ir(n){this._context=n}ir.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var e=(this._x0+4*this._x1+n)/6,i=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(e,i):this._context.moveTo(e,i);break;case 3:this._point=4;default:An(this,n,t);break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t}};function Gt(n,t){this._basis=new nt(n),this._beta=t}Gt.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var n=this._x,t=this._y,e=n.length-1;if(e>0)for(var i=n[0],r=t[0],o=n[e]-i,s=t[e]-r,a=-1,l;++a<=e;)l=a/e,this._basis.point(this._beta*n[a]+(1-this._beta)*(i+l*o),this._beta*t[a]+(1-this._beta)*(r+l*s));this._x=this._y=null,this._basis.lineEnd()},point:function(n,t){this._x.push(+n),this._y.push(+t)}};var Ya=(function n(t){function e(i){return t===1?new nt(i):new Gt(i,t)}return e.beta=function(i){return n(+i)},e})(.85);function Tn(n,t,e){n._context.bezierCurveTo(n._x1+n._k*(n._x2-n._x0),n._y1+n._k*(n._y2-n._y0),n._x2+n._k*(n._x1-t),n._y2+n._k*(n._y1-e),n._x2,n._y2)}function tt(n,t){this._context=n,this._k=(1-t)/6}tt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Tn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2,this._x1=n,this._y1=t;break;case 2:this._point=3;default:Tn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ua=(function n(t){function e(i){return new tt(i,t)}return e.tension=function(i){return n(+i)},e})(0);function et(n,t){this._context=n,this._k=(1-t)/6}et.prototype={areaStart:V,areaEnd:V,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:Tn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ga=(function n(t){function e(i){return new et(i,t)}return e.tension=function(i){return n(+i)},e})(0);function it(n,t){this._context=n,this._k=(1-t)/6}it.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Tn(this,n,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Wa=(function n(t){function e(i){return new it(i,t)}return e.tension=function(i){return n(+i)},e})(0);function rt(n,t,e){var i=n._x1,r=n._y1,o=n._x2,s=n._y2;if(n._l01_a>Lt){var a=2*n._l01_2a+3*n._l01_a*n._l12_a+n._l12_2a,l=3*n._l01_a*(n._l01_a+n._l12_a);i=(i*a-n._x0*n._l12_2a+n._x2*n._l01_2a)/l,r=(r*a-n._y0*n._l12_2a+n._y2*n._l01_2a)/l}if(n._l23_a>Lt){var u=2*n._l23_2a+3*n._l23_a*n._l12_a+n._l12_2a,c=3*n._l23_a*(n._l23_a+n._l12_a);o=(o*u+n._x1*n._l23_2a-t*n._l12_2a)/c,s=(s*u+n._y1*n._l23_2a-e*n._l12_2a)/c}n._context.bezierCurveTo(i,r,o,s,n._x2,n._y2)}function Wt(n,t){this._context=n,this._alpha=t}Wt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3;default:rt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Ka=(function n(t){function e(i){return t?new Wt(i,t):new tt(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Kt(n,t){this._context=n,this._alpha=t}Kt.prototype={areaStart:V,areaEnd:V,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=n,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=n,this._y4=t);break;case 2:this._point=3,this._x5=n,this._y5=t;break;default:rt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var Qa=(function n(t){function e(i){return t?new Kt(i,t):new et(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function Qt(n,t){this._context=n,this._alpha=t}Qt.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){if(n=+n,t=+t,this._point){var e=this._x2-n,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(e*e+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:rt(this,n,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=n,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var ja=(function n(t){function e(i){return t?new Qt(i,t):new it(i,0)}return e.alpha=function(i){return n(+i)},e})(.5);function rr(n){this._context=n}rr.prototype={areaStart:V,areaEnd:V,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(n,t){n=+n,t=+t,this._point?this._context.lineTo(n,t):(this._point=1,this._context.moveTo(n,t))}};function zt(n){return n<0?-1:1}function Ft(n,t,e){var i=n._x1-n._x0,r=t-n._x1,o=(n._y1-n._y0)/(i||r<0&&-0),s=(e-n._y1)/(r||i<0&&-0),a=(o*r+s*i)/(i+r);return(zt(o)+zt(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Dt(n,t){var e=n._x1-n._x0;return e?(3*(n._y1-n._y0)/e-t)/2:t}function Qn(n,t,e){var i=n._x0,r=n._y0,o=n._x1,s=n._y1,a=(o-i)/3;n._context.bezierCurveTo(i+a,r+a*t,o-a,s-a*e,o,s)}function Zn(n){this._context=n}Zn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Qn(this,this._t0,Dt(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(n,t){var e=NaN;if(n=+n,t=+t,!(n===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;break;case 2:this._point=3,Qn(this,Dt(this,e=Ft(this,n,t)),e);break;default:Qn(this,this._t0,e=Ft(this,n,t));break}this._x0=this._x1,this._x1=n,this._y0=this._y1,this._y1=t,this._t0=e}}};function or(n){this._context=new jt(n)}(or.prototype=Object.create(Zn.prototype)).point=function(n,t){Zn.prototype.point.call(this,t,n)};function jt(n){this._context=n}jt.prototype={moveTo:function(n,t){this._context.moveTo(t,n)},closePath:function(){this._context.closePath()},lineTo:function(n,t){this._context.lineTo(t,n)},bezierCurveTo:function(n,t,e,i,r,o){this._context.bezierCurveTo(t,n,i,e,o,r)}};function sr(n){this._context=n}sr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var n=this._x,t=this._y,e=n.length;if(e)if(this._line?this._context.lineTo(n[0],t[0]):this._context.moveTo(n[0],t[0]),e===2)this._context.lineTo(n[1],t[1]);else for(var i=Bt(n),r=Bt(t),o=0,s=1;s<e;++o,++s)this._context.bezierCurveTo(i[0][o],r[0][o],i[1][o],r[1][o],n[s],t[s]);(this._line||this._line!==0&&e===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(n,t){this._x.push(+n),this._y.push(+t)}};function Bt(n){var t,e=n.length-1,i,r=new Array(e),o=new Array(e),s=new Array(e);for(r[0]=0,o[0]=2,s[0]=n[0]+2*n[1],t=1;t<e-1;++t)r[t]=1,o[t]=4,s[t]=4*n[t]+2*n[t+1];for(r[e-1]=2,o[e-1]=7,s[e-1]=8*n[e-1]+n[e],t=1;t<e;++t)i=r[t]/o[t-1],o[t]-=i,s[t]-=i*s[t-1];for(r[e-1]=s[e-1]/o[e-1],t=e-2;t>=0;--t)r[t]=(s[t]-r[t+1])/o[t];for(o[e-1]=(n[e]+r[e-1])/2,t=0;t<e-1;++t)o[t]=2*n[t+1]-r[t+1];return[r,o]}function ar(n,t){this._context=n,this._t=t}ar.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(n,t){switch(n=+n,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(n,t):this._context.moveTo(n,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(n,t);else{var e=this._x*(1-this._t)+n*this._t;this._context.lineTo(e,this._y),this._context.lineTo(e,t)}break}}this._x=n,this._y=t}};function ur(n){return n}var ot=1,st=2,at=3,mn=4,Zt=1e-6;function lr(n){return"translate("+n+",0)"}function cr(n){return"translate(0,"+n+")"}function fr(n){return t=>+n(t)}function hr(n,t){return t=Math.max(0,n.bandwidth()-t*2)/2,n.round()&&(t=Math.round(t)),e=>+n(e)+t}function pr(){return!this.__axis}function Jt(n,t){var e=[],i=null,r=null,o=6,s=6,a=3,l=typeof window<"u"&&window.devicePixelRatio>1?0:.5,u=n===ot||n===mn?-1:1,c=n===mn||n===st?"x":"y",h=n===ot||n===at?lr:cr;function f(p){var d=i??(t.ticks?t.ticks.apply(t,e):t.domain()),m=r??(t.tickFormat?t.tickFormat.apply(t,e):ur),y=Math.max(o,0)+a,x=t.range(),b=+x[0]+l,M=+x[x.length-1]+l,w=(t.bandwidth?hr:fr)(t.copy(),l),k=p.selection?p.selection():p,v=k.selectAll(".domain").data([null]),A=k.selectAll(".tick").data(d,t).order(),H=A.exit(),I=A.enter().append("g").attr("class","tick"),L=A.select("line"),X=A.select("text");v=v.merge(v.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),A=A.merge(I),L=L.merge(I.append("line").attr("stroke","currentColor").attr(c+"2",u*o)),X=X.merge(I.append("text").attr("fill","currentColor").attr(c,u*y).attr("dy",n===ot?"0em":n===at?"0.71em":"0.32em")),p!==k&&(v=v.transition(p),A=A.transition(p),L=L.transition(p),X=X.transition(p),H=H.transition(p).attr("opacity",Zt).attr("transform",function(g){return isFinite(g=w(g))?h(g+l):this.getAttribute("transform")}),I.attr("opacity",Zt).attr("transform",function(g){var E=this.parentNode.__axis;return h((E&&isFinite(E=E(g))?E:w(g))+l)})),H.remove(),v.attr("d",n===mn||n===st?s?"M"+u*s+","+b+"H"+l+"V"+M+"H"+u*s:"M"+l+","+b+"V"+M:s?"M"+b+","+u*s+"V"+l+"H"+M+"V"+u*s:"M"+b+","+l+"H"+M),A.attr("opacity",1).attr("transform",function(g){return h(w(g)+l)}),L.attr(c+"2",u*o),X.attr(c,u*y).text(m),k.filter(pr).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",n===st?"start":n===mn?"end":"middle"),k.each(function(){this.__axis=w})}return f.scale=function(p){return arguments.length?(t=p,f):t},f.ticks=function(){return e=Array.from(arguments),f},f.tickArguments=function(p){return arguments.length?(e=p==null?[]:Array.from(p),f):e.slice()},f.tickValues=function(p){return arguments.length?(i=p==null?null:Array.from(p),f):i&&i.slice()},f.tickFormat=function(p){return arguments.length?(r=p,f):r},f.tickSize=function(p){return arguments.length?(o=s=+p,f):o},f.tickSizeInner=function(p){return arguments.length?(o=+p,f):o},f.tickSizeOuter=function(p){return arguments.length?(s=+p,f):s},f.tickPadding=function(p){return arguments.length?(a=+p,f):a},f.offset=function(p){return arguments.length?(l=+p,f):l},f}function ne(n){return Jt(at,n)}function te(n){return Jt(mn,n)}function gn(n,t){return n==null||t==null?NaN:n<t?-1:n>t?1:n>=t?0:NaN}function dr(n,t){return n==null||t==null?NaN:t<n?-1:t>n?1:t>=n?0:NaN}function ee(n){let t,e,i;n.length!==2?(t=gn,e=(a,l)=>gn(n(a),l),i=(a,l)=>n(a)-l):(t=n===gn||n===dr?n:mr,e=n,i=n);function r(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(a[h],l)<0?u=h+1:c=h}while(u<c)}return u}function o(a,l,u=0,c=a.length){if(u<c){if(t(l,l)!==0)return c;do{let h=u+c>>>1;e(a[h],l)<=0?u=h+1:c=h}while(u<c)}return u}function s(a,l,u=0,c=a.length){let h=r(a,l,u,c-1);return h>u&&i(a[h-1],l)>-i(a[h],l)?h-1:h}return{left:r,center:s,right:o}}function mr(){return 0}function gr(n){return n===null?NaN:+n}var ie=ee(gn),re=ie.right,nu=ie.left,tu=ee(gr).center;var eu=oe(se),iu=oe(_r);function oe(n){return function(t,e,i=e){if(!((e=+e)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:o,height:s}=t;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:r.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!e&&!i)return t;let a=e&&n(e),l=i&&n(i),u=r.slice();return a&&l?(rn(a,u,r,o,s),rn(a,r,u,o,s),rn(a,u,r,o,s),on(l,r,u,o,s),on(l,u,r,o,s),on(l,r,u,o,s)):a?(rn(a,r,u,o,s),rn(a,u,r,o,s),rn(a,r,u,o,s)):l&&(on(l,r,u,o,s),on(l,u,r,o,s),on(l,r,u,o,s)),t}}function rn(n,t,e,i,r){for(let o=0,s=i*r;o<s;)n(t,e,o,o+=i,1)}function on(n,t,e,i,r){for(let o=0,s=i*r;o<i;++o)n(t,e,o,o+s,i)}function _r(n){let t=se(n);return(e,i,r,o,s)=>{r<<=2,o<<=2,s<<=2,t(e,i,r+0,o+0,s),t(e,i,r+1,o+1,s),t(e,i,r+2,o+2,s),t(e,i,r+3,o+3,s)}}function se(n){let t=Math.floor(n);if(t===n)return xr(n);let e=n-t,i=2*n+1;return(r,o,s,a,l)=>{if(!((a-=l)>=s))return;let u=t*o[s],c=l*t,h=c+l;for(let f=s,p=s+c;f<p;f+=l)u+=o[Math.min(a,f)];for(let f=s,p=a;f<=p;f+=l)u+=o[Math.min(a,f+c)],r[f]=(u+e*(o[Math.max(s,f-h)]+o[Math.min(a,f+h)]))/i,u-=o[Math.max(s,f-c)]}}function xr(n){let t=2*n+1;return(e,i,r,o,s)=>{if(!((o-=s)>=r))return;let a=n*i[r],l=s*n;for(let u=r,c=r+l;u<c;u+=s)a+=i[Math.min(o,u)];for(let u=r,c=o;u<=c;u+=s)a+=i[Math.min(o,u+l)],e[u]=a/t,a-=i[Math.max(r,u-l)]}}var yr=Array.prototype,ru=yr.slice;var wr=Math.sqrt(50),br=Math.sqrt(10),vr=Math.sqrt(2);function Sn(n,t,e){let i=(t-n)/Math.max(0,e),r=Math.floor(Math.log10(i)),o=i/Math.pow(10,r),s=o>=wr?10:o>=br?5:o>=vr?2:1,a,l,u;return r<0?(u=Math.pow(10,-r)/s,a=Math.round(n*u),l=Math.round(t*u),a/u<n&&++a,l/u>t&&--l,u=-u):(u=Math.pow(10,r)*s,a=Math.round(n/u),l=Math.round(t/u),a*u<n&&++a,l*u>t&&--l),l<a&&.5<=e&&e<2?Sn(n,t,e*2):[a,l,u]}function En(n,t,e){if(t=+t,n=+n,e=+e,!(e>0))return[];if(n===t)return[n];let i=t<n,[r,o,s]=i?Sn(t,n,e):Sn(n,t,e);if(!(o>=r))return[];let a=o-r+1,l=new Array(a);if(i)if(s<0)for(let u=0;u<a;++u)l[u]=(o-u)/-s;else for(let u=0;u<a;++u)l[u]=(o-u)*s;else if(s<0)for(let u=0;u<a;++u)l[u]=(r+u)/-s;else for(let u=0;u<a;++u)l[u]=(r+u)*s;return l}function $n(n,t,e){return t=+t,n=+n,e=+e,Sn(n,t,e)[2]}function ae(n,t,e){t=+t,n=+n,e=+e;let i=t<n,r=i?$n(t,n,e):$n(n,t,e);return(i?-1:1)*(r<0?1/-r:r)}var ou=Mr(Math.random);function Mr(n){return function(e,i=0,r=e.length){let o=r-(i=+i);for(;o;){let s=n()*o--|0,a=e[o+i];e[o+i]=e[s+i],e[s+i]=a}return e}}function ln(n,t,e){n.prototype=t.prototype=e,e.constructor=n}function yn(n,t){var e=Object.create(n.prototype);for(var i in t)e[i]=t[i];return e}function Y(){}var j=.7,un=1/j,sn="\\s*([+-]?\\d+)\\s*",_n="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",z="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",kr=/^#([0-9a-f]{3,8})$/,Nr=new RegExp(`^rgb\\(${sn},${sn},${sn}\\)$`),Ar=new RegExp(`^rgb\\(${z},${z},${z}\\)$`),Tr=new RegExp(`^rgba\\(${sn},${sn},${sn},${_n}\\)$`),Sr=new RegExp(`^rgba\\(${z},${z},${z},${_n}\\)$`),$r=new RegExp(`^hsl\\(${_n},${z},${z}\\)$`),Er=new RegExp(`^hsla\\(${_n},${z},${z},${_n}\\)$`),ue={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};ln(Y,cn,{copy(n){return Object.assign(new this.constructor,this,n)},displayable(){return this.rgb().displayable()},hex:le,formatHex:le,formatHex8:Cr,formatHsl:Rr,formatRgb:ce,toString:ce});function le(){return this.rgb().formatHex()}function Cr(){return this.rgb().formatHex8()}function Rr(){return ye(this).formatHsl()}function ce(){return this.rgb().formatRgb()}function cn(n){var t,e;return n=(n+"").trim().toLowerCase(),(t=kr.exec(n))?(e=t[1].length,t=parseInt(t[1],16),e===6?fe(t):e===3?new N(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):e===8?Cn(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):e===4?Cn(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=Nr.exec(n))?new N(t[1],t[2],t[3],1):(t=Ar.exec(n))?new N(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=Tr.exec(n))?Cn(t[1],t[2],t[3],t[4]):(t=Sr.exec(n))?Cn(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=$r.exec(n))?de(t[1],t[2]/100,t[3]/100,1):(t=Er.exec(n))?de(t[1],t[2]/100,t[3]/100,t[4]):ue.hasOwnProperty(n)?fe(ue[n]):n==="transparent"?new N(NaN,NaN,NaN,0):null}function fe(n){return new N(n>>16&255,n>>8&255,n&255,1)}function Cn(n,t,e,i){return i<=0&&(n=t=e=NaN),new N(n,t,e,i)}function pt(n){return n instanceof Y||(n=cn(n)),n?(n=n.rgb(),new N(n.r,n.g,n.b,n.opacity)):new N}function Z(n,t,e,i){return arguments.length===1?pt(n):new N(n,t,e,i??1)}function N(n,t,e,i){this.r=+n,this.g=+t,this.b=+e,this.opacity=+i}ln(N,Z,yn(Y,{brighter(n){return n=n==null?un:Math.pow(un,n),new N(this.r*n,this.g*n,this.b*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new N(this.r*n,this.g*n,this.b*n,this.opacity)},rgb(){return this},clamp(){return new N(K(this.r),K(this.g),K(this.b),Pn(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:he,formatHex:he,formatHex8:Pr,formatRgb:pe,toString:pe}));function he(){return`#${W(this.r)}${W(this.g)}${W(this.b)}`}function Pr(){return`#${W(this.r)}${W(this.g)}${W(this.b)}${W((isNaN(this.opacity)?1:this.opacity)*255)}`}function pe(){let n=Pn(this.opacity);return`${n===1?"rgb(":"rgba("}${K(this.r)}, ${K(this.g)}, ${K(this.b)}${n===1?")":`, ${n})`}`}function Pn(n){return isNaN(n)?1:Math.max(0,Math.min(1,n))}function K(n){return Math.max(0,Math.min(255,Math.round(n)||0))}function W(n){return n=K(n),(n<16?"0":"")+n.toString(16)}function de(n,t,e,i){return i<=0?n=t=e=NaN:e<=0||e>=1?n=t=NaN:t<=0&&(n=NaN),new P(n,t,e,i)}function ye(n){if(n instanceof P)return new P(n.h,n.s,n.l,n.opacity);if(n instanceof Y||(n=cn(n)),!n)return new P;if(n instanceof P)return n;n=n.rgb();var t=n.r/255,e=n.g/255,i=n.b/255,r=Math.min(t,e,i),o=Math.max(t,e,i),s=NaN,a=o-r,l=(o+r)/2;return a?(t===o?s=(e-i)/a+(e<i)*6:e===o?s=(i-t)/a+2:s=(t-e)/a+4,a/=l<.5?o+r:2-o-r,s*=60):a=l>0&&l<1?0:s,new P(s,a,l,n.opacity)}function On(n,t,e,i){return arguments.length===1?ye(n):new P(n,t,e,i??1)}function P(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}ln(P,On,yn(Y,{brighter(n){return n=n==null?un:Math.pow(un,n),new P(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new P(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=this.h%360+(this.h<0)*360,t=isNaN(n)||isNaN(this.s)?0:this.s,e=this.l,i=e+(e<.5?e:1-e)*t,r=2*e-i;return new N(ut(n>=240?n-240:n+120,r,i),ut(n,r,i),ut(n<120?n+240:n-120,r,i),this.opacity)},clamp(){return new P(me(this.h),Rn(this.s),Rn(this.l),Pn(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let n=Pn(this.opacity);return`${n===1?"hsl(":"hsla("}${me(this.h)}, ${Rn(this.s)*100}%, ${Rn(this.l)*100}%${n===1?")":`, ${n})`}`}}));function me(n){return n=(n||0)%360,n<0?n+360:n}function Rn(n){return Math.max(0,Math.min(1,n||0))}function ut(n,t,e){return(n<60?t+(e-t)*n/60:n<180?e:n<240?t+(e-t)*(240-n)/60:t)*255}var we=Math.PI/180,be=180/Math.PI,qn=18,ve=.96422,Me=1,ke=.82521,Ne=4/29,an=6/29,Ae=3*an*an,qr=an*an*an;function Te(n){if(n instanceof F)return new F(n.l,n.a,n.b,n.opacity);if(n instanceof B)return $e(n);n instanceof N||(n=pt(n));var t=ht(n.r),e=ht(n.g),i=ht(n.b),r=lt((.2225045*t+.7168786*e+.0606169*i)/Me),o,s;return t===e&&e===i?o=s=r:(o=lt((.4360747*t+.3850649*e+.1430804*i)/ve),s=lt((.0139322*t+.0971045*e+.7141733*i)/ke)),new F(116*r-16,500*(o-r),200*(r-s),n.opacity)}function Se(n,t,e,i){return arguments.length===1?Te(n):new F(n,t,e,i??1)}function F(n,t,e,i){this.l=+n,this.a=+t,this.b=+e,this.opacity=+i}ln(F,Se,yn(Y,{brighter(n){return new F(this.l+qn*(n??1),this.a,this.b,this.opacity)},darker(n){return new F(this.l-qn*(n??1),this.a,this.b,this.opacity)},rgb(){var n=(this.l+16)/116,t=isNaN(this.a)?n:n+this.a/500,e=isNaN(this.b)?n:n-this.b/200;return t=ve*ct(t),n=Me*ct(n),e=ke*ct(e),new N(ft(3.1338561*t-1.6168667*n-.4906146*e),ft(-.9787684*t+1.9161415*n+.033454*e),ft(.0719453*t-.2289914*n+1.4052427*e),this.opacity)}}));function lt(n){return n>qr?Math.pow(n,1/3):n/Ae+Ne}function ct(n){return n>an?n*n*n:Ae*(n-Ne)}function ft(n){return 255*(n<=.0031308?12.92*n:1.055*Math.pow(n,1/2.4)-.055)}function ht(n){return(n/=255)<=.04045?n/12.92:Math.pow((n+.055)/1.055,2.4)}function Or(n){if(n instanceof B)return new B(n.h,n.c,n.l,n.opacity);if(n instanceof F||(n=Te(n)),n.a===0&&n.b===0)return new B(NaN,0<n.l&&n.l<100?0:NaN,n.l,n.opacity);var t=Math.atan2(n.b,n.a)*be;return new B(t<0?t+360:t,Math.sqrt(n.a*n.a+n.b*n.b),n.l,n.opacity)}function In(n,t,e,i){return arguments.length===1?Or(n):new B(n,t,e,i??1)}function B(n,t,e,i){this.h=+n,this.c=+t,this.l=+e,this.opacity=+i}function $e(n){if(isNaN(n.h))return new F(n.l,0,0,n.opacity);var t=n.h*we;return new F(n.l,Math.cos(t)*n.c,Math.sin(t)*n.c,n.opacity)}ln(B,In,yn(Y,{brighter(n){return new B(this.h,this.c,this.l+qn*(n??1),this.opacity)},darker(n){return new B(this.h,this.c,this.l-qn*(n??1),this.opacity)},rgb(){return $e(this).rgb()}}));var Ee=-.14861,dt=1.78277,mt=-.29227,Ln=-.90649,xn=1.97294,ge=xn*Ln,_e=xn*dt,xe=dt*mt-Ln*Ee;function Ir(n){if(n instanceof Q)return new Q(n.h,n.s,n.l,n.opacity);n instanceof N||(n=pt(n));var t=n.r/255,e=n.g/255,i=n.b/255,r=(xe*i+ge*t-_e*e)/(xe+ge-_e),o=i-r,s=(xn*(e-r)-mt*o)/Ln,a=Math.sqrt(s*s+o*o)/(xn*r*(1-r)),l=a?Math.atan2(s,o)*be-120:NaN;return new Q(l<0?l+360:l,a,r,n.opacity)}function zn(n,t,e,i){return arguments.length===1?Ir(n):new Q(n,t,e,i??1)}function Q(n,t,e,i){this.h=+n,this.s=+t,this.l=+e,this.opacity=+i}ln(Q,zn,yn(Y,{brighter(n){return n=n==null?un:Math.pow(un,n),new Q(this.h,this.s,this.l*n,this.opacity)},darker(n){return n=n==null?j:Math.pow(j,n),new Q(this.h,this.s,this.l*n,this.opacity)},rgb(){var n=isNaN(this.h)?0:(this.h+120)*we,t=+this.l,e=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(n),r=Math.sin(n);return new N(255*(t+e*(Ee*i+dt*r)),255*(t+e*(mt*i+Ln*r)),255*(t+e*(xn*i)),this.opacity)}}));function qe(n,t,e,i,r){var o=n*n,s=o*n;return((1-3*n+3*o-s)*t+(4-6*o+3*s)*e+(1+3*n+3*o-3*s)*i+s*r)/6}function Lr(n){var t=n.length-1;return function(e){var i=e<=0?e=0:e>=1?(e=1,t-1):Math.floor(e*t),r=n[i],o=n[i+1],s=i>0?n[i-1]:2*r-o,a=i<t-1?n[i+2]:2*o-r;return qe((e-i/t)*t,s,r,o,a)}}function zr(n){var t=n.length;return function(e){var i=Math.floor(((e%=1)<0?++e:e)*t),r=n[(i+t-1)%t],o=n[i%t],s=n[(i+1)%t],a=n[(i+2)%t];return qe((e-i/t)*t,r,o,s,a)}}var Dn=n=>()=>n;function Oe(n,t){return function(e){return n+e*t}}function Fr(n,t,e){return n=Math.pow(n,e),t=Math.pow(t,e)-n,e=1/e,function(i){return Math.pow(n+i*t,e)}}function yt(n,t){var e=t-n;return e?Oe(n,e>180||e<-180?e-360*Math.round(e/360):e):Dn(isNaN(n)?t:n)}function Dr(n){return(n=+n)==1?S:function(t,e){return e-t?Fr(t,e,n):Dn(isNaN(t)?e:t)}}function S(n,t){var e=t-n;return e?Oe(n,e):Dn(isNaN(n)?t:n)}var Ce=(function n(t){var e=Dr(t);function i(r,o){var s=e((r=Z(r)).r,(o=Z(o)).r),a=e(r.g,o.g),l=e(r.b,o.b),u=S(r.opacity,o.opacity);return function(c){return r.r=s(c),r.g=a(c),r.b=l(c),r.opacity=u(c),r+""}}return i.gamma=n,i})(1);function Ie(n){return function(t){var e=t.length,i=new Array(e),r=new Array(e),o=new Array(e),s,a;for(s=0;s<e;++s)a=Z(t[s]),i[s]=a.r||0,r[s]=a.g||0,o[s]=a.b||0;return i=n(i),r=n(r),o=n(o),a.opacity=1,function(l){return a.r=i(l),a.g=r(l),a.b=o(l),a+""}}}var lu=Ie(Lr),cu=Ie(zr);function Br(n,t){t||(t=[]);var e=n?Math.min(t.length,n.length):0,i=t.slice(),r;return function(o){for(r=0;r<e;++r)i[r]=n[r]*(1-o)+t[r]*o;return i}}function Hr(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Xr(n,t){var e=t?t.length:0,i=n?Math.min(e,n.length):0,r=new Array(i),o=new Array(e),s;for(s=0;s<i;++s)r[s]=Bn(n[s],t[s]);for(;s<e;++s)o[s]=t[s];return function(a){for(s=0;s<i;++s)o[s]=r[s](a);return o}}function Vr(n,t){var e=new Date;return n=+n,t=+t,function(i){return e.setTime(n*(1-i)+t*i),e}}function q(n,t){return n=+n,t=+t,function(e){return n*(1-e)+t*e}}function Yr(n,t){var e={},i={},r;(n===null||typeof n!="object")&&(n={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in n?e[r]=Bn(n[r],t[r]):i[r]=t[r];return function(o){for(r in e)i[r]=e[r](o);return i}}var _t=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,gt=new RegExp(_t.source,"g");function Ur(n){return function(){return n}}function Gr(n){return function(t){return n(t)+""}}function Wr(n,t){var e=_t.lastIndex=gt.lastIndex=0,i,r,o,s=-1,a=[],l=[];for(n=n+"",t=t+"";(i=_t.exec(n))&&(r=gt.exec(t));)(o=r.index)>e&&(o=t.slice(e,o),a[s]?a[s]+=o:a[++s]=o),(i=i[0])===(r=r[0])?a[s]?a[s]+=r:a[++s]=r:(a[++s]=null,l.push({i:s,x:q(i,r)})),e=gt.lastIndex;return e<t.length&&(o=t.slice(e),a[s]?a[s]+=o:a[++s]=o),a.length<2?l[0]?Gr(l[0].x):Ur(t):(t=l.length,function(u){for(var c=0,h;c<t;++c)a[(h=l[c]).i]=h.x(u);return a.join("")})}function Bn(n,t){var e=typeof t,i;return t==null||e==="boolean"?Dn(t):(e==="number"?q:e==="string"?(i=cn(t))?(t=i,Ce):Wr:t instanceof cn?Ce:t instanceof Date?Vr:Hr(t)?Br:Array.isArray(t)?Xr:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Yr:q)(n,t)}function Le(n,t){return n=+n,t=+t,function(e){return Math.round(n*(1-e)+t*e)}}var Re=180/Math.PI,xt={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function ze(n,t,e,i,r,o){var s,a,l;return(s=Math.sqrt(n*n+t*t))&&(n/=s,t/=s),(l=n*e+t*i)&&(e-=n*l,i-=t*l),(a=Math.sqrt(e*e+i*i))&&(e/=a,i/=a,l/=a),n*i<t*e&&(n=-n,t=-t,l=-l,s=-s),{translateX:r,translateY:o,rotate:Math.atan2(t,n)*Re,skewX:Math.atan(l)*Re,scaleX:s,scaleY:a}}var Fn;function Kr(n){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(n+"");return t.isIdentity?xt:ze(t.a,t.b,t.c,t.d,t.e,t.f)}function Qr(n){return n==null||(Fn||(Fn=document.createElementNS("http://www.w3.org/2000/svg","g")),Fn.setAttribute("transform",n),!(n=Fn.transform.baseVal.consolidate()))?xt:(n=n.matrix,ze(n.a,n.b,n.c,n.d,n.e,n.f))}function Fe(n,t,e,i){function r(u){return u.length?u.pop()+" ":""}function o(u,c,h,f,p,d){if(u!==h||c!==f){var m=p.push("translate(",null,t,null,e);d.push({i:m-4,x:q(u,h)},{i:m-2,x:q(c,f)})}else(h||f)&&p.push("translate("+h+t+f+e)}function s(u,c,h,f){u!==c?(u-c>180?c+=360:c-u>180&&(u+=360),f.push({i:h.push(r(h)+"rotate(",null,i)-2,x:q(u,c)})):c&&h.push(r(h)+"rotate("+c+i)}function a(u,c,h,f){u!==c?f.push({i:h.push(r(h)+"skewX(",null,i)-2,x:q(u,c)}):c&&h.push(r(h)+"skewX("+c+i)}function l(u,c,h,f,p,d){if(u!==h||c!==f){var m=p.push(r(p)+"scale(",null,",",null,")");d.push({i:m-4,x:q(u,h)},{i:m-2,x:q(c,f)})}else(h!==1||f!==1)&&p.push(r(p)+"scale("+h+","+f+")")}return function(u,c){var h=[],f=[];return u=n(u),c=n(c),o(u.translateX,u.translateY,c.translateX,c.translateY,h,f),s(u.rotate,c.rotate,h,f),a(u.skewX,c.skewX,h,f),l(u.scaleX,u.scaleY,c.scaleX,c.scaleY,h,f),u=c=null,function(p){for(var d=-1,m=f.length,y;++d<m;)h[(y=f[d]).i]=y.x(p);return h.join("")}}}var fu=Fe(Kr,"px, ","px)","deg)"),hu=Fe(Qr,", ",")",")"),jr=1e-12;function Pe(n){return((n=Math.exp(n))+1/n)/2}function Zr(n){return((n=Math.exp(n))-1/n)/2}function Jr(n){return((n=Math.exp(2*n))-1)/(n+1)}var pu=(function n(t,e,i){function r(o,s){var a=o[0],l=o[1],u=o[2],c=s[0],h=s[1],f=s[2],p=c-a,d=h-l,m=p*p+d*d,y,x;if(m<jr)x=Math.log(f/u)/t,y=function(A){return[a+A*p,l+A*d,u*Math.exp(t*A*x)]};else{var b=Math.sqrt(m),M=(f*f-u*u+i*m)/(2*u*e*b),w=(f*f-u*u-i*m)/(2*f*e*b),k=Math.log(Math.sqrt(M*M+1)-M),v=Math.log(Math.sqrt(w*w+1)-w);x=(v-k)/t,y=function(A){var H=A*x,I=Pe(k),L=u/(e*b)*(I*Jr(t*H+k)-Zr(k));return[a+L*p,l+L*d,u*I/Pe(t*H+k)]}}return y.duration=Math.abs(x)*1e3*t/Math.SQRT2,y}return r.rho=function(o){var s=Math.max(.001,+o),a=s*s,l=a*a;return n(s,a,l)},r})(Math.SQRT2,2,4);function De(n){return function(t,e){var i=n((t=On(t)).h,(e=On(e)).h),r=S(t.s,e.s),o=S(t.l,e.l),s=S(t.opacity,e.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var du=De(yt),mu=De(S);function Be(n){return function(t,e){var i=n((t=In(t)).h,(e=In(e)).h),r=S(t.c,e.c),o=S(t.l,e.l),s=S(t.opacity,e.opacity);return function(a){return t.h=i(a),t.c=r(a),t.l=o(a),t.opacity=s(a),t+""}}}var gu=Be(yt),_u=Be(S);function He(n){return(function t(e){e=+e;function i(r,o){var s=n((r=zn(r)).h,(o=zn(o)).h),a=S(r.s,o.s),l=S(r.l,o.l),u=S(r.opacity,o.opacity);return function(c){return r.h=s(c),r.s=a(c),r.l=l(Math.pow(c,e)),r.opacity=u(c),r+""}}return i.gamma=t,i})(1)}var xu=He(yt),yu=He(S);function no(n){return Math.abs(n=Math.round(n))>=1e21?n.toLocaleString("en").replace(/,/g,""):n.toString(10)}function Xn(n,t){if(!isFinite(n)||n===0)return null;var e=(n=t?n.toExponential(t-1):n.toExponential()).indexOf("e"),i=n.slice(0,e);return[i.length>1?i[0]+i.slice(2):i,+n.slice(e+1)]}function fn(n){return n=Xn(Math.abs(n)),n?n[1]:NaN}function to(n,t){return function(e,i){for(var r=e.length,o=[],s=0,a=n[0],l=0;r>0&&a>0&&(l+a+1>i&&(a=Math.max(1,i-l)),o.push(e.substring(r-=a,r+a)),!((l+=a+1)>i));)a=n[s=(s+1)%n.length];return o.reverse().join(t)}}function eo(n){return function(t){return t.replace(/[0-9]/g,function(e){return n[+e]})}}var io=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function hn(n){if(!(t=io.exec(n)))throw new Error("invalid format: "+n);var t;return new wt({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}hn.prototype=wt.prototype;function wt(n){this.fill=n.fill===void 0?" ":n.fill+"",this.align=n.align===void 0?">":n.align+"",this.sign=n.sign===void 0?"-":n.sign+"",this.symbol=n.symbol===void 0?"":n.symbol+"",this.zero=!!n.zero,this.width=n.width===void 0?void 0:+n.width,this.comma=!!n.comma,this.precision=n.precision===void 0?void 0:+n.precision,this.trim=!!n.trim,this.type=n.type===void 0?"":n.type+""}wt.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ro(n){n:for(var t=n.length,e=1,i=-1,r;e<t;++e)switch(n[e]){case".":i=r=e;break;case"0":i===0&&(i=e),r=e;break;default:if(!+n[e])break n;i>0&&(i=0);break}return i>0?n.slice(0,i)+n.slice(r+1):n}var Vn;function oo(n,t){var e=Xn(n,t);if(!e)return Vn=void 0,n.toPrecision(t);var i=e[0],r=e[1],o=r-(Vn=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,s=i.length;return o===s?i:o>s?i+new Array(o-s+1).join("0"):o>0?i.slice(0,o)+"."+i.slice(o):"0."+new Array(1-o).join("0")+Xn(n,Math.max(0,t+o-1))[0]}function Xe(n,t){var e=Xn(n,t);if(!e)return n+"";var i=e[0],r=e[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var Ve={"%":(n,t)=>(n*100).toFixed(t),b:n=>Math.round(n).toString(2),c:n=>n+"",d:no,e:(n,t)=>n.toExponential(t),f:(n,t)=>n.toFixed(t),g:(n,t)=>n.toPrecision(t),o:n=>Math.round(n).toString(8),p:(n,t)=>Xe(n*100,t),r:Xe,s:oo,X:n=>Math.round(n).toString(16).toUpperCase(),x:n=>Math.round(n).toString(16)};function Ye(n){return n}var Ue=Array.prototype.map,Ge=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function so(n){var t=n.grouping===void 0||n.thousands===void 0?Ye:to(Ue.call(n.grouping,Number),n.thousands+""),e=n.currency===void 0?"":n.currency[0]+"",i=n.currency===void 0?"":n.currency[1]+"",r=n.decimal===void 0?".":n.decimal+"",o=n.numerals===void 0?Ye:eo(Ue.call(n.numerals,String)),s=n.percent===void 0?"%":n.percent+"",a=n.minus===void 0?"−":n.minus+"",l=n.nan===void 0?"NaN":n.nan+"";function u(h,f){h=hn(h);var p=h.fill,d=h.align,m=h.sign,y=h.symbol,x=h.zero,b=h.width,M=h.comma,w=h.precision,k=h.trim,v=h.type;v==="n"?(M=!0,v="g"):Ve[v]||(w===void 0&&(w=12),k=!0,v="g"),(x||p==="0"&&d==="=")&&(x=!0,p="0",d="=");var A=(f&&f.prefix!==void 0?f.prefix:"")+(y==="$"?e:y==="#"&&/[boxX]/.test(v)?"0"+v.toLowerCase():""),H=(y==="$"?i:/[%p]/.test(v)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),I=Ve[v],L=/[defgprs%]/.test(v);w=w===void 0?6:/[gprs]/.test(v)?Math.max(1,Math.min(21,w)):Math.max(0,Math.min(20,w));function X(g){var E=A,C=H,J,qt,vn;if(v==="c")C=I(g)+C,g="";else{g=+g;var Mn=g<0||1/g<0;if(g=isNaN(g)?l:I(Math.abs(g),w),k&&(g=ro(g)),Mn&&+g==0&&m!=="+"&&(Mn=!1),E=(Mn?m==="("?m:a:m==="-"||m==="("?"":m)+E,C=(v==="s"&&!isNaN(g)&&Vn!==void 0?Ge[8+Vn/3]:"")+C+(Mn&&m==="("?")":""),L){for(J=-1,qt=g.length;++J<qt;)if(vn=g.charCodeAt(J),48>vn||vn>57){C=(vn===46?r+g.slice(J+1):g.slice(J))+C,g=g.slice(0,J);break}}}M&&!x&&(g=t(g,1/0));var kn=E.length+g.length+C.length,D=kn<b?new Array(b-kn+1).join(p):"";switch(M&&x&&(g=t(D+g,D.length?b-C.length:1/0),D=""),d){case"<":g=E+g+C+D;break;case"=":g=E+D+g+C;break;case"^":g=D.slice(0,kn=D.length>>1)+E+g+C+D.slice(kn);break;default:g=D+E+g+C;break}return o(g)}return X.toString=function(){return h+""},X}function c(h,f){var p=Math.max(-8,Math.min(8,Math.floor(fn(f)/3)))*3,d=Math.pow(10,-p),m=u((h=hn(h),h.type="f",h),{suffix:Ge[8+p/3]});return function(y){return m(d*y)}}return{format:u,formatPrefix:c}}var Hn,Yn,bt;ao({thousands:",",grouping:[3],currency:["$",""]});function ao(n){return Hn=so(n),Yn=Hn.format,bt=Hn.formatPrefix,Hn}function We(n){return Math.max(0,-fn(Math.abs(n)))}function Ke(n,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(fn(t)/3)))*3-fn(Math.abs(n)))}function Qe(n,t){return n=Math.abs(n),t=Math.abs(t)-n,Math.max(0,fn(t)-fn(n))+1}function ti(n,t){switch(arguments.length){case 0:break;case 1:this.range(n);break;default:this.range(t).domain(n);break}return this}function uo(n){return function(){return n}}function lo(n){return+n}var je=[0,1];function pn(n){return n}function vt(n,t){return(t-=n=+n)?function(e){return(e-n)/t}:uo(isNaN(t)?NaN:.5)}function co(n,t){var e;return n>t&&(e=n,n=t,t=e),function(i){return Math.max(n,Math.min(t,i))}}function fo(n,t,e){var i=n[0],r=n[1],o=t[0],s=t[1];return r<i?(i=vt(r,i),o=e(s,o)):(i=vt(i,r),o=e(o,s)),function(a){return o(i(a))}}function ho(n,t,e){var i=Math.min(n.length,t.length)-1,r=new Array(i),o=new Array(i),s=-1;for(n[i]<n[0]&&(n=n.slice().reverse(),t=t.slice().reverse());++s<i;)r[s]=vt(n[s],n[s+1]),o[s]=e(t[s],t[s+1]);return function(a){var l=re(n,a,1,i)-1;return o[l](r[l](a))}}function ei(n,t){return t.domain(n.domain()).range(n.range()).interpolate(n.interpolate()).clamp(n.clamp()).unknown(n.unknown())}function ii(){var n=je,t=je,e=Bn,i,r,o,s=pn,a,l,u;function c(){var f=Math.min(n.length,t.length);return s!==pn&&(s=co(n[0],n[f-1])),a=f>2?ho:fo,l=u=null,h}function h(f){return f==null||isNaN(f=+f)?o:(l||(l=a(n.map(i),t,e)))(i(s(f)))}return h.invert=function(f){return s(r((u||(u=a(t,n.map(i),q)))(f)))},h.domain=function(f){return arguments.length?(n=Array.from(f,lo),c()):n.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),e=Le,c()},h.clamp=function(f){return arguments.length?(s=f?!0:pn,c()):s!==pn},h.interpolate=function(f){return arguments.length?(e=f,c()):e},h.unknown=function(f){return arguments.length?(o=f,h):o},function(f,p){return i=f,r=p,c()}}function po(){return ii()(pn,pn)}function mo(n,t,e,i){var r=ae(n,t,e),o;switch(i=hn(i??",f"),i.type){case"s":{var s=Math.max(Math.abs(n),Math.abs(t));return i.precision==null&&!isNaN(o=Ke(r,s))&&(i.precision=o),bt(i,s)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(o=Qe(r,Math.max(Math.abs(n),Math.abs(t))))&&(i.precision=o-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(o=We(r))&&(i.precision=o-(i.type==="%")*2);break}}return Yn(i)}function go(n){var t=n.domain;return n.ticks=function(e){var i=t();return En(i[0],i[i.length-1],e??10)},n.tickFormat=function(e,i){var r=t();return mo(r[0],r[r.length-1],e??10,i)},n.nice=function(e){e==null&&(e=10);var i=t(),r=0,o=i.length-1,s=i[r],a=i[o],l,u,c=10;for(a<s&&(u=s,s=a,a=u,u=r,r=o,o=u);c-- >0;){if(u=$n(s,a,e),u===l)return i[r]=s,i[o]=a,t(i);if(u>0)s=Math.floor(s/u)*u,a=Math.ceil(a/u)*u;else if(u<0)s=Math.ceil(s*u)/u,a=Math.floor(a*u)/u;else break;l=u}return n},n}function Mt(){var n=po();return n.copy=function(){return ei(n,Mt())},ti.apply(n,arguments),go(n)}function _o(n,t){n=n.slice();var e=0,i=n.length-1,r=n[e],o=n[i],s;return o<r&&(s=e,e=i,i=s,s=r,r=o,o=s),n[e]=t.floor(r),n[i]=t.ceil(o),n}function Ze(n){return Math.log(n)}function Je(n){return Math.exp(n)}function xo(n){return-Math.log(-n)}function yo(n){return-Math.exp(-n)}function wo(n){return isFinite(n)?+("1e"+n):n<0?0:n}function bo(n){return n===10?wo:n===Math.E?Math.exp:t=>Math.pow(n,t)}function vo(n){return n===Math.E?Math.log:n===10&&Math.log10||n===2&&Math.log2||(n=Math.log(n),t=>Math.log(t)/n)}function ni(n){return(t,e)=>-n(-t,e)}function Mo(n){let t=n(Ze,Je),e=t.domain,i=10,r,o;function s(){return r=vo(i),o=bo(i),e()[0]<0?(r=ni(r),o=ni(o),n(xo,yo)):n(Ze,Je),t}return t.base=function(a){return arguments.length?(i=+a,s()):i},t.domain=function(a){return arguments.length?(e(a),s()):e()},t.ticks=a=>{let l=e(),u=l[0],c=l[l.length-1],h=c<u;h&&([u,c]=[c,u]);let f=r(u),p=r(c),d,m,y=a==null?10:+a,x=[];if(!(i%1)&&p-f<y){if(f=Math.floor(f),p=Math.ceil(p),u>0){for(;f<=p;++f)for(d=1;d<i;++d)if(m=f<0?d/o(-f):d*o(f),!(m<u)){if(m>c)break;x.push(m)}}else for(;f<=p;++f)for(d=i-1;d>=1;--d)if(m=f>0?d/o(-f):d*o(f),!(m<u)){if(m>c)break;x.push(m)}x.length*2<y&&(x=En(u,c,y))}else x=En(f,p,Math.min(p-f,y)).map(o);return h?x.reverse():x},t.tickFormat=(a,l)=>{if(a==null&&(a=10),l==null&&(l=i===10?"s":","),typeof l!="function"&&(!(i%1)&&(l=hn(l)).precision==null&&(l.trim=!0),l=Yn(l)),a===1/0)return l;let u=Math.max(1,i*a/t.ticks().length);return c=>{let h=c/o(Math.round(r(c)));return h*i<i-.5&&(h*=i),h<=u?l(c):""}},t.nice=()=>e(_o(e(),{floor:a=>o(Math.floor(r(a))),ceil:a=>o(Math.ceil(r(a)))})),t}function kt(){let n=Mo(ii()).domain([1,10]);return n.copy=()=>ei(n,kt()).base(n.base()),ti.apply(n,arguments),n}var Nt="http://www.w3.org/1999/xhtml",ri={svg:"http://www.w3.org/2000/svg",xhtml:Nt,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function oi(n){var t=n+="",e=t.indexOf(":");return e>=0&&(t=n.slice(0,e))!=="xmlns"&&(n=n.slice(e+1)),ri.hasOwnProperty(t)?{space:ri[t],local:n}:n}function ko(n){return function(){var t=this.ownerDocument,e=this.namespaceURI;return e===Nt&&t.documentElement.namespaceURI===Nt?t.createElement(n):t.createElementNS(e,n)}}function No(n){return function(){return this.ownerDocument.createElementNS(n.space,n.local)}}function si(n){var t=oi(n);return(t.local?No:ko)(t)}function Ao(){}function ai(n){return n==null?Ao:function(){return this.querySelector(n)}}function To(n){typeof n!="function"&&(n=ai(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=new Array(s),l,u,c=0;c<s;++c)(l=o[c])&&(u=n.call(l,l.__data__,c,o))&&("__data__"in l&&(u.__data__=l.__data__),a[c]=u);return new $(i,this._parents)}function So(n){return n==null?[]:Array.isArray(n)?n:Array.from(n)}function $o(){return[]}function Eo(n){return n==null?$o:function(){return this.querySelectorAll(n)}}function Co(n){return function(){return So(n.apply(this,arguments))}}function Ro(n){typeof n=="function"?n=Co(n):n=Eo(n);for(var t=this._groups,e=t.length,i=[],r=[],o=0;o<e;++o)for(var s=t[o],a=s.length,l,u=0;u<a;++u)(l=s[u])&&(i.push(n.call(l,l.__data__,u,s)),r.push(l));return new $(i,r)}function Po(n){return function(){return this.matches(n)}}function ui(n){return function(t){return t.matches(n)}}var qo=Array.prototype.find;function Oo(n){return function(){return qo.call(this.children,n)}}function Io(){return this.firstElementChild}function Lo(n){return this.select(n==null?Io:Oo(typeof n=="function"?n:ui(n)))}var zo=Array.prototype.filter;function Fo(){return Array.from(this.children)}function Do(n){return function(){return zo.call(this.children,n)}}function Bo(n){return this.selectAll(n==null?Fo:Do(typeof n=="function"?n:ui(n)))}function Ho(n){typeof n!="function"&&(n=Po(n));for(var t=this._groups,e=t.length,i=new Array(e),r=0;r<e;++r)for(var o=t[r],s=o.length,a=i[r]=[],l,u=0;u<s;++u)(l=o[u])&&n.call(l,l.__data__,u,o)&&a.push(l);return new $(i,this._parents)}function li(n){return new Array(n.length)}function Xo(){return new $(this._enter||this._groups.map(li),this._parents)}function Un(n,t){this.ownerDocument=n.ownerDocument,this.namespaceURI=n.namespaceURI,this._next=null,this._parent=n,this.__data__=t}Un.prototype={constructor:Un,appendChild:function(n){return this._parent.insertBefore(n,this._next)},insertBefore:function(n,t){return this._parent.insertBefore(n,t)},querySelector:function(n){return this._parent.querySelector(n)},querySelectorAll:function(n){return this._parent.querySelectorAll(n)}};function Vo(n){return function(){return n}}function Yo(n,t,e,i,r,o){for(var s=0,a,l=t.length,u=o.length;s<u;++s)(a=t[s])?(a.__data__=o[s],i[s]=a):e[s]=new Un(n,o[s]);for(;s<l;++s)(a=t[s])&&(r[s]=a)}function Uo(n,t,e,i,r,o,s){var a,l,u=new Map,c=t.length,h=o.length,f=new Array(c),p;for(a=0;a<c;++a)(l=t[a])&&(f[a]=p=s.call(l,l.__data__,a,t)+"",u.has(p)?r[a]=l:u.set(p,l));for(a=0;a<h;++a)p=s.call(n,o[a],a,o)+"",(l=u.get(p))?(i[a]=l,l.__data__=o[a],u.delete(p)):e[a]=new Un(n,o[a]);for(a=0;a<c;++a)(l=t[a])&&u.get(f[a])===l&&(r[a]=l)}function Go(n){return n.__data__}function Wo(n,t){if(!arguments.length)return Array.from(this,Go);var e=t?Uo:Yo,i=this._parents,r=this._groups;typeof n!="function"&&(n=Vo(n));for(var o=r.length,s=new Array(o),a=new Array(o),l=new Array(o),u=0;u<o;++u){var c=i[u],h=r[u],f=h.length,p=Ko(n.call(c,c&&c.__data__,u,i)),d=p.length,m=a[u]=new Array(d),y=s[u]=new Array(d),x=l[u]=new Array(f);e(c,h,m,y,x,p,t);for(var b=0,M=0,w,k;b<d;++b)if(w=m[b]){for(b>=M&&(M=b+1);!(k=y[M])&&++M<d;);w._next=k||null}}return s=new $(s,i),s._enter=a,s._exit=l,s}function Ko(n){return typeof n=="object"&&"length"in n?n:Array.from(n)}function Qo(){return new $(this._exit||this._groups.map(li),this._parents)}function jo(n,t,e){var i=this.enter(),r=this,o=this.exit();return typeof n=="function"?(i=n(i),i&&(i=i.selection())):i=i.append(n+""),t!=null&&(r=t(r),r&&(r=r.selection())),e==null?o.remove():e(o),i&&r?i.merge(r).order():r}function Zo(n){for(var t=n.selection?n.selection():n,e=this._groups,i=t._groups,r=e.length,o=i.length,s=Math.min(r,o),a=new Array(r),l=0;l<s;++l)for(var u=e[l],c=i[l],h=u.length,f=a[l]=new Array(h),p,d=0;d<h;++d)(p=u[d]||c[d])&&(f[d]=p);for(;l<r;++l)a[l]=e[l];return new $(a,this._parents)}function Jo(){for(var n=this._groups,t=-1,e=n.length;++t<e;)for(var i=n[t],r=i.length-1,o=i[r],s;--r>=0;)(s=i[r])&&(o&&s.compareDocumentPosition(o)^4&&o.parentNode.insertBefore(s,o),o=s);return this}function ns(n){n||(n=ts);function t(h,f){return h&&f?n(h.__data__,f.__data__):!h-!f}for(var e=this._groups,i=e.length,r=new Array(i),o=0;o<i;++o){for(var s=e[o],a=s.length,l=r[o]=new Array(a),u,c=0;c<a;++c)(u=s[c])&&(l[c]=u);l.sort(t)}return new $(r,this._parents).order()}function ts(n,t){return n<t?-1:n>t?1:n>=t?0:NaN}function es(){var n=arguments[0];return arguments[0]=this,n.apply(null,arguments),this}function is(){return Array.from(this)}function rs(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length;r<o;++r){var s=i[r];if(s)return s}return null}function os(){let n=0;for(let t of this)++n;return n}function ss(){return!this.node()}function as(n){for(var t=this._groups,e=0,i=t.length;e<i;++e)for(var r=t[e],o=0,s=r.length,a;o<s;++o)(a=r[o])&&n.call(a,a.__data__,o,r);return this}function us(n){return function(){this.removeAttribute(n)}}function ls(n){return function(){this.removeAttributeNS(n.space,n.local)}}function cs(n,t){return function(){this.setAttribute(n,t)}}function fs(n,t){return function(){this.setAttributeNS(n.space,n.local,t)}}function hs(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttribute(n):this.setAttribute(n,e)}}function ps(n,t){return function(){var e=t.apply(this,arguments);e==null?this.removeAttributeNS(n.space,n.local):this.setAttributeNS(n.space,n.local,e)}}function ds(n,t){var e=oi(n);if(arguments.length<2){var i=this.node();return e.local?i.getAttributeNS(e.space,e.local):i.getAttribute(e)}return this.each((t==null?e.local?ls:us:typeof t=="function"?e.local?ps:hs:e.local?fs:cs)(e,t))}function ci(n){return n.ownerDocument&&n.ownerDocument.defaultView||n.document&&n||n.defaultView}function ms(n){return function(){this.style.removeProperty(n)}}function gs(n,t,e){return function(){this.style.setProperty(n,t,e)}}function _s(n,t,e){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(n):this.style.setProperty(n,i,e)}}function xs(n,t,e){return arguments.length>1?this.each((t==null?ms:typeof t=="function"?_s:gs)(n,t,e??"")):ys(this.node(),n)}function ys(n,t){return n.style.getPropertyValue(t)||ci(n).getComputedStyle(n,null).getPropertyValue(t)}function ws(n){return function(){delete this[n]}}function bs(n,t){return function(){this[n]=t}}function vs(n,t){return function(){var e=t.apply(this,arguments);e==null?delete this[n]:this[n]=e}}function Ms(n,t){return arguments.length>1?this.each((t==null?ws:typeof t=="function"?vs:bs)(n,t)):this.node()[n]}function fi(n){return n.trim().split(/^|\s+/)}function Tt(n){return n.classList||new hi(n)}function hi(n){this._node=n,this._names=fi(n.getAttribute("class")||"")}hi.prototype={add:function(n){var t=this._names.indexOf(n);t<0&&(this._names.push(n),this._node.setAttribute("class",this._names.join(" ")))},remove:function(n){var t=this._names.indexOf(n);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(n){return this._names.indexOf(n)>=0}};function pi(n,t){for(var e=Tt(n),i=-1,r=t.length;++i<r;)e.add(t[i])}function di(n,t){for(var e=Tt(n),i=-1,r=t.length;++i<r;)e.remove(t[i])}function ks(n){return function(){pi(this,n)}}function Ns(n){return function(){di(this,n)}}function As(n,t){return function(){(t.apply(this,arguments)?pi:di)(this,n)}}function Ts(n,t){var e=fi(n+"");if(arguments.length<2){for(var i=Tt(this.node()),r=-1,o=e.length;++r<o;)if(!i.contains(e[r]))return!1;return!0}return this.each((typeof t=="function"?As:t?ks:Ns)(e,t))}function Ss(){this.textContent=""}function $s(n){return function(){this.textContent=n}}function Es(n){return function(){var t=n.apply(this,arguments);this.textContent=t??""}}function Cs(n){return arguments.length?this.each(n==null?Ss:(typeof n=="function"?Es:$s)(n)):this.node().textContent}function Rs(){this.innerHTML=""}function Ps(n){return function(){this.innerHTML=n}}function qs(n){return function(){var t=n.apply(this,arguments);this.innerHTML=t??""}}function Os(n){return arguments.length?this.each(n==null?Rs:(typeof n=="function"?qs:Ps)(n)):this.node().innerHTML}function Is(){this.nextSibling&&this.parentNode.appendChild(this)}function Ls(){return this.each(Is)}function zs(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function Fs(){return this.each(zs)}function Ds(n){var t=typeof n=="function"?n:si(n);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function Bs(){return null}function Hs(n,t){var e=typeof n=="function"?n:si(n),i=t==null?Bs:typeof t=="function"?t:ai(t);return this.select(function(){return this.insertBefore(e.apply(this,arguments),i.apply(this,arguments)||null)})}function Xs(){var n=this.parentNode;n&&n.removeChild(this)}function Vs(){return this.each(Xs)}function Ys(){var n=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Us(){var n=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(n,this.nextSibling):n}function Gs(n){return this.select(n?Us:Ys)}function Ws(n){return arguments.length?this.property("__data__",n):this.node().__data__}function Ks(n){return function(t){n.call(this,t,this.__data__)}}function Qs(n){return n.trim().split(/^|\s+/).map(function(t){var e="",i=t.indexOf(".");return i>=0&&(e=t.slice(i+1),t=t.slice(0,i)),{type:t,name:e}})}function js(n){return function(){var t=this.__on;if(t){for(var e=0,i=-1,r=t.length,o;e<r;++e)o=t[e],(!n.type||o.type===n.type)&&o.name===n.name?this.removeEventListener(o.type,o.listener,o.options):t[++i]=o;++i?t.length=i:delete this.__on}}}function Zs(n,t,e){return function(){var i=this.__on,r,o=Ks(t);if(i){for(var s=0,a=i.length;s<a;++s)if((r=i[s]).type===n.type&&r.name===n.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=o,r.options=e),r.value=t;return}}this.addEventListener(n.type,o,e),r={type:n.type,name:n.name,value:t,listener:o,options:e},i?i.push(r):this.__on=[r]}}function Js(n,t,e){var i=Qs(n+""),r,o=i.length,s;if(arguments.length<2){var a=this.node().__on;if(a){for(var l=0,u=a.length,c;l<u;++l)for(r=0,c=a[l];r<o;++r)if((s=i[r]).type===c.type&&s.name===c.name)return c.value}return}for(a=t?Zs:js,r=0;r<o;++r)this.each(a(i[r],t,e));return this}function mi(n,t,e){var i=ci(n),r=i.CustomEvent;typeof r=="function"?r=new r(t,e):(r=i.document.createEvent("Event"),e?(r.initEvent(t,e.bubbles,e.cancelable),r.detail=e.detail):r.initEvent(t,!1,!1)),n.dispatchEvent(r)}function na(n,t){return function(){return mi(this,n,t)}}function ta(n,t){return function(){return mi(this,n,t.apply(this,arguments))}}function ea(n,t){return this.each((typeof t=="function"?ta:na)(n,t))}function*ia(){for(var n=this._groups,t=0,e=n.length;t<e;++t)for(var i=n[t],r=0,o=i.length,s;r<o;++r)(s=i[r])&&(yield s)}var gi=[null];function $(n,t){this._groups=n,this._parents=t}function ra(){return new $([[document.documentElement]],gi)}function oa(){return this}$.prototype=ra.prototype={constructor:$,select:To,selectAll:Ro,selectChild:Lo,selectChildren:Bo,filter:Ho,data:Wo,enter:Xo,exit:Qo,join:jo,merge:Zo,selection:oa,order:Jo,sort:ns,call:es,nodes:is,node:rs,size:os,empty:ss,each:as,attr:ds,style:xs,property:Ms,classed:Ts,text:Cs,html:Os,raise:Ls,lower:Fs,append:Ds,insert:Hs,remove:Vs,clone:Gs,datum:Ws,on:Js,dispatch:ea,[Symbol.iterator]:ia};function St(n){return typeof n=="string"?new $([[document.querySelector(n)]],[document.documentElement]):new $([[n]],gi)}var sa=0;function aa(){return new At}function At(){this._="@"+(++sa).toString(36)}At.prototype=aa.prototype={constructor:At,get:function(n){for(var t=this._;!(t in n);)if(!(n=n.parentNode))return;return n[t]},set:function(n,t){return n[this._]=t},remove:function(n){return this._ in n&&delete n[this._]},toString:function(){return this._}};var ua="http://www.w3.org/2000/svg";function _(n,t={},...e){return _i(document.createElement(n),t,e)}function T(n,t={},...e){return _i(document.createElementNS(ua,n),t,e)}var la=Math.random().toString(36).slice(2,8),ca=0;function $t(n){return`nn-${n}-${la}-${ca+=1}`}function R(n,t){for(let[e,i]of Object.entries(t))if(typeof i=="function")n.addEventListener(e.slice(2),i);else if(i===!1||i===null||i===void 0)n.removeAttribute(e);else{let r=i===!0?"":String(i);n.getAttribute(e)!==r&&n.setAttribute(e,r)}return n}function O(n,t){n.textContent!==t&&(n.textContent=t)}function _i(n,t,e){return R(n,t),n.append(...e),n}function xi(n,t,e=!0){let i=_("canvas",{class:e?"nn-map":"nn-map nn-pixels",width:n,height:t,"aria-hidden":"true"}),r=i.getContext("2d"),o=r.createImageData(n,t);o.data.fill(255);function s(a,l){let{data:u}=o;for(let c=0;c<n*t;c+=1){let[h,f,p]=l(a[c]);u[4*c]=h,u[4*c+1]=f,u[4*c+2]=p}r.putImageData(o,0,0)}return{canvas:i,draw:s}}function yi(n,t=2){return wn(String(Number(n.toFixed(t))+0))}function wi(n,t=2){return wn((Number(n.toFixed(t))+0).toFixed(t))}function bi(n,t=2){let e=Math.abs(n);if(n===0)return"0";if(e<1e-4||e>=1e6)return wn(n.toExponential(t-1));let i=Number(n.toPrecision(t));return wn(e>=1e3?vi(i):String(i))}function vi(n){return wn(n.toLocaleString("en-GB"))}function wn(n){return n.replaceAll("-","−")}function Ni(...n){return _("div",{class:"nn-panels"},...n.map(t=>t.element??t))}var Et=class{constructor({title:t,width:e,height:i}){this.width=e,this.height=i,this.svg=T("svg",{viewBox:`0 0 ${e} ${i}`,role:"group","aria-label":t}),this.frame=_("div",{class:"nn-frame"},this.svg),this.caption=_("figcaption",{},t),this.element=_("figure",{class:"nn-panel"},this.caption,this.frame),this.element.style.setProperty("--nn-width",`${e}px`)}pointAt(t){let e=new DOMPoint(t.clientX,t.clientY),{x:i,y:r}=e.matrixTransform(this.svg.getScreenCTM().inverse());return[i,r]}tell(t,[e,i]=[0,0]){if(this.readout??=this.frame.appendChild(_("div",{class:"nn-readout","aria-hidden":"true"})),this.readout.hidden=t===null,t===null)return;O(this.readout,t);let r=e>.6*this.width,o=i>.7*this.height;this.readout.style.left=r?"":`calc(${100*e/this.width}% + 12px)`,this.readout.style.right=r?`calc(${100-100*e/this.width}% + 12px)`:"",this.readout.style.top=o?"":`calc(${100*i/this.height}% + 8px)`,this.readout.style.bottom=o?`calc(${100-100*i/this.height}% + 8px)`:""}},bn=class extends Et{constructor({title:t,width:e=330,height:i=290,x:r,y:o,margin:s={}}){super({title:t,width:e,height:i});let{top:a=8,right:l=12,bottom:u=38,left:c=48}=s;this.area={left:c,top:a,right:e-l,bottom:i-u},this.x=Mi(r).range([this.area.left,this.area.right]),this.y=Mi(o).range([this.area.bottom,this.area.top]),this.axes={x:r,y:o},this.id=$t("clip"),this.horizontal=T("g",{class:"nn-axis"}),this.vertical=T("g",{class:"nn-axis"}),this.plot=T("g",{"clip-path":`url(#${this.id})`}),this.above=T("g");let{area:h}=this,[f,p]=[(h.left+h.right)/2,(h.top+h.bottom)/2],d=`translate(13 ${p}) rotate(-90)`;this.labels={x:T("text",{class:"nn-axis-label",x:f,y:i-5},r.label),y:T("text",{class:"nn-axis-label",transform:d},o.label)};let m={width:h.right-h.left,height:h.bottom-h.top};this.svg.append(T("clipPath",{id:this.id},T("rect",{x:h.left,y:h.top,width:m.width,height:m.height})),this.horizontal,this.vertical,this.labels.x,this.labels.y,this.plot,this.above),this.drawAxes()}drawAxes(){let{x:t,y:e}=this.axes,i=ki(ne(this.x),t),r=ki(te(this.y),e);this.horizontal.setAttribute("transform",`translate(0 ${this.area.bottom})`),this.vertical.setAttribute("transform",`translate(${this.area.left} 0)`),St(this.horizontal).call(i),St(this.vertical).call(r)}addHeatMap(t,e){let i=xi(t,e),{area:r,width:o,height:s}=this;return Object.assign(i.canvas.style,{left:`${100*r.left/o}%`,top:`${100*r.top/s}%`,width:`${100*(r.right-r.left)/o}%`,height:`${100*(r.bottom-r.top)/s}%`}),this.frame.prepend(i.canvas),i}onHover(t){this.svg.addEventListener("pointermove",e=>{let[i,r]=this.pointAt(e),{area:o}=this,s=i>=o.left&&i<=o.right&&r>=o.top&&r<=o.bottom;this.tell(s?t([this.x.invert(i),this.y.invert(r)]):null,[i,r])}),this.svg.addEventListener("pointerleave",()=>this.tell(null))}};function Mi({domain:n,log:t=!1}){return(t?kt():Mt()).domain(n)}function ki(n,{ticks:t=5,values:e=null,format:i=r=>yi(r,3)}){return n.ticks(t).tickValues(e).tickFormat(i).tickSizeOuter(0)}function Ai(...n){return _("div",{class:"nn-controls"},...n)}function Ti(n,{label:t,onclick:e,pressed:i=null,enabled:r=()=>!0}){let o=typeof t=="function"?t:()=>t,a=_("button",{type:"button",onclick:()=>{r(n.state)&&e()}});return fa(n,l=>{O(a,o(l)),R(a,{"aria-disabled":r(l)?null:"true"}),i&&R(a,{"aria-pressed":String(i(l))})}),a}function Si(n,...t){return _("div",{class:"nn-row nn-choice",role:"group","aria-label":n},_("span",{class:"nn-label"},n),_("div",{class:"nn-buttons"},...t))}function fa(n,t){n.parts.push(t)}var ha="application/vnd.jupyter.widget-view+json",pa=/IPY_MODEL_([\w-]+)/g,$i=new WeakSet,Ei=new WeakMap,da=500;function Ci(n){if(!n?.context?.model?.cells||!n._modelsSync||(clearTimeout(Ei.get(n)),Ei.set(n,setTimeout(()=>ma(n),da)),$i.has(n)))return;$i.add(n);let t=n.get_state_sync.bind(n);n.get_state_sync=e=>{let i=[...n._modelsSync.values()].filter(o=>!o.comm_live),r=o=>i.forEach(s=>s.comm_live=o);r(!0);try{let o=t(e);return{...o,state:_a(o.state,ga(n.context.model))}}finally{r(!1)}}}function ma(n){if([...document.querySelectorAll(".jp-OutputArea-output.jupyter-widgets")].some(e=>e.textContent.includes("model not found"))){console.info("widgets that JupyterLab did not find are drawn");for(let{outputs:e,number:i,output:r,id:o}of Ri(n.context.model)){let s=n._modelsSync.get(o);s&&Object.keys(s.views??{}).length===0&&e.set(i,r)}}}function ga(n){return Ri(n).map(({id:t})=>t)}function Ri(n){return[...n.cells].filter(t=>t.type==="code").flatMap(({outputs:t})=>t.toJSON().map((e,i)=>({outputs:t,number:i,output:e,id:e.data?.[ha]?.model_id}))).filter(({id:t})=>t)}function _a(n,t){let e={},i=[...t];for(;i.length;){let r=i.pop();if(e[r]||!n[r])continue;e[r]=n[r];let o=JSON.stringify({...n[r].state,_esm:null});i.push(...Array.from(o.matchAll(pa),([,s])=>s))}return e}var Wn="var(--nn-blue)",Ct="var(--nn-orange)",Rt="var(--nn-green)";var Gn=class{constructor(t){let e=getComputedStyle(t),i=r=>{let{r:o,g:s,b:a}=Z(e.getPropertyValue(r).trim());return[o,s,a]};this.paper=i("--nn-map-middle"),this.low=i("--nn-map-low"),this.high=i("--nn-map-high"),this.ink=i("--nn-map-ink")}signed(t){return Pi(this.paper,t<0?this.low:this.high,Math.min(1,Math.abs(t)))}shade(t){return Pi(this.paper,this.ink,Math.min(1,Math.max(0,t)))}};function Pi(n,t,e){return n.map((i,r)=>i+e*(t[r]-i))}function qi(n){let t=new MutationObserver(n),e=["class","data-theme","data-jp-theme-light","data-jp-theme-name"];for(let r of[document.documentElement,document.body])t.observe(r,{attributes:!0,attributeFilter:e});let i=matchMedia("(prefers-color-scheme: dark)");return i.addEventListener("change",n),()=>{t.disconnect(),i.removeEventListener("change",n)}}var Oi=`.nn {
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
`;var ya=400;function Ii({name:n,initial:t,build:e}){return{initialize({model:i}){Ci(i.widget_manager)},render({model:i,el:r}){let o=new Pt(i,t),s=typeof n=="function"?n(o.settings):n;return o.root.setAttribute("aria-label",s),r.append(_("style",{},Oi),o.root),o.start(e(o)),()=>o.stop()}}}var Pt=class{#n;#s=()=>"";#t=0;#e=null;#i=_("p",{class:"nn-sentence","aria-hidden":"true"});#r=_("p",{class:"nn-spoken",role:"status"});#o=0;#a=[];constructor(t,e){this.#n=t,this.settings=t.get("settings")??{},this.data=t.get("data")??null,this.state={...structuredClone(e),...t.get("state")},this.parts=[],this.root=_("div",{class:"nn",role:"group","data-lm-suppress-shortcuts":"true"}),this.root.addEventListener("keydown",ba)}set(t){this.state={...this.state,...t},this.redraw()}commit(){this.#n.set("state",this.state),this.isHeard&&this.#n.save_changes()}get isHeard(){return!wa(this.#n)}get isBusy(){return this.#n.widget_manager?.kernel?.status==="busy"}get canInterrupt(){let t=this.#n.widget_manager?.kernel;return this.isHeard&&typeof t?.interrupt=="function"}interrupt(){this.canInterrupt&&this.#n.widget_manager.kernel.interrupt()}send(t){if(!this.isHeard)return!1;try{return this.#n.send(t),!0}catch{return!1}}onMessage(t){this.#n.on("msg:custom",t),this.onStop(()=>this.#n.off("msg:custom",t))}choose(t){this.set(t),this.commit()}redraw(){this.#t||(this.#t=requestAnimationFrame(()=>this.#l()))}onStop(t){this.#a.push(t)}start(t){this.#s=t;let e=()=>{let i=this.#n.get("state");i!==this.state&&this.set(i)};this.#n.on("change:state",e),this.onStop(()=>this.#n.off("change:state",e)),this.onStop(qi(()=>{this.#e=null,this.redraw()})),this.redraw()}stop(){cancelAnimationFrame(this.#t),clearTimeout(this.#o);for(let t of this.#a)t()}#l(){this.#t=0,this.#e??=new Gn(this.root);try{for(let t of this.parts)t(this.state,this.#e);this.#u(this.#s(this.state,this.#e))}catch(t){console.warn(t),this.#u("This state cannot be shown; whoever set it finds the reason in the console.")}}#u(t){this.#i.textContent!==t&&(this.#i.isConnected||(this.#r.textContent=t,this.root.append(this.#i,this.#r)),this.#i.textContent=t,clearTimeout(this.#o),this.#o=setTimeout(()=>O(this.#r,t),ya))}};function wa(n){let t=n.widget_manager?.kernel;return t===null||!!t?.isDisposed||t?.status==="dead"}function ba(n){(!(n.ctrlKey||n.metaKey||n.altKey)||n.target.matches("input, textarea"))&&n.stopPropagation()}var va=[1,1.5,2,2.5,3,4,5,6,8,10];function Li({losses:n,train:t,val:e}){let i=[...n.filter((s,a)=>a%2===1),...t,...e],r=Math.max(0,...i.filter(Number.isFinite));if(r===0)return 1;let o=10**Math.floor(Math.log10(r));return o*va.find(s=>s*o>=r*(1-1e-9))}function zi(n){return Math.min(.9,...n.map(t=>Math.floor(10*t)/10))}function Fi(n){let t=[];for(let e=0;e+1<n.length;e+=2)Number.isFinite(n[e+1])&&t.push([n[e],n[e+1]]);return t}function Di({done:n},t){return t>0?Math.min(1,Math.max(0,n/t)):0}var U=28;function Bi(n,{classes:t,labels:e}){let i=e.map((s,a)=>{let l=_("div",{},"…"),u=Ma(n.subarray(a*U*U,(a+1)*U*U)),c=_("div",{class:"nn-training-label"},t[s]),h=_("div",{},"");return{said:l,sure:h,label:s,element:_("li",{},u,c,l,h)}});return{element:_("ul",{class:"nn-training-samples","aria-label":"images, and what the network says of them"},...i.map(s=>s.element)),draw:s=>{i.forEach(({said:a,sure:l,label:u},c)=>{if(!s[c]){O(a,"…"),O(l,"");return}let[h,f]=s[c];a.classList.toggle("nn-training-wrong",h!==u),O(a,h===u?"✓":`✗ ${t[h]}`),O(l,`${bi(100*f,2)} %`)})}}}function Ma(n){let t=_("canvas",{width:U,height:U,"aria-hidden":"true"}),e=t.getContext("2d"),i=e.createImageData(U,U);return n.forEach((r,o)=>i.data.set([r,r,r,255],4*o)),e.putImageData(i,0,0),t}var Hi=`.nn-training-bar {
  height: 12px;
  border: 1px solid var(--nn-line);
  border-radius: 6px;
  overflow: hidden;
}

.nn-training-bar > div {
  height: 100%;
  width: 0;
  background: var(--nn-accent);
}

.nn-training-done > div {
  background: var(--nn-green);
}

.nn-training-cut > div {
  background: var(--nn-orange);
}

.nn-training-samples {
  display: flex;
  flex-wrap: wrap;
  gap: 10px;
  margin: 8px 0 0;
  padding: 0;
  list-style: none;
}

.nn-training-samples li {
  width: 92px;
  font-size: max(12px, var(--nn-least, 0px));
  text-align: center;
  white-space: nowrap;
}

.nn-training-samples canvas {
  width: 56px;
  height: 56px;
  image-rendering: pixelated;
}

.nn-training-wrong {
  font-weight: 600;
}
`;var Na={phase:"waiting",text:"",done:0,losses:[],train:[],val:[],accuracy:[],answers:[]},Aa={done:"nn-training-done",interrupted:"nn-training-cut",failed:"nn-training-cut"},xl=Ii({name:({title:n})=>`training of ${n??"a network"}`,initial:Na,build(n){let{epochs:t=1,unit:e="epoch",curves:i=!0,classes:r=[],labels:o=[]}=n.settings;n.root.append(_("style",{},Hi));let s=_("div"),a=_("div",{class:"nn-training-bar",role:"progressbar"},s),l=Ti(n,{label:"Stop after this batch",onclick:()=>n.interrupt(),enabled:({phase:p})=>p==="running"&&n.canInterrupt}),u=Si("training",l),c=i?[Sa(t,e),$a(t,e)]:[],h=n.data&&o.length>0?Ta(n.data):null,f=h&&Bi(h,{classes:r,labels:o});return n.root.append(a,...i?[Ni(...c.map(p=>p.panel))]:[],...f?[f.element]:[],Ai(u)),p=>{u.hidden=p.phase!=="running"&&!n.canInterrupt;let d=Di(p,t);s.style.width=`${100*d}%`,a.className=`nn-training-bar ${Aa[p.phase]??""}`,R(a,{"aria-label":`${e}s done`,"aria-valuemin":0,"aria-valuemax":t,"aria-valuenow":wi(d*t,1)});for(let m of c)m.draw(p);return f?.draw(p.answers),p.text}}});function Ta(n){return new Uint8Array(n.buffer??n,n.byteOffset??0,n.byteLength)}function Sa(n,t){let e=new bn({title:"loss",height:210,x:{domain:[0,n],label:t,ticks:6},y:{domain:[0,1],label:"loss",ticks:5}}),i=T("path",{fill:"none",stroke:Wn,"stroke-width":1.5}),r=T("path",{fill:Wn}),o=T("path",{fill:"none",stroke:Ct,"stroke-width":2});e.plot.append(i);let s=Ea(e,["batch and epoch mean",Wn],["validation",Ct]);return e.above.append(r,o,...s),{panel:e,draw:l=>{let u=Math.max(Li(l),e.y.domain()[1]===1?0:e.y.domain()[1]);u!==e.y.domain()[1]&&(e.y.domain([0,u]),e.drawAxes());let c=Jn().x(([h])=>e.x(h)).y(([,h])=>e.y(h));R(i,{d:c(Fi(l.losses))??""}),R(r,{d:l.train.map((h,f)=>Ca(e,f+1,h)).join("")}),R(s[1],{visibility:l.val.length?null:"hidden"}),R(o,{d:l.val.map((h,f)=>Xi(e,f+1,h)).join("")})}}}function $a(n,t){let e=new bn({title:"validation accuracy",height:210,margin:{left:58},x:{domain:[0,n],label:t,ticks:6},y:{domain:[0,1],label:"share correct",ticks:5}}),i=T("path",{fill:"none",stroke:Rt,"stroke-width":2}),r=T("path",{fill:"none",stroke:Rt,"stroke-width":1.5});return e.plot.append(r),e.above.append(i),{panel:e,draw:({accuracy:s})=>{if(e.element.hidden=s.length===0,s.length===0)return;let a=zi(s);a!==e.y.domain()[0]&&(e.y.domain([a,1]),e.drawAxes());let l=Jn().x((u,c)=>e.x(c+1)).y(u=>e.y(u));R(r,{d:l(s)}),R(i,{d:s.map((u,c)=>Xi(e,c+1,u)).join("")})}}}function Ea(n,...t){return t.map(([e,i],r)=>T("text",{x:n.area.right,y:n.area.top+12+16*r,style:`fill: ${i}; text-anchor: end`},`${r===0?"●":"▽"} ${e}`))}function Ca(n,t,e){return Number.isFinite(e)?`M${n.x(t)-4} ${n.y(e)}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`:""}function Xi(n,t,e){return Number.isFinite(e)?`M${n.x(t)-5} ${n.y(e)-4}h10l-5 9z`:""}export{xl as default};
