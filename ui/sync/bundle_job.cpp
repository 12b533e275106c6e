// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/bundle_job.h"

#include "core/sync/bundle/bundle_fault.h"

using namespace Qt::StringLiterals;

namespace fourthp::ui {

namespace {

Result<OpenedBundle> open(Library &library, const QString &path, const std::stop_token &stop)
{
    const Result<Connection *> connection = library.connection();
    const Result<std::vector<TrustedKey>> keys
        = connection ? trustedKeys(**connection) : Result<std::vector<TrustedKey>>(passOn(connection));
    if (!keys) {
        return passOn(keys);
    }
    Result<std::unique_ptr<BundleSource>> source = openBundle(path);
    return source ? inspectBundle(std::move(*source), *keys, library.clock(), stop) : passOn(source);
}

TrustedKey newKeyOf(const BundleManifest &manifest)
{
    return {.keyId = manifest.keyId,
        .may = manifest.kind == BundleKind::Rows ? KeyMay::Rows : KeyMay::Contributions};
}

} // namespace

Result<BundleView> lookAtBundle(Library &library, const QString &path, std::stop_token stop)
{
    if (library.isReadOnly()) {
        return fail(ErrorKind::ReadOnly, path);
    }
    Result<OpenedBundle> bundle = open(library, path, stop);
    if (!bundle) {
        return passOn(bundle);
    }
    BundleView view {bundle->manifest, bundle->digest, bundle->signer, bundle->isExpired, {}};
    bundle->signer = bundle->signer.value_or(newKeyOf(bundle->manifest)); // Only for the plan.
    const Result<BundlePlan> plan = planBundle(**library.connection(), *bundle);
    if (!plan) {
        return passOn(plan);
    }
    view.plan = *plan;
    return view;
}

Result<BundleOutcome> readShownBundle(Library &library, const QString &path, const BundleView &shown,
    bool trust, const BundleReadSettings &settings)
{
    Result<OpenedBundle> bundle = open(library, path, settings.stop);
    if (!bundle) {
        return passOn(bundle);
    }
    if (bundle->digest != shown.digest) {
        return failBundle(BundleFault::Content, path, u"another bundle than the one that was shown"_s);
    }
    if (!bundle->signer && trust) {
        bundle->signer = newKeyOf(bundle->manifest);
        if (auto done = trustKey(library, *bundle->signer); !done) {
            return passOn(done);
        }
    }
    return readBundle(library, *bundle, {}, settings);
}

} // namespace fourthp::ui
