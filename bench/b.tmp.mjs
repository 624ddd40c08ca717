import { readCommunity } from '@isco-cop/data';
import { documents } from '@isco-cop/search/build';
import { generateResources, knownItemQueries } from './search/generate.mjs';
import { ENGINES } from './search/engines.mjs';
import { brotliCompressSync, constants } from 'node:zlib';
const {community}=await readCommunity('content');
const words=documents(community).flatMap(d=>[d.title,...d.names.map(n=>n.text),d.text].join(' ').match(/[\p{L}\p{N}\p{M}]+/gu)??[]).map(w=>w.toLowerCase());
const N=Number(process.argv[2]); const only=process.argv[3];
const res=generateResources(N,words); console.log(res[0].title);
const q=knownItemQueries(res,250);
for(const [name,make] of Object.entries(ENGINES)){ if(only&&!name.includes(only))continue;
 let t=performance.now(); const e=await make(res); const load=performance.now()-t;
 const row={name,load:load.toFixed(0),kB:process.argv[4]?(brotliCompressSync(e.bytes).length/1000).toFixed(1):''}; const times=[];
 for(let i=0;i<30;i++) await e.search(q['title words'][i].query);
 for(const [c,list] of Object.entries(q)){let a=0,b=0; for(const {id,query} of list){const t=performance.now(); const r=await e.search(query); times.push(performance.now()-t); if(r[0]===id)a++; else if(only&&process.argv[5])console.log(c,query,'|',res.find(x=>x.id===id).title,'→',r.indexOf(id),res.find(x=>x.id===r[0])?.title); if(r.includes(id))b++;} row[c]=(a/list.length).toFixed(3)+' '+(b/list.length).toFixed(3);}
 times.sort((a,b)=>a-b); row.p50=times[times.length>>1].toFixed(2); row.p95=times[Math.floor(times.length*.95)].toFixed(2); console.log(row);
}
