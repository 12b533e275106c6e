// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/secret_store.h"

#include <QMap>
#include <QTimer>

namespace fourthp::test {

/// A key store in memory that answers through the event loop, as the real one does; or one that is not there.
class FakeSecrets final : public SecretStore
{
public:
    void read(const QString &name, SecretRead done) override
    {
        ++reads;
        later([this, name, done = std::move(done)] {
            const Result<void> there = isThere();
            done(!there                   ? Result<std::optional<QString>>(passOn(there))
                    : kept.contains(name) ? Result<std::optional<QString>>(kept.value(name))
                                          : Result<std::optional<QString>>(std::nullopt));
        });
    }
    void write(const QString &name, const QString &secret, Finished done) override
    {
        later([this, name, secret, done = std::move(done)] {
            const Result<void> there = isThere();
            if (there) {
                kept.insert(name, secret);
            }
            done(there);
        });
    }
    void remove(const QString &name, Finished done) override
    {
        later([this, name, done = std::move(done)] {
            kept.remove(name);
            done(isThere());
        });
    }

    QMap<QString, QString> kept;
    QString missing; ///< What the system says; empty while the store is there.
    int reads = 0;

private:
    Result<void> isThere() const
    {
        return missing.isEmpty() ? Result<void>()
                                 : fail(ErrorKind::Unsupported, QStringLiteral("key store"), missing);
    }
    void later(std::function<void()> answer) { QTimer::singleShot(0, &m_answers, std::move(answer)); }

    QObject m_answers;
};

} // namespace fourthp::test
