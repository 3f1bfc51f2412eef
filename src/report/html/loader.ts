/**
 * Runs in the report, as it stands here: unpacks what is packed (its length, deflated, in base 85) and starts the client. The policy
 * names the client's hash, so nothing else can be started this way. A browser without `DecompressionStream` (before
 * 2023) keeps the printed form, which lacks nothing.
 */
export const LOADER = `(async()=>{try{
const bytes=(t)=>{const at=t.indexOf('!')+1,b=new Uint8Array(Math.ceil((t.length-at)/5)*4);for(let i=at,o=0;i<t.length;i+=5,o+=4){let g=0;for(let k=i;k<i+5;k++){const c=t.charCodeAt(k);g=g*85+c-(c<60?35:36)}b[o]=g/2**24;b[o+1]=g/65536;b[o+2]=g/256;b[o+3]=g}return b.subarray(0,parseInt(t,36))};
const unpack=async(id)=>{const e=document.getElementById(id);if(e.dataset.packed){e.textContent=await new Response(new Blob([bytes(e.textContent)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();delete e.dataset.packed}return e.textContent};
await unpack('dossier');const s=document.createElement('script');s.textContent=await unpack('client');document.body.append(s)
}catch(e){document.documentElement.className='';throw e}})()`;
