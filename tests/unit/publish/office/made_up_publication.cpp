// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/publish/office/made_up_publication.h"

using namespace Qt::StringLiterals;

namespace fourthp::test {

namespace {

using Kind = PublicationBlock::Kind;

/// The words of a compendium in one language.
struct Wording
{
    QString foreword;
    QString caseTitle;
    QString otherTitle;
    QString otherLanguage; ///< Of `otherTitle`.
    QString text;
    QString numbers;
    QString sources;
    QString index;
    QString country;
    QString partner;
    QString partnerName;
    QString result;
    QString source;
    QString chart;
    QString caption;
    QStringList countries;
};

PublicationBlock ofKind(Kind kind, PublicationSpans spans)
{
    PublicationBlock block;
    block.kind = kind;
    block.spans = std::move(spans);
    return block;
}

PublicationBlock fact(const QString &term, PublicationSpans spans)
{
    PublicationBlock block = ofKind(Kind::Fact, std::move(spans));
    block.term = term;
    return block;
}

PublicationBlock note(const QString &number, const QString &text)
{
    PublicationBlock block = ofKind(Kind::Note,
        {{text + u' '}, {.text = u"https://example.org/report"_s, .link = u"https://example.org/report"_s}});
    block.anchor = u"note-"_s + number;
    block.term = number;
    return block;
}

PublicationSpan callOf(const QString &number)
{
    return {.text = u'[' + number + u']', .link = u"#note-"_s + number};
}

PublicationBlock chart(const Wording &words)
{
    PublicationBlock block;
    block.kind = Kind::Figure;
    block.figure.width = 480;
    block.figure.height = 160;
    block.figure.alternative = words.chart;
    block.figure.svg
        = R"(<svg xmlns="http://www.w3.org/2000/svg" width="480" height="160" viewBox="0 0 480 160">)"
          R"(<rect x="0" y="0" width="480" height="160" fill="#f4f6f8"/>)"
          R"(<rect x="20" y="40" width="80" height="100" fill="#1f4e79"/><rect x="140" y="80" width="80" height="60" fill="#6b8eae"/>)"
          R"(<path d="M260 140 L300 60 L340 140 Z" fill="#b85c00"/>)"
          R"(<text x="20" y="24" font-family="Noto Sans" font-size="14" fill="#222222">2024</text></svg>)";
    return block;
}

PublicationBlock table(const Wording &words)
{
    PublicationBlock block;
    block.kind = Kind::Table;
    block.table.headings = {{{words.country}}, {{words.partner}}, {{words.result}}};
    for (const QString &country : words.countries) {
        block.table.rows.push_back({{{.text = country, .link = u"#case-1"_s}}, {{words.partnerName}},
            {{words.text}, callOf(u"1"_s)}});
    }
    return block;
}

PublicationBlock indexOf(const Wording &words)
{
    PublicationBlock block;
    block.kind = Kind::Index;
    for (const QString &country : words.countries) {
        block.index.push_back({country, {u"case-1"_s, u"numbers"_s}});
    }
    return block;
}

void addBlocks(Publication &publication, const Wording &words)
{
    PublicationBlock pageBreak;
    pageBreak.kind = Kind::PageBreak;
    PublicationBlock contents;
    contents.kind = Kind::Contents;
    contents.level = 2;
    PublicationBlock numbered = ofKind(Kind::Numbered, {{words.text}});
    publication.blocks = {pageBreak, contents, pageBreak, heading(1, words.foreword, u"foreword"_s),
        ofKind(Kind::Paragraph,
            {{words.text + u' '}, {.text = words.partner, .isStrong = true}, {u" "_s},
                {.text = words.result, .isEmphasised = true}, {u" "_s},
                {.text = words.otherTitle, .language = words.otherLanguage}, {u". 2019–2024 (12%)."_s},
                callOf(u"1"_s), callOf(u"2"_s)}),
        pageBreak, heading(1, words.caseTitle, u"case-1"_s),
        ofKind(Kind::Paragraph, {{.text = words.otherTitle, .language = words.otherLanguage}}),
        fact(words.country, {{words.countries.join(u"; "_s)}}),
        fact(words.partner, {{.text = words.partnerName, .link = u"https://example.org/?a=1&b=2"_s}}),
        heading(2, words.result, u"case-1-results"_s), ofKind(Kind::Bullet, {{words.text}, callOf(u"2"_s)}),
        ofKind(Kind::Bullet, {{words.text}}), numbered, numbered,
        heading(2, words.sources, u"case-1-sources"_s), note(u"1"_s, words.source),
        note(u"2"_s, words.source), heading(1, words.numbers, u"numbers"_s), table(words),
        ofKind(Kind::Caption, {{words.caption}}), chart(words), ofKind(Kind::Caption, {{words.chart}}),
        heading(3, words.sources, u"more-sources"_s), note(u"3"_s, words.source), pageBreak,
        heading(1, words.index, u"index"_s), indexOf(words)};
}

} // namespace

QJsonArray headingsOf(const Publication &compendium)
{
    QJsonArray headings;
    for (const PublicationBlock &block : compendium.blocks) {
        if (block.kind == Kind::Heading && block.anchor != u"case-1-sources"_s) {
            headings.append(QJsonArray {block.level, block.spans.front().text});
        }
    }
    return headings;
}

PublicationBlock paragraph(const QString &text)
{
    return ofKind(Kind::Paragraph, {{text}});
}

PublicationBlock heading(int level, const QString &text, const QString &anchor)
{
    PublicationBlock block = ofKind(Kind::Heading, {{text}});
    block.level = level;
    block.anchor = anchor;
    return block;
}

Publication englishCompendium()
{
    Publication publication;
    publication.title = u"Partnerships that work: hotels & airlines"_s;
    publication.subtitle = u"A compendium of practice"_s;
    publication.marking = u"TLP:AMBER (for the Lake Group)"_s;
    publication.date = QDate(2026, 3, 2);
    publication.creator = u"Example Hub"_s;
    publication.words = {u"Contents"_s, u"Search"_s, u"Nothing found"_s, u"Page %1 of %2"_s};
    addBlocks(publication,
        {u"Foreword"_s, u"Training of hotel staff"_s, u"تدريب موظفي الفنادق"_s, u"ar"_s,
            u"Hotels trained their reception staff to see signs of exploitation, and called the hotline <early> & often."_s,
            u"Numbers"_s, u"Sources"_s, u"Index by country"_s, u"Countries"_s, u"Partner"_s,
            u"Example Hotels"_s, u"Results"_s, u"Example Institute, “Report of the pilot”, 2024."_s,
            u"Cases by year, 2019 to 2024."_s, u"Table 1. Results by country."_s,
            {u"Albania"_s, u"Ghana"_s, u"Viet Nam"_s}});
    return publication;
}

Publication frenchCompendium()
{
    Publication publication;
    publication.title = u"Des partenariats qui marchent : hôtels"_s;
    publication.subtitle = u"Recueil de pratiques"_s;
    publication.language = u"fr"_s;
    publication.marking = u"TLP:AMBER (pour le groupe du Lac)"_s;
    publication.date = QDate(2026, 3, 2);
    publication.creator = u"Pôle d’exemple"_s;
    publication.words = {u"Table des matières"_s, u"Rechercher"_s, u"Rien trouvé"_s, u"Page %1 sur %2"_s};
    addBlocks(publication,
        {u"Avant-propos"_s, u"Formation du personnel hôtelier"_s, u"Training of hotel staff"_s, u"en"_s,
            u"Les hôtels ont formé leur personnel de réception : il reconnaît les signes d’exploitation « tôt et souvent »."_s,
            u"Chiffres"_s, u"Sources"_s, u"Index par pays"_s, u"Pays"_s, u"Partenaire"_s, u"Hôtels Exemple"_s,
            u"Résultats"_s, u"Institut Exemple, « Rapport du projet pilote », 2024."_s,
            u"Cas par année, 2019 à 2024."_s, u"Tableau 1. Résultats par pays."_s,
            {u"Albanie"_s, u"Ghana"_s, u"Viet Nam"_s}});
    return publication;
}

Publication arabicCompendium()
{
    Publication publication;
    publication.title = u"شراكات ناجحة: الفنادق وشركات الطيران"_s;
    publication.subtitle = u"مجموعة ممارسات"_s;
    publication.language = u"ar"_s;
    publication.isRightToLeft = true;
    publication.marking = u"TLP:AMBER (لمجموعة البحيرة)"_s;
    publication.date = QDate(2026, 3, 2);
    publication.creator = u"مركز المثال"_s;
    publication.words = {u"المحتويات"_s, u"بحث"_s, u"لا نتائج"_s, u"صفحة %1 من %2"_s};
    addBlocks(publication,
        {u"تمهيد"_s, u"تدريب موظفي الفنادق"_s, u"Training of hotel staff"_s, u"en"_s,
            u"دربت الفنادق موظفي الاستقبال على رؤية علامات الاستغلال، واتصلت بالخط الساخن مبكرا."_s,
            u"أرقام"_s, u"المصادر"_s, u"فهرس البلدان"_s, u"البلدان"_s, u"الشريك"_s, u"فنادق المثال"_s,
            u"النتائج"_s, u"معهد المثال، «تقرير المشروع التجريبي»، 2024."_s,
            u"الحالات حسب السنة، 2019 إلى 2024."_s, u"الجدول 1. النتائج حسب البلد."_s,
            {u"ألبانيا"_s, u"غانا"_s, u"فييت نام"_s}});
    return publication;
}

} // namespace fourthp::test
