// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/field_values.h"

#include "core/base/word_cache.h"
#include "core/model/partial_date.h"
#include "core/model/places.h"

#include <QJsonArray>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace fourthp {

namespace {

QString scalarText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double: {
        const double number = value.toDouble();
        return number == std::floor(number) && std::abs(number) < 9e15
            ? QString::number(qint64(number))
            : QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    case QJsonValue::String: return value.toString();
    default: return {};
    }
}

void visitField(const Field &field, const QString &path, const QJsonValue &value, const ValueVisitor &visit)
{
    if (field.has(Internal)) {
        return;
    }
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            if (!item.isArray()) {
                visitField(field, path, item, visit);
            }
        }
    } else if (field.kind == FieldKind::Group) {
        const QJsonObject object = value.toObject();
        for (const Field &member : field.members) {
            if (const QJsonValue inner = object.value(member.key); !inner.isUndefined() && !inner.isNull()) {
                visitField(member, path + u'.' + member.key, inner, visit);
            }
        }
    } else if (field.kind != FieldKind::Raw && !value.isNull() && !value.isUndefined()) {
        visit(field, path, value);
    }
}

QString yearOf(const QString &date)
{
    const auto parsed = PartialDate::parse(QStringView(date).first(std::min<qsizetype>(date.size(), 10)));
    return parsed ? QString::number(parsed->year) : QString();
}

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue item : list.toArray()) {
        texts.append(item.toString());
    }
    texts.removeAll(QString());
    return texts;
}

QStringList countriesOf(const Document &document)
{
    QStringList countries;
    visitValues(document, [&countries](const Field &field, const QString &, const QJsonValue &value) {
        if (field.kind == FieldKind::Country) {
            countries.append(value.toString());
        }
    });
    return countries;
}

/// The languages in which codes are indexed: those of the interface.
const QStringList &indexLanguages()
{
    static const QStringList languages {u"en"_s, u"fr"_s, u"ar"_s};
    return languages;
}

/// Appends the texts of a value that is text by language, or plain text in the record's own language.
void addTexts(SearchText &text, SearchWeight weight, const QJsonValue &value, const QString &ownLanguage)
{
    if (!value.isObject()) {
        if (!value.toString().isEmpty()) {
            text.push_back({weight, ownLanguage, value.toString()});
        }
        return;
    }
    const QJsonObject byLanguage = value.toObject();
    for (auto one = byLanguage.begin(); one != byLanguage.end(); ++one) {
        if (!one.value().toString().isEmpty()) {
            text.push_back({weight, one.key(), one.value().toString()});
        }
    }
}

QString lookedUpName(FieldKind kind, const QString &code, const QString &language)
{
    switch (kind) {
    case FieldKind::Country: return countryName(code, language);
    case FieldKind::Region: return regionName(code, language);
    default: return languageName(code, language);
    }
}

/// The names of a country, a region or a language in every index language, which ICU is slow to tell.
const QStringList &namesOf(FieldKind kind, const QString &code)
{
    thread_local std::map<FieldKind, WordCache<QStringList>> caches;
    return caches[kind].of(code, [kind](const QString &asked) {
        QStringList names;
        for (const QString &language : indexLanguages()) {
            names.append(lookedUpName(kind, asked, language));
        }
        return names;
    });
}

/// Appends the words of a stored value in every index language, or its text.
void addValue(SearchText &text, const Field &field, const QJsonValue &value, const QString &ownLanguage, const Vocabularies &vocabularies)
{
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText) {
        addTexts(text, field.weight, value, ownLanguage);
        return;
    }
    const QString plain = scalarText(value);
    if (plain.isEmpty()) {
        return;
    }
    if (field.kind == FieldKind::Code) {
        const Term *term = vocabularies.term(field.vocabulary, plain);
        addTexts(text, field.weight, term == nullptr ? QJsonValue(plain) : term->label, {});
    } else if (field.kind == FieldKind::Country || field.kind == FieldKind::Region || field.kind == FieldKind::Language) {
        const QStringList &names = namesOf(field.kind, plain);
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.indexOf(names.at(i)) == i) {
                text.push_back({field.weight, indexLanguages().at(i), names.at(i)});
            }
        }
    } else {
        text.push_back({field.weight, {}, plain});
    }
}

} // namespace

QStringList plainValues(const QJsonValue &value, const Field &field, const QStringList &preferred)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue item : value.toArray()) {
            all += plainValues(item, field, preferred);
        }
        return all;
    }
    if (field.kind == FieldKind::Group || field.kind == FieldKind::Raw) {
        return {};
    }
    const QString text = field.has(Translatable) ? bestText(value, preferred).text : scalarText(value);
    return text.isEmpty() ? QStringList() : QStringList(text);
}

void visitValues(const Document &document, const ValueVisitor &visit)
{
    for (const Field *field : fieldsOf(document.type())) {
        if (const QJsonValue value = document.json().value(field->key); !value.isUndefined()) {
            visitField(*field, field->key, value, visit);
        }
    }
}

std::vector<FacetValue> allFacetValues(const Document &document)
{
    std::vector<FacetValue> values;
    const auto add = [&values](QLatin1StringView facet, const QString &value) {
        if (!value.isEmpty() && std::find(values.begin(), values.end(), FacetValue {facet, value}) == values.end()) {
            values.push_back({facet, value});
        }
    };
    add("type"_L1, typeCode(document.type()));
    add("tlp"_L1, document.tlp());
    add("state"_L1, reviewStateCode(document.reviewState()));
    visitValues(withDerivedFields(document), [&add](const Field &field, const QString &, const QJsonValue &value) {
        if (field.key == "sha256"_L1) { // A file is known by its checksum.
            add("has"_L1, u"file"_s);
        }
        if (!field.isFacet() || field.facetKey == "tlp"_L1 || field.facetKey == "state"_L1) {
            return;
        }
        const QString text = scalarText(value);
        add(field.facetKey, field.kind == FieldKind::PartialDate ? yearOf(text) : text);
    });
    return values;
}

QStringList facetValues(const Document &document, QAnyStringView facetKey)
{
    QStringList values;
    for (const FacetValue &entry : allFacetValues(document)) {
        if (entry.facet == facetKey) {
            values.append(entry.value);
        }
    }
    return values;
}

SearchText searchText(const Document &document, const Vocabularies &vocabularies)
{
    SearchText text;
    const QString ownLanguage = document.json().value("lang"_L1).toString();
    visitValues(withDerivedFields(document), [&](const Field &field, const QString &, const QJsonValue &value) {
        if (field.weight != SearchWeight::None) {
            addValue(text, field, value, ownLanguage, vocabularies);
        }
    });
    return text;
}

std::vector<RecordLink> outgoingLinks(const Document &document)
{
    std::vector<RecordLink> links;
    for (const QJsonValue value : document.json().value("links"_L1).toArray()) {
        const QJsonObject link = value.toObject();
        if (const RecordId to {link.value("to"_L1).toString()}; !to.isEmpty()) {
            links.push_back({u"links.to"_s, link.value("rel"_L1).toString(), to});
        }
    }
    visitValues(document, [&links](const Field &field, const QString &path, const QJsonValue &value) {
        if (field.kind == FieldKind::Record && path != "links.to"_L1 && !value.toString().isEmpty()) {
            links.push_back({path, path, {value.toString()}});
        }
    });
    return links;
}

Document withDerivedFields(const Document &document, const std::vector<Document> &former)
{
    const Field *field = findField(document.type(), u"regions");
    const QJsonValue stated = document.json().value("regions"_L1);
    if (field == nullptr || !(stated.isArray() || stated.isUndefined() || stated.isNull())) {
        return document;
    }
    QStringList regions = textsOf(stated);
    for (const Document &earlier : former) {
        // Nobody touched the list since: what followed from the countries of then is worked out again.
        if (earlier.json().value("regions"_L1) == stated) {
            const QStringList followed = regionsOfAll(countriesOf(earlier));
            erase_if(regions, [&followed](const QString &region) { return followed.contains(region); });
        }
    }
    regions += regionsOfAll(countriesOf(document));
    regions.removeDuplicates();
    regions.sort();
    const bool isStated = regions.size() == stated.toArray().size() && regions == textsOf(stated);
    if (isStated && (stated.isArray() || stated.isUndefined())) {
        return document; // Shared, and not copied.
    }
    const QJsonArray all = QJsonArray::fromStringList(regions);
    Document derived = document;
    derived.set(field->key, all.isEmpty() ? QJsonValue() : QJsonValue(all));
    return derived;
}

bool isDerivedFrom(const Document &derived, const Document &document)
{
    if (derived == document) {
        return true;
    }
    // What follows is worked out only where all else is equal, which hardly ever is so.
    QJsonObject left = derived.json();
    QJsonObject right = document.json();
    left.remove("regions"_L1);
    right.remove("regions"_L1);
    return left == right && derived == withDerivedFields(document);
}

Document withoutDerivedFields(const Document &document)
{
    const QJsonValue stated = document.json().value("regions"_L1);
    if (findField(document.type(), u"regions") == nullptr || !stated.isArray()) {
        return document;
    }
    const QStringList followed = regionsOfAll(countriesOf(document));
    QJsonArray rest;
    for (const QJsonValue region : stated.toArray()) {
        if (!followed.contains(region.toString())) {
            rest.append(region);
        }
    }
    Document plain = document;
    plain.set(u"regions"_s, rest.isEmpty() ? QJsonValue() : QJsonValue(rest));
    return plain;
}

} // namespace fourthp
