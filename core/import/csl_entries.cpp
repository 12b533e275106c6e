// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csl_entries.h"

#include "core/base/json_depth.h"
#include "core/import/entry_faults.h"
#include "core/import/line_reader.h"
#include "core/import/part_of.h"
#include "core/import/reference_entry.h"
#include "core/model/document.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr qsizetype kItemBytesLimit = 4 * kDocumentBytesLimit;

/// The kind of work in words that are known of other lists; empty where the type says nothing about it.
QString kindOf(const QString &type)
{
    static const QHash<QString, QString> kinds {{u"report"_s, u"report"_s}, {u"book"_s, u"book"_s},
        {u"chapter"_s, u"chapter"_s}, {u"article"_s, u"preprint"_s}, {u"article-journal"_s, u"article"_s},
        {u"article-magazine"_s, u"news"_s}, {u"article-newspaper"_s, u"news"_s},
        {u"post-weblog"_s, u"news"_s}, {u"paper-conference"_s, u"conference paper"_s},
        {u"thesis"_s, u"thesis"_s}, {u"pamphlet"_s, u"brief"_s}, {u"periodical"_s, u"journal"_s},
        {u"review"_s, u"review"_s}, {u"standard"_s, u"standard"_s}, {u"legislation"_s, u"legislation"_s},
        {u"bill"_s, u"legislation"_s}, {u"regulation"_s, u"legislation"_s}, {u"legal_case"_s, u"case law"_s},
        {u"treaty"_s, u"treaty"_s}, {u"dataset"_s, u"dataset"_s}, {u"graphic"_s, u"figure"_s},
        {u"figure"_s, u"figure"_s}, {u"map"_s, u"map"_s}, {u"motion_picture"_s, u"video"_s},
        {u"broadcast"_s, u"video"_s}, {u"song"_s, u"audio"_s}};
    return kinds.value(type);
}

/// Of styles, of the copy that somebody read, and of the program that wrote the list.
bool isHousekeeping(const QString &key)
{
    static const QStringList keys {u"accessed"_s, u"source"_s, u"citation-key"_s, u"citation-label"_s,
        u"call-number"_s, u"archive_location"_s, u"container-title-short"_s, u"journalAbbreviation"_s,
        u"shortTitle"_s, u"categories"_s, u"custom"_s, u"submitted"_s, u"number-of-pages"_s, u"page-first"_s,
        u"event-date"_s};
    return keys.contains(key);
}

/// Titles and abstracts hold a few marks of HTML (CSL 1.0.2, appendix), and those of Crossref of JATS.
/// Whatever else looks like a mark is text.
QString withoutTags(QString text)
{
    static const QRegularExpression tag(
        u"</?(?:jats:[A-Za-z-]+(?:\\s[^<>]*)?|span(?:\\s+(?:class|style)=\"[^\"<>]*\")?"
        "|i|b|u|sc|su[bp]|em|strong|p|br|italic|bold)\\s*/?>"_s);
    return text.remove(tag);
}

QString plainText(const QJsonValue &value)
{
    return withoutTags(value.isDouble() ? value.toVariant().toString() : value.toString()).trimmed();
}

QString nameOf(const QJsonObject &name)
{
    const auto part = [&name](QLatin1StringView key) { return name.value(key).toString().simplified(); };
    if (const QString literal = part("literal"_L1); !literal.isEmpty()) {
        return literal;
    }
    const QString family
        = QStringList {part("non-dropping-particle"_L1), part("family"_L1), part("suffix"_L1)}
              .join(u' ')
              .simplified();
    const QString given
        = QStringList {part("given"_L1), part("dropping-particle"_L1)}.join(u' ').simplified();
    return family.isEmpty() || given.isEmpty() ? QString(family + given) : QString(family + u", " + given);
}

QStringList datesOf(const QJsonObject &date)
{
    const QJsonArray parts = date.value("date-parts"_L1).toArray().first().toArray();
    QStringList numbers;
    for (const QJsonValue part : parts) {
        const QString number = part.isDouble() ? QString::number(part.toInt()) : part.toString();
        numbers.append(number.rightJustified(numbers.isEmpty() ? 4 : 2, u'0'));
    }
    QStringList dates {
        numbers.join(u'-'), date.value("raw"_L1).toString(), date.value("literal"_L1).toString()};
    dates.removeAll(QString());
    return dates;
}

/// Reads the members of one item as a reference; what nobody asked for stays.
class CslReference
{
public:
    explicit CslReference(const QJsonObject &item)
        : m_item(item)
    { }

    ReadReference read()
    {
        ReadReference reference;
        reference.id = take("id"_L1);
        const QString kind = kindOf(take("type"_L1));
        reference.kinds = {take("genre"_L1), kind};
        reference.kinds.removeAll(QString());
        reference.title = take("title"_L1);
        reference.alternativeTitle = take("title-short"_L1);
        reference.creators = takeNames("author"_L1) + takeNames("editor"_L1);
        reference.publisher = take("publisher"_L1);
        reference.dates = datesOf(m_item.take("issued"_L1).toObject());
        reference.summary = take("abstract"_L1);
        reference.keywords = takeList("keyword"_L1);
        reference.languages = takeList("language"_L1);
        reference.addresses = {take("URL"_L1)};
        reference.addresses.removeAll(QString());
        reference.license = take("license"_L1);
        readPart(reference, standsInAnother(kind));
        reference.notes = {take("note"_L1), take("annote"_L1)};
        reference.notes.removeAll(QString());
        return reference;
    }

    const QJsonObject &rest() const { return m_item; }

private:
    QString take(QLatin1StringView key) { return plainText(m_item.take(key)); }

    QStringList takeNames(QLatin1StringView key)
    {
        QStringList names;
        for (const QJsonValue name : m_item.take(key).toArray()) {
            names.append(nameOf(name.toObject()));
        }
        return names;
    }

    QStringList takeList(QLatin1StringView key)
    {
        static const QRegularExpression between(u"\\s*[,;]\\s*"_s);
        return take(key).split(between, Qt::SkipEmptyParts);
    }

    void readPart(ReadReference &reference, bool isPart)
    {
        const QStringList serials {take("ISBN"_L1), take("ISSN"_L1)};
        const QString series = take("collection-title"_L1);
        PartOf part {.whole = take("container-title"_L1),
            .volume = take("volume"_L1),
            .issue = take("issue"_L1),
            .firstPage = take("page"_L1)};
        part.whole = part.whole.isEmpty() ? series : part.whole;
        if (isPart) {
            part.number = serials.join(u' ').trimmed();
        } else {
            reference.identifiers = serials;
        }
        reference.number = take("number"_L1);
        reference.partOf = textOf(part);
        reference.identifiers.prepend(take("DOI"_L1));
        reference.identifiers.removeAll(QString());
    }

    QJsonObject m_item;
};

} // namespace

Result<std::unique_ptr<EntrySource>> CslEntries::open(const QString &path, const std::stop_token &stop)
{
    Result<JsonItems> items = JsonItems::open(path, kItemBytesLimit, stop);
    if (!items) {
        return passOn(items);
    }
    return std::make_unique<CslEntries>(std::move(*items));
}

CslEntries::CslEntries(JsonItems items)
    : m_items(std::move(items))
{ }

Result<std::optional<ImportEntry>> CslEntries::next()
{
    const Result<std::optional<JsonItem>> item = m_items.next();
    if (!item) {
        return passOn(item);
    }
    if (!*item) {
        return std::optional<ImportEntry>();
    }
    ImportEntry entry {.line = (*item)->line};
    const QByteArray &text = (*item)->text;
    const QJsonDocument parsed = isNestedTooDeep(text) ? QJsonDocument() : QJsonDocument::fromJson(text);
    if ((*item)->isTooLong) {
        refuse(entry, import_rule::kTooLarge);
    } else if (!textOfUtf8(text)) {
        refuse(entry, import_rule::kNotUtf8);
    } else if ((*item)->isCut || !parsed.isObject()) {
        refuse(entry, (*item)->isCut ? import_rule::kCutOff : import_rule::kBadSyntax,
            QString::fromUtf8(text.left(100)));
    } else {
        CslReference reference(parsed.object());
        fillFrom(reference.read(), entry);
        for (const QString &key : reference.rest().keys()) {
            if (!isHousekeeping(key)) {
                warn(
                    entry, import_rule::kNoField, {}, key + u": "_s + plainText(reference.rest().value(key)));
            }
        }
    }
    return std::optional(std::move(entry));
}

Progress CslEntries::progress() const
{
    return m_items.progress();
}

} // namespace fourthp
