// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/labels.h"

#include "core/model/places.h"

using namespace Qt::StringLiterals;

namespace fourthp {

Labels::Labels(const Vocabularies &vocabularies, QStringList languages)
    : m_vocabularies(&vocabularies)
    , m_languages(std::move(languages))
{
    if (m_languages.isEmpty()) {
        m_languages.append(u"en"_s);
    }
}

QString Labels::of(FieldKind kind, QAnyStringView vocabulary, const QString &value) const
{
    switch (kind) {
    case FieldKind::Code: return m_vocabularies->label(vocabulary, value, m_languages);
    case FieldKind::Country: return countryName(value, m_languages.first());
    case FieldKind::Region: return regionName(value, m_languages.first());
    case FieldKind::Language: return languageName(value, m_languages.first());
    case FieldKind::Text: case FieldKind::LongText: case FieldKind::PartialDate: case FieldKind::Timestamp:
    case FieldKind::Number: case FieldKind::Flag: case FieldKind::Url: case FieldKind::Email: case FieldKind::Phone:
    case FieldKind::Record: case FieldKind::Group: case FieldKind::Raw:
        return value;
    }
    Q_UNREACHABLE();
}

} // namespace fourthp
