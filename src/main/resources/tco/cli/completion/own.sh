find "$folder" tco.yaml -type f \( -name "*.yaml" -o -name "*.yml" \) -exec awk -v kinds=" $kinds " '
    # In price lists the models have ids, else the document itself has.
    function flush() {
        if (index(kinds, " " kind " ")) printf "%s", kind == "api" ? listed : own
        kind = own = listed = ""
    }
    function value(line) {
        sub(/^[^:]*:[ \t]*/, "", line)
        sub(/[ \t]#.*/, "", line)
        gsub(/[\042\047 \t\r]/, "", line)
        return line ~ /^[A-Za-z0-9][A-Za-z0-9._+-]*$/ ? line "\n" : ""
    }
    FNR == 1 || /^---/ { flush() }
    /^kind:/ { kind = value($0); sub(/\n/, "", kind) }
    /^id:/ { own = own value($0) }
    /^[ -]+id:/ { listed = listed value($0) }
    END { flush() }
' {} + 2>/dev/null
