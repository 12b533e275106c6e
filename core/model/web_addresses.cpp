// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/web_addresses.h"

#include "core/model/field_values.h"

namespace fourthp {

QStringList webAddressesOf(const Document &document)
{
    QStringList addresses;
    visitValues(document, [&addresses](const Field &field, const QString &, const QJsonValue &value) {
        const QString address = value.toString().trimmed();
        if (field.kind == FieldKind::Url && !field.has(Own) && !address.isEmpty()
            && !addresses.contains(address)) {
            addresses.append(address);
        }
    });
    return addresses;
}

} // namespace fourthp
