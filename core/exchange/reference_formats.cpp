// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/document_sink.h"
#include "core/exchange/reference.h"

#include <QByteArrayList>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// Names with one comma are of persons, family name first; all others are taken as they are.
bool isPerson(const QString &creator)
{
    return creator.count(u',') == 1;
}

/// The type of ours in words: several of ours are one of each format.
QString kindOf(const Reference &reference)
{
    return QString(reference.type).replace(u'_', u' ');
}

// RIS: a tag, two blanks, a hyphen, a blank and the value; a line each (Research Information Systems, 2011).

void addRis(QByteArray &text, const char *tag, const QString &value)
{
    if (!value.isEmpty()) {
        text += tag + QByteArray("  - ") + value.toUtf8() + "\r\n";
    }
}

/// `YYYY/MM/DD/`, with what is not known left empty.
QString risDate(const PartialDate &date)
{
    const auto twoDigits
        = [](int number) { return number > 0 ? u"%1"_s.arg(number, 2, 10, QChar(u'0')) : QString(); };
    return u"%1/%2/%3/"_s.arg(date.year, 4, 10, QChar(u'0')).arg(twoDigits(date.month), twoDigits(date.day));
}

QByteArray risText(const Reference &reference)
{
    QByteArray text;
    addRis(text, "TY", QString::fromLatin1(referenceType(reference.type).ris));
    addRis(text, "ID", reference.id);
    addRis(text, "TI", reference.title);
    for (const QString &creator : reference.creators) {
        addRis(text, "AU", creator);
    }
    addRis(text, "M3", kindOf(reference));
    addRis(text, "PB", reference.publisher);
    if (reference.issued) {
        addRis(text, "PY", QString::number(reference.issued->year));
        addRis(text, "DA", risDate(*reference.issued));
    }
    addRis(text, "M1", reference.number);
    addRis(text, "SN", reference.isbn);
    addRis(text, "DO", reference.doi);
    addRis(text, "UR", reference.url);
    addRis(text, "LA", reference.language);
    addRis(text, "AB", reference.summary);
    for (const QString &keyword : reference.keywords) {
        addRis(text, "KW", keyword);
    }
    addRis(text, "N1", reference.note);
    return text + "ER  - \r\n";
}

// BibTeX, in UTF-8 as biber and today's BibTeX styles read it.

/// BibTeX counts braces, escaped ones too.
bool hasBalancedBraces(const QString &text)
{
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

QString texEscaped(const QString &value)
{
    const bool isBalanced = hasBalancedBraces(value);
    QString text;
    for (const QChar c : value) {
        switch (c.unicode()) {
        case u'-':
        case u'`':
        case u'\'':
            // Two of them would be one dash or quotation mark.
            text += text.endsWith(c) ? QString(u"{}"_s + c) : QString(c);
            break;
        case u'\\':
            text += u"\\textbackslash{}"_s;
            break;
        case u'{':
            text += isBalanced ? u"\\{"_s : u"\\textbraceleft{}"_s;
            break;
        case u'}':
            text += isBalanced ? u"\\}"_s : u"\\textbraceright{}"_s;
            break;
        case u'~':
            text += u"\\textasciitilde{}"_s;
            break;
        case u'^':
            text += u"\\textasciicircum{}"_s;
            break;
        case u'#':
        case u'$':
        case u'%':
        case u'&':
        case u'_':
            text += u'\\' + QString(c);
            break;
        default:
            text += c;
        }
    }
    return text;
}

void addBibtex(QByteArray &text, const char *key, const QString &value)
{
    if (!value.isEmpty()) {
        text += QByteArray(",\n  ") + key + " = {" + value.toUtf8() + '}';
    }
}

/// Addresses and DOIs are read letter by letter (biblatex, "verbatim"): no escapes, and no brace may stay open.
QString withoutBraces(QString address)
{
    return address.replace(u'{', u"%7B"_s).replace(u'}', u"%7D"_s);
}

/// The id with letters, digits and hyphens alone.
QString citeKey(const QString &id)
{
    QString key = id;
    for (QChar &c : key) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        c = isPlain ? c : QChar(u'_');
    }
    return key;
}

QString bibtexAuthors(const QStringList &creators)
{
    QStringList authors;
    for (const QString &creator : creators) {
        const bool isOneName = isPerson(creator) && !creator.contains(" and "_L1, Qt::CaseInsensitive);
        authors.append(isOneName ? texEscaped(creator) : u'{' + texEscaped(creator) + u'}');
    }
    return authors.join(u" and "_s);
}

QByteArray bibtexText(const Reference &reference)
{
    const QByteArray type = referenceType(reference.type).bibtex;
    QByteArray text = '@' + type + '{' + citeKey(reference.id).toUtf8();
    addBibtex(text, "title", u'{' + texEscaped(reference.title) + u'}'); // In braces of its own: case stays.
    addBibtex(text, "type", texEscaped(kindOf(reference)));
    addBibtex(text, "author", bibtexAuthors(reference.creators));
    addBibtex(text, type == "techreport" ? "institution" : "publisher", texEscaped(reference.publisher));
    if (reference.issued) {
        addBibtex(text, "year", QString::number(reference.issued->year));
        addBibtex(text, "month",
            reference.issued->month > 0 ? QString::number(reference.issued->month) : QString());
        addBibtex(text, "date", reference.issued->toString());
    }
    addBibtex(text, "number", texEscaped(reference.number));
    addBibtex(text, "isbn", texEscaped(reference.isbn));
    addBibtex(text, "doi", withoutBraces(reference.doi));
    addBibtex(text, "url", withoutBraces(QString::fromLatin1(QUrl(reference.url).toEncoded())));
    addBibtex(text, "language", texEscaped(reference.language));
    addBibtex(text, "abstract", texEscaped(reference.summary));
    addBibtex(text, "keywords", texEscaped(reference.keywords.join(u", "_s)));
    addBibtex(text, "note", texEscaped(reference.note));
    return text + "\n}\n";
}

// CSL JSON (citeproc, csl-data.json 1.0.2).

QJsonArray cslDate(const PartialDate &date)
{
    QJsonArray parts {date.year};
    if (date.month > 0) {
        parts.append(date.month);
    }
    if (date.day > 0) {
        parts.append(date.day);
    }
    return {parts};
}

QJsonArray cslNames(const QStringList &creators)
{
    QJsonArray names;
    for (const QString &creator : creators) {
        names.append(isPerson(creator) ? QJsonObject {{u"family"_s, creator.section(u',', 0, 0).trimmed()},
                         {u"given"_s, creator.section(u',', 1).trimmed()}}
                                       : QJsonObject {{u"literal"_s, creator}});
    }
    return names;
}

QByteArray cslText(const Reference &reference)
{
    QJsonObject item {
        {u"id"_s, reference.id}, {u"type"_s, QString::fromLatin1(referenceType(reference.type).csl)}};
    const auto add = [&item](const QString &key, const QString &value) {
        if (!value.isEmpty()) {
            item.insert(key, value);
        }
    };
    add(u"title"_s, reference.title);
    add(u"genre"_s, kindOf(reference));
    add(u"publisher"_s, reference.publisher);
    add(u"number"_s, reference.number);
    add(u"URL"_s, reference.url);
    add(u"DOI"_s, reference.doi);
    add(u"ISBN"_s, reference.isbn);
    add(u"language"_s, reference.language);
    add(u"abstract"_s, reference.summary);
    add(u"keyword"_s, reference.keywords.join(u", "_s));
    add(u"note"_s, reference.note);
    if (!reference.creators.isEmpty()) {
        item.insert(u"author"_s, cslNames(reference.creators));
    }
    if (reference.issued) {
        item.insert(u"issued"_s, QJsonObject {{u"date-parts"_s, cslDate(*reference.issued)}});
    }
    return QJsonDocument(item).toJson(QJsonDocument::Compact);
}

/// A record is a reference, or several: with its sources behind it.
TextFormat referenceFormat(const SinkContext &context, QByteArray between, QByteArray (*textOf)(const Reference &))
{
    TextFormat format;
    format.between = std::move(between);
    format.textOf = [context, textOf, parting = format.between](const Document &shared) -> std::optional<QByteArray> {
        const QString &recipients = context.options.recipients;
        std::vector<Reference> references;
        if (shared.type() == RecordType::Resource) {
            references.push_back(referenceOf(shared, context.labels.languages(), recipients));
        }
        if (context.options.withSources) {
            for (Reference &source : sourcesOf(shared, recipients)) {
                references.push_back(std::move(source));
            }
        }
        QByteArrayList texts;
        for (const Reference &reference : references) {
            texts.append(textOf(reference));
        }
        return texts.isEmpty() ? std::nullopt : std::optional(texts.join(parting));
    };
    return format;
}

} // namespace

TextFormat risFormat(const SinkContext &context)
{
    return referenceFormat(context, "\r\n", risText);
}

TextFormat bibtexFormat(const SinkContext &context)
{
    return referenceFormat(context, "\n", bibtexText);
}

TextFormat cslFormat(const SinkContext &context)
{
    TextFormat format = referenceFormat(context, ",\n", cslText);
    format.head = "[\n";
    format.tail = "\n]\n";
    return format;
}

} // namespace fourthp
