/** Link shorteners: readers cannot see where their addresses lead before following them. */
export const shortLinkHosts: readonly string[] = `
1drv.ms 2.gp a.co adf.ly aka.ms amzn.asia amzn.eu amzn.to ap.lc apne.ws app.link apple.co b.link bbc.in bc.vc bit.do
bit.ly bitly.com bitly.cx bitly.is bitly.ws bl.ink bloom.bg buff.ly chng.it cli.gs clck.ru cnn.it crwd.fr cutt.ly cutt.us
db.tt dlvr.it dub.sh dwz.cn ebay.us econ.st etsy.me fb.me flip.it fxn.ws g.co gg.gg git.io
go.ly goo.gl goo.gle grnh.se han.gl hubs.la hubs.li hubs.ly hyperurl.co ift.tt is.gd j.mp kko.to kutt.it l8r.it
lc.chat ln.is lnk.to lnkd.in lstu.fr mcaf.ee me2.do mol.im msft.it mzl.la n.pr n9.cl nav.cx naver.me nyti.ms
opr.news ouo.io ow.ly page.link po.st politi.co prn.to pse.is psce.pw pst.cr qr.ae qr.net rb.gy rebrand.ly rebrandly.com
redd.it reurl.cc reut.rs rotf.lol s.id sco.lt sforce.co shor.by short.gy short.io shorte.st shorturl.asia
shorturl.at shorturl.com shrinkme.io shrtco.de smarturl.it snip.ly snipurl.com soo.gd spoti.fi spr.ly su.pr suo.im surl.li
t.cn t.co t.ly t1p.de t2m.io tcrn.ch tgam.ca tiny.cc tiny.one tiny.pl tinyurl.com tinyurl.is tny.im to.ly tr.im trib.al
u.nu u.to ubr.to upflow.co ur1.ca url.cn url.ie urlr.me urls.tr urlz.fr v.gd v.ht vk.cc vur.me w.wiki wapo.st wp.me
wrd.cm x.co x.gd zpr.io zws.im
`
  .trim()
  .split(/\s+/);
