// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/print_words.h"

#include "core/model/marked_text.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

using Kind = PublicationBlock::Kind;

QString baseLanguage(const QString &language)
{
    return language.section(u'-', 0, 0).toLower();
}

PublicationBlock fromMarked(const MarkedBlock &block, const QString &language, int underLevel)
{
    PublicationBlock made;
    switch (block.kind) {
    case MarkedBlock::Kind::Paragraph:
        made.kind = Kind::Paragraph;
        break;
    case MarkedBlock::Kind::Heading:
        made.kind = Kind::Heading;
        made.level = std::min(4, underLevel + 1);
        break;
    case MarkedBlock::Kind::Bullet:
        made.kind = Kind::Bullet;
        break;
    case MarkedBlock::Kind::Numbered:
        made.kind = Kind::Numbered;
        break;
    }
    for (const MarkedSpan &span : block.spans) {
        made.spans.push_back({span.text, span.isStrong, span.isEmphasised,
            isLinkAllowed(span.link) ? span.link : QString(), language});
    }
    return made;
}

} // namespace

QString PrintWords::labelled(const QString &name, const QString &text) const
{
    return word(u"labelled"_s).arg(name, text);
}

PublicationSpans PrintWords::labelled(const QString &name, const PublicationSpans &spans) const
{
    const QString frame = word(u"labelled"_s);
    const qsizetype place = frame.indexOf(u"%2"_s); // Split before anything is put in: a name may hold it.
    Q_ASSERT(place >= 0);
    PublicationSpans framed {{.text = frame.first(place).replace(u"%1"_s, name)}};
    framed.insert(framed.end(), spans.begin(), spans.end());
    if (const QString rest = frame.sliced(place + 2).replace(u"%1"_s, name); !rest.isEmpty()) {
        framed.push_back({.text = rest});
    }
    return framed;
}

QString PrintWords::comma() const
{
    return QLocale(m_language).script() == QLocale::ArabicScript ? u"، "_s : u", "_s;
}

PublicationSpan PrintWords::text(const QJsonValue &value) const
{
    const LocalisedText best = bestText(value, {m_language});
    return {.text = best.text, .language = otherLanguage(best.language)};
}

PublicationSpan PrintWords::sign(const QString &text) const
{
    return {.text = text,
        .language = isWrittenRightToLeft(m_language) ? QString(kNoLinguisticContent) : QString()};
}

QString PrintWords::caseTitle(const Document &study) const
{
    return m_contents->titleOf(study, m_language);
}

QString PrintWords::plainTextLanguage(const Document &record) const
{
    return otherLanguage(record.json().value("lang"_L1).toString());
}

QString PrintWords::otherLanguage(const QString &language) const
{
    const bool isSame = baseLanguage(language) == baseLanguage(m_language)
        && QLocale(language).script() == QLocale(m_language).script();
    return isSame ? QString() : language;
}

std::vector<PublicationBlock> PrintWords::markedBlocks(const QJsonValue &value, int underLevel) const
{
    const PublicationSpan best = text(value);
    std::vector<PublicationBlock> blocks;
    for (const MarkedBlock &block : readMarkedText(best.text)) {
        blocks.push_back(fromMarked(block, best.language, underLevel));
    }
    if (!blocks.empty() && !best.language.isEmpty()) {
        const QString name = m_contents->labelIn(u"language"_s, best.language, m_language);
        PublicationSpans &last = blocks.back().spans;
        last.push_back({.text = u" "_s});
        last.push_back({.text = u'(' + name + u')', .isEmphasised = true});
    }
    return blocks;
}

PublicationWords PrintWords::words() const
{
    return {.contents = word(u"contents"_s),
        .search = word(u"search"_s),
        .noHits = word(u"no_hits"_s),
        .page = word(u"page"_s),
        .labelled = word(u"labelled"_s),
        .previous = word(u"previous"_s),
        .next = word(u"next"_s),
        .skip = word(u"skip"_s)};
}

QString Anchors::take(const QString &wish)
{
    QString name;
    for (const QChar sign : wish) {
        const bool isPlain = sign.unicode() < 128 && sign.isLetterOrNumber();
        name += isPlain ? sign.toLower() : QChar(u'-');
    }
    QString anchor = name;
    for (int number = 2; m_taken.contains(anchor); ++number) {
        anchor = name + u'-' + QString::number(number);
    }
    m_taken.insert(anchor);
    return anchor;
}

PublicationSpans plainSpans(const QString &text)
{
    return {{.text = text}};
}

PublicationBlock headingBlock(int level, const QString &anchor, const PublicationSpans &spans)
{
    PublicationBlock block = blockOf(Kind::Heading, spans);
    block.level = level;
    block.anchor = anchor;
    return block;
}

PublicationBlock blockOf(PublicationBlock::Kind kind, const PublicationSpans &spans)
{
    PublicationBlock block;
    block.kind = kind;
    block.spans = spans;
    return block;
}

PublicationBlock figureBlock(const PublicationFigure &figure)
{
    PublicationBlock block;
    block.kind = Kind::Figure;
    block.figure = figure;
    return block;
}

bool isWrittenRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

bool isLinkAllowed(const QString &address)
{
    return address.startsWith("http://"_L1) || address.startsWith("https://"_L1)
        || address.startsWith("mailto:"_L1);
}

QString encodedLink(const QString &address)
{
    const QUrl url(address);
    return QString::fromLatin1(
        url.isValid() ? url.toEncoded() : QUrl::toPercentEncoding(address, ":/?#[]@!$&'()*+,;=%"));
}

} // namespace fourthp
