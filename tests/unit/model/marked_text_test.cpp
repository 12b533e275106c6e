// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/marked_text.h"

#include "tests/support/catch_qt.h"

using namespace fourthp;
using namespace Qt::StringLiterals;
using Kind = MarkedBlock::Kind;

namespace {

/// What a reader gets to see, without any style.
QString plain(const std::vector<MarkedBlock> &blocks)
{
    QString text;
    for (const MarkedBlock &block : blocks) {
        for (const MarkedSpan &span : block.spans) {
            text += span.text;
        }
        text += u'|';
    }
    return text;
}

} // namespace

TEST_CASE("Long text has paragraphs, headings, lists, emphasis and links", "[model][marked]")
{
    const auto blocks = readMarkedText(
        u"## Aims\nOne **strong** and *soft* word.\n- first\n  goes on\n* second\n\n1. one\n2) two\n"
        "See [the law](https://example.org/law) or https://example.org/a_b."_s);

    REQUIRE(blocks.size() == 7);
    CHECK(blocks[0] == MarkedBlock {Kind::Heading, 2, {{u"Aims"_s}}});
    CHECK(blocks[1]
        == MarkedBlock {Kind::Paragraph, 0,
            {{u"One "_s}, {u"strong"_s, true}, {u" and "_s}, {u"soft"_s, false, true}, {u" word."_s}}});
    CHECK(blocks[2] == MarkedBlock {Kind::Bullet, 0, {{u"first"_s}, {u"\n"_s}, {u"goes on"_s}}});
    CHECK(blocks[3].kind == Kind::Bullet);
    CHECK(blocks[4].kind == Kind::Numbered);
    CHECK(blocks[5] == MarkedBlock {Kind::Numbered, 0, {{u"two"_s}}});
    CHECK(blocks[6].spans
        == std::vector<MarkedSpan> {{u"See "_s}, {u"the law"_s, false, false, u"https://example.org/law"_s},
            {u" or "_s}, {u"https://example.org/a_b"_s, false, false, u"https://example.org/a_b"_s},
            {u"."_s}});
}

TEST_CASE("What is no mark stays as it is written", "[model][marked]")
{
    for (const QString &written :
        {u"2 * 3 * 4 is 24"_s, u"a_code_name"_s, u"2019. A year"_s, u"3. No first item"_s, u"**open"_s,
            u"#hashtag"_s, u"-5 degrees"_s, u"<img src=\"file:///etc/passwd\">"_s,
            u"![picture](file:///x.png)"_s, u"[x](javascript:alert(1))"_s, u"[x](file:///etc)"_s}) {
        INFO(written.toStdString());
        const auto blocks = readMarkedText(written);
        CHECK(plain(blocks) == written + u'|');
        for (const MarkedSpan &span : blocks.at(0).spans) {
            CHECK(span == MarkedSpan {span.text});
        }
    }
}

TEST_CASE("No link leads anywhere but to the web", "[model][marked]")
{
    const auto blocks = readMarkedText(
        u"[a](https://x.example) ![b](https://y.example/p.png) [c](data:text/html,x) ftp://z.example mailto:a@b.example"_s);
    for (const MarkedSpan &span : blocks.at(0).spans) {
        CHECK((span.link.isEmpty() || span.link.startsWith(u"https://"_s)));
    }
}

TEST_CASE("Text that opens many marks and closes none is read in one go", "[model][marked]")
{
    for (const QString &piece :
        {u"**a "_s, u"*a "_s, u"_a "_s, u"[a](https://"_s, u"[[[["_s, u"https://"_s, u"_ "_s}) {
        const QString text = piece.repeated(200'000 / piece.size());
        CHECK(plain(readMarkedText(text)).size() >= text.trimmed().size());
    }
}
