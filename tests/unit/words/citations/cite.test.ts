/** Citations against strings written by hand from the standards: the notice, the article, web sources, a standard, data. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citableDocument, citableSource, type Citable } from "../../../../src/model/citable";
import { cite, citationStyles } from "../../../../src/words/citations/cite";
import { pack } from "../../model/built-in";

const accessed = "2026-11-24";
const document = (id: string): Citable => {
  const found = pack.documents.find((one) => one.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return citableDocument(pack, found);
};
const source = (id: string): Citable => {
  const found = pack.sources.find((one) => one.id === id);
  const work = found && citableSource(found);
  if (!work) throw new Error(`no source ${id}`);
  return work;
};

const bjxfbb = "https://bjxfbb.com/www/article/zcfb/zcwwmwwz/202106/20210603067270";
const notice = {
  gbt7714: `商务部办公厅. 商务部办公厅关于围绕构建新发展格局做好边境经济合作区、跨境经济合作区工作的通知: 商办资函〔2021〕163号[EB/OL]. (2021-06-02)[2026-11-24]. ${bjxfbb}.`,
  apa: `General Office of the Ministry of Commerce. (2021, June 2). 商务部办公厅关于围绕构建新发展格局做好边境经济合作区、跨境经济合作区工作的通知 [Notice on the work of border and cross-border economic cooperation zones in building the new development pattern] (商办资函〔2021〕163号). bjxfbb.com. ${bjxfbb}`,
  bibtex: `@misc{n2021,
  author = {{商务部办公厅}},
  title = {{商务部办公厅关于围绕构建新发展格局做好边境经济合作区、跨境经济合作区工作的通知}},
  year = {2021},
  month = {6},
  number = {商办资函〔2021〕163号},
  url = {${bjxfbb}},
  urldate = {2026-11-24},
  note = {Notice on the work of border and cross-border economic cooperation zones in building the new development pattern},
}`,
};
const adnose = "https://ko.adnose.com/community/show-713.html";
const article = {
  gbt7714: `[关于该通知的英文新闻报道（“报道”）][EB/OL]. [2026-11-24]. ${adnose}.`,
  apa: `[English news article on the notice, “the article”]. (n.d.). ko.adnose.com. ${adnose}`,
  bibtex: `@misc{article,
  title = {{[English news article on the notice, “the article”]}},
  url = {${adnose}},
  urldate = {2026-11-24},
}`,
};
const people = "http://en.people.cn/n3/2021/1203/c90000-9928251.html";
const web = {
  gbt7714: `新华社. [中老铁路通车][N/OL]. (2021-12-03)[2026-11-24]. ${people}.`,
  apa: `Xinhua. (2021, December 3). [China–Laos Railway in operation]. en.people.cn. ${people}`,
  bibtex: `@article{clr1,
  author = {{Xinhua}},
  title = {{[China–Laos Railway in operation]}},
  journal = {{Xinhua}},
  year = {2021},
  month = {12},
  url = {${people}},
  urldate = {2026-11-24},
}`,
};

describe(cite, () => {
  it.each(citationStyles)("cites the notice: %s", (style) => {
    expect(cite(document("n2021"), style, accessed)).toBe(notice[style]);
  });
  it.each(citationStyles)("cites the article, whose title and date are not known: %s", (style) => {
    expect(cite(source("article"), style, accessed)).toBe(article[style]);
  });
  it.each(citationStyles)("cites a page of the web: %s", (style) => {
    expect(cite(source("clr1"), style, accessed)).toBe(web[style]);
  });

  it("has the standard's marks for a standard and for data", () => {
    expect(cite(source("gb37028"), "gbt7714", accessed)).toContain("[S/OL]. (2018)[2026-11-24]. https://");
    expect(cite(source("natural-earth"), "gbt7714", accessed)).toContain("[DS/OL]. [2026-11-24]. https://");
  });
  it("leaves out access and carrier where no address is held", () => {
    expect(cite(source("zhongzi"), "gbt7714", accessed)).toBe("[咨询机构2021年2月文章：磨憨—磨丁合作区总体方案][EB]. 2021-02.");
    expect(cite(source("zhongzi"), "apa", accessed)).toBe(
      "[Consulting article of February 2021: plan of Mohan–Boten]. (2021, February).",
    );
    expect(cite(source("zhongzi"), "bibtex", accessed)).not.toContain("url");
  });
  it("has nothing to cite where no source was opened", () => {
    const knowledge = pack.sources.find(({ id }) => id === "gk");
    expect(knowledge && citableSource(knowledge)).toBeNull();
  });
  it("cites every other source of the pack in every style, on its own address", () => {
    for (const work of pack.sources.flatMap((one) => citableSource(one) ?? []))
      for (const style of citationStyles) {
        const text = cite(work, style, accessed);
        expect(text).not.toMatch(/undefined|null|NaN|\.\.|\s\s\S*\[\]/);
        if (work.url !== null) expect(text).toContain(work.url);
      }
  });
  it("writes BibTeX whose braces balance and whose special characters are escaped, whatever the words", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (words) => {
        const text = cite({ ...source("clr1"), title: { en: words, zh: words } }, "bibtex", accessed);
        const bare = text.replace(/\\[\\{}&%$#_]/g, "");
        expect(bare.split("{").length).toBe(bare.split("}").length);
        const [, title = ""] = /title = \{\{\[([^]*?)\]\}\},\n {2}journal/.exec(text) ?? [];
        expect(title.replace(/\\(textbackslash|textasciitilde|textasciicircum)\{\}|\\[{}&%$#_]/g, "")).not.toMatch(/[\\{}&%$#_~^]/);
      }),
    );
  });
});
