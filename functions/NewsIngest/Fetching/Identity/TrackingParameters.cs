using System.Collections.Frozen;

namespace NewsIngest.Fetching.Identity;

/// <summary>Query parameters that tell a site where a reader came from and change nothing on the page.</summary>
internal static class TrackingParameters
{
    /// <summary>Whole families, by how their names begin.</summary>
    private static readonly string[] Prefixes = ["__hs", "_hs", "at_", "hsa_", "matomo_", "mc_", "mtm_", "ns_", "oly_", "piwik_", "pk_", "stm_", "trk_",
        "utm_", "vero_", "wt."];

    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "__twitter_impression",
        "_branch_match_id",
        "_ga",
        "_gl",
        "cmp",
        "cmpid",
        "dclid",
        "dm_i",
        "ef_id",
        "epik",
        "fb_action_ids",
        "fb_action_types",
        "fb_ref",
        "fb_source",
        "fbclid",
        "ftag",
        "gbraid",
        "gclid",
        "gclsrc",
        "hmb_campaign",
        "hmb_medium",
        "hmb_source",
        "icid",
        "igsh",
        "igshid",
        "ito",
        "jsessionid",
        "li_fat_id",
        "mkt_tok",
        "mkwid",
        "msclkid",
        "ncid",
        "ocid",
        "pcrid",
        "phpsessid",
        "rb_clickid",
        "ref_src",
        "ref_url",
        "s_cid",
        "s_kwcid",
        "sc_campaign",
        "sc_channel",
        "smid",
        "sr_share",
        "srsltid",
        "trk",
        "trkcampaign",
        "ttclid",
        "twclid",
        "wbraid",
        "wickedid",
        "xtor",
        "yclid");

    public static bool Contains(string name) =>
        Names.Contains(name) || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
