// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/bibtex_entries.h"

#include "core/import/bibtex_names.h"
#include "core/import/bibtex_parser.h"
#include "core/import/entry_faults.h"
#include "core/import/part_of.h"
#include "core/import/reference_entry.h"
#include "core/import/tex_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

/// The kind of work in words that are known of other lists; empty where the type says nothing about it.
QString kindOf(const QString &type)
{
    static const QHash<QString, QString> kinds {{u"article"_s, u"article"_s}, {u"periodical"_s, u"journal"_s},
        {u"book"_s, u"book"_s}, {u"mvbook"_s, u"book"_s}, {u"booklet"_s, u"book"_s},
        {u"collection"_s, u"book"_s}, {u"inbook"_s, u"chapter"_s}, {u"incollection"_s, u"chapter"_s},
        {u"suppbook"_s, u"chapter"_s}, {u"inproceedings"_s, u"conference paper"_s},
        {u"conference"_s, u"conference paper"_s}, {u"proceedings"_s, u"proceedings"_s},
        {u"manual"_s, u"manual"_s}, {u"thesis"_s, u"thesis"_s}, {u"mastersthesis"_s, u"thesis"_s},
        {u"phdthesis"_s, u"thesis"_s}, {u"report"_s, u"report"_s}, {u"techreport"_s, u"report"_s},
        {u"unpublished"_s, u"preprint"_s}, {u"dataset"_s, u"dataset"_s}, {u"data"_s, u"dataset"_s},
        {u"standard"_s, u"standard"_s}, {u"legislation"_s, u"legislation"_s}, {u"legal"_s, u"legislation"_s},
        {u"jurisdiction"_s, u"case law"_s}, {u"movie"_s, u"video"_s}, {u"video"_s, u"video"_s},
        {u"audio"_s, u"audio"_s}, {u"image"_s, u"image"_s}};
    return kinds.value(type);
}

/// Of the program that wrote the file, of files on somebody's computer, and of styles.
bool isHousekeeping(const QString &field)
{
    static const QRegularExpression names(
        u"\\A(?:file|timestamp|owner|groups|key|sortkey|shorthand|label|presort|options|urldate|"
        u"eventtitleaddon|"
        u"creationdate|modificationdate|date-added|date-modified|local-url|localfile|pdf|bdsk-.*|mendeley-.*|"
        u"citeulike-.*|__.*|month_numeric|ids|pagetotal|hyphenation|copyright)\\z"_s);
    return names.match(field).hasMatch();
}

/// The id of a record that our own lists made the key of; empty for a key of others, and where it may be
/// several ids.
QString idOf(const QString &key)
{
    static const QRegularExpression ours(u"\\Aresource_([a-z0-9-]+)\\z"_s);
    const QRegularExpressionMatch match = ours.match(key);
    return match.hasMatch() ? QString(u"resource:"_s + match.captured(1)) : QString();
}

/// Reads the fields of one entry as a reference; what nobody asked for stays.
class BibtexReference
{
public:
    explicit BibtexReference(const BibtexEntry &entry)
        : m_fields(entry.fields)
        , m_type(entry.type)
    {
        m_reference.id = idOf(entry.key);
    }

    ReadReference read()
    {
        const QString kind = kindOf(m_type);
        m_reference.kinds = {text({u"type"_s}), text({u"entrysubtype"_s}), kind};
        m_reference.kinds.removeAll(QString());
        m_reference.title = text({u"title"_s});
        if (const QString subtitle = text({u"subtitle"_s}); !subtitle.isEmpty()) {
            m_reference.title += u": "_s + subtitle;
        }
        m_reference.alternativeTitle = text({u"origtitle"_s, u"shorttitle"_s, u"titleaddon"_s});
        m_reference.creators = namesOfBibtex(raw({u"author"_s})) + namesOfBibtex(raw({u"editor"_s}));
        readHowPublished();
        m_reference.publisher = m_reference.publisher.isEmpty()
            ? text({u"publisher"_s, u"institution"_s, u"school"_s, u"organization"_s})
            : m_reference.publisher;
        m_reference.summary = text({u"abstract"_s});
        m_reference.keywords = listOf(u"keywords"_s) + listOf(u"keyword"_s);
        m_reference.languages = listOf(u"language"_s);
        if (const QString id = text({u"langid"_s}); m_reference.languages.isEmpty() && !id.isEmpty()) {
            m_reference.languages = {id};
        }
        readDate();
        readPart(standsInAnother(kind));
        m_reference.license = text({u"license"_s, u"rights"_s});
        m_reference.notes = {text({u"note"_s}), text({u"annote"_s, u"annotation"_s}), text({u"addendum"_s})};
        m_reference.notes.removeAll(QString());
        return m_reference;
    }

    const QHash<QString, QString> &rest() const { return m_fields; }

private:
    /// The value of the first of these fields that has one; those of the others stay.
    QString raw(const QStringList &names)
    {
        for (const QString &name : names) {
            if (const QString value = m_fields.take(name); !value.trimmed().isEmpty()) {
                return value;
            }
        }
        return {};
    }

    QString text(const QStringList &names) { return plainOfTex(raw(names)); }

    QStringList listOf(const QString &name)
    {
        static const QRegularExpression between(u"\\s*[,;]\\s*"_s);
        return text({name}).split(between, Qt::SkipEmptyParts);
    }

    void readHowPublished()
    {
        const QString value = raw({u"howpublished"_s});
        const QString address = addressOfTex(value);
        if (address.startsWith(u"http"_s)) {
            m_reference.addresses.append(address);
        } else {
            m_reference.publisher = plainOfTex(value);
        }
        if (const QString url = addressOfTex(raw({u"url"_s})); !url.isEmpty()) {
            m_reference.addresses.removeAll(url);
            m_reference.addresses.prepend(url);
        }
    }

    void readDate()
    {
        const QString date = text({u"date"_s, u"eventdate"_s}).section(u'/', 0, 0); // Of a range its start.
        const QString year = text({u"year"_s});
        const QString word = text({u"month"_s}).toLower();
        const QString month = monthMacros().value(word.left(3), word); // `June` as well as `jun`.
        m_reference.dates = {date, year + u'-' + month.rightJustified(2, u'0'), year};
        m_reference.dates.removeAll(QString());
        if (year.isEmpty()) {
            m_reference.dates = date.isEmpty() ? QStringList() : QStringList {date};
        }
    }

    void readPart(bool isPart)
    {
        const QString number = text({u"number"_s, u"issue"_s});
        const QStringList serials {text({u"isbn"_s}), text({u"issn"_s})};
        PartOf part {
            .whole = text({u"journaltitle"_s, u"journal"_s, u"booktitle"_s, u"maintitle"_s, u"series"_s}),
            .volume = text({u"volume"_s}),
            .firstPage = text({u"pages"_s})};
        if (isPart) {
            part.issue = number;
            part.number = QString(serials.at(0) + u' ' + serials.at(1)).trimmed();
        } else {
            m_reference.number = number;
            m_reference.identifiers = serials;
        }
        m_reference.partOf = textOf(part);
        m_reference.identifiers.prepend(addressOfTex(raw({u"doi"_s})));
        m_reference.identifiers.removeAll(QString());
    }

    QHash<QString, QString> m_fields;
    QString m_type;
    ReadReference m_reference;
};

} // namespace

Result<std::unique_ptr<EntrySource>> BibtexEntries::open(const QString &path, const std::stop_token &stop)
{
    Result<BibtexFile> file = BibtexFile::open(path, stop);
    if (!file) {
        return passOn(file);
    }
    return std::make_unique<BibtexEntries>(std::move(*file));
}

BibtexEntries::BibtexEntries(BibtexFile file)
    : m_file(std::move(file))
{ }

Result<std::optional<ImportEntry>> BibtexEntries::next()
{
    const Result<std::optional<BibtexEntry>> read = m_file.next();
    if (!read) {
        return passOn(read);
    }
    if (!*read) {
        return endOfEntries(m_isAny, m_file.progress(), m_file.path());
    }
    m_isAny = true;
    const BibtexEntry &found = **read;
    ImportEntry entry {.line = found.line};
    if (!found.fault.isEmpty()) {
        refuse(entry, found.fault, found.faultText);
        return std::optional(std::move(entry));
    }
    if (!found.guessedEncoding.isEmpty()) {
        warn(entry, import_rule::kGuessed, {}, found.guessedEncoding);
    }
    for (const QString &macro : found.unknownMacros) {
        warn(entry, import_rule::kUnknownMacro, {}, macro);
    }
    BibtexReference reference(found);
    fillFrom(reference.read(), entry);
    for (auto it = reference.rest().constBegin(); it != reference.rest().constEnd(); ++it) {
        if (!isHousekeeping(it.key()) && !it.value().trimmed().isEmpty()) {
            warn(entry, import_rule::kNoField, {}, it.key() + u": "_s + plainOfTex(it.value()));
        }
    }
    return std::optional(std::move(entry));
}

Progress BibtexEntries::progress() const
{
    return m_file.progress();
}

} // namespace fourthp
