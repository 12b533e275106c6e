// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_text.h"

#include "core/model/field_catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

constexpr QLatin1StringView kNo = "no"_L1;
constexpr QLatin1StringView kSort = "sort"_L1;

/// Splits at blanks outside of double quotes. An unclosed quote runs to the end.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        }
        if (c.isSpace() && !quoted) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
            part.clear();
        } else {
            part += c;
        }
    }
    if (!part.isEmpty()) {
        parts.append(part);
    }
    return parts;
}

/// Splits `KE,"a, b"` at commas outside of quotes and takes the quotes off.
QStringList valuesOf(QStringView list)
{
    QStringList values;
    QString value;
    bool quoted = false;
    for (const QChar c : list) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c == u',' && !quoted) {
            values.append(value);
            value.clear();
        } else {
            value += c;
        }
    }
    values.append(value);
    values.removeAll(QString());
    values.removeDuplicates();
    return values;
}

/// Codes of our lists are stored in one way, and their labels are found by it; people type them in any case. What a
/// newer hub stores in another case is found all the same, for filters match in any case.
QString canonicalValue(const Facet &facet, const QString &value)
{
    switch (facet.kind) {
    case FieldKind::Country: return value.toUpper();
    case FieldKind::Code:
        return facet.key == "tlp"_L1 || facet.key == "industry"_L1 || facet.key == "evidence"_L1 || facet.key == "verification"_L1
            ? value.toUpper()
            : value.toLower();
    default: return facet.key == "type"_L1 ? value.toLower() : value;
    }
}

bool readSort(QStringView value, SortOrder &sort)
{
    const bool descending = value.startsWith(u'-');
    const QString key = (descending ? value.sliced(1) : value).toString();
    if (key == "relevance"_L1) {
        sort = {};
    } else if (key == "title"_L1) {
        sort = {SortKey::Title, {}, descending};
    } else if (key == "updated"_L1) {
        sort = {SortKey::Updated, {}, descending};
    } else if (key == "type"_L1) {
        sort = {SortKey::Type, {}, descending};
    } else {
        const bool known = std::any_of(kReaderTypes.begin(), kReaderTypes.end(),
            [&key](RecordType type) { return findField(type, key) != nullptr; });
        if (!known) {
            return false;
        }
        sort = {SortKey::Field, key, descending};
    }
    return true;
}

void addFilter(SearchQuery &query, const QString &facet, const QStringList &values, bool excludes)
{
    for (FacetFilter &filter : query.filters) {
        if (filter.facet == facet && filter.excludes == excludes) {
            filter.values += values;
            filter.values.removeDuplicates();
            return;
        }
    }
    query.filters.push_back({facet, values, excludes});
}

/// True if the part was a filter or an order and is now in the query.
bool readFilter(const QString &part, SearchQuery &query)
{
    const bool excludes = part.startsWith(u'-');
    const QStringView rest = QStringView(part).sliced(excludes ? 1 : 0);
    const qsizetype colon = rest.indexOf(u':');
    if (colon <= 0 || colon == rest.size() - 1) {
        return false;
    }
    const QString key = rest.first(colon).toString().toLower();
    const QStringView value = rest.sliced(colon + 1);
    if (key == kSort && !excludes) {
        return readSort(value, query.sort);
    }
    if (key == kNo) {
        const QString facet = value.toString().toLower();
        if (findFacet(facet) == nullptr) {
            return false;
        }
        addFilter(query, facet, {u""_s}, excludes);
        return true;
    }
    const Facet *facet = findFacet(key);
    QStringList values = valuesOf(value);
    if (facet == nullptr || values.isEmpty()) {
        return false;
    }
    for (QString &one : values) {
        one = canonicalValue(*facet, one);
    }
    addFilter(query, key, values, excludes);
    return true;
}

QString quotedIfNeeded(const QString &value)
{
    const bool plain = std::none_of(
        value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u',' || c == u'"'; });
    return plain && !value.isEmpty() ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace

ParsedQuery parseQuery(const QString &text)
{
    ParsedQuery parsed;
    QStringList words;
    for (const QString &part : partsOf(text)) {
        if (readFilter(part, parsed.query)) {
            continue;
        }
        words.append(part);
        // A name, a colon and something behind it was meant as a filter; a web address was not.
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0 && colon < part.size() - 1 && !part.contains("//"_L1) && part.at(0).isLetter()) {
            parsed.notUnderstood.append(part);
        }
    }
    parsed.query.text = words.join(u' ').simplified();
    if (parsed.query.text.count(u'"') % 2 == 1) {
        parsed.query.text += u'"'; // An open quote would swallow what is printed behind it.
    }
    return parsed;
}

QString printQuery(const SearchQuery &query)
{
    QStringList parts;
    if (const QString text = query.text.simplified(); !text.isEmpty()) {
        parts.append(text);
    }
    for (const FacetFilter &filter : query.filters) {
        QStringList named;
        for (const QString &value : filter.values) {
            if (value.isEmpty()) {
                parts.append((filter.excludes ? u"-no:"_s : u"no:"_s) + filter.facet);
            } else {
                named.append(quotedIfNeeded(value));
            }
        }
        if (!named.isEmpty()) {
            parts.append((filter.excludes ? u"-"_s : QString()) + filter.facet + u':' + named.join(u','));
        }
    }
    const QString minus = query.sort.descending ? u"-"_s : QString();
    switch (query.sort.key) {
    case SortKey::Relevance: break;
    case SortKey::Title: parts.append(u"sort:"_s + minus + u"title"_s); break;
    case SortKey::Updated: parts.append(u"sort:"_s + minus + u"updated"_s); break;
    case SortKey::Type: parts.append(u"sort:"_s + minus + u"type"_s); break;
    case SortKey::Field: parts.append(u"sort:"_s + minus + query.sort.field); break;
    }
    return parts.join(u' ');
}

} // namespace fourthp
